/**
 * What can be wrong with a table of guarantees. An issue says where, and never what was printed there.
 *
 * @module
 */
import type { Path } from '../../record.js'
import type { Benefit } from './benefits.js'
import type { Guarantee } from './contract.js'

/** Why a table is no contract. The path is the row, and in it the cell, from 0 on. */
export type ContractIssue = { readonly path: Path } & (
  | {
      readonly code:
        | 'not-text'
        | 'not-a-list'
        | 'list-too-long'
        | 'malformed-guarantee'
        | 'unknown-heading'
        | 'less-than-law'
    }
  | {
      readonly code: 'ambiguous-guarantee'
      /** What the words can mean. */
      readonly readings: readonly [Guarantee, Guarantee]
    }
  | {
      readonly code: 'several-columns'
      /** The cells of a row that are formulas. */
      readonly columns: readonly number[]
      /** What is written above each, as `formula` takes it; empty where nothing is, and its number is to be given. */
      readonly names: readonly string[]
      /** What the formulas guarantee in this row. */
      readonly readings: readonly Guarantee[]
    }
  | {
      readonly code: 'unknown-formula'
      /** The cells of a row that are formulas. */
      readonly columns: readonly number[]
      /** What is written above each, as `formula` takes it; empty where nothing is, and its number is to be given. */
      readonly names: readonly string[]
    }
  | {
      readonly code: 'ambiguous-heading'
      /** What the heading can mean. */
      readonly benefits: readonly [Benefit, Benefit]
    }
  | {
      readonly code: 'repeated-heading'
      /** The row that names the same benefit. */
      readonly with: Path
    }
)
