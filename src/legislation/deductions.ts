/**
 * What the insurance keeps back from its refund: the flat participation on acts of doctors and tests of biology, and
 * the franchise on medicine boxes, acts of paramedics and trips. (FR: participation forfaitaire, franchise médicale)
 *
 * Who is exempt in other ways than by age is in the coverage room.
 *
 * @module
 */
import type { Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import {
  D160_6,
  D160_9,
  D160_10,
  D160_11,
  D160_12,
  DECREE_2004_1453,
  DECREE_2007_1166,
  DECREE_2007_1937,
  DECREE_2024_432,
  L160_13,
} from './sources.js'

/** Age from which deductions are due: a person who is younger on 1 January owes none in that year. */
export const deductionAge: Dated<number> = /* @__PURE__ */ dated('deductionAge', 'count', [
  ['2005-01-01', 18, D160_12, 'medium'],
])

/** Amount of one participation, by the day of care. */
export const flatParticipation: Dated<Cents> = /* @__PURE__ */ dated('flatParticipation', 'cents', [
  ['2005-01-01', 100, L160_13, 'high'],
  ['2024-05-15', 200, DECREE_2024_432, 'high'],
])

/** The most participations of one person at one professional on one day. */
export const flatParticipationDailyLimit: Dated<number> = /* @__PURE__ */ dated(
  'flatParticipationDailyLimit',
  'count',
  [
    ['2005-01-01', 1, DECREE_2004_1453, 'high'],
    ['2007-08-03', 4, DECREE_2007_1166, 'high'],
  ],
)

/** The most that a calendar year may hold of it: a number of participations, and an amount. */
export interface FlatParticipationYear {
  readonly units: number
  readonly amount: Cents
}

/** Limit of one person in one calendar year, by the day of reimbursement. */
export const flatParticipationYearlyLimit: Dated<FlatParticipationYear> = /* @__PURE__ */ dated(
  'flatParticipationYearlyLimit',
  'record',
  [
    ['2005-01-01', { units: 50, amount: 5000 }, D160_6, 'high'],
    ['2025-01-01', { units: 25, amount: 5000 }, D160_6, 'high'],
  ],
)

/** Amounts of the franchise, by what it is taken on. */
export interface FranchiseUnits {
  readonly box: Cents
  readonly act: Cents
  readonly trip: Cents
}

/** Franchise of one box, act or trip, by the day of care. */
export const medicalFranchise: Dated<FranchiseUnits> = /* @__PURE__ */ dated('medicalFranchise', 'record', [
  ['2005-01-01', null, L160_13, 'high'],
  ['2008-01-01', { box: 50, act: 50, trip: 200 }, DECREE_2007_1937, 'high'],
  ['2024-03-31', { box: 100, act: 100, trip: 400 }, D160_9, 'high'],
])

/** Daily caps of the franchise; medicine boxes have none. */
export interface FranchiseDailyCaps {
  readonly act: Cents
  readonly trip: Cents
}

/** Cap of one person on one day of care. */
export const medicalFranchiseDailyCap: Dated<FranchiseDailyCaps> = /* @__PURE__ */ dated(
  'medicalFranchiseDailyCap',
  'record',
  [
    ['2005-01-01', null, L160_13, 'high'],
    ['2008-01-01', { act: 200, trip: 400 }, DECREE_2007_1937, 'high'],
    ['2024-03-31', { act: 400, trip: 800 }, D160_11, 'high'],
  ],
)

/** Cap of one person in one calendar year, by the day of reimbursement. */
export const medicalFranchiseYearlyCap: Dated<Cents> = /* @__PURE__ */ dated('medicalFranchiseYearlyCap', 'cents', [
  ['2005-01-01', null, L160_13, 'high'],
  ['2008-01-01', 5000, D160_10, 'high'],
])
