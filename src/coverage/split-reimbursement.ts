/**
 * The short form: a fee, a base, a rate and a share of the base. No law is looked up, nothing is deducted.
 *
 * @module
 */

import { USUAL_RATE } from '../legislation/rates.js'
import { applyRate, type BasisPoints, type Cents } from '../money.js'
import { read, record } from '../record.js'
import { type Result, success } from '../result.js'
import { cents, rate as contractRate, shareOfWhole } from './check/values.js'
import type { CoverageIssue, ValueIssue } from './coverage-issue.js'

/** What the short form needs. */
export interface SplitInput {
  readonly fee: Cents
  /** Reimbursement base. */
  readonly base: Cents
  /** Rate of the obligatory insurance, at most 100 %; by default 70 %. */
  readonly rate?: BasisPoints
  /** Guarantee of the contract as a share of the base, the obligatory share included; by default none. */
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

const INPUT = /* @__PURE__ */ record<Pick<SplitInput, 'fee' | 'base'>, Omit<SplitInput, 'fee' | 'base'>, ValueIssue>(
  { fee: cents, base: cents },
  { rate: shareOfWhole, complementary: contractRate },
)

/**
 * Splits a fee between the obligatory insurance, a contract and the patient, by arithmetic alone.
 * (FR: part obligatoire, part complémentaire, reste à charge)
 *
 * It takes neither the flat participation nor the franchise, and needs no day: {@link computeCoverage} does that.
 *
 * @param input - fee, base and rates
 * @returns the shares in cents; issues that say which field is wrong
 * @example
 * unwrap(splitReimbursement({ fee: 5000, base: 3000, complementary: 15_000 })) // => {
 * //     fee: 5000, base: 3000, grossAmo: 2100, coPayment: 900, overage: 2000, amc: 2400, patient: 500 }
 * splitReimbursement({ fee: 30.5, base: 3000 }) // => {
 * //     ok: false, issues: [{ code: 'not-cents', path: ['fee'] }] }
 */
export function splitReimbursement(input: SplitInput): Result<ReimbursementSplit, CoverageIssue> {
  const checked = read(INPUT, input)
  return checked.ok ? success(split(checked.value)) : checked
}

function split({ fee, base: tariff, rate = USUAL_RATE, complementary = 0 }: SplitInput): ReimbursementSplit {
  const base = Math.min(tariff, fee)
  const grossAmo = applyRate(base, rate)
  const amc = Math.max(0, Math.min(applyRate(tariff, complementary), fee) - grossAmo)
  return { fee, base, grossAmo, coPayment: base - grossAmo, overage: fee - base, amc, patient: fee - grossAmo - amc }
}
