/**
 * Limits of the responsible contract on doctors outside the moderated option. (FR: contrat responsable)
 * Leaves out what it must and must not pay without a figure, which the coverage room applies.
 *
 * @module
 */

import type { BasisPoints } from '../money.js'
import { type Dated, dated } from './dated.js'
import { R871_2 } from './sources.js'

/** Overage of a doctor outside OPTAM: at most `cap` of the base, and `gap` of the base below what OPTAM gets. */
export interface OverageLimit {
  readonly cap: BasisPoints
  readonly gap: BasisPoints
}

/** The limit of article R871-2, 2°; before April 2015 there was none. */
export const responsibleOverageLimit: Dated<OverageLimit> = /* @__PURE__ */ dated('responsibleOverageLimit', 'record', [
  ['2005-01-01', null, R871_2, 'medium'],
  ['2015-04-01', { cap: 12_500, gap: 2000 }, R871_2, 'medium'],
  ['2017-01-01', { cap: 10_000, gap: 2000 }, R871_2, 'high'],
])
