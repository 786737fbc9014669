/**
 * Periods against each other and against a birth of which only year and month are known.
 *
 * @module
 */
import type { Day } from '../day.js'
import type { PlacePeriod } from './place.js'

/** The days a birth can have been on: a month, or a whole year where the month is not told. */
export function birthPeriod(year: number, month: number | null): PlacePeriod {
  return month === null
    ? { from: firstOf(year, 1), until: firstOf(year + 1, 1) }
    : { from: firstOf(year, month), until: month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1) }
}

function firstOf(year: number, month: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day
}

/** The days that lie in both. */
export function intersection(a: PlacePeriod, b: PlacePeriod): PlacePeriod {
  return {
    from: a.from !== null && (b.from === null || a.from > b.from) ? a.from : b.from,
    until: a.until !== null && (b.until === null || a.until < b.until) ? a.until : b.until,
  }
}

/** Tells whether a period has a day. */
export function hasDays({ from, until }: PlacePeriod): boolean {
  return from === null || until === null || from < until
}

/** Tells whether two periods share a day. */
export function overlap(a: PlacePeriod, b: PlacePeriod): boolean {
  return hasDays(intersection(a, b))
}
