/**
 * Lines of which the parser says the same, known without a text of them: a file has the same few faults again and again.
 *
 * @module
 */
import type { Digits } from '../../bulk/lines.js'
import { hasPlace, isPerhapsNobodys, type PlaceReader, placeReader } from '../../bulk/plain.js'
import type { Day } from '../../day.js'
import { keyOf } from '../../nir/judge/control-key.js'
import { isLetter } from '../../nir/judge/picture.js'

/** What was made of a line, or of one that is like it; the digits are those that were read of it. */
export type AlikeLines<T> = (lines: Uint8Array, start: number, end: number, digits: Readonly<Digits>) => T

/** How many kinds are remembered at once, so that memory does not grow with the input. */
const MOST_KINDS = 10_000

/** A longer line has no kind: a bit each says where the characters are that count. */
const LONGEST = 31
const LAYOUTS = 2 ** LONGEST

const SPACE = 32
const BACKSLASH = 92
const LAST_VISIBLE = 126

/** What counts as nothing in a number: `-`, `.`, `/`. */
const SEPARATORS: readonly number[] = [45, 46, 47]

/**
 * Remembers what was made of lines.
 *
 * @param day - on which the numbers are read
 * @param make - what is made of a line: it may depend on nothing but the issues and warnings
 */
export function alikeLines<T>(day: Day | undefined, make: (line: Uint8Array) => T): AlikeLines<T> {
  const known = new Map<number, T>()
  const oddityOf = placeReader(day)
  return (lines, start, end, digits) => {
    const traits =
      end - start > LONGEST
        ? undefined
        : digits.end === end
          ? traitsOfNumber(digits, oddityOf)
          : traitsOfCharacter(lines, digits)
    if (traits === undefined) return make(lines.subarray(start, end))
    const kind = traits * LAYOUTS + layoutOf(lines, start, digits.end)
    const before = known.get(kind)
    if (before !== undefined) return before
    const made = make(lines.subarray(start, end))
    if (known.size === MOST_KINDS) known.clear()
    known.set(kind, made)
    return made
  }
}

/** Where the characters are that count, a bit each, up to the one that is in no number: spans depend on it. */
function layoutOf(lines: Uint8Array, start: number, last: number): number {
  let layout = 0
  for (let index = start; index <= last; index++) if ((lines[index] as number) > SPACE) layout |= 1 << (index - start)
  return layout
}

/** What is said of a number whose length is wrong depends on nothing else. */
const WRONG_LENGTH = 0

/** The first of the traits of a character, and of those of a number. */
const CHARACTER = 1
const NUMBER = 5

/** What can be said of a place; last, that it is none. */
const PLACES = [undefined, 'place-period', 'place-unlisted', 'place-range'] as const

/** What the issues and warnings of a number depend on, as an integer; nothing for one that may be a specimen. */
function traitsOfNumber(digits: Readonly<Digits>, oddityOf: PlaceReader): number | undefined {
  const { head, tail, key, count } = digits
  if (count !== 13 && count !== 15) return WRONG_LENGTH
  if (isPerhapsNobodys(digits)) return undefined
  const sexAndMonth = ((head / 1e6) | 0) * 100 + (((head / 100) | 0) % 100)
  const place = hasPlace(digits) ? PLACES.indexOf(oddityOf(digits)) : PLACES.length
  const order = tail % 1000 > 0 ? 0 : 1
  const fit = count === 13 || key === keyOf(head, tail) ? 0 : key > 0 && key < 98 ? 1 : 2
  return NUMBER + ((sexAndMonth * 5 + place) * 2 + order) * 3 + fit
}

/**
 * The same for a line with a character that is in no number. Nothing where it may be in one after all, or where what is
 * read is not what was written.
 */
function traitsOfCharacter(lines: Uint8Array, { head, count, end }: Readonly<Digits>): number | undefined {
  const code = lines[end] as number
  const second = lines[end + 1] as number
  const third = lines[end + 2] as number
  const isVisible = code > SPACE && code <= LAST_VISIBLE && !SEPARATORS.includes(code)
  if (!isVisible || code === BACKSLASH || isUnread(second) || isUnread(third)) return undefined
  // Three letters are a word. With a letter or a sign that is not ASCII, as in « clé » and « n° », the parser says so.
  const isWord = isLetter(second) && isLetter(third)
  const isCorsica = count === 6 && head % 10 === 2
  return CHARACTER + (isLetter(code) && !isWord ? 2 : 0) + (isCorsica ? 1 : 0)
}

/** Whether a byte is one of several that are a character, or begins an escape. */
function isUnread(byte: number): boolean {
  return byte > LAST_VISIBLE || byte === BACKSLASH
}
