/**
 * What is accepted but unusual: each warning names itself, the events it belongs to, and when it speaks.
 *
 * @module
 */
import type { Day } from '../../day.js'
import { APPEAL, CARD_GRACE, CIVIL_STATUS_STEP, later } from '../delay.js'
import { papersOf } from '../document.js'
import { dutyOf } from '../duty.js'
import type { EventFor, RegistrationEvent, RegistrationEventType } from '../event.js'
import type { RegistrationPolicy } from '../policy.js'
import type { RegistrationState } from '../state.js'
import type { DocumentId } from '../vocabulary.js'

/** The codes of warnings that carry nothing else. */
export type PlainWarningCode =
  | 'not-required'
  | 'not-eligible'
  | 'already-insured'
  | 'not-enrolled'
  | 'no-file'
  | 'few-reminders'
  | 'late'
  | 'early'
  | 'nia-over-nine-months'
  | 'card-shows-old-number'
  | 'no-basis'
  | 'no-rights'
  | 'rights-open'
  | 'no-number'

/** What was odd about an event that was accepted; `document-missing` lists the papers. */
export type RegistrationWarning =
  | { readonly code: PlainWarningCode }
  | { readonly code: 'document-missing'; readonly documents: readonly DocumentId[] }

/** When each warning of an event speaks, or the papers that it names; the state is the one before the event. */
type RulesOf<E extends RegistrationEventType> = {
  readonly [C in PlainWarningCode]?: (
    event: EventFor<E>,
    state: RegistrationState,
    policy: RegistrationPolicy,
  ) => boolean
} & { readonly 'document-missing'?: (event: EventFor<E>, state: RegistrationState) => readonly DocumentId[] }

/** A rule whose event the compiler has forgotten: a method, so that the rule of any event is one. */
type AnyRule = {
  tells(event: object, state: RegistrationState, policy: RegistrationPolicy): boolean | readonly DocumentId[]
}['tells']

/** The rules of an event, by the code of the warning. */
export type WarningRules = Readonly<Record<string, AnyRule>>

/** The warnings of the events that have some. */
export type WarningTable = { readonly [E in RegistrationEventType]?: WarningRules }

/** Papers that the file cannot start without, and that were neither handed in with it nor shown before. */
const forgotten = (documents: readonly DocumentId[], { profile }: RegistrationState): DocumentId[] =>
  papersOf(profile)
    .filter((paper) => paper.for === 'file' && !paper.mayFollow && !documents.includes(paper.document))
    .map((paper) => paper.document)

/** Papers the fund still waits for. */
const awaited = (_: object, { dossier }: RegistrationState): DocumentId[] =>
  dossier.at === 'awaiting-documents' ? [...dossier.missing] : []

/** Before the step of the civil-status clock has run its three months. */
const clockEarly = ({ on }: { readonly on: Day }, { number }: RegistrationState): boolean =>
  number.at === 'nia' && number.clock !== null && on < later(number.clock.since, CIVIL_STATUS_STEP)

const rightsNotOpen = (_: object, { rights }: RegistrationState): boolean => rights.at !== 'open'

/**
 * @see Reminders before a file lapses, 45 days before a card is invalidated: CSS R114-10, R114-10-1
 * @see Two months to appeal: service-public.gouv.fr F2500. Three months a step for the birth certificate: CSS R114-7
 */
const RULES: { readonly [E in RegistrationEventType]?: RulesOf<E> } = {
  'application-submitted': {
    'not-required': ({ on }, { profile }, policy) => dutyOf(profile, on, policy).duty === 'not-required',
    'not-eligible': ({ on }, { profile }, policy) => dutyOf(profile, on, policy).duty === 'not-eligible',
    'already-insured': ({ on }, { profile }, policy) => dutyOf(profile, on, policy).duty === 'already-insured',
    'not-enrolled': ({ route }, { evidence }) => route === 'portal' && evidence.enrolment?.higherEducation !== true,
    'document-missing': ({ documents }, state) => forgotten(documents, state),
  },
  'application-lapsed': {
    'few-reminders': (_, { dossier }) => dossier.at === 'awaiting-documents' && dossier.reminders < 2,
  },
  'application-accepted': { 'document-missing': awaited },
  'appeal-filed': { late: ({ on }, { dossier }) => dossier.at === 'refused' && on > later(dossier.on, APPEAL) },
  'nia-issued': { 'no-file': (_, { dossier }) => dossier.at === 'none' },
  'formal-notice-sent': { early: clockEarly },
  'benefits-suspended': { early: clockEarly },
  'nir-certified': {
    'document-missing': awaited,
    'nia-over-nine-months': ({ on }, { number }, { niaMonths }) =>
      number.at === 'nia' && niaMonths !== null && on > later(number.on, [niaMonths, 'months']),
  },
  'number-corrected': { 'card-shows-old-number': (_, { card }) => card.at === 'received' || card.at === 'active' },
  'rights-opened': { 'no-basis': ({ basis }, { evidence }) => basis === 'student' && evidence.enrolment === null },
  'ameli-account-opened': { 'no-rights': rightsNotOpen },
  'card-received': { 'no-rights': rightsNotOpen },
  'card-invalidated': {
    'rights-open': (_, { rights }) => rights.at === 'open',
    early: ({ on }, { rights }) => rights.at === 'closed' && on < later(rights.ended, CARD_GRACE),
  },
  'mutuelle-joined': { 'no-number': (_, { number }) => number.at === 'none' },
}

/** The warnings of each event. */
export const WARNINGS: WarningTable = RULES

/** What is odd about an accepted event. */
export function warningsOf(
  rules: WarningRules | undefined,
  event: RegistrationEvent,
  state: RegistrationState,
  policy: RegistrationPolicy,
): RegistrationWarning[] {
  if (rules === undefined) return []
  return Object.entries(rules).flatMap(([code, tells]): RegistrationWarning[] => {
    const told = tells(event, state, policy)
    if (typeof told === 'boolean') return told ? [{ code: code as PlainWarningCode }] : []
    return told.length > 0 ? [{ code: 'document-missing', documents: told }] : []
  })
}
