/**
 * The lines of a bill: their arguments read once, the rules applied in the order of the law, the shares added up.
 *
 * @module
 */

import type { Cents } from '../money.js'
import { listOf, type Path, type Reader, read } from '../record.js'
import { failureOf, type Result, success } from '../result.js'
import type { BillBreakdown, CoverageBreakdown, CoverageShares, LineBreakdown } from './breakdown.js'
import type { CareByKind } from './care.js'
import { type CheckedCare, readCare } from './check/care.js'
import { readCover, readLedger } from './check/cover.js'
import { MAX_LINES } from './check/limits.js'
import type { CheckedCover } from './cover.js'
import type { CareIssue, CoverageIssue } from './coverage-issue.js'
import type { Ledger, OpenLedger } from './ledger.js'
import { baseOfAct, supplementsOf } from './rules/base.js'
import { takeComplementaryShare } from './rules/complementary-share.js'
import { takeDeductions } from './rules/deductions.js'
import { type Draft, noShares, startDraft } from './rules/draft.js'
import { addHospitalCharge } from './rules/hospital-charge.js'
import { takeLocalShare } from './rules/local-share.js'
import { takeObligatoryShare } from './rules/obligatory-share.js'
import { checkBirth } from './rules/situations.js'
import { canBeHeavy, professionalOf } from './rules/traits.js'

/** The arguments of a calculation as they were read; nothing else is used from then on. */
export interface Arguments<Checked> {
  readonly care: Checked
  readonly cover: CheckedCover
  /** Our own copy, which the lines write to. */
  readonly ledger: OpenLedger
}

/** Reads the arguments of a calculation: a line of care or several, the cover and the ledger. */
export function readArguments<Checked>(
  reader: Reader<Checked, CareIssue>,
  name: 'care' | 'lines',
  value: unknown,
  cover: unknown,
  ledger: unknown,
): Result<Arguments<Checked>, CoverageIssue> {
  return read((_, __, report) => {
    const who = readCover(cover, ['cover'], report)
    const before = readLedger(ledger, ['ledger'], report)
    const care = reader(value, [name], report)
    return who && before && care && { care, cover: who, ledger: before }
  }, undefined)
}

/** Reads the lines of a bill. */
export const READ_LINES: Reader<readonly CheckedCare[], CareIssue> = /* @__PURE__ */ listOf(readCare, MAX_LINES)

/** Computes the lines of a bill one after the other; each starts from the ledger that the one before left. */
export function computeLines({
  care,
  cover,
  ledger,
}: Arguments<readonly CheckedCare[]>): Result<BillBreakdown, CoverageIssue> {
  const issues: CoverageIssue[] = []
  const drafts = care.map((line, index) => startLine(['lines', index], line, cover, ledger, issues))
  addUpSittings(drafts)
  const lines = drafts.map(applyRules)
  return failureOf(distinct(issues)) ?? success({ ...sumOf(lines), lines, ledger })
}

/** Each issue once: several rules of a line may ask for the same value of the law. */
export function distinct(issues: readonly CoverageIssue[]): readonly CoverageIssue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()]
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

/** A line with its base, on which no rule was applied. */
export function startLine(
  path: Path,
  { care, act, coefficient, hasBase }: CheckedCare,
  cover: CheckedCover,
  ledger: OpenLedger,
  issues: CoverageIssue[],
): Draft {
  const draft = startDraft(path, care, act?.coordination, cover, ledger, issues)
  const base = (act && !hasBase ? baseOfAct(draft, act, coefficient) : care.base) + supplementsOf(draft)
  // The care is our own copy, which may lack its base until the law is looked up.
  if (base !== care.base) Object.assign(care, { base })
  checkBirth(draft, act?.ages)
  return draft
}

/**
 * Adds up the acts of one sitting, which together can be heavy (R160-16): technical acts of one doctor, or care of one
 * dentist, on one day. An act that says the base of its sitting keeps it.
 */
function addUpSittings(drafts: readonly Draft[]): void {
  const sittings = new Map<string, Cents>()
  const acts = drafts.flatMap(({ care }) => (canBeHeavy(care) && care.sittingBase === undefined ? [care] : []))
  for (const act of acts) sittings.set(sittingOf(act), (sittings.get(sittingOf(act)) ?? 0) + act.base)
  for (const act of acts) Object.assign(act, { sittingBase: sittings.get(sittingOf(act)) })
}

function sittingOf(care: CareByKind): string {
  return `${care.on}/${care.kind}/${professionalOf(care)}`
}

/** Applies the rules and writes to the ledger. Where the law has no answer there are issues, and the line is void. */
export function applyRules(draft: Draft): OpenBreakdown {
  for (const rule of RULES) rule(draft)
  return closed(draft)
}

/** A breakdown that is still ours: fields are added to it, because a copy of it costs as much as a rule. */
type OpenBreakdown = { -readonly [Field in keyof LineBreakdown]: LineBreakdown[Field] } & { ledger?: Ledger }

/**
 * The insurance pays its share less the deductions; what nobody pays is the patient’s. Written out field by field: a
 * quarter of the time of a line was spent on spreading its shares.
 */
function closed({ care, shares, steps, notes, checkedUntil, late }: Draft): OpenBreakdown {
  const { fee, base, grossAmo, coPayment, penalty, overage, hospitalCharge } = shares
  const { flatParticipation, franchise, localScheme, amc, deferred } = shares
  const netAmo = grossAmo - flatParticipation - franchise
  if (late) notes.push({ code: 'checked-earlier', ...late, checkedOn: late.source.checkedOn })
  const line: OpenBreakdown = {
    fee,
    base,
    grossAmo,
    coPayment,
    penalty,
    overage,
    hospitalCharge,
    flatParticipation,
    franchise,
    netAmo,
    localScheme,
    amc,
    patient: fee - netAmo - localScheme - amc,
    deferred,
    on: care.on,
    steps,
    notes,
  }
  if (checkedUntil !== undefined) line.checkedUntil = checkedUntil
  return line
}

/** Gives the breakdown of a single line the ledger after it. */
export function withLedger(line: OpenBreakdown, ledger: Ledger): CoverageBreakdown {
  line.ledger = ledger
  return line as CoverageBreakdown
}

function sumOf(lines: readonly LineBreakdown[]): CoverageShares {
  const sum = noShares()
  for (const line of lines) for (const share of SHARES) sum[share] += line[share]
  return sum
}

const SHARES: readonly (keyof CoverageShares)[] = /* @__PURE__ */ Object.keys(
  /* @__PURE__ */ noShares(),
) as (keyof CoverageShares)[]
