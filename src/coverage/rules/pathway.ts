/**
 * The penalty outside the coordinated pathway: who bears it, how much it is, and its cap. (FR: hors parcours de soins)
 *
 * @module
 */
import { pathwayAge, pathwayPenalty, pathwayPenaltyReference } from '../../legislation/pathway.js'
import { R160_6 } from '../../legislation/sources.js'
import { applyRate, type BasisPoints, type Cents } from '../../money.js'
import { addNote, addStep, type Draft, glanceAtLaw, readLaw } from './draft.js'
import { ageOn, isSpared } from './situations.js'

/** Whether the line bears the penalty: a doctor outside the pathway, from the age from which it must be followed. */
export function isOutsidePathway(draft: Draft): boolean {
  const { care, cover } = draft
  if (care.kind !== 'doctor' && care.kind !== 'hospital-stay') return false
  if (care.pathway !== 'outside' || (care.kind === 'doctor' && care.duringStay)) return false
  if (isSpared(draft, 'penalty')) return false
  return ageOn(cover, care.on) >= readLaw(draft, pathwayAge, 0).value
}

/** The penalty, and its step: points of the rate, or of the base where a flat charge replaced the co-payment. */
export function penaltyOf(draft: Draft, rate: BasisPoints | undefined): Cents {
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

/** The penalty is capped for a stay, and in town where the caller applies R160-6 to the letter; practice differs. */
function capped(draft: Draft, penalty: Cents, points: BasisPoints): Cents {
  const { care, cover } = draft
  const cap = applyRate(glanceAtLaw(draft, pathwayPenaltyReference, 0).value, points)
  if (penalty <= cap) return penalty
  if (care.kind === 'doctor') addNote(draft, 'penalty-cap-disputed', 'disputed', R160_6)
  if (care.kind === 'doctor' && !cover.pathwayPenaltyCap) return penalty
  readLaw(draft, pathwayPenaltyReference, 0)
  return cap
}
