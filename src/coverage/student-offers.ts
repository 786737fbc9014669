/**
 * Contracts such as students are offered, at 10 to 20 € a month: examples to compute with, no insurer’s offer.
 *
 * @module
 */

import type { ContractOffer } from './compare-contract.js'

/** Three examples of student contracts, the cheapest first. (FR: mutuelle étudiante) */
export const studentOffers: Readonly<Record<'basic' | 'standard' | 'comfort', ContractOffer>> = {
  basic: {
    monthlyPremium: 1000,
    contract: { guarantees: { otherwise: { pays: 'co-payment' } } },
  },
  standard: {
    monthlyPremium: 1500,
    contract: {
      guarantees: {
        otherwise: { pays: 'base-share', rate: 10_000 },
        dentist: { pays: 'base-share', rate: 12_500 },
        optics: { pays: 'base-share', rate: 10_000, plus: { amount: 10_000, per: 'year' } },
      },
    },
  },
  comfort: {
    monthlyPremium: 2000,
    contract: {
      guarantees: {
        otherwise: { pays: 'base-share', rate: 10_000 },
        doctor: { pays: 'base-share', rate: 15_000 },
        'doctor-not-optam': { pays: 'base-share', rate: 13_000 },
        dentist: { pays: 'base-share', rate: 20_000 },
        optics: { pays: 'base-share', rate: 10_000, plus: { amount: 20_000, per: 'year' } },
      },
    },
  },
}
