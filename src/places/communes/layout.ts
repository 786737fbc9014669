/**
 * The layout of the commune data: columns, each divided into departments, so that like stands beside like for a
 * compressor. The first column holds a name for each code, in the order of the codes. The second says which numbers are
 * codes, and which of them have a history; the others hold what the histories need.
 *
 * @module
 */
import type { Day } from '../../day.js'

/** Numbers are digits of this base: printable ASCII from `'('` on without the backslash, which strings escape. */
export const BASE = 83

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

/** The columns of which a history takes as much as its shape says. */
export const TAKEN = { days: 0, ends: 1, laterNames: 2 } as const

/** The shape of a record of numbers that are no codes. */
export const HOLE = 0

/** The shape of a record of codes with one row and no days. */
export const PLAIN = 1

/** Days are counted from here. */
export const FIRST_DAY: Day = '1942-01-01'

/** The value of a digit. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code - (code > 92 ? 41 : 40)
}

/** The value of two digits. */
export function pairAt(text: string, at: number): number {
  return digitAt(text, at) * BASE + digitAt(text, at + 1)
}
