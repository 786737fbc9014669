/**
 * What can be wrong with a bill, a cover or a ledger. An issue names the field and never what stood in it.
 *
 * @module
 */

import type { Day } from '../day.js'

/** Where an issue lies: the field as a path from the argument, and the line of a bill. */
export interface CoverageIssuePlace {
  /** Path of the field: `care.fee`, `cover.contract.guarantees.optics.rate`, `ledger.counters`. */
  readonly field: string
  /** Index of the line, where a bill has several. */
  readonly line?: number
}

/** Issues that the code and the field say in full. */
export type PlainCode =
  | 'missing'
  | 'unknown-field'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-cents'
  | 'negative'
  | 'too-large'
  | 'not-a-count'
  | 'not-a-rate'
  | 'rate-out-of-range'
  | 'malformed-day'
  | 'not-a-flag'
  | 'not-text'
  | 'unknown-act'
  | 'base-unknown'
  | 'stay-crosses-limit'

/** Why nothing was computed. */
export type CoverageIssue = CoverageIssuePlace &
  (
    | { readonly code: PlainCode }
    | {
        readonly code: 'unknown-value'
        /** What the field may hold. */
        readonly expected: readonly string[]
      }
    | {
        readonly code: 'contradiction'
        /** Path of the other field that it contradicts. */
        readonly with: string
      }
    | {
        readonly code: 'no-law'
        /** The parameter of the law that has no value on the day. */
        readonly parameter: string
        /** First day on which it has one. */
        readonly firstDay: Day
      }
  )
