import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { rememberNumbers } from '../../../src/cli/columns/seen-numbers.js'
import { nirArbitrary } from '../../../src/testing/number-arbitraries.js'

describe('numbers that came before', () => {
  law.prop([
    fc.array(
      fc.oneof(nirArbitrary(fc, fc.constant), fc.constantFrom('255081416802538', '278112A05000286', '278112B05000286')),
      {
        maxLength: 3000,
      },
    ),
  ])('are those that a map remembers', (numbers) => {
    const seen = rememberNumbers()
    const rows = new Map<string, number>()
    numbers.forEach((number, row) => {
      const body = number.slice(0, 13)
      expect(seen.firstRowOf(body, row)).toBe(rows.get(body))
      if (!rows.has(body)) rows.set(body, row)
    })
    expect(seen.isComplete()).toBe(true)
  })

  test('grow beyond the first table, and letters of Corsica are no digits', () => {
    const seen = rememberNumbers()
    const bodies = ['0', 'A', 'B'].flatMap((letter) =>
      Array.from({ length: 2000 }, (_, order) => `278112${letter}05${String(order).padStart(4, '0')}`),
    )
    for (const [row, body] of bodies.entries()) expect(seen.firstRowOf(body, row)).toBeUndefined()
    for (const [row, body] of bodies.entries()) expect(seen.firstRowOf(body, 0)).toBe(row)
  })

  test('past the limit the first ones are still known, and it says that it is not complete', () => {
    const seen = rememberNumbers(2)
    for (const body of ['2550814168025', '2550814168026', '2550814168027', '2550814168027'])
      expect(seen.firstRowOf(body, 7)).toBeUndefined()
    expect(seen.firstRowOf('2550814168025', 9)).toBe(7)
    expect(seen.isComplete()).toBe(false)
  })
})
