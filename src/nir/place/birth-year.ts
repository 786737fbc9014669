/**
 * From two digits to full years. Leaves out any guess: two digits never decide a century.
 *
 * @module
 */

import { type Day, yearOf } from '../../day.js'

/** No rule lets a number be older: window of the DSN declarative checks, e-ventail sheet. */
export const OLDEST_AGE = 120

/** The year that stands for today where the caller gives none: nobody is born after it, and no clock is read. */
const DEFAULT_YEAR = 2026

/**
 * The years that end in two digits, oldest first: one, or two where both centuries are within 120 years.
 *
 * @param yearOfCentury - 0 to 99
 * @param latest - nobody is born after this year
 */
export function birthYears(yearOfCentury: number, latest: number): number[] {
  const last = latest - ((latest - yearOfCentury) % 100)
  return latest - (last - 100) > OLDEST_AGE ? [last] : [last - 100, last]
}

/** What is known of a birth besides the number. */
export interface BirthKnowledge {
  /** The year of birth where it is known: it decides what a place code meant. */
  readonly birthYear?: number
  /** The day on which the number is read: nobody is born after it. 2026-01-01 by default, as no clock is read. */
  readonly onDay?: Day
}

/** The possible years of a birth: the one that is known, else those that end in the two digits. */
export function possibleYears(yearOfCentury: number, { birthYear, onDay }: BirthKnowledge): number[] {
  if (birthYear !== undefined) return [birthYear]
  return birthYears(yearOfCentury, onDay ? yearOf(onDay) : DEFAULT_YEAR)
}
