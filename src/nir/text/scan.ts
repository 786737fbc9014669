/**
 * Finds numbers in running text, from left to right, looking no more than some hundred characters around: so the time is
 * linear whatever the text, and a text may come in pieces. Does not say what is done with what is found.
 *
 * Runs without regular expressions: engines keep the last text that one matched where any script can read it.
 *
 * @module
 */

import { own } from '../../record.js'
import { bodyKey } from '../judge/control-key.js'
import { isWellFormed } from '../judge/judge.js'
import type { Span } from '../judge/part.js'
import { isLetter } from '../judge/picture.js'
import { type NirProfile, type Rules, rulesOf } from '../judge/profile.js'
import { isWithin } from '../judge/range.js'
import type { Nir } from '../nir.js'
import { barriersOf } from './barrier.js'
import { readNumber } from './computed.js'
import { isDecimal, isOpenAfter } from './decimal.js'
import { endsEscape, endsMailEscape, escapeAfter, escapeBefore, isEscapeStart, LONGEST_CODE } from './escape.js'
import { goesOn, KEY_REACH, keyApartAt, keyFurtherOn } from './key-apart.js'
import { isLabelled, isTyped, LABEL_REACH } from './label.js'
import { digitAt, isWideDigit, OPEN, type Reading, read, type Stretch } from './reading.js'
import type { Table } from './table.js'

/**
 * How sure it is that a number is one, the surest first.
 *
 * - `certain`: its key is right
 * - `likely`: a label is before it; or it is grouped as people group it; or its body and its key are in neighbouring
 *   fields
 * - `possible`: thirteen digits that are well formed. So is one in six numbers of thirteen digits, and eight in ten of
 *   the times in milliseconds that many programs write in their logs
 */
export const CERTAINTIES = ['certain', 'likely', 'possible'] as const

/** How sure it is that a number is one: one of {@link CERTAINTIES}. */
export type Certainty = (typeof CERTAINTIES)[number]

/** What to look for. */
export interface FindOptions {
  /** Whose rules; `insee` by default. With `lenient`, numbers that start with 3, 4, 7 and 8 are found too. */
  readonly profile?: NirProfile
  /** The least certainty of what is found: `likely` by default. */
  readonly least?: Certainty
}

/** A number found in a text. */
export interface FoundNir {
  /** Its fifteen canonical characters; the key is computed where the text has none, or a wrong one. */
  readonly nir: Nir
  /** Where it is. */
  readonly span: Span
  readonly certainty: Certainty
  /** What the text has for a key. */
  readonly key: 'right' | 'wrong' | 'absent'
  /** Where the key is, where it is apart: after a word, in the next field or element. */
  readonly keySpan?: Span
}

/** What {@link scan} looks for. */
export interface Search {
  readonly rules: Rules
  readonly least: Certainty
  /** Whether a number may begin with each digit. */
  readonly firstDigits: readonly boolean[]
}

/** How many characters before a number are looked at: a label's {@link LABEL_REACH}, and 14 of what joins it. */
export const REACH_BACK = 62

/** How many characters after a number are looked at: a key's {@link KEY_REACH}, and 8 to see its end. */
const REACH_AHEAD = 48

const RANKS: Readonly<Record<Certainty, number>> = { certain: 2, likely: 1, possible: 0 }

/**
 * The search that some options ask for.
 *
 * @throws RangeError when the profile or the certainty is no word of its list
 */
export function searchOf(options: FindOptions | undefined): Search {
  const rules: Rules = { ...rulesOf({ profile: own(options, 'profile') ?? 'insee' }), key: 'optional' }
  const least = own(options, 'least') ?? 'likely'
  if (!Object.hasOwn(RANKS, least)) throw new RangeError(`least is one of ${CERTAINTIES.join(', ')}`)
  const firstDigits = Array.from({ length: 10 }, (_, digit) => isWithin(rules.firstDigits, digit))
  return { rules, least, firstDigits }
}

/** Stops a programmer who gives something else than a text: silence would pass for a text without numbers. */
export function assertText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError('numbers are looked for in a text')
}

/** What the end of a text leaves open: with more text after it, the answer may be another. */
const UNDECIDED = 'undecided'

/** The value of a digit, full-width or not: both end in it. */
function digitValue(code: number): number {
  return code & 15
}

/**
 * Reports each number of a text, from left to right; none overlaps another.
 *
 * @param text - a text, or a piece of one
 * @param from - where to begin; up to {@link REACH_BACK} characters before it, if any, are looked at
 * @param isWhole - whether nothing comes after the text
 * @param search - what to look for
 * @param table - followed up to where the text is decided; it was up to `from`
 * @param report - called with each number
 * @returns up to where the text is decided: begin there once more of it has come
 */
