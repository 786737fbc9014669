import { describe, expect, test } from 'vitest'
import { formatEuros, formatRate } from '../../../src/coverage/text/euros.js'

describe('formatEuros', () => {
  test.each([
    [0, '0,00\u00a0€', '€0.00'],
    [5, '0,05\u00a0€', '€0.05'],
    [-200, '−2,00\u00a0€', '−€2.00'],
    [-123_456, '−1\u202f234,56\u00a0€', '−€1,234.56'],
    [100_000_000, '1\u202f000\u202f000,00\u00a0€', '€1,000,000.00'],
  ])('%i cents', (amount, french, english) => {
    expect(formatEuros(amount, 'fr')).toBe(french)
    expect(formatEuros(amount, 'en')).toBe(english)
  })

  test.each([30.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '30'])('refuses %j, which is no amount', (amount) => {
    expect(() => formatEuros(amount as number, 'fr')).toThrow(new RangeError('an amount is a whole number of cents'))
  })
})

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, '70'])('formatRate refuses %j, which is no rate', (rate) => {
  expect(() => formatRate(rate as number, 'en')).toThrow(new RangeError('a rate is a whole number of basis points'))
})
