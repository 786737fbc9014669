/**
 * Reads events that come from outside: the fields of each event, and nothing about what they mean.
 *
 * @module
 */
import type { Day } from '../day.js'
import {
  day,
  type FieldsReader,
  fieldsOf,
  flag,
  listOf,
  oneOf,
  type Path,
  type Reader,
  type Readers,
  type RecordIssue,
  read,
  text,
  variantOf,
} from '../record.js'
import type { Result } from '../result.js'
import type { RegistrationEvent, RegistrationEventData, RegistrationEventType } from './event.js'
import {
  ACCOUNT_DOORS,
  CARD_ORDERS,
  CARD_PROBLEMS,
  CIVIL_STATUS_FINDINGS,
  CLOSING_REASONS,
  CODE_CHANNELS,
  type DocumentId,
  ENROLMENT_ENDS,
  NIA_FORMS,
  PERMIT_KINDS,
  REGISTRATION_DOCUMENTS,
  REGISTRATION_ROUTES,
  RIGHTS_BASES,
  UPDATE_PLACES,
} from './vocabulary.js'

/**
 * What is wrong with an event from outside: a field is no such record as it should be, the type is no known one, a
 * period ends before it starts, or a list of documents that needs one has none.
 */
export type EventIssue =
  | RecordIssue
  | { readonly code: 'unknown-event' | 'ends-before-start' | 'no-document'; readonly path: Path }

/** A list of documents, no longer than all of them. */
const DOCUMENT_LIST: Reader<readonly DocumentId[]> = /* @__PURE__ */ documentList()

function documentList(): Reader<readonly DocumentId[]> {
  return listOf(oneOf(REGISTRATION_DOCUMENTS), REGISTRATION_DOCUMENTS.length)
}

/** A set of documents: each counts once, in the order in which it comes first. */
export const documents: Reader<readonly DocumentId[]> = (value, path, report) => {
  const list = DOCUMENT_LIST(value, path, report)
  return list && [...new Set(list)]
}

/** A set of documents that is not empty. */
const someDocuments: Reader<readonly [DocumentId, ...DocumentId[]], EventIssue> = (value, path, report) => {
  const list = documents(value, path, report)
  if (list?.length === 0) report({ code: 'no-document', path })
  return list as readonly [DocumentId, ...DocumentId[]] | undefined
}

type OptionalOf<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T]

/** The fields that an event has, then those that it may have. */
type Fields<T> = readonly [
  must: Readers<Omit<T, OptionalOf<T>>, EventIssue>,
  ...may: [OptionalOf<T>] extends [never] ? [] : [Readers<Pick<T, OptionalOf<T>>, EventIssue>],
]

function eventFields(): { readonly [E in RegistrationEventType]: Fields<RegistrationEventData[E]> } {
  return {
    enrolled: [{ from: day, until: day }, { higherEducation: flag }],
    'enrolment-ended': [{ reason: oneOf(ENROLMENT_ENDS) }],
    'permit-recorded': [{ kind: oneOf(PERMIT_KINDS), from: day, until: day }, { validated: flag }],
    'iban-recorded': [{}, { foreign: flag }],
    moved: [{ department: text }],
    'move-reported': [{}],
    arrived: [{}],
    departed: [{ permanent: flag }],
    'doctor-declared': [{}],
    'portal-account-created': [{}],
    'application-submitted': [{ route: oneOf(REGISTRATION_ROUTES), documents }, { edition: text }],
    'documents-requested': [{ missing: someDocuments }, { reason: text }],
    'documents-supplied': [{ documents: someDocuments }, { translated: flag, apostilled: flag }],
    'reminder-sent': [{}],
    'application-lapsed': [{}],
    'application-accepted': [{}],
    'application-refused': [{ reason: text }],
    'appeal-filed': [{}],
    'appeal-decided': [{ granted: flag }],
    'nia-issued': [{ civilStatus: oneOf(CIVIL_STATUS_FINDINGS) }, { value: text, form: oneOf(NIA_FORMS) }],
    'nir-known': [{}, { value: text }],
    'formal-notice-sent': [{}],
    'benefits-suspended': [{}],
    'benefits-resumed': [{}],
    'nir-certified': [{}, { value: text }],
    'number-refused': [{ reason: text }],
    'number-corrected': [{ value: text, reason: text }],
    'rights-opened': [{ from: day, basis: oneOf(RIGHTS_BASES) }, { until: day }],
    'rights-renewed': [{}, { basis: oneOf(RIGHTS_BASES), until: day }],
    'rights-closed': [{ reason: oneOf(CLOSING_REASONS) }, { endedOn: day }],
    'access-code-requested': [{ channel: oneOf(CODE_CHANNELS) }],
    'ameli-account-opened': [{ via: oneOf(ACCOUNT_DOORS) }],
    'ameli-account-closed': [{}],
    'card-ordered': [{ via: oneOf(CARD_ORDERS) }],
    'card-order-incomplete': [{}, { missing: documents }],
    'card-received': [{}],
    'card-updated': [{ place: oneOf(UPDATE_PLACES) }],
    'card-reported': [{ problem: oneOf(CARD_PROBLEMS) }],
    'card-invalidated': [{}],
    'app-card-activated': [{}],
    'mutuelle-joined': [{ from: day }, { until: day }],
    'mutuelle-left': [{}],
  }
}

type AnyFields = readonly [must: Readers<object, EventIssue>, may?: Readers<object, EventIssue>]

/** What is read of an event before its type is looked at. */
interface AnyEvent {
  readonly from?: Day
  readonly until?: Day
}

type EventReader = FieldsReader<RegistrationEvent, EventIssue>

/** A reader of events of one type: their type, their day and their own fields. */
function eventReader([must, may]: AnyFields): EventReader {
  const read = fieldsOf({ type: text, on: day, ...must }, may, 'drop')
  return (fields, path, report) => {
    const event = read(fields, path, report) as RegistrationEvent & AnyEvent
    // Days are text of one width, so they compare as text.
    if (event.from && event.until && event.until < event.from)
      report({ code: 'ends-before-start', path: [...path, 'until'] })
    return event
  }
}

function eventReaders(): Readonly<Record<RegistrationEventType, EventReader>> {
  const readers = Object.entries(eventFields()).map(([type, fields]) => [type, eventReader(fields as AnyFields)])
  return Object.fromEntries(readers)
}

const READERS: Readonly<Record<RegistrationEventType, EventReader>> = /* @__PURE__ */ eventReaders()

/** The names of all events, in the order in which a registration usually meets them. */
export const REGISTRATION_EVENT_TYPES: readonly RegistrationEventType[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(READERS) as RegistrationEventType[],
)

const EVENT: Reader<RegistrationEvent, EventIssue> = /* @__PURE__ */ variantOf('type', READERS, (_, path, report) =>
  report({ code: 'unknown-event', path }),
)

/**
 * Reads an event that comes from outside, such as a line of a stored log.
 *
 * @param input - any value
 * @returns a copy that holds the fields of its type and no others, or every place where it is wrong
 *
 * Issues: `unknown-event`, `ends-before-start`, `no-document`, and those of a record, such as `missing` or
 * `malformed-day`, each with its path.
 * @example
 * parseRegistrationEvent({ type: 'card-received', on: '2025-04-02' }).ok // => true
 * parseRegistrationEvent({ type: 'card-received', on: '2025-02-30' }) // => {
 * //     ok: false,
 * //     issues: [{ code: 'malformed-day', path: ['on'] }],
 * //     }
 */
export function parseRegistrationEvent(input: unknown): Result<RegistrationEvent, EventIssue> {
  return read(EVENT, input)
}
