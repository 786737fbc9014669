/**
 * Who pays what for one line of care.
 *
 * @module
 */

import { failureOf, type Result, success } from '../result.js'
import type { CoverageBreakdown } from './breakdown.js'
import type { Care } from './care.js'
import { checkCover, checkLedger } from './check-cover.js'
import { computeLine } from './compute-line.js'
import type { Cover } from './cover.js'
import type { CoverageIssue } from './coverage-issue.js'
import { EMPTY_LEDGER, type Ledger, openLedger } from './ledger.js'

/**
 * Returns who pays what for one line of care, to the cent, by the law of the day. (FR: remboursement, reste à charge)
 *
 * The line is given by a common act, whose base the law gives, or by its kind and base. Deductions are counted in the
 * ledger: pass in the one of the last breakdown to hold the daily and yearly caps.
 *
 * @param care - what was done, when, and the fee in cents; 30 € is `3000`
 * @param cover - who is treated; an adult without a complementary contract when left out
 * @param ledger - what earlier bills used up; nothing when left out
 * @returns shares in cents that sum to the fee, the rules that had an effect with their sources, notes on what is
 * uncertain, and the ledger after the line; issues that name the field
 * @example
 * const visit = unwrap(
 *   computeCoverage(
 *     { act: 'gp-consultation', fee: 3000, on: '2025-03-01' },
 *     { contract: { guarantees: { otherwise: { pays: 'co-payment' } } } },
 *   ),
 * )
 * visit.netAmo // => 1900
 * visit.amc // => 900
 * visit.patient // => 200
 * computeCoverage({ act: 'gp-consultation', fee: -1, on: '2025-03-01' }) // => {
 * //     ok: false, issues: [{ code: 'negative', field: 'care.fee' }] }
 * @see Code de la sécurité sociale, articles L160-13, R160-5, L871-1
 */
export function computeCoverage(
  care: Care,
  cover: Cover = {},
  ledger: Ledger = EMPTY_LEDGER,
): Result<CoverageBreakdown, CoverageIssue> {
  const issues: CoverageIssue[] = []
  const checkedCover = checkCover(cover, issues) ?? {}
  const open = openLedger(checkLedger(ledger, issues) ?? EMPTY_LEDGER)
  const line = computeLine(care, checkedCover, open, issues)
  return failureOf(issues) ?? success({ ...line, ledger: open })
}
