/**
 * The closed lists of words that profiles, events and states are written in.
 * Each list serves twice: as a type for the compiler and as a check for data that comes from outside.
 *
 * @module
 */

/** Ways to hand in a file: the students' portal, or on paper (Cerfa 15763). */
export const ROUTES = ['portal', 'paper'] as const

/** How a file is handed in: on etudiant-etranger.ameli.fr, or on paper with the form Cerfa 15763 (S1106). */
export type RegistrationRoute = (typeof ROUTES)[number]

/** Papers that a file or a card order is made of. */
export const DOCUMENTS = [
  'identity',
  'enrolment',
  'residence-permit',
  'civil-status',
  'iban',
  'resources',
  's1',
  'ceam',
  'quebec-form',
  'andorra-form',
  'parental-authorisation',
  'cerfa-15763',
  'contract',
  'payslip',
  'residence-3-months',
  'protection-receipt',
  'photo',
  'identity-copy',
] as const

/** A paper of the file or of the card order; `civil-status` is the birth certificate or its like (FR: pièce d'état civil). */
export type DocumentId = (typeof DOCUMENTS)[number]

/** Grounds on which rights stand. */
export const BASES = ['student', 'employee', 'family', 'residence', 'protection'] as const

/** The ground on which rights are open. */
export type RightsBasis = (typeof BASES)[number]

/** Reasons for which a fund closes rights. */
export const CLOSING_REASONS = ['left-france', 'permit', 'residence', 'identity', 'other'] as const

/** Why rights were closed. */
export type ClosingReason = (typeof CLOSING_REASONS)[number]

/** Ways a temporary access code travels. */
export const CODE_CHANNELS = ['phone', 'post', 'email', 'sms', 'desk'] as const

/** How the temporary access code was asked for: `phone` is 36 46. */
export type CodeChannel = (typeof CODE_CHANNELS)[number]

/** Doors to a first log-in on ameli. */
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

/** What kills a card. */
export const CARD_PROBLEMS = ['lost', 'stolen', 'faulty'] as const

/** Why a card is dead for ever. */
export type CardProblem = (typeof CARD_PROBLEMS)[number]

/** Papers that prove regular stay. */
export const PERMIT_KINDS = ['vls-ts', 'permit', 'multi-year', 'receipt'] as const

/** The paper that proves regular stay: long-stay visa (VLS-TS), permit, multi-year card, renewal receipt. */
export type PermitKind = (typeof PERMIT_KINDS)[number]

/** Shapes a waiting number is known to take. */
export const NIA_FORMS = ['nir-like', 'provisional'] as const

/** How a waiting number is built: like a NIR, or the older local kind that starts with 7 or 8. */
export type NiaForm = (typeof NIA_FORMS)[number]

/** What the fund says of the civil-status paper when it issues a waiting number. */
export const CIVIL_STATUS = ['complete', 'missing'] as const

/** Why an enrolment ends. */
export const ENROLMENT_ENDS = ['graduated', 'left'] as const

/** Steps of the legal clock that a missing birth certificate starts (CSS R114-7). */
export const CLOCK_PHASES = ['asked', 'noticed', 'suspended'] as const

/** A step of the civil-status clock: the paper is asked for, a formal notice was sent, payments are suspended. */
export type ClockPhase = (typeof CLOCK_PHASES)[number]
