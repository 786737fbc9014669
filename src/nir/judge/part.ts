/**
 * The parts of a number and where they are. Does not say what they mean.
 *
 * @module
 */

/** A part of a number, in the order in which they are written. */
export type NirPart = 'sex' | 'year' | 'month' | 'place' | 'order' | 'key'

/** A stretch of the text as it was typed: UTF-16 offsets, the end not included, as `String.slice` takes them. */
export type Span = readonly [start: number, end: number]

/** Characters of each part among the significant ones: décret n° 82-103 of 22 January 1982, art. 4, and the key. */
export const PARTS: Readonly<Record<NirPart, Span>> = {
  sex: [0, 1],
  year: [1, 3],
  month: [3, 5],
  place: [5, 10],
  order: [10, 13],
  key: [13, 15],
}

/** The part that the nth significant character is in, counted from 0; `number` after the end. */
export function partAt(index: number): NirPart | 'number' {
  return (Object.keys(PARTS) as NirPart[]).find((part) => index < PARTS[part][1]) ?? 'number'
}

/** Before which significant characters a separator is written. */
export const BREAKS: readonly number[] = [1, 3, 5, 7, 10, 13]

/** Writes characters, few or many, in groups. */
export function grouped(characters: string, separator: string): string {
  let text = ''
  for (let index = 0; index < characters.length; index++)
    text += (BREAKS.includes(index) ? separator : '') + characters.charAt(index)
  return text
}
