/**
 * What each event carries, as data: the readers of events, and a form for them, are built from this one table.
 *
 * @module
 */
import type { Day } from '../day.js'
import type { RegistrationEventData, RegistrationEventType } from './event.js'
import { COVER_INSURERS, FOREIGN_COVERS, STAY_BASES, STAY_LENGTHS, STUDIES } from './profile.js'
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
} from './vocabulary.js'

/** What a field holds: one of these, or a word of the list that is written in its place. */
export type FieldKind = 'day' | 'flag' | 'text' | 'documents' | 'some-documents' | readonly string[]

/** The kind of a field that holds a `T`. */
type KindOf<T> = [T] extends [boolean]
  ? 'flag'
  : [T] extends [Day]
    ? 'day'
    : [T] extends [readonly [DocumentId, ...DocumentId[]]]
      ? 'some-documents'
      : [T] extends [readonly DocumentId[]]
        ? 'documents'
        : string extends T
          ? 'text'
          : readonly T[]

type KindsOf<T> = { readonly [K in keyof T]-?: KindOf<Exclude<T[K], undefined>> }

type OptionalOf<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T]

/** The fields that an event has, then those that it may have. */
type Fields<T> = readonly [
  must: KindsOf<Omit<T, OptionalOf<T>>>,
  ...may: [OptionalOf<T>] extends [never] ? [] : [KindsOf<Pick<T, OptionalOf<T>>>],
]

const TABLE: { readonly [E in RegistrationEventType]: Fields<RegistrationEventData[E]> } = {
  enrolled: [{ from: 'day', until: 'day' }, { higherEducation: 'flag' }],
  'enrolment-ended': [{ reason: ENROLMENT_ENDS }],
  'permit-recorded': [{ kind: PERMIT_KINDS, from: 'day', until: 'day' }, { validated: 'flag' }],
  'situation-changed': [{ basis: STAY_BASES }, { studies: STUDIES, stay: STAY_LENGTHS, from: 'day' }],
  'situation-reported': [{}],
  'cover-recorded': [{ cover: FOREIGN_COVERS }, { insurer: COVER_INSURERS, from: 'day', until: 'day' }],
  'cover-ended': [{}, { endedOn: 'day' }],
  'name-changed': [{}],
  'name-reported': [{}],
  'child-joined': [{ by: CHILD_ARRIVALS }],
  'child-attached': [{}],
  'iban-recorded': [{}, { foreign: 'flag' }],
  moved: [{ department: 'text' }],
  'move-reported': [{}],
  arrived: [{}],
  departed: [{ permanent: 'flag' }],
  'doctor-declared': [{}],
  'portal-account-created': [{}],
  'application-submitted': [{ route: REGISTRATION_ROUTES, documents: 'documents' }, { edition: 'text' }],
  'documents-requested': [{ missing: 'some-documents' }, { reason: 'text' }],
  'documents-supplied': [{ documents: 'some-documents' }, { translated: 'flag', apostilled: 'flag' }],
  'document-accepted': [{ document: REGISTRATION_DOCUMENTS }],
  'document-rejected': [{ document: REGISTRATION_DOCUMENTS, refusal: DOCUMENT_REFUSALS }],
  'reminder-sent': [{}],
  'application-lapsed': [{}],
  'application-accepted': [{}],
  'application-refused': [{ reason: 'text' }],
  'appeal-filed': [{}],
  'appeal-decided': [{ granted: 'flag' }],
  'nia-issued': [{ civilStatus: CIVIL_STATUS_FINDINGS }, { value: 'text', form: NIA_FORMS }],
  'nir-known': [{}, { value: 'text' }],
  'formal-notice-sent': [{}, { about: NOTICE_SUBJECTS }],
  'benefits-suspended': [{}],
  'benefits-resumed': [{}],
  'nir-certified': [{}, { value: 'text' }],
  'number-refused': [{ reason: 'text' }],
  'number-corrected': [{ value: 'text', reason: 'text' }],
  'rights-opened': [{ from: 'day', basis: RIGHTS_BASES }, { until: 'day' }],
  'rights-renewed': [{}, { basis: RIGHTS_BASES, until: 'day' }],
  'rights-closed': [{ reason: CLOSING_REASONS }, { endedOn: 'day' }],
  'access-code-requested': [{ channel: CODE_CHANNELS }],
  'ameli-account-opened': [{ via: ACCOUNT_DOORS }],
  'ameli-account-closed': [{}],
  'card-ordered': [{ via: CARD_ORDERS }],
  'card-order-incomplete': [{}, { missing: 'documents' }],
  'card-received': [{}],
  'card-updated': [{ place: UPDATE_PLACES }],
  'card-reported': [{ problem: CARD_PROBLEMS }],
  'card-invalidated': [{}],
  'app-card-activated': [{}],
  'mutuelle-joined': [{ from: 'day' }, { until: 'day' }],
  'mutuelle-left': [{}],
}

