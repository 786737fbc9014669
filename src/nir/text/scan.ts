/**
 * Finds numbers in running text, from left to right, looking no more than some sixty characters ahead: so the time is
 * linear whatever the text, and a text may come in pieces. Does not say what is done with what is found.
 *
 * Runs without regular expressions: engines keep the last text that one matched where any script can read it.
 *
 * @module
 */

import { own } from '../../record.js'
import { NOTHING, significantText } from '../characters.js'
import { bodyKey } from '../control-key.js'
import { isWellFormed } from '../judge.js'
import type { Nir } from '../nir.js'
import type { Span } from '../part.js'
import { isDigit, isLetter } from '../picture.js'
import { type NirProfile, type Rules, rulesOf } from '../profile.js'
import { isWithin } from '../range.js'

/**
 * Which numbers without a key are found. Nothing vouches for their digits.
 *
 * - `any`: every one that is well formed. So is one in six numbers of thirteen digits; of the times in milliseconds that
 *   many programs write in their logs, eight in ten
 * - `grouped`: those whose sex, year and month are apart from each other, as in `2 55 08 14168025`
 * - `none`: only numbers with their key
 */
export const KEYLESS_MODES = ['any', 'grouped', 'none'] as const

/** Which numbers without a key are found: one of {@link KEYLESS_MODES}. */
export type KeylessMode = (typeof KEYLESS_MODES)[number]

/** What to look for. */
export interface FindOptions {
  /** Whose rules; `insee` by default. With `lenient`, numbers that start with 3, 4, 7 and 8 are found too. */
  readonly profile?: NirProfile
  /** Which numbers without a key are found: `any` by default, as a number too many is better than a person too many. */
  readonly keyless?: KeylessMode
}

/** A number found in a text. */
export interface FoundNir {
  /** Its fifteen canonical characters; the key is computed where the text has none. */
  readonly nir: Nir
  /** Where it is. */
  readonly span: Span
  /** Whether the text has its key: then all but one in 97 chance groups of digits are ruled out. */
  readonly hasKey: boolean
}

/** Stops a programmer who gives something else than a text: silence would pass for a text without numbers. */
export function assertText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError('numbers are looked for in a text')
}

/** What {@link scan} looks for. */
export interface Search {
  readonly rules: Rules
  readonly keyless: KeylessMode
  /** A bit for each first digit. */
  readonly firstDigits: number
}

/**
 * The search that some options ask for.
 *
 * @throws RangeError when the profile or the mode is no word of its list
 */
export function searchOf(options: FindOptions | undefined): Search {
  const rules: Rules = { ...rulesOf({ profile: own(options, 'profile') ?? 'insee' }), key: 'optional' }
  const keyless = own(options, 'keyless') ?? 'any'
  if (!KEYLESS_MODES.includes(keyless)) throw new RangeError(`keyless is one of ${KEYLESS_MODES.join(', ')}`)
  const firstDigits = [1, 2, 3, 4, 5, 6, 7, 8].filter((digit) => isWithin(rules.firstDigits, digit))
  return { rules, keyless, firstDigits: bits(firstDigits) }
}

/** More characters between two groups make two texts of them. */
const WIDEST_GAP = 3

const bits = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum | (1 << number), 0)

/** Where gaps may be: between the parts of a number, or every three characters. Cards and IBANs go by fours. */
const BETWEEN_PARTS = /* @__PURE__ */ bits([1, 3, 5, 7, 10, 13])
const BY_THREES = /* @__PURE__ */ bits([3, 6, 9, 12])
const AROUND_YEAR_AND_MONTH = /* @__PURE__ */ bits([1, 3, 5])

/** What the end of a text leaves open: with more text after it, the answer may be another. */
const UNDECIDED = 'undecided'

/**
 * Tells each number of a text, from left to right; none overlaps another.
 *
 * @param text - a text, or a piece of one
 * @param from - where to begin; the character before, if any, is looked at
 * @param isWhole - whether nothing comes after the text
 * @param search - what to look for
 * @param report - called with each number
 * @returns up to where the text is decided: begin there once more of it has come
 */
export function scan(
  text: string,
  from: number,
  isWhole: boolean,
  search: Search,
  report: (found: FoundNir) => void,
): number {
  let before = from > 0 ? text.charCodeAt(from - 1) : 0
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (begins(code, before, search)) {
      const found = numberAt(text, index, isWhole, search)
      if (found === UNDECIDED) return index
      if (found) {
        report(found)
        index = found.span[1] - 1
      }
    }
    before = code
  }
  return text.length
}

