/**
 * Numbers with exactly one thing wrong, for tests.
 *
 * @module
 */

import type { NirBlueprint } from '../nir/build-nir.js'
import { bodyKey } from '../nir/judge/control-key.js'
import type { NirFaultCode } from '../nir/judge/issue.js'
import { ownCopy } from '../record.js'
import { drawNumber } from './draw-number.js'
import { type Draw, digits, drawFrom, entryOf, namesOf, pick } from './random.js'

/** A code that `parseNir` can report of a text. */
export type TextIssueCode = Exclude<NirFaultCode, 'type' | 'form'>

/** What must be wrong with a number. */
export interface InvalidNirConstraints {
  /** The code of the issue; drawn where it is not given. */
  readonly code?: TextIssueCode
}

/**
 * Generates a text that `parseNir` refuses with one code and no other, always the same for a seed.
 *
 * The key is right unless it is what must be wrong, so a test of one rule cannot pass because of another.
 *
 * @param seed - any safe integer
 * @param constraints - the code of the issue
 * @throws RangeError when the seed is no safe integer, or the code is not a word of its list
 * @example
 * const result = parseNir(generateInvalidNir(1, { code: 'month' }))
 * result.ok // => false
 */
export function generateInvalidNir(seed: number, constraints: InvalidNirConstraints = {}): string {
  const { code } = ownCopy(constraints)
  const draw = drawFrom(seed)
  const number = drawNumber(draw, 0, { place: 'metropolitan' })
  return entryOf(SPOILERS, code ?? pick(draw, GENERATED_CODES), 'code')(number, draw)
}

/**
 * Generates parts that `buildNir` refuses with the issue `form` and no other, always the same for a seed.
 *
 * @param seed - any safe integer
 * @throws RangeError when the seed is no safe integer
 * @example
 * buildNir(generateInvalidBlueprint(1)).ok // => false
 */
export function generateInvalidBlueprint(seed: number): NirBlueprint {
  const draw = drawFrom(seed)
  const right: NirBlueprint = {
    sex: pick(draw, ['male', 'female']),
    yearOfCentury: draw(100),
    birthMonth: { code: 1 + draw(12) },
    birthPlace: { code: digits(draw, 1, 19, 2) + digits(draw, 1, 989, 3) },
    orderNumber: 1 + draw(999),
  }
  const wrong = pick<Partial<NirBlueprint>>(draw, [
    { yearOfCentury: 1900 + draw(126) },
    { birthMonth: { code: 1.5 + draw(12) } },
    { birthPlace: { code: digits(draw, 1, 9999, 4) } },
    { orderNumber: 1000 + draw(9000) },
  ])
  return { ...right, ...wrong }
}

const SPOILERS: Readonly<Record<TextIssueCode, (number: string, draw: Draw) => string>> = {
  'too-short': (number, draw) => number.slice(0, draw(15)),
  'too-long': (number, draw) => number + digits(draw, 0, 999, 3),
  'letter-position': (number, draw) => put(number, draw(15), pick(draw, ['C', 'O', 'I', 'x', 'Z'])),
  character: (number, draw) => put(number, draw(15), pick(draw, ['#', '?', ',', '*', 'é'])),
  sex: (number, draw) => withKey(number, 0, pick(draw, ['0', '9'])),
  'unofficial-number': (number, draw) => withKey(number, 0, pick(draw, ['3', '4'])),
  'migrant-number': (number, draw) => withKey(number, 0, pick(draw, ['5', '6'])),
  'provisional-number': (number, draw) => withKey(number, 0, pick(draw, ['7', '8'])),
  month: (number, draw) => withKey(number, 3, pick(draw, ['00', digits(draw, 13, 19, 2), digits(draw, 43, 49, 2)])),
  place: (number, draw) => (draw(2) ? withKey(number, 5, '00') : withKey(number, 7, '000')),
  order: (number) => withKey(number, 10, '000'),
  'key-range': (number, draw) => put(number, 13, pick(draw, ['00', '98', '99'])),
  // The keys go round from 01 to 97, so another one of them is wrong.
  'control-key': (number, draw) =>
    put(number, 13, String(1 + ((Number(number.slice(13)) + draw(96)) % 97)).padStart(2, '0')),
}

/** Every code that can be generated. */
export const GENERATED_CODES: readonly [TextIssueCode, ...TextIssueCode[]] = /* @__PURE__ */ namesOf(SPOILERS)

function put(number: string, at: number, by: string): string {
  return number.slice(0, at) + by + number.slice(at + by.length)
}

function withKey(number: string, at: number, by: string): string {
  const body = put(number, at, by).slice(0, 13)
  return body + bodyKey(body)
}
