/**
 * Why another amount arrived than was computed.
 *
 * @module
 */
import type { Day } from '../day.js'
import { entryOn, type LegalSource } from '../legislation/dated.js'
import { flatParticipation, medicalFranchise } from '../legislation/deductions.js'
import { pathwayPenalty } from '../legislation/pathway.js'
import { D160_6, L160_13, L871_1, QUESTION_7920 } from '../legislation/sources.js'
import { applyRate, type Cents } from '../money.js'
import { ownCopy } from '../record.js'
import { trusted } from '../result.js'
import type { BillBreakdown, CoverageShares, LineBreakdown } from './breakdown.js'
import type { PaymentReasonCode } from './vocabulary.js'

/** One thing that explains the whole difference. */
export interface PaymentReason {
  readonly code: PaymentReasonCode
  /** The difference that it explains, in cents. */
  readonly amount: Cents
  /** How many participations, boxes, acts or trips that is. */
  readonly count?: number
  readonly source: LegalSource
}

/** What was computed, and what explains the rest. */
export interface PaymentExplanation {
  /** What the obligatory and local schemes were computed to pay back. */
  readonly expected: Cents
  /** What arrived less what was expected; negative where less arrived. */
  readonly difference: Cents
  /** What can explain the whole difference, the most certain first; none where nothing we know does. */
  readonly reasons: readonly PaymentReason[]
}

/**
 * Returns what can explain that another amount arrived than was computed: deductions of earlier care that was paid
 * directly and for which nothing could be kept back then, a yearly limit, the pathway, or the share of a contract.
 * (FR: compte à débit différé)
 *
 * @param breakdown - what {@link computeCoverage} or {@link computeBill} returned
 * @param paid - what arrived, in cents
 * @param earlier - breakdowns of earlier care that the insurance paid to the professional, where they are known
 * @throws RangeError when `paid` is no amount in cents
 * @example
 * const visit = unwrap(computeCoverage({ act: 'gp-consultation', fee: 3000, on: '2025-03-01' }))
 * const boxes = { kind: 'medicine', service: 'important', quantity: 4, fee: 4000, base: 4000, on: '2025-02-20' } as const
 * const { difference, reasons } = explainPayment(visit, 1500, [unwrap(computeCoverage(boxes))])
 * difference // => -400
 * reasons.map(({ code, count }) => [code, count]) // => [
 * //     ['deductions-of-earlier-care', undefined],
 * //     ['earlier-boxes', 4],
 * //     ['earlier-acts', 4],
 * //     ['earlier-participations', 2],
 * //     ['earlier-trips', 1],
 * //     ]
 * @see Assemblée nationale, question écrite n° 7920: https://www.assemblee-nationale.fr/dyn/17/questions/QANR5L17QE7920
 */
export function explainPayment(
  breakdown: LineBreakdown | BillBreakdown,
  paid: Cents,
  earlier: readonly CoverageShares[] = [],
): PaymentExplanation {
  if (!Number.isSafeInteger(paid) || paid < 0)
    throw new RangeError('a payment is a whole number of cents, not negative')
  return trusted(() => {
    const shares = ownCopy(breakdown)
    const expected = shares.netAmo + shares.localScheme
    const difference = paid - expected
    const reasons =
      difference < 0 ? lessPaid(shares, paid, expected, earlier.map(ownCopy)) : morePaid(shares, difference)
    return { expected, difference, reasons }
  })
}

function morePaid(shares: CoverageShares, difference: Cents): readonly PaymentReason[] {
  const { amc, flatParticipation: flat, franchise, penalty } = shares
  if (difference === 0) return [{ code: 'as-computed', amount: 0, source: L160_13 }]
  return [
    reason('deductions-not-taken', difference, flat + franchise, D160_6),
    reason('penalty-not-taken', difference, penalty, L160_13),
    reason('contract-included', difference, amc, L871_1),
  ].flat()
}

function lessPaid(
  breakdown: LineBreakdown | BillBreakdown,
  paid: Cents,
  expected: Cents,
  earlier: readonly CoverageShares[],
): readonly PaymentReason[] {
  const missing = expected - paid
  const owed = earlier.reduce((sum, one) => sum + one.flatParticipation + one.franchise + one.deferred, 0)
  const lines = 'lines' in breakdown ? breakdown.lines.map(ownCopy) : [breakdown]
  return [
    reason('deductions-of-earlier-care', missing, Math.min(owed, expected), QUESTION_7920),
    reason('contract-alone', paid, breakdown.amc, L871_1),
    paid === 0 ? reason('paid-to-professional', missing, missing, QUESTION_7920) : [],
    reason('outside-pathway', missing, penaltyOf(lines), L160_13),
    lines.slice(-1).flatMap(({ on }) => unitsOf(missing, on)),
  ].flat()
}

/** A reason where its amount is the one looked for. */
function reason(code: PaymentReasonCode, wanted: Cents, amount: Cents, source: LegalSource): readonly PaymentReason[] {
  return amount > 0 && amount === wanted ? [{ code, amount, source }] : []
}

/** What the lines would lose outside the pathway. */
function penaltyOf(lines: readonly LineBreakdown[]): Cents {
  const penalties = lines.map(({ base, on, penalty }) =>
    penalty > 0 ? 0 : applyRate(base, entryOn(pathwayPenalty, on)?.value ?? 0),
  )
  return penalties.reduce((sum, penalty) => sum + penalty, 0)
}

/** Deductions of earlier care that make up the amount, by what they were taken on. */
function unitsOf(missing: Cents, day: Day): readonly PaymentReason[] {
  const franchise = entryOn(medicalFranchise, day)?.value
  const units: readonly (readonly [PaymentReasonCode, Cents])[] = [
    ['earlier-boxes', franchise?.box ?? 0],
    ['earlier-acts', franchise?.act ?? 0],
    ['earlier-participations', entryOn(flatParticipation, day)?.value ?? 0],
    ['earlier-trips', franchise?.trip ?? 0],
  ]
  // What was not taken yet counts nothing: the rest of a division by zero is no number.
  return units.flatMap(([code, unit]) =>
    missing % unit === 0 ? [{ code, amount: missing, count: missing / unit, source: QUESTION_7920 }] : [],
  )
}
