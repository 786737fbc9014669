/**
 * Divides the commune data into columns and departments, as `layout.ts` describes them.
 *
 * @module
 */
import { CALENDAR, DAYS, ENDS, LATER_NAMES, MERGERS, NAMES, PREFIXES, RECORDS, SHAPES } from './data.js'
import { BASE, digitAt } from './layout.js'
import { type Alphabet, readAlphabet } from './spelling.js'

/** What a row of a history is made of. */
export interface RowShape {
  readonly kind: number
  readonly from: number
  /** Whether it ends on a day of its own. */
  readonly ends: boolean
  readonly successors: number
  readonly name: number
}

/** A column: one field for each department. */
export type Column = readonly string[]

/** The data, divided: the part that is the same for every lookup. */
export interface Text {
  /** The first two characters of the codes of each department; the last is that of countries, which have no commune. */
  readonly prefixes: readonly string[]
  readonly names: Column
  readonly records: Column
  readonly days: Column
  readonly ends: Column
  readonly mergers: Column
  readonly laterNames: Column
  readonly alphabet: Alphabet
  /** What histories are made of: see {@link takenBy} and {@link rowsOfShape}. */
  readonly shapes: readonly string[]
}

/** Divides the data, and reads what all departments share. */
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
    shapes: SHAPES.split('|'),
  }
}

/** The field of a department. */
export function fieldOf(column: Column, department: number): string {
  return column[department] as string
}

/** How much of a column a history of this shape takes; its first three digits say so, in the order of {@link TAKEN}. */
export function takenBy(shape: string, column: number): number {
  return shape.charCodeAt(column) - ZERO
}

/** The rows of a shape: five digits each, after the first three. */
export function rowsOfShape(shape: string): RowShape[] {
  const rows: RowShape[] = []
  for (let at = ROWS_START; at < shape.length; at += ROW_LENGTH) {
    const digit = (index: number): number => shape.charCodeAt(at + index) - ZERO
    rows.push({ kind: digit(0), from: digit(1), ends: digit(2) === 1, successors: digit(3), name: digit(4) })
  }
  return rows
}

const ZERO = 48
const ROWS_START = 3
const ROW_LENGTH = 5

/**
 * The day of an index, counted from the first day; indexes start at 1. The calendar is a list of gaps; after the greatest
 * digit, the gap goes on with the next one.
 */
export function dayAt(index: number): number {
  let day = 0
  let at = 0
  for (let left = index; left > 0; at++) {
    const gap = digitAt(CALENDAR, at)
    day += gap
    if (gap < BASE - 1) left--
  }
  return day
}
