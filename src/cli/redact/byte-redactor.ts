/**
 * Takes the numbers out of bytes, and makes texts only of those among which one may be that has to be weighed. The outcome is
 * that of the redactor of texts on all of them.
 *
 * @module
 */
import { isDigit } from '../../nir/judge/picture.js'
import { rulesOf } from '../../nir/judge/profile.js'
import type { Nir } from '../../nir/nir.js'
import { startRedaction } from '../../nir/text/redact-nirs.js'
import type { FindOptions } from '../../nir/text/scan.js'
import { bytesOf, textOf, wholeCharacters } from '../terminal/encoding.js'
import { startBytes } from './byte-writer.js'
import { isInsideCharacter, type Look, lookThrough } from './look.js'
import { charactersAt, lengthOf, type Places, rightNumberAt } from './right-number.js'
import { keywordsOf } from './statements.js'

/** What to remove from bytes, and what to put there. */
export interface ByteRedactOptions extends FindOptions {
  readonly replacement: string | ((found: { readonly nir: Nir }) => string)
}

/** Takes pieces of bytes and gives them back without their numbers. */
export interface ByteRedactor {
  readonly push: (piece: Uint8Array) => Uint8Array
  readonly end: () => Uint8Array
}

/** So many bytes that were looked at are kept: the longest list of columns is shorter, and most rows of a table. */
const REACH_BACK = 16_384

/** So many bytes hold the characters that are looked at before a number. */
const CONTEXT = 256

/** Less is not skipped: a list of JSON may go on past it. */
const LEAST_SKIP = 64

/** To read so many bytes takes as long as to skip them and begin anew. */
const NEAR = 32

/** What is read beyond a line grows from here, while what has to be read is near. */
const FIRST_PORTION = 8

/** So many bytes after the thirteenth character of a number show where it ends. */
const REACH_AHEAD = 8

/** More is not read at once, unless it is a line. */
const MOST_AT_ONCE = 65_536

const TAB = 0x09
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const SPACE = 0x20
const BRACKET = 0x28
const COMMA = 0x2c
const POINT = 0x2e
const COLON = 0x3a
const SQUARE_BRACKET = 0x5b

