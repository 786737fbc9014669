/**
 * The top-up of Alsace-Moselle, rounded on its own after the general scheme.
 *
 * @module
 */

import { localRates } from '../../legislation/rates.js'
import { D325_6 } from '../../legislation/sources.js'
import { applyRate } from '../../money.js'
import { addNote, addStep, type Draft, readLaw } from './draft.js'
import { rateIdOf } from './traits.js'

/** Pays points of the base out of the co-payment; never the penalty, a deduction or an overage. */
export function takeLocalShare(draft: Draft): void {
  const { care, cover, shares } = draft
  const room = shares.coPayment - shares.penalty
  if (!cover.alsaceMoselle || room === 0) return
  const rateId = rateIdOf(care)
  const parameter = rateId && Object.hasOwn(localRates, rateId) ? localRates[rateId] : undefined
  if (!parameter) {
    addNote(draft, 'local-share-unknown', 'low', D325_6)
    return
  }
  const { value: points, source } = readLaw(draft, parameter, 0)
  const share = Math.min(applyRate(shares.base, points), room)
  // The local scheme pays a stay in full, and so also the charge that replaces its co-payment.
  shares.localScheme = care.kind === 'hospital-stay' ? room : share
  addStep(draft, 'local-share', shares.localScheme, source, shares.localScheme === share ? points : undefined)
}
