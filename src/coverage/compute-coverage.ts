/**
 * Who pays what for one line of care, and for a bill of several.
 *
 * @module
 */
import { listOf, type Path, type Reader, read } from '../record.js'
import { failureOf, type Result, success } from '../result.js'
import { baseOfAct } from './acts.js'
import type { BillBreakdown, CoverageBreakdown, CoverageShares, LineBreakdown } from './breakdown.js'
import type { Care } from './care.js'
import { type CheckedCare, readCare } from './check/care.js'
import { readCover, readLedger } from './check/cover.js'
import { MAX_LINES } from './check/limits.js'
import type { Cover } from './cover.js'
import type { CareIssue, CoverageIssue } from './coverage-issue.js'
import { EMPTY_LEDGER, type Ledger, type OpenLedger, openLedger } from './ledger.js'
import { takeComplementaryShare } from './rules/complementary-share.js'
import { takeDeductions } from './rules/deductions.js'
import { type Draft, noShares, startDraft } from './rules/draft.js'
import { addHospitalCharge } from './rules/hospital-charge.js'
import { takeLocalShare } from './rules/local-share.js'
import { takeObligatoryShare } from './rules/obligatory-share.js'
import { checkBirth } from './rules/situations.js'

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
  const { checked, who, open } = input.value
  const issues: CoverageIssue[] = []
  const line = computeLine(['care'], checked, who, open, issues)
  return failureOf(issues) ?? success({ ...line, ledger: open })
}

/** The arguments of a calculation as they were read; nothing else is used from then on. */
interface Arguments<Checked> {
  readonly checked: Checked
  readonly who: Cover
  readonly open: OpenLedger
}

function readArguments<Checked>(
  reader: Reader<Checked, CareIssue>,
  name: 'care' | 'lines',
  value: unknown,
  cover: unknown,
  ledger: unknown,
): Result<Arguments<Checked>, CoverageIssue> {
  return read((_, __, report) => {
    const who = readCover(cover, ['cover'], report)
    const before = readLedger(ledger, ['ledger'], report)
    const checked = reader(value, [name], report)
    return who && before && checked && { checked, who, open: openLedger(before) }
  }, undefined)
}

/**
 * The rules in the order of the law: base, rate and co-payment, then deductions, then the local scheme, then the
 * charges of the hospital, and the contract last, on the share before deductions. The order matters: a deduction taken
 * before the co-payment would shrink what a contract owes.
 */
const RULES: readonly ((draft: Draft) => void)[] = [
  takeObligatoryShare,
  takeDeductions,
  takeLocalShare,
  addHospitalCharge,
  takeComplementaryShare,
]

/** Computes a line and writes to the ledger; where the law has no answer it adds issues, and the line is void. */
function computeLine(
  path: Path,
  { care, act }: CheckedCare,
  cover: Cover,
  ledger: OpenLedger,
  issues: CoverageIssue[],
): LineBreakdown {
  const draft = startDraft(path, care, cover, ledger, issues)
  if (act) Object.assign(care, { base: baseOfAct(draft, act) })
  checkBirth(draft)
  for (const rule of RULES) rule(draft)
  return closed(draft)
}

/** The insurance pays its share less the deductions; what nobody pays is the patient’s. */
function closed({ shares, steps, notes }: Draft): LineBreakdown {
  const netAmo = shares.grossAmo - shares.flatParticipation - shares.franchise
  const patient = shares.fee - netAmo - shares.localScheme - shares.amc
  return { ...shares, netAmo, patient, steps, notes }
}

/**
 * Returns who pays what for several lines of care of one person: a bill, a day, or a year. (FR: décompte)
 *
 * The lines are computed in the order given, which is that of reimbursement. Computing them together is the same as
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
  if (!input.ok) return input
  const { checked, who, open } = input.value
  const issues: CoverageIssue[] = []
  const computed = checked.map((line, index) => computeLine(['lines', index], line, who, open, issues))
  return failureOf(issues) ?? success({ ...sumOf(computed), lines: computed, ledger: open })
}

const READ_LINES: Reader<readonly CheckedCare[], CareIssue> = /* @__PURE__ */ listOf(readCare, MAX_LINES)

function sumOf(lines: readonly LineBreakdown[]): CoverageShares {
  const sum = noShares()
  for (const line of lines) for (const share of SHARES) sum[share] += line[share]
  return sum
}

const SHARES: readonly (keyof CoverageShares)[] = /* @__PURE__ */ Object.keys(
  /* @__PURE__ */ noShares(),
) as (keyof CoverageShares)[]
