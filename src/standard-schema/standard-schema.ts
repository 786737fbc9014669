/**
 * The part of the interface of Standard Schema, version 1, that is used here. It is a copy, as its authors allow, so that
 * nothing has to be installed.
 *
 * @see https://standardschema.dev
 * @module
 */
import type { NirIssue } from '../nir/issue.js'

/** An issue of the parser, with the message that a form library shows. */
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
    /** Never set: it only carries the types. */
    readonly types?: { readonly input: string; readonly output: Output } | undefined
  }
}
