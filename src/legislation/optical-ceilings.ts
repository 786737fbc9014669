/**
 * Price ceiling of a class A frame. Lenses of class A have one ceiling a correction, which the caller knows.
 *
 * @module
 */

import type { Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import { AMELI } from './sources.js'

/** Highest price of a class A frame, nothing left to pay. (FR: prix limite de vente) */
export const classAFrameCeiling: Dated<Cents> = /* @__PURE__ */ dated('classAFrameCeiling', 'cents', [
  ['2020-01-01', 3000, AMELI, 'medium'],
])