/** Fields by name, and what each holds. */
export type FieldKinds = Readonly<Record<string, FieldKind>>

/** The fields that an event of each type has, and those that it may have. */
export const EVENT_FIELDS: Readonly<Record<RegistrationEventType, readonly [must: FieldKinds, may?: FieldKinds]>> =
  TABLE

/** The names of all events, in the order in which a registration usually meets them. */
export const REGISTRATION_EVENT_TYPES: readonly RegistrationEventType[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(TABLE) as RegistrationEventType[],
)

/** A field of an event, as a form shows it. */
export interface RegistrationEventField {
  /** Its name in the record. */
  readonly name: string
  /** What it holds: a day, true or false, a text, one word, or a list of documents. */
  readonly holds: 'day' | 'flag' | 'text' | 'word' | 'documents'
  /** An event without it is refused; of a list, one that is empty too. */
  readonly required: boolean
  /** The words that may be chosen: those of a `word`, and the documents of a list. Empty for all else. */
  readonly words: readonly string[]
}

function fieldOf(name: string, kind: FieldKind, required: boolean): RegistrationEventField {
  if (typeof kind !== 'string') return { name, holds: 'word', required, words: [...kind] }
  if (kind === 'documents' || kind === 'some-documents')
    return { name, holds: 'documents', required: kind === 'some-documents', words: [...REGISTRATION_DOCUMENTS] }
  return { name, holds: kind, required, words: [] }
}

function fieldsOf([must, may = {}]: readonly [must: FieldKinds, may?: FieldKinds]): readonly RegistrationEventField[] {
  return [
    ...Object.entries(must).map(([name, kind]) => fieldOf(name, kind, true)),
    ...Object.entries(may).map(([name, kind]) => fieldOf(name, kind, false)),
  ]
}

/** Made once and early: a caller can change the lists of words that are handed out. */
const FORM_FIELDS: ReadonlyMap<string, readonly RegistrationEventField[]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(EVENT_FIELDS).map(([type, fields]) => [type, /* @__PURE__ */ fieldsOf(fields)]),
)

/**
 * Lists the fields of an event beside its `type` and its day `on`, so that a form can be built for it.
 *
 * @param type - one of `REGISTRATION_EVENT_TYPES`
 * @returns the fields, required ones first; a copy
 * @throws TypeError when there is no such event
 * @example
 * registrationEventFields('card-ordered') // => [
 * //     { name: 'via', holds: 'word', required: true, words: ['ameli', 'form'] },
 * //     ]
 * registrationEventFields('rights-opened').map(({ name, holds, required }) => [name, holds, required]) // => [
 * //     ['from', 'day', true], ['basis', 'word', true], ['until', 'day', false],
 * //     ]
 */
export function registrationEventFields(type: RegistrationEventType): readonly RegistrationEventField[] {
  const fields = FORM_FIELDS.get(type)
  if (!fields) throw new TypeError('an event is one of REGISTRATION_EVENT_TYPES')
  return fields.map((field) => ({ ...field, words: [...field.words] }))
}
