/**
 * Rates by kind of care: what the obligatory insurance and the local scheme of Alsace-Moselle pay of the base.
 *
 * The rate of the insurance is 100 % less the co-payment, which UNCAM fixes inside the brackets of article R160-5. It
 * may move inside a bracket without a decree, which is why rates are dated.
 *
 * @module
 */
import type { BasisPoints } from '../money.js'
import { type Dated, dated, datedFamily } from './dated.js'
import {
  AMELI,
  ASH_2703,
  CASF_R251_1,
  CONVENTION_2005,
  D325_6,
  L432_3,
  MON_SOUTIEN_PSY,
  R160_5,
  R160_5_UNTIL_2025,
  R160_7,
  R160_9,
  R160_16,
  R160_17,
  R160_17_1,
  SNDS,
  SP_DENTAL,
  SP_TELECONSULTATION,
} from './sources.js'

/** Names of the rates: a kind of care, and its variant where that has a rate of its own. */
export type RateId =
  | 'doctor'
  | 'doctor/teleconsultation'
  | 'doctor/technical-fee'
  | 'emergency'
  | 'dentist'
  | 'dentist/orthodontics'
  | 'midwife'
  | 'paramedic'
  | 'psychologist'
  | 'biology'
  | 'biology/pathology'
  | 'biology/screening'
  | 'hospital-stay'
  | 'hospital-stay/long'
  | 'medicine/irreplaceable'
  | 'medicine/important'
  | 'medicine/moderate'
  | 'medicine/weak'
  | 'medicine/homeopathy'
  | 'medicine/compounded'
  | 'pharmacist/dispensing-fee'
  | 'pharmacist/long-prescription-fee'
  | 'pharmacist/act'
  | 'equipment'
  | 'equipment/large'
  | 'transport'
  | 'transport/urgent'
  | 'spa/fees'
  | 'spa/treatment'

/** Rates of the obligatory insurance, by kind of care. (FR: taux de remboursement) */
export const reimbursementRates: Readonly<Record<RateId, Dated<BasisPoints>>> = /* @__PURE__ */ datedFamily(
  'rate',
  'basis points',
  {
    doctor: [['2005-01-01', 7000, R160_5, 'high']],
    // In full during the health crisis; its first and last days are from memory.
    'doctor/teleconsultation': [
      ['2018-09-15', 7000, R160_5, 'high'],
      ['2020-03-20', 10_000, SP_TELECONSULTATION, 'low', 'start-day'],
      ['2022-10-01', 7000, R160_5, 'low', 'start-day'],
    ],
    'doctor/technical-fee': [['2005-01-01', 10_000, CONVENTION_2005, 'medium']],
    // 12° and 13° of R160-5: 15 to 25 points of co-payment on the visit and its acts. Since 2022 a charge replaces it.
    emergency: [
      ['2005-01-01', 8000, R160_5, 'medium'],
      ['2022-01-01', 10_000, R160_17_1, 'high'],
    ],
    dentist: [
      ['2005-01-01', 7000, R160_5, 'high'],
      ['2023-10-15', 6000, R160_5, 'high'],
    ],
    'dentist/orthodontics': [['2005-01-01', 10_000, SP_DENTAL, 'high']],
    midwife: [['2005-01-01', 7000, R160_5, 'medium']],
    paramedic: [['2005-01-01', 6000, R160_5, 'high']],
    psychologist: [
      ['2005-01-01', null, MON_SOUTIEN_PSY, 'high'],
      ['2022-04-05', 6000, MON_SOUTIEN_PSY, 'medium'],
    ],
    biology: [['2005-01-01', 6000, R160_5, 'high']],
    'biology/pathology': [['2005-01-01', 7000, R160_5, 'medium']],
    'biology/screening': [['2005-01-01', 10_000, R160_17, 'medium']],
    'hospital-stay': [['2005-01-01', 8000, R160_5, 'high']],
    'hospital-stay/long': [['2005-01-01', 10_000, R160_16, 'high']],
    'medicine/irreplaceable': [['2005-01-01', 10_000, R160_5, 'high']],
    'medicine/important': [['2005-01-01', 6500, R160_5, 'high']],
    'medicine/moderate': [
      ['2005-01-01', 3500, ASH_2703, 'high'],
      ['2011-05-02', 3000, ASH_2703, 'high'],
    ],
    'medicine/weak': [['2010-04-16', 1500, R160_5, 'high']],
    'medicine/homeopathy': [
      ['2005-01-01', 3500, ASH_2703, 'high'],
      ['2011-05-02', 3000, ASH_2703, 'high'],
      ['2020-01-01', 1500, R160_5, 'high'],
      ['2021-01-01', null, R160_5, 'high'],
    ],
    'medicine/compounded': [['2005-01-01', 6500, R160_5, 'medium']],
    'pharmacist/dispensing-fee': [['2015-01-01', 7000, R160_5, 'disputed', 'figures-differ']],
    'pharmacist/long-prescription-fee': [['2015-01-01', 10_000, R160_7, 'high']],
    'pharmacist/act': [['2016-01-01', 7000, R160_5, 'medium']],
    equipment: [
      ['2005-01-01', 6500, ASH_2703, 'high'],
      ['2011-05-02', 6000, R160_5, 'high'],
    ],
    'equipment/large': [['2005-01-01', 10_000, R160_16, 'high']],
    transport: [
      ['2005-01-01', 6500, AMELI, 'high'],
      ['2023-08-01', 5500, R160_5, 'high'],
    ],
    'transport/urgent': [['2005-01-01', 10_000, R160_16, 'high']],
    'spa/fees': [['2005-01-01', 7000, R160_5_UNTIL_2025, 'high']],
    'spa/treatment': [['2005-01-01', 6500, R160_5_UNTIL_2025, 'high']],
  },
)

