/**
 * Civil days for property-based tests.
 *
 * @module
 */
import { addDays, type Day, daysBetween, isDay } from '../day.js'
import type { FastCheck, MappableArbitrary } from './fast-check.js'
import { asCallers } from './record-arbitraries.js'

/** A period of days, both ends included. */
export interface DayConstraints {
  /** The first day; 2024-01-01 by default. */
  readonly from?: Day
  /** The last day; 2026-12-31 by default. */
  readonly until?: Day
}

/** Where a period starts that is not asked for. */
export const FIRST_DAY: Day = '2024-01-01'

const LAST_DAY: Day = '2026-12-31'

/**
 * Makes an arbitrary of civil days; they shrink towards the first one.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @param constraints - the period, the years 2024 to 2026 by default
 * @throws RangeError when the period ends before it starts, or an end of it is no day
 * @example
 * import fc from 'fast-check'
 * const day = dayArbitrary(fc, fc.constant, { from: '2025-02-01', until: '2025-02-28' })
 * fc.assert(fc.property(day, (drawn) => drawn.startsWith('2025-02')))
 */
export function dayArbitrary<Own>(fc: FastCheck, constant: (value: Day) => Own, constraints: DayConstraints = {}): Own {
  return asCallers(daysOf(fc, constraints), constant)
}

/** The days of a period. */
export function daysOf(fc: FastCheck, { from = FIRST_DAY, until = LAST_DAY }: DayConstraints): MappableArbitrary<Day> {
  if (!(isDay(from) && isDay(until) && from <= until))
    throw new RangeError('a period is two days, the last not before the first')
  return fc.integer({ min: 0, max: daysBetween(from, until) }).map((days) => addDays(from, days))
}
