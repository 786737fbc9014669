/**
 * Which faults were found and where they show. Runs only once a number was refused, so it may read the text again.
 * Leaves out what was expected there.
 *
 * @module
 */
import { MAX_LENGTH } from './faults.js'
import type { NirFault, NirIssueCode } from './nir-issue.js'
import { type NirPart, partAt } from './part.js'
import type { KeyMode } from './profile.js'
import { significantText, spanOf, stretch } from './significant.js'

/** The codes of faults that carry no count. */
type JudgedCode = Exclude<NirIssueCode, 'too_short'>

/** What a first digit that begins no NIR begins instead: 3 and 4, 5 and 6, 7 and 8. */
const OTHER_NUMBERS: readonly JudgedCode[] = ['temporary_number', 'migrant_number', 'provisional_number']

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
  if (length > size) return { code: 'too_long', part: 'number', span: stretch(text, [size, MAX_LENGTH]) }
  const missing = (key === 'required' || length > 13 ? 15 : 13) - length
  return { code: 'too_short', part: partAt(length), span: stretch(text, [length, length]), missing }
}
