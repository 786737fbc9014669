/**
 * Compares periods with each other, and with a birth of which only the year and the month are known.
 *
 * @module
 */
import type { Day } from '../day.js'
import type { PlacePeriod } from './place.js'

/** The days a birth can have been on: a month, or a whole year where the month is not known. */
export function birthPeriod(year: number, month: number | null): PlacePeriod {
  return month === null
    ? { from: firstOf(year, 1), endedOn: firstOf(year + 1, 1) }
    : { from: firstOf(year, month), endedOn: month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1) }
}

function firstOf(year: number, month: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day
}

/** The days that are in both periods. */
export function intersection(a: PlacePeriod, b: PlacePeriod): PlacePeriod {
  return {
    from: a.from !== null && (b.from === null || a.from > b.from) ? a.from : b.from,
    endedOn: a.endedOn !== null && (b.endedOn === null || a.endedOn < b.endedOn) ? a.endedOn : b.endedOn,
  }
}

/** Tells whether a period has at least one day. */
export function hasDays({ from, endedOn }: PlacePeriod): boolean {
  return isBefore(from, endedOn)
}

function isBefore(from: Day | null, endedOn: Day | null): boolean {
  return from === null || endedOn === null || from < endedOn
}

/** Tells whether two periods share a day. */
export function overlap(a: PlacePeriod, b: PlacePeriod): boolean {
  return hasDays(a) && hasDays(b) && isBefore(a.from, b.endedOn) && isBefore(b.from, a.endedOn)
}
