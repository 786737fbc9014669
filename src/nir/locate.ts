/**
 * Which faults were found and where they show. Runs only once a number was refused, so it may read the text again.
 * Leaves out what was expected there.
 *
 * @module
 */
import { MAX_LENGTH } from './faults.js'
import type { NirFault, NirIssueCode } from './nir-issue.js'
import { type NirPart, PARTS, partAt, type Span } from './part.js'
import type { KeyMode } from './profile.js'
import { significantPositions, significantText } from './significant.js'

/** The codes of faults that carry no count. */
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

/** The parts that faults are found in, in the order of the bits, the length's left out. */
const ROWS: readonly (readonly [code: JudgedCode, part: NirPart])[] = [
  ['sex', 'sex'],
  ['month', 'month'],
  ['place', 'place'],
  ['order', 'order'],
  ['key_range', 'key'],
  ['control_key', 'key'],
]

/**
 * Where each fault shows.
 *
 * @param faults - what `faultsOf` returned, not 0
 */
export function locate(text: string, faults: number, key: KeyMode): readonly [NirFault, ...NirFault[]] {
  if (faults < 0) return [foreignCharacter(text, ~faults)]
  if (faults === 1) return [wrongLength(text, key)]
  const firstDigit = significantText(text).charAt(0)
  const found = ROWS.filter((_, bit) => (faults >> (bit + 1)) & 1).map(
    ([code, part]): NirFault => ({
      code: code === 'sex' ? (FIRST_DIGITS[firstDigit] ?? code) : code,
      part,
      span: spanOf(text, part),
    }),
  )
  return found as [NirFault, ...NirFault[]]
}

function foreignCharacter(text: string, index: number): NirFault {
  const [character = ''] = text.slice(index, index + 2).match(/./su) ?? []
  return {
    code: /[a-z]/i.test(character) ? 'letter_position' : 'character',
    part: partAt(significantText(text.slice(0, index)).length),
    span: [index, index + character.length],
  }
}

function wrongLength(text: string, key: KeyMode): NirFault {
  const { length } = significantText(text)
  const size = key === 'absent' ? 13 : 15
  if (text.length > MAX_LENGTH) return { code: 'too_long', part: 'number', span: [MAX_LENGTH, text.length] }
  if (length > size) return { code: 'too_long', part: 'number', span: stretch(text, size) }
  const missing = (key === 'required' || length > 13 ? 15 : 13) - length
  return { code: 'too_short', part: partAt(length), span: stretch(text, length), missing }
}

/** Where a part, or the whole number, stands in the text; where a part is absent, the end. */
export function spanOf(text: string, part: NirPart | 'number'): Span {
  return part === 'number' ? stretch(text, 0) : stretch(text, ...PARTS[part])
}

/** Where a stretch of the characters that count stands; at the end where there is none. */
function stretch(text: string, from: number, to?: number): Span {
  const positions = significantPositions(text)
  const end = (positions.slice(0, to).at(-1) ?? -1) + 1
  return [positions[from] ?? end, end]
}
