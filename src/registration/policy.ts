/**
 * Two readings of the same facts: what is documented, and what the guide for students says.
 * A policy changes expected times, warnings and answers; it never changes what is possible.
 *
 * @module
 */
import { flag, listOf, oneOf, orNull, type Reader, read, record, text } from '../record.js'
import type { Delay } from './delay.js'

/** Steps whose length no text fixes. */
export const WAITING_STEPS = ['nia', 'rights', 'nir', 'nir-from-application', 'account', 'access-code', 'card'] as const

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

function expected(min: Delay, max: Delay, source: string): ExpectedTime {
  return Object.freeze({ min: Object.freeze(min), max: Object.freeze(max), source })
}

const ACCOUNT: ExpectedTime = /* @__PURE__ */ expected([0, 'days'], [1, 'months'], 'ESSEC, student support')
const ACCESS_CODE: ExpectedTime = /* @__PURE__ */ expected([0, 'days'], [1, 'months'], 'practice')
const CARD: ExpectedTime = /* @__PURE__ */ expected(
  [14, 'days'],
  [3, 'months'],
  'connexionfrance.com; readers’ reports',
)

function documentedPolicy(): RegistrationPolicy {
  return Object.freeze({
    waits: Object.freeze({
      nia: expected([14, 'days'], [3, 'months'], 'ESSEC, student support; ameli.fr'),
      rights: expected([14, 'days'], [3, 'months'], 'ESSEC, student support; ameli.fr'),
      nir: expected([2, 'months'], [9, 'months'], 'ameli.fr, né à l’étranger'),
      'nir-from-application': expected([3, 'months'], [12, 'months'], 'sum of the two steps'),
      account: ACCOUNT,
      'access-code': ACCESS_CODE,
      card: CARD,
    }),
    cardNeedsUpdate: false,
    niaMonths: 9,
    newNirDays: 10,
    quebecForm: 'register',
  })
}

function guidePolicy(): RegistrationPolicy {
  const source = 'the students’ guide'
  return Object.freeze({
    waits: Object.freeze({
      nia: expected([2, 'months'], [3, 'months'], source),
      rights: expected([2, 'months'], [3, 'months'], source),
      nir: expected([2, 'months'], [9, 'months'], source),
      'nir-from-application': expected([4, 'months'], [6, 'months'], source),
      account: ACCOUNT,
      'access-code': ACCESS_CODE,
      card: CARD,
    }),
    cardNeedsUpdate: true,
    niaMonths: null,
    newNirDays: 0,
    quebecForm: 'register',
  })
}

/**
 * What institutions and schools document: the default everywhere. Frozen.
 *
 * @example
 * DOCUMENTED_POLICY.waits.card.max // => [3, 'months']
 */
export const DOCUMENTED_POLICY: RegistrationPolicy = /* @__PURE__ */ documentedPolicy()

/**
 * What the guide for international students says: its own times, and a card that works only while it is updated yearly.
 * Frozen.
 *
 * @example
 * GUIDE_POLICY.waits.nia.min // => [2, 'months']
 * GUIDE_POLICY.cardNeedsUpdate // => true
 */
export const GUIDE_POLICY: RegistrationPolicy = /* @__PURE__ */ guidePolicy()

/** A whole number up to a thousand. */
const amount: Reader<number> = (value, path, report) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 1000) return value
  report({ code: 'unknown-value', path, expected: [] })
  return undefined
}

const anything: Reader<unknown> = (value) => value

const delay: Reader<Delay> = (value, path, report) => {
  const [number, unit] = listOf(anything, 2)(value, path, report) ?? []
  const much = amount(number, path, report)
  const word = oneOf(['months', 'days'])(unit, path, report)
  return much === undefined || word === undefined ? undefined : [much, word]
}

function policyReader(): Reader<RegistrationPolicy> {
  const time = record<ExpectedTime>({ min: delay, max: delay, source: text })
  return record<RegistrationPolicy>({
    waits: record<RegistrationPolicy['waits']>({
      nia: time,
      rights: time,
      nir: time,
      'nir-from-application': time,
      account: time,
      'access-code': time,
      card: time,
    }),
    cardNeedsUpdate: flag,
    niaMonths: orNull(amount),
    newNirDays: amount,
    quebecForm: oneOf(['register', 'exempt']),
  })
}

const POLICY: Reader<RegistrationPolicy> = /* @__PURE__ */ policyReader()

/**
 * The policy that was given: a preset as it is, for it is frozen, or a copy of what somebody made.
 *
 * @throws TypeError when it is no policy
 */
export function policyFrom(given: RegistrationPolicy): RegistrationPolicy {
  if (given === DOCUMENTED_POLICY || given === GUIDE_POLICY) return given
  const policy = read(POLICY, given)
  if (!policy.ok) throw new TypeError('a policy is DOCUMENTED_POLICY, GUIDE_POLICY, or a record with all their fields')
  return policy.value
}
