/**
 * What is kept back from the share of the obligatory insurance: flat participation, or franchise.
 *
 * @module
 */

import { type Day, yearOf } from '../../day.js'
import {
  deductionAge,
  flatParticipation,
  flatParticipationDailyLimit,
  flatParticipationYearlyLimit,
  medicalFranchise,
  medicalFranchiseDailyCap,
  medicalFranchiseYearlyCap,
} from '../../legislation/deductions.js'
import { L160_13, SP_CONSULTATION } from '../../legislation/sources.js'
import { takeWithin, used } from '../ledger.js'
import { addNote, addStep, type Draft, glanceAtLaw, readLaw } from './draft.js'
import { ageOn, isSpared } from './situations.js'
import { deductionOf, professionalOf, quantityOf } from './traits.js'

/** Takes the deduction of the line, if the person owes any. */
export function takeDeductions(draft: Draft): void {
  const { care, shares } = draft
  const deduction = deductionOf(care)
  if (!deduction || shares.grossAmo === 0) return
  if (isMinor(draft) || isSpared(draft, 'deductions')) return
  if (deduction === 'flat') takeFlatParticipation(draft)
  else takeFranchise(draft, deduction)
}

/** A person under 18 on 1 January owes nothing in that year (D160-12); a doubt is noted where this decides. */
function isMinor(draft: Draft): boolean {
  const { care, cover } = draft
  const isUnder = ageOn(cover, `${yearOf(care.on)}-01-01`) < glanceAtLaw(draft, deductionAge, 0).value
  if (isUnder) readLaw(draft, deductionAge, 0)
  return isUnder
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
  addStep(draft, 'flat-participation', shares.flatParticipation, source)
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
  addStep(draft, 'franchise', shares.franchise, source)
}

function reimbursementDay({ care }: Draft): Day {
  return care.reimbursedOn ?? care.on
}

function reimbursementYear(draft: Draft): number {
  return yearOf(reimbursementDay(draft))
}
