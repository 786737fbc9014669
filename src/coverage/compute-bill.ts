/**
 * A bill of several lines, one after the other through one ledger.
 *
 * @module
 */

import { failure, failureOf, type Result, success } from '../result.js'
import type { BillBreakdown, CoverageShares, LineBreakdown } from './breakdown.js'
import type { Care } from './care.js'
import { checkCover, checkLedger } from './check-cover.js'
import { computeLine } from './compute-line.js'
import type { Cover } from './cover.js'
import type { CoverageIssue } from './coverage-issue.js'
import { noShares } from './draft.js'
import { EMPTY_LEDGER, type Ledger, openLedger } from './ledger.js'

/**
 * Returns who pays what for several lines of care of one person: a bill, a day, or a year. (FR: décompte)
 *
 * The lines are computed in the order given, which is that of reimbursement. Computing them together is the same as
 * computing them one by one and handing the ledger on.
 *
 * @param lines - what was done; each has its own day
 * @param cover - who is treated; an adult without a complementary contract when left out
 * @param ledger - what earlier bills used up; nothing when left out
 * @returns the sums, each line, and the ledger after them; issues that name the line and the field
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
  const issues: CoverageIssue[] = []
  if (!Array.isArray(lines)) return failure({ code: 'not_a_list', field: 'lines' })
  const who = checkCover(cover, issues) ?? {}
  const open = openLedger(checkLedger(ledger, issues) ?? EMPTY_LEDGER)
  const computed = lines.map((care, line) => {
    const found: CoverageIssue[] = []
    const breakdown = computeLine(care, who, open, found)
    for (const issue of found) issues.push({ ...issue, line })
    return breakdown
  })
  return failureOf(issues) ?? success({ ...sumOf(computed), lines: computed, ledger: open })
}

function sumOf(lines: readonly LineBreakdown[]): CoverageShares {
  const sum = noShares()
  for (const line of lines) for (const share of SHARES) sum[share] += line[share]
  return sum
}

const SHARES: readonly (keyof CoverageShares)[] = /* @__PURE__ */ Object.keys(
  /* @__PURE__ */ noShares(),
) as (keyof CoverageShares)[]
