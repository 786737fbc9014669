/**
 * What each field of a registration event is drawn from. A field or a word that an event has and the table has not does
 * not compile.
 *
 * @module
 */
import type { Day } from '../day.js'
import type { RegistrationEventData, RegistrationEventType } from '../registration/event.js'
import { COVER_INSURERS, FOREIGN_COVERS, STAY_BASES, STAY_LENGTHS, STUDIES } from '../registration/profile.js'
import {
  ACCOUNT_DOORS,
  CARD_ORDERS,
  CARD_PROBLEMS,
  CHILD_ARRIVALS,
  CIVIL_STATUS_FINDINGS,
  CLOSING_REASONS,
  CODE_CHANNELS,
  DOCUMENT_REFUSALS,
  type DocumentId,
  ENROLMENT_ENDS,
  NIA_FORMS,
  NOTICE_SUBJECTS,
  PERMIT_KINDS,
  REGISTRATION_DOCUMENTS,
  REGISTRATION_ROUTES,
  RIGHTS_BASES,
  UPDATE_PLACES,
} from '../registration/vocabulary.js'
import type { FastCheck } from './fast-check.js'
import { nirsOf } from './number-arbitraries.js'
import { type FieldArbitraries, recordTools } from './record-arbitraries.js'

/** Data whose days are counted: `until` from `from`, the others from the day of the event. */
type Counted<Data> = { readonly [K in keyof Data]: [Data[K]] extends [Day | undefined] ? number : Data[K] }

/** The fields of each event beside its type and its day. */
export function eventFields(fc: FastCheck): {
  readonly [E in RegistrationEventType]: FieldArbitraries<Counted<RegistrationEventData[E]>>
} {
  const { optional, record } = recordTools(fc)
  const oneOf = <T>(words: readonly T[]) => fc.constantFrom(...words)
  const flag = fc.boolean()
  const text = fc.string()
  const number = nirsOf(fc, { fictitious: true }).map(String)
  // The documents that start and stop clocks, as often as all documents together.
  const document = fc.oneof(fc.constantFrom<DocumentId>('civil-status', 'iban'), oneOf(REGISTRATION_DOCUMENTS))
  const documents = fc.array(document, { maxLength: 4 }).map((list): readonly DocumentId[] => [...new Set(list)])
  const someDocuments = record<{ first: DocumentId; others: readonly DocumentId[] }>({
    first: document,
    others: documents,
  }).map(({ first, others }): readonly [DocumentId, ...DocumentId[]] => [
    first,
    ...others.filter((one) => one !== first),
  ])
  const around = fc.integer({ min: -180, max: 60 })
  const length = fc.integer({ min: 0, max: 800 })
  return {
    enrolled: { from: around, until: length, higherEducation: optional(flag) },
    'enrolment-ended': { reason: oneOf(ENROLMENT_ENDS) },
    'permit-recorded': { kind: oneOf(PERMIT_KINDS), from: around, until: length, validated: optional(flag) },
    'situation-changed': {
      basis: oneOf(STAY_BASES),
      studies: optional(oneOf(STUDIES)),
      stay: optional(oneOf(STAY_LENGTHS)),
      from: optional(around),
    },
    'situation-reported': {},
    'cover-recorded': {
      cover: oneOf(FOREIGN_COVERS),
      insurer: optional(oneOf(COVER_INSURERS)),
      from: optional(around),
      until: optional(length),
    },
    'cover-ended': { endedOn: optional(around) },
    'name-changed': {},
    'name-reported': {},
    'child-joined': { by: oneOf(CHILD_ARRIVALS) },
    'child-attached': {},
    'iban-recorded': { foreign: optional(flag) },
    moved: { department: fc.constantFrom('75', '69', '2A', '974') },
    'move-reported': {},
    arrived: {},
    departed: { permanent: flag },
    'doctor-declared': {},
    'portal-account-created': {},
    'application-submitted': { route: oneOf(REGISTRATION_ROUTES), documents, edition: optional(text) },
    'documents-requested': { missing: someDocuments, reason: optional(text) },
    'documents-supplied': { documents: someDocuments, translated: optional(flag), apostilled: optional(flag) },
    'document-accepted': { document },
    'document-rejected': { document, refusal: oneOf(DOCUMENT_REFUSALS) },
    'reminder-sent': {},
    'application-lapsed': {},
    'application-accepted': {},
    'application-refused': { reason: text },
    'appeal-filed': {},
    'appeal-decided': { granted: flag },
    'nia-issued': {
      civilStatus: oneOf(CIVIL_STATUS_FINDINGS),
      value: optional(number),
      form: optional(oneOf(NIA_FORMS)),
    },
    'nir-known': { value: optional(number) },
    'formal-notice-sent': { about: optional(oneOf(NOTICE_SUBJECTS)) },
    'benefits-suspended': {},
    'benefits-resumed': {},
    'nir-certified': { value: optional(number) },
    'number-refused': { reason: text },
    'number-corrected': { value: number, reason: text },
    'rights-opened': { from: around, basis: oneOf(RIGHTS_BASES), until: optional(length) },
    'rights-renewed': { basis: optional(oneOf(RIGHTS_BASES)), until: optional(length) },
    'rights-closed': { reason: oneOf(CLOSING_REASONS), endedOn: optional(around) },
    'access-code-requested': { channel: oneOf(CODE_CHANNELS) },
    'ameli-account-opened': { via: oneOf(ACCOUNT_DOORS) },
    'ameli-account-closed': {},
    'card-ordered': { via: oneOf(CARD_ORDERS) },
    'card-order-incomplete': { missing: optional(documents) },
    'card-received': {},
    'card-updated': { place: oneOf(UPDATE_PLACES) },
    'card-reported': { problem: oneOf(CARD_PROBLEMS) },
    'card-invalidated': {},
    'app-card-activated': {},
    'mutuelle-joined': { from: around, until: optional(length) },
    'mutuelle-left': {},
  }
}
