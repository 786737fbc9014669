/**
 * Ranges of whole numbers.
 *
 * @module
 */

/** A range, both ends included. */
type Range = readonly [first: number, last: number]

/** Ranges of numbers of so many digits. */
export interface Ranges {
  readonly digits: number
  readonly list: readonly Range[]
  /** Whether each number is in a range. A list answers at once; a search takes as long as the rest of a judgement. */
  readonly holds: readonly boolean[]
}

/** Ranges of numbers of so many digits. */
export function rangesOf(digits: number, ...list: readonly Range[]): Ranges {
  const holds = Array.from({ length: 10 ** digits }, (_, value) =>
    list.some(([first, last]) => value >= first && value <= last),
  )
  return { digits, list, holds }
}

/** Whether one of the ranges holds a number, which has no more digits than they. */
export function isWithin({ holds }: Ranges, value: number): boolean {
  return holds[value] === true
}

/** Writes ranges for a developer to read: `01-12, 20-42, 50-99`. */
export function formatRanges({ digits, list }: Ranges): string {
  const padded = (value: number) => String(value).padStart(digits, '0')
  return list.map(([first, last]) => (first === last ? padded(first) : `${padded(first)}-${padded(last)}`)).join(', ')
}
