/**
 * Every public name of the package. Each shakes alone: a bundle holds what the import names and nothing else.
 *
 * @packageDocumentation
 */
export { addDays, addMonths, type Day, daysBetween, isDay, monthOf, yearOf } from './day.js'
export { checkPartialNir, type NirFieldOptions, type PartialNir, type UnfinishedNir } from './form/check-partial-nir.js'
export { cleanNirPaste } from './form/clean-nir-paste.js'
export { describeIssue, type MessageLength } from './form/describe-issue.js'
export { editNir, type NirEdit, type NirEditRequest } from './form/edit-nir.js'
export { editNirKey } from './form/edit-nir-key.js'
export {
  type NirInputAttributes,
  type NirInputProps,
  nirInputAttributes,
  nirInputProps,
} from './form/input-attributes.js'
export { CLEAVE_NIR, IMASK_NIR, MASKA_NIR, MASKITO_NIR } from './form/masks.js'
export type { TellableNir } from './form/short-texts.js'
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
export { completeNir } from './nir/complete-nir.js'
export { computeControlKey } from './nir/compute-control-key.js'
export { describeNirIssue, type NirLocale } from './nir/describe-nir-issue.js'
export { type FormatOptions, formatNir } from './nir/format-nir.js'
export { INS_AUTHORITIES, type InsAuthority } from './nir/ins-authorities.js'
export { isValidNir } from './nir/is-valid-nir.js'
export type { BirthMonth, Nia, Nir, NumberParts, ParsedNia, ParsedNir, Sex } from './nir/nir.js'
export type { NirFault, NirFinding, NirIssue, NirIssueCode, NirWarning, NirWarningCode } from './nir/nir-issue.js'
export { parseNia } from './nir/parse-nia.js'
export { parseNir } from './nir/parse-nir.js'
export type { NirPart, Span } from './nir/part.js'
export type { KeyMode, NiaOptions, NirOptions, NirProfile } from './nir/profile.js'
export { type Failure, failure, type Result, type Success, success, unwrap } from './result.js'
export {
  createObjectSchema,
  type ObjectSchema,
  type SchemaShape,
  type SchemaShapeOutput,
} from './standard-schema/object-schema.js'
export {
  createNiaSchema,
  createNirSchema,
  createSocialSecurityNumberSchema,
  niaSchema,
  nirSchema,
  type SchemaMessages,
  socialSecurityNumberSchema,
} from './standard-schema/schemas.js'
export type { NumberSchema, NumberSchemaIssue, NumberSchemaResult } from './standard-schema/standard-schema.js'
