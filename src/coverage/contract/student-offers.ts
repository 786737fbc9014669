/**
 * Three examples of student contracts: the table as an insurer prints it, and the contract that it means.
 *
 * The insurers are fictitious and the guarantees are examples. What is usual: students pay 10 to 20 € a month, the first
 * offers cost 5 to 6 € (pages of the market, 2025). No real offer is copied.
 *
 * @module
 */
import { deepFreeze } from '../../legislation/dated.js'
import type { ContractOffer } from './compare.js'
import type { Guarantee, SteadyContract } from './contract.js'
import type { ContractRow } from './parse.js'

/** An example of an offer with its printed table, which {@link parseContract} reads as its contract. */
export interface StudentOffer extends ContractOffer {
  readonly contract: SteadyContract
  readonly table: readonly ContractRow[]
}

const BASE: Guarantee = { pays: 'base-share', rate: 10_000 }
const ZERO: Guarantee = { pays: 'zero-basket' }

/**
 * Three examples of student contracts, the cheapest first: what a student table usually guarantees, by no real insurer.
 * (FR: mutuelle étudiante)
 *
 * @example
 * STUDENT_OFFERS.comfort.table[2] // => ['Honoraires OPTAM', '150 % BR']
 * unwrap(parseContract(STUDENT_OFFERS.comfort.table)).guarantees['hospital-fees'] // => { pays: 'base-share', rate: 15000 }
 */
