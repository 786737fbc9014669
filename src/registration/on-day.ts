/**
 * What each facet is on a day, declared days counted: the one place that every answer reads, so that no two disagree.
 * A state says what was last heard; a closing, an end or a beginning that was declared acts on its own day.
 *
 * @module
 */
import { assertDay, type Day, yearsBetween } from '../day.js'
import { isPast, MAINTENANCE } from './delay.js'
import type { RegistrationProfile } from './profile.js'
import { assertState, type Permit, type RegistrationState } from './state.js'

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

/** A permit on a day; `expired` while rights are kept after it, `over` once that time has passed too. */
export type PermitOnDay = 'none' | 'to-come' | 'current' | 'expired' | 'over'

/** What the permit is on a day. */
export function permitOn(permit: Permit | null, day: Day): PermitOnDay {
  if (permit === null) return 'none'
  const period = periodOn(permit.from, permit.until, day)
  if (period !== 'ended') return period
  return isPast(day, permit.until, MAINTENANCE) ? 'over' : 'expired'
}

/** Whether an enrolment is on, or begins later; an enrolment that ended is none. */
export function isEnrolled({ evidence }: RegistrationState, day: Day): boolean {
  return evidence.enrolment !== null && day <= evidence.enrolment.until
}

/** What the complementary insurance is on a day. */
export function mutuelleOn({ mutuelle }: RegistrationState, day: Day): 'none' | PeriodOnDay {
  return mutuelle.at === 'none' ? 'none' : periodOn(mutuelle.from, mutuelle.until, day)
}

/** Whether a European card, or another cover brought along, is good on a day; one whose end is not known is. */
export function hasCover({ cover, coverUntil }: RegistrationProfile, day: Day): boolean {
  return cover !== 'none' && (coverUntil === null || day <= coverUntil)
}

/** Whether the person is under an age on a day; who has given no birth date counts as of age. */
export function isUnder({ birthDate }: RegistrationProfile, age: number, day: Day): boolean {
  return birthDate !== null && day >= birthDate && yearsBetween(birthDate, day) < age
}
