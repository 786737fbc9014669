/**
 * Well-formed numbers for tests. A number may belong to somebody, unless it is fictitious: see the guide on test numbers.
 *
 * @module
 */

import type { Nia, Nir } from '../nir/nir.js'
import { ownCopy } from '../record.js'
import { drawNumber, type NirConstraints } from './draw-number.js'
import { drawFrom, pick } from './random.js'

/**
 * Generates a well-formed number, always the same for a seed. Two seeds may give one number.
 *
 * Nine in ten have a calendar month, and two in three a place on the mainland; each kind of month and place occurs.
 * Without `fictitious`, a number may by chance belong to somebody.
 *
 * @param seed - any safe integer
 * @param constraints - what the number must be
 * @returns fifteen canonical characters; for births before 1927 `parseNir` needs `birthYear` to recognize a former territory
 * @throws RangeError when the seed is no safe integer, the year is out of range, a word is not one of its list, or a
 *   former territory is asked for after 1962
 * @example
 * generateNir(1) === generateNir(1) // => true
 * const parsed = unwrap(parseNir(generateNir(7, { sex: 'female', birthYear: 1990, place: 'corsica' })))
 * parsed.sex // => 'female'
 * parsed.yearOfCentury // => 90
 * parsed.birthPlace.kind // => 'corsica'
 */
export function generateNir(seed: number, constraints: NirConstraints = {}): Nir {
  return drawNumber(drawFrom(seed), 0, constraints) as Nir
}

/** What a temporary number must be. */
export type NiaConstraints = NirConstraints & {
  /** Whether the number starts with 3, 4, 7 or 8: only `parseNia` with `irregular` takes such a one. */
  readonly irregular?: boolean
}

/**
 * Generates a temporary number, always the same for a seed: built like a NIR, of a person born abroad unless a place is
 * asked for. (FR: NIA, numéro identifiant d'attente)
 *
 * @param seed - any safe integer
 * @param constraints - what the number must be
 * @returns fifteen canonical characters
 * @throws RangeError as `generateNir`
 * @example
 * const parsed = unwrap(parseNia(generateNia(1)))
 * parsed.birthPlace.kind // => 'abroad'
 */
export function generateNia(seed: number, constraints: NiaConstraints = {}): Nia {
  const asked = ownCopy(constraints)
  const draw = drawFrom(seed)
  const raised = asked.irregular ? pick(draw, [2, 6]) : 0
  return drawNumber(draw, raised, asked.fictitious ? asked : { place: 'abroad', ...asked }) as Nia
}
