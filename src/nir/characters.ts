/**
 * The characters of a text that count. For texts in which `faultsOf` found no foreign character: what is no digit is
 * then a letter of Corsica or nothing.
 *
 * @module
 */

import { type NirPart, PARTS, type Span } from './part.js'

const WHOLE: Span = [0, 15]

/** The characters that count, the letter raised. */
export function significantText(text: string): string {
  if (isCompact(text)) return text
  const codes: number[] = []
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isSignificant(code)) codes.push(code > 90 ? code - 32 : code)
  }
  return String.fromCharCode(...codes)
}

/** Whether every character counts and none is to be raised: most numbers come so from other software. */
function isCompact(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 90 || !isSignificant(code)) return false
  }
  return true
}

/** Where a part, or the whole number, stands in a text; where a part is absent, the end. */
export function spanOf(text: string, part: NirPart | 'number'): Span {
  return stretch(text, part === 'number' ? WHOLE : PARTS[part])
}

/** Where a stretch of the characters that count stands in a text; where it is absent, the end. */
export function stretch(text: string, place: Span): Span {
  let start = -1
  let end = 0
  let count = 0
  for (let index = 0; index < text.length; index++) {
    if (!isSignificant(text.charCodeAt(index))) continue
    if (count === place[0]) start = index
    if (count < place[1]) end = index + 1
    count++
  }
  return [start < 0 ? end : start, end]
}

/** 0 to 9, or A or B of either case. */
function isSignificant(code: number): boolean {
  return (code > 47 && code < 58) || (code & ~32) === 65 || (code & ~32) === 66
}
