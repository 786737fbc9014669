/**
 * The two charges of the hospital: for a day of a stay, and for an emergency visit without a stay.
 *
 * @module
 */

import type { Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import { AMELI, L174_4, QUE_CHOISIR_2026, R160_16, R160_17_1 } from './sources.js'

/** Charge of one day, by ward. */
export interface DailyHospitalCharge {
  readonly general: Cents
  readonly psychiatry: Cents
}

/** Charge of an emergency visit, in full and for those whom the law spares. */
export interface EmergencyCharge {
  readonly full: Cents
  readonly reduced: Cents
}

/** Charge of each day begun in hospital. (FR: forfait journalier hospitalier) */
export const dailyHospitalCharge: Dated<DailyHospitalCharge> = /* @__PURE__ */ dated('dailyHospitalCharge', 'record', [
  ['2010-01-01', { general: 1800, psychiatry: 1350 }, AMELI, 'medium'],
  ['2018-01-01', { general: 2000, psychiatry: 1500 }, L174_4, 'high'],
  ['2026-03-01', { general: 2300, psychiatry: 1700 }, QUE_CHOISIR_2026, 'medium', 'press_only'],
])

/** Charge of an emergency visit that no admission follows. (FR: forfait patient urgences) */
export const emergencyCharge: Dated<EmergencyCharge> = /* @__PURE__ */ dated('emergencyCharge', 'record', [
  ['2005-01-01', null, R160_17_1, 'high'],
  ['2022-01-01', { full: 1961, reduced: 849 }, R160_17_1, 'high'],
  ['2026-03-01', { full: 2300, reduced: 996 }, QUE_CHOISIR_2026, 'medium', 'press_only'],
])

/** Consecutive day of a stay from which the co-payment is removed. */
export const longStayFirstDay: Dated<number> = /* @__PURE__ */ dated('longStayFirstDay', 'count', [
  ['2005-01-01', 31, R160_16, 'high'],
])
