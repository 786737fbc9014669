/**
 * A complementary contract as data: what it guarantees, by benefit. (FR: complémentaire santé, mutuelle)
 *
 * @module
 */

import type { Day } from '../../day.js'
import type { BasisPoints, Cents } from '../../money.js'
import type { ALLOWANCE_PERIODS } from '../vocabulary.js'
import type { Benefit, Heading } from './benefits.js'

/** What an amount is for. */
export interface Period {
  /**
   * For each act, session, day, ear or eye (or lens) of a line, or for all care of a calendar year, or of two years
   * from the first payment on.
   */
  readonly per: (typeof ALLOWANCE_PERIODS)[number]
  /** How many acts or sessions of a calendar year it is paid for; no limit by default. */
  readonly times?: number
}

/** An amount for each act, box or session, or for each year of care with what is left of it. (FR: forfait) */
export interface Allowance extends Period {
  readonly amount: Cents
}

/** A share of the monthly ceiling of social security as an amount. (FR: % PMSS) */
export interface CeilingShare extends Period {
  readonly rate: BasisPoints
}

/** The most that a guarantee pays in a calendar year. (FR: plafond annuel) */
export interface Capped {
  readonly yearlyCap?: Cents
}

/** One guarantee. */
export type Guarantee =
  /** The co-payment, and an amount with it where the contract says « TM + 25 € ». (FR: ticket modérateur) */
  | ({ readonly pays: 'co-payment'; readonly plus?: Allowance | CeilingShare } & Capped)
  /** Nothing at all. (FR: néant) */
  | { readonly pays: 'nothing' }
  /**
   * A share of the base, the share of the obligatory insurance included unless `onTop`, and an amount with it where
   * the contract says «100 % BR + 200 €».
   */
  | ({
      readonly pays: 'base-share'
      readonly rate: BasisPoints
      readonly onTop?: boolean
      readonly plus?: Allowance | CeilingShare
    } & Capped)
  /** A share of the fee under 100 %, the share of the obligatory insurance included. (FR: 80 % des frais réels) */
  | ({ readonly pays: 'fee-share'; readonly rate: BasisPoints } & Capped)
  /** A fixed amount. (FR: forfait) */
  | ({ readonly pays: 'allowance' } & Allowance & Capped)
  /** A fixed amount, the share of the obligatory insurance included. (FR: 1 700 € par oreille, y compris RO) */
  | ({ readonly pays: 'total' } & Allowance & Capped)
  /** A share of the monthly ceiling of social security. (FR: % PMSS) */
  | ({ readonly pays: 'ceiling-share' } & CeilingShare & Capped)
  /** All that is left of the zero basket, up to its price ceilings; the co-payment of other care. (FR: 100 % Santé) */
  | { readonly pays: 'zero-basket' }
  /** All that is left. (FR: frais réels) */
  | ({ readonly pays: 'everything' } & Capped)

/** What every contract says. */
interface Terms {
  /**
   * Whether it obeys article L871-1, as about 98 % do; it does by default. It then pays every co-payment it must,
   * hospital charges and the zero baskets, and never the penalty, nor overage beyond the limits.
   */
  readonly responsible?: boolean
  /**
   * The most that it pays in a calendar year for all care of a heading together: « Plafond dentaire annuel : 1 500 € ».
   * A responsible contract still pays the co-payments that it must, and its zero baskets, which do not count.
   */
  readonly yearlyCaps?: Readonly<Partial<Record<Heading, Cents>>>
}

/** A contract that guarantees the same from its first day on. Of several guarantees for a line the finest counts. */
export interface SteadyContract extends Terms {
  readonly guarantees: Readonly<Partial<Record<Benefit, Guarantee>>>
  /** First day of the contract; it pays for no earlier care. */
  readonly joinedOn?: Day
  readonly waiting?: never
}

/** A guarantee for each year of membership; the last one is for all years that follow. */
export type GuaranteeByYear = readonly [Guarantee, ...Guarantee[]]

/** A contract that begins to pay later, or pays more with the years of membership. */
export interface GrowingContract extends Terms {
  readonly guarantees: Readonly<Partial<Record<Benefit, Guarantee | GuaranteeByYear>>>
  /** First day of the contract, from which waiting and years of membership are counted. */
  readonly joinedOn: Day
  /** Months after `joinedOn` in which it pays no more than the law asks for, by benefit. (FR: délai de carence) */
  readonly waiting?: Readonly<Partial<Record<Benefit, number>>>
}

/** A complementary contract. */
export type Contract = SteadyContract | GrowingContract