/** Whether a number may begin with a character: a first digit that no digit touches. */
function begins(code: number, before: number, { firstDigits }: Search): boolean {
  return isDigit(code) && ((firstDigits >> (code - 48)) & 1) === 1 && !isDigit(before)
}

function numberAt(
  text: string,
  start: number,
  isWhole: boolean,
  search: Search,
): FoundNir | typeof UNDECIDED | undefined {
  const reading = read(text, start)
  if (reading === undefined) return undefined
  if (reading.isOpen && !isWhole) return UNDECIDED
  return withKey(text, reading, search) ?? withoutKey(text, reading, isWhole, search)
}

function withKey(text: string, { start, fifteenth }: Reading, { rules }: Search): FoundNir | undefined {
  if (fifteenth === 0 || isDigit(text.charCodeAt(fifteenth))) return undefined
  const typed = text.slice(start, fifteenth)
  return isWellFormed(typed, rules)
    ? { nir: significantText(typed) as Nir, span: [start, fifteenth], hasKey: true }
    : undefined
}

function withoutKey(
  text: string,
  { start, thirteenth, gaps }: Reading,
  isWhole: boolean,
  search: Search,
): FoundNir | typeof UNDECIDED | undefined {
  if (search.keyless === 'none' || thirteenth === 0 || !isFree(text, start, thirteenth)) return undefined
  if ((gaps & ~BETWEEN_PARTS) !== 0) return undefined
  if (search.keyless === 'grouped' && (gaps & AROUND_YEAR_AND_MONTH) !== AROUND_YEAR_AND_MONTH) return undefined
  const typed = text.slice(start, thirteenth)
  if (!isWellFormed(typed, search.rules)) return undefined

  // A number with its key that begins inside is the better reading: leave the text to it.
  for (let index = start + 1; index < thirteenth; index++) {
    const isStart = begins(text.charCodeAt(index), text.charCodeAt(index - 1), search)
    const inner = isStart ? read(text, index) : undefined
    if (inner?.isOpen && !isWhole) return UNDECIDED
    if (inner && withKey(text, inner, search)) return undefined
  }
  const body = significantText(typed)
  return { nir: (body + bodyKey(body)) as Nir, span: [start, thirteenth], hasKey: false }
}

/** Whether no letter or digit touches: in codes made of both, thirteen digits in a row are often chance. */
function isFree(text: string, start: number, end: number): boolean {
  return !isLetter(text.charCodeAt(start - 1)) && !isLetter(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end))
}

/** How far a number may go from a digit on. */
interface Reading {
  readonly start: number
  /** Where the thirteenth character that counts ends. */
  readonly thirteenth: number
  /** Where the fifteenth ends, 0 where there is none. */
  readonly fifteenth: number
  /** A bit for each count of characters after which there is a gap. */
  readonly gaps: number
  /** Whether the text ended before the reading did. */
  readonly isOpen: boolean
}

/** Reads on from a digit; nothing where the gaps or the length are those of no number. */
function read(text: string, start: number): Reading | undefined {
  let thirteenth = 0
  let count = 0
  let gaps = 0
  let gap = 0
  let index = start
  for (; index < text.length && count < 15; index++) {
    const code = text.charCodeAt(index)
    if (isDigit(code) || (count === 6 && gap === 0 && isCorsican(code, text.charCodeAt(index - 1)))) {
      const withGap = gap > 0 ? gaps | (1 << count) : gaps
      if ((withGap & ~BETWEEN_PARTS) !== 0 && (withGap & ~BY_THREES) !== 0) break
      gaps = withGap
      gap = 0
      count++
      if (count === 13) thirteenth = index + 1
    } else if (gap < WIDEST_GAP && isSeparator(code)) gap++
    else break
  }
  const isOpen = index === text.length
  return thirteenth || isOpen ? { start, thirteenth, fifteenth: count === 15 ? index : 0, gaps, isOpen } : undefined
}

/** A or B of either case, right after a 2. */
function isCorsican(code: number, before: number): boolean {
  const raised = code & ~32
  return (raised === 65 || raised === 66) && before === 50
}

/** One of the closed list, and a space: those of ASCII first, for nearly all texts have no other. */
function isSeparator(code: number): boolean {
  if (code < 128) return code === 32 || code === 9 || (code > 44 && code < 48)
  return NOTHING.includes(String.fromCharCode(code))
}
