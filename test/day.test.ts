import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type Day, daysBetween, isDay, monthOf, yearOf, yearsBetween } from '../src/day.js'

const days = fc
  .date({ min: new Date('0004-01-01'), max: new Date('9990-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day)

/** The calendar as it is taught. */
const lengthsOf = (year: number) => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}
const written = (year: number, month: number, dayOfMonth: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`

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
    '2025x01-01',
    '2025-01x01',
    '202a-01-01',
    '202/-01-01',
    '202:-01-01',
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

  law.prop([fc.nat(9999), fc.nat(13), fc.nat(32)])('a day is one of its month', (year, month, dayOfMonth) => {
    const isOne = year > 0 && month > 0 && dayOfMonth > 0 && dayOfMonth <= (lengthsOf(year)[month - 1] ?? 0)
    expect(isDay(written(year, month, dayOfMonth))).toBe(isOne)
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

  test.each([
    [1, 2],
    [99, 101],
    [1899, 2101],
    [9998, 9999],
  ])('from the year %i to %i the days follow one another', (first, last) => {
    const calendar: Day[] = []
    for (let year = first; year <= last; year++)
      lengthsOf(year).forEach((length, month) => {
        for (let day = 1; day <= length; day++) calendar.push(written(year, month + 1, day) as Day)
      })
    const start = calendar[0] as Day
    expect(calendar.filter((day, count) => addDays(start, count) !== day || daysBetween(start, day) !== count)).toEqual(
      [],
    )
  })

  law.prop([days, fc.integer({ min: -1000, max: 1000 })])('days that are added can be taken away', (day, count) => {
    expect(addDays(addDays(day, count), -count)).toBe(day)
    expect(daysBetween(day, addDays(day, count))).toBe(count)
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
    const outside = new RangeError('a day outside the years 0001 to 9999')
    expect(() => addMonths('9999-12-31', 1)).toThrow(outside)
    expect(() => addDays('0001-01-01', -1)).toThrow(outside)
    expect(() => addDays('2025-01-01', Number.MAX_SAFE_INTEGER)).toThrow(outside)
  })
})

describe('what is no day, and no whole number', () => {
  const none = '2025-02-29' as Day
  test.each<[string, () => unknown]>([
    ['yearOf', () => yearOf(none)],
    ['monthOf', () => monthOf(none)],
    ['addDays', () => addDays(none, 1)],
    ['addDays', () => addDays('2025-01-01', 0.5)],
    ['addDays', () => addDays('2025-01-01', Number.MAX_SAFE_INTEGER)],
    ['addMonths', () => addMonths(none, 1)],
    ['addMonths', () => addMonths('2025-01-01', Number.NaN)],
    ['addMonths', () => addMonths('2025-01-01', Number.MAX_SAFE_INTEGER)],
    ['daysBetween', () => daysBetween(none, '2025-01-01')],
    ['daysBetween', () => daysBetween('2025-01-01', none)],
    ['yearsBetween', () => yearsBetween('2025-01-01', none)],
    ['yearsBetween', () => yearsBetween(none, '2025-01-01')],
  ])('is refused by %s, in a text that does not repeat it', (_, call) => {
    expect(call).toThrow(RangeError)
    expect(call).not.toThrow('2025')
  })

  test('is named for what it should be', () => {
    const day = 'a day is a text of the form YYYY-MM-DD that the calendar has'
    expect(() => yearOf(none)).toThrow(new RangeError(day))
    expect(() => addDays('2025-01-01', 0.5)).toThrow(new RangeError('a number of days or months is a whole number'))
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
