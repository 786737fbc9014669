/**
 * Who pays what for one line of care, and for a bill of several.
 *
 * @module
 */
import { failureOf, type Result, success } from '../result.js'
import type { BillBreakdown, CoverageBreakdown } from './breakdown.js'
import type { Care } from './care.js'
import { readCare } from './check/care.js'
import {
  applyRules,
  computeLines,
  distinct,
  READ_LINES,
  readArguments,
  startLine,
  withLedger,
} from './compute-lines.js'
import type { Cover } from './cover.js'
import type { CoverageIssue } from './coverage-issue.js'
import { EMPTY_LEDGER, type Ledger } from './ledger.js'

/**
 * Returns who pays what for one line of care, to the cent, by the law of the day. (FR: remboursement, reste à charge)
 *
 * The line is given by a common act, whose base the law gives, or by its kind and base. Deductions are counted in the
 * ledger: pass in the one of the last breakdown to hold the daily and yearly caps.
 *
 * @param care - what was done, when, and the fee in cents; 30 € is `3000`
 * @param cover - who is treated; by default an adult without a complementary contract
 * @param ledger - what earlier bills used up; by default nothing
 * @returns shares in cents that sum to the fee, the rules that had an effect with their sources, notes on what is
 * uncertain, and the ledger after the line; issues that say which field is wrong
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
 * //     ok: false, issues: [{ code: 'negative', path: ['care', 'fee'] }] }
 * @see Code de la sécurité sociale, articles L160-13, R160-5, L871-1
 */
export function computeCoverage(
  care: Care,
  cover: Cover = {},
  ledger: Ledger = EMPTY_LEDGER,
): Result<CoverageBreakdown, CoverageIssue> {
  const input = readArguments(readCare, 'care', care, cover, ledger)
  if (!input.ok) return input
  const { care: checked, cover: who, ledger: open } = input.value
  const issues: CoverageIssue[] = []
  const line = applyRules(startLine(['care'], checked, who, open, issues))
  return failureOf(distinct(issues)) ?? success(withLedger(line, open))
}

/**
 * Returns who pays what for several lines of care of one person: a bill, a day, or a year. (FR: décompte)
 *
 * The lines are computed in the order given, which is that of reimbursement. Technical acts of one doctor and care of one
 * dentist on one day add up to a sitting, which can be heavy. Apart from that, computing lines together is the same as
 * computing them one by one and handing the ledger on.
 *
 * @param lines - what was done; each has its own day
 * @param cover - who is treated; by default an adult without a complementary contract
 * @param ledger - what earlier bills used up; by default nothing
 * @returns the sums, each line, and the ledger after them; issues that say which line and field is wrong
 * @example
 * const bill = unwrap(
 *   computeBill([
 *     { act: 'gp-consultation', fee: 3000, on: '2025-03-01' },
 *     { kind: 'medicine', service: 'important', fee: 1240, base: 1240, quantity: 2, on: '2025-03-01' },
 *   ]),
 * )
 * bill.fee // => 4240
 * bill.netAmo // => 2506
 * bill.lines.map((line) => line.patient) // => [1100, 634]
 */
export function computeBill(
  lines: readonly Care[],
  cover: Cover = {},
  ledger: Ledger = EMPTY_LEDGER,
): Result<BillBreakdown, CoverageIssue> {
  const input = readArguments(READ_LINES, 'lines', lines, cover, ledger)
  return input.ok ? computeLines(input.value) : input
}
