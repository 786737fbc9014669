import { describe, expect, test } from 'vitest'
import { isDecimal, isOpenAfter } from '../../../src/nir/text/decimal.js'
import { OPEN, type Reading, read } from '../../../src/nir/text/reading.js'
import { searchOf } from '../../../src/nir/text/scan.js'

const body = '2550814168025'
const whole = '255081416802538'
const { rules } = searchOf({})

function readAt(text: string, start: number): Reading {
  const reading = read(text, start)
  if (!reading || reading === OPEN) throw new Error('thirteen characters are expected')
  return reading
}

/** Whether what starts at an index is part of a decimal; the longer reading of it. */
function judged(text: string, start: number): boolean {
  const { whole: fifteen, body: thirteen } = readAt(`${text} x`, start)
  const stretch = fifteen ?? thirteen
  return stretch !== undefined && isDecimal(text, start, stretch, rules)
}

describe('a point beside a number', () => {
  test.each([
    ['digits before', `12.${whole}`, 3],
    ['digits after', `${whole}.12`, 0],
    ['digits before, in brackets', `(12.${whole}`, 4],
    ['thirteen digits before that are no number', `9999999999999.${whole}`, 14],
    ['a digit more before a number', `1${whole}.${whole}`, 17],
    ['fifteen digits after that are no number', `${whole}.999999999999999`, 0],
    ['a number after digits that are none', `255131416802538.${whole}`, 0],
    ['groups of other sorts after, without a key', `${whole}.25508 14168 025`, 0],
    ['zeros and a digit', `${whole}.01`, 0],
    ['zeros and a further point', `${whole}.0.1`, 0],
    ['zeros, and digits before', `12.${whole}.0`, 3],
    ['more zeros than programs write', `${whole}.0000000`, 0],
    ['groups of other sorts after, with a wrong key', `${whole}.25508 14168 02539`, 0],
  ])('is that of a decimal: %s', (_, text, start) => {
    expect(judged(text, start)).toBe(true)
  })

  test.each([
    ['no point', whole, 0],
    ['no point, and no number', '255131416802538', 0],
    ['a point at the end', `${whole}.`, 0],
    ['a point at the start', `.${whole}`, 1],
    ['a letter before', `a.${whole}`, 2],
    ['a letter after', `${whole}.a`, 0],
    ['people group it', '12.2 55 08 14 168 025 38', 3],
    ['people group it, with digits after', '2 55 08 14 168 025 38.12', 0],
    ['a number after', `${whole}.${whole}`, 0],
    ['a number before', `${whole}.${whole}`, 16],
    ['a number after without its key', `${whole}.${body}`, 0],
    ['a number before without its key', `${body}.${whole}`, 14],
    ['a number after, in groups', `${whole}.2 55 08 14 168 025 38`, 0],
    ['a number before, in groups', `2 55 08 14 168 025 38.${whole}`, 22],
    ['groups of other sorts after, with the key', `${whole}.25508 14168 02538`, 0],
    ['its key is wrong, and a number is after', `255081416802539.${whole}`, 0],
    ['a number of many gaps before', `2 - 55 - 08 - 14 - 168 - 025 - 38.${whole}`, 34],
  ])('is none of a decimal: %s', (_, text, start) => {
    expect(judged(text, start)).toBe(false)
  })
})

describe('a point after which the text ends', () => {
  const isOpen = (text: string) => isOpenAfter(text, readAt(text, 0))

  test.each([
    `${whole}.`,
    `${whole}.1`,
    `${whole}.12`,
    `${whole}.1 23 4`,
    `${whole}.${body}`.slice(0, 28),
    `${body}.38`,
  ])('leaves open what %j is', (text) => {
    expect(isOpen(text)).toBe(true)
  })

  test.each([whole, `${whole}x`, `${whole},1`, `${whole}.x`, `${whole}.12x`, `${body}x`, `${whole}.${whole}!`])(
    'but not of %j',
    (text) => {
      expect(isOpen(text)).toBe(false)
    },
  )
})