/** Makes a redactor of bytes in UTF-8, or in another encoding that contains ASCII. */
export function createByteRedactor(options: ByteRedactOptions): ByteRedactor {
  const redaction = startRedaction(options)
  const rules = rulesOf({ profile: options.profile ?? 'insee', key: 'required' })
  const replacementAt = replacerOf(options.replacement)
  const output = startBytes()
  let bytes = Buffer.alloc(0)
  let hasBrackets = false
  // Up to where the bytes are written, up to where no number begins, and up to where the redaction knows them.
  let written = 0
  let next = 0
  let known = 0
  // At least so many bytes are read at once: the more, the less is between what has to be read.
  let portion = 0

  function take(piece: Uint8Array): void {
    const start = Math.max(0, written - REACH_BACK)
    bytes = Buffer.concat([bytes.subarray(start), piece])
    hasBrackets = bytes.includes(BRACKET)
    written -= start
    next -= start
    known -= start
  }

  function advance(isWhole: boolean): void {
    const lookOn = lookThrough(bytes)
    const nextKeyword = keywordsOf(bytes, REACH_BACK)
    const end = isWhole ? bytes.length : bytes.length - REACH_AHEAD
    while (next < bytes.length) {
      if (!canSkip()) {
        if (!read(next, isWhole)) return
        continue
      }
      const keyword = nextKeyword(next)
      const isNear = keyword !== undefined && keyword.start < end
      const digits = skip(lookOn, isNear ? keyword.start : end)
      if (digits < 0 && !isNear) return
      if (!read(digits < 0 && isNear ? keyword.end : digits, isWhole)) return
    }
  }

  /** Skips bytes, and replaces numbers that are certain. Returns where digits are that have to be read; -1 for none. */
  function skip(lookOn: Look, end: number): number {
    for (;;) {
      const stop = lookOn(next, end)
      next = stop.start
      if (stop.kind === 'end') return -1
      if (!replaceCertain(stop.first, stop.end)) return stop.end
      // Numbers often come one a line, in the layout of the one before.
      const length = stop.end - stop.first
      while (bytes[next] === LINE_FEED && next + length < end && replaceCertain(next + 1, next + 1 + length));
    }
  }

  /** Whether what comes next need not be read. In a table, the start of its row has to be there. */
  function canSkip(): boolean {
    return redaction.isIdle() && (!redaction.isInRows() || rowBefore(next) >= 0)
  }

  /** Where the line feed is before the row of an index; -1 where it is no longer there. */
  function rowBefore(index: number): number {
    return index > 0 ? bytes.lastIndexOf(LINE_FEED, index - 1) : -1
  }

  /** Reads bytes as text, up to the end of the line in which an index is. Whether there were any. */
  function read(to: number, isWhole: boolean): boolean {
    portion = next - known < NEAR ? Math.min(portion * 2 + FIRST_PORTION, MOST_AT_ONCE) : 0
    if (isApart()) {
      redaction.skip(textBefore())
      write(next)
      known = next
    }
    const lineFeed = bytes.indexOf(LINE_FEED, Math.max(to - 1, known + portion))
    const rest = isWhole ? bytes.length : known + wholeCharacters(bytes.subarray(known))
    const end = lineFeed < 0 ? rest : lineFeed + 1
    if (end === known) return false
    output.add(bytesOf(redaction.push(textOf(bytes.subarray(known, end)))))
    known = written = next = end
    return true
  }

  /** Whether the redaction goes on after bytes that it does not know. */
  function isApart(): boolean {
    return known < written || next - written >= LEAST_SKIP
  }

  function write(end: number): void {
    output.add(bytes, written, end)
    written = end
  }

  /** The text that the redaction does not know, from where it may matter: a list of columns, a row, a label. */
  function textBefore(): string {
    const bracket = hasBrackets ? bytes.lastIndexOf(BRACKET, next - 1) : -1
    const list = Math.max(bracket, next - REACH_BACK)
    const row = redaction.isInRows() ? rowBefore(next) : next
    let start = Math.max(known, Math.min(list, row, next - CONTEXT))
    if (start === known) return textOf(bytes.subarray(start, next))
    for (let cut = 0; cut < 3 && isInsideCharacter(bytes[start] as number); cut++) start++
    return `\n${textOf(bytes.subarray(start, next))}`
  }

  /**
   * Replaces a number that is certain, if the redaction would find it too, and put the same in its place.
   *
   * @param thirteenth - where its thirteenth character ends
   */
  function replaceCertain(first: number, thirteenth: number): boolean {
    if (first < 0 || !isFree(bytes, first - 1)) return false
    const places = rightNumberAt(bytes, first, thirteenth, rules)
    if (!places || isJsonValue(bytes, first)) return false
    const end = first + lengthOf(places)
    if (!isFree(bytes, end)) return false
    write(first)
    output.add(replacementAt(bytes, first, places))
    written = next = end
    return true
  }

  return {
    push: (piece) => {
      take(piece)
      advance(false)
      // What is decided does not wait for more: somebody may follow a log.
      read(bytes.length, false)
      return output.take()
    },
    end: () => {
      advance(true)
      write(bytes.length)
      output.add(bytesOf(redaction.end()))
      return output.take()
    },
  }
}

/** What replaces the number at an index. */
function replacerOf(
  replacement: ByteRedactOptions['replacement'],
): (bytes: Uint8Array, start: number, places: Places) => Uint8Array {
  if (typeof replacement !== 'string')
    return (bytes, start, places) => bytesOf(replacement({ nir: charactersAt(bytes, start, places) }))
  const constant = bytesOf(replacement)
  return () => constant
}

/** Whether no digit is at an index, full-width ones included, nor a point, as in a decimal. */
function isFree(bytes: Uint8Array, index: number): boolean {
  const byte = bytes[index] ?? LINE_FEED
  return byte < 128 && byte !== POINT && !isDigit(byte)
}

/** Whether a value of JSON may begin at an index, past some blanks: its replacement gets quotes. */
function isJsonValue(bytes: Uint8Array, index: number): boolean {
  let before = index - 1
  while (index - before < 9 && isBlank(bytes[before])) before--
  const byte = bytes[before]
  return byte === COLON || byte === COMMA || byte === SQUARE_BRACKET
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB || byte === CARRIAGE_RETURN || byte === LINE_FEED
}
