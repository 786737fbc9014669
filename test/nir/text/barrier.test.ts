import { describe, expect, test } from 'vitest'
import { barriersOf } from '../../../src/nir/text/barrier.js'

const first = (text: string, from = 0) => barriersOf(text)(from)

describe('the last character that is in no number, of the thirteen ahead', () => {
  test.each([
    ['x123456789012345', 0],
    ['123x456789012345', 3],
    ['12x3x56789012345', 4],
    ['123456789012x345', 12],
    ['1234567890123x45', -1],
    ['123456789012345', -1],
    ['1 2.3-4/5|6[7]8 9', -1],
    ['1234562A8901234', -1],
    ['1234562b8901234', -1],
    ['1234562C8901234', 7],
    ['12é4567890123456', -1],
    ['12\u00804567890123456', -1],
    ['123=C2=A04567890', -1],
    ['123=x4=y567890123456', -1],
    ['123=C2C567890123456', 6],
    ['12,4567%20890123', -1],
    ['12,456789012345%', 2],
    ['12,45678901234%5', 2],
    ['12,4567890123%56', 2],
    ['12,456789012%456', -1],
  ])('of %j is at %i', (text, index) => {
    expect(first(text)).toBe(index)
  })

  test('looks on from where it stood', () => {
    const text = '1x345678901234567y9012345678901234'
    const next = barriersOf(text)
    expect([0, 2, 5, 6, 18].map((from) => next(from))).toEqual([1, -1, 17, -1, -1])
  })

  test('looks at no character twice', () => {
    const next = barriersOf('x'.repeat(40))
    expect([0, 5, 13, 20, 26].map((from) => next(from))).toEqual([12, 17, 25, 32, 38])
  })

  test('says nothing more of what it has looked at', () => {
    const next = barriersOf('1x345678901234567y9012345678901234')
    expect([0, 0].map((from) => next(from))).toEqual([1, -1])
  })

  test('takes up the next escape once the last is past', () => {
    const next = barriersOf('%2x45678901234567,9%1')
    expect([0, 1, 5, 8].map((from) => next(from))).toEqual([-1, 2, 17, -1])
  })
})
