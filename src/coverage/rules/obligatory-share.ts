/**
 * The share of the obligatory insurance before deductions, and the co-payment that goes with it.
 *
 * @module
 */

import { oldAgeCoPayment } from '../../legislation/age-limits.js'
import { emergencyCharge, heavyActCharge, longStayFirstDay } from '../../legislation/hospital.js'
import { pathwayAge, pathwayPenalty, pathwayPenaltyReference } from '../../legislation/pathway.js'
import { type RateId, reimbursementRates } from '../../legislation/rates.js'
import { L160_10, R160_5, R160_6, R160_16, SNDS, SP_SECTORS } from '../../legislation/sources.js'
import { applyRate, type BasisPoints, type Cents, WHOLE } from '../../money.js'
import { takeWithin } from '../ledger.js'
import { addNote, addStep, type Draft, glanceAtLaw, type LawOfDay, readLaw } from './draft.js'
import { ageOn, isIn, type Relief, reliefsOf } from './situations.js'
import { heavinessOf, professionalOf, rateIdOf, WEAK_MEDICINES } from './traits.js'

/** Base, overage, share and co-payment, by rules 1 to 4: base, rate, charge on heavy acts, penalty. @internal */
export function takeObligatoryShare(draft: Draft): void {
  const { care, shares } = draft
  const rateId = lawfulRateId(draft)
  const law = rateId ? readLaw(draft, reimbursementRates[rateId], 0) : UNREIMBURSED
  shares.fee = care.fee
  shares.base = law.value > 0 ? Math.min(care.base, care.fee) : 0
  shares.overage = care.fee - shares.base
  addStep(draft, 'base', shares.base, L160_10)
  addStep(draft, 'overage', shares.overage, SP_SECTORS)
  const inside = shareInside(draft, rateId, law)
  shares.penalty = Math.min(inside.amount, penaltyOf(draft, inside.rate))
  shares.grossAmo = inside.amount - shares.penalty
  shares.coPayment = shares.base - shares.grossAmo
}

/** A share, and the rate it is of; none where a flat charge took the place of the co-payment. */
interface Share {
  readonly amount: Cents
  readonly rate?: BasisPoints
}

const UNREIMBURSED: LawOfDay<BasisPoints> = { value: 0, source: R160_5 }

function shareInside(draft: Draft, rateId: RateId | undefined, { value: rate, source }: LawOfDay<BasisPoints>): Share {
  if (rate === 0 || !rateId) return { amount: 0, rate: 0 }
  const { base } = draft.shares
  const ordinary = applyRate(base, rate)
  const full: Share = { amount: base, rate: WHOLE }
  const relief = reliefFromCoPayment(draft, rateId)
  if (relief) {
    addStep(draft, 'amo-share', ordinary, source, rate)
    addStep(draft, 'exemption', base - ordinary, relief.source)
    if (relief.confidence !== 'high') addNote(draft, 'uncertain-rule', relief.confidence, relief.source)
    return full
  }
  const replaced = replacedCoPayment(draft)
  if (replaced) return replaced
  const lawful = isIn(draft.cover, 'old-age-benefit') ? oldAgeRate(draft, rateId, rate) : rate
  const amount = applyRate(base, lawful)
  if (((base * lawful) % WHOLE) * 2 === WHOLE) addNote(draft, 'half-cent', 'medium', SNDS)
  addStep(draft, 'amo-share', amount, source, lawful)
  return { amount, rate: lawful }
}

/** From the 31st day on a stay has a rate of its own; a part of a stay lies on one side of that day. */
function lawfulRateId(draft: Draft): RateId | undefined {
  const { care, issues } = draft
  if (care.kind !== 'hospital-stay' || care.heavy) return rateIdOf(care)
  const { firstDay = 1, days } = care
  const limit = readLaw(draft, longStayFirstDay, 0).value
  if (firstDay >= limit) return 'hospital-stay/long'
  if (firstDay + days > limit) issues.push({ code: 'stay-crosses-limit', field: 'care.days' })
  return rateIdOf(care)
}

