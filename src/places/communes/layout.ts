/**
 * The layout of the commune data: columns, each divided into departments; a compressor works best where like follows
 * like. The first column has a name for each code, in the order of the codes. The second says which numbers are codes,
 * and which of them have a history; the others have what the histories need.
 *
 * @module
 */
import type { Day } from '../../day.js'

/** The base of numbers. A digit is printable ASCII from `'('` on, without the backslash, which strings escape. */
export const BASE = 83

/** When a row begins: not known, at the end of the row before, or on a day of its own. */
export const FROM = { open: 0, joined: 1, dated: 2 } as const

/** What took over: nothing, what a merger of the department says (with its day), or the same as in the row before. */
export const SUCCESSORS = { none: 0, merger: 1, same: 2 } as const

/**
 * How a merger writes a successor: as a step from the one before, else as the same number in another department, else in
 * full. The last mark says that one more follows before the day.
 */
export const MERGER = { moved: 80, far: 81, andMore: 82 } as const

/** The name of a row: the first one of the code, the one of the row before, or the next of the later names. */
export const NAME = { first: 0, before: 1, later: 2 } as const

/** The columns of which each history takes a part; its shape says how much. */
export const TAKEN = { days: 0, ends: 1, laterNames: 2 } as const

/** The shape of a record of numbers that no commune has. */
export const HOLE = 0

/** The shape of a record of codes that have one row and no days. */
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