export function scan(
  text: string,
  from: number,
  isWhole: boolean,
  search: Search,
  table: Table,
  report: (found: FoundNir) => void,
): number {
  table.resume(from)
  const nextBarrier = barriersOf(text)
  const isAfterDigit = from > 0 && digitAt(text, from - 1) !== '' && !endsEscape(text, from)
  let index = nextStart(text, from, isAfterDigit, search, nextBarrier)
  while (index < text.length) {
    if (isEscapeStart(text.charCodeAt(index))) {
      if (!isWhole) break
      index = nextStart(text, index + 1 + escapeAfter(text, index), false, search, nextBarrier)
      continue
    }
    const reading = readNumber(text, index)
    const found = reading && numberAt(text, index, reading, isWhole, search, table)
    if (found === UNDECIDED) break
    if (found) report(found)
    index = nextStart(text, found ? (found.keySpan ?? found.span)[1] : index + 1, true, search, nextBarrier)
  }
  const decided = Math.min(index, text.length)
  table.follow(text, decided)
  return decided
}

/**
 * The next digit that a number may begin with, which no digit touches; or an escape that may be cut. The digits of an
 * escape are none.
 */
function nextStart(
  text: string,
  from: number,
  isAfter: boolean,
  { firstDigits }: Search,
  nextBarrier: (from: number) => number,
): number {
  let isAfterDigit = isAfter
  let lookAhead = from
  for (let index = from; index < text.length; index++) {
    if (index >= lookAhead) {
      const barrier = nextBarrier(index)
      lookAhead = index + EVERY
      if (barrier >= 0) {
        isAfterDigit = false
        index = barrier
        lookAhead = barrier + 1
        continue
      }
    }
    const code = text.charCodeAt(index)
    if (isPlain(code)) {
      isAfterDigit = false
    } else if (isEscapeStart(code)) {
      isAfterDigit = false
      if (index + LONGEST_CODE > text.length) return index
      index += escapeAfter(text, index)
    } else {
      if (firstDigits[digitValue(code)] && (!isAfterDigit || endsMailEscape(text, index))) return index
      isAfterDigit = true
    }
  }
  return text.length
}

/** After how many characters it pays to look ahead again. */
const EVERY = 4

/** Whether a character is no digit and starts no escape: most are letters. */
function isPlain(code: number): boolean {
  return code > 57 ? code !== 92 && !isWideDigit(code) : code < 48 && code !== 37 && code !== 38
}

function numberAt(
  text: string,
  start: number,
  reading: Reading | typeof OPEN,
  isWhole: boolean,
  search: Search,
  table: Table,
): FoundNir | typeof UNDECIDED | undefined {
  if (reading === OPEN) return isWhole ? undefined : UNDECIDED
  if (!isWhole && (isCut(text, reading.end) || isOpenAfter(text, reading))) return UNDECIDED
  const found = withKey(text, start, reading, search, table) ?? withoutKey(text, start, reading, isWhole, search, table)
  if (found === UNDECIDED) return UNDECIDED
  return found && RANKS[found.certainty] >= RANKS[search.least] ? found : undefined
}

/**
 * Whether a text ends before everything is there that is looked at after a number: so many characters, or a line; two
 * where a field of JSON or XML ends the first.
 */
function isCut(text: string, end: number): boolean {
  if (end + REACH_AHEAD <= text.length) return false
  let lines = 0
  for (let index = end; index < text.length; index++) {
    if (text.charCodeAt(index) === 10 && (++lines > 1 || !goesOn(text, end))) return false
  }
  return true
}

/** Whether a label is before a number, the type of an identifier after it, or a head over it. */
function isNamed(text: string, start: number, end: number, table: Table | undefined): boolean {
  return isLabelled(text, start) || isTyped(text, end) || table?.isHeaded(text, start, end) === true
}

/** Fifteen characters, of which the last two are the key. */
function withKey(
  text: string,
  start: number,
  { whole }: Reading,
  { rules }: Search,
  table?: Table,
): FoundNir | undefined {
  if (!whole || digitAt(text, whole.end) || isDecimal(text, start, whole, rules)) return undefined
  if (!isWellFormed(whole.typed, rules)) return withWrongKey(text, start, whole, rules, table)
  const certainty = certaintyOf(text, start, whole)
  return { nir: whole.typed as Nir, span: [start, whole.end], certainty, key: 'right' }
}

/** How sure a right key makes it, by how its digits are laid out: some layouts are those of lists too. */
function certaintyOf(text: string, start: number, { layout, end }: Stretch): Certainty {
  if (layout === 'joined' || layout === 'parts' || layout === 'grouped' || isLabelled(text, start)) return 'certain'
  if (layout === 'threes') return 'possible'
  return isAlone(text, start, end) ? 'likely' : 'possible'
}

