/**
 * Which faults were found and where they show. Runs only once a number was refused, so it may read the text again.
 * Leaves out what was expected there.
 *
 * @module
 */
import { type Failure, failure } from '../result.js'
import { significantText, spanOf, stretch } from './characters.js'
import type { NirFault, NirIssue, NirIssueCode } from './issue.js'
import { MAX_LENGTH } from './judge.js'
import { type NirPart, partAt } from './part.js'
import type { KeyMode, Ranges, Rules } from './profile.js'

/** The codes of faults that carry no count. */
type JudgedCode = Exclude<NirIssueCode, 'too-short'>

/** What a first digit that begins no NIR begins instead: 3 and 4, 5 and 6, 7 and 8. */
const OTHER_NUMBERS: readonly JudgedCode[] = ['unofficial-number', 'migrant-number', 'provisional-number']

/** The parts that faults are found in, in the order of the bits, the length's left out. */
const ROWS: readonly (readonly [code: JudgedCode, part: NirPart])[] = [
  ['sex', 'sex'],
  ['month', 'month'],
  ['place', 'place'],
  ['order', 'order'],
  ['key-range', 'key'],
  ['control-key', 'key'],
]

/**
 * Where each fault shows.
 *
 * @param faults - what `faultsOf` returned, not 0
 */
export function locate(text: string, faults: number, key: KeyMode): readonly [NirFault, ...NirFault[]] {
  if (faults < 0) return [foreignCharacter(text, ~faults)]
  if (faults === 1) return [wrongLength(text, key)]
  const firstDigit = Number(significantText(text).charAt(0))
  const found = ROWS.filter((_, bit) => (faults >> (bit + 1)) & 1).map(
    ([code, part]): NirFault => ({
      code: code === 'sex' ? (OTHER_NUMBERS[(firstDigit - 3) >> 1] ?? code) : code,
      part,
      span: spanOf(text, part),
    }),
  )
  return found as [NirFault, ...NirFault[]]
}

function foreignCharacter(text: string, index: number): NirFault {
  const character = String.fromCodePoint(Number(text.codePointAt(index)))
  return {
    code: /[a-z]/i.test(character) ? 'letter-position' : 'character',
    part: partAt(significantText(text.slice(0, index)).length),
    span: [index, index + character.length],
  }
}

function wrongLength(text: string, key: KeyMode): NirFault {
  const { length } = significantText(text)
  const size = key === 'absent' ? 13 : 15
  if (text.length > MAX_LENGTH) return { code: 'too-long', part: 'number', span: [MAX_LENGTH, text.length] }
  if (length > size) return { code: 'too-long', part: 'number', span: stretch(text, [size, MAX_LENGTH]) }
  const missing = (key === 'required' || length > 13 ? 15 : 13) - length
  return { code: 'too-short', part: partAt(length), span: stretch(text, [length, length]), missing }
}

const LENGTHS: Readonly<Record<KeyMode, string>> = {
  required: '15 characters',
  optional: '13 or 15 characters',
  absent: '13 characters',
}

/** The failure of an input that is no text. */
export function notText(): Failure<NirIssue> {
  return failure({ code: 'type', part: 'number', span: [0, 0], expected: 'text' })
}

/**
 * The failure of a text, with every fault that was found.
 *
 * @param faults - what `faultsOf` returned, not 0
 */
export function refuse(text: string, faults: number, rules: Rules): Failure<NirIssue> {
  // Assigned, not spread: an engine copies by spread on a slow path.
  const expect = (fault: NirFault): NirIssue => Object.assign(fault, { expected: expectedAt(fault, text, rules) })
  const [first, ...rest] = locate(text, faults, rules.key)
  return failure(expect(first), ...rest.map(expect))
}

function expectedAt({ code, span }: NirFault, text: string, { firstDigits, months, key }: Rules): string {
  switch (code) {
    case 'too-short':
    case 'too-long':
      return LENGTHS[key]
    case 'letter-position':
    case 'character':
      return /^.{5}2$/.test(significantText(text.slice(0, span[0]))) ? '0-9, A or B' : '0-9'
    case 'month':
      return rangesText(months, 2)
    case 'place':
      return 'no group of zeros'
    case 'order':
      return 'other than zero'
    case 'key-range':
      return '01-97'
    case 'control-key':
      return 'the key of the other characters'
    default:
      return rangesText(firstDigits, 1)
  }
}

function rangesText(ranges: Ranges, digits: number): string {
  const padded = (value: number) => String(value).padStart(digits, '0')
  return ranges.map(([first, last]) => (first === last ? padded(first) : `${padded(first)}-${padded(last)}`)).join(', ')
}
