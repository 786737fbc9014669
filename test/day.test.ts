import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type Day, daysBetween, isDay, monthOf, yearOf, yearsBetween } from '../src/day.js'

const days = fc
  .date({ min: new Date('0004-01-01'), max: new Date('9990-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day)

describe('isDay', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-04-30'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true)
  })

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-04-31',
    '0000-01-01',
    '25-01-01',
    '2025-1-1',
    '2025-01-01T00:00',
    ' 2025-01-01',
    '2025-01-01\n',
    '',
    '٢٠٢٥-٠١-٠١',
    null,
    undefined,
    20250101,
    new Date(0),
    ['2025-01-01'],
  ])('%j is none', (value) => {
    expect(isDay(value)).toBe(false)
  })

  law.prop([days])('a day is what Date prints', (day) => {
    expect(isDay(day)).toBe(true)
  })
})

describe('arithmetic', () => {
  test.each<[Day, number, Day]>([
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-01-15', 0, '2025-01-15'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later)
  })

  law.prop([days, fc.integer({ min: -2000, max: 2000 })])('days add as Date adds them', (day, count) => {
    const date = new Date(`${day}T00:00:00Z`)
    date.setUTCDate(date.getUTCDate() + count)
    fc.pre(date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000)
    const later = addDays(day, count)
    expect(later).toBe(date.toISOString().slice(0, 10))
    expect(daysBetween(day, later)).toBe(count)
  })

  law.prop([days, fc.integer({ min: -30, max: 30 })])(
    'months keep the day, or clamp it to the month end',
    (day, months) => {
      const later = addMonths(day, months)
      expect((yearOf(later) - yearOf(day)) * 12 + monthOf(later) - monthOf(day)).toBe(months)
      expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)))
      if (later.slice(8) !== day.slice(8)) expect(monthOf(addDays(later, 1))).not.toBe(monthOf(later))
    },
  )

  test('a result outside the years 0001 to 9999 is a programmer’s mistake', () => {
    expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError)
  })
})

describe('yearsBetween', () => {
  test.each<[Day, Day, number]>([
    ['2007-03-02', '2025-03-01', 17],
    ['2007-03-02', '2025-03-02', 18],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
    ['2025-01-01', '2025-01-01', 0],
  ])('from %s to %s are %i full years', (from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years)
  })
})
