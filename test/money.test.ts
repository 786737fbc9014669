import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { applyCoefficient, applyRate } from '../src/money.js'

describe('applyRate', () => {
  test.each([
    [505, 7000, 354],
    [3000, 7000, 2100],
    [2300, 3000, 690],
    [1, 5000, 1],
    [1, 4999, 0],
    [0, 7000, 0],
  ])('%i cents at %i basis points is %i', (amount, rate, share) => {
    expect(applyRate(amount, rate)).toBe(share)
  })

  law.prop([fc.integer({ min: 0, max: 100_000_000_000 }), fc.integer({ min: 0, max: 10_000 })])(
    'the share is the nearest whole cent, the half cent going up',
    (amount, rate) => {
      const exact = BigInt(amount) * BigInt(rate)
      const distance = BigInt(applyRate(amount, rate)) * 10_000n - exact
      expect(distance > -5000n && distance <= 5000n).toBe(true)
    },
  )

  test.each([
    [-1, 7000],
    [505, -1],
    [0.5, 7000],
    [505, 0.5],
    [Number.NaN, 7000],
    ['505' as unknown as number, 7000],
    [2 ** 40, 2 ** 20],
  ])('%s cents at %s basis points is no amount', (amount, rate) => {
    const expected = 'an amount and a rate are whole numbers, not negative, not too large'
    expect(() => applyRate(amount, rate)).toThrow(new RangeError(expected))
  })
})

describe('applyCoefficient', () => {
  test.each([
    [221, 7.5, 1658],
    [221, 1, 221],
    [1000, 0.0001, 0],
    [50_000, 0.0001, 5],
    [215, 0, 0],
  ])('%i cents by %d is %i', (value, coefficient, amount) => {
    expect(applyCoefficient(value, coefficient)).toBe(amount)
  })
})
