/**
 * How often, and at what age, the obligatory insurance refunds care: the time between two pairs of glasses or hearing
 * aids, the sessions of a year, the ages of acts and of exemptions.
 *
 * @module
 */
import { type Dated, dated, datedFamily } from './dated.js'
import {
  ARRETE_2018_11_14,
  ARRETE_2018_12_03,
  DENTAL_CONVENTION,
  KLESIA,
  R160_17,
  R162_65,
  SP_CONSULTATION,
  SP_DENTAL,
  SP_HEARING,
} from './sources.js'
import type { ActId } from './tariffs.js'

/** Months between two pairs of glasses. */
export interface GlassesRenewal {
  readonly renewal: number
  /** For a child, or after a change of sight. */
  readonly earlyRenewal: number
  /** Age under which the shorter time counts. */
  readonly childAge: number
}

/** Time between two pairs of glasses. Before 2020 it was not the same, and we do not know it. */
export const glassesRenewal: Dated<GlassesRenewal> = /* @__PURE__ */ dated('glassesRenewal', 'record', [
  ['2005-01-01', null, ARRETE_2018_12_03, 'medium'],
  ['2020-01-01', { renewal: 24, earlyRenewal: 12, childAge: 16 }, ARRETE_2018_12_03, 'high'],
])

/** Months between two hearing aids of one ear. */
export const hearingAidRenewal: Dated<number> = /* @__PURE__ */ dated('hearingAidRenewal', 'count', [
  ['2005-01-01', null, ARRETE_2018_11_14, 'medium'],
  ['2019-01-01', 48, ARRETE_2018_11_14, 'high'],
])

/** Sessions of the psychologist scheme in one calendar year. */
export const psychologistSessions: Dated<number> = /* @__PURE__ */ dated('psychologistSessions', 'count', [
  ['2022-04-05', 8, KLESIA, 'medium'],
  ['2025-05-16', 12, R162_65, 'high'],
])

/** Dental examinations in one calendar year. Before April 2025 there was one every third year. */
export const dentalExaminations: Dated<number> = /* @__PURE__ */ dated('dentalExaminations', 'count', [
  ['2005-01-01', null, DENTAL_CONVENTION, 'medium'],
  ['2025-04-01', 1, DENTAL_CONVENTION, 'medium'],
])

/** Ages at which an act can be billed: from one birthday on, and before another. */
export interface AgeRange {
  readonly from: number
  readonly before: number
}

/** Acts that depend on the age, as of any day that we know. */
type AgeBoundActId = Extract<
  ActId,
  | 'gp-consultation-child'
  | 'paediatrician-under-2'
  | 'paediatrician-2-to-6'
  | 'hearing-aid'
  | 'hearing-aid-young'
  | 'dental-examination'
  | 'orthodontic-half-year'
  | 'orthodontic-retention-1'
>

/**
 * Ages of the acts that are bound to one. Orthodontics must begin before 16; with six half-years and two years of
 * retention it ends before 21, which is derived.
 */
export const actAges: Readonly<Record<AgeBoundActId, Dated<AgeRange>>> = /* @__PURE__ */ datedFamily('age', 'record', {
  'gp-consultation-child': [['2017-05-01', { from: 0, before: 6 }, SP_CONSULTATION, 'high']],
  'paediatrician-under-2': [['2024-12-22', { from: 0, before: 2 }, SP_CONSULTATION, 'high']],
  'paediatrician-2-to-6': [['2024-12-22', { from: 2, before: 6 }, SP_CONSULTATION, 'high']],
  'hearing-aid': [['2019-01-01', { from: 20, before: 150 }, SP_HEARING, 'high']],
  'hearing-aid-young': [['2019-01-01', { from: 0, before: 20 }, SP_HEARING, 'high']],
  'dental-examination': [['2019-01-01', { from: 3, before: 25 }, DENTAL_CONVENTION, 'medium']],
  'orthodontic-half-year': [['2016-01-01', { from: 0, before: 21 }, SP_DENTAL, 'medium']],
  'orthodontic-retention-1': [['2016-01-01', { from: 0, before: 21 }, SP_DENTAL, 'medium']],
})

/** Age from which contraception is no longer paid in full. */
export const contraceptionAge: Dated<number> = /* @__PURE__ */ dated('contraceptionAge', 'count', [
  ['2005-01-01', 18, R160_17, 'medium'],
  ['2022-01-01', 26, R160_17, 'high'],
])

/** Age from which there are no mandatory examinations of a child. */
export const childExaminationAge: Dated<number> = /* @__PURE__ */ dated('childExaminationAge', 'count', [
  ['2005-01-01', 18, R160_17, 'medium'],
])
