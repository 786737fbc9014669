/**
 * Numbers for tests: well-formed ones that follow from a seed, wrong ones with one thing wrong, and arbitraries for
 * fast-check.
 *
 * @packageDocumentation
 */
export type { NirBlueprint } from '../nir/build-nir.js'
export type { Nia, Nir, Sex } from '../nir/nir.js'
export type { NirConstraints, TestPlace } from './draw-number.js'
export { generateNia, generateNir, type NiaConstraints } from './generate-nir.js'
export { generateNumber, type NumberKind } from './generate-number.js'
export { invalidBlueprint, invalidNir, type TextIssueCode } from './invalid-nir.js'
export { type FastCheck, type MappableArbitrary, type NirArbitraries, nirArbitraries } from './nir-arbitraries.js'
