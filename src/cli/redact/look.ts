/**
 * Where numbers may be in bytes of UTF-8, and of every encoding that contains ASCII. Reads as few bytes as it can, makes
 * no text of them, and judges nothing: it finds enough digits, near enough to each other.
 *
 * A number has thirteen characters, so where the thirteenth byte from an index on can be in none, none begins before it,
 * and the search goes on after it.
 *
 * @module
 */

import { isDigit } from '../../nir/judge/picture.js'
import { isEscapeStart, isMailEscapeStart, LONGEST_ESCAPE } from '../../nir/text/escape.js'
import { isGap } from '../../nir/text/gap.js'
import { isCorsicanLetter, WIDEST_GAP } from '../../nir/text/reading.js'

/** The fewest characters of a number. */
export const SHORTEST = 13

/** More bytes between two digits are in no number: as many escapes as a gap may have. */
const LONGEST_GAP = WIDEST_GAP * LONGEST_ESCAPE

/** Longer than the digits and the gaps of any number: bytes that only look like one go on and on. */
const LONGEST_RUN = 1024

/** A byte that is in no number, unless it is one of an escape. */
const BARRIER = 0
/** A digit, or the first byte of a full-width one. */
const DIGIT = 1
/** A letter of Corsica, which is the seventh character. */
const LETTER = 2
const GAP = 3
/** What starts an escape of URLs, HTML or JSON. */
const SIGN = 4
/** A byte of what is no ASCII, or the start of an escape of mail. */
const OTHER = 5

/** The first byte of a full-width digit. */
const WIDE_DIGIT = 0xef

const KINDS = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  if (isDigit(byte) || byte === WIDE_DIGIT) return DIGIT
  if (isCorsicanLetter(byte)) return LETTER
  if (isEscapeStart(byte)) return SIGN
  if (byte > 127 || isMailEscapeStart(byte)) return OTHER
  return isGap(byte) ? GAP : BARRIER
})

/** What stops a look at bytes. No number begins before `start`, and none goes on there that began before. */
export interface Stop {
  /** `end`: of the bytes. `digits`: enough of them for a number. */
  readonly kind: 'end' | 'digits'
  readonly start: number
  /** Where the first digit of them is, and how many bytes there are up to the thirteenth, if nothing but gaps is before. */
  readonly first: number
  readonly end: number
}

/** Looks on from an index, at which nothing goes on that began before, to another. */
export type Look = (from: number, end: number) => Stop

/** Looks for numbers in bytes, from indexes that only grow. */
export function lookThrough(bytes: Buffer): Look {
  const nextSign = signsOf(bytes)
  let sign = nextSign(0)
  return (from, end) => {
    let start = from
    while (start + SHORTEST <= end) {
      if (sign < start) sign = nextSign(start)
      const barrier = lastBarrier(bytes, start, Math.min(start + SHORTEST, sign))
      const next = barrier < 0 ? follow(bytes, start, end) : barrier + 1
      if (typeof next === 'object') return next
      start = next
    }
    return { kind: 'end', start, first: -1, end }
  }
}

/** The last byte of a stretch without escapes that is in no number; -1 where each may be in one. */
function lastBarrier(bytes: Uint8Array, start: number, end: number): number {
  for (let index = end - 1; index >= start; index--)
    if (KINDS[bytes[index] as number] === BARRIER && !isOfMailEscape(bytes, index)) return index
  return -1
}

/** Follows bytes that may be in a number, up to enough digits; else returns where to look on. */
function follow(bytes: Uint8Array, from: number, end: number): Stop | number {
  let start = from
  let first = -1
  let last = -1
  let count = 0
  // Up to where an escape may go.
  let escaped = from
  for (let index = from; index < end; index++) {
    const kind = KINDS[bytes[index] as number]
    if (kind === DIGIT || (kind === LETTER && count > 5)) {
      if (count === 0) first = index < escaped ? -1 : index
      last = index
      if (++count === SHORTEST) return { kind: 'digits', start, first, end: index + 1 }
    } else if (kind === SIGN) escaped = index + LONGEST_ESCAPE
    else if (index >= escaped) {
      if (kind === BARRIER && !isOfMailEscape(bytes, index)) return index + 1
      if (count === 0) start = isInsideCharacter(bytes[index] as number) ? start : index
      else if (isWide(bytes, last, index)) return index
    }
    if (index - start > LONGEST_RUN) return { kind: 'digits', start, first: -1, end: index + 1 }
  }
  return { kind: 'end', start, first: -1, end }
}

/** Whether there is more between two digits than in a number: so many gaps of ASCII, or so many bytes. */
function isWide(bytes: Uint8Array, last: number, index: number): boolean {
  if (index - last > LONGEST_GAP) return !isInsideCharacter(bytes[index] as number)
  for (let at = index; at >= index - WIDEST_GAP; at--) if (KINDS[bytes[at] as number] !== GAP) return false
  return !isMailEscapeStart(bytes[index - WIDEST_GAP - 1] as number)
}

/** Whether a byte is one of a character of UTF-8, after its first. */
export function isInsideCharacter(byte: number): boolean {
  return (byte & 0xc0) === 0x80
}

/** Whether a byte may be one of the two after the sign of an escape of mail. */
function isOfMailEscape(bytes: Uint8Array, index: number): boolean {
  return (
    (index > 0 && isMailEscapeStart(bytes[index - 1] as number)) ||
    (index > 1 && isMailEscapeStart(bytes[index - 2] as number))
  )
}

const SIGNS: readonly number[] = Array.from(KINDS.keys()).filter((byte) => KINDS[byte] === SIGN)

/** Looks ahead for the starts of escapes, from indexes that only grow: each part of the bytes is searched once. */
function signsOf(bytes: Buffer): (from: number) => number {
  const nexts = SIGNS.map(() => -1)
  return (from) => {
    let nearest = bytes.length
    for (let kind = 0; kind < SIGNS.length; kind++) {
      let next = nexts[kind] as number
      if (next < from) {
        const found = bytes.indexOf(SIGNS[kind] as number, from)
        next = found < 0 ? bytes.length : found
        nexts[kind] = next
      }
      if (next < nearest) nearest = next
    }
    return nearest
  }
}
