/**
 * Numbers of each kind that `classifyNumber` recognizes, for tests.
 *
 * @module
 */

import { isSiren, type NumberClass } from '../nir/classify-number.js'
import { ownCopy } from '../record.js'
import { drawNumber } from './draw-number.js'
import { type Draw, digits, drawFrom, entryOf, namesOf, pick } from './random.js'

/** A kind that `classifyNumber` recognizes. */
export type NumberKind = Exclude<NumberClass['kind'], 'unknown'>

/** What a number of any kind must be. */
export interface NumberConstraints {
  /** What `classifyNumber` says of it; drawn where it is not given. */
  readonly kind?: NumberKind
}

/**
 * Generates a number of a kind, always the same for a seed.
 *
 * @param seed - any safe integer
 * @param constraints - the kind
 * @returns the characters without separators: 15 of a number that is built like a NIR, 13 of one that a fund gives out, 11 to
 *   40 of a technical one
 * @throws RangeError when the seed is no safe integer, or the kind is not a word of its list
 * @example
 * classifyNumber(generateNumber(1, { kind: 'migrant' })).kind // => 'migrant'
 * classifyNumber(generateNumber(1, { kind: 'technical' })).kind // => 'technical'
 */
export function generateNumber(seed: number, constraints: NumberConstraints = {}): string {
  const { kind } = ownCopy(constraints)
  const draw = drawFrom(seed)
  return entryOf(GENERATORS, kind ?? pick(draw, GENERATED_KINDS), 'kind')(draw)
}

const GENERATORS: Readonly<Record<NumberKind, (draw: Draw) => string>> = {
  'nir-or-nia': (draw) => drawNumber(draw, 0, {}),
  unofficial: (draw) => drawNumber(draw, 2, {}),
  provisional: (draw) => fundNumber(pick(draw, ['7', '8']), draw),
  migrant: (draw) => fundNumber(pick(draw, ['5', '6']), draw),
  technical: (draw) => pick(draw, ['1', '2']) + siren(draw) + suffix(draw),
}

/** Every kind that can be generated. */
export const GENERATED_KINDS: readonly [NumberKind, ...NumberKind[]] = /* @__PURE__ */ namesOf(GENERATORS)

/** Sex, creation, fund, sequence: github.com/assurance-maladie-digital/nir-validation. */
function fundNumber(first: string, draw: Draw): string {
  return first + digits(draw, 1, 2, 1) + digits(draw, 1, 999, 3) + digits(draw, 1, 99_999_999, 8)
}

/** Eight digits, and the ninth that makes a SIREN of them. */
function siren(draw: Draw): string {
  const own = digits(draw, 10_000_000, 99_999_999, 8)
  return own + Array.from('0123456789').find((check) => isSiren(own + check))
}

/** The free part: it begins with a letter, so that no technical number can be taken for a NIR. */
function suffix(draw: Draw): string {
  return `X${digits(draw, 0, 99_999, 1 + draw(6))}`
}
