/**
 * What a contract is worth on given bills.
 *
 * @module
 */
import type { Cents } from '../../money.js'
import { read, record } from '../../record.js'
import { failure, type Result, success } from '../../result.js'
import type { CoverageShares } from '../breakdown.js'
import type { Care } from '../care.js'
import type { CheckedCare } from '../check/care.js'
import { readContract } from '../check/cover.js'
import { MONTHS_OF_YEAR } from '../check/limits.js'
import { cents } from '../check/values.js'
import { type Arguments, computeLines, READ_LINES, readArguments } from '../compute-lines.js'
import type { Cover } from '../cover.js'
import type { CoverageIssue, ValueIssue } from '../coverage-issue.js'
import { EMPTY_LEDGER, type Ledger, openLedger } from '../ledger.js'
import { isIn } from '../rules/situations.js'
import type { Contract } from './contract.js'

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

/** An offer may hold more, such as its printed table. */
const OFFER = /* @__PURE__ */ record<ContractOffer, object, ValueIssue>(
  { contract: readContract, monthlyPremium: cents },
  {},
  'drop',
)

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
  ledger: Ledger = EMPTY_LEDGER,
): Result<ContractComparison, CoverageIssue> {
  const checked = read(OFFER, offer, ['offer'])
  if (!checked.ok) return checked
  const input = readArguments(READ_LINES, 'lines', lines, cover, ledger)
  if (!input.ok) return input
  if (isIn(input.value.cover, 'c2s'))
    return failure({ code: 'contradiction', path: ['offer', 'contract'], with: ['cover', 'situations'] })
  const { contract, monthlyPremium } = checked.value
  const bare = computeLines(withContract(input.value, undefined))
  if (!bare.ok) return bare
  const covered = computeLines(withContract(input.value, contract))
  if (!covered.ok) return covered
  const without = costOf(bare.value, 0)
  const withOffer = costOf(covered.value, MONTHS_OF_YEAR * monthlyPremium)
  return success({ without, with: withOffer, saved: without.total - withOffer.total })
}

function withContract(input: Arguments<readonly CheckedCare[]>, contract: Contract | undefined) {
  const ledger = openLedger(input.ledger)
  return { ...input, ledger, cover: Object.assign(Object.create(null), input.cover, { contract }) }
}

function costOf({ patient, deferred }: CoverageShares, premiums: Cents): YearCost {
  return { patient: patient + deferred, premiums, total: patient + deferred + premiums }
}
