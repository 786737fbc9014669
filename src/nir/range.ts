/**
 * Ranges of whole numbers.
 *
 * @module
 */

/** Ranges, both ends included. */
export type Ranges = readonly (readonly [first: number, last: number])[]

/** Whether one of the ranges holds a number. */
export function isWithin(ranges: Ranges, value: number): boolean {
  return ranges.some((range) => value >= range[0] && value <= range[1])
}

/** Writes ranges for a developer to read, each number with so many digits: `01-12, 20-42, 50-99`. */
export function formatRanges(ranges: Ranges, digits: number): string {
  const padded = (value: number) => String(value).padStart(digits, '0')
  return ranges.map(([first, last]) => (first === last ? padded(first) : `${padded(first)}-${padded(last)}`)).join(', ')
}
