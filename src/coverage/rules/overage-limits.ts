/**
 * How much overage a contract may pay on a line: the limits of the responsible contract, each with its article.
 *
 * @module
 */

import {
  classAFrameCeiling,
  dentalCeilings,
  hearingCeilings,
  opticalGrid,
  responsibleOverageLimit,
} from '../../legislation/contracts.js'
import type { LegalSource } from '../../legislation/dated.js'
import { authorisedOverage } from '../../legislation/pathway.js'
import { R162_65, R871_1, R871_2 } from '../../legislation/sources.js'
import { classAOpticsTariffs } from '../../legislation/tariffs.js'
import { applyRate, type Cents } from '../../money.js'
import type { CareByKind, HearingCare, OpticsCare } from '../care.js'
import type { Contract } from '../contract/contract.js'
import { guaranteeWithOption, isOutsideOptam } from './benefit.js'
import { addNote, type Draft, glanceAtLaw, readLaw } from './draft.js'
import { type GuaranteeGround, overageBelow } from './guarantee.js'
import { isOutsidePathway } from './pathway.js'
import { isZeroBasket, quantityOf } from './traits.js'

/** A limit of the overage, and the article that sets it. */
export interface OverageLimitOfLine {
  readonly amount: Cents
  readonly source: LegalSource
}

/** The lowest limit of the line. */
export function overageLimit(draft: Draft, contract: Contract, ground: GuaranteeGround): OverageLimitOfLine {
  const { care, shares } = draft
  const limits: OverageLimitOfLine[] = [{ amount: shares.overage, source: R871_2 }]
  const limit = (amount: Cents, source: LegalSource) => limits.push({ amount: Math.max(0, amount), source })
  if (care.kind === 'doctor' && shares.overage > 0 && isOutsidePathway(draft)) {
    limit(shares.overage - authorisedOverageOf(draft), R871_1)
  }
  if (isOutsideOptam(care)) limit(outsideOptam(draft, contract, ground), R871_2)
  const ceiling = isZeroBasket(care) ? priceCeiling(draft) : undefined
  if (ceiling !== undefined) limit(Math.max(ceiling, shares.base) - shares.base, R871_2)
  if (draft.refundedUnits === 0) limit(0, R871_2)
  if (care.kind === 'psychologist') limit(0, R162_65)
  if (care.kind === 'optics') opticsLimits(draft, care, limit)
  if (care.kind === 'hearing') hearingLimits(draft, care, limit)
  return limits.reduce((lowest, next) => (next.amount < lowest.amount ? next : lowest))
}

/**
 * The overage that a doctor may add outside the pathway (R871-1): up to the coordinated price and a part of it, of which
 * the base outside the pathway is refunded. A contract leaves all of it to the patient.
 */
function authorisedOverageOf(draft: Draft): Cents {
  const { care, coordination } = draft
  const points = readLaw(draft, authorisedOverage, 0).value
  const supplement = coordination ? glanceAtLaw(draft, coordination, 0).value : 0
  return supplement + applyRate(care.base + supplement, points)
}

/** At most the base, and at most what the option gets less a fifth of the base (R871-2, 2°). */
function outsideOptam(draft: Draft, contract: Contract, ground: GuaranteeGround): Cents {
  const rule = readLaw(draft, responsibleOverageLimit, undefined).value
  if (!rule) return Number.POSITIVE_INFINITY
  const named = guaranteeWithOption(draft, contract)
  if (!named) return 0
  const below = overageBelow(draft, named, ground, rule.gap)
  return Math.min(applyRate(ground.base, rule.cap), below)
}

/** The price ceiling of the zero basket, as far as the law or the caller says it. */
function priceCeiling(draft: Draft): Cents | undefined {
  const { care, shares } = draft
  const ceiling = lawfulCeiling(draft, care)
  const isOverseas = (care.territory ?? 'metropolitan') !== 'metropolitan'
  if (isOverseas && !draft.notes.some(({ code }) => code === 'overseas-unknown'))
    addNote(draft, 'overseas-unknown', 'medium', R871_2)
  if (ceiling !== undefined && shares.fee > Math.max(ceiling, shares.base))
    addNote(draft, 'price-above-ceiling', 'high', R871_2)
  return ceiling
}

/**
 * Takes note of a price above its ceiling where no contract looks at it: that of the zero basket holds for everybody, and
 * a prosthesis of moderated price has one too.
 */
export function noteHighPrice(draft: Draft): void {
  const { care, shares } = draft
  if ((care.territory ?? 'metropolitan') !== 'metropolitan') return
  const ceiling = statedCeiling(draft)
  if (ceiling !== undefined && shares.fee > Math.max(ceiling, shares.base))
    addNote(draft, 'price-above-ceiling', 'high', R871_2)
}

/** The price ceiling that the line or the law of the day states. */
function statedCeiling(draft: Draft): Cents | undefined {
  const { care } = draft
  if (care.kind === 'dentist') {
    const ceilings = care.crown && glanceAtLaw(draft, dentalCeilings, undefined).value
    return care.ceiling ?? (care.crown && ceilings && quantityOf(care) * ceilings[care.crown])
  }
  if (care.kind === 'optics') return care.ceiling
  const price = glanceAtLaw(draft, hearingCeilings, undefined).value?.classOnePrice
  return price && quantityOf(care) * price
}

function lawfulCeiling(draft: Draft, care: CareByKind): Cents | undefined {
  const quantity = quantityOf(care)
  if (care.kind === 'dentist') {
    const ceilings = care.crown && care.ceiling === undefined && readLaw(draft, dentalCeilings, undefined).value
    return care.crown && ceilings ? quantity * ceilings[care.crown] : care.ceiling
  }
  if (care.kind === 'optics') {
    return care.ceiling ?? classACeiling(draft, care)
  }
  const ceilings = readLaw(draft, hearingCeilings, undefined).value
  return ceilings && (draft.refundedUnits ?? quantity) * ceilings.classOnePrice
}

/** The frame has a ceiling by law. That of the lenses depends on the correction, and we do not know it. */
function classACeiling(draft: Draft, care: OpticsCare): Cents {
  const { base, fee } = care
  const quantity = quantityOf(care)
  const most = quantity * readLaw(draft, classAFrameCeiling, 0).value
  // The base of the cheapest lens is above that of the frame, so that a lower one can only be that of a frame.
  const isFrame =
    base <= quantity * (glanceAtLaw(draft, classAOpticsTariffs['frame-class-a'], undefined).value?.base ?? 0)
  const { frame = isFrame ? fee : 0 } = care
  if (frame < fee) addNote(draft, 'ceiling-unknown', 'medium', R871_2)
  return fee - Math.max(0, frame - most)
}

type AddLimit = (amount: Cents, source: LegalSource) => void

function opticsLimits(draft: Draft, care: OpticsCare, limit: AddLimit): void {
  const grid = readLaw(draft, opticalGrid, undefined).value
  if (!grid || care.class !== 'B') return
  const { shares } = draft
  if (care.lenses) limit(grid.pairs[care.lenses].max - shares.base, R871_2)
  limit(shares.overage - Math.max(0, (care.frame ?? 0) - grid.frame), R871_2)
}

function hearingLimits(draft: Draft, care: HearingCare, limit: AddLimit): void {
  const ceilings = readLaw(draft, hearingCeilings, undefined).value
  if (!ceilings || care.class !== 'II') return
  limit((draft.refundedUnits ?? quantityOf(care)) * ceilings.classTwoTotal - draft.shares.base, R871_2)
}
