/**
 * The flat charge that replaces the co-payment of heavy acts. (FR: participation assuré sur actes lourds, PAS)
 *
 * @module
 */

import type { Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import { ASH_2461, ASH_2698, QUE_CHOISIR_2026, R160_16 } from './sources.js'

/** The charge, and from which tariff or coefficient an act is heavy. */
export interface HeavyActCharge {
  readonly charge: Cents
  readonly threshold: Cents
  readonly coefficient: number
}

/**
 * The charge of a sitting or stay with a heavy act. Its rise to 32 € starts on 1 April 2026 by one source and on
 * 22 April by another: the day stands in one row here.
 */
export const heavyActCharge: Dated<HeavyActCharge> = /* @__PURE__ */ dated('heavyActCharge', 'record', [
  ['2005-01-01', null, R160_16, 'high'],
  ['2006-09-01', { charge: 1800, threshold: 9100, coefficient: 50 }, ASH_2461, 'medium', 'start_day'],
  ['2011-03-01', { charge: 1800, threshold: 12_000, coefficient: 60 }, ASH_2698, 'medium', 'start_day'],
  ['2019-01-01', { charge: 2400, threshold: 12_000, coefficient: 60 }, R160_16, 'high'],
  ['2026-04-01', { charge: 3200, threshold: 12_000, coefficient: 60 }, QUE_CHOISIR_2026, 'disputed', 'start_day'],
])
