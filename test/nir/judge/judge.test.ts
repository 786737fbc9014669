import { describe, expect, test } from 'vitest'
import { significantText } from '../../../src/nir/judge/characters.js'
import { findLastingFault, isReadable } from '../../../src/nir/judge/judge.js'
import { rulesOf } from '../../../src/nir/judge/profile.js'

const whole = '255081416802538'

describe('the first fault of a beginning that nothing typed after it can mend', () => {
  test.each([
    ['the sex', '9', 'sex', [0, 1]],
    ['a number that is another', '7', 'provisional-number', [0, 1]],
    ['a month that no digit makes one', '2 55 14', 'month', [5, 7]],
    ['a commune of zeros', '2 55 08 14 000', 'place', [8, 14]],
    ['an order of zeros', '2 55 08 14 168 000', 'order', [15, 18]],
    ['the first digit of a key that is another', '25508141680254', 'control-key', [13, 14]],
    ['the first digit of a key that may be past 97 too', '25508141680259', 'control-key', [13, 14]],
  ])('%s', (_, beginning, code, span) => {
    expect(findLastingFault(beginning, rulesOf({}))).toMatchObject({ code, span })
  })

  test.each(['', '1', '2', '255', '2550', '2551', '25508', '255082', '2550814168', '2550814168025', '25508141680253'])(
    '%j has none',
    (beginning) => {
      expect(findLastingFault(beginning, rulesOf({}))).toBeUndefined()
    },
  )

  test('a letter that is not in its place is a fault of its own, which is found before', () => {
    expect(findLastingFault('2 5A', rulesOf({}))).toBeUndefined()
  })

  test('no beginning of a number has one', () => {
    for (let length = 0; length < whole.length; length++)
      expect(findLastingFault(whole.slice(0, length), rulesOf({})), String(length)).toBeUndefined()
  })
})

describe('a text that has the right characters, and the right number of them', () => {
  test.each([whole, '255081416802539', '2 55 13 14 168 025 38', '2 78 11 2B 050 002 86'])('%j', (text) => {
    expect(isReadable(text, rulesOf({}))).toBe(true)
  })

  test.each(['', '2 55', '2550814168025', `${whole}1`, '2 55 O8 14 168 025 38', whole.padStart(101)])(
    'not %j',
    (text) => {
      expect(isReadable(text, rulesOf({}))).toBe(false)
    },
  )
})

describe('the characters that count', () => {
  test.each([
    ['2 55-08.14', '2550814'],
    ['2b', '2B'],
    ['ab', 'AB'],
    ['@2:5/Cz', '25'],
    [`${' 1'.repeat(60)}`, '1'.repeat(50)],
    ['', ''],
  ])('of %j are %j', (text, characters) => {
    expect(significantText(text)).toBe(characters)
  })
})
