/**
 * Reads the small tables. Like stands beside like for a compressor: a table is its columns, each a text of cells between
 * bars. Nothing is unpacked but the rows that are asked for.
 *
 * @module
 */
import { type Day, isDay } from '../day.js'
import { holds, type PlacePeriod } from './place.js'

/**
 * The columns of a table. The first holds the codes, each as a step from the one before: as numbers to base 36, `2A`
 * comes after 29. Numbers are to base 36 throughout.
 */
export type Table = readonly string[]

/** A code as a number, and what stands beside it in the other columns. */
export interface Row {
  readonly number: number
  readonly cells: readonly string[]
}

/** The base of numbers. */
export const BASE = 36

/** How many codes more a row stands for. */
export type Span = (cells: readonly string[]) => number

/** The rows of a code, in the order of the table. */
export function rowsOf(table: Table, code: string, span?: Span): Row[] {
  const [steps, ...columns] = table as readonly [string, ...string[]]
  const wanted = numberOf(code)
  const others = columns.map((column) => column.split('|'))
  const rows: Row[] = []
  let number = 0
  steps.split('|').forEach((step, index) => {
    number += numberOf(step)
    const behind = wanted - number
    if (span ? behind < 0 : behind !== 0) return
    const cells = others.map((column) => column[index] ?? '')
    if (!span || behind <= span(cells)) rows.push({ number, cells })
  })
  return rows
}

/** A number of a table; 0 for an empty cell. */
export function numberOf(cell: string): number {
  return Number.parseInt(cell || '0', BASE)
}

/** A day, or `null` for an empty cell: two digits of the year, of 1941 to 2040, and one each for month and day. */
export function dayOrNull(cell: string): Day | null {
  if (cell === '') return null
  const two = (at: number): string => String(numberOf(cell.charAt(at))).padStart(2, '0')
  return `${cell < '41' ? 20 : 19}${cell.slice(0, 2)}-${two(2)}-${two(3)}` as Day
}

/** The words of a cell. */
export function words(cell: string): string[] {
  return cell ? cell.split(' ') : []
}

/** Those that hold on the day; all without a day, none on something that is no day. */
export function onDay<Place extends PlacePeriod>(places: readonly Place[], day: Day | undefined): readonly Place[] {
  if (day === undefined) return places
  return isDay(day) ? places.filter((place) => holds(place, day)) : []
}
