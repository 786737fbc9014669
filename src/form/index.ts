/**
 * Typing a number in a field: how far it has come, what an edit makes of it, and what to say. No DOM: what binds an
 * input is in `securite-sociale/form/dom`.
 *
 * @packageDocumentation
 */
export type { Locale } from '../locale.js'
export type { NirFault, NirFinding, NirIssueCode, NirWarning, NirWarningCode } from '../nir/judge/issue.js'
export type { NirPart, Span } from '../nir/judge/part.js'
export type { KeyMode, NiaOptions, NirOptions, NirProfile } from '../nir/judge/profile.js'
export {
  checkPartialNir,
  type FieldState,
  type NirFieldIssue,
  type NirFieldOptions,
  type PartialNir,
  type UnfinishedNir,
} from './check-partial-nir.js'
export { cleanNirPaste } from './clean-nir-paste.js'
export { describePartialNir, type MessageLength } from './describe-partial-nir.js'
export { editNir, type NirEdit } from './edit-nir.js'
export { editNirKey } from './edit-nir-key.js'
export {
  buildNirInputAttributes,
  buildNirInputProps,
  type NirInputAttributes,
  type NirInputProps,
} from './input-attributes.js'
export { CLEAVE_NIR, IMASK_NIR, MASKA_NIR, MASKITO_NIR } from './masks.js'
export type { NirEditRequest } from './read-request.js'
export type { NirFieldSentences, NirHelp, NirShortTexts } from './sentences/field-sentences.js'
