/**
 * Which full years of birth a number leaves possible. Does not guess between them.
 *
 * @module
 */
import { assertDay, type Day, monthOf, yearOf } from '../day.js'
import { own } from '../record.js'
import { assertParsed, type NumberParts } from './nir.js'
import { birthYears } from './place/birth-year.js'
import { holds, periodsOf } from './place/periods.js'

/** Whether the place may narrow the years. */
export interface BirthYearOptions {
  /**
   * Whether a place code that belongs to a period removes the years outside it; it does by default. Some people born
   * before 1976 do hold a 2A or 2B number: turn it off where such a case must not be missed.
   */
  readonly hints?: boolean
}

/**
 * Lists the possible years of birth of the holder of a number, oldest first: the number has two digits of the year.
 *
 * The window is 120 years back from a day, so two years remain for a person who is young or very old. The month rules
 * out a birth after the day. The place code rules out years that it does not belong to (20 from 1976, 2A and 2B before,
 * 96 after 1964, 977 and 978 before 2007, 985 after 2011) as long as a year remains.
 *
 * @param parsed - a parsed number
 * @param day - the day on which the question is asked
 * @param options - whether the place may narrow the years
 * @returns one or two full years
 * @throws RangeError when `day` is no civil day; TypeError when `parsed` is nothing that a parser returned
 * @example
 * const parsed = unwrap(parseNir('2 55 08 14 168 025 38'))
 * findBirthYears(parsed, '2026-06-30') // => [1955]
 * findBirthYears(parsed, '2055-06-30') // => [1955]
 * findBirthYears(parsed, '2055-09-30') // => [1955, 2055]
 * @see DSN declarative rule (e-ventail), quoted in https://github.com/django/django-localflavor/pull/242
 */
export function findBirthYears(parsed: NumberParts, day: Day, options?: BirthYearOptions): readonly number[] {
  assertParsed(parsed)
  assertDay(day)
  const { yearOfCentury, birthMonth, birthPlace } = parsed
  const today = yearOf(day)
  const born = birthYears(yearOfCentury, today).filter(
    (year) => year < today || (birthMonth.month ?? 0) <= monthOf(day),
  )
  const periods = periodsOf(own(birthPlace as { department?: string }, 'department') ?? '')
  const fitting =
    periods && (own(options, 'hints') ?? true)
      ? born.filter((year) => periods.some((period) => holds(period, [year])))
      : born
  return fitting.length > 0 ? fitting : born
}
