/**
 * Data for tests: well-formed numbers that follow from a seed, wrong ones with one thing wrong, and arbitraries for
 * fast-check, of numbers and of the records of the other rooms.
 *
 * @packageDocumentation
 */
export type { CareByKind } from '../coverage/care.js'
export type { Contract, Guarantee } from '../coverage/contract/contract.js'
export type { Cover } from '../coverage/cover.js'
export type { CareKind } from '../coverage/vocabulary.js'
export { type Day, isDay } from '../day.js'
export type { NirBlueprint } from '../nir/build-nir.js'
export type { Nia, Nir, Sex } from '../nir/nir.js'
export type { RegistrationEvent } from '../registration/event.js'
export type { RegistrationProfile } from '../registration/profile.js'
export { type BillConstraints, billArbitrary, type CareConstraints, careArbitrary } from './care-arbitraries.js'
export { type CoverConstraints, contractArbitrary, coverArbitrary, guaranteeArbitrary } from './cover-arbitraries.js'
export { type DayConstraints, dayArbitrary } from './day-arbitrary.js'
export type { NirConstraints, TestPlace } from './draw-number.js'
export type { FastCheck, MappableArbitrary } from './fast-check.js'
export {
  generateInvalidBlueprint,
  generateInvalidNir,
  type InvalidNirConstraints,
  type TextIssueCode,
} from './generate-invalid-nir.js'
export { generateNia, generateNir, type NiaConstraints } from './generate-nir.js'
export { generateNumber, type NumberConstraints, type NumberKind } from './generate-number.js'
export {
  type InvalidNirArbitraryConstraints,
  invalidNirArbitrary,
  type NiaArbitraryConstraints,
  type NirArbitraryConstraints,
  type NumberArbitraryConstraints,
  niaArbitrary,
  nirArbitrary,
  numberArbitrary,
  writtenNirArbitrary,
} from './number-arbitraries.js'
export {
  type RegistrationLogConstraints,
  registrationEventArbitrary,
  registrationLogArbitrary,
  registrationProfileArbitrary,
} from './registration-arbitraries.js'
