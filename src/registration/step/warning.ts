/**
 * What is accepted but unusual: the warnings of each event, and when each applies.
 *
 * @module
 */
import type { Day } from '../../day.js'
import { APPEAL, CARD_GRACE, CIVIL_STATUS_STEP, CONTROL, isOver, isPast } from '../delay.js'
import { documentsOf } from '../document.js'
import { dutyOf } from '../duty.js'
import type { EventFor, RegistrationEvent, RegistrationEventType } from '../event.js'
import { hasRights, isEnrolled, profileOn, rightsOn } from '../on-day.js'
import type { RegistrationPolicy } from '../policy.js'
import type { RegistrationState } from '../state.js'
import type { DocumentId } from '../vocabulary.js'
import { type Guard, holds } from './guard.js'

/** The codes of all warnings. */
export const REGISTRATION_WARNINGS = [
  'document-missing',
  'not-required',
  'not-eligible',
  'already-insured',
  'not-enrolled',
  'no-application',
  'few-reminders',
  'late',
  'early',
  'nia-over-nine-months',
  'card-shows-old-number',
  'no-basis',
  'no-rights',
  'rights-open',
  'no-number',
] as const

/** The code of a warning that carries nothing else. */
export type PlainWarningCode = Exclude<(typeof REGISTRATION_WARNINGS)[number], 'document-missing'>

/** What was odd about an event that was accepted; `document-missing` lists the documents. */
export type RegistrationWarning =
  | { readonly code: PlainWarningCode }
  | { readonly code: 'document-missing'; readonly documents: readonly DocumentId[] }

/** When each warning of an event applies, or the documents that it names; the state is the one before the event. */
type RulesOf<E extends RegistrationEventType> = {
  readonly [C in PlainWarningCode]?: (
    event: EventFor<E>,
    state: RegistrationState,
    policy: RegistrationPolicy,
  ) => boolean
} & { readonly 'document-missing'?: (event: EventFor<E>, state: RegistrationState) => readonly DocumentId[] }

/** A rule whose event the compiler no longer knows: a method, so that the rule of any event is one. */
type AnyRule = {
  find(event: object, state: RegistrationState, policy: RegistrationPolicy): boolean | readonly DocumentId[]
}['find']

/** The rules of an event, by the code of the warning. */
export type WarningRules = Readonly<Record<string, AnyRule>>

/** The warnings of the events that have some. */
export type WarningTable = { readonly [E in RegistrationEventType]?: WarningRules }

/** Documents that the application cannot start without, and that were not handed in with it. */
function forgotten(
  { route, documents, on }: EventFor<'application-submitted'>,
  state: RegistrationState,
): DocumentId[] {
  // The portal takes the place of the form.
  const given: readonly DocumentId[] = route === 'portal' ? [...documents, 'cerfa-15763'] : documents
  return documentsOf(profileOn(state, on), on)
    .filter(
      ({ document, mayFollow, for: moment }) => moment === 'application' && !mayFollow && !given.includes(document),
    )
    .map(({ document }) => document)
}

/** Documents that the fund still waits for. */
function awaited(_: object, { application }: RegistrationState): DocumentId[] {
  return application.at === 'awaiting-documents' ? [...application.missing] : []
}

/** Before the step of the civil-status clock has run its three months; one that was rejected gives no time. */
function clockEarly({ on }: { readonly on: Day }, { number }: RegistrationState): boolean {
  if (number.at !== 'nia' || number.clock === null || number.clock.phase === 'rejected') return false
  return !isOver(on, number.clock.since, CIVIL_STATUS_STEP)
}

/** Before the time to answer a control, or the birth certificate, has run. */
function noticeEarly(event: EventFor<'formal-notice-sent'>, state: RegistrationState): boolean {
  if (event.about !== 'control') return clockEarly(event, state)
  return state.application.at === 'controlled' && !isOver(event.on, state.application.on, CONTROL)
}

/** What a person would have to do on the day of an event. */
function dutyThen({ on }: { readonly on: Day }, state: RegistrationState, policy: RegistrationPolicy): string {
  return dutyOf(profileOn(state, on), on, policy).duty
}

