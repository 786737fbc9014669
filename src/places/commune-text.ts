/**
 * The commune data, divided into columns and departments as `commune-layout.ts` says.
 *
 * @module
 */
import { CALENDAR, DAYS, ENDS, LATER_NAMES, MERGERS, NAMES, PREFIXES, RECORDS, SHAPES } from './commune-data.js'
import { BASE, digitAt, FROM, NAME, SUCCESSORS } from './commune-layout.js'
import { type Alphabet, readAlphabet } from './commune-spelling.js'

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

/** The field of each department in a column. */
export type Column = readonly string[]

/** The data, as far as it is the same for every lookup. */
export interface Text {
  /** The first two characters of the codes of each department; the last are of countries, which have no codes here. */
  readonly prefixes: readonly string[]
  readonly names: Column
  readonly records: Column
  readonly days: Column
  readonly ends: Column
  readonly mergers: Column
  readonly laterNames: Column
  readonly alphabet: Alphabet
  readonly shapes: readonly Shape[]
  /** The days on which something changed, counted from {@link FIRST_DAY}; at 0 none, as the day of a merger. */
  readonly calendar: Uint16Array
}

/** Divides the data and reads what is common to all departments. */
export function readText(): Text {
  return {
    prefixes: PREFIXES.split(' '),
    names: NAMES,
    records: RECORDS.split('|'),
    days: DAYS.split('|'),
    ends: ENDS.split('|'),
    mergers: MERGERS.split('|'),
    laterNames: LATER_NAMES,
    alphabet: readAlphabet(),
    shapes: SHAPES.split('|').map(readShape),
    calendar: readCalendar(),
  }
}

/** The field of a department. */
export const fieldOf = (column: Column, department: number): string => column[department] as string

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
function readCalendar(): Uint16Array {
  const days = [0]
  let day = 0
  for (let at = 0; at < CALENDAR.length; at++) {
    const gap = digitAt(CALENDAR, at)
    day += gap
    if (gap < BASE - 1) days.push(day)
  }
  return Uint16Array.from(days)
}
