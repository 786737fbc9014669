/**
 * The key of a number where it is apart from its thirteen characters: after a word, in the next field, in the next
 * element. Runs without regular expressions.
 *
 * @module
 */

import type { Span } from '../judge/part.js'
import { isDigit, isLetter } from '../judge/picture.js'

/** How far ahead a key is looked for. */
export const KEY_REACH = 40

/** The key that is apart. */
export interface KeyApart {
  readonly key: string
  readonly span: Span
  /** Whether a word says that it is the key: `clé`, `cle`, `key`. */
  readonly isNamed: boolean
  /** Whether the word is French: keys of other sorts are many, and a wrong one proves nothing. */
  readonly isFrench: boolean
}

/** What may be between the thirteen characters and the key, but the word. */
const BETWEEN = ' \t\r\n,;:=\'"()-–</>_°\u00a0\u202f'

/** What parts two fields. */
const FIELDS = '\t;,|'

/** The key after the thirteen characters that end at an index. */
export function keyApartAt(text: string, index: number): KeyApart | undefined {
  let isNamed = false
  let isFrench = false
  let fields = 0
  let width = 0
  let isNextLine = false
  for (let at = index; at < text.length && at - index < KEY_REACH; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      const isTwo = isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 2)) && !isPointed(text, at + 2)
      const isNext = (fields === 1 && width <= 4 && !isNextLine) || isInBrackets(text, at)
      return isTwo && (isNamed || isNext)
        ? { key: text.slice(at, at + 2), span: [at, at + 2], isNamed, isFrench }
        : undefined
    }
    const character = text.charAt(at)
    if (character === '\n') {
      if (isNextLine || !goesOn(text, index)) return undefined
      isNextLine = true
    }
    const word = keyWordAt(text, at)
    if (word > 0) {
      isNamed = true
      isFrench ||= character.toLowerCase() === 'c'
      at += word - 1
    } else if (isLetter(code) || code > 127) {
      if (!isNamed && !BETWEEN.includes(character) && !isElementName(text, at)) return undefined
    } else if (!BETWEEN.includes(character) && character !== '|') return undefined
    if (FIELDS.includes(character)) fields++
    width++
  }
  return undefined
}

/**
 * The key in a field of its own further on, as `"nir":"…","name":"…","cle":"38"` has it: after a word for it, in the same
 * record, and the right one. Past a longer number it is that number's.
 */
export function keyFurtherOn(text: string, index: number, key: string): Span | undefined {
  let digits = 0
  for (let at = index; at < text.length && at - index < KEY_REACH; at++) {
    const code = text.charCodeAt(at)
    digits = isDigit(code) ? digits + 1 : 0
    if (digits > MOST_DIGITS || RECORD_ENDS.includes(text.charAt(at))) return undefined
    if (keyWordAt(text, at) === 0 || isLetter(text.charCodeAt(at - 1))) continue
    const value = valueAfter(text, at + 3)
    if (text.startsWith(key, value) && !isDigit(text.charCodeAt(value + 2))) return [value, value + 2]
  }
  return undefined
}

/** What ends a record. */
const RECORD_ENDS = '}\n'

/** More digits are a number of their own. */
const MOST_DIGITS = 4

/** Where the value of a field starts, from within its name on. */
function valueAfter(text: string, index: number): number {
  let at = index
  while (at - index < 12 && (isLetter(text.charCodeAt(at)) || text.charAt(at) === '_')) at++
  while (at - index < 16 && ' ":=>\''.includes(text.charAt(at) || '?')) at++
  return at
}

/** Whether the head of a column names the key. */
export function isKeyName(head: string): boolean {
  const name = head.trim()
  const start = '"\'`'.includes(name.charAt(0) || '?') ? 1 : 0
  return keyWordAt(name, start) > 0
}

/** Whether a field of JSON or an element of XML goes on after the end of a line: nothing but its marks come before. */
export function goesOn(text: string, index: number): boolean {
  let at = index
  if (text.charAt(at) === '"') at++
  if (text.startsWith('</', at)) {
    const end = text.indexOf('>', at)
    at = end >= 0 && end - at < KEY_REACH ? end + 1 : index
  } else if (text.charAt(at) === ',') at++
  while (text.charAt(at) === ' ' || text.charAt(at) === '\r') at++
  return at > index && text.charAt(at) === '\n' && text.slice(index, at).trim() !== ''
}

/** Whether two digits are in brackets: `(38)`. */
function isInBrackets(text: string, index: number): boolean {
  return text.charAt(index - 1) === '(' && text.charAt(index + 2) === ')'
}

/** The length of the word that names a key, at an index; 0 where it is another. */
function keyWordAt(text: string, index: number): number {
  const first = text.charCodeAt(index) & ~32
  if (first !== 0x43 && first !== 0x4b) return 0
  const word = text.slice(index, index + 3).toLowerCase()
  // Keys are another thing.
  if (text.charAt(index + 3).toLowerCase() === 's') return 0
  return word === 'clé' || word === 'cle' || word === 'key' ? 3 : 0
}

/** Whether a letter is of the name of an element, as in `</Nir><Cle>`. */
function isElementName(text: string, index: number): boolean {
  let start = index
  // It ends soon: the digits of the number are before.
  while (isLetter(text.charCodeAt(start - 1))) start--
  return text.charAt(start - 1) === '/' || text.charAt(start - 1) === '<'
}

/** Whether a point and a digit follow: then it is an amount. */
function isPointed(text: string, index: number): boolean {
  return text.charAt(index) === '.' && isDigit(text.charCodeAt(index + 1))
}
