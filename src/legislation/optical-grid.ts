/**
 * What a responsible contract pays for glasses of class B, the shares of the obligatory insurance included.
 * (FR: grille optique, R871-2 3°)
 *
 * @module
 */

import type { Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import { R871_2 } from './sources.js'

/**
 * A pair of lenses: `a` both simple, `b` simple and complex, `c` both complex, `d` simple and very complex,
 * `e` complex and very complex, `f` both very complex.
 */
export type LensPair = 'a' | 'b' | 'c' | 'd' | 'e' | 'f'

/** The grid of one period. */
export interface OpticalGrid {
  /** Lowest and highest total for a frame with such lenses. */
  readonly pairs: Readonly<Record<LensPair, { readonly min: Cents; readonly max: Cents }>>
  /** Highest total for the frame. */
  readonly frame: Cents
  /** Months between two pairs of glasses. */
  readonly renewal: number
  /** Months for a child or after a change of sight. */
  readonly earlyRenewal: number
  /** Age under which the shorter time counts. */
  readonly childAge: number
}

/** The optical grid. */
export const opticalGrid: Dated<OpticalGrid> = /* @__PURE__ */ dated('opticalGrid', 'record', [
  [
    '2020-01-01',
    {
      pairs: {
        a: { min: 5000, max: 42_000 },
        b: { min: 12_500, max: 56_000 },
        c: { min: 20_000, max: 70_000 },
        d: { min: 12_500, max: 61_000 },
        e: { min: 20_000, max: 75_000 },
        f: { min: 20_000, max: 80_000 },
      },
      frame: 10_000,
      renewal: 24,
      earlyRenewal: 12,
      childAge: 16,
    },
    R871_2,
    'high',
  ],
])
