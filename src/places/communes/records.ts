/**
 * Walks over the records of a department. A record is some plain codes, then one code with a history; or some numbers
 * that no commune has.
 *
 * @module
 */

import { fieldOf, type Text, takenBy } from './columns.js'
import { digitAt, HOLE, PLAIN, TAKEN } from './layout.js'

/** A record, and how much of the other columns comes before it. */
export interface Position {
  readonly department: number
  /** Where the next record is. */
  next: number
  /** The numbers of the record, from `number` to the one before `end`: the last three characters of codes. */
  number: number
  end: number
  /** The shape of the last of the numbers, or {@link HOLE} for all. */
  shape: number
  /** How many names, days, ends and later names of the department come before. */
  names: number
  days: number
  ends: number
  laterNames: number
}

/** Before the first record of a department. */
export function positionIn(department: number): Position {
  return {
    department,
    next: 0,
    number: 1,
    end: 1,
    shape: HOLE,
    names: 0,
    days: 0,
    ends: 0,
    laterNames: 0,
  }
}

/** Goes on to the next record; returns false after the last. */
export function advance({ shapes, records }: Text, position: Position): boolean {
  const passed = shapes[position.shape] as string
  if (position.shape !== HOLE) position.names += position.end - position.number
  position.days += takenBy(passed, TAKEN.days)
  position.ends += takenBy(passed, TAKEN.ends)
  position.laterNames += takenBy(passed, TAKEN.laterNames)
  const field = fieldOf(records, position.department)
  if (position.next >= field.length) return false
  position.shape = digitAt(field, position.next + 1)
  position.number = position.end
  position.end += digitAt(field, position.next) + (position.shape > PLAIN ? 1 : 0)
  position.next += 2
  return true
}
