/**
 * Reads the small tables. A table is its columns, each a text of cells between bars: a compressor works best where like
 * follows like. A table is taken apart at its first use.
 *
 * @module
 */
import { assertDay, type Day } from '../day.js'
import { contains, type PlacePeriod } from './place.js'

/**
 * The columns of a table. The first has the codes, each as the step from the one before: as numbers of base 36, `2A`
 * comes after 29. All numbers are of base 36.
 */
export type Table = readonly string[]

/** A code as a number, and its cells in the other columns. */
export interface Row {
  readonly number: number
  readonly cells: readonly string[]
}

/** The base of numbers. */
export const BASE = 36

/** How many more codes a row is for, after its own. */
export type Span = (cells: readonly string[]) => number

/**
 * Whether a text is so many digits. Codes are parts of a number, and engines keep the last text that a regular
 * expression matched where any script can read it: so none is used on them.
 */
export function isDigits(text: string, length: number): boolean {
  if (text.length !== length) return false
  for (let index = 0; index < length; index++) {
    const digit = text.charCodeAt(index) - 48
    if (!(digit >= 0 && digit <= 9)) return false
  }
  return true
}

/** A row, and the number of the last code that it is for. */
interface Run extends Row {
  readonly last: number
}

/** What the first use of a table prepares: it makes later calls faster, and changes no answer. */
const unpacked: Map<Table, readonly Run[]> = /* @__PURE__ */ new Map()

function unpack(table: Table, span: Span): readonly Run[] {
  const known = unpacked.get(table)
  if (known) return known
  const [steps, ...columns] = table.map((column) => column.split('|')) as [string[], ...string[][]]
  let number = 0
  const made = steps.map((step, index) => {
    number += numberOf(step)
    const cells = columns.map((column) => column[index] ?? '')
    return { number, last: number + span(cells), cells }
  })
  unpacked.set(table, made)
  return made
}

/** The rows of a code, in the order of the table. */
export function rowsOf(table: Table, code: string, span: Span = () => 0): readonly Row[] {
  const wanted = numberOf(code)
  return unpack(table, span).filter(({ number, last }) => number <= wanted && wanted <= last)
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

/**
 * The places that are in force on a day; all of them without a day.
 *
 * @throws RangeError when the day is no civil day
 */
export function inForce<Place extends PlacePeriod>(places: readonly Place[], day: Day | undefined): readonly Place[] {
  if (day === undefined) return places
  assertDay(day)
  return places.filter((place) => contains(place, day))
}
