/**
 * The charges that a hospital adds to a bill: for an emergency visit, and for the days of a stay.
 *
 * @module
 */

import { addDays } from '../../day.js'
import { dailyHospitalCharge, emergencyCharge, localEmergencyShare } from '../../legislation/hospital.js'
import { D325_6, L174_4 } from '../../legislation/sources.js'
import { applyRate, type Cents } from '../../money.js'
import type { HospitalStayCare } from '../care.js'
import { addReasonedStep, addStep, type Draft, readLaw } from './draft.js'
import { isSpared } from './situations.js'

/** Adds the charge of the hospital to the fee. */
export function addHospitalCharge(draft: Draft): void {
  const { care, shares } = draft
  if (care.kind === 'emergency') shares.hospitalCharge = chargeOfVisit(draft)
  if (care.kind === 'hospital-stay') shares.hospitalCharge = chargeOfStay(draft, care)
  shares.fee += shares.hospitalCharge
}

function chargeOfVisit(draft: Draft): Cents {
  const { value: charges, source } = readLaw(draft, emergencyCharge, { full: 0, reduced: 0 })
  if (isSpared(draft, 'emergency-charge')) return 0
  const charge = isSpared(draft, 'part-of-emergency-charge') ? charges.reduced : charges.full
  addStep(draft, 'emergency-charge', charge, source)
  if (draft.cover.alsaceMoselle && charge > 0) {
    const local = readLaw(draft, localEmergencyShare, 0)
    const share = applyRate(charge, local.value)
    draft.shares.localScheme += share
    addStep(draft, 'local-share', share, local.source)
  }
  return charge
}

/**
 * The daily charge and a proportional co-payment are set off, so that the greater of the two is owed; with the flat
 * charge on heavy acts, or without a co-payment, the daily charge comes on top (L174-4).
 */
function chargeOfStay(draft: Draft, care: HospitalStayCare): Cents {
  const { cover, shares } = draft
  if (care.ward === 'home' || isSpared(draft, 'daily-charge')) return 0
  const total = chargeOfDays(draft, care)
  const setOff = care.heavy ? 0 : Math.min(total, shares.coPayment - shares.penalty)
  const added = total - setOff
  if (added === 0) addReasonedStep(draft, 'daily-charge', total, L174_4, total > 0 ? 'within-co-payment' : undefined)
  else addReasonedStep(draft, 'daily-charge', added, L174_4, setOff > 0 ? 'beyond-co-payment' : undefined)
  if (!cover.alsaceMoselle) return added
  shares.localScheme += added
  addStep(draft, 'local-share', added, D325_6)
  return added
}

function chargeOfDays(draft: Draft, { on, days, ward }: HospitalStayCare): Cents {
  let total = 0
  for (let day = 0; day < days; day++) {
    const charge = readLaw(draft, dailyHospitalCharge, { general: 0, psychiatry: 0 }, addDays(on, day)).value
    total += ward === 'psychiatry' ? charge.psychiatry : charge.general
  }
  return total
}
