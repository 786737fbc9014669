/**
 * What it costs to see a doctor outside the coordinated pathway. (FR: majoration de la participation hors parcours)
 *
 * The exceptions are in the coverage room. Doctors outside every convention are here too.
 *
 * @module
 */

import type { BasisPoints, Cents } from '../money.js'
import { type Dated, dated } from './dated.js'
import {
  ASH_2431,
  ASH_2595,
  DECREE_2007_1170,
  L162_5_3,
  L162_5_10,
  R160_6,
  R871_1,
  SP_CONSULTATION,
} from './sources.js'

/** Points of rate lost outside the pathway. */
export const pathwayPenalty: Dated<BasisPoints> = /* @__PURE__ */ dated('pathwayPenalty', 'basis points', [
  ['2005-01-01', null, R160_6, 'high'],
  ['2006-01-01', 1000, ASH_2431, 'high'],
  ['2007-09-01', 2000, DECREE_2007_1170, 'medium', 'start-day'],
  ['2009-01-31', 4000, ASH_2595, 'high'],
])

/**
 * The tariff that caps the penalty: the penalty is at most its rate of this tariff, that of a specialist’s
 * consultation in sector 1. The rule is certain, the amount is derived, and practice differs for care in town.
 */
export const pathwayPenaltyReference: Dated<Cents> = /* @__PURE__ */ dated('pathwayPenaltyReference', 'cents', [
  ['2005-01-01', null, R160_6, 'high'],
  ['2006-01-01', 2500, ASH_2431, 'medium'],
  ['2023-11-01', 2650, R160_6, 'low', 'figures-differ'],
])

/** Age from which a person must follow the pathway. */
export const pathwayAge: Dated<number> = /* @__PURE__ */ dated('pathwayAge', 'count', [
  ['2005-01-01', 16, L162_5_3, 'high'],
])

/** Overage that a sector-1 doctor may add outside the pathway, and that a responsible contract leaves to the patient. */
export const authorisedOverage: Dated<BasisPoints> = /* @__PURE__ */ dated('authorisedOverage', 'basis points', [
  ['2005-01-01', null, R871_1, 'high'],
  ['2006-01-01', 1750, R871_1, 'low'],
])

/** Tariff of authority of general practitioners, and of all other doctors. */
export interface AuthorityTariff {
  readonly gp: Cents
  readonly specialist: Cents
}

/**
 * Base of a doctor outside every convention. Sources print these amounts as the refund or as the base; we take them as
 * the base. (FR: tarif d’autorité)
 */
export const authorityTariff: Dated<AuthorityTariff> = /* @__PURE__ */ dated('authorityTariff', 'record', [
  ['2005-01-01', { gp: 61, specialist: 122 }, SP_CONSULTATION, 'disputed', 'meaning'],
])

/**
 * Whether the insurance pays what a doctor outside every convention prescribes: 1 until the law of 2025 ends it, 0 from
 * then on, unless the prescription is free of charge.
 */
export const outsidePrescriptions: Dated<number> = /* @__PURE__ */ dated('outsidePrescriptions', 'count', [
  ['2005-01-01', 1, L162_5_10, 'high'],
  ['2027-01-01', 0, L162_5_10, 'medium'],
])
