/**
 * Price ceilings of crowns. (FR: honoraires limites de facturation)
 *
 * @module
 */

import type { Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import { AMELI_UNTIL_2025 } from './sources.js'

/** Crowns with a price ceiling, by material and place. */
export interface DentalCeilings {
  /** Ceramic-metal, incisors to first premolar: nothing left to pay. */
  readonly 'ceramic-metal-visible': Cents
  /** Zirconia, outside incisors and first premolars: nothing left to pay. */
  readonly zirconia: Cents
  /** Metal: nothing left to pay. */
  readonly metal: Cents
  /** Ceramic-metal, second premolar: moderated price. */
  readonly 'ceramic-metal-second-premolar': Cents
}

/** Price ceilings of crowns. */
export const dentalCeilings: Dated<DentalCeilings> = /* @__PURE__ */ dated('dentalCeilings', 'record', [
  [
    '2024-01-01',
    {
      'ceramic-metal-visible': 50_000,
      zirconia: 44_000,
      metal: 29_000,
      'ceramic-metal-second-premolar': 55_000,
    },
    AMELI_UNTIL_2025,
    'medium',
  ],
])
