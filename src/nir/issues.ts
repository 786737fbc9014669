/**
 * Says where a number is wrong, and what was expected there.
 *
 * @module
 */
import { type Failure, failure } from '../result.js'
import { locate } from './locate.js'
import type { NirFault, NirIssue } from './nir-issue.js'
import type { KeyMode, Ranges, Rules } from './profile.js'
import { significantText } from './significant.js'

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
  const expect = (fault: NirFault): NirIssue => ({ ...fault, expected: expectedAt(fault, text, rules) })
  const [first, ...rest] = locate(text, faults, rules.key)
  return failure(expect(first), ...rest.map(expect))
}

function expectedAt({ code, span }: NirFault, text: string, { firstDigits, months, key }: Rules): string {
  switch (code) {
    case 'too_short':
    case 'too_long':
      return LENGTHS[key]
    case 'letter_position':
    case 'character':
      return /^.{5}2$/.test(significantText(text.slice(0, span[0]))) ? '0-9, A or B' : '0-9'
    case 'month':
      return rangesText(months, 2)
    case 'place':
      return 'no group of zeros'
    case 'order':
      return 'other than zero'
    case 'key_range':
      return '01-97'
    case 'control_key':
      return 'the key of the other characters'
    default:
      return rangesText(firstDigits, 1)
  }
}

function rangesText(ranges: Ranges, digits: number): string {
  const padded = (value: number) => String(value).padStart(digits, '0')
  return ranges.map(([first, last]) => (first === last ? padded(first) : `${padded(first)}-${padded(last)}`)).join(', ')
}
