/**
 * What each situation of a person and each cause of care removes: a table to check against the articles it names.
 *
 * Age and the local scheme have their own rules.
 *
 * @module
 */

import { addDays, type Day, yearsBetween } from '../../day.js'
import type { Confidence, Dated, LegalSource } from '../../legislation/dated.js'
import { newbornDays } from '../../legislation/hospital.js'
import { type AgeRange, actAges, childExaminationAge, contraceptionAge } from '../../legislation/limits.js'
import {
  AMELI,
  L160_9,
  L160_14,
  L169_2,
  L861_3,
  R160_9,
  R160_10,
  R160_11,
  R160_17,
  R160_17_1,
} from '../../legislation/sources.js'
import type { CareByKind } from '../care.js'
import type { CheckedCover } from '../cover.js'
import type { Cause, Situation } from '../vocabulary.js'
import { addNote, type Draft, glanceAtLaw, pathTo, readLaw } from './draft.js'

/**
 * What a relief removes: the co-payment of all care, of all but weak medicines (R160-18), or of care in hospital alone;
 * flat participation and franchise; the charge on heavy acts, where the co-payment itself is not removed; the charge of
 * an emergency visit, in whole or in part; the daily hospital charge; the penalty outside the pathway.
 */
type Removal =
  | 'co-payment'
  | 'strong-co-payment'
  | 'hospital-co-payment'
  | 'deductions'
  | 'heavy-act-charge'
  | 'emergency-charge'
  | 'part-of-emergency-charge'
  | 'daily-charge'
  | 'penalty'

/** What a situation or a cause removes, and the text that says so. */
export interface Relief {
  readonly removes: readonly Removal[]
  readonly source: LegalSource
  readonly confidence: Confidence
}

/** A relief that ends on a birthday. */
interface BoundRelief extends Relief {
  readonly until: Dated<number> | undefined
}

const SITUATION_RELIEFS: Readonly<Record<Situation, Relief>> = {
  ald: { removes: ['part-of-emergency-charge'], source: R160_17_1, confidence: 'high' },
  maternity: {
    removes: ['co-payment', 'deductions', 'emergency-charge', 'daily-charge'],
    source: L160_9,
    confidence: 'high',
  },
  newborn: {
    removes: ['hospital-co-payment', 'emergency-charge', 'daily-charge'],
    source: R160_17,
    confidence: 'high',
  },
  invalidity: { removes: ['strong-co-payment', 'emergency-charge'], source: R160_10, confidence: 'high' },
  'severe-work-accident': {
    removes: ['strong-co-payment', 'emergency-charge'],
    source: R160_17_1,
    confidence: 'medium',
  },
  c2s: { removes: ['deductions', 'heavy-act-charge'], source: L861_3, confidence: 'high' },
  ame: {
    removes: ['co-payment', 'deductions', 'emergency-charge', 'daily-charge', 'penalty'],
    source: AMELI,
    confidence: 'medium',
  },
  'old-age-benefit': { removes: [], source: R160_9, confidence: 'high' },
}

const CAUSE_RELIEFS: Readonly<Record<Cause, BoundRelief>> = {
  ald: { removes: ['co-payment', 'part-of-emergency-charge'], source: R160_11, confidence: 'high', until: undefined },
  'work-accident': {
    removes: ['co-payment', 'part-of-emergency-charge', 'daily-charge'],
    source: L160_14,
    confidence: 'high',
    until: undefined,
  },
  'military-injury': {
    removes: ['co-payment', 'deductions', 'emergency-charge', 'daily-charge'],
    source: AMELI,
    confidence: 'medium',
    until: undefined,
  },
  terrorism: {
    removes: ['co-payment', 'deductions', 'emergency-charge', 'daily-charge'],
    source: L169_2,
    confidence: 'high',
    until: undefined,
  },
  'sexual-violence': {
    removes: ['co-payment', 'emergency-charge'],
    source: R160_17_1,
    confidence: 'medium',
    until: undefined,
  },
  'organ-donation': {
    removes: ['strong-co-payment', 'emergency-charge', 'daily-charge'],
    source: R160_17,
    confidence: 'high',
    until: undefined,
  },
  contraception: { removes: ['strong-co-payment'], source: R160_17, confidence: 'high', until: contraceptionAge },
  abortion: { removes: ['strong-co-payment'], source: R160_17, confidence: 'high', until: undefined },
  infertility: { removes: ['strong-co-payment'], source: R160_17, confidence: 'high', until: undefined },
  'child-examination': {
    removes: ['strong-co-payment'],
    source: R160_17,
    confidence: 'high',
    until: childExaminationAge,
  },
  'pregnancy-examination': {
    removes: ['co-payment', 'deductions'],
    source: L160_9,
    confidence: 'high',
    until: undefined,
  },
  prevention: { removes: ['co-payment', 'deductions'], source: AMELI, confidence: 'medium', until: undefined },
}

