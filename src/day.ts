/**
 * Civil days as text, `'YYYY-MM-DD'`: no clock, no time zone, no `Date`. As fixed-width text they compare with `<`.
 * Leaves out times of day, and calendars other than the proleptic Gregorian one.
 *
 * @module
 */

/** A civil day, `'2025-03-01'`. Text that comes from outside becomes one through {@link isDay}. */
export type Day = `${number}-${number}-${number}`

const SHAPE = /^\d{4}-\d\d-\d\d$/

/**
 * Tells whether a value is a real civil day of the years 0001 to 9999.
 *
 * @param value - anything
 * @example
 * isDay('2024-02-29') // => true
 * isDay('2025-02-29') // => false
 */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false
  const [year, month, day] = partsOf(value as Day)
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month)
}

/**
 * Returns the year of a day.
 *
 * @param day - a civil day
 * @example
 * yearOf('2025-03-01') // => 2025
 */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/**
 * Returns the month of a day, 1 to 12.
 *
 * @param day - a civil day
 * @example
 * monthOf('2025-03-01') // => 3
 */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}

/**
 * Adds calendar months; where the month is shorter, the day is clamped to its last day.
 *
 * @param day - a civil day
 * @param months - a whole number, may be negative
 * @returns the day so many months later
 * @throws RangeError when the result leaves the years 0001 to 9999
 * @example
 * addMonths('2025-08-31', 6) // => '2026-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = partsOf(day)
  const index = year * 12 + month - 1 + months
  const newYear = Math.floor(index / 12)
  const newMonth = index - newYear * 12 + 1
  return toDay(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)))
}

/**
 * Adds days.
 *
 * @param day - a civil day
 * @param days - a whole number, may be negative
 * @returns the day so many days later
 * @throws RangeError when the result leaves the years 0001 to 9999
 * @example
 * addDays('2024-02-28', 2) // => '2024-03-01'
 */
export function addDays(day: Day, days: number): Day {
  // The civil-from-days algorithm of H. Hinnant, «chrono-Compatible Low-Level Date Algorithms», public domain.
  const shifted = dayNumber(day) + days
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0)
  return toDay(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}

/**
 * Counts the days from one day to another.
 *
 * @param from - a civil day
 * @param to - a civil day
 * @returns a whole number, negative when `to` comes first
 * @example
 * daysBetween('2024-02-28', '2024-03-01') // => 2
 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * Counts the full years from one day to another, as age is counted; who is born on 29 February ages on 1 March of a
 * common year.
 *
 * @param from - a civil day, of birth for instance
 * @param to - a civil day, not before it
 * @returns a whole number
 * @example
 * yearsBetween('2007-03-02', '2025-03-01') // => 17
 * yearsBetween('2007-03-02', '2025-03-02') // => 18
 */
export function yearsBetween(from: Day, to: Day): number {
  return yearOf(to) - yearOf(from) - (to.slice(4) < from.slice(4) ? 1 : 0)
}

/** Days since 1 March of the year 0, so that the leap day ends each year. */
function dayNumber(day: Day): number {
  const [year, month, dayOfMonth] = partsOf(day)
  const marchYear = month < 3 ? year - 1 : year
  const dayOfYear = Math.floor((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) + dayOfMonth - 1
  return (
    365 * marchYear + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400) + dayOfYear
  )
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function partsOf(day: Day): [year: number, month: number, dayOfMonth: number] {
  return [yearOf(day), monthOf(day), Number(day.slice(8))]
}

function toDay(year: number, month: number, dayOfMonth: number): Day {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  if (!isDay(text)) throw new RangeError('a day outside the years 0001 to 9999')
  return text
}
