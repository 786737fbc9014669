/**
 * A complementary contract as data: what it guarantees, by kind of care. (FR: complémentaire santé, mutuelle)
 *
 * @module
 */

import type { BasisPoints, Cents } from '../money.js'
import type { ALLOWANCE_PERIODS, GuaranteeKind } from './vocabulary.js'

/** An amount for each act, box, lens or session, or for each year of care with what is left of it. */
export interface Allowance {
  readonly amount: Cents
  readonly per: (typeof ALLOWANCE_PERIODS)[number]
  /** How many acts or sessions of a calendar year it is paid for; no limit by default. */
  readonly times?: number
}

/** One guarantee. */
export type Guarantee =
  /** The co-payment, and an amount with it where the contract says « TM + 25 € ». (FR: ticket modérateur) */
  | { readonly pays: 'co-payment'; readonly plus?: Allowance }
  /** Nothing at all. (FR: néant) */
  | { readonly pays: 'nothing' }
  /**
   * A share of the base, the share of the obligatory insurance included unless `onTop`, and an amount with it where
   * the contract says «100 % BR + 200 €».
   */
  | { readonly pays: 'base-share'; readonly rate: BasisPoints; readonly onTop?: boolean; readonly plus?: Allowance }
  /** A fixed amount. (FR: forfait) */
  | ({ readonly pays: 'allowance' } & Allowance)
  /** A share of the monthly ceiling of social security. (FR: % PMSS) */
  | { readonly pays: 'ceiling-share'; readonly rate: BasisPoints; readonly per: Allowance['per'] }
  /** All that is left. (FR: frais réels) */
  | { readonly pays: 'everything' }

/** A complementary contract. */
export interface Contract {
  readonly guarantees: Readonly<Partial<Record<GuaranteeKind, Guarantee>>>
  /**
   * Whether it obeys article L871-1, as about 98 % do; it does by default. It then pays every co-payment it must,
   * hospital charges and the zero baskets, and never the penalty, nor overage beyond the limits.
   */
  readonly responsible?: boolean
}
