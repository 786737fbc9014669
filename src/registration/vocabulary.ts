/**
 * The closed lists of words that profiles, events and states are written in. Each list is written once: the type, the
 * check of data from outside, the texts and the test data all follow from it, and a form can be built from it.
 *
 * @module
 */

/** Ways to hand in an application: the students' portal, or by post (Cerfa 15763). */
export const REGISTRATION_ROUTES = ['portal', 'paper'] as const

/** How an application is handed in: on etudiant-etranger.ameli.fr, or by post with the form Cerfa 15763 (S1106). */
export type RegistrationRoute = (typeof REGISTRATION_ROUTES)[number]

/** Documents that an application or a card order is made of. */
export const REGISTRATION_DOCUMENTS = [
  'identity',
  'enrolment',
  'residence-permit',
  'civil-status',
  'iban',
  'resources',
  's1',
  'ceam',
  'quebec-form',
  'quebec-trainee-form',
  'andorra-form',
  'parental-authorisation',
  'cerfa-15763',
  'contract',
  'payslip',
  'residence-3-months',
  'protection-receipt',
  'asylum-certificate',
  'au-pair-agreement',
  'photo',
  'identity-copy',
] as const

/** A document of the application or of the card order; `civil-status` is the birth certificate or its like (FR: pièce d'état civil). */
export type DocumentId = (typeof REGISTRATION_DOCUMENTS)[number]

/** Reasons for which a document is sent back. */
export const DOCUMENT_REFUSALS = [
  'illegible',
  'several-files',
  'out-of-date',
  'admission-letter',
  'pre-registration',
  'no-name-or-period',
  'visa-not-validated',
  'extract-without-parents',
  'not-authentic',
  'not-translated',
  'account-of-someone-else',
  'below-threshold',
  'ends-before-academic-year',
  'unsigned',
  'under-three-months',
  'issued-over-ten-years-ago',
  'not-to-the-norm',
] as const

/** A reason for which a document is sent back. */
export type DocumentRefusal = (typeof DOCUMENT_REFUSALS)[number]

/** Grounds for rights. */
export const RIGHTS_BASES = ['student', 'employee', 'family', 'residence', 'protection'] as const

/** The ground on which rights are open. */
export type RightsBasis = (typeof RIGHTS_BASES)[number]

/** Reasons for which a fund closes rights. */
export const CLOSING_REASONS = ['left-france', 'permit', 'residence', 'identity', 'other'] as const

/** Why rights were closed. */
export type ClosingReason = (typeof CLOSING_REASONS)[number]

/** Ways to ask for a temporary access code to ameli; `phone` is 36 46. */
export const CODE_CHANNELS = ['phone', 'post', 'email', 'sms', 'desk'] as const

/** How the temporary access code was asked for. */
export type CodeChannel = (typeof CODE_CHANNELS)[number]

/** Ways to log in to ameli for the first time. */
export const ACCOUNT_DOORS = ['code', 'franceconnect', 'card-and-iban'] as const

/** How the ameli account was opened. */
export type AccountDoor = (typeof ACCOUNT_DOORS)[number]

/** Ways to order a card. */
export const CARD_ORDERS = ['ameli', 'form'] as const

/** How a card is ordered: in the ameli account (« Mes démarches »), or with the paper form that the fund sends. */
export type CardOrder = (typeof CARD_ORDERS)[number]

/** Places that update a card. */
export const UPDATE_PLACES = ['pharmacy', 'kiosk', 'cpam'] as const

/** Where a card was updated. */
export type UpdatePlace = (typeof UPDATE_PLACES)[number]

/** What ends the life of a card. */
export const CARD_PROBLEMS = ['lost', 'stolen', 'faulty'] as const

/** Why a card is dead for ever. */
export type CardProblem = (typeof CARD_PROBLEMS)[number]

/** Documents that prove regular stay. */
export const PERMIT_KINDS = ['vls-ts', 'permit', 'multi-year', 'receipt', 'prolongation'] as const

/**
 * The document that proves regular stay: long-stay visa (VLS-TS), permit, multi-year card, or what proves it while a
 * renewal is decided: the receipt of the prefecture (FR: récépissé), the attestation of the online service ANEF (FR:
 * attestation de prolongation d'instruction).
 */
export type PermitKind = (typeof PERMIT_KINDS)[number]

/** Shapes that a temporary number is known to take. */
export const NIA_FORMS = ['nir-like', 'provisional'] as const

/** How a temporary number is built: like a NIR, or the older local kind that starts with 7 or 8. */
export type NiaForm = (typeof NIA_FORMS)[number]

/** What the fund says of the civil-status document when it issues a temporary number. */
export const CIVIL_STATUS_FINDINGS = ['complete', 'missing'] as const

/** Whether the fund has a civil-status document that it can use. */
export type CivilStatusFinding = (typeof CIVIL_STATUS_FINDINGS)[number]

/** Why an enrolment ends. */
export const ENROLMENT_ENDS = ['graduated', 'left'] as const

/** Why the enrolment ended. */
export type EnrolmentEnd = (typeof ENROLMENT_ENDS)[number]

/** Steps of the legal clock that a missing or unfit birth certificate starts (CSS R114-7). */
export const CLOCK_PHASES = ['asked', 'rejected', 'noticed', 'suspended'] as const

/**
 * A step of the civil-status clock: the document is asked for, the one that came was rejected, a formal notice was sent,
 * payments are suspended.
 */
export type ClockPhase = (typeof CLOCK_PHASES)[number]

/** Where a person may be; `left` is for good. */
export const PRESENCES = ['abroad', 'in-france', 'left'] as const

/** Where the person is. */
export type Presence = (typeof PRESENCES)[number]

/** What a formal notice is about. */
export const NOTICE_SUBJECTS = ['civil-status', 'control'] as const

/** What a formal notice asks for: the birth certificate (CSS R114-7), or the answer to a control (CSS R114-10-1). */
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number]

/** How a child comes into a family that is insured. */
export const CHILD_ARRIVALS = ['birth', 'arrival'] as const

/** How a child came: born, or arrived in France, adopted or taken in. */
export type ChildArrival = (typeof CHILD_ARRIVALS)[number]
