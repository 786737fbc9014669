/**
 * The interface of Standard Schema, version 1, as far as it is used here: copied, as its authors allow, so that nothing
 * has to be installed.
 *
 * @see https://standardschema.dev
 * @module
 */
import type { NirIssue } from '../nir/issue.js'

/** An issue as a form library shows it: the message, and beside it what the parser says. */
export type NumberSchemaIssue = NirIssue & { readonly message: string }

/** Either the canonical number or the issues. */
export type NumberSchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly NumberSchemaIssue[] }

/** A Standard Schema v1 that takes a text and gives a number. */
export interface NumberSchema<Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'securite-sociale'
    /** Judges anything; never throws. */
    readonly validate: (value: unknown) => NumberSchemaResult<Output>
    /** Never set: for the inference of types alone. */
    readonly types?: { readonly input: string; readonly output: Output } | undefined
  }
}
