/**
 * Which characters of a text count, which count as nothing, and where the parts of a number are. For texts in which the
 * judge found no foreign character: there, what is no digit is a letter of Corsica or counts as nothing.
 *
 * @module
 */

import { type NirPart, PARTS, type Span } from './part.js'

/** A longer text is refused unread, so that no input costs more than this many characters. */
export const MAX_LENGTH = 100

/**
 * What counts as nothing between characters: separators of ASCII; spaces that do not break, and those of word processors
 * and PDF; hyphens and dashes; marks that show nothing, such as those of the direction of a text.
 */
export const NOTHING =
  '\t.-/\u00A0\u2002\u2003\u2007\u2009\u202F\u2011\u2013\u00AD\u200B\u200E\u200F\uFEFF\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069'

/** White space, line ends included, and separators: what counts as nothing before and after a number. */
export const BLANK: RegExp = /^[\s.\-/\u00AD\u2011\u2013\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]*$/

const WHOLE: Span = [0, 15]

/** The characters that count, the letter raised; of a text that is too long, those among the first that are read. */
export function significantText(text: string): string {
  if (isCompact(text)) return text
  const codes: number[] = []
  const end = Math.min(text.length, MAX_LENGTH)
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isSignificant(code)) codes.push(code > 90 ? code - 32 : code)
  }
  // At most a hundred codes. Twice as fast as a text that grows.
  return String.fromCharCode.apply(null, codes)
}

/** Whether every character counts and none is to be raised: most numbers come so from other software. */
function isCompact(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 90 || !isSignificant(code)) return false
  }
  return true
}

/** Where a part, or the whole number, is in a text; where a part is absent, the end. */
export function spanOf(text: string, part: NirPart | 'number'): Span {
  return stretch(text, part === 'number' ? WHOLE : PARTS[part])
}

/** Where a stretch of the characters that count is in a text; where it is absent, the end. */
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

/**
 * Whether a character that does not count is foreign to a number: it is no separator, and no white space at the start or
 * the end.
 *
 * @param isFirst - whether no character before it counts
 */
export function isForeign(text: string, index: number, isFirst = false): boolean {
  const character = text.charAt(index)
  return !NOTHING.includes(character) && (character.trim() !== '' || !(isFirst || isBlankFrom(text, index)))
}

function isBlankFrom(text: string, start: number): boolean {
  for (let index = start; index < text.length; index++) {
    const character = text.charAt(index)
    if (!NOTHING.includes(character) && character.trim() !== '') return false
  }
  return true
}

/** 0 to 9, or A or B of either case. */
function isSignificant(code: number): boolean {
  return code > 47 && (code < 58 || (code & ~32) === 65 || (code & ~32) === 66)
}
