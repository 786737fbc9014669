/**
 * Which characters of a text are in no number, so that what is before and after them can be looked at apart. Runs without
 * regular expressions.
 *
 * @module
 */
import { isDigit } from '../judge/picture.js'
import { escapesOf, isMailEscapeStart } from './escape.js'
import { isGap } from './gap.js'
import { isCorsicanLetter } from './reading.js'

/** The fewest characters of a text that are a number. */
const SHORTEST = 13

/**
 * Looks ahead from indexes of a text that only grow, as far as the shortest number goes: returns the last character that is
 * in no number, so that none begins before it; -1 where each may be in one, or an escape is near. Most texts have one in
 * every dozen characters, and the rest of them need not be looked at.
 */
export function barriersOf(text: string): (from: number) => number {
  const nextEscape = escapesOf(text)
  // Up to where no escape is, and up to where each character may be in a number.
  let plain = -1
  let fit = 0
  return (from) => {
    const end = from + SHORTEST
    if (fit >= end) return -1
    if (plain < from) plain = nextEscape(from)
    if (plain < end) return -1
    const barrier = lastBarrier(text, fit > from ? fit : from, end)
    fit = end
    return barrier
  }
}

function lastBarrier(text: string, start: number, end: number): number {
  for (let index = end - 1; index >= start; index--) {
    const code = text.charCodeAt(index)
    if (code < 128 && !MAY_BE_INSIDE[code] && !isOfMailEscape(text, index)) return index
  }
  return -1
}

/** Which characters of ASCII may be in a number, but in escapes: digits, gaps, the letters of Corsica. */
const MAY_BE_INSIDE: readonly boolean[] = /* @__PURE__ */ Array.from(
  { length: 128 },
  (_, code) => isDigit(code) || isGap(code) || isCorsicanLetter(code) || isMailEscapeStart(code),
)

/** Whether a character may be one of the two after the sign of an escape of mail. */
function isOfMailEscape(text: string, index: number): boolean {
  return isMailEscapeStart(text.charCodeAt(index - 1)) || isMailEscapeStart(text.charCodeAt(index - 2))
}
