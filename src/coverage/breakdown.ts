/**
 * What a calculation returns: the shares, how they came about, and what is uncertain about them.
 *
 * @module
 */

import type { Day } from '../day.js'
import type { Confidence, Doubt, LegalSource } from '../legislation/dated.js'
import type { BasisPoints, Cents } from '../money.js'
import type { Ledger } from './ledger.js'
import type { CareKind, NoteCode, RuleId, StepReason } from './vocabulary.js'

/** One rule that had an effect, or that would have had one but for a reason. */
export interface CoverageStep {
  readonly rule: RuleId
  /** What the rule set, took or paid, in cents, never negative; zero only where there is a reason. */
  readonly amount: Cents
  /** The rate it used, where it used one. */
  readonly rate?: BasisPoints
  readonly source: LegalSource
  /** Why it is as it is, where that is not the ordinary case. */
  readonly reason?: StepReason
  /** The kind of care that an overage is of. */
  readonly of?: CareKind
}

/** Something that a careful reader should know about a breakdown. */
export interface CoverageNote {
  readonly code: NoteCode
  readonly confidence: Confidence
  readonly source: LegalSource
  /** The parameter concerned, where it is a value of the law. */
  readonly parameter?: string
  /** What is in doubt about it. */
  readonly doubt?: Doubt
  /** Last day on which the text was known to be in force, for `checked-earlier`. */
  readonly checkedOn?: Day
}

/**
 * The shares of a bill, in cents. `netAmo + localScheme + amc + patient` is `fee`, to the cent.
 *
 * These are the shares of a statement: what the bill costs each payer after every deduction. {@link computeDeskPayment}
 * says who pays what at the desk.
 */
export interface CoverageShares {
  /** All that is charged, hospital charges included. */
  readonly fee: Cents
  /** What rates apply to: the reimbursement base, or the fee where that is lower. (FR: assiette) */
  readonly base: Cents
  /** Share of the obligatory insurance before deductions. (FR: part obligatoire) */
  readonly grossAmo: Cents
  /** `base − grossAmo`, the penalty included. (FR: ticket modérateur) */
  readonly coPayment: Cents
  /** The part of the co-payment that only care outside the pathway has. (FR: majoration) */
  readonly penalty: Cents
  /** What was charged above the base. (FR: dépassement d’honoraires) */
  readonly overage: Cents
  /** Hospital charges beyond the co-payment: emergency charge, daily charge. */
  readonly hospitalCharge: Cents
  /** Kept back on doctors and biology, always the patient’s. (FR: participation forfaitaire) */
  readonly flatParticipation: Cents
  /** Kept back on medicines, paramedics and transport, always the patient’s. (FR: franchise médicale) */
  readonly franchise: Cents
  /** What the obligatory insurance pays. */
  readonly netAmo: Cents
  /** What the local scheme of Alsace-Moselle pays. */
  readonly localScheme: Cents
  /** What the complementary contract pays. */
  readonly amc: Cents
  /** What is left to the patient in the end. (FR: reste à charge final) */
  readonly patient: Cents
  /** Deductions due that this refund is too small for; they are taken from a later one. */
  readonly deferred: Cents
}

/** One line of a bill, explained. */
export interface LineBreakdown extends CoverageShares {
  /** Day of care. */
  readonly on: Day
  /**
   * Last day until which every value of the law that the line used was checked, of those that may have changed since;
   * absent where all of them have later values. On a day of care after it there is a note `checked-earlier`.
   */
  readonly checkedUntil?: Day
  /** The rules that had an effect, in the order of their application. */
  readonly steps: readonly CoverageStep[]
  readonly notes: readonly CoverageNote[]
}

/** A bill of one line, and the ledger after it. */
export interface CoverageBreakdown extends LineBreakdown {
  readonly ledger: Ledger
}

/** A bill of several lines: their sums, each line, and the ledger after them. */
export interface BillBreakdown extends CoverageShares {
  readonly lines: readonly LineBreakdown[]
  readonly ledger: Ledger
}
