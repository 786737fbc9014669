/**
 * The layout of the commune data: one text of columns, each divided into departments, so that like stands beside like
 * for a compressor. The first column holds a name for each code, in the order of the codes. The second says which
 * numbers are codes, and which of them have a history; the others hold what the histories need.
 *
 * @module
 */
import type { Day } from '../day.js'
import { DAYS, PREFIXES, SHAPES, TEXT } from './commune-data.js'

/** Numbers are digits of this base: printable ASCII from `'('` on without the backslash, which strings escape. */
export const BASE = 83

/** The columns of the text: see {@link startOf}. */
export const COLUMN = { names: 0, records: 1, days: 2, ends: 3, mergers: 4, laterNames: 5 } as const

const COLUMNS = 6

/** Where a row begins: not known, at the end of the row before, or on a day of its own. */
export const FROM = { open: 0, joined: 1, dated: 2 } as const

/** What took over: nothing, what a merger of the department says (its day too), or still what the row before says. */
export const SUCCESSORS = { none: 0, merger: 1, same: 2 } as const

/**
 * How a merger tells a successor: as a step on from the one before, else as the same number in another department, else
 * in full. The last one says that one more follows before the day.
 */
export const MERGER = { moved: 80, far: 81, andMore: 82 } as const

/** The name of a row: the first one of the code, that of the row before, or the next of the later names. */
export const NAME = { first: 0, before: 1, later: 2 } as const

/** What a row of a history is made of, so that it need not be said for each. */
export interface RowShape {
  readonly kind: number
  readonly from: number
  /** Whether it ends on a day of its own. */
  readonly ends: boolean
  readonly successors: number
  readonly name: number
}

/** What a history is made of, and how much it takes of each column. */
export interface Shape {
  readonly rows: readonly RowShape[]
  readonly days: number
  readonly ends: number
  readonly laterNames: number
}

/** The shape of a record of numbers that are no codes. */
export const HOLE = 0

/** The shape of a record of codes with one row and no days. */
export const PLAIN = 1

/** Days are counted from here. */
export const FIRST_DAY: Day = '1942-01-01'

/** What must be known of the text to read it. */
export interface Text {
  /** The first two characters of the codes of each department; the last are of countries, which have no codes here. */
  readonly prefixes: readonly string[]
  /** Where the fields begin, column by column: see {@link startOf}. A bar stands before each and behind the last. */
  readonly starts: Uint32Array
  readonly shapes: readonly Shape[]
  /** The days on which something changed, counted from {@link FIRST_DAY}; at 0 none, as the day of a merger. */
  readonly days: Uint16Array
}

/** Finds the fields of the text and reads what is common to all departments. */
export function readText(): Text {
  const prefixes = PREFIXES.split(' ')
  const starts = new Uint32Array(prefixes.length * COLUMNS)
  let start = 0
  for (let field = 0; field < starts.length; field++) {
    start = TEXT.indexOf('|', start) + 1
    starts[field] = start
  }
  return { prefixes, starts, shapes: SHAPES.split('|').map(readShape), days: readDays() }
}

/** Where the field of a column and a department begins. */
export const startOf = ({ starts, prefixes }: Text, column: number, department: number): number =>
  starts[column * prefixes.length + department] as number

/** The code of the bar, which stands before each field and behind the last. */
export const BAR = 124

/** Tells whether a field ends here. */
export const isBar = (at: number): boolean => TEXT.charCodeAt(at) === BAR

/** The value of a digit. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code - (code > 92 ? 41 : 40)
}

/** The value of two digits. */
export const pairAt = (text: string, at: number): number => digitAt(text, at) * BASE + digitAt(text, at + 1)

/** Five digits for each row: see {@link RowShape}. */
function readShape(text: string): Shape {
  const rows = text === '' ? [] : text.split(' ').map(readRowShape)
  const count = (isSo: (row: RowShape) => boolean): number => rows.filter(isSo).length
  return {
    rows,
    days: count(({ from }) => from === FROM.dated) + count(({ ends }) => ends),
    ends: count(({ successors }) => successors === SUCCESSORS.merger),
    laterNames: count(({ name }) => name === NAME.later),
  }
}

function readRowShape(digits: string): RowShape {
  const [kind = 0, from = 0, ends = 0, successors = 0, name = 0] = Array.from(digits, Number)
  return { kind, from, ends: ends === 1, successors, name }
}

/** Days by the gaps between them; the greatest digit goes on. */
function readDays(): Uint16Array {
  const days = [0]
  let day = 0
  for (let at = 0; at < DAYS.length; at++) {
    const gap = digitAt(DAYS, at)
    day += gap
    if (gap < BASE - 1) days.push(day)
  }
  return Uint16Array.from(days)
}
