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
import type { RegistrationEvent, RegistrationEventType } from './event.js'
import { EVENT_FIELDS, type FieldKind, type FieldKinds } from './event-field.js'
import { type DocumentId, REGISTRATION_DOCUMENTS } from './vocabulary.js'

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

/** The reader of each kind of field. */
const READER_OF: Readonly<Record<Extract<FieldKind, string>, Reader<unknown, EventIssue>>> = {
  day,
  flag,
  text,
  documents,
  'some-documents': someDocuments,
}

function readersOf(kinds: FieldKinds): Readers<object, EventIssue> {
  const readers = Object.entries(kinds).map(([name, kind]) => [
    name,
    typeof kind === 'string' ? READER_OF[kind] : oneOf(kind),
  ])
  return Object.fromEntries(readers)
}

/** What is read of an event before its type is looked at. */
interface AnyEvent {
  readonly from?: Day
  readonly until?: Day
}

type EventReader = FieldsReader<RegistrationEvent, EventIssue>

/** A reader of events of one type: their type, their day and their own fields. */
function eventReader([must, may = {}]: readonly [must: FieldKinds, may?: FieldKinds]): EventReader {
  const read = fieldsOf({ type: text, on: day, ...readersOf(must) }, readersOf(may), 'drop')
  return (fields, path, report) => {
    const event = read(fields, path, report) as RegistrationEvent & AnyEvent
    // Days are text of one width, so they compare as text.
    if (event.from && event.until && event.until < event.from)
      report({ code: 'ends-before-start', path: [...path, 'until'] })
    return event
  }
}

function eventReaders(): Readonly<Record<RegistrationEventType, EventReader>> {
  const readers = Object.entries(EVENT_FIELDS).map(([type, fields]) => [type, eventReader(fields)])
  return Object.fromEntries(readers)
}

const READERS: Readonly<Record<RegistrationEventType, EventReader>> = /* @__PURE__ */ eventReaders()

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
