/**
 * Reads and judges a text in one pass. The one place that decides which characters count and what is wrong with a
 * number: every parser, the fields and `isValidNir` ask it, so they cannot disagree. Does not handle warnings.
 *
 * @module
 */
import { own } from '../../record.js'
import { isForeign, MAX_LENGTH, significantText, spanOf, stretch } from './characters.js'
import { keyOf } from './control-key.js'
import type { NirFault, NirFaultCode } from './issue.js'
import { type NirPart, partAt } from './part.js'
import { isLetter } from './picture.js'
import type { KeyMode, Rules } from './profile.js'
import { isWithin } from './range.js'

// A verdict is one integer, so that the usual answer, 0, costs no object. It does not leave this file. One bit a fault,
// a wrong length always alone, in the order of the parts: the key last, for it fails whenever another part does. A
// negative verdict is the complement of the index of a foreign character.
const LENGTH = 1
const SEX = 2
const MONTH = 4
const PLACE = 8
const ORDER = 16
const KEY_RANGE = 32
const KEY = 64

/** Whether nothing is wrong with a text. */
export function isWellFormed(text: string, rules: Rules): boolean {
  return judge(text, rules) === 0
}

/** Whether a text has the right characters, and the right number of them. */
export function isReadable(text: string, rules: Rules): boolean {
  const verdict = judge(text, rules)
  return verdict >= 0 && verdict !== LENGTH
}

/** Everything that is wrong with a text, and where it shows; nothing where nothing is. */
export function findFaults(text: string, rules: Rules): readonly [NirFault, ...NirFault[]] | undefined {
  const verdict = judge(text, rules)
  return verdict === 0 ? undefined : locate(text, verdict, rules.key)
}

/** The first fault of a beginning that nothing typed after it can mend; none where a number can still follow. */
export function findLastingFault(beginning: string, rules: Rules): NirFault | undefined {
  const typed = significantText(beginning)
  const withKeyOrNot: Rules = { ...rules, key: 'optional' }
  // The greatest, for no fault of a key that is half there is one of its range.
  let greatest = 0
  for (const digit of NEXT_DIGITS) {
    const verdict = judge(filled(typed + digit), withKeyOrNot)
    if (verdict === 0) return undefined
    greatest = Math.max(greatest, verdict)
  }
  return locate(beginning, greatest, rules.key)[0]
}

/** The fault of a character that is in no number, or of a letter that is not in its place. */
export function foreignCharacter(text: string, index: number): NirFault {
  const character = String.fromCodePoint(Number(text.codePointAt(index)))
  return {
    code: isStrayLetter(text, index) ? 'letter-position' : 'character',
    part: partAt(significantText(text.slice(0, index)).length),
    span: [index, index + character.length],
  }
}

/**
 * Whether a letter is there that could be meant for one of a number; three in a row are a word, such as a name or « clé », and
 * « n° » is one too.
 */
function isStrayLetter(text: string, index: number): boolean {
  const isOfWord = (place: number) => text.charAt(place).toLowerCase() !== text.charAt(place).toUpperCase()
  const isWord = (isOfWord(index + 1) && isOfWord(index + 2)) || '°º'.includes(text.charAt(index + 1) || ' ')
  return isLetter(text.charCodeAt(index)) && !isWord
}

/** A digit 1 is right almost everywhere, so it is tried first. */
const NEXT_DIGITS = '1023456789'

/** Completes a beginning with ones: with some digit before them, they make a number wherever anything does. */
function filled(beginning: string): string {
  return (beginning + '1'.repeat(13)).slice(0, beginning.length > 14 ? 15 : 13)
}

