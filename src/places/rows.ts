/**
 * Reads the small tables: a row after each semicolon, its cells between bars, the code first. Nothing is unpacked but
 * the rows that are asked for.
 *
 * @module
 */
import { type Day, isDay } from '../day.js'
import { holds, type PlacePeriod } from './place.js'

/** The cells of a row: a code, a name, and what follows; empty ones at the end are not there. */
export type Cells = readonly [code: string, name: string, ...others: (string | undefined)[]]

/** The cells of each row of a code, in the order of the table. */
export function rowsOf(table: string, code: string): Cells[] {
  const rows: Cells[] = []
  const start = `;${code}|`
  for (let at = table.indexOf(start); at >= 0; at = table.indexOf(start, at + 1)) {
    const end = table.indexOf(';', at + 1)
    rows.push(table.slice(at + 1, end < 0 ? undefined : end).split('|') as unknown as Cells)
  }
  return rows
}

/** A day, or `null` for an empty cell. */
export const dayOrNull = (cell: string | undefined): Day | null => (cell ? (cell as Day) : null)

/** The words of a cell. */
export const words = (cell: string | undefined): string[] => (cell ? cell.split(' ') : [])

/** Those that hold on the day; all without a day, none on something that is no day. */
export function onDay<Place extends PlacePeriod>(places: readonly Place[], day: Day | undefined): readonly Place[] {
  if (day === undefined) return places
  return isDay(day) ? places.filter((place) => holds(place, day)) : []
}
