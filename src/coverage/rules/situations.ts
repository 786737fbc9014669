/**
 * What each situation of a person and each cause of care takes away: a table to check against the articles it names.
 * Leaves out the age, and the local scheme.
 *
 * @module
 */

import { addDays, type Day, yearsBetween } from '../../day.js'
import { newbornDays } from '../../legislation/age-limits.js'
import type { Confidence, LegalSource } from '../../legislation/dated.js'
import {
  AMELI,
  L160_9,
  L160_14,
  L861_3,
  R160_9,
  R160_10,
  R160_11,
  R160_17,
  R160_17_1,
} from '../../legislation/sources.js'
import type { CareByKind, Cause } from '../care.js'
import type { Cover, Situation } from '../cover.js'
import { type Draft, readLaw } from './draft.js'

/** @internal */
export interface Relief {
  readonly source: LegalSource
  readonly confidence: Confidence
  /** Co-payment removed: for all care, for all but weak medicines (R160-18), or for care in hospital alone. */
  readonly coPayment?: 'all' | 'strong' | 'in-hospital'
  /** No flat participation and no franchise. */
  readonly deductions?: true
  /** No charge on heavy acts, where the co-payment itself is not removed. */
  readonly heavyAct?: true
  readonly emergency?: 'none' | 'reduced'
  /** No daily hospital charge. */
  readonly daily?: true
  /** Not bound by the pathway. */
  readonly pathway?: true
}

const SITUATIONS: Readonly<Record<Situation, Relief>> = {
  ald: { source: R160_17_1, confidence: 'high', emergency: 'reduced' },
  maternity: {
    source: L160_9,
    confidence: 'high',
    coPayment: 'all',
    deductions: true,
    emergency: 'none',
    daily: true,
  },
  newborn: { source: R160_17, confidence: 'high', coPayment: 'in-hospital', emergency: 'none', daily: true },
  invalidity: { source: R160_10, confidence: 'high', coPayment: 'strong', emergency: 'none' },
  'severe-work-accident': { source: R160_17_1, confidence: 'medium', coPayment: 'strong', emergency: 'none' },
  c2s: { source: L861_3, confidence: 'high', deductions: true, heavyAct: true },
  ame: {
    source: AMELI,
    confidence: 'medium',
    coPayment: 'all',
    deductions: true,
    emergency: 'none',
    daily: true,
    pathway: true,
  },
  'old-age-benefit': { source: R160_9, confidence: 'high' },
}

const CAUSES: Readonly<Record<Cause, Relief>> = {
  ald: { source: R160_11, confidence: 'high', coPayment: 'all', emergency: 'reduced' },
  'work-accident': { source: L160_14, confidence: 'high', coPayment: 'all', emergency: 'reduced', daily: true },
  'military-injury': {
    source: AMELI,
    confidence: 'medium',
    coPayment: 'all',
    deductions: true,
    emergency: 'none',
    daily: true,
  },
  terrorism: { source: AMELI, confidence: 'medium', coPayment: 'all', deductions: true, emergency: 'none' },
  'sexual-violence': { source: R160_17_1, confidence: 'medium', coPayment: 'all', emergency: 'none' },
  'organ-donation': { source: R160_17, confidence: 'high', coPayment: 'strong', emergency: 'none', daily: true },
  contraception: { source: R160_17, confidence: 'high', coPayment: 'strong' },
  abortion: { source: R160_17, confidence: 'high', coPayment: 'strong' },
  infertility: { source: R160_17, confidence: 'high', coPayment: 'strong' },
  'child-examination': { source: R160_17, confidence: 'high', coPayment: 'strong' },
}

/** The reliefs of a line, that of its cause first. @internal */
export function reliefsOf({ relatedTo }: CareByKind, { situations = [] }: Cover): Relief[] {
  const ofPerson = situations.map((situation) => SITUATIONS[situation])
  return relatedTo ? [CAUSES[relatedTo], ...ofPerson] : ofPerson
}

/** @internal */
export function isIn(cover: Cover, situation: Situation): boolean {
  return cover.situations?.includes(situation) ?? false
}

/** Full years of age on a day; infinite where the birth is not known, which is to say an adult. @internal */
export function ageOn({ born }: Cover, day: Day): number {
  return born ? yearsBetween(born, day) : Number.POSITIVE_INFINITY
}

/** What a birth says against a day of care: born later, or no newborn any more. @internal */
export function checkBirth(draft: Draft): void {
  const { care, cover, issues } = draft
  if (!cover.born) return
  if (cover.born > care.on) issues.push({ code: 'contradiction', field: 'cover.born', with: 'care.on' })
  if (!isIn(cover, 'newborn')) return
  const days = readLaw(draft, newbornDays, 0).value
  if (addDays(cover.born, days) < care.on)
    issues.push({ code: 'contradiction', field: 'cover.situations', with: 'cover.born' })
}

/** The names of the situations. @internal */
export const SITUATION_NAMES: readonly Situation[] = /* @__PURE__ */ Object.keys(SITUATIONS) as Situation[]

/** The names of the causes. @internal */
export const CAUSE_NAMES: readonly Cause[] = /* @__PURE__ */ Object.keys(CAUSES) as Cause[]
