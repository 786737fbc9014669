/**
 * What is kept back from the share of the obligatory insurance: flat participation, or franchise.
 *
 * @module
 */

import { type Day, yearOf } from '../../day.js'
import type { LegalSource } from '../../legislation/dated.js'
import {
  deductionAge,
  flatParticipation,
  flatParticipationDailyLimit,
  flatParticipationYearlyLimit,
  medicalFranchise,
  medicalFranchiseDailyCap,
  medicalFranchiseYearlyCap,
} from '../../legislation/deductions.js'
import { D160_12, L160_13, L160_15, SP_CONSULTATION } from '../../legislation/sources.js'
import { takeWithin, used } from '../ledger.js'
import type { StepReason } from '../vocabulary.js'
import { addNote, addReasonedStep, type Draft, glanceAtLaw, readLaw } from './draft.js'
import { ageOn, isSpared } from './situations.js'
import { deductionOf, professionalOf, quantityOf } from './traits.js'

/** Takes the deduction of the line, if the person owes any. */
export function takeDeductions(draft: Draft): void {
  const { care, shares } = draft
  const deduction = deductionOf(care)
  if (!deduction || shares.grossAmo === 0) return
  if (isMinor(draft)) spare(draft, deduction, 'minor', D160_12)
  else if (isSpared(draft, 'deductions')) spare(draft, deduction, 'spared', L160_15)
  else if (deduction === 'flat') takeFlatParticipation(draft)
  else takeFranchise(draft, deduction)
  if (shares.flatParticipation + shares.franchise > 0 && isInDoubt(draft))
    addNote(draft, 'uncertain-rule', 'medium', L160_15)
}

/** Contraception of the young and abortion are paid in full, and L160-15, read literally, keeps the deductions back. */
function isInDoubt(draft: Draft): boolean {
  const { relatedTo } = draft.care
  return (relatedTo === 'contraception' || relatedTo === 'abortion') && isSpared(draft, 'strong-co-payment')
}

/** A person under 18 on 1 January owes nothing in that year (D160-12); a doubt is noted where this decides. */
function isMinor(draft: Draft): boolean {
  const { care, cover } = draft
  const isUnder = ageOn(cover, `${yearOf(care.on)}-01-01`) < glanceAtLaw(draft, deductionAge, 0).value
  if (isUnder) readLaw(draft, deductionAge, 0)
  return isUnder
}

/** Says why nothing is kept back, where the law of the day keeps something back from others. */
function spare(
  draft: Draft,
  deduction: 'flat' | 'box' | 'act' | 'trip',
  reason: StepReason,
  source: LegalSource,
): void {
  const isFlat = deduction === 'flat'
  if (glanceAtLaw<unknown, undefined>(draft, isFlat ? flatParticipation : medicalFranchise, undefined).value)
    addReasonedStep(draft, isFlat ? 'flat-participation' : 'franchise', 0, source, reason)
}

/**
 * One participation an act, at most four for one professional and day, at most so many and so much for a year. What
 * the refund is too small for is deferred.
 */
function takeFlatParticipation(draft: Draft): void {
  const { care, ledger, shares } = draft
  const { value: unit, source } = readLaw(draft, flatParticipation, 0)
  const daily = readLaw(draft, flatParticipationDailyLimit, 0).value
  const yearly = readLaw(draft, flatParticipationYearlyLimit, { units: 0, amount: 0 }, reimbursementDay(draft)).value
  const year = reimbursementYear(draft)
  const dailyKey = `${care.on}/flat/${professionalOf(care)}`
  const yearlyRoom = Math.max(0, yearly.units - used(ledger, `${year}/flat-units`))
  const wanted = Math.min(quantityOf(care), yearlyRoom)
  const units = takeWithin(ledger, dailyKey, wanted, daily)
  const due = takeWithin(ledger, `${year}/flat-amount`, units * unit, yearly.amount)
  takeWithin(ledger, `${year}/flat-units`, units, yearly.units)
  shares.flatParticipation = Math.min(due, shares.grossAmo)
  shares.deferred = due - shares.flatParticipation
  const isOfYear = units === wanted || due < units * unit
  const isLimited = units < quantityOf(care) || due < units * unit
  const reason = isLimited ? (isOfYear ? 'year-limit' : 'day-limit') : undefined
  addReasonedStep(draft, 'flat-participation', shares.flatParticipation, source, reason)
  if (shares.deferred > 0) addNote(draft, 'participation-exceeds-refund', 'low', L160_13)
  if (care.kind === 'emergency' && due > 0)
    addNote(draft, 'participation-with-emergency-charge', 'low', SP_CONSULTATION)
}

/** The franchise is limited by the share of its line, then by the day, then by the year, in this order (D160-9 to 11). */
function takeFranchise(draft: Draft, on: 'box' | 'act' | 'trip'): void {
  const { care, ledger, shares } = draft
  const { value: units, source } = readLaw(draft, medicalFranchise, { box: 0, act: 0, trip: 0 })
  const dailyCap = readLaw(draft, medicalFranchiseDailyCap, { act: 0, trip: 0 }).value
  const yearlyCap = readLaw(draft, medicalFranchiseYearlyCap, 0, reimbursementDay(draft)).value
  const ofLine = Math.min(quantityOf(care) * units[on], shares.grossAmo)
  const yearlyKey = `${reimbursementYear(draft)}/franchise`
  const wanted = Math.min(ofLine, Math.max(0, yearlyCap - used(ledger, yearlyKey)))
  const ofDay = on === 'box' ? wanted : takeWithin(ledger, `${care.on}/${on}`, wanted, dailyCap[on])
  shares.franchise = takeWithin(ledger, yearlyKey, ofDay, yearlyCap)
  const reason = ofDay < wanted ? 'day-limit' : wanted < ofLine ? 'year-limit' : undefined
  addReasonedStep(draft, 'franchise', shares.franchise, source, reason)
}

function reimbursementDay({ care }: Draft): Day {
  return care.reimbursedOn ?? care.on
}

function reimbursementYear(draft: Draft): number {
  return yearOf(reimbursementDay(draft))
}