/** Rate of a doctor inside the pathway, as article R160-5 has held it since 2005: 70 %. */
export const USUAL_RATE: BasisPoints = 7000

/** Highest co-payment of a person with the minimum old-age benefit on paramedics and biology. (FR: ASPA) */
export const oldAgeCoPayment: Dated<BasisPoints> = /* @__PURE__ */ dated('oldAgeCoPayment', 'basis points', [
  ['2005-01-01', 2000, R160_9, 'high'],
])

/** Rates of state medical aid where it does not pay all: weak medicines of adults, spa cures. (FR: AME) */
export const stateAidRates: Readonly<Record<'medicine/weak' | 'spa/fees' | 'spa/treatment', Dated<BasisPoints>>> =
  /* @__PURE__ */ datedFamily('stateAidRate', 'basis points', {
    'medicine/weak': [
      ['2005-01-01', 10_000, CASF_R251_1, 'high'],
      ['2015-02-06', 0, CASF_R251_1, 'high'],
    ],
    'spa/fees': [['2005-01-01', 0, CASF_R251_1, 'high']],
    'spa/treatment': [['2005-01-01', 0, CASF_R251_1, 'high']],
  })

/**
 * What the tariffs of dental prostheses and listed products are multiplied by after a work accident. The coefficient
 * is from memory. (FR: L432-3)
 */
export const workAccidentFactor: Dated<BasisPoints> = /* @__PURE__ */ dated('workAccidentFactor', 'basis points', [
  ['2005-01-01', 15_000, L432_3, 'low', 'figures-differ'],
])

/** Points of the base that the local scheme of Alsace-Moselle pays, by kind of care. (FR: régime local) */
export const localRates: Readonly<Partial<Record<RateId, Dated<BasisPoints>>>> = /* @__PURE__ */ datedFamily(
  'localRate',
  'basis points',
  {
    doctor: [['2005-01-01', 2000, D325_6, 'high']],
    'doctor/teleconsultation': [['2018-09-15', 2000, D325_6, 'medium']],
    emergency: [['2005-01-01', 2000, SNDS, 'low']],
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
      ['2005-01-01', 3500, D325_6, 'medium'],
      ['2023-08-01', 4500, D325_6, 'low', 'start-day'],
    ],
  },
)
