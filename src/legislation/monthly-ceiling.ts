/**
 * The monthly ceiling that some guarantees are a share of. (FR: plafond mensuel de la sécurité sociale, PMSS)
 *
 * @module
 */

import type { Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import { CEILING_ORDERS } from './sources.js'

/** Monthly ceiling of social security. */
export const monthlyCeiling: Dated<Cents> = /* @__PURE__ */ dated('monthlyCeiling', 'cents', [
  ['2005-01-01', 251_600, CEILING_ORDERS, 'high'],
  ['2006-01-01', 258_900, CEILING_ORDERS, 'high'],
  ['2007-01-01', 268_200, CEILING_ORDERS, 'high'],
  ['2008-01-01', 277_300, CEILING_ORDERS, 'high'],
  ['2009-01-01', 285_900, CEILING_ORDERS, 'high'],
  ['2010-01-01', 288_500, CEILING_ORDERS, 'high'],
  ['2011-01-01', 294_600, CEILING_ORDERS, 'high'],
  ['2012-01-01', 303_100, CEILING_ORDERS, 'high'],
  ['2013-01-01', 308_600, CEILING_ORDERS, 'high'],
  ['2014-01-01', 312_900, CEILING_ORDERS, 'high'],
  ['2015-01-01', 317_000, CEILING_ORDERS, 'high'],
  ['2016-01-01', 321_800, CEILING_ORDERS, 'high'],
  ['2017-01-01', 326_900, CEILING_ORDERS, 'high'],
  ['2018-01-01', 331_100, CEILING_ORDERS, 'high'],
  ['2019-01-01', 337_700, CEILING_ORDERS, 'high'],
  ['2020-01-01', 342_800, CEILING_ORDERS, 'high'],
  ['2023-01-01', 366_600, CEILING_ORDERS, 'high'],
  ['2024-01-01', 386_400, CEILING_ORDERS, 'medium'],
  ['2025-01-01', 392_500, CEILING_ORDERS, 'medium'],
  ['2026-01-01', 400_500, CEILING_ORDERS, 'medium'],
])
