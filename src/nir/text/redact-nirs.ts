/**
 * A text without its numbers, whole or in pieces.
 *
 * @module
 */
import { own } from '../../record.js'
import { assertText, type FindOptions, type FoundNir, scan, searchOf } from './scan.js'

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

/**
 * Removes the social-security numbers from a text. What is one: see `findNirs`.
 *
 * @param text - any text, however long: the time is linear
 * @param options - what to remove, and what to put there
 * @returns the text, every number replaced. Redacting it again changes nothing, as long as no replacement holds a digit
 * @example
 * redactNirs('Assurée : 2 55 08 14 168 025 38.') // => 'Assurée : [NIR].'
 * redactNirs('n° 255081416802538', { replacement: ({ nir }) => maskNir(nir) }) // => 'n° • •• •• •• ••• ••• 38'
 */
export function redactNirs(text: string, options?: RedactOptions): string {
  assertText(text)
  const redactor = createNirRedactor(options)
  return redactor.push(text) + redactor.end()
}

/**
 * Makes a redactor for a text that comes in pieces, a log for instance. Wherever the pieces are cut, even within a
 * number, the outcome is that of `redactNirs` on the whole; in between, some sixty characters wait at the most.
 *
 * @param options - as for `redactNirs`; the span given to a replacement counts from the start of the whole text
 * @example
 * const redactor = createNirRedactor()
 * redactor.push('n° 2 55 08 14 1') // => 'n° '
 * redactor.push('68 025 38, nom') // => '[NIR], nom'
 * redactor.end() // => ''
 */
export function createNirRedactor(options?: RedactOptions): NirRedactor {
  const search = searchOf(options)
  const replacement = own(options, 'replacement') ?? '[NIR]'
  if (typeof replacement !== 'string' && typeof replacement !== 'function')
    throw new TypeError('replacement is a text or a function')
  const replace = typeof replacement === 'string' ? () => replacement : replacement
  // The text that waits, after the last character that does not: it matters whether that one is a digit.
  let waiting = ''
  let context = 0
  let offset = 0

  const advance = (text: string, isWhole: boolean): string => {
    let output = ''
    let done = context
    const decided = scan(text, context, isWhole, search, (found) => {
      const [start, end] = found.span
      output += text.slice(done, start) + replace({ ...found, span: [offset + start, offset + end] })
      done = end
    })
    output += text.slice(done, decided)
    context = Math.min(decided, 1)
    waiting = text.slice(decided - context)
    offset += decided - context
    return output
  }

  return {
    push: (piece) => {
      assertText(piece)
      return advance(waiting + piece, false)
    },
    end: () => {
      const rest = advance(waiting, true)
      waiting = ''
      context = 0
      offset = 0
      return rest
    },
  }
}
