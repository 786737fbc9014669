/**
 * The obligatory top-up of Alsace-Moselle, in points of the base. (FR: régime local d’Alsace-Moselle)
 * Care that is not listed has no local share. Dental care, optics, products and transport are quoted at 90 % in all by
 * private sources; the tables of the scheme were not read.
 *
 * @module
 */

import type { BasisPoints } from '../money.js'
import { type Dated, datedFamily } from './dated.js'
import type { RateId } from './reimbursement-rates.js'
import { D325_6, SNDS } from './sources.js'

/** Local shares by kind of care. */
export const localRates: Readonly<Partial<Record<RateId, Dated<BasisPoints>>>> = /* @__PURE__ */ datedFamily(
  'localRate',
  'basis points',
  {
    doctor: [['2005-01-01', 2000, D325_6, 'high']],
    paramedic: [['2005-01-01', 3000, D325_6, 'medium']],
    biology: [['2005-01-01', 3000, D325_6, 'medium']],
    'biology/pathology': [['2005-01-01', 2000, SNDS, 'low']],
    midwife: [['2005-01-01', 2000, SNDS, 'low']],
    'medicine/important': [['2005-01-01', 2500, D325_6, 'medium']],
    'medicine/moderate': [
      ['2005-01-01', 4500, SNDS, 'low'],
      ['2011-05-02', 5000, D325_6, 'medium'],
    ],
    'medicine/weak': [['2010-04-16', null, D325_6, 'medium']],
    'hospital-stay': [['2005-01-01', 2000, D325_6, 'medium']],
    dentist: [
      ['2005-01-01', 2000, SNDS, 'low'],
      ['2023-10-15', 3000, SNDS, 'low'],
    ],
    equipment: [
      ['2005-01-01', 2500, SNDS, 'low'],
      ['2011-05-02', 3000, SNDS, 'low'],
    ],
    transport: [
      ['2005-01-01', 2500, SNDS, 'low'],
      ['2023-08-01', 3500, SNDS, 'low'],
    ],
  },
)