export const STUDENT_OFFERS: Readonly<Record<'basic' | 'standard' | 'comfort', StudentOffer>> =
  /* @__PURE__ */ deepFreeze({
    basic: {
      monthlyPremium: 1000,
      table: [
        ['Hospitalisation'],
        ['Frais de séjour', '100 % BR'],
        ['Honoraires', '100 % BR'],
        ['Forfait journalier hospitalier', '100 % FR'],
        ['Soins courants'],
        ['Honoraires médicaux', '100 % BR'],
        ['Honoraires paramédicaux', '100 % BR'],
        ['Analyses et examens de laboratoire', '100 % BR'],
        ['Médicaments', '100 % BR'],
        ['Matériel médical', '100 % BR'],
        ['Transport', '100 % BR'],
        ['Dentaire'],
        ['Soins', '100 % BR'],
        ['Soins et prothèses 100 % Santé', '100 % Santé'],
        ['Prothèses', '100 % BR'],
        ['Orthodontie', '100 % BR'],
        ['Optique'],
        ['Équipement 100 % Santé', '100 % Santé'],
        ['Équipement libre', '100 % BR'],
        ['Aides auditives'],
        ['Équipement 100 % Santé', '100 % Santé'],
        ['Équipement libre', '100 % BR'],
      ],
      contract: {
        guarantees: {
          'hospital-stay': BASE,
          'hospital-fees': BASE,
          doctor: BASE,
          paramedic: BASE,
          biology: BASE,
          medicine: BASE,
          equipment: BASE,
          transport: BASE,
          'dental-care': BASE,
          'dental-prosthesis-zero': ZERO,
          'dental-prosthesis': BASE,
          orthodontics: BASE,
          'optics-zero': ZERO,
          'optics-free': BASE,
          'hearing-zero': ZERO,
          'hearing-free': BASE,
        },
      },
    },
    standard: {
      monthlyPremium: 1500,
      table: [
        ['Hospitalisation'],
        ['Frais de séjour', '100 % BR'],
        ['Honoraires', '100 % BR'],
        ['Forfait journalier hospitalier', '100 % FR'],
        ['Soins courants'],
        ['Honoraires médicaux', '100 % BR'],
        ['Honoraires paramédicaux', '100 % BR'],
        ['Analyses et examens de laboratoire', '100 % BR'],
        ['Médicaments', '100 % BR'],
        ['Matériel médical', '100 % BR'],
        ['Transport', '100 % BR'],
        ['Dentaire'],
        ['Soins', '125 % BR'],
        ['Soins et prothèses 100 % Santé', '100 % Santé'],
        ['Prothèses', '125 % BR'],
        ['Orthodontie', '125 % BR'],
        ['Optique'],
        ['Équipement 100 % Santé', '100 % Santé'],
        ['Équipement libre', '100 % BR + 100 € tous les deux ans'],
        ['Aides auditives'],
        ['Équipement 100 % Santé', '100 % Santé'],
        ['Équipement libre', '100 % BR'],
        ['Prévention'],
        ['Contraception non remboursée', '40 € par an'],
        ['Vaccins non remboursés', '30 € par an'],
      ],
      contract: {
        guarantees: {
          'hospital-stay': BASE,
          'hospital-fees': BASE,
          doctor: BASE,
          paramedic: BASE,
          biology: BASE,
          medicine: BASE,
          equipment: BASE,
          transport: BASE,
          'dental-care': { pays: 'base-share', rate: 12_500 },
          'dental-prosthesis-zero': ZERO,
          'dental-prosthesis': { pays: 'base-share', rate: 12_500 },
          orthodontics: { pays: 'base-share', rate: 12_500 },
          'optics-zero': ZERO,
          'optics-free': { pays: 'base-share', rate: 10_000, plus: { amount: 10_000, per: 'two-years' } },
          'hearing-zero': ZERO,
          'hearing-free': BASE,
          contraception: { pays: 'allowance', amount: 4000, per: 'year' },
          vaccine: { pays: 'allowance', amount: 3000, per: 'year' },
        },
      },
    },
    comfort: {
      monthlyPremium: 2000,
      table: [
        ['Hospitalisation'],
        ['Frais de séjour', '100 % BR'],
        ['Honoraires OPTAM', '150 % BR'],
        ['Honoraires non OPTAM', '130 % BR'],
        ['Forfait journalier hospitalier', '100 % FR'],
        ['Chambre particulière', '30 € par jour, 30 jours par an'],
        ['Soins courants'],
        ['Honoraires médicaux OPTAM', '150 % BR'],
        ['Honoraires médicaux non OPTAM', '130 % BR'],
        ['Honoraires paramédicaux', '100 % BR'],
        ['Analyses et examens de laboratoire', '100 % BR'],
        ['Médicaments', '100 % BR'],
        ['Matériel médical', '100 % BR'],
        ['Transport', '100 % BR'],
        ['Dentaire'],
        ['Soins', '200 % BR'],
        ['Soins et prothèses 100 % Santé', '100 % Santé'],
        ['Prothèses', '200 % BR'],
        ['Orthodontie', '200 % BR'],
        ['Optique'],
        ['Équipement 100 % Santé', '100 % Santé'],
        ['Équipement libre', '100 % BR + 200 € tous les deux ans'],
        ['Lentilles', '60 € par an'],
        ['Aides auditives'],
        ['Équipement 100 % Santé', '100 % Santé'],
        ['Équipement libre', '100 % BR'],
        ['Prévention et autres soins'],
        ['Contraception non remboursée', '60 € par an'],
        ['Vaccins non remboursés', '50 € par an'],
        ['Ostéopathie', '25 € par séance, 3 séances par an'],
        ['Psychologue à honoraires libres', '30 € par séance, 3 séances par an'],
      ],
      contract: {
        guarantees: {
          'hospital-stay': BASE,
          'hospital-fees': { pays: 'base-share', rate: 15_000 },
          'hospital-fees-not-optam': { pays: 'base-share', rate: 13_000 },
          'private-room': { pays: 'allowance', amount: 3000, per: 'day', times: 30 },
          doctor: { pays: 'base-share', rate: 15_000 },
          'doctor-not-optam': { pays: 'base-share', rate: 13_000 },
          paramedic: BASE,
          biology: BASE,
          medicine: BASE,
          equipment: BASE,
          transport: BASE,
          'dental-care': { pays: 'base-share', rate: 20_000 },
          'dental-prosthesis-zero': ZERO,
          'dental-prosthesis': { pays: 'base-share', rate: 20_000 },
          orthodontics: { pays: 'base-share', rate: 20_000 },
          'optics-zero': ZERO,
          'optics-free': { pays: 'base-share', rate: 10_000, plus: { amount: 20_000, per: 'two-years' } },
          'contact-lenses': { pays: 'allowance', amount: 6000, per: 'year' },
          'hearing-zero': ZERO,
          'hearing-free': BASE,
          contraception: { pays: 'allowance', amount: 6000, per: 'year' },
          vaccine: { pays: 'allowance', amount: 5000, per: 'year' },
          osteopath: { pays: 'allowance', amount: 2500, per: 'session', times: 3 },
          'free-psychologist': { pays: 'allowance', amount: 3000, per: 'session', times: 3 },
        },
      },
    },
  })
