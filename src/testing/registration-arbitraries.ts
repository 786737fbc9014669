/**
 * Profiles, events and logs of a registration for property-based tests.
 *
 * @module
 */
import { addDays, type Day, isDay } from '../day.js'
import type { RegistrationEvent, RegistrationEventType } from '../registration/event.js'
import {
  COVER_INSURERS,
  FOREIGN_COVERS,
  PERSON_ORIGINS,
  type RegistrationProfile,
  STAY_BASES,
  STAY_LENGTHS,
  STUDIES,
} from '../registration/profile.js'
import type { NiaForm } from '../registration/vocabulary.js'
import { type DayConstraints, daysOf } from './day-arbitrary.js'
import type { FastCheck } from './fast-check.js'
import { asCallers, recordTools } from './record-arbitraries.js'
import { eventFields } from './registration-fields.js'

/**
 * Makes an arbitrary of profiles: every field with every word, whether or not such a person is common.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @example
 * import fc from 'fast-check'
 * const profile = registrationProfileArbitrary(fc, fc.constant)
 * fc.assert(fc.property(profile, (person) => registrationDuty(person, '2025-03-01').duty !== undefined))
 */
export function registrationProfileArbitrary<Own>(fc: FastCheck, constant: (value: RegistrationProfile) => Own): Own {
  const { optional, record } = recordTools(fc)
  const flag = fc.boolean()
  const profiles = record<RegistrationProfile>({
    origin: fc.constantFrom(...PERSON_ORIGINS),
    basis: fc.constantFrom(...STAY_BASES),
    studies: fc.constantFrom(...STUDIES),
    cover: fc.constantFrom(...FOREIGN_COVERS),
    coverUntil: optional(daysOf(fc, {})).map((day) => day ?? null),
    insurer: optional(fc.constantFrom(...COVER_INSURERS)).map((insurer) => insurer ?? null),
    stay: fc.constantFrom(...STAY_LENGTHS),
    bornInFrance: flag,
    hasNir: flag,
    insuredInFrance: flag,
    livesAbroad: flag,
    birthDate: optional(daysOf(fc, { from: '2000-01-01', until: '2012-12-31' })).map((day) => day ?? null),
  })
  return asCallers(profiles, constant)
}

/**
 * Makes an arbitrary of registration events: every type, with data that `parseRegistrationEvent` reads. Periods lie
 * around the day of the event; numbers are fictitious.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @param constraints - the period of the days of the events
 * @throws RangeError when the period ends before it starts, or an end of it is no day
 * @example
 * import fc from 'fast-check'
 * const event = registrationEventArbitrary(fc, fc.constant)
 * fc.assert(fc.property(event, (drawn) => parseRegistrationEvent(drawn).ok))
 */
export function registrationEventArbitrary<Own>(
  fc: FastCheck,
  constant: (value: RegistrationEvent) => Own,
  constraints: DayConstraints = {},
): Own {
  const { record, variant } = recordTools(fc)
  const events = record<{ drawn: DrawnEvent; on: Day }>({
    drawn: variant<DrawnEvent>('type', eventFields(fc)),
    on: daysOf(fc, constraints),
  }).map(({ drawn, on }) => settle(drawn, on))
  return asCallers(events, constant)
}

/** What a log of events must be. */
export interface RegistrationLogConstraints {
  /** The day on which it starts, or before; 2024-09-01 by default. */
  readonly from?: Day
}

/**
 * Makes an arbitrary of logs: events in the order of their days, up to three months apart.
 *
 * A log goes some way from the application to a second card, as most people's does, with steps left out and any other events
 * in between. So logs end everywhere on the way; since steps are missing and offices err, they also hold events that
 * `replayRegistration` refuses.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @param constraints - the first day
 * @throws RangeError when the first day is none
 * @example
 * import fc from 'fast-check'
 * const log = registrationLogArbitrary(fc, fc.constant, { from: '2025-09-01' })
 * fc.assert(fc.property(log, (events) => replayRegistration({}, events).results.length === events.length))
 */
export function registrationLogArbitrary<Own>(
  fc: FastCheck,
  constant: (value: RegistrationEvent[]) => Own,
  { from = '2024-09-01' }: RegistrationLogConstraints = {},
): Own {
  if (!isDay(from)) throw new RangeError('a log starts on a day')
  const { optional, record, variant } = recordTools(fc)
  const fields = eventFields(fc)
  const stepOf = (types: Partial<typeof fields>) =>
    record<Step>({ drawn: variant<DrawnEvent>('type', types), wait: fc.integer({ min: 0, max: 90 }) })
  const strays = fc.array(stepOf(fields), { maxLength: 1 })
  const way = WAY.map((type) => record<Leg>({ strays, step: optional(stepOf({ [type]: fields[type] })) }))
  const logs = record<{ way: readonly Leg[]; length: number }>({
    way: fc.tuple(...way),
    length: fc.integer({ min: 0, max: WAY.length }),
  }).map(({ way, length }) => inOrder(way.slice(0, length), from))
  return asCallers(logs, constant)
}

/** The way of most people, to a second card. */
const WAY: readonly RegistrationEventType[] = [
  'enrolled',
  'application-submitted',
  'nia-issued',
  'rights-opened',
  'formal-notice-sent',
  'benefits-suspended',
  'documents-supplied',
  'nir-certified',
  'benefits-resumed',
  'ameli-account-opened',
  'card-ordered',
  'card-received',
  'card-updated',
  'app-card-activated',
  'card-reported',
  'card-ordered',
  'card-received',
  'card-updated',
]

/** An event as it is drawn: without its day, its other days counted. */
interface DrawnEvent {
  readonly type: RegistrationEventType
  readonly from?: number
  readonly until?: number
  readonly endedOn?: number
  readonly value?: string
  readonly form?: NiaForm
}

interface Step {
  readonly drawn: DrawnEvent
  /** Days since the event before. */
  readonly wait: number
}

/** A step of the way, if it is made, after the events that came in between. */
interface Leg {
  readonly strays: readonly Step[]
  readonly step?: Step
}

function inOrder(way: readonly Leg[], from: Day): RegistrationEvent[] {
  let on = from
  return way
    .flatMap(({ strays, step }) => (step ? [...strays, step] : strays))
    .map(({ drawn, wait }) => {
      on = addDays(on, wait)
      return settle(drawn, on)
    })
}

/** The event on a day. A provisional number goes without its value: no fictitious one is known. */
function settle({ type, from, until, endedOn, value, ...data }: DrawnEvent, on: Day): RegistrationEvent {
  const start = addDays(on, from ?? 0)
  return {
    type,
    on,
    ...data,
    ...(from === undefined ? {} : { from: start }),
    ...(until === undefined ? {} : { until: addDays(start, until) }),
    ...(endedOn === undefined ? {} : { endedOn: addDays(on, endedOn) }),
    ...(value === undefined || data.form === 'provisional' ? {} : { value }),
  } as RegistrationEvent
}
