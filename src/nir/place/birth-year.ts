/**
 * From two digits to full years. Does not guess: two digits never decide a century.
 *
 * @module
 */

import { type Day, yearOf } from '../../day.js'
import { own } from '../../record.js'

/** No rule lets a number be older: window of the DSN declarative checks, e-ventail sheet. */
export const OLDEST_AGE = 120

/** What is known of a birth besides the number. It decides what a place code meant, never whether a number passes. */
export interface BirthKnowledge {
  /** The year of birth, where it is known. */
  readonly birthYear?: number
  /** The day on which the number is read: nobody is born after it, and nobody lived longer than 120 years. */
  readonly day?: Day
}

/**
 * The years that end in two digits and are possible on a day, oldest first: one, or two where both centuries are within
 * 120 years.
 *
 * @param yearOfCentury - 0 to 99
 * @param latest - the year of the day: nobody is born after it
 */
export function birthYears(yearOfCentury: number, latest: number): readonly number[] {
  const last = latest - ((latest - yearOfCentury) % 100)
  return latest - (last - 100) > OLDEST_AGE ? [last] : [last - 100, last]
}

/**
 * The possible years of a birth, oldest first: the one that is known, else those that a day leaves. Without either, the
 * years of 1900 to 2099 that end in the two digits: nobody who lives was born earlier, and no clock is read.
 */
export function possibleYears(yearOfCentury: number, known?: BirthKnowledge): readonly number[] {
  if (known === undefined) return [1900 + yearOfCentury, 2000 + yearOfCentury]
  const birthYear = own(known, 'birthYear')
  if (birthYear !== undefined) return [birthYear]
  const day = own(known, 'day')
  return day === undefined ? [1900 + yearOfCentury, 2000 + yearOfCentury] : birthYears(yearOfCentury, yearOf(day))
}
