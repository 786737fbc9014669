/**
 * One word for where a person is, and the flags beside it. Derived from state and day, never stored.
 *
 * @module
 */
import type { Day } from '../day.js'
import { CARD_UPDATE, CIVIL_STATUS_STEP, isOver, isPast, NIA_USE } from './delay.js'
import { dutyOf } from './duty.js'
import { assertAsked, hasRights, isEnrolled, isUnder, permitOn, profileOn, rightsOn } from './on-day.js'
import { DOCUMENTED_POLICY, policyFrom, type RegistrationPolicy } from './policy.js'
import type { ApplicationState, RegistrationState, RejectedDocument } from './state.js'

/** All phases. */
export const REGISTRATION_PHASES = [
  'appealing',
  'suspended',
  'rights-to-come',
  'rights-ended',
  'maintained',
  'card-active',
  'card-to-activate',
  'card-waiting',
  'card-dead',
  'ameli-open',
  'nir-certified',
  'nia-overdue',
  'nia-covered',
  'documents-requested',
  'submitted',
  'refused',
  'lapsed',
  'closed',
  'number-only',
  'preparing',
  'not-required',
  'not-eligible',
  'already-insured',
  'not-started',
] as const

/** Where a person is, in one word. */
export type RegistrationPhase = (typeof REGISTRATION_PHASES)[number]

/** All flags. */
export const REGISTRATION_FLAGS = [
  'card-update-due',
  'iban-missing',
  'doctor-missing',
  'nia-over-nine-months',
  'documents-missing',
  'document-rejected',
  'maintenance-over',
] as const

/** What deserves attention beside the phase. */
export type RegistrationFlag = (typeof REGISTRATION_FLAGS)[number]

/** The phase while rights are open, by what the person holds; the permit comes first, then the furthest means. */
function phaseWithRights(state: RegistrationState, day: Day): RegistrationPhase {
  const { card, ameli, number } = state
  const permit = permitOn(state, day)
  if (permit === 'expired' || permit === 'over') return 'maintained'
  if (card.at === 'active') return 'card-active'
  if (card.at === 'received') return 'card-to-activate'
  if (card.at === 'ordered' || card.at === 'order-incomplete') return 'card-waiting'
  if (card.at === 'unusable') return 'card-dead'
  if (ameli.at === 'open') return 'ameli-open'
  if (number.at === 'nir') return 'nir-certified'
  return number.at === 'nia' && number.clock !== null && isPast(day, number.clock.since, CIVIL_STATUS_STEP)
    ? 'nia-overdue'
    : 'nia-covered'
}

/** The phase by the application while no rights are open; the other cells leave it to what comes after. */
const APPLICATION_PHASES: ReadonlyMap<ApplicationState['at'], RegistrationPhase> = /* @__PURE__ */ new Map([
  ['awaiting-documents', 'documents-requested'],
  ['controlled', 'documents-requested'],
  ['submitted', 'submitted'],
  ['refused', 'refused'],
  ['lapsed', 'lapsed'],
])

/** Whether what was contested in vain is the closing of rights: the application was handed in before it. */
function isClosingUpheld({ application, rights }: RegistrationState): boolean {
  if (application.at !== 'refused' || !application.final) return false
  return rights.at === 'closed' && rights.reason !== 'identity' && application.submittedOn <= rights.on
}

/** The phase before any application, number or rights. */
function phaseBefore(state: RegistrationState, day: Day, policy: RegistrationPolicy): RegistrationPhase {
  const { application } = state
  const { duty } = dutyOf(profileOn(state, day), day, policy)
  if (application.at === 'none' && duty !== 'register' && duty !== 'unclear') return duty
  return application.at === 'draft' || isEnrolled(state, day) ? 'preparing' : 'not-started'
}

