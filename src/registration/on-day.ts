/**
 * What each facet is on a day, declared days counted: the one place that every answer reads, so that no two disagree.
 * A state says what was last heard; a closing, an end or a beginning that was declared acts on its own day.
 *
 * @module
 */
import { assertDay, type Day, yearsBetween } from '../day.js'
import { isPast, later, MAINTENANCE } from './delay.js'
import type { RegistrationProfile } from './profile.js'
import { assertState, type Permit, type RecordedCover, type RegistrationState } from './state.js'

/**
 * Stops a programmer who asks for what is no day, or for a day before the last event of a state: that state knows what
 * happened later.
 *
 * @throws TypeError when there is no state; RangeError when there is no such day to ask for
 */
export function assertAsked(state: RegistrationState, day: Day): void {
  assertState(state)
  assertDay(day)
  if (state.lastDay !== null && day < state.lastDay)
    throw new RangeError('the day is before the last event of the state: ask registrationOverview, which takes the log')
}

/** Where a declared period is on a day. */
type PeriodOnDay = 'to-come' | 'current' | 'ended'

function periodOn(from: Day, until: Day | null, day: Day): PeriodOnDay {
  if (day < from) return 'to-come'
  return until !== null && day > until ? 'ended' : 'current'
}

/** Rights on a day; `ended` after a declared end that nobody renewed: the fund alone knows whether they go on. */
export type RightsOnDay = 'none' | 'to-come' | 'open' | 'suspended' | 'ended' | 'closed'

/** What rights are on a day. */
export function rightsOn({ rights }: RegistrationState, day: Day): RightsOnDay {
  if (rights.at === 'none') return 'none'
  if (rights.at === 'closed' && day >= rights.endedOn) return 'closed'
  if (rights.at === 'suspended' || (rights.at === 'closed' && rights.suspended)) return 'suspended'
  const period = periodOn(rights.from, rights.until, day)
  return period === 'current' ? 'open' : period
}

/** Whether somebody is insured on a day, or will be, as far as is known: rights that are not none and not closed. */
export function hasRights(state: RegistrationState, day: Day): boolean {
  const rights = rightsOn(state, day)
  return rights !== 'none' && rights !== 'closed'
}

/** A receipt or an attestation that proves regular stay while a renewal is decided. */
export function isInterim({ kind }: Permit): boolean {
  return kind === 'receipt' || kind === 'prolongation'
}

function endsLater(permit: Permit, other: Permit): Permit {
  return other.until > permit.until ? other : permit
}

/** The permit that ends last; nothing where there is none. */
function lastPermit([first, ...others]: readonly Permit[]): Permit | undefined {
  return first && others.reduce(endsLater, first)
}

/**
 * The permits of this stay: after one that ended before the person last arrived, or before the rights began, there was
 * another, whether or not it was recorded.
 */
function permitsOfStay({ evidence, rights }: RegistrationState): readonly Permit[] {
  const { permits, arrivedOn } = evidence
  return permits.filter(
    ({ until }) => (arrivedOn === null || until >= arrivedOn) && (rights.at === 'none' || until >= rights.from),
  )
}

/** The permit to renew: the one that ends last, begun or not. Who is under 18 needs none (CESEDA L411-1). */
export function permitToRenew(state: RegistrationState, day: Day): Permit | undefined {
  return isUnder(state.profile, 18, day) ? undefined : lastPermit(permitsOfStay(state))
}

/**
 * The permit that counts on a day: of those that are valid the one that ends last, so that a second one does not hide
 * the first; else the one that ended last; else the one to come.
 */
export function permitFor(state: RegistrationState, day: Day): Permit | undefined {
  const permits = permitsOfStay(state)
  return lastPermit(permits.filter(({ from }) => from <= day)) ?? lastPermit(permits)
}

/** A permit on a day; `expired` while rights are kept after it, `over` once that time has passed too. */
export type PermitOnDay = 'none' | 'to-come' | 'current' | 'expired' | 'over'

