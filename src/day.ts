/**
 * Civil days as text, `'YYYY-MM-DD'`: no clock, no time zone. As fixed-width text they compare with `<`.
 * Leaves out times of day, and calendars other than the proleptic Gregorian one.
 *
 * `Date` does the counting, in UTC throughout: a text of this form is midnight UTC by ECMA-262, 21.4.1.32.
 *
 * @module
 */

/** A civil day, `'2025-03-01'`. Text that comes from outside becomes one through {@link isDay}. */
export type Day = `${number}-${number}-${number}`

const MILLISECONDS = 86_400_000

/**
 * Tells whether a value is a real civil day of the years 0001 to 9999.
 *
 * @param value - anything
 * @example
 * isDay('2024-02-29') // => true
 * isDay('2025-02-29') // => false
 */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false
  const year = numberAt(value, 0, 4)
  const month = numberAt(value, 5, 7)
  const day = numberAt(value, 8, 10)
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= lengthOf(month, year)
}

/** The digits of a stretch of a text as a number; `NaN` where one of them is no digit. */
function numberAt(text: string, start: number, end: number): number {
  let value = 0
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48
    value = digit >= 0 && digit < 10 ? value * 10 + digit : Number.NaN
  }
  return value
}

/** The days of a month, in the Gregorian calendar. */
function lengthOf(month: number, year: number): number {
  if (month === 2) return year % (year % 100 ? 4 : 400) ? 28 : 29
  // Odd months have 31 days up to July, even ones from August on.
  return 30 + ((month + (month >> 3)) & 1)
}

/**
 * Stops a programmer who gives no civil day to a function that returns a plain answer.
 *
 * @throws RangeError when the value is no civil day; the message does not repeat it
 * @internal
 */
export function assertDay(value: unknown): asserts value is Day {
  if (!isDay(value)) throw new RangeError('a day is a text of the form YYYY-MM-DD that the calendar has')
}

/**
 * Returns the year of a day.
 *
 * @param day - a civil day
 * @throws RangeError when it is no civil day
 * @example
 * yearOf('2025-03-01') // => 2025
 */
export function yearOf(day: Day): number {
  assertDay(day)
  return Number(day.slice(0, 4))
}

/**
 * Returns the month of a day, 1 to 12.
 *
 * @param day - a civil day
 * @throws RangeError when it is no civil day
 * @example
 * monthOf('2025-03-01') // => 3
 */
export function monthOf(day: Day): number {
  assertDay(day)
  return Number(day.slice(5, 7))
}

/**
 * Adds calendar months; where the month is shorter, the day is clamped to its last day.
 *
 * @param day - a civil day
 * @param months - a whole number, may be negative
 * @returns the day so many months later
 * @throws RangeError when the day is none, the number is not whole, or the result leaves the years 0001 to 9999
 * @example
 * addMonths('2025-08-31', 6) // => '2026-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  assertDay(day)
  assertWhole(months)
  const date = new Date(day)
  const dayOfMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  // Ran over the end of a shorter month: its last day is the day 0 of the next.
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0)
  return toDay(date)
}

/**
 * Adds days.
 *
 * @param day - a civil day
 * @param days - a whole number, may be negative
 * @returns the day so many days later
 * @throws RangeError when the day is none, the number is not whole, or the result leaves the years 0001 to 9999
 * @example
 * addDays('2024-02-28', 2) // => '2024-03-01'
 */
export function addDays(day: Day, days: number): Day {
  assertDay(day)
  assertWhole(days)
  return toDay(new Date(Date.parse(day) + days * MILLISECONDS))
}

/**
 * Counts the days from one day to another.
 *
 * @param from - a civil day
 * @param to - a civil day
 * @returns a whole number, negative when `to` comes first
 * @throws RangeError when either is no civil day
 * @example
 * daysBetween('2024-02-28', '2024-03-01') // => 2
 */
export function daysBetween(from: Day, to: Day): number {
  assertDay(from)
  assertDay(to)
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS
}

/**
 * Counts the full years from one day to another, as age is counted; who is born on 29 February ages on 1 March of a
 * common year.
 *
 * @param from - a civil day, of birth for instance
 * @param to - a civil day, not before it
 * @returns a whole number
 * @throws RangeError when either is no civil day
 * @example
 * yearsBetween('2007-03-02', '2025-03-01') // => 17
 * yearsBetween('2007-03-02', '2025-03-02') // => 18
 */
export function yearsBetween(from: Day, to: Day): number {
  return yearOf(to) - yearOf(from) - (to.slice(4) < from.slice(4) ? 1 : 0)
}

function assertWhole(value: unknown): asserts value is number {
  if (!Number.isSafeInteger(value)) throw new RangeError('a number of days or months is a whole number')
}

/** The day of a `Date`, which may be beyond what a `Date` can hold. */
function toDay(date: Date): Day {
  const text = Number.isNaN(date.valueOf()) ? '' : date.toISOString().slice(0, 10)
  if (!isDay(text)) throw new RangeError('a day outside the years 0001 to 9999')
  return text
}
