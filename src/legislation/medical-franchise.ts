/**
 * What a person keeps of each medicine box, paramedical act and transport trip. (FR: franchise médicale)
 *
 * @module
 */

import type { Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import { D160_9, D160_10, D160_11, L160_13 } from './sources.js'

/** Amounts of the franchise, by what it is taken on. */
export interface FranchiseUnits {
  readonly box: Cents
  readonly act: Cents
  readonly trip: Cents
}

/** Daily caps of the franchise; medicine boxes have none. */
export interface FranchiseDailyCaps {
  readonly act: Cents
  readonly trip: Cents
}

/** Franchise of one box, act or trip, by the day of care. */
export const medicalFranchise: Dated<FranchiseUnits> = /* @__PURE__ */ dated('medicalFranchise', 'record', [
  ['2005-01-01', null, L160_13, 'high'],
  ['2008-01-01', { box: 50, act: 50, trip: 200 }, L160_13, 'high'],
  ['2024-03-31', { box: 100, act: 100, trip: 400 }, D160_9, 'high'],
])

/** Cap of one person on one day of care. */
export const medicalFranchiseDailyCap: Dated<FranchiseDailyCaps> = /* @__PURE__ */ dated(
  'medicalFranchiseDailyCap',
  'record',
  [
    ['2005-01-01', null, L160_13, 'high'],
    ['2008-01-01', { act: 200, trip: 400 }, L160_13, 'high'],
    ['2024-03-31', { act: 400, trip: 800 }, D160_11, 'high'],
  ],
)

/** Cap of one person in one calendar year, by the day of reimbursement. */
export const medicalFranchiseYearlyCap: Dated<Cents> = /* @__PURE__ */ dated('medicalFranchiseYearlyCap', 'cents', [
  ['2005-01-01', null, L160_13, 'high'],
  ['2008-01-01', 5000, D160_10, 'high'],
])
