/**
 * Who is treated: age, situations, local scheme, and the complementary contract.
 *
 * @module
 */

import type { Day } from '../day.js'
import type { Contract } from './contract/contract.js'
import type { Situation } from './vocabulary.js'

/** The cover of one person. */
export interface Cover {
  /** For the rules of age; an adult by default. */
  readonly birthDate?: Day
  readonly situations?: readonly Situation[]
  /** Covered by the local scheme of Alsace-Moselle. */
  readonly alsaceMoselle?: boolean
  /** The complementary contract, where there is one; the words of its table do for all care: `'150 % BR'`. */
  readonly contract?: Contract | string
  /**
   * Caps the penalty of care in town at that of a specialist’s consultation, as R160-6 says. Practice since 2024 does
   * not, so the default is `false`. The penalty of a stay in hospital is always capped.
   */
  readonly pathwayPenaltyCap?: boolean
}

/** A cover as it was read: its contract is no text any more. */
export interface CheckedCover extends Omit<Cover, 'contract'> {
  readonly contract?: Contract
}