function rightsNotOpen({ on }: { readonly on: Day }, state: RegistrationState): boolean {
  return !hasRights(state, on)
}

/** What an event usually finds in another facet; without it, it is accepted and odd. */
export const USUAL: { readonly [E in RegistrationEventType]?: Guard } = {
  'nia-issued': {
    facet: 'application',
    in: [
      ...(['submitted', 'awaiting-documents', 'accepted', 'controlled', 'controlled-noticed'] as const),
      ...(['lapsed', 'refused', 'refused-final', 'appealing'] as const),
    ],
  },
  'mutuelle-joined': {
    facet: 'number',
    in: ['nia', 'nia-asked', 'nia-rejected', 'nia-noticed', 'nia-suspended', 'nir'],
  },
}

function isUnusual({ type, on }: RegistrationEvent, state: RegistrationState): boolean {
  const usual = USUAL[type]
  return usual !== undefined && !holds(usual, state, on)
}

/**
 * @see Reminders before an application lapses, 45 days before a card is invalidated: CSS R114-10, R114-10-1
 * @see Two months to appeal: service-public.gouv.fr F2500. Three months a step for the birth certificate: CSS R114-7
 */
const RULES: { readonly [E in RegistrationEventType]?: RulesOf<E> } = {
  'application-submitted': {
    'not-required': (event, state, policy) => dutyThen(event, state, policy) === 'not-required',
    'not-eligible': (event, state, policy) => dutyThen(event, state, policy) === 'not-eligible',
    'already-insured': (event, state, policy) => dutyThen(event, state, policy) === 'already-insured',
    'not-enrolled': ({ route, on }, state) =>
      route === 'portal' && !(isEnrolled(state, on) && state.evidence.enrolment?.higherEducation),
    'document-missing': forgotten,
  },
  'application-lapsed': {
    'few-reminders': (_, { application }) => application.at === 'awaiting-documents' && application.reminders < 2,
  },
  'application-accepted': { 'document-missing': awaited },
  'appeal-filed': {
    late: ({ on }, { application, rights }) => {
      const decision = application.at === 'refused' ? application : rights
      return 'on' in decision && isPast(on, decision.on, APPEAL)
    },
  },
  'nia-issued': { 'no-application': isUnusual },
  'formal-notice-sent': { early: noticeEarly },
  'benefits-suspended': { early: clockEarly },
  'nir-certified': {
    'document-missing': awaited,
    'nia-over-nine-months': ({ on }, { number }, { niaMonths }) =>
      number.at === 'nia' && niaMonths !== null && isPast(on, number.on, [niaMonths, 'months']),
  },
  'number-corrected': { 'card-shows-old-number': (_, { card }) => card.at === 'received' || card.at === 'active' },
  'rights-opened': { 'no-basis': ({ basis, on }, state) => basis === 'student' && !isEnrolled(state, on) },
  'ameli-account-opened': { 'no-rights': rightsNotOpen },
  'card-received': { 'no-rights': rightsNotOpen },
  'card-invalidated': {
    'rights-open': ({ on }, state) => rightsOn(state, on) === 'open',
    early: ({ on }, { rights }) => rights.at === 'closed' && !isOver(on, rights.endedOn, CARD_GRACE),
  },
  'mutuelle-joined': { 'no-number': isUnusual },
}

/** The warnings of each event. */
export const WARNINGS: WarningTable = RULES

/** What is odd about an accepted event. */
export function warningsOf(
  table: WarningTable,
  event: RegistrationEvent,
  state: RegistrationState,
  policy: RegistrationPolicy,
): RegistrationWarning[] {
  const rules = Object.hasOwn(table, event.type) && table[event.type]
  if (!rules) return []
  const warnings: RegistrationWarning[] = []
  for (const code of Object.keys(rules)) {
    const found = (rules[code] as AnyRule)(event, state, policy)
    if (typeof found !== 'boolean') {
      if (found.length > 0) warnings.push({ code: 'document-missing', documents: found })
    } else if (found) warnings.push({ code: code as PlainWarningCode })
  }
  return warnings
}
