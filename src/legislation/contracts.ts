/**
 * What contracts are measured by: the monthly ceiling of social security, and the limits of the responsible contract on
 * doctors outside the moderated option, glasses, hearing aids and crowns. (FR: plafond mensuel, contrat responsable)
 *
 * What such a contract must pay without a figure, the coverage room applies.
 *
 * @module
 */
import type { BasisPoints, Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import {
  AMELI,
  AMELI_UNTIL_2025,
  ARRETE_2018_11_14,
  CEILING_2024,
  CEILING_2025,
  CEILING_2026,
  CEILING_ORDERS,
  R871_2,
} from './sources.js'

/** Monthly ceiling of social security. (FR: plafond mensuel, PMSS) */
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
  ['2024-01-01', 386_400, CEILING_2024, 'high'],
  ['2025-01-01', 392_500, CEILING_2025, 'high'],
  ['2026-01-01', 400_500, CEILING_2026, 'high'],
])

/** Overage of a doctor outside OPTAM: at most `cap` of the base, and `gap` of the base below what OPTAM gets. */
export interface OverageLimit {
  readonly cap: BasisPoints
  readonly gap: BasisPoints
}

/** The limit of article R871-2, 2°. Before April 2015 there was none. */
export const responsibleOverageLimit: Dated<OverageLimit> = /* @__PURE__ */ dated('responsibleOverageLimit', 'record', [
  ['2005-01-01', null, R871_2, 'medium'],
  ['2015-04-01', { cap: 12_500, gap: 2000 }, R871_2, 'medium'],
  ['2017-01-01', { cap: 10_000, gap: 2000 }, R871_2, 'high'],
])

const lensPairs = ['a', 'b', 'c', 'd', 'e', 'f'] as const

/** A pair of lenses, by how strong they are. */
export type LensPair = (typeof lensPairs)[number]

/**
 * Pairs of lenses: `a` both simple, `b` simple and complex, `c` both complex, `d` simple and very complex,
 * `e` complex and very complex, `f` both very complex.
 */
export const LENS_PAIRS: readonly LensPair[] = /* @__PURE__ */ Object.freeze(lensPairs)

/** Limits of the total that a contract reaches for one equipment of class B. */
export interface OpticalGrid {
  /** Lowest and highest total for a frame with such lenses. */
  readonly pairs: Readonly<Record<LensPair, { readonly min: Cents; readonly max: Cents }>>
  /** Highest total for the frame. */
  readonly frame: Cents
}

/** The optical grid of article R871-2, 3°. */
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
    },
    R871_2,
    'high',
  ],
])

/** Highest price of a class A frame, nothing left to pay. (FR: prix limite de vente) */
export const classAFrameCeiling: Dated<Cents> = /* @__PURE__ */ dated('classAFrameCeiling', 'cents', [
  ['2020-01-01', 3000, AMELI, 'medium'],
])

/** Ceilings of one ear. */
export interface HearingCeilings {
  /** Highest price of class I, nothing left to pay, adults. */
  readonly classOnePrice: Cents
  /** Highest total that a responsible contract reaches for class II. */
  readonly classTwoTotal: Cents
}

/** Ceilings of hearing aids. */
export const hearingCeilings: Dated<HearingCeilings> = /* @__PURE__ */ dated('hearingCeilings', 'record', [
  // The prices of class I before 2021 are from memory, and the limit of class II came with 2021.
  ['2019-01-01', { classOnePrice: 130_000, classTwoTotal: 170_000 }, ARRETE_2018_11_14, 'low', 'figures-differ'],
  ['2020-01-01', { classOnePrice: 110_000, classTwoTotal: 170_000 }, ARRETE_2018_11_14, 'low', 'figures-differ'],
  ['2021-01-01', { classOnePrice: 95_000, classTwoTotal: 170_000 }, R871_2, 'high'],
])

const crowns = ['ceramic-metal-visible', 'zirconia', 'metal', 'ceramic-metal-second-premolar'] as const

/** A crown, by material and place. */
export type Crown = (typeof crowns)[number]

/**
 * Crowns with a price ceiling. Nothing is left to pay for `ceramic-metal-visible` (incisors to first premolar),
 * `zirconia` (outside incisors and first premolars) and `metal`; `ceramic-metal-second-premolar` has a moderated price.
 */
export const CROWNS: readonly Crown[] = /* @__PURE__ */ Object.freeze(crowns)

/** Price ceiling of each crown. */
export type DentalCeilings = Readonly<Record<Crown, Cents>>

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
