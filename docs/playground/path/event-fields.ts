import {
  ACCOUNT_DOORS,
  CARD_ORDERS,
  CARD_PROBLEMS,
  CHILD_ARRIVALS,
  CIVIL_STATUS_FINDINGS,
  CLOSING_REASONS,
  CODE_CHANNELS,
  DOCUMENT_REFUSALS,
  ENROLMENT_ENDS,
  FOREIGN_COVERS,
  NOTICE_SUBJECTS,
  PERMIT_KINDS,
  REGISTRATION_DOCUMENTS,
  REGISTRATION_ROUTES,
  type RegistrationEventType,
  RIGHTS_BASES,
  STAY_BASES,
  UPDATE_PLACES,
} from 'securite-sociale/registration'

/** What a field of an event takes: a day, yes or no, documents, one word of a list. `text` is filled in by the page. */
export type FieldKind = 'day' | 'day-if-known' | 'flag' | 'documents' | 'text' | readonly string[]

/** The fields that the page asks for. Numbers and free text are not among them. */
export const EVENT_FIELDS: Readonly<Partial<Record<RegistrationEventType, Readonly<Record<string, FieldKind>>>>> = {
  enrolled: { from: 'day', until: 'day', higherEducation: 'flag' },
  'enrolment-ended': { reason: ENROLMENT_ENDS },
  'permit-recorded': { kind: PERMIT_KINDS, from: 'day', until: 'day', validated: 'flag' },
  moved: { department: 'text' },
  departed: { permanent: 'flag' },
  'situation-changed': { basis: STAY_BASES },
  'cover-recorded': { cover: FOREIGN_COVERS, until: 'day-if-known' },
  'cover-ended': { endedOn: 'day-if-known' },
  'child-joined': { by: CHILD_ARRIVALS },
  'document-accepted': { document: REGISTRATION_DOCUMENTS },
  'document-rejected': { document: REGISTRATION_DOCUMENTS, refusal: DOCUMENT_REFUSALS },
  'formal-notice-sent': { about: NOTICE_SUBJECTS },
  'application-submitted': { route: REGISTRATION_ROUTES, documents: 'documents' },
  'documents-requested': { missing: 'documents' },
  'documents-supplied': { documents: 'documents', translated: 'flag' },
  'application-refused': { reason: 'text' },
  'appeal-decided': { granted: 'flag' },
  'nia-issued': { civilStatus: CIVIL_STATUS_FINDINGS },
  'number-refused': { reason: 'text' },
  'rights-opened': { from: 'day', basis: RIGHTS_BASES, until: 'day-if-known' },
  'rights-renewed': { until: 'day-if-known' },
  'rights-closed': { reason: CLOSING_REASONS, endedOn: 'day-if-known' },
  'access-code-requested': { channel: CODE_CHANNELS },
  'ameli-account-opened': { via: ACCOUNT_DOORS },
  'card-ordered': { via: CARD_ORDERS },
  'card-order-incomplete': { missing: 'documents' },
  'card-updated': { place: UPDATE_PLACES },
  'card-reported': { problem: CARD_PROBLEMS },
  'mutuelle-joined': { from: 'day', until: 'day-if-known' },
}

/** Events that need a number or a text of their own, which this page does not ask for. */
export const NOT_OFFERED: readonly RegistrationEventType[] = ['number-corrected']
