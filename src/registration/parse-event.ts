/**
 * Reads events that come from outside: the shape of the data of each event, and nothing about what it means.
 *
 * @module
 */
import { isDay } from '../day.js'
import { failure, failureOf, type Result, success } from '../result.js'
import type { RegistrationEvent, RegistrationEventData, RegistrationEventType } from './event.js'
import { type AnyShape, isFlag, isRecord, isText, type Shape, wrongFields } from './shape.js'
import {
  ACCOUNT_DOORS,
  BASES,
  CARD_ORDERS,
  CARD_PROBLEMS,
  CIVIL_STATUS,
  CLOSING_REASONS,
  CODE_CHANNELS,
  DOCUMENTS,
  type DocumentId,
  ENROLMENT_ENDS,
  NIA_FORMS,
  PERMIT_KINDS,
  ROUTES,
  UPDATE_PLACES,
} from './vocabulary.js'

/** An event that cannot be read. Names the field, never its value. */
export type EventShapeIssue =
  | { readonly code: 'unknown-event' }
  | { readonly code: 'bad-date'; readonly event: RegistrationEventType }
  | { readonly code: 'bad-data'; readonly event: RegistrationEventType; readonly field: string }

/** Tells whether a value is a list of papers, empty or not. */
export const isPapers = (value: unknown): boolean =>
  Array.isArray(value) && value.every((paper) => DOCUMENTS.includes(paper as DocumentId))

const isSomePapers = (value: unknown): boolean => isPapers(value) && (value as unknown[]).length > 0

const FIELDS: { readonly [E in RegistrationEventType]: Shape<RegistrationEventData[E]> } = {
  enrolled: { from: isDay, until: isDay, 'higherEducation?': isFlag },
  'enrolment-ended': { reason: ENROLMENT_ENDS },
  'permit-recorded': { kind: PERMIT_KINDS, from: isDay, until: isDay, 'validated?': isFlag },
  'iban-recorded': { 'foreign?': isFlag },
  moved: { department: isText },
  arrived: {},
  departed: { permanent: isFlag },
  'doctor-declared': {},
  'portal-account-created': {},
  'application-submitted': { route: ROUTES, documents: isPapers, 'edition?': isText },
  'documents-requested': { missing: isSomePapers, 'reason?': isText },
  'documents-supplied': { documents: isSomePapers, 'translated?': isFlag, 'apostilled?': isFlag },
  'reminder-sent': {},
  'application-lapsed': {},
  'application-accepted': {},
  'application-refused': { reason: isText },
  'appeal-filed': {},
  'appeal-decided': { granted: isFlag },
  'nia-issued': { civilStatus: CIVIL_STATUS, 'value?': isText, 'form?': NIA_FORMS },
  'nir-known': { 'value?': isText },
  'formal-notice-sent': {},
  'benefits-suspended': {},
  'benefits-resumed': {},
  'nir-certified': { 'value?': isText },
  'number-refused': { reason: isText },
  'number-corrected': { value: isText, reason: isText },
  'rights-opened': { from: isDay, basis: BASES, 'until?': isDay },
  'rights-renewed': { 'basis?': BASES, 'until?': isDay },
  'rights-closed': { reason: CLOSING_REASONS, 'effective?': isDay },
  'access-code-requested': { channel: CODE_CHANNELS },
  'ameli-account-opened': { via: ACCOUNT_DOORS },
  'ameli-account-closed': {},
  'card-ordered': { via: CARD_ORDERS },
  'card-order-incomplete': { 'missing?': isPapers },
  'card-received': {},
  'card-updated': { place: UPDATE_PLACES },
  'card-reported': { problem: CARD_PROBLEMS },
  'card-invalidated': {},
  'app-card-activated': {},
  'mutuelle-joined': { from: isDay, 'until?': isDay },
  'mutuelle-left': {},
}

/** The names of all events, in the order a registration usually meets them. */
export const EVENT_TYPES: readonly RegistrationEventType[] = /* @__PURE__ */ Object.keys(
  FIELDS,
) as RegistrationEventType[]

const isEventType = (value: unknown): value is RegistrationEventType =>
  typeof value === 'string' && Object.hasOwn(FIELDS, value)

/** What an event says under a name, if events of its type say something under it; all have a day, `on`. */
export function dataOf(event: RegistrationEvent, name: string): unknown {
  const value = (event as object as Readonly<Record<string, unknown>>)[name]
  const shape = FIELDS[event.type]
  return value === undefined || name === 'on' || name in shape || `${name}?` in shape ? value : undefined
}

/**
 * Reads an event that comes from outside, such as a line of a stored log.
 *
 * @param input - any value
 * @returns the event itself, or what is wrong: `unknown-event`, `bad-date` (`on` is no civil day), `bad-data` with the
 * name of the field that is absent, of the wrong kind, or (`until`) before `from`
 * @example
 * parseRegistrationEvent({ type: 'card-received', on: '2025-04-02' }).ok // => true
 * parseRegistrationEvent({ type: 'card-received', on: '2025-02-30' }) // => {
 * //     ok: false,
 * //     issues: [{ code: 'bad-date', event: 'card-received' }],
 * //     }
 */
export function parseRegistrationEvent(input: unknown): Result<RegistrationEvent, EventShapeIssue> {
  if (!isRecord(input) || !isEventType(input['type'])) return failure({ code: 'unknown-event' })
  const event = input['type']
  if (!isDay(input['on'])) return failure({ code: 'bad-date', event })
  const shape: AnyShape = FIELDS[event]
  const wrong = wrongFields(input, shape)
  if ('from' in shape && endsBeforeItStarts(input)) wrong.push('until')
  const issues = wrong.map((field): EventShapeIssue => ({ code: 'bad-data', event, field }))
  return failureOf(issues) ?? success(input as RegistrationEvent)
}

/** A period that ends before it starts; days are fixed-width text, so they compare as text. */
function endsBeforeItStarts({ from, until }: Readonly<Record<string, unknown>>): boolean {
  return isDay(from) && isDay(until) && until < from
}