/** The reliefs of a line, that of its cause first; one that ends on a birthday counts where the age is not known. */
export function reliefsOf(draft: Draft): readonly Relief[] {
  const { care, cover } = draft
  const ofPerson = (cover.situations ?? []).map((situation) => SITUATION_RELIEFS[situation])
  const ofCause = care.relatedTo && CAUSE_RELIEFS[care.relatedTo]
  return ofCause && !isOver(draft, ofCause) ? [ofCause, ...ofPerson] : ofPerson
}

function isOver(draft: Draft, { until }: BoundRelief): boolean {
  const { care, cover } = draft
  return !!until && !!cover.birthDate && ageOn(cover, care.on) >= glanceAtLaw(draft, until, 0).value
}

/** Whether a relief of the line removes something. */
export function isSpared(draft: Draft, from: Removal): boolean {
  return reliefsOf(draft).some(({ removes }) => removes.includes(from))
}

/** Whether the person is in a situation. */
export function isIn({ situations = [] }: CheckedCover, situation: Situation): boolean {
  return situations.includes(situation)
}

/** Full years of age on a day; infinite where the birth is not known, so that the person counts as an adult. */
export function ageOn({ birthDate }: CheckedCover, day: Day): number {
  return birthDate ? yearsBetween(birthDate, day) : Number.POSITIVE_INFINITY
}

/**
 * Reports a birth that contradicts the day of care: a later one, one too early for a newborn, or one at which the act
 * cannot be billed. Where the age decides and is not known, it takes note of that.
 */
export function checkBirth(draft: Draft, ages: Dated<AgeRange> | undefined): void {
  const { care, cover, issues } = draft
  const { birthDate } = cover
  if (!birthDate) {
    if (ages) addNote(draft, 'age-unknown', 'high', readLaw(draft, ages, undefined).source)
    const until = care.relatedTo && CAUSE_RELIEFS[care.relatedTo].until
    if (until) addNote(draft, 'age-unknown', 'high', glanceAtLaw(draft, until, 0).source)
    return
  }
  const path = ['cover', 'birthDate']
  if (birthDate > care.on) issues.push({ code: 'contradiction', path, with: pathTo(draft, 'on') })
  else if (ages && !isWithin(readLaw(draft, ages, undefined).value, ageOn(cover, care.on)))
    issues.push({ code: 'contradiction', path, with: pathTo(draft, 'act') })
  if (!isIn(cover, 'newborn')) return
  const days = readLaw(draft, newbornDays, 0).value
  if (addDays(birthDate, days) < care.on)
    issues.push({ code: 'contradiction', path: ['cover', 'situations'], with: path })
}

/** The ages of care that the caller gives by its nature. */
function agesOf(care: CareByKind): Dated<AgeRange> | undefined {
  if (care.kind !== 'dentist') return undefined
  if (care.nature === 'examination') return actAges['dental-examination']
  return care.nature === 'orthodontics' ? actAges['orthodontic-half-year'] : undefined
}

/** Whether the age excludes care that the caller gives by its nature; where the age is not known, a note says so. */
export function isExcludedByAge(draft: Draft): boolean {
  const { care, cover, notes } = draft
  const ages = agesOf(care)
  if (!ages) return false
  const { value, source } = glanceAtLaw(draft, ages, undefined)
  const isUnknown = !cover.birthDate
  if (isUnknown && !notes.some(({ code }) => code === 'age-unknown')) addNote(draft, 'age-unknown', 'high', source)
  if (isUnknown || isWithin(value, ageOn(cover, care.on))) return false
  addNote(draft, 'age-excluded', 'high', source)
  return true
}

function isWithin(range: AgeRange | undefined, age: number): boolean {
  return !range || (range.from <= age && age < range.before)
}
