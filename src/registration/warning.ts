/**
 * What is accepted but unusual: each warning names itself, the events it belongs to, and when it speaks.
 *
 * @module
 */
import type { Day } from '../day.js'
import { registrationDuty } from './duty.js'
import type { EventFor, RegistrationEvent, RegistrationEventType } from './event.js'
import { requiredDocuments } from './paper.js'
import type { RegistrationPolicy } from './policy.js'
import type { RegistrationState } from './state.js'
import { APPEAL, CARD_GRACE, CIVIL_STATUS_STEP, later } from './time.js'
import type { DocumentId } from './vocabulary.js'

/** The codes of warnings that carry nothing else. */
export type PlainWarningCode =
  | 'not_required'
  | 'not_eligible'
  | 'already_insured'
  | 'not_enrolled'
  | 'no_file'
  | 'few_reminders'
  | 'late'
  | 'early'
  | 'nia_over_nine_months'
  | 'card_shows_old_number'
  | 'no_basis'
  | 'no_rights'
  | 'rights_open'
  | 'no_number'

/** What was odd about an event that was accepted; `document_missing` lists the papers. */
export type RegistrationWarning =
  | { readonly code: PlainWarningCode }
  | { readonly code: 'document_missing'; readonly documents: readonly DocumentId[] }

/** A warning of one event; the state is the one before the event. */
type RuleOf<E extends RegistrationEventType> =
  | {
      readonly code: PlainWarningCode
      when(event: EventFor<E>, state: RegistrationState, policy: RegistrationPolicy): boolean
    }
  | { readonly code: 'document_missing'; papers(event: EventFor<E>, state: RegistrationState): DocumentId[] }

/** A warning whose event the compiler has forgotten. */
export type AnyWarningRule =
  | {
      readonly code: PlainWarningCode
      when(event: object, state: RegistrationState, policy: RegistrationPolicy): boolean
    }
  | { readonly code: 'document_missing'; papers(event: object, state: RegistrationState): DocumentId[] }

/** The warnings of the events that have some. */
export type WarningTable = { readonly [E in RegistrationEventType]?: readonly AnyWarningRule[] }

/** Papers that the file cannot start without, and that were neither handed in with it nor shown before. */
const forgotten = (documents: readonly DocumentId[], { profile }: RegistrationState): DocumentId[] =>
  requiredDocuments(profile)
    .filter((paper) => paper.for === 'file' && !paper.mayFollow && !documents.includes(paper.document))
    .map((paper) => paper.document)

/** Papers the fund still waits for. */
const awaited = ({ dossier }: RegistrationState): DocumentId[] =>
  dossier.at === 'awaiting-documents' ? [...dossier.missing] : []

/** Before the step of the civil-status clock has run its three months. */
const clockEarly = (on: Day, { number }: RegistrationState): boolean =>
  number.at === 'nia' && number.clock !== null && on < later(number.clock.since, CIVIL_STATUS_STEP)

const rightsNotOpen = (_: object, { rights }: RegistrationState): boolean => rights.at !== 'open'

/**
 * @see Reminders before a file lapses, 45 days before a card is invalidated: CSS R114-10, R114-10-1
 * @see Two months to appeal: service-public.gouv.fr F2500. Three months a step for the birth certificate: CSS R114-7
 */
const RULES: { readonly [E in RegistrationEventType]?: readonly RuleOf<E>[] } = {
  'application-submitted': [
    {
      code: 'not_required',
      when: ({ on }, { profile }, policy) => registrationDuty(profile, on, policy).duty === 'not-required',
    },
    {
      code: 'not_eligible',
      when: ({ on }, { profile }, policy) => registrationDuty(profile, on, policy).duty === 'not-eligible',
    },
    {
      code: 'already_insured',
      when: ({ on }, { profile }, policy) => registrationDuty(profile, on, policy).duty === 'already-insured',
    },
    {
      code: 'not_enrolled',
      when: ({ route }, { evidence }) => route === 'portal' && evidence.enrolment?.higherEducation !== true,
    },
    { code: 'document_missing', papers: ({ documents }, state) => forgotten(documents, state) },
  ],
  'application-lapsed': [
    { code: 'few_reminders', when: (_, { dossier }) => dossier.at === 'awaiting-documents' && dossier.reminders < 2 },
  ],
  'application-accepted': [{ code: 'document_missing', papers: (_, state) => awaited(state) }],
  'appeal-filed': [
    { code: 'late', when: ({ on }, { dossier }) => dossier.at === 'refused' && on > later(dossier.on, APPEAL) },
  ],
  'nia-issued': [{ code: 'no_file', when: (_, { dossier }) => dossier.at === 'none' }],
  'formal-notice-sent': [{ code: 'early', when: ({ on }, state) => clockEarly(on, state) }],
  'benefits-suspended': [{ code: 'early', when: ({ on }, state) => clockEarly(on, state) }],
  'nir-certified': [
    { code: 'document_missing', papers: (_, state) => awaited(state) },
    {
      code: 'nia_over_nine_months',
      when: ({ on }, { number }, { niaMonths }) =>
        number.at === 'nia' && niaMonths !== null && on > later(number.on, [niaMonths, 'months']),
    },
  ],
  'number-corrected': [
    { code: 'card_shows_old_number', when: (_, { card }) => card.at === 'received' || card.at === 'active' },
  ],
  'rights-opened': [
    { code: 'no_basis', when: ({ basis }, { evidence }) => basis === 'student' && evidence.enrolment === null },
  ],
  'ameli-account-opened': [{ code: 'no_rights', when: rightsNotOpen }],
  'card-received': [{ code: 'no_rights', when: rightsNotOpen }],
  'card-invalidated': [
    { code: 'rights_open', when: (_, { rights }) => rights.at === 'open' },
    { code: 'early', when: ({ on }, { rights }) => rights.at === 'closed' && on < later(rights.ended, CARD_GRACE) },
  ],
  'mutuelle-joined': [{ code: 'no_number', when: (_, { number }) => number.at === 'none' }],
}

/** The warnings of each event. */
export const WARNINGS: WarningTable = RULES

/** What is odd about an accepted event. */
export function warningsOf(
  rules: readonly AnyWarningRule[],
  event: RegistrationEvent,
  state: RegistrationState,
  policy: RegistrationPolicy,
): RegistrationWarning[] {
  const warnings: RegistrationWarning[] = []
  for (const rule of rules) {
    if (rule.code !== 'document_missing') {
      if (rule.when(event, state, policy)) warnings.push({ code: rule.code })
      continue
    }
    const documents = rule.papers(event, state)
    if (documents.length > 0) warnings.push({ code: rule.code, documents })
  }
  return warnings
}
