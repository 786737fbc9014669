/**
 * The failures of the parsers: every fault, and what would have been accepted there.
 *
 * @module
 */
import { isDay } from '../../day.js'
import { own } from '../../record.js'
import type { Failure } from '../../result.js'
import type { BirthKnowledge } from '../place/birth-year.js'
import { significantText } from './characters.js'
import type { NirFault, NirIssue, NirOptionCode } from './issue.js'
import type { KeyMode, Rules } from './profile.js'
import { formatRanges } from './range.js'

/** The failure of an input that is no text. */
export function notText(): Failure<NirIssue> {
  return { ok: false, issues: [{ code: 'type', part: 'number', span: [0, 0], expected: 'text' }] }
}

/** The failure of an option that is a day or a year, and cannot be read; nothing where both can. */
export function refuseOptions(options: BirthKnowledge | undefined): Failure<NirIssue> | undefined {
  if (options === undefined) return undefined
  const day = own(options, 'day')
  const birthYear = own(options, 'birthYear')
  if (day !== undefined && !isDay(day)) return optionFailure('malformed-day', 'day', 'YYYY-MM-DD')
  if (birthYear !== undefined && !Number.isInteger(birthYear))
    return optionFailure('malformed-year', 'birthYear', 'YYYY')
  return undefined
}

function optionFailure(code: NirOptionCode, name: 'day' | 'birthYear', expected: string): Failure<NirIssue> {
  return { ok: false, issues: [{ code, part: 'number', span: [0, 0], path: [name], expected }] }
}

/** The failure of a text, with every fault that was found in it. */
export function refuse(
  text: string,
  [first, ...others]: readonly [NirFault, ...NirFault[]],
  rules: Rules,
): Failure<NirIssue> {
  // Assigned, not spread: an engine copies by spread on a slow path.
  const expect = (fault: NirFault): NirIssue => Object.assign(fault, { expected: expectedAt(fault, text, rules) })
  return { ok: false, issues: [expect(first), ...others.map(expect)] }
}

const LENGTHS: Readonly<Record<KeyMode, string>> = {
  required: '15 characters',
  optional: '13 or 15 characters',
  absent: '13 characters',
}

function expectedAt({ code, span }: NirFault, text: string, { firstDigits, months, key }: Rules): string {
  switch (code) {
    case 'too-short':
    case 'too-long':
      return LENGTHS[key]
    case 'letter-position':
    case 'character':
      return isCorsicanPlace(significantText(text.slice(0, span[0]))) ? '0-9, A or B' : '0-9'
    case 'month':
      return formatRanges(months)
    case 'place':
      return 'no group of zeros'
    case 'order':
      return 'other than zero'
    case 'key-range':
      return '01-97'
    case 'control-key':
      return 'the key of the other characters'
    default:
      return formatRanges(firstDigits)
  }
}

/** Whether the next character may be the letter of Corsica. */
function isCorsicanPlace(beginning: string): boolean {
  return beginning.length === 6 && beginning.endsWith('2')
}