function judge(text: string, rules: Rules): number {
  const { length } = text
  if (length > MAX_LENGTH) return LENGTH
  // Thirteen digits do not fit the 32-bit integers that engines are fast at, so they are read as seven and six. A loop
  // for each number: one loop that asks which number it reads takes a third longer. Each loop has one end; a character
  // that counts as nothing moves it on by one. `| 0` tells an engine that a number fits in 32 bits: it then leaves out
  // its own checks, which took a tenth of the time. Unsigned, what is below 0 is large: one comparison does for two.
  let head = 0
  let tail = 0
  let key = 0
  let gaps = 0
  let index = 0
  let end = Math.min(7, length)
  for (; index < end; index++) {
    const code = text.charCodeAt(index)
    const digit = code - 48
    // A is 1 and B is 2, of either case, in seventh place after a 2: they make 2A 19, and 2B 18, for the key.
    const letter = (code & ~32) - 64
    if (digit >>> 0 < 10) head = (head * 10 + digit) | 0
    else if (index - gaps === 6 && head % 10 === 2 && (letter === 1 || letter === 2)) head = (head * 10 - letter) | 0
    else if (code !== 32 && isForeign(text, index, index === gaps)) return ~index
    else {
      gaps = (gaps + 1) | 0
      end = Math.min(end + 1, length)
    }
  }
  end = Math.min(end + 6, length)
  for (; index < end; index++) {
    const code = text.charCodeAt(index)
    const digit = code - 48
    if (digit >>> 0 < 10) tail = (tail * 10 + digit) | 0
    else if (code !== 32 && isForeign(text, index)) return ~index
    else {
      gaps = (gaps + 1) | 0
      end = Math.min(end + 1, length)
    }
  }
  for (; index < length; index++) {
    const code = text.charCodeAt(index)
    const digit = code - 48
    if (digit >>> 0 < 10) key = (key * 10 + digit) | 0
    else if (code !== 32 && isForeign(text, index)) return ~index
    else gaps = (gaps + 1) | 0
  }
  const { firstDigits, months, key: mode } = rules
  const count = length - gaps
  if (count === 15 ? mode === 'absent' : count !== 13 || mode === 'required') return LENGTH

  const department = head % 100
  // 97 and 98 take a third character for the department, so the commune has two.
  const hasCommune = department === 97 || department === 98 ? ((tail / 1000) | 0) % 100 !== 0 : tail > 999
  return (
    (isWithin(firstDigits, (head / 1e6) | 0) ? 0 : SEX) |
    (isWithin(months, ((head / 100) | 0) % 100) ? 0 : MONTH) |
    (department && hasCommune ? 0 : PLACE) |
    (tail % 1000 ? 0 : ORDER) |
    // Without its range, 00 would pass for 97, 98 for 01 and 99 for 02: they leave the same remainder.
    (count < 15 || key === keyOf(head, tail) ? 0 : key > 0 && key < 98 ? KEY : KEY_RANGE)
  )
}

/** The codes of faults that carry no count. */
type UncountedCode = Exclude<NirFaultCode, 'too-short'>

/** The fault of each bit but the one of the length, in the order of the parts. */
const ROWS: readonly (readonly [bit: number, code: UncountedCode, part: NirPart])[] = [
  [SEX, 'sex', 'sex'],
  [MONTH, 'month', 'month'],
  [PLACE, 'place', 'place'],
  [ORDER, 'order', 'order'],
  [KEY_RANGE, 'key-range', 'key'],
  [KEY, 'control-key', 'key'],
]

/** What a number is instead of a NIR, by its first digit. */
const OTHER_NUMBERS: Readonly<Record<string, UncountedCode>> = {
  3: 'unofficial-number',
  4: 'unofficial-number',
  5: 'migrant-number',
  6: 'migrant-number',
  7: 'provisional-number',
  8: 'provisional-number',
}

/** The faults of a verdict that is not 0. Runs only once a number was refused, so it may read the text again. */
function locate(text: string, verdict: number, key: KeyMode): readonly [NirFault, ...NirFault[]] {
  if (verdict < 0) return [foreignCharacter(text, ~verdict)]
  if (verdict === LENGTH) return [wrongLength(text, key)]
  const found = ROWS.filter(([bit]) => verdict & bit).map(
    ([, code, part]): NirFault => ({
      code: code === 'sex' ? firstDigitFault(text) : code,
      part,
      span: spanOf(text, part),
    }),
  )
  return found as [NirFault, ...NirFault[]]
}

function firstDigitFault(text: string): UncountedCode {
  return own(OTHER_NUMBERS, significantText(text).charAt(0)) ?? 'sex'
}

function wrongLength(text: string, key: KeyMode): NirFault {
  if (text.length > MAX_LENGTH) return { code: 'too-long', part: 'number', span: [MAX_LENGTH, text.length] }
  const { length } = significantText(text)
  const size = key === 'absent' ? 13 : 15
  if (length > size) return { code: 'too-long', part: 'number', span: stretch(text, [size, MAX_LENGTH]) }
  const missing = (key === 'required' || length > 13 ? 15 : 13) - length
  return { code: 'too-short', part: partAt(length), span: stretch(text, [length, length]), missing }
}
