import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { parseEuros, parseRate } from '../../src/coverage/parse-amount.js'
import { formatEuros, formatRate } from '../../src/coverage/text/euros.js'

describe('parseEuros', () => {
  test.each([
    ['30', 3000],
    ['30.5', 3050],
    ['30,50', 3050],
    ['0', 0],
    [' 30 € ', 3000],
    ['€30', 3000],
    ['€ 30', 3000],
    ['30 euros', 3000],
    ['30 euro', 3000],
    ['30eur', 3000],
    [`30${' '.repeat(22)}`, 3000],
    ['1 234,56', 123_456],
    ['1\u202f234,56\u00a0€', 123_456],
    ['100000000', 10_000_000_000],
  ])('reads %j as %i cents', (text, value) => {
    expect(parseEuros(text)).toEqual({ ok: true, value })
  })

  test.each(['', '€', '-1', '30.505', '30.', '.5', '1 23', 'thirty', '3e1', '30 %', '１２', `30${' '.repeat(23)}`])(
    'refuses %#',
    (text) => {
      expect(parseEuros(text)).toEqual({ ok: false, issues: [{ code: 'malformed-amount' }] })
    },
  )

  test('leaves nothing of the text in the engine', () => {
    const remembered = RegExp as unknown as Readonly<Record<'input' | 'lastMatch', string>>
    parseEuros('1 234,56 €')
    expect([remembered.input, remembered.lastMatch]).toEqual(['', ''])
  })

  test('refuses what is too large, or no text', () => {
    expect(parseEuros('1'.repeat(100_000))).toEqual({ ok: false, issues: [{ code: 'malformed-amount' }] })
    expect(parseEuros('100000001')).toEqual({ ok: false, issues: [{ code: 'too-large' }] })
    expect(parseEuros(30 as never)).toEqual({ ok: false, issues: [{ code: 'not-text' }] })
  })

  law.prop([fc.integer({ min: 0, max: 10_000_000_000 })])('reads what formatEuros writes in French', (cents) => {
    expect(parseEuros(formatEuros(cents, 'fr'))).toEqual({ ok: true, value: cents })
  })
})

describe('parseRate', () => {
  test.each([
    ['70', 7000],
    ['150 %', 15_000],
    ['17,5%', 1750],
    ['0.05 %', 5],
  ])('reads %j as %i basis points', (text, value) => {
    expect(parseRate(text)).toEqual({ ok: true, value })
  })

  test('refuses what is no rate', () => {
    expect(parseRate('70 €')).toEqual({ ok: false, issues: [{ code: 'malformed-rate' }] })
    expect(parseRate('2001 %')).toEqual({ ok: false, issues: [{ code: 'too-large' }] })
  })

  law.prop([fc.integer({ min: 0, max: 200_000 })])('reads what formatRate writes', (rate) => {
    expect(parseRate(formatRate(rate, 'fr'))).toEqual({ ok: true, value: rate })
    expect(parseRate(formatRate(rate, 'en'))).toEqual({ ok: true, value: rate })
  })
})
