/**
 * What can be wrong with a bill, a cover or a ledger. An issue says where, and never what was typed.
 *
 * @module
 */

import type { Day } from '../day.js'
import type { Path, RecordIssue } from '../record.js'
import type { Guarantee } from './contract/contract.js'

/**
 * Why nothing was computed. The path leads from the argument to the field: `['care', 'fee']`, `['lines', 2, 'fee']` in
 * a bill, `['cover', 'contract', 'guarantees', 'optics', 'rate']`.
 */
export type CoverageIssue = RecordIssue | ValueIssue | Contradiction | LawIssue

/** A value that bills, covers and ledgers do not take. */
export type ValueIssue = { readonly path: Path } & (
  | { readonly code: ValueIssueCode }
  | {
      readonly code: 'ambiguous-guarantee'
      /** What the text can mean. */
      readonly readings: readonly [Guarantee, Guarantee]
    }
)

/** Issues of values that their code and their path say in full. */
export type ValueIssueCode =
  | 'not-cents'
  | 'negative'
  | 'too-large'
  | 'not-a-count'
  | 'not-a-coefficient'
  | 'not-a-rate'
  | 'rate-out-of-range'
  | 'unknown-act'
  | 'malformed-guarantee'

/** Two fields that do not go together. */
export interface Contradiction {
  readonly code: 'contradiction'
  readonly path: Path
  /** The other field, which this one contradicts. */
  readonly with: Path
}

/** What the readers of a line report beside the issues of every record. */
export type CareIssue = ValueIssue | Contradiction

/** Care that the law, or what we know of it, has no answer for. */
export type LawIssue = { readonly path: Path } & (
  | { readonly code: 'base-unknown' | 'stay-crosses-limit' }
  | {
      readonly code: 'no-law'
      /** The parameter of the law that has no value on the day. */
      readonly parameter: string
      /** First day on which it has one. */
      readonly firstDay: Day
    }
)
