/**
 * Price and payment ceilings of hearing aids. (FR: prix limite de vente, R871-2 4°)
 *
 * @module
 */

import type { Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import { R871_2 } from './sources.js'

/** Ceilings of one ear. */
export interface HearingCeilings {
  /** Highest price of class I, nothing left to pay, adults. */
  readonly classOnePrice: Cents
  /** Highest total that a responsible contract reaches for class II. */
  readonly classTwoTotal: Cents
  /** Months between two aids. */
  readonly renewal: number
}

/** Ceilings of hearing aids. */
export const hearingCeilings: Dated<HearingCeilings> = /* @__PURE__ */ dated('hearingCeilings', 'record', [
  ['2021-01-01', { classOnePrice: 95_000, classTwoTotal: 170_000, renewal: 48 }, R871_2, 'high'],
])
