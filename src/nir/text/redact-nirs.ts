/**
 * A text without its numbers, whole or in pieces.
 *
 * @module
 */
import { own } from '../../record.js'
import { assertText, type FindOptions, type FoundNir, REACH_BACK, scan, searchOf } from './scan.js'
import { startTable } from './table.js'

/** What to remove, and what to put there. */
export interface RedactOptions extends FindOptions {
  /** What replaces a number: `'[NIR]'` by default, or what a function makes of each. */
  readonly replacement?: string | ((found: FoundNir) => string)
}

/** Takes a text in pieces and gives it back without its numbers. */
export interface NirRedactor {
  /** Takes a piece and returns as much of the text as is decided: the last characters may wait for the next piece. */
  readonly push: (piece: string) => string
  /** Says that the text has ended, and returns what waited. Afterwards the redactor takes a new text. */
  readonly end: () => string
}

/** What replaces a key that is apart from its number: it keeps its field. */
const KEY_REPLACEMENT = '**'

/**
 * Removes the social-security numbers from a text. What is one: see `findNirs`.
 *
 * JSON stays JSON: where a number is a value without quotes, its replacement gets them. A key that is apart, in the next
 * field for instance, is replaced where it is.
 *
 * @param text - any text, however long: the time is linear
 * @param options - what to remove, and what to put there
 * @returns the text, every number replaced. Redacting it again changes nothing, as long as no replacement holds a digit
 * @throws TypeError when `text` or `replacement` is none; RangeError when `profile` or `least` is no word of its list
 * @example
 * redactNirs('Assurée : 2 55 08 14 168 025 38.') // => 'Assurée : [NIR].'
 * redactNirs('{"nir":255081416802538,"time":1795874111637}') // => '{"nir":"[NIR]","time":1795874111637}'
 * redactNirs('n° 255081416802538', { replacement: ({ nir }) => maskNir(nir) }) // => 'n° • •• •• •• ••• ••• 38'
 */
export function redactNirs(text: string, options?: RedactOptions): string {
  assertText(text)
  const redactor = startRedaction(options)
  return redactor.push(text) + redactor.end()
}

/**
 * Makes a redactor for a text that comes in pieces, a log for instance. Wherever the pieces are cut, even within a
 * number, the outcome is that of `redactNirs` on the whole. Text waits only from a digit on that may begin a number, some
 * four hundred characters at the most.
 *
 * @param options - as for `redactNirs`; the span given to a replacement counts from the start of the whole text
 * @throws TypeError and RangeError as `redactNirs`; `push` throws a TypeError when it is given no text
 * @example
 * const redactor = createNirRedactor()
 * redactor.push('n° 2 55 08 14 1') // => 'n° '
 * redactor.push('68 025 38, nom : ') + redactor.end() // => '[NIR], nom : '
 */
export function createNirRedactor(options?: RedactOptions): NirRedactor {
  const { push, end } = startRedaction(options)
  return { push, end }
}

/** A redactor for who knows that some of a text holds no number. */
export interface Redaction extends NirRedactor {
  /** Whether all that was pushed is decided, and what comes next may be skipped. */
  readonly isIdle: () => boolean
  /** Whether rows of a table go on: then what is skipped is to be known from the start of its last row on. */
  readonly isInRows: () => boolean
  /**
   * Goes on after a stretch that holds no number: of a long one, after its end, with a line end before that. Spans do not
   * count it.
   */
  readonly skip: (stretch: string) => void
}

/** Starts to redact a text. */
export function startRedaction(options?: RedactOptions): Redaction {
  const search = searchOf(options)
  const replacement = own(options, 'replacement') ?? '[NIR]'
  if (typeof replacement !== 'string' && typeof replacement !== 'function')
    throw new TypeError('replacement is a text or a function')
  const replace = (found: FoundNir): string =>
    typeof replacement === 'string' ? replacement : replacement(shift(found, offset))
  // The text that waits, after some characters that do not: what is right before a number matters.
  let waiting = ''
  let context = 0
  let offset = 0
  // Where a list of JSON goes on: after a value of it that was quoted.
  let listEnd = -1
  let table = startTable()

  function advance(text: string, isWhole: boolean): string {
    let output = ''
    let done = context
    const decided = scan(text, context, isWhole, search, table, (found) => {
      const [start, end] = found.span
      const place = jsonPlace(text, start, end, listEnd - offset)
      output += text.slice(done, start) + quoted(replace(found), place !== undefined)
      done = end
      if (place === 'list') listEnd = offset + done
      const keySpan = own(found, 'keySpan')
      if (keySpan) {
        const [start, end] = keySpan
        output += text.slice(done, start) + quoted(KEY_REPLACEMENT, jsonPlace(text, start, end, -1) !== undefined)
        done = end
      }
    })
    output += text.slice(done, decided)
    context = Math.min(decided, REACH_BACK)
    waiting = text.slice(decided - context)
    offset += decided - context
    return output
  }

  return {
    push: (piece) => {
      assertText(piece)
      return advance(waiting + piece, false)
    },
    isIdle: () => waiting.length === context && table.isSettled(),
    isInRows: () => table.isInRows(),
    skip: (stretch) => {
      table.resume(0)
      table.follow(stretch, stretch.length)
      waiting = (waiting + stretch).slice(-REACH_BACK)
      context = waiting.length
      listEnd = -1
    },
    end: () => {
      const rest = advance(waiting, true)
      waiting = ''
      context = 0
      offset = 0
      listEnd = -1
      table = startTable()
      return rest
    },
  }
}

/** A find, its places counted from the start of the whole text. */
function shift(found: FoundNir, offset: number): FoundNir {
  const span = [found.span[0] + offset, found.span[1] + offset] as const
  const keySpan = own(found, 'keySpan')
  return keySpan ? { ...found, span, keySpan: [keySpan[0] + offset, keySpan[1] + offset] } : { ...found, span }
}

/** What may follow a value of JSON. */
const JSON_ENDS: readonly string[] = [',', '}', ']', '\n', '\r']

/**
 * Where a number is a value of JSON without quotes: after the name of a field, or in a list.
 *
 * @param listEnd - where the last value of a list ended that was quoted
 */
function jsonPlace(text: string, start: number, end: number, listEnd: number): 'field' | 'list' | undefined {
  const after = text.charAt(skipBlank(text, end, 1))
  if (!JSON_ENDS.includes(after)) return undefined
  const at = skipBlank(text, start - 1, -1)
  const before = text.charAt(at)
  if (before === ':' && text.charAt(skipBlank(text, at - 1, -1)) === '"') return 'field'
  if (after === '}') return undefined
  const isNext = before === ',' && skipBlank(text, at - 1, -1) === listEnd - 1
  return before === '[' || isNext ? 'list' : undefined
}

/** The first index from one on, in a direction, that is no blank; at most a few blanks are skipped. */
function skipBlank(text: string, index: number, step: 1 | -1): number {
  let at = index
  for (let skipped = 0; skipped < 8; skipped++) {
    const character = text.charAt(at)
    const isBlank = character === ' ' || character === '\t' || (step < 0 && (character === '\n' || character === '\r'))
    if (!isBlank) return at
    at += step
  }
  return at
}

/** A replacement of a value of JSON gets quotes, unless it is a value itself. */
function quoted(replacement: string, isValue: boolean): string {
  return isValue && !isJson(replacement) ? JSON.stringify(replacement) : replacement
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
