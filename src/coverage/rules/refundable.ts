/**
 * How much of a line the obligatory insurance refunds at all: not glasses or hearing aids that come too early, nor more
 * sessions or examinations than a year has.
 *
 * @module
 */
import { addMonths, type Day, yearOf } from '../../day.js'
import type { Dated } from '../../legislation/dated.js'
import {
  dentalExaminations,
  glassesRenewal,
  hearingAidRenewal,
  psychologistSessions,
} from '../../legislation/limits.js'
import { workAccidentFactor } from '../../legislation/rates.js'
import { ARRETE_2018_11_14, ARRETE_2018_12_03, R162_65 } from '../../legislation/sources.js'
import { applyRate, type Cents, WHOLE } from '../../money.js'
import type { HearingCare, OpticsCare } from '../care.js'
import { takeWithin } from '../ledger.js'
import { addNote, type Draft, glanceAtLaw, readLaw } from './draft.js'
import { ageOn } from './situations.js'
import { isProsthesis, quantityOf } from './traits.js'

/** The base that the insurance refunds a share of, at most the fee; it writes renewals and sessions to the ledger. */
export function refundableBase(draft: Draft): Cents {
  const { care } = draft
  const base = Math.min(raisedBase(draft), care.fee)
  const units = quantityOf(care)
  const refunded = refundedUnits(draft, units)
  draft.refundedUnits = refunded
  return Math.floor((base * refunded) / units)
}

/** Prostheses and listed products have a higher tariff after a work accident (L432-3). */
function raisedBase(draft: Draft): Cents {
  const { care } = draft
  const isProduct = care.kind === 'optics' || care.kind === 'hearing' || care.kind === 'equipment'
  const isRaised = isProduct || (care.kind === 'dentist' && isProsthesis(care))
  if (care.relatedTo !== 'work-accident' || !isRaised) return care.base
  return applyRate(care.base, readLaw(draft, workAccidentFactor, WHOLE).value)
}

function refundedUnits(draft: Draft, units: number): number {
  const { care } = draft
  switch (care.kind) {
    case 'optics':
      return isRenewable(draft, care) ? units : 0
    case 'hearing':
      return renewedEars(draft, care, units)
    case 'psychologist':
      return withinYear(draft, 'psychologist', psychologistSessions, units)
    case 'dentist':
      return care.nature === 'examination' ? withinYear(draft, 'dental-examination', dentalExaminations, units) : units
    default:
      return units
  }
}

function isRenewable(draft: Draft, care: OpticsCare): boolean {
  const rule = readLaw(draft, glassesRenewal, undefined).value
  if (!rule) return true
  const isEarly = care.sightChanged || ageOn(draft.cover, care.on) < rule.childAge
  if (renew(draft, 'optics', isEarly ? rule.earlyRenewal : rule.renewal)) return true
  addNote(draft, 'renewed-too-early', 'high', ARRETE_2018_12_03)
  return false
}

/** Each ear has its own time; an aid for an ear that is not named is not counted. */
function renewedEars(draft: Draft, { ear }: HearingCare, units: number): number {
  const months = readLaw(draft, hearingAidRenewal, undefined).value
  const ears = ear === 'both' ? ['left', 'right'] : ear ? [ear] : []
  if (months === undefined) return units
  const renewed = ears.filter((one) => renew(draft, `hearing/${one}`, months))
  if (renewed.length === ears.length) return units
  addNote(draft, 'renewed-too-early', 'high', ARRETE_2018_11_14)
  return Math.floor((units * renewed.length) / ears.length)
}

/** Whether an equipment may be renewed on the day; what is bought on one day is one equipment. */
function renew({ care, ledger }: Draft, key: string, months: number): boolean {
  const last: Day | undefined = ledger.renewals[key]
  if (last && last !== care.on && care.on < addMonths(last, months)) return false
  ledger.renewals[key] = care.on
  return true
}

/** What is left of the sessions of a calendar year; a year without a limit has room for all. */
function withinYear(draft: Draft, name: string, limit: Dated<number>, units: number): number {
  const { care, ledger } = draft
  if (glanceAtLaw(draft, limit, undefined).value === undefined) return units
  const most = readLaw(draft, limit, 0).value
  const taken = takeWithin(ledger, `${yearOf(care.on)}/${name}`, units, most)
  if (taken < units) addNote(draft, 'too-many-sessions', 'high', R162_65)
  return taken
}