/** A wrong key is a typing mistake where people group the number, or a label is before it; else it is chance. */
function withWrongKey(
  text: string,
  start: number,
  { typed, layout, end }: Stretch,
  rules: Rules,
  table: Table | undefined,
): FoundNir | undefined {
  const body = typed.slice(0, 13)
  if (!isWellFormed(body, rules)) return undefined
  if (layout !== 'grouped' && !isNamed(text, start, end, table)) return undefined
  return { nir: complete(body), span: [start, end], certainty: 'likely', key: 'wrong' }
}

/** Thirteen characters, with their key apart or without it. */
function withoutKey(
  text: string,
  start: number,
  { body }: Reading,
  isWhole: boolean,
  search: Search,
  table: Table,
): FoundNir | typeof UNDECIDED | undefined {
  if (!body || body.layout === 'threes' || digitAt(text, body.end)) return undefined
  if (isDecimal(text, start, body, search.rules) || !isWellFormed(body.typed, search.rules)) return undefined
  const label = isNamed(text, start, body.end, table)
  const apart = keyApartAt(text, body.end)
  const isShown =
    body.layout === 'grouped' ||
    (body.layout === 'thousands' && isAlone(text, start, body.end) && !isMeasured(text, body.end))
  const certainty = label || isShown ? 'likely' : 'possible'
  if (!apart && RANKS[certainty] < RANKS[search.least]) return undefined
  if (!label && touchesLetter(text, start, body.end)) return undefined

  const span: Span = [start, body.end]
  const nir = complete(body.typed)
  if (apart && nir.endsWith(apart.key))
    return { nir, span, certainty: apart.isNamed || label ? 'certain' : 'likely', key: 'right', keySpan: apart.span }
  if (apart?.isNamed && (apart.isFrench || label || isShown))
    return { nir, span, certainty: 'likely', key: 'wrong', keySpan: apart.span }
  const further = label && keyElsewhere(text, span, nir.slice(13), table)
  if (further) return { nir, span, certainty: 'certain', key: 'right', keySpan: further }
  if (certainty === 'possible' && isAmount(text, start, body.end)) return undefined
  const better = betterWithin(text, start, body.end, isWhole, search)
  if (better) return better === UNDECIDED ? UNDECIDED : undefined
  return { nir, span, certainty, key: 'absent' }
}

/** The key in another field of the same record, or of the same row. */
function keyElsewhere(text: string, [start, end]: Span, key: string, table: Table): Span | undefined {
  return keyFurtherOn(text, end, key) ?? table.keyAfter(text, start, end, key)
}

function complete(body: string): Nir {
  return (body + bodyKey(body)) as Nir
}

/** A number with its key that begins inside is the better reading: leave the text to it. */
function betterWithin(
  text: string,
  start: number,
  end: number,
  isWhole: boolean,
  search: Search,
): boolean | typeof UNDECIDED {
  for (let index = start + 1; index < end; index++) {
    if (digitAt(text, index - 1) || !search.firstDigits[Number(digitAt(text, index) || 9)]) continue
    const inner = read(text, index)
    if (!isWhole && inner && (inner === OPEN || isCut(text, inner.end))) return UNDECIDED
    if (inner && inner !== OPEN && withKey(text, index, inner, search)?.key === 'right') return true
  }
  return false
}

/** Whether a comma and a digit touch, with which French writes decimals. */
function isAmount(text: string, start: number, end: number): boolean {
  const isBefore = text.charAt(start - 1) === ',' && digitAt(text, start - 2) !== ''
  return isBefore || (text.charAt(end) === ',' && digitAt(text, end + 1) !== '')
}

/** Whether a unit or a currency follows: then thousands are those of an amount. */
function isMeasured(text: string, end: number): boolean {
  let after = end
  while (after - end < 3 && isBlank(text, after)) after++
  return isLetter(text.charCodeAt(after)) || '€$£%'.includes(text.charAt(after) || ' ')
}

/** Whether a letter touches: in codes made of both, thirteen digits in a row are often chance. */
function touchesLetter(text: string, start: number, end: number): boolean {
  const isEscaped = text.charAt(start - 2) === '\\' || escapeBefore(text, start) > 0
  return (isLetter(text.charCodeAt(start - 1)) && !isEscaped) || isLetter(text.charCodeAt(end))
}

/** Whether no further digit is on either side, past spaces: then it is no part of a list. */
function isAlone(text: string, start: number, end: number): boolean {
  let before = start - 1
  while (before >= 0 && start - before < LABEL_REACH && isBlank(text, before)) before--
  let after = end
  while (after < text.length && after - end < KEY_REACH && isBlank(text, after)) after++
  return !(before < start - 1 && digitAt(text, before)) && !(after > end && digitAt(text, after))
}

function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 32 || code === 9 || code === 0xa0 || code === 0x202f
}
