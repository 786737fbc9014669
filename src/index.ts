/**
 * Every public name of the package. Each shakes alone: a bundle holds what the import names and nothing else.
 *
 * @packageDocumentation
 */
export { addDays, addMonths, type Day, daysBetween, isDay, monthOf, yearOf } from './day.js'
export { applyRate, type BasisPoints, type Cents } from './money.js'
export type {
  BirthPlace,
  CorsicanPlace,
  ForeignPlace,
  FormerTerritoryPlace,
  MetropolitanPlace,
  OverseasPlace,
  UnreadPlace,
} from './nir/birth-place.js'
export type { BirthKnowledge } from './nir/birth-year.js'
export { buildNir, type NirBlueprint } from './nir/build-nir.js'
export { type BirthYearOptions, candidateBirthYears } from './nir/candidate-birth-years.js'
export { classifyNumber, type FundLayout, type FundNumber, type NumberClass } from './nir/classify-number.js'
export {
  compareIdentity,
  type GapReason,
  type Identity,
  type IdentityComparison,
  type MatchReason,
  type MismatchReason,
  type TraitComparison,
} from './nir/compare-identity.js'
export { completeNir } from './nir/complete-nir.js'
export { computeControlKey } from './nir/compute-control-key.js'
export { describeNirIssue, type NirLocale } from './nir/describe-nir-issue.js'
export { findNirs } from './nir/find-nirs.js'
export { type FormatOptions, formatNir } from './nir/format-nir.js'
export { INS_AUTHORITIES, type InsAuthority } from './nir/ins-authorities.js'
export { isValidNir } from './nir/is-valid-nir.js'
export { type MaskOptions, maskNir } from './nir/mask-nir.js'
export type { BirthMonth, Nia, Nir, NumberParts, ParsedNia, ParsedNir, Sex } from './nir/nir.js'
export type { NirFinding, NirIssue, NirIssueCode, NirWarning, NirWarningCode } from './nir/nir-issue.js'
export { type NiaOptions, parseNia } from './nir/parse-nia.js'
export { parseNir } from './nir/parse-nir.js'
export type { NirPart, Span } from './nir/part.js'
export type { KeyMode, NirOptions, NirProfile } from './nir/profile.js'
export { createNirRedactor, type NirRedactor, type RedactOptions, redactNirs } from './nir/redact-nirs.js'
export type { FindOptions, FoundNir, KeylessMode } from './nir/scan.js'
export type { SlipKind } from './nir/slips.js'
export { type Correction, suggestCorrections } from './nir/suggest-corrections.js'
export { type Failure, failure, type Result, type Success, success, unwrap } from './result.js'
