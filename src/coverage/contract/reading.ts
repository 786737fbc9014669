/**
 * A table while it is being read: what its rows have said so far.
 *
 * @module
 */
import type { Cents } from '../../money.js'
import type { Path } from '../../record.js'
import type { Benefit, Heading } from './benefits.js'
import type { Formulas } from './cells.js'
import type { Guarantee } from './contract.js'
import type { ContractIssue } from './issue.js'
import { nameBenefits } from './name-benefits.js'
import type { Row } from './rows.js'

/** What has been read so far. */
export interface Reading {
  readonly guarantees: Map<Benefit, { readonly guarantee: Guarantee; readonly path: Path }>
  readonly caps: Map<Heading, { readonly cap: Cents; readonly path: Path }>
  readonly issues: ContractIssue[]
  /** All rows, and which of them is read now. */
  readonly rows: readonly Row[]
  at: number
  /** The rows of what is no care here. */
  readonly leftOut: number[]
  /** The headings of the section or row before. */
  last: readonly Heading[]
  /** What the section says of amounts: « par équipement ». */
  hint: string
  responsible: boolean | undefined
  readonly formulas: Formulas
}

/** What comes after is read under this heading; under none where it is not known. */
export function enterSection(state: Reading, label: string): void {
  const naming = nameBenefits(label, state.last)
  const isNamed = naming.kind === 'named'
  Object.assign(state, { last: isNamed ? naming.headings : [], hint: isNamed ? naming.hint : '' })
}
