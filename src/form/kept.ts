/**
 * The characters of a text that can be part of a number, and what else the text holds.
 *
 * Without regular expressions: engines keep the last text that one matched where any script can read it.
 *
 * @module
 */
import { NOTHING } from '../nir/judge/characters.js'

/** A longer text is read up to here: whatever is typed or pasted, the cost of one edit stays the same. */
export const MOST_CHARACTERS = 1000

/**
 * Stops a programmer who gives something else than a text.
 *
 * @throws TypeError when the value is no text
 */
export function assertText(value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new TypeError('what a field holds is a text')
}

/** A text that was read. */
export interface Kept {
  /** Digits in ASCII, and A and B in capitals, in their order. */
  readonly characters: string
  /** For each of them, its index in the text. */
  readonly indexes: readonly number[]
  /** For each of them, the number of its run: a label or a mark of punctuation ends a run, a separator does not. */
  readonly runs: readonly number[]
  /** For each of them, whether a group of characters starts with it. */
  readonly starts: readonly boolean[]
  /** Whether the text has a letter in the place of a digit: `O8`, `l4`, or `I 55` at its start. */
  readonly hasLookAlike: boolean
}

/** A stretch of the characters that were kept of a text: from the first, to before the last. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The characters of a field that is in order, where only spaces are between them; else nothing. */
export function charactersInOrder(text: string): string | undefined {
  let characters = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code > 47 && code < 58) || code === 65 || code === 66) characters += text.charAt(index)
    else if (code !== 32) return undefined
  }
  return characters
}

/** Reads a text. A and B are kept where they are a word by themselves, or right after a digit; other words end a run. */
export function readKept(text: string): Kept {
  let characters = ''
  const indexes: number[] = []
  const runs: number[] = []
  const starts: boolean[] = []
  let hasLookAlike = false
  let run = 0
  let isStart = true
  for (let index = 0; index < text.length; ) {
    const end = wordEnd(text, index)
    const word = end > index ? letters(text.slice(index, end)) : digit(text.charCodeAt(index))
    if (word === undefined) {
      if (!isSeparator(text, index)) run++
      hasLookAlike ||= end === index + 1 && isLookAlike(text, index)
      isStart = true
    } else {
      for (let place = 0; place < word.length; place++) {
        characters += word.charAt(place)
        indexes.push(index + place)
        runs.push(run)
        starts.push(isStart)
        isStart = false
      }
    }
    index = Math.max(end, index + 1)
  }
  return { characters, indexes, runs, starts, hasLookAlike }
}

/** The characters of a field, whatever is between them. */
export function fieldCharacters(text: string): string {
  return charactersInOrder(text) ?? readKept(text).characters
}

/** What a text holds, from an index on, but a stretch of the characters that were kept of it, without blanks and separators. */
export function droppedFrom(text: string, { indexes }: Kept, { start, end }: Stretch, first = 0): string {
  let dropped = ''
  let next = start
  for (let index = first; index < text.length; index++) {
    if (next < end && indexes[next] === index) next++
    else if (!isBlank(text.charAt(index))) dropped += text.charAt(index)
  }
  return dropped
}

/**
 * What of a text could have been meant for the number, and is none of its characters: neither a label before the first,
 * where the field starts with it, nor marks after the last.
 */
export function lostFrom(text: string, kept: Kept, isStart: boolean): string {
  const { indexes } = kept
  const [first = 0] = isStart ? indexes : []
  const last = indexes.at(-1) ?? text.length
  let end = text.length
  while (end > last && !isLetter(text.charAt(end - 1))) end--
  return droppedFrom(text.slice(0, end), kept, { start: 0, end: indexes.length }, first)
}

/** A digit in ASCII; those of Arabic, Persian and full-width keyboards have their value in their last four bits. */
function digit(code: number): string | undefined {
  if (code >= 48 && code <= 57) return String.fromCharCode(code)
  const isOther =
    (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0xff10 && code <= 0xff19)
  return isOther ? String(code & 15) : undefined
}

/** A word of A and B alone, in capitals. */
function letters(word: string): string | undefined {
  const raised = word.toUpperCase()
  return Array.from(raised).every((letter) => letter === 'A' || letter === 'B') ? raised : undefined
}

/** Letters that scanners and people take for a digit. */
const LOOK_ALIKES = 'OoIilSsZzG'

/** Whether a letter that is a word by itself is taken for a digit: one touches it, or it begins what is a number then. */
function isLookAlike(text: string, index: number): boolean {
  const isDigitAt = (place: number) => digit(text.charCodeAt(place)) !== undefined
  const isFirst = text.slice(0, index).trim() === '' && text.charAt(index + 1) === ' ' && isDigitAt(index + 2)
  return LOOK_ALIKES.includes(text.charAt(index)) && (isFirst || isDigitAt(index - 1) || isDigitAt(index + 1))
}

/** Where a word of letters ends that starts here; here, where none starts. */
function wordEnd(text: string, start: number): number {
  let end = start
  while (isLetter(text.charAt(end))) end++
  return end
}

/** Whether a character has small and capital forms. */
function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase()
}

/** Blanks, the separators of the parser, and marks that some documents put right between the characters of a number. */
function isSeparator(text: string, index: number): boolean {
  if (isBlank(text.charAt(index))) return true
  return JOINTS.includes(text.charAt(index)) && isOfNumber(text, index - 1) && isOfNumber(text, index + 1)
}

const JOINTS = ',_·•'

/** Whether a character is one of a number. Before the first and after the last it does not matter: nothing is parted there. */
function isOfNumber(text: string, index: number): boolean {
  return digit(text.charCodeAt(index)) !== undefined || 'ABab'.includes(text.charAt(index))
}

/** Dashes, and marks that show nothing, which the parser does not take but documents have. */
const OTHER_BLANKS = '\u00ad\u2012\u2013\u2014\u2060'

function isBlank(character: string): boolean {
  return NOTHING.includes(character) || OTHER_BLANKS.includes(character) || character.trim() === ''
}
