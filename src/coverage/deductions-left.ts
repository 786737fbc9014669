/**
 * How much a year may still keep back from a person.
 *
 * @module
 */

import { type Day, isDay, yearOf } from '../day.js'
import { type Dated, entryOn } from '../legislation/dated.js'
import { flatParticipationYearlyLimit, medicalFranchiseYearlyCap } from '../legislation/deductions.js'
import type { Cents } from '../money.js'
import { failureOf, type Result, success } from '../result.js'
import { readLedger } from './check/cover.js'
import type { CoverageIssue } from './coverage-issue.js'
import { EMPTY_LEDGER, type Ledger, used } from './ledger.js'

/** What is left of the yearly caps. */
export interface DeductionsLeft {
  /** Participations that may still be taken. */
  readonly flatUnits: number
  /** Cents of participation that may still be taken. */
  readonly flatParticipation: Cents
  /** Cents of franchise that may still be taken. */
  readonly franchise: Cents
}

/**
 * Returns what is left of the yearly caps of deductions. (FR: plafonds annuels)
 *
 * @param ledger - the ledger of the last breakdown
 * @param day - a day of reimbursement, which gives the year and its law
 * @returns counts and cents, zero where the law takes nothing; issue `malformed-day`, and those of a ledger
 * @example
 * const { ledger } = unwrap(computeCoverage({ act: 'gp-consultation', fee: 3000, on: '2025-03-01' }))
 * computeDeductionsLeft(ledger, '2025-12-31') // => {
 * //     ok: true, value: { flatUnits: 24, flatParticipation: 4800, franchise: 5000 } }
 */
export function computeDeductionsLeft(ledger: Ledger, day: Day): Result<DeductionsLeft, CoverageIssue> {
  const issues: CoverageIssue[] = isDay(day) ? [] : [{ code: 'malformed-day', path: ['day'] }]
  const checked = readLedger(ledger, ['ledger'], (issue) => {
    issues.push(issue)
  })
  return failureOf(issues) ?? success(leftOn(checked ?? EMPTY_LEDGER, day))
}

function leftOn(ledger: Ledger, day: Day): DeductionsLeft {
  const year = yearOf(day)
  const flat = valueOr(flatParticipationYearlyLimit, day, { units: 0, amount: 0 })
  const left = (cap: number, counter: string) => Math.max(0, cap - used(ledger, `${year}/${counter}`))
  return {
    flatUnits: left(flat.units, 'flat-units'),
    flatParticipation: left(flat.amount, 'flat-amount'),
    franchise: left(valueOr(medicalFranchiseYearlyCap, day, 0), 'franchise'),
  }
}

function valueOr<T>(parameter: Dated<T>, day: Day, none: T): T {
  return entryOn(parameter, day)?.value ?? none
}
