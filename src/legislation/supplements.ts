/**
 * Supplements of an act: at night, on a Sunday or holiday, at home, for a child. A supplement is a part of its act and
 * never an act of its own: it is refunded at the same rate and bears no participation. (FR: majorations, NGAP)
 *
 * The supplement of coordination is with the tariffs of specialists, because each specialty has its own.
 *
 * @module
 */
import type { Cents } from '../money.js'
import { type Dated, type DatedRows, datedFamily } from './dated.js'
import {
  ASH_2479,
  FNI_2024,
  MIDWIFE_2019,
  MIDWIFE_AVENANT_7,
  ONSIL_2012,
  POSTER_2017,
  QUOTIDIEN_2002,
  QUOTIDIEN_2012,
  SP_CONSULTATION,
} from './sources.js'
import type { ActTariff } from './tariffs.js'
import { overseas } from './territories.js'

const supplements = [
  'home-visit',
  'home-visit-night',
  'home-visit-deep-night',
  'home-visit-sunday-holiday',
  'night',
  'deep-night',
  'sunday-holiday',
  'on-call-night',
  'on-call-deep-night',
  'on-call-sunday-holiday',
  'child',
] as const

/** A supplement of an act. */
export type Supplement = (typeof supplements)[number]

/**
 * Supplements of an act. The night of a doctor runs from 20 to 24 and 6 to 8 o’clock, the deep night between them; that of
 * a nurse from 20 to 23 and 5 to 8. `on-call`: sent by the emergency number. `child`: under 6.
 */
export const SUPPLEMENTS: readonly Supplement[] = /* @__PURE__ */ Object.freeze(supplements)

/** The supplements that a profession has. */
export type SupplementTariffs = Readonly<Partial<Record<Supplement, Dated<ActTariff>>>>

/** The same in sector 2 without the option. */
function alike(base: Cents): ActTariff {
  return { base, sector2: base }
}

/** The same overseas. */
function everywhere(base: Cents): ActTariff {
  return { base, overseas: overseas(base) }
}

/** Of a table that is made when it is asked for, so that a bundler can leave it out. */
function supplementsOf(
  profession: string,
  tables: () => Readonly<Partial<Record<Supplement, DatedRows<ActTariff>>>>,
): SupplementTariffs {
  return datedFamily(`supplement.${profession}`, 'record', tables() as Record<Supplement, DatedRows<ActTariff>>)
}

/** Supplements of doctors. (FR: MD, MDN, MDI, MDD, MN, MM, F, CRN, CRM, CRD, MEG) */
export const doctorSupplements: SupplementTariffs = /* @__PURE__ */ supplementsOf('doctor', () => ({
  'home-visit': [['2005-01-01', alike(1000), ASH_2479, 'high']],
  'home-visit-night': [['2005-01-01', alike(3850), SP_CONSULTATION, 'medium', 'start-day']],
  'home-visit-deep-night': [['2005-01-01', alike(4350), MIDWIFE_AVENANT_7, 'medium', 'start-day']],
  'home-visit-sunday-holiday': [['2005-01-01', alike(2260), SP_CONSULTATION, 'low', 'figures-differ']],
  night: [['2005-01-01', alike(3500), QUOTIDIEN_2002, 'medium']],
  'deep-night': [['2005-01-01', alike(4000), QUOTIDIEN_2002, 'medium']],
  'sunday-holiday': [['2005-01-01', alike(1906), POSTER_2017, 'medium', 'start-day']],
  'on-call-night': [['2017-05-01', alike(4250), POSTER_2017, 'low', 'start-day']],
  'on-call-deep-night': [['2017-05-01', alike(5150), POSTER_2017, 'low', 'start-day']],
  'on-call-sunday-holiday': [['2017-05-01', alike(2650), POSTER_2017, 'low', 'start-day']],
  // Not in sector 2 without the option.
  child: [['2017-05-01', { base: 500, sector2: 0 }, SP_CONSULTATION, 'high']],
}))

/** Supplements of midwives. (FR: majorations des sages-femmes) */
export const midwifeSupplements: SupplementTariffs = /* @__PURE__ */ supplementsOf('midwife', () => ({
  'home-visit': [['2024-02-22', { base: 1000 }, MIDWIFE_AVENANT_7, 'medium']],
  'home-visit-deep-night': [['2024-02-22', { base: 4350 }, MIDWIFE_AVENANT_7, 'low', 'meaning']],
  night: [['2019-01-01', { base: 5000 }, MIDWIFE_2019, 'medium']],
  'sunday-holiday': [['2019-01-01', { base: 4000 }, MIDWIFE_2019, 'medium']],
}))

/** Supplements of nurses. (FR: IFD, majorations de nuit et de dimanche) */
export const nurseSupplements: SupplementTariffs = /* @__PURE__ */ supplementsOf('nurse', () => ({
  'home-visit': [
    ['2012-05-27', everywhere(250), ONSIL_2012, 'medium', 'start-day'],
    ['2024-01-28', everywhere(275), FNI_2024, 'high'],
  ],
  night: [['2012-05-27', everywhere(915), ONSIL_2012, 'medium', 'start-day']],
  'deep-night': [['2012-05-27', everywhere(1830), ONSIL_2012, 'medium', 'start-day']],
  'sunday-holiday': [
    ['2012-05-27', everywhere(800), ONSIL_2012, 'medium', 'start-day'],
    // From memory: no source with the day was found.
    ['2020-01-01', everywhere(850), ONSIL_2012, 'low', 'figures-differ'],
  ],
}))

/** Supplements of physiotherapists. (FR: IFD) */
export const physiotherapistSupplements: SupplementTariffs = /* @__PURE__ */ supplementsOf('physiotherapist', () => ({
  'home-visit': [['2012-07-15', { base: 250 }, QUOTIDIEN_2012, 'medium', 'start-day']],
}))