function reliefFromCoPayment({ care, cover }: Draft, rateId: RateId): Relief | undefined {
  const inHospital = care.kind === 'hospital-stay' || (care.kind === 'doctor' && care.duringStay !== undefined)
  return reliefsOf(care, cover).find(
    ({ coPayment }) =>
      coPayment === 'all' ||
      (coPayment === 'strong' && !WEAK_MEDICINES.includes(rateId)) ||
      (coPayment === 'in-hospital' && inHospital),
  )
}

/** Where a flat charge takes the place of the co-payment: heavy acts (R160-16), emergency visits (R160-17-1). */
function replacedCoPayment(draft: Draft): Share | undefined {
  const { care, shares } = draft
  const { base } = shares
  if (care.kind === 'emergency') {
    const { value, source } = readLaw(draft, emergencyCharge, undefined)
    if (!value) return undefined
    addStep(draft, 'amo-share', base, source, WHOLE)
    return { amount: base, rate: WHOLE }
  }
  return heavyActShare(draft)
}

/** The flat charge of heavy acts; its law is read aloud only for them, so that no other care has its doubts noted. */
function heavyActShare(draft: Draft): Share | undefined {
  const { care, cover, ledger, shares } = draft
  const { base } = shares
  const { value: rule, source } = glanceAtLaw(draft, heavyActCharge, undefined)
  const heaviness = rule ? heavinessOf(care, rule) : 'none'
  if (!rule || heaviness === 'none') return undefined
  readLaw(draft, heavyActCharge, undefined)
  const isFree = heaviness === 'free' || reliefsOf(care, cover).some(({ heavyAct }) => heavyAct)
  const due = isFree ? 0 : Math.min(rule.charge, base)
  const sitting = `${care.on}/heavy/${professionalOf(care)}`
  const kept = care.kind === 'hospital-stay' ? due : takeWithin(ledger, sitting, due, rule.charge)
  addStep(draft, 'amo-share', base - kept, R160_16)
  addStep(draft, 'heavy-act-charge', kept, source)
  return { amount: base - kept }
}

function oldAgeRate(draft: Draft, rateId: RateId, rate: BasisPoints): BasisPoints {
  if (rateId === 'transport') return WHOLE
  if (rateId !== 'paramedic' && rateId !== 'biology') return rate
  return Math.max(rate, WHOLE - readLaw(draft, oldAgeCoPayment, WHOLE).value)
}

/** Whether the line bears the penalty: a doctor outside the pathway, from the age on which it binds. @internal */
export function isOutsidePathway(draft: Draft): boolean {
  const { care, cover } = draft
  if (care.kind !== 'doctor' && care.kind !== 'hospital-stay') return false
  if (care.pathway !== 'outside' || (care.kind === 'doctor' && care.duringStay)) return false
  if (reliefsOf(care, cover).some(({ pathway }) => pathway)) return false
  return ageOn(cover, care.on) >= readLaw(draft, pathwayAge, 0).value
}

function penaltyOf(draft: Draft, rate: BasisPoints | undefined): Cents {
  if (!isOutsidePathway(draft)) return 0
  const { value: points, source } = readLaw(draft, pathwayPenalty, 0)
  const { shares } = draft
  const penalty =
    rate === undefined
      ? applyRate(shares.base, points)
      : applyRate(shares.base, rate) - applyRate(shares.base, Math.max(0, rate - points))
  if (rate === undefined) addNote(draft, 'penalty-on-heavy-act', 'low', R160_6)
  const due = capped(draft, penalty, points)
  addStep(draft, 'pathway-penalty', due, source, points)
  return due
}

/** The penalty is capped for a stay, and in town where the caller holds to the letter of R160-6; practice differs. */
function capped(draft: Draft, penalty: Cents, points: BasisPoints): Cents {
  const { care, cover } = draft
  const cap = applyRate(glanceAtLaw(draft, pathwayPenaltyReference, 0).value, points)
  if (penalty <= cap) return penalty
  if (care.kind === 'doctor') addNote(draft, 'penalty-cap-disputed', 'disputed', R160_6)
  if (care.kind === 'doctor' && !cover.pathwayPenaltyCap) return penalty
  readLaw(draft, pathwayPenaltyReference, 0)
  return cap
}
