/**
 * Who pays whom, and when: at the desk of the professional, then by refunds.
 *
 * @module
 */

import type { Cents } from '../money.js'
import { ownCopy } from '../record.js'
import type { CoverageShares } from './breakdown.js'
import { THIRD_PARTY_PAYMENTS, type ThirdPartyPayment } from './vocabulary.js'

/** The payments and refunds of a bill, in cents. */
export interface DeskPayment {
  /** What the patient pays at the desk. */
  readonly atDesk: Cents
  /** What the obligatory and local schemes pay back to the patient. */
  readonly refundedByAmo: Cents
  /** What the contract pays back to the patient. */
  readonly refundedByAmc: Cents
  /** Deductions booked as a debt and taken from a later refund. */
  readonly deferred: Cents
  /** What it costs the patient in the end, the debt included. */
  readonly finalCost: Cents
}

/**
 * Returns who pays whom for a breakdown: at the desk, and by refunds. (FR: tiers payant, compte à débit différé)
 *
 * Where the professional is paid directly, the deductions cannot be kept back: they become a debt that the insurance
 * takes from any later refund. `atDesk − refundedByAmo − refundedByAmc + deferred` is `finalCost`.
 *
 * @param shares - a breakdown of one line or of a bill
 * @param thirdParty - whose share is not advanced
 * @throws RangeError when `thirdParty` is another word; TypeError when there is no breakdown
 * @example
 * const visit = unwrap(computeCoverage({ act: 'gp-consultation', fee: 3000, on: '2025-03-01' }))
 * computeDeskPayment(visit, 'none') // => {
 * //     atDesk: 3000, refundedByAmo: 1900, refundedByAmc: 0, deferred: 0, finalCost: 1100 }
 * computeDeskPayment(visit, 'obligatory') // => {
 * //     atDesk: 900, refundedByAmo: 0, refundedByAmc: 0, deferred: 200, finalCost: 1100 }
 * @see Assemblée nationale, question écrite n° 7920: https://www.assemblee-nationale.fr/dyn/17/questions/QANR5L17QE7920
 */
export function computeDeskPayment(shares: CoverageShares, thirdParty: ThirdPartyPayment): DeskPayment {
  if (!THIRD_PARTY_PAYMENTS.includes(thirdParty))
    throw new RangeError('a third-party payment is none, obligatory or full')
  const { fee, grossAmo, netAmo, localScheme, amc, patient, deferred } = ownCopy(shares)
  const finalCost = patient + deferred
  if (![finalCost, fee, grossAmo, netAmo, localScheme, amc].every(Number.isSafeInteger))
    throw new TypeError('the shares of a breakdown are whole numbers of cents')
  if (thirdParty === 'none')
    return { atDesk: fee, refundedByAmo: netAmo + localScheme, refundedByAmc: amc, deferred, finalCost }
  const advanced = fee - grossAmo - localScheme
  const debt = deferred + grossAmo - netAmo
  if (thirdParty === 'obligatory')
    return { atDesk: advanced, refundedByAmo: 0, refundedByAmc: amc, deferred: debt, finalCost }
  return { atDesk: advanced - amc, refundedByAmo: 0, refundedByAmc: 0, deferred: debt, finalCost }
}
