/**
 * One question, one answer: everything about a registration on a day, from the profile and the log. Events of later days
 * are plans, never facts.
 *
 * @module
 */
import { assertDay, type Day } from '../day.js'
import { itemsOf } from '../record.js'
import { type RegistrationAction, registrationActions } from './action.js'
import { GRANT_RULE, type RegistrationCapabilities, registrationCapabilities } from './capability.js'
import { CARD_UPDATE, type Delay, INTERIM_FROM, later, MAINTENANCE, NIA_USE, RENEWAL_FROM } from './delay.js'
import { documentsOf, type RequiredDocument } from './document.js'
import { dutyOf, type RegistrationDuty } from './duty.js'
import type { RegistrationEvent } from './event.js'
import { profileOn } from './on-day.js'
import { parseRegistrationEvent } from './parse-event.js'
import { type RegistrationFlag, type RegistrationPhase, registrationFlags, registrationPhase } from './phase.js'
import { DOCUMENTED_POLICY, policyFrom, type RegistrationPolicy } from './policy.js'
import { completeProfile, type RegistrationProfile } from './profile.js'
import { resumeRegistration } from './replay.js'
import { type RegistrationState, startRegistration } from './state.js'
import type { RegistrationStep } from './step/advance.js'
import { type RegistrationWindow, registrationWindows } from './window.js'

/** Everything about a registration on a day. */
export interface RegistrationOverview {
  /** The day it was asked for. */
  readonly day: Day
  /** The state after the events up to that day. */
  readonly state: RegistrationState
  /** The outcome of each of those events, in their order. */
  readonly results: readonly RegistrationStep[]
  /** The events of later days, in their order. */
  readonly plans: readonly RegistrationEvent[]
  /** Where the person is, in one word. */
  readonly phase: RegistrationPhase
  /** What deserves attention. */
  readonly flags: readonly RegistrationFlag[]
  /** What the person can do, with what is missing. */
  readonly capabilities: RegistrationCapabilities
  /** What comes next, the most pressing first. */
  readonly actions: readonly RegistrationAction[]
  /** What is waited for, and every deadline. */
  readonly windows: readonly RegistrationWindow[]
  /** Whether the person has to register, and how. */
  readonly duty: RegistrationDuty
  /** The documents of the application and of the card order. */
  readonly documents: readonly RequiredDocument[]
}

/** A log on a day. */
export interface SplitLog {
  /** The events up to the day, and what cannot be read. */
  readonly facts: readonly unknown[]
  /** The events of later days. */
  readonly plans: readonly RegistrationEvent[]
}

/** Parts what has happened from what is planned. */
export function splitLog(events: readonly unknown[], day: Day): SplitLog {
  const facts: unknown[] = []
  const plans: RegistrationEvent[] = []
  for (const event of itemsOf(events)) {
    const read = parseRegistrationEvent(event)
    if (read.ok && read.value.on > day) plans.push(read.value)
    else facts.push(event)
  }
  return { facts, plans }
}

/**
 * Answers everything about a registration on a day: phase, flags, capabilities, actions, windows, duty and documents.
 *
 * The answer is that of the log cut at that day: an event of a later day is a plan and changes nothing before it. A day
 * that an event declares (an end of rights, a permit, a closing) acts on that day.
 *
 * @param profile - who it is about, as for `startRegistration`
 * @param events - the log, oldest first; any values, so that a stored log needs no check of its own
 * @param day - the day it is asked for, in the past or in the future
 * @param policy - whose expected times, and whose reading of an update that is due
 * @param careDay - the day of the care to refund, for the claims; the day itself when absent
 * @throws RangeError when `day` or `careDay` is no civil day; TypeError when there is no list, no policy or no profile
 * @example
 * const log = [
 *   { type: 'nia-issued', on: '2024-11-15', civilStatus: 'complete' },
 *   { type: 'rights-opened', on: '2024-11-15', from: '2024-09-01', basis: 'student' },
 *   { type: 'nir-certified', on: '2025-03-01' },
 * ]
 * registrationOverview({}, log, '2024-12-10').phase // => 'nia-covered'
 * registrationOverview({}, log, '2024-12-10').plans.map(({ type }) => type) // => ['nir-certified']
 * registrationOverview({}, log, '2025-03-01').phase // => 'nir-certified'
 */
