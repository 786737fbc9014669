/**
 * Says where a number is wrong. Runs only once a number was refused, so it may read the text again.
 *
 * @module
 */
import { type Failure, failure } from '../result.js'
import { MAX_LENGTH } from './faults.js'
import type { NirIssue, NirIssueCode } from './nir-issue.js'
import { type NirPart, partAt } from './part.js'
import type { KeyMode, Ranges, Rules } from './profile.js'
import { significantPositions, significantText, spanOf } from './significant.js'

/** The codes of issues that carry no count. */
type JudgedCode = Exclude<NirIssueCode, 'too_short'>

/** What a first digit that begins no NIR begins instead. */
const FIRST_DIGITS: Readonly<Record<string, JudgedCode>> = {
  3: 'temporary_number',
  4: 'temporary_number',
  5: 'migrant_number',
  6: 'migrant_number',
  7: 'provisional_number',
  8: 'provisional_number',
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
  if (faults < 0) return failure(foreignCharacter(text, ~faults))
  if (faults === 1) return failure(wrongLength(text, rules.key))
  const firstDigit = significantText(text).charAt(0)
  // The rows stand in the order of the bits, the length's left out.
  const rows: readonly (readonly [code: JudgedCode, part: NirPart, expected: string])[] = [
    [FIRST_DIGITS[firstDigit] ?? 'sex', 'sex', rangesText(rules.firstDigits, 1)],
    ['month', 'month', rangesText(rules.months, 2)],
    ['place', 'place', 'no group of zeros'],
    ['order', 'order', 'other than zero'],
    ['key_range', 'key', '01-97'],
    ['control_key', 'key', 'the key of the other characters'],
  ]
  const issues = rows
    .filter((_, bit) => (faults >> (bit + 1)) & 1)
    .map(([code, part, expected]): NirIssue => ({ code, part, span: spanOf(text, part), expected }))
  return failure(...(issues as [NirIssue, ...NirIssue[]]))
}

function foreignCharacter(text: string, index: number): NirIssue {
  const before = significantText(text.slice(0, index))
  const isPair = Number(text.codePointAt(index)) > 0xffff
  return {
    code: /[a-z]/i.test(text.charAt(index)) ? 'letter_position' : 'character',
    part: partAt(before.length),
    span: [index, index + (isPair ? 2 : 1)],
    expected: before.length === 6 && before.endsWith('2') ? '0-9, A or B' : '0-9',
  }
}

function wrongLength(text: string, key: KeyMode): NirIssue {
  const expected = LENGTHS[key]
  if (text.length > MAX_LENGTH) return { code: 'too_long', part: 'number', span: [MAX_LENGTH, text.length], expected }
  const positions = significantPositions(text)
  const count = positions.length
  const end = Math.max(-1, ...positions) + 1
  const excess = positions[key === 'absent' ? 13 : 15]
  if (excess !== undefined) return { code: 'too_long', part: 'number', span: [excess, end], expected }
  const missing = (key === 'required' || count > 13 ? 15 : 13) - count
  return { code: 'too_short', part: partAt(count), span: [end, end], expected, missing }
}

function rangesText(ranges: Ranges, digits: number): string {
  const padded = (value: number) => String(value).padStart(digits, '0')
  return ranges.map(([first, last]) => (first === last ? padded(first) : `${padded(first)}-${padded(last)}`)).join(', ')
}
