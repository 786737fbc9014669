/**
 * The short form: a fee, a base, a rate and a share of the base. No law is looked up, nothing is deducted.
 *
 * @module
 */

import { USUAL_RATE } from '../legislation/rates.js'
import { applyRate, type BasisPoints, type Cents } from '../money.js'
import { failureOf, type Result, success } from '../result.js'
import { apply, cents, rate as contractRate, record, shareOfWhole } from './check/checks.js'
import type { CoverageIssue } from './coverage-issue.js'

/** What the short form needs. */
export interface SplitInput {
  readonly fee: Cents
  /** Reimbursement base. */
  readonly base: Cents
  /** Rate of the obligatory insurance, at most 100 %; 70 % when left out. */
  readonly rate?: BasisPoints
  /** Guarantee of the contract as a share of the base, the obligatory share included; none when left out. */
  readonly complementary?: BasisPoints
}

/** The shares, in cents. `grossAmo + amc + patient` is `fee`. */
export interface ReimbursementSplit {
  readonly fee: Cents
  readonly base: Cents
  readonly grossAmo: Cents
  readonly coPayment: Cents
  readonly overage: Cents
  readonly amc: Cents
  readonly patient: Cents
}

const INPUT = /* @__PURE__ */ record({ fee: cents, base: cents }, { rate: shareOfWhole, complementary: contractRate })

/**
 * Splits a fee between the obligatory insurance, a contract and the patient, by arithmetic alone.
 * (FR: part obligatoire, part complémentaire, reste à charge)
 *
 * Neither the flat participation nor the franchise is taken, no day is asked for: {@link computeCoverage} does that.
 *
 * @param input - fee, base and rates
 * @returns the shares in cents; issues that name the field
 * @example
 * unwrap(splitReimbursement({ fee: 5000, base: 3000, complementary: 15_000 })) // => {
 * //     fee: 5000, base: 3000, grossAmo: 2100, coPayment: 900, overage: 2000, amc: 2400, patient: 500 }
 * splitReimbursement({ fee: 30.5, base: 3000 }) // => {
 * //     ok: false, issues: [{ code: 'not-cents', field: 'fee' }] }
 */
export function splitReimbursement(input: SplitInput): Result<ReimbursementSplit, CoverageIssue> {
  const issues: CoverageIssue[] = []
  apply(INPUT, input, '', issues)
  return failureOf(issues) ?? success(split(input))
}

function split({ fee, base: tariff, rate = USUAL_RATE, complementary = 0 }: SplitInput): ReimbursementSplit {
  const base = Math.min(tariff, fee)
  const grossAmo = applyRate(base, rate)
  const amc = Math.max(0, Math.min(applyRate(tariff, complementary), fee) - grossAmo)
  return { fee, base, grossAmo, coPayment: base - grossAmo, overage: fee - base, amc, patient: fee - grossAmo - amc }
}
