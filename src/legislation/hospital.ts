/**
 * What the law of hospitals charges and spares: the charge of a day, of an emergency visit and of a heavy act, the long
 * stay and the newborn.
 *
 * @module
 */
import type { BasisPoints, Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import {
  AFP_2026_02_23,
  AMELI,
  ASH_2461,
  ASH_2698,
  D325_6,
  L174_4,
  ORDERS_2026_02_28,
  R160_16,
  R160_17,
  R160_17_1,
} from './sources.js'

/** Charge of one day, by ward. */
export interface DailyHospitalCharge {
  readonly general: Cents
  readonly psychiatry: Cents
}

/** Charge of each day begun in hospital. (FR: forfait journalier hospitalier) */
export const dailyHospitalCharge: Dated<DailyHospitalCharge> = /* @__PURE__ */ dated('dailyHospitalCharge', 'record', [
  ['2010-01-01', { general: 1800, psychiatry: 1350 }, AMELI, 'medium'],
  ['2018-01-01', { general: 2000, psychiatry: 1500 }, L174_4, 'high'],
  ['2026-03-01', { general: 2300, psychiatry: 1700 }, ORDERS_2026_02_28, 'medium', 'press-only'],
])

/** Charge of an emergency visit: in full, and for those to whom the law grants the reduced one. */
export interface EmergencyCharge {
  readonly full: Cents
  readonly reduced: Cents
}

/** Charge of an emergency visit that no admission follows. (FR: forfait patient urgences) */
export const emergencyCharge: Dated<EmergencyCharge> = /* @__PURE__ */ dated('emergencyCharge', 'record', [
  ['2005-01-01', null, R160_17_1, 'high'],
  ['2022-01-01', { full: 1961, reduced: 849 }, R160_17_1, 'high'],
  ['2026-03-01', { full: 2300, reduced: 996 }, ORDERS_2026_02_28, 'medium', 'press-only'],
])

/**
 * Part of the emergency charge that the local scheme of Alsace-Moselle pays, by a decision of its board of 29 March 2022
 * whose first day was not found.
 */
export const localEmergencyShare: Dated<BasisPoints> = /* @__PURE__ */ dated('localEmergencyShare', 'basis points', [
  ['2022-01-01', null, D325_6, 'low', 'start-day'],
  ['2022-03-29', 10_000, D325_6, 'low', 'start-day'],
])

/** The charge on heavy acts, and the tariff or coefficient from which an act is heavy. */
export interface HeavyActCharge {
  readonly charge: Cents
  readonly threshold: Cents
  readonly coefficient: number
}

/**
 * The charge of a sitting or stay with a heavy act. The article has a new version since 1 April 2026; that it says 32 €
 * is known from the press alone. (FR: participation assuré, PAS)
 */
export const heavyActCharge: Dated<HeavyActCharge> = /* @__PURE__ */ dated('heavyActCharge', 'record', [
  ['2005-01-01', null, R160_16, 'high'],
  ['2006-09-01', { charge: 1800, threshold: 9100, coefficient: 50 }, ASH_2461, 'medium', 'start-day'],
  ['2011-03-01', { charge: 1800, threshold: 12_000, coefficient: 60 }, ASH_2698, 'medium', 'start-day'],
  ['2019-01-01', { charge: 2400, threshold: 12_000, coefficient: 60 }, R160_16, 'high'],
  ['2026-04-01', { charge: 3200, threshold: 12_000, coefficient: 60 }, AFP_2026_02_23, 'medium', 'press-only'],
])

/** Consecutive day of a stay from which there is no co-payment. */
export const longStayFirstDay: Dated<number> = /* @__PURE__ */ dated('longStayFirstDay', 'count', [
  ['2005-01-01', 31, R160_16, 'high'],
])

/** Days after birth during which a stay of the newborn is paid in full. */
export const newbornDays: Dated<number> = /* @__PURE__ */ dated('newbornDays', 'count', [
  ['2005-01-01', 30, R160_17, 'high'],
])