export function registrationOverview(
  profile: Partial<RegistrationProfile>,
  events: readonly unknown[],
  day: Day,
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
  careDay: Day = day,
): RegistrationOverview {
  assertDay(day)
  const given = policyFrom(policy)
  const { facts, plans } = splitLog(events, day)
  const { state, results } = resumeRegistration(startRegistration(profile), facts, given)
  const person = profileOn(state, day)
  return {
    day,
    state,
    results,
    plans,
    phase: registrationPhase(state, day, given),
    flags: registrationFlags(state, day),
    capabilities: registrationCapabilities(state, day, given, careDay),
    actions: registrationActions(state, day, given),
    windows: registrationWindows(state, day, given),
    duty: dutyOf(person, day, given),
    documents: documentsOf(person, day),
  }
}

const DAY_AFTER: Delay = [1, 'days']

/** The days on which answers from a state may change: first days, and days after last ones. */
function daysOf(state: RegistrationState, policy: RegistrationPolicy): (Day | undefined)[] {
  const { rights, mutuelle, evidence, number, card, lastDay } = state
  const { enrolment, permits, covers, situations } = evidence
  const after = (day: Day | null | undefined): Day | undefined => (day ? later(day, DAY_AFTER) : undefined)
  const windows = registrationWindows(state, lastDay ?? '0001-01-01', policy)
  return [
    ...(rights.at === 'none' ? [] : [rights.from, after(rights.until)]),
    rights.at === 'closed' ? rights.endedOn : undefined,
    ...(mutuelle.at === 'none' ? [] : [mutuelle.from, after(mutuelle.until)]),
    ...(enrolment ? [enrolment.from, after(enrolment.until)] : []),
    ...permits.flatMap(({ from, until }) => [
      from,
      after(until),
      later(until, RENEWAL_FROM),
      later(until, INTERIM_FROM),
      after(later(until, MAINTENANCE)),
    ]),
    ...covers.flatMap(({ from, until }) => [from, after(until)]),
    ...situations.map(({ from }) => from),
    ...(number.at === 'nia' ? [after(later(number.on, NIA_USE))] : []),
    ...(number.at === 'nir' ? [later(number.on, [policy.newNirDays, 'days'])] : []),
    ...(card.at === 'active' ? [later(card.on, CARD_UPDATE)] : []),
    ...windows.flatMap(({ earliest, latest }) => [earliest, after(latest)]),
  ]
}

/** The day on which somebody reaches an age: 1 March for who was born on 29 February, in a year without that day. */
function birthdayAt(birthDate: Day, age: number): Day | undefined {
  const day = later(birthDate, [age * 12, 'months'])
  return day && day.slice(8) < birthDate.slice(8) ? later(day, DAY_AFTER) : day
}

/**
 * Lists the days on which the answers about a registration may change: those of its events, those that they declare, and
 * the day after each deadline, and those on which the law changed. On any other day `registrationOverview` says what it
 * said the day before.
 *
 * @param profile - who it is about, as for `startRegistration`
 * @param events - the log, oldest first; any values
 * @param policy - whose expected times
 * @returns the days, sorted, each once
 * @throws TypeError when there is no list, no policy or no profile
 * @example
 * registrationDays({}, [{ type: 'mutuelle-joined', on: '2024-10-01', from: '2024-11-01', until: '2025-10-31' }])
 * // => ['2024-10-01', '2024-11-01', '2025-11-01', '2026-07-01']
 */
export function registrationDays(
  profile: Partial<RegistrationProfile>,
  events: readonly unknown[],
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
): readonly Day[] {
  const given = policyFrom(policy)
  const { birthDate, coverUntil } = completeProfile(profile)
  const log = itemsOf(events)
  const { results } = resumeRegistration(startRegistration(profile), log, given)
  const days = [
    ...(birthDate ? [birthdayAt(birthDate, 16), birthdayAt(birthDate, 18)] : []),
    coverUntil ? later(coverUntil, DAY_AFTER) : undefined,
    GRANT_RULE,
    ...log.map(parseRegistrationEvent).map((read) => (read.ok ? read.value.on : undefined)),
    ...results.flatMap((step) => (step.ok ? daysOf(step.state, given) : [])),
  ]
  return [...new Set(days.filter((day) => day !== undefined))].sort()
}
