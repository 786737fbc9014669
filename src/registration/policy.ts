/**
 * Two readings of the same facts: what is documented, and what the guide for students says.
 * A policy changes expected times, warnings and answers; it never changes what is possible.
 *
 * @module
 */
import type { Delay } from './delay.js'

/** Steps whose length no text fixes. */
export const WAITING_STEPS = ['nia', 'nir', 'nir-from-application', 'account', 'access-code', 'card'] as const

/** A step whose length no text fixes. */
export type WaitingStep = (typeof WAITING_STEPS)[number]

/** Between how much and how much later a step is expected, and who says so. */
export interface ExpectedTime {
  /** Not sooner than. */
  readonly min: Delay
  /** Not later than. */
  readonly max: Delay
  /** Who says so. */
  readonly source: string
}

/** A reading of the facts; spread a preset to make your own. */
export interface RegistrationPolicy {
  /** The expected times. */
  readonly waits: Readonly<Record<WaitingStep, ExpectedTime>>
  /** A card never updated, or not for a year, is taken as no longer working. */
  readonly cardNeedsUpdate: boolean
  /** After how many months a temporary number deserves a warning, or `null`. It stays good in any case. */
  readonly niaMonths: number | null
  /** For how many days a new NIR may still be unknown to ameli. */
  readonly newNirDays: number
  /** Whether the form SE 401-Q of Quebec replaces a permit, or makes registering needless: universities disagree. */
  readonly quebecForm: 'register' | 'exempt'
}

const ACCOUNT: ExpectedTime = { min: [0, 'days'], max: [1, 'months'], source: 'ESSEC, student support' }
const ACCESS_CODE: ExpectedTime = { min: [0, 'days'], max: [1, 'months'], source: 'practice' }
const CARD: ExpectedTime = {
  min: [14, 'days'],
  max: [3, 'months'],
  source: 'connexionfrance.com; readers’ reports',
}

/**
 * What institutions and schools document: the default everywhere.
 *
 * @example
 * DOCUMENTED_POLICY.waits.card.max // => [3, 'months']
 */
export const DOCUMENTED_POLICY: RegistrationPolicy = {
  waits: {
    nia: { min: [14, 'days'], max: [3, 'months'], source: 'ESSEC, student support; ameli.fr' },
    nir: { min: [2, 'months'], max: [9, 'months'], source: 'ameli.fr, né à l’étranger' },
    'nir-from-application': { min: [3, 'months'], max: [12, 'months'], source: 'sum of the two steps' },
    account: ACCOUNT,
    'access-code': ACCESS_CODE,
    card: CARD,
  },
  cardNeedsUpdate: false,
  niaMonths: 9,
  newNirDays: 10,
  quebecForm: 'register',
}

const GUIDE = 'the students’ guide'

/**
 * What the guide for international students says: its own times, and a card that works only while it is updated yearly.
 *
 * @example
 * GUIDE_POLICY.waits.nia.min // => [2, 'months']
 * GUIDE_POLICY.cardNeedsUpdate // => true
 */
export const GUIDE_POLICY: RegistrationPolicy = {
  waits: {
    nia: { min: [2, 'months'], max: [3, 'months'], source: GUIDE },
    nir: { min: [2, 'months'], max: [9, 'months'], source: GUIDE },
    'nir-from-application': { min: [4, 'months'], max: [6, 'months'], source: GUIDE },
    account: ACCOUNT,
    'access-code': ACCESS_CODE,
    card: CARD,
  },
  cardNeedsUpdate: true,
  niaMonths: null,
  newNirDays: 0,
  quebecForm: 'register',
}