/**
 * Returns where a person is, in one word.
 *
 * The facets move separately; this gives the simple word back. The more telling fact wins: an appeal, then suspended
 * rights, then an expired permit, then the furthest means while rights are open, then the application, then what came before.
 *
 * @param state - a state
 * @param day - the day it is asked for
 * @param policy - how to read the form of Quebec
 * @returns exactly one phase for every state and every day
 * @throws RangeError when the day is no civil day; TypeError when the policy is none
 * @example
 * const { state } = replayRegistration({}, [
 *   { type: 'nia-issued', on: '2025-01-10', civilStatus: 'missing' },
 *   { type: 'rights-opened', on: '2025-01-10', from: '2024-09-01', basis: 'student' },
 * ])
 * registrationPhase(state, '2025-04-10') // => 'nia-covered'
 * registrationPhase(state, '2025-04-11') // => 'nia-overdue'
 */
export function registrationPhase(
  state: RegistrationState,
  day: Day,
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
): RegistrationPhase {
  assertAsked(state, day)
  const { application, number } = state
  const rights = rightsOn(state, day)
  if (application.at === 'appealing') return 'appealing'
  if (rights === 'suspended') return 'suspended'
  if (rights === 'to-come') return 'rights-to-come'
  if (rights === 'ended') return 'rights-ended'
  if (rights === 'open') return phaseWithRights(state, day)
  const phase = APPLICATION_PHASES.get(application.at)
  if (phase && !isClosingUpheld(state)) return phase
  if (rights === 'closed') return 'closed'
  return number.at === 'none' ? phaseBefore(state, day, policyFrom(policy)) : 'number-only'
}

/** Whether rights are not suspended, and open or declared. */
function isPaid(state: RegistrationState, day: Day): boolean {
  return hasRights(state, day) && rightsOn(state, day) !== 'suspended'
}

/** The documents that are still asked for after one was sent back. */
export function rejectedDocuments({ evidence, application, number }: RegistrationState): readonly RejectedDocument[] {
  const missing = application.at === 'awaiting-documents' || application.at === 'controlled' ? application.missing : []
  const clock = number.at === 'nia' && number.clock !== null
  return evidence.rejected.filter(
    ({ document }) => missing.includes(document) || (clock && document === 'civil-status'),
  )
}

/** A card is to be updated every year, and after the fund was told of a change. */
function isUpdateDue({ card, evidence }: RegistrationState, day: Day): boolean {
  if (card.at !== 'active') return false
  return isOver(day, card.on, CARD_UPDATE) || (evidence.reportedOn !== null && card.on < evidence.reportedOn)
}

const FLAGS: Readonly<Record<RegistrationFlag, (state: RegistrationState, day: Day) => boolean>> = {
  'card-update-due': isUpdateDue,
  'iban-missing': (state, day) => isPaid(state, day) && !state.evidence.iban,
  'doctor-missing': (state, day) => isPaid(state, day) && !state.evidence.doctor && !isUnder(state.profile, 16, day),
  'nia-over-nine-months': ({ number }, day) => number.at === 'nia' && isPast(day, number.on, NIA_USE),
  'documents-missing': (state, day) =>
    isPaid(state, day) && (state.application.at === 'awaiting-documents' || state.application.at === 'controlled'),
  'document-rejected': (state) => rejectedDocuments(state).length > 0,
  'maintenance-over': (state, day) => isPaid(state, day) && permitOn(state, day) === 'over',
}

/**
 * Lists what deserves attention beside the phase.
 *
 * @param state - a state
 * @param day - the day it is asked for; a flag that a day raises stays up on later days
 * @throws RangeError when the day is no civil day; TypeError when the policy is none
 * @example
 * const { state } = replayRegistration({}, [
 *   { type: 'nir-known', on: '2024-09-01' },
 *   { type: 'rights-opened', on: '2024-09-01', from: '2024-09-01', basis: 'student' },
 * ])
 * registrationFlags(state, '2024-09-02') // => ['iban-missing', 'doctor-missing']
 */
export function registrationFlags(state: RegistrationState, day: Day): readonly RegistrationFlag[] {
  assertAsked(state, day)
  return (Object.keys(FLAGS) as RegistrationFlag[]).filter((flag) => FLAGS[flag](state, day))
}
