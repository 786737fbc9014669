import fc from 'fast-check'
import type { Day } from '../../src/day.js'
import type {
  EventFor,
  RegistrationEvent,
  RegistrationEventType,
  RegistrationProfile,
} from '../../src/registration/index.js'
import { startRegistration } from '../../src/registration/state.js'
import { REGISTRATION_DOCUMENTS } from '../../src/registration/vocabulary.js'
import {
  dayArbitrary,
  registrationEventArbitrary,
  registrationLogArbitrary,
  registrationProfileArbitrary,
} from '../../src/testing/index.js'

/** The data of each event, in every variant that the table tells apart. */
export const VARIANTS: { readonly [E in RegistrationEventType]: readonly Omit<EventFor<E>, 'type' | 'on'>[] } = {
  enrolled: [{ from: '2024-09-01', until: '2025-08-31' }],
  'enrolment-ended': [{ reason: 'graduated' }],
  'permit-recorded': [{ kind: 'vls-ts', from: '2024-08-01', until: '2025-07-31', validated: true }],
  'situation-changed': [{ basis: 'employee' }, { basis: 'student', studies: 'other-course', stay: 'long' }],
  'situation-reported': [{}],
  'cover-recorded': [{ cover: 'ceam', until: '2026-08-31' }],
  'cover-ended': [{}],
  'name-changed': [{}],
  'name-reported': [{}],
  'child-joined': [{ by: 'birth' }],
  'child-attached': [{}],
  'iban-recorded': [{}],
  moved: [{ department: '69' }],
  'move-reported': [{}],
  arrived: [{}],
  departed: [{ permanent: true }, { permanent: false }],
  'doctor-declared': [{}],
  'portal-account-created': [{}],
  'application-submitted': [
    { route: 'portal', documents: ['identity', 'enrolment', 'residence-permit'] },
    { route: 'paper', documents: ['identity', 'civil-status', 'iban'] },
  ],
  'documents-requested': [{ missing: ['civil-status'] }, { missing: ['iban'] }, { missing: ['civil-status', 'iban'] }],
  'documents-supplied': [
    { documents: ['civil-status'] },
    { documents: ['iban'] },
    { documents: ['civil-status', 'iban'] },
  ],
  'document-accepted': [{ document: 'civil-status' }, { document: 'iban' }],
  'document-rejected': [
    { document: 'civil-status', refusal: 'not-translated' },
    { document: 'iban', refusal: 'account-of-someone-else' },
  ],
  'reminder-sent': [{}],
  'application-lapsed': [{}],
  'application-accepted': [{}],
  'application-refused': [{ reason: 'not eligible' }],
  'appeal-filed': [{}],
  'appeal-decided': [{ granted: true }, { granted: false }],
  'nia-issued': [{ civilStatus: 'complete' }, { civilStatus: 'missing', value: '7xx', form: 'provisional' }],
  'nir-known': [{ value: '2xx' }],
  'formal-notice-sent': [{}, { about: 'control' }],
  'benefits-suspended': [{}],
  'benefits-resumed': [{}],
  'nir-certified': [{ value: '2xx' }, {}],
  'number-refused': [{ reason: 'not authentic' }],
  'number-corrected': [{ value: '1xx', reason: 'civil status' }],
  'rights-opened': [{ from: '2024-09-02', basis: 'student', until: '2027-08-31' }],
  'rights-renewed': [{ until: '2029-08-31' }, { basis: 'employee' }],
  'rights-closed': [{ reason: 'left-france' }, { reason: 'permit', endedOn: '2024-10-16' }],
  'access-code-requested': [{ channel: 'phone' }],
  'ameli-account-opened': [{ via: 'code' }],
  'ameli-account-closed': [{}],
  'card-ordered': [{ via: 'ameli' }, { via: 'form' }],
  'card-order-incomplete': [{ missing: ['photo'] }, {}],
  'card-received': [{}],
  'card-updated': [{ place: 'pharmacy' }],
  'card-reported': [{ problem: 'lost' }],
  'card-invalidated': [{}],
  'app-card-activated': [{}],
  'mutuelle-joined': [{ from: '2024-10-01' }],
  'mutuelle-left': [{}],
}

/** The types of events, in the order of the list above. */
export const TYPES = Object.keys(VARIANTS) as RegistrationEventType[]

/** An event of each variant of a type, on a day. */
export const eventsOf = (type: RegistrationEventType, on: Day): RegistrationEvent[] =>
  VARIANTS[type].map((data) => ({ type, on, ...data }) as RegistrationEvent)

/** Any day of the years around the samples. */
export const days: fc.Arbitrary<Day> = dayArbitrary(fc, fc.constant, { until: '2028-02-09' })

/** Any profile. */
export const profiles: fc.Arbitrary<RegistrationProfile> = registrationProfileArbitrary(fc, fc.constant)

/** The reader of the guide. */
export const STUDENT: RegistrationProfile = startRegistration({}).profile

/** A well-formed event on a day that need not be in order. */
export const events: fc.Arbitrary<RegistrationEvent> = registrationEventArbitrary(fc, fc.constant)

/** Well-formed events in the order of their days, biased to what usually follows. */
export const logs: fc.Arbitrary<RegistrationEvent[]> = registrationLogArbitrary(fc, fc.constant)

/** Values that are no events, or events with something broken in them. */
export const broken: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.jsonValue(),
  fc.tuple(events, fc.jsonValue()).map(([event, value]) => ({ ...event, on: value })),
  fc.tuple(events, fc.jsonValue()).map(([event, value]) => ({ ...event, type: value })),
  fc.tuple(events, fc.jsonValue(), fc.nat()).map(([event, value, pick]) => {
    const keys = Object.keys(event)
    return { ...event, [keys[pick % keys.length] as string]: value }
  }),
  fc.constantFrom('constructor', '__proto__', 'toString').map((type) => ({ type, on: '2024-09-01' })),
)

/** A log in which anything may stand. */
export const wildLogs: fc.Arbitrary<unknown[]> = fc
  .tuple(logs, fc.array(fc.tuple(fc.nat({ max: 40 }), fc.oneof(broken, events)), { maxLength: 10 }))
  .map(([log, extras]) =>
    extras.reduce<unknown[]>((all, [at, extra]) => {
      const place = at % (all.length + 1)
      return [...all.slice(0, place), extra, ...all.slice(place)]
    }, log),
  )

/** All papers. */
export const papers: fc.Arbitrary<(typeof REGISTRATION_DOCUMENTS)[number]> = fc.constantFrom(...REGISTRATION_DOCUMENTS)

/** Freezes a value all the way down, so that a change throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
