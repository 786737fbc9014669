/**
 * The share of the obligatory insurance before deductions, and the co-payment that goes with it.
 *
 * @module
 */

import { deductionAge } from '../../legislation/deductions.js'
import { heavyActCharge, longStayFirstDay } from '../../legislation/hospital.js'
import { outsidePrescriptions } from '../../legislation/pathway.js'
import { oldAgeCoPayment, type RateId, reimbursementRates, stateAidRates } from '../../legislation/rates.js'
import {
  DENTAL_CONVENTION,
  L160_10,
  L160_13,
  L162_5_10,
  R160_5,
  R160_16,
  SNDS,
  SP_SECTORS,
} from '../../legislation/sources.js'
import { applyRate, type BasisPoints, type Cents, WHOLE } from '../../money.js'
import type { LineCare } from '../care.js'
import { LEAST_PART_OF_BASE } from '../check/limits.js'
import { takeWithin } from '../ledger.js'
import { addNote, addStep, type Draft, glanceAtLaw, type LawOfDay, pathTo, readLaw } from './draft.js'
import { penaltyOf } from './pathway.js'
import { refundableBase } from './refundable.js'
import { ageOn, isExcludedByAge, isIn, isSpared, type Relief, reliefsOf } from './situations.js'
import { heavinessOf, professionalOf, rateIdOf, WEAK_MEDICINES } from './traits.js'

/** Writes base, overage, share and co-payment, by base, rate, charge on heavy acts and penalty. */
export function takeObligatoryShare(draft: Draft): void {
  const { care, shares } = draft
  const rateId = lawfulRateId(draft)
  const law = rateId && !isExcluded(draft, rateId) ? readLaw(draft, reimbursementRates[rateId], 0) : UNREIMBURSED
  shares.fee = care.fee
  shares.base = law.value > 0 ? refundableBase(draft) : 0
  shares.overage = care.fee - shares.base
  if (isInEuros(care)) addNote(draft, 'fee-in-euros', 'high', L160_10)
  addStep(draft, 'base', shares.base, L160_10)
  // Nothing is above a base where there is none: the insurance does not pay for this care.
  const of = shares.base === 0 ? 'unreimbursed' : care.kind
  if (shares.overage > 0) draft.steps.push({ rule: 'overage', amount: shares.overage, source: SP_SECTORS, of })
  const inside = shareInside(draft, rateId, law)
  if (inside.rate !== undefined) addStep(draft, 'co-payment', shares.base - inside.amount, L160_13, WHOLE - inside.rate)
  shares.penalty = Math.min(inside.amount, penaltyOf(draft, inside.rate))
  shares.grossAmo = inside.amount - shares.penalty
  shares.coPayment = shares.base - shares.grossAmo
}

/** Whether a fee is so far under its base that it was probably given in euros in place of cents. */
function isInEuros({ fee, base }: LineCare): boolean {
  return fee > 0 && fee * LEAST_PART_OF_BASE < base
}

/** A share, and the rate that it is; none where a flat charge replaces the co-payment. */
interface Share {
  readonly amount: Cents
  readonly rate: BasisPoints | undefined
}

/**
 * Care that the insurance does not pay although it has a rate: prescribed outside the convention, at the wrong age, or not
 * in state medical aid, as weak medicines of adults and spa cures are not (R251-1 of the code of social action).
 */
function isExcluded(draft: Draft, rateId: RateId): boolean {
  const { care, cover } = draft
  if (care.prescriber === 'outside-convention' && readLaw(draft, outsidePrescriptions, 1).value === 0) {
    addNote(draft, 'prescribed-outside-convention', 'medium', L162_5_10)
    return true
  }
  if (isExcludedByAge(draft)) return true
  if (!isIn(cover, 'ame')) return false
  if (rateId !== 'medicine/weak' && rateId !== 'spa/fees' && rateId !== 'spa/treatment') return false
  if (rateId === 'medicine/weak' && ageOn(cover, care.on) < glanceAtLaw(draft, deductionAge, 0).value) return false
  return readLaw(draft, stateAidRates[rateId], 0).value === 0
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
  const replaced = heavyActShare(draft)
  if (replaced) return replaced
  const lawful = isIn(draft.cover, 'old-age-benefit') ? oldAgeRate(draft, rateId, rate) : rate
  const amount = applyRate(base, lawful)
  if (((base * lawful) % WHOLE) * 2 === WHOLE) addNote(draft, 'half-cent', 'medium', SNDS)
  addStep(draft, 'amo-share', amount, source, lawful)
  return { amount, rate: lawful }
}

/** A stay has a rate of its own from the 31st day on; a line is on one side of that day. */
function lawfulRateId(draft: Draft): RateId | undefined {
  const { care, issues } = draft
  if (care.kind !== 'hospital-stay' || care.heavy) return rateIdOf(care)
  const { firstDay = 1, days } = care
  const limit = readLaw(draft, longStayFirstDay, 0).value
  if (firstDay >= limit) return 'hospital-stay/long'
  if (firstDay + days > limit) issues.push({ code: 'stay-crosses-limit', path: pathTo(draft, 'days') })
  return rateIdOf(care)
}

function reliefFromCoPayment(draft: Draft, rateId: RateId): Relief | undefined {
  const { care } = draft
  const inHospital = care.kind === 'hospital-stay' || (care.kind === 'doctor' && care.duringStay !== undefined)
  if (isFreeExamination(draft)) return { removes: [], source: DENTAL_CONVENTION, confidence: 'medium' }
  return reliefsOf(draft).find(
    ({ removes }) =>
      removes.includes('co-payment') ||
      (removes.includes('strong-co-payment') && !WEAK_MEDICINES.includes(rateId)) ||
      (removes.includes('hospital-co-payment') && inHospital),
  )
}

/** The insurance pays a dental examination of the young whole where no contract pays its part. */
function isFreeExamination({ care, cover }: Draft): boolean {
  return care.kind === 'dentist' && care.nature === 'examination' && !cover.contract && !isIn(cover, 'c2s')
}

/**
 * The share where the flat charge of heavy acts replaces the co-payment (R160-16); doubts about that charge are noted only
 * where an act is heavy.
 */
function heavyActShare(draft: Draft): Share | undefined {
  const { care, ledger, shares } = draft
  const { base } = shares
  const { value: rule, source } = glanceAtLaw(draft, heavyActCharge, undefined)
  const heaviness = rule && heavinessOf(care, rule)
  if (!rule || heaviness === 'none') return undefined
  readLaw(draft, heavyActCharge, undefined)
  const isFree = heaviness === 'free' || isSpared(draft, 'heavy-act-charge')
  const due = isFree ? 0 : Math.min(rule.charge, base)
  const sitting = `${care.on}/heavy/${professionalOf(care)}`
  const kept = care.kind === 'hospital-stay' ? due : takeWithin(ledger, sitting, due, rule.charge)
  addStep(draft, 'amo-share', base - kept, R160_16)
  addStep(draft, 'heavy-act-charge', kept, source)
  return { amount: base - kept, rate: undefined }
}

function oldAgeRate(draft: Draft, rateId: RateId, rate: BasisPoints): BasisPoints {
  if (rateId === 'transport') return WHOLE
  if (rateId !== 'paramedic' && rateId !== 'biology') return rate
  return Math.max(rate, WHOLE - readLaw(draft, oldAgeCoPayment, WHOLE).value)
}
