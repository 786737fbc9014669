/**
 * What a person keeps of each act of a doctor and each test of biology. (FR: participation forfaitaire)
 * Leaves out who is exempt, which the coverage room holds.
 *
 * @module
 */

import type { Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import { D160_6, D160_8, DECREE_2024_432, L160_13 } from './sources.js'

/** How much of it a calendar year may hold: a number of participations, and an amount. */
export interface FlatParticipationYear {
  readonly units: number
  readonly amount: Cents
}

/** Amount of one participation, by the day of care. */
export const flatParticipation: Dated<Cents> = /* @__PURE__ */ dated('flatParticipation', 'cents', [
  ['2005-01-01', 100, L160_13, 'high'],
  ['2024-05-15', 200, DECREE_2024_432, 'high'],
])

/** Participations of one person at one professional on one day, at most. */
export const flatParticipationDailyLimit: Dated<number> = /* @__PURE__ */ dated(
  'flatParticipationDailyLimit',
  'count',
  [['2005-01-01', 4, D160_8, 'high']],
)

/** Limit of one person in one calendar year, by the day of reimbursement. */
export const flatParticipationYearlyLimit: Dated<FlatParticipationYear> = /* @__PURE__ */ dated(
  'flatParticipationYearlyLimit',
  'record',
  [
    ['2005-01-01', { units: 50, amount: 5000 }, D160_6, 'high'],
    ['2025-01-01', { units: 25, amount: 5000 }, D160_6, 'high'],
  ],
)
