/**
 * The part of the interface of Standard Schema, version 1, that is used here. It is a copy, as its authors allow, so that
 * nothing has to be installed.
 *
 * @see https://standardschema.dev
 * @module
 */
import type { NirIssue } from '../nir/judge/issue.js'
import type { Path } from '../record.js'

/** An issue of the parser, with the message that a form library shows. */
export type NumberSchemaIssue = NirIssue & { readonly message: string }

/** An issue of a number, and where its field is. */
export type FieldIssue = NumberSchemaIssue & { readonly path: Path }

/** Either the value or the issues. */
export type SchemaResult<Output, Issue> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] }

/** A Standard Schema v1. */
export interface Schema<Input, Output, Issue> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'securite-sociale'
    /** Judges anything; never throws. */
    readonly validate: (value: unknown) => SchemaResult<Output, Issue>
    /** Never set: it only carries the types. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

/** A Standard Schema v1 that takes a text and gives a number. */
export type NumberSchema<Output, Input = string> = Schema<Input, Output, NumberSchemaIssue>

/** Wraps a function as a schema, which nobody can change. */
export function schemaOf<Input, Output, Issue>(
  validate: (value: unknown) => SchemaResult<Output, Issue>,
): Schema<Input, Output, Issue> {
  return Object.freeze({ '~standard': Object.freeze({ version: 1, vendor: 'securite-sociale', validate }) })
}
