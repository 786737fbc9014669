/**
 * What a contract is worth on given bills.
 *
 * @module
 */
import type { Cents } from '../money.js'
import { read, record } from '../record.js'
import { type Result, success } from '../result.js'
import type { Care } from './care.js'
import { readContract } from './check/cover.js'
import { MONTHS_OF_YEAR } from './check/limits.js'
import { cents } from './check/values.js'
import { computeBill } from './compute-coverage.js'
import type { Contract } from './contract.js'
import type { Cover } from './cover.js'
import type { CoverageIssue, ValueIssue } from './coverage-issue.js'
import type { Ledger } from './ledger.js'

/** A contract and its price. */
export interface ContractOffer {
  readonly contract: Contract
  readonly monthlyPremium: Cents
}

/** What a year costs a person. */
export interface YearCost {
  /** What the bills leave to the patient, deferred deductions included. */
  readonly patient: Cents
  /** Twelve premiums. */
  readonly premiums: Cents
  readonly total: Cents
}

/** A year with and without a contract. */
export interface ContractComparison {
  readonly without: YearCost
  readonly with: YearCost
  /** What the contract saves on these bills; negative where it costs more than it pays. */
  readonly saved: Cents
}

const OFFER = /* @__PURE__ */ record<ContractOffer, object, ValueIssue>({
  contract: readContract,
  monthlyPremium: cents,
})

/**
 * Returns what a year of bills costs with and without a contract.
 *
 * @param lines - the care of the year
 * @param offer - the contract and its monthly premium
 * @param cover - who is treated, without a contract
 * @param ledger - what earlier bills used up
 * @returns both costs in cents; issues that name the line and the field
 * @example
 * const year = Array.from({ length: 6 }, (_, month) => ({
 *   act: 'gp-consultation' as const,
 *   fee: 3000,
 *   on: addMonths('2025-01-10', month),
 * }))
 * unwrap(compareContract(year, STUDENT_OFFERS.basic)).saved // => -6600
 */
export function compareContract(
  lines: readonly Care[],
  offer: ContractOffer,
  cover: Omit<Cover, 'contract'> = {},
  ledger?: Ledger,
): Result<ContractComparison, CoverageIssue> {
  const checked = read(OFFER, offer, ['offer'])
  if (!checked.ok) return checked
  const { contract, monthlyPremium } = checked.value
  const bare = computeBill(lines, cover, ledger)
  if (!bare.ok) return bare
  const covered = computeBill(lines, { ...cover, contract }, ledger)
  if (!covered.ok) return covered
  const premiums = MONTHS_OF_YEAR * monthlyPremium
  const without = costOf(bare.value.patient + bare.value.deferred, 0)
  const withContract = costOf(covered.value.patient + covered.value.deferred, premiums)
  return success({ without, with: withContract, saved: without.total - withContract.total })
}

function costOf(patient: Cents, premiums: Cents): YearCost {
  return { patient, premiums, total: patient + premiums }
}

/** Three examples of student contracts, the cheapest first. (FR: mutuelle étudiante) */
export const STUDENT_OFFERS: Readonly<Record<'basic' | 'standard' | 'comfort', ContractOffer>> = {
  basic: {
    monthlyPremium: 1000,
    contract: { guarantees: { otherwise: { pays: 'co-payment' } } },
  },
  standard: {
    monthlyPremium: 1500,
    contract: {
      guarantees: {
        otherwise: { pays: 'base-share', rate: 10_000 },
        dentist: { pays: 'base-share', rate: 12_500 },
        optics: { pays: 'base-share', rate: 10_000, plus: { amount: 10_000, per: 'year' } },
      },
    },
  },
  comfort: {
    monthlyPremium: 2000,
    contract: {
      guarantees: {
        otherwise: { pays: 'base-share', rate: 10_000 },
        doctor: { pays: 'base-share', rate: 15_000 },
        'doctor-not-optam': { pays: 'base-share', rate: 13_000 },
        dentist: { pays: 'base-share', rate: 20_000 },
        optics: { pays: 'base-share', rate: 10_000, plus: { amount: 20_000, per: 'year' } },
      },
    },
  },
}
