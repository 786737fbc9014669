/**
 * The parsers as Standard Schema v1 objects, which form libraries and validators accept without an adapter.
 *
 * @packageDocumentation
 */
export { type Day, isDay } from '../day.js'
export type { Locale } from '../locale.js'
export type { NirFault, NirFinding, NirIssue, NirIssueCode } from '../nir/judge/issue.js'
export type { NirPart, Span } from '../nir/judge/part.js'
export type { KeyMode, NiaOptions, NirOptions, NirProfile } from '../nir/judge/profile.js'
export type { Nia, Nir } from '../nir/nir.js'
export {
  createObjectSchema,
  createOptionalSchema,
  type ObjectSchema,
  type SchemaShape,
  type SchemaShapeInput,
  type SchemaShapeOutput,
} from './object-schema.js'
export {
  createNiaSchema,
  createNirSchema,
  createSocialSecurityNumberSchema,
  niaSchema,
  nirSchema,
  type SchemaMessages,
  socialSecurityNumberSchema,
} from './schemas.js'
export type { FieldIssue, NumberSchema, NumberSchemaIssue, Schema, SchemaResult } from './standard-schema.js'
