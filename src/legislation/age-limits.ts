/**
 * Ages and delays that decide who owes what.
 *
 * @module
 */

import type { BasisPoints } from '../money.js'
import { type Dated, dated } from './dated.js'
import { D160_12, R160_9, R160_17 } from './sources.js'

/** Age from which deductions are due: whoever is younger on 1 January owes none in that year. */
export const deductionAge: Dated<number> = /* @__PURE__ */ dated('deductionAge', 'count', [
  ['2005-01-01', 18, D160_12, 'medium'],
])

/** Days after birth during which a stay of the newborn is covered in full. */
export const newbornDays: Dated<number> = /* @__PURE__ */ dated('newbornDays', 'count', [
  ['2005-01-01', 30, R160_17, 'high'],
])

/** Highest co-payment of the minimum old-age benefit on paramedics and biology. (FR: ASPA) */
export const oldAgeCoPayment: Dated<BasisPoints> = /* @__PURE__ */ dated('oldAgeCoPayment', 'basis points', [
  ['2005-01-01', 2000, R160_9, 'high'],
])
