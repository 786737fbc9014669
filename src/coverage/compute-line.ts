/**
 * One line through the rules, in the order of the law.
 *
 * @module
 */

import { type ActOfLaw, baseOfAct } from './acts.js'
import type { LineBreakdown } from './breakdown.js'
import { checkCare } from './check-care.js'
import { takeComplementaryShare } from './complementary-share.js'
import type { Cover } from './cover.js'
import type { CoverageIssue } from './coverage-issue.js'
import { takeDeductions } from './deductions.js'
import { type Draft, noShares, startDraft } from './draft.js'
import { addHospitalCharge } from './hospital-charge.js'
import type { OpenLedger } from './ledger.js'
import { takeLocalShare } from './local-share.js'
import { takeObligatoryShare } from './obligatory-share.js'
import { checkBirth } from './situations.js'

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

/** Computes a line and writes to the ledger; where something is wrong it adds issues, and the line is void. @internal */
export function computeLine(input: unknown, cover: Cover, ledger: OpenLedger, issues: CoverageIssue[]): LineBreakdown {
  const checked = checkCare(input, issues)
  if (!checked) return { ...noShares(), steps: [], notes: [] }
  const draft = withBase(startDraft(checked.care, cover, ledger), checked.act)
  checkBirth(draft)
  for (const rule of RULES) rule(draft)
  issues.push(...draft.issues)
  return closed(draft)
}

/** Puts the tariff of the act in the place of the base, unless the caller gave one. */
function withBase(draft: Draft, act: ActOfLaw | undefined): Draft {
  return act ? { ...draft, care: { ...draft.care, base: baseOfAct(draft, act) } } : draft
}

/** The insurance pays its share less the deductions; what nobody pays is the patient’s. */
function closed({ shares, steps, notes }: Draft): LineBreakdown {
  const netAmo = shares.grossAmo - shares.flatParticipation - shares.franchise
  const patient = shares.fee - netAmo - shares.localScheme - shares.amc
  return { ...shares, netAmo, patient, steps, notes }
}