/** What the permit is on a day; `none` too for who is under 18 and needs none. */
export function permitOn(state: RegistrationState, day: Day): PermitOnDay {
  const permit = permitFor(state, day)
  if (permit === undefined || isUnder(state.profile, 18, day)) return 'none'
  const period = periodOn(permit.from, permit.until, day)
  if (period !== 'ended') return period
  return isPast(day, permit.until, MAINTENANCE) ? 'over' : 'expired'
}

/** Whether an enrolment is on, or begins later; an enrolment that ended is none. */
export function isEnrolled({ evidence }: RegistrationState, day: Day): boolean {
  const { enrolment } = evidence
  return enrolment !== null && enrolment.endedOn === null && day <= enrolment.until
}

/** What the complementary insurance is on a day. */
export function mutuelleOn({ mutuelle }: RegistrationState, day: Day): 'none' | PeriodOnDay {
  return mutuelle.at === 'none' ? 'none' : periodOn(mutuelle.from, mutuelle.until, day)
}

/** The last day before the next end of all covers, where one was recorded ahead. */
function lastCoveredDay({ evidence }: RegistrationState, day: Day): Day | undefined {
  const ends = evidence.covers.filter(({ cover, from }) => cover === 'none' && from > day).map(({ from }) => from)
  const [next] = ends.sort()
  return next && later(next, [-1, 'days'])
}

/** The cover of a day: the last one that has begun and not ended, a recorded end of all covers included. */
function coverOn(state: RegistrationState, day: Day): Omit<RecordedCover, 'from'> {
  const { cover, insurer, coverUntil } = state.profile
  const atStart = { cover, insurer, until: coverUntil }
  const begun = state.evidence.covers.filter(({ from }) => from <= day)
  const lasting = [atStart, ...begun].filter(({ until }) => until === null || day <= until)
  const found = lasting.at(-1) ?? begun.at(-1) ?? atStart
  const last = lastCoveredDay(state, day)
  return last && (found.until === null || last < found.until) ? { ...found, until: last } : found
}

/** The person as the rules see them on a day: the profile at the start, with the changes up to that day, a NIR too. */
export function profileOn(state: RegistrationState, day: Day): RegistrationProfile {
  const { cover, insurer, until: coverUntil } = coverOn(state, day)
  const { number } = state
  const hasNir = state.profile.hasNir || (number.at === 'nir' && number.on <= day)
  let profile = { ...state.profile, cover, insurer, coverUntil, hasNir }
  for (const { from, basis, studies, stay } of state.evidence.situations)
    if (from <= day) profile = { ...profile, basis, studies: studies ?? profile.studies, stay: stay ?? profile.stay }
  return profile
}

/** Whether a European card, or another cover brought along, is good on a day; one whose end is not known is. */
export function hasCover({ cover, coverUntil }: RegistrationProfile, day: Day): boolean {
  return cover !== 'none' && (coverUntil === null || day <= coverUntil)
}

/** Whether the person is under an age on a day; who has given no birth date counts as of age. */
export function isUnder({ birthDate }: RegistrationProfile, age: number, day: Day): boolean {
  return birthDate !== null && yearsBetween(birthDate, day) < age
}

/**
 * Returns the person as the rules see them on a day: the profile at the start, with the changes of situation and of
 * cover that the log has up to then, and the permanent number since it was last certified, known or corrected.
 *
 * @param state - a state
 * @param day - the day it is asked for; a day before the last event is fine, for the changes keep their days
 * @returns the profile of that day, as `registrationDuty` and `requiredDocuments` take it
 * @throws RangeError when the day is no civil day; TypeError when there is no state
 * @example
 * const { state } = replayRegistration({}, [{ type: 'situation-changed', on: '2025-10-01', basis: 'employee' }])
 * registrationProfile(state, '2025-09-30').basis // => 'student'
 * registrationProfile(state, '2025-10-01').basis // => 'employee'
 */
export function registrationProfile(state: RegistrationState, day: Day): RegistrationProfile {
  assertState(state)
  assertDay(day)
  return profileOn(state, day)
}
