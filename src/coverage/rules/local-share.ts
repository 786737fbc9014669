/**
 * The top-up of Alsace-Moselle, rounded on its own after the general scheme.
 *
 * @module
 */

import { heavyActCharge } from '../../legislation/hospital.js'
import { localRates, type RateId, reimbursementRates } from '../../legislation/rates.js'
import { D325_6 } from '../../legislation/sources.js'
import { applyRate, type BasisPoints, type Cents } from '../../money.js'
import { addNote, addStep, type Draft, glanceAtLaw, readLaw } from './draft.js'
import { rateIdOf } from './traits.js'

/** Pays points of the base out of the co-payment; never the penalty, a deduction or an overage. */
export function takeLocalShare(draft: Draft): void {
  const { care, cover, shares } = draft
  const room = shares.coPayment - shares.penalty
  if (!cover.alsaceMoselle || room === 0) return
  const rateId = rateIdOf(care)
  const parameter = rateId && Object.hasOwn(localRates, rateId) ? localRates[rateId] : undefined
  if (!rateId || !parameter) {
    addNote(draft, 'local-share-unknown', 'low', D325_6)
    return
  }
  const { value: points, source } = readLaw(draft, parameter, 0)
  const share = isHeavyInTown(draft)
    ? shareOfCharge(draft, rateId, points)
    : Math.min(applyRate(shares.base, points), room)
  // The local scheme pays a stay in full, and so also the charge that replaces its co-payment.
  shares.localScheme = care.kind === 'hospital-stay' ? room : share
  addStep(
    draft,
    'local-share',
    shares.localScheme,
    source,
    share === applyRate(shares.base, points) ? points : undefined,
  )
}

/** A heavy act outside a stay: a flat charge has replaced its co-payment. */
function isHeavyInTown({ care, steps }: Draft): boolean {
  return care.kind !== 'hospital-stay' && steps.some(({ rule }) => rule === 'heavy-act-charge')
}

/**
 * The share of the flat charge of a heavy act in town: what leaves the patient as much as the dearest act below the
 * threshold does, so that a dearer act never costs less. No text says how much it is.
 */
function shareOfCharge(draft: Draft, rateId: RateId, points: BasisPoints): Cents {
  const { shares } = draft
  const threshold = glanceAtLaw(draft, heavyActCharge, undefined).value?.threshold ?? 0
  const rate = glanceAtLaw(draft, reimbursementRates[rateId], 0).value
  const left = threshold - applyRate(threshold, rate) - applyRate(threshold, points)
  addNote(draft, 'uncertain-rule', 'low', D325_6)
  return Math.max(0, shares.coPayment - shares.penalty - left)
}
