/**
 * Who is treated: age, situations, local scheme, and the complementary contract.
 *
 * @module
 */

import type { Day } from '../day.js'
import type { Contract } from './contract.js'

/**
 * A situation of the person, on the day of care.
 *
 * `ald` alone only lowers the emergency charge: care linked to the illness says so itself by `relatedTo: 'ald'`.
 * `maternity` runs from the first day of the sixth month to the twelfth day after birth.
 * `severe-work-accident`: a pension for an incapacity of two thirds or more.
 */
export type Situation =
  | 'ald'
  | 'maternity'
  | 'newborn'
  | 'invalidity'
  | 'severe-work-accident'
  | 'c2s'
  | 'ame'
  | 'old-age-benefit'

/** The cover of one person. */
export interface Cover {
  /** Day of birth, for the rules of age; an adult when left out. */
  readonly born?: Day
  readonly situations?: readonly Situation[]
  /** Covered by the local scheme of Alsace-Moselle. */
  readonly alsaceMoselle?: boolean
  /** The complementary contract, where there is one. */
  readonly contract?: Contract
  /**
   * Caps the penalty of care in town at that of a specialist’s consultation, as R160-6 says; practice since 2024 does
   * not, so it is off when left out. Stays in hospital are always capped.
   */
  readonly pathwayPenaltyCap?: boolean
}
