/**
 * French social-security numbers: parse, check, classify, complete, build, format, and say what is wrong.
 *
 * @packageDocumentation
 */
export type { Day } from '../day.js'
export type { Locale } from '../locale.js'
export { type Failure, type Result, type Success, unwrap } from '../result.js'
export { buildNir, type NirBlueprint } from './build-nir.js'
export { classifyNumber, type FundLayout, type FundNumber, NUMBER_KINDS, type NumberClass } from './classify-number.js'
export {
  compareIdentity,
  GAP_REASONS,
  type GapReason,
  type Identity,
  type IdentityComparison,
  MATCH_REASONS,
  type MatchReason,
  MISMATCH_REASONS,
  type MismatchReason,
  type TraitComparison,
} from './compare-identity.js'
export { completeNir } from './complete-nir.js'
export { computeControlKey } from './compute-control-key.js'
export { SLIP_KINDS, type SlipKind } from './corrections/slips.js'
export { type Correction, suggestCorrections } from './corrections/suggest-corrections.js'
export { describeNirIssue } from './describe-nir-issue.js'
export { type BirthYearOptions, findBirthYears } from './find-birth-years.js'
export { type FormatOptions, formatNir } from './format-nir.js'
export { INS_AUTHORITIES, type InsAuthority, NSS_AUTHORITIES, type NssAuthority } from './ins/authorities.js'
export {
  type FhirCoding,
  type FhirIdentityReliability,
  type FhirInsIdentifier,
  type FhirInsPatient,
  formatInsIdentifier,
  formatInsPatient,
  parseInsIdentifier,
  parseInsPatient,
} from './ins/fhir.js'
export { formatInsCx, formatInsPid, parseInsCx, parseInsPid } from './ins/hl7.js'
export { INS_ISSUE_CODES, INS_STATUSES, type Ins, type InsIssue, type InsStatus } from './ins/ins.js'
export { isValidNir } from './is-valid-nir.js'
export {
  NIR_FAULT_CODES,
  NIR_WARNING_CODES,
  type NirFault,
  type NirFaultCode,
  type NirFinding,
  type NirIssue,
  type NirIssueCode,
  type NirOptionCode,
  type NirOptionFault,
  type NirWarning,
  type NirWarningCode,
} from './judge/issue.js'
export type { NirPart, Span } from './judge/part.js'
export {
  type JudgeOptions,
  KEY_MODES,
  type KeyMode,
  NIR_PROFILES,
  type NiaOptions,
  type NirOptions,
  type NirProfile,
} from './judge/profile.js'
export { type MaskOptions, maskNir } from './mask-nir.js'
export {
  type BirthMonth,
  type Nia,
  type Nir,
  type NumberParts,
  type ParsedNia,
  type ParsedNir,
  SEXES,
  type Sex,
} from './nir.js'
export { parseNia, parseNir } from './parse-nir.js'
export type {
  BirthPlace,
  CorsicanPlace,
  ForeignPlace,
  FormerTerritoryPlace,
  MetropolitanPlace,
  OverseasPlace,
  UnreadPlace,
} from './place/birth-place.js'
export type { BirthKnowledge } from './place/birth-year.js'
export type { NirSentences } from './sentences/nir-sentences.js'
export { findNirs } from './text/find-nirs.js'
export { createNirRedactor, type NirRedactor, type RedactOptions, redactNirs } from './text/redact-nirs.js'
export { CERTAINTIES, type Certainty, type FindOptions, type FoundNir } from './text/scan.js'
