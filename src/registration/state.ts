/**
 * The state of a registration: six facets that move separately, what has been shown (evidence), and where the person is.
 * One plain JSON record; each facet is a union told apart by `at`, and holds only what is known there.
 *
 * @module
 */

import type { Day } from '../day.js'
import { trusted } from '../result.js'
import {
  type CoverInsurer,
  completeProfile,
  type ForeignCover,
  type RegistrationProfile,
  type StayBasis,
  type StayLength,
  type Studies,
} from './profile.js'
import type {
  AccountDoor,
  CardOrder,
  CardProblem,
  ClockPhase,
  ClosingReason,
  CodeChannel,
  DocumentId,
  DocumentRefusal,
  NiaForm,
  PermitKind,
  Presence,
  RegistrationRoute,
  RightsBasis,
} from './vocabulary.js'

/** Where a facet is, and since which day. @inline */
interface Since<At extends string> {
  /** Where the facet is. */
  readonly at: At
  /** The day of the event that brought it there, or last changed it. */
  readonly on: Day
}

/** Nothing yet. @inline */
interface Nothing {
  /** Nothing yet. */
  readonly at: 'none'
}

/** An application that was handed in: how, and on which day. @inline */
interface Submitted {
  /** How it was handed in. */
  readonly route: RegistrationRoute
  /** The day it was handed in. */
  readonly submittedOn: Day
}

/** An application that waits for documents. */
export interface AwaitingApplication extends Since<'awaiting-documents'>, Submitted {
  /** The documents still missing. */
  readonly missing: readonly DocumentId[]
  /** How often the fund asked again. */
  readonly reminders: number
}

/** An accepted application that the fund controls (FR: contrôle); the day `on` is that of the question, then of the notice. */
export interface ControlledApplication extends Since<'controlled'>, Submitted {
  /** The documents still missing. */
  readonly missing: readonly DocumentId[]
  /** A formal notice followed the question. */
  readonly noticed: boolean
}

/** An application that was refused; `final` once the appeal is lost. */
export interface RefusedApplication extends Since<'refused'>, Submitted {
  /** No second appeal. */
  readonly final: boolean
}

/** The application (FR: dossier). */
export type ApplicationState =
  | Nothing
  | (Since<'draft'> & { readonly route: RegistrationRoute })
  | (Since<'submitted' | 'accepted' | 'lapsed' | 'appealing'> & Submitted)
  | AwaitingApplication
  | ControlledApplication
  | RefusedApplication

/** The legal clock of a missing or unfit birth certificate (FR: pièce d'état civil). */
export interface CivilStatusClock {
  /** The step it is at. */
  readonly phase: ClockPhase
  /** The day that step began. */
  readonly since: Day
  /** The day on which a document was sent that nobody has judged yet; the clock goes on. */
  readonly sentOn: Day | null
}

/** A temporary number (FR: numéro d'identification d'attente, NIA). */
export interface NiaState extends Since<'nia'> {
  /** The number as it was given, opaque here; `null` when it was not given. */
  readonly value: string | null
  /** How it is built, when that was given. Never read from its digits. */
  readonly form: NiaForm | null
  /** The running clock of a missing birth certificate, or `null`. */
  readonly clock: CivilStatusClock | null
}

/** The permanent number (FR: numéro d'inscription au répertoire, NIR). */
export interface NirState extends Since<'nir'> {
  /** The number as it was given, opaque here; `null` when it was not given. */
  readonly value: string | null
  /** The temporary number before it; may be the very same digits. */
  readonly formerNia: string | null
}

/** The number. There is a `value` to read only where there is a number. */
export type NumberState = Nothing | NiaState | NirState

/** Rights that were opened. @inline */
interface Opened {
  /** First day of cover; may lie before the day of the event. */
  readonly from: Day
  /** The ground for them. */
  readonly basis: RightsBasis
  /** A declared end, which closes nothing by itself. */
  readonly until: Day | null
}

/** Rights that count. */
export interface OpenRights extends Since<'open'>, Opened {}

/** Rights whose payments are stopped because the birth certificate is missing. */
export interface SuspendedRights extends Since<'suspended'>, Opened {}

/** Rights that end, or ended: care from `from` until the day before `endedOn` stays covered. */
export interface ClosedRights extends Since<'closed'>, Opened {
  /** Payments were suspended when the closing came. */
  readonly suspended: boolean
  /** First day without cover; may come after the day of the event. */
  readonly endedOn: Day
  /** Why. */
  readonly reason: ClosingReason
}

/** The rights to reimbursement (FR: droits). */
export type RightsState = Nothing | OpenRights | SuspendedRights | ClosedRights

/** The ameli account. */
export type AmeliState =
  | Nothing
  | (Since<'code-sent'> & { readonly channel: CodeChannel })
  | (Since<'open'> & { readonly via: AccountDoor })
  | { readonly at: 'closed'; readonly on: Day }

/** Cards received so far. @inline */
interface Generation {
  /** How many cards were received so far. */
  readonly generation: number
}

/** A card in hand; `on` of an active one is the day of its last update. */
export interface LiveCard extends Since<'received' | 'active'>, Generation {
  /** The mobile app is on beside it. */
  readonly app: boolean
}

/** The Carte Vitale. */
export type CardState =
  | (Nothing & Generation)
  | (Since<'ordered'> & Generation & { readonly via: CardOrder })
  | (Since<'order-incomplete'> & Generation & { readonly via: CardOrder; readonly missing: readonly DocumentId[] })
  | LiveCard
  | (Since<'unusable'> & Generation & { readonly problem: CardProblem })
  | (Since<'invalidated'> & Generation)

/** The complementary insurance (FR: mutuelle, or C2S). */
export type MutuelleState = Nothing | (Since<'active'> & { readonly from: Day; readonly until: Day | null })

/** An enrolment in hand. */
export interface Enrolment {
  /** First day. */
  readonly from: Day
  /** Last day. */
  readonly until: Day
  /** In higher education, which the portal asks for. */
  readonly higherEducation: boolean
  /** The day on which it ended before its time. */
  readonly endedOn: Day | null
}

/** A visa or permit in hand. */
export interface Permit {
  /** Which document. */
  readonly kind: PermitKind
  /** First day. */
  readonly from: Day
  /** Last day. */
  readonly until: Day
  /** A VLS-TS whose online validation is done. */
  readonly validated: boolean
}

/** A change of situation; what is `null` stayed as it was. */
export interface RecordedSituation {
  /** The first day. */
  readonly from: Day
  /** What the person is in France as. */
  readonly basis: StayBasis
  /** What the person studies. */
  readonly studies: Studies | null
  /** How long the visa is. */
  readonly stay: StayLength | null
}

/** A health cover from abroad that came, or ended, after the start; `none` ends those before it. */
export interface RecordedCover {
  /** Which cover. */
  readonly cover: ForeignCover
  /** Who gave it, as in a profile. */
  readonly insurer: CoverInsurer | null
  /** First day. */
  readonly from: Day
  /** Last day, when it is known. */
  readonly until: Day | null
}

/** A document that was sent back. */
export interface RejectedDocument {
  /** Which document. */
  readonly document: DocumentId
  /** Why. */
  readonly refusal: DocumentRefusal
}

/** A move within France. */
export interface Move {
  /** The day of the move. */
  readonly on: Day
  /** The department moved to. */
  readonly department: string
}

/** What has been shown so far. */
export interface Evidence {
  /** The last enrolment. */
  readonly enrolment: Enrolment | null
  /** The visas and permits shown, at most the last twenty. */
  readonly permits: readonly Permit[]
  /** The covers from abroad that came after the start, at most the last twenty. */
  readonly covers: readonly RecordedCover[]
  /** The changes of situation, at most the last twenty. */
  readonly situations: readonly RecordedSituation[]
  /** The day on which the fund was last told of the situation. */
  readonly situationReportedOn: Day | null
  /** The day of the last arrival in France, when it is known. */
  readonly arrivedOn: Day | null
  /** Bank details are known. */
  readonly iban: boolean
  /** The birth certificate, or its like, was handed in and not sent back. */
  readonly civilStatus: boolean
  /** A treating doctor was declared (FR: médecin traitant). */
  readonly doctor: boolean
  /** The last move within France that the fund was not told of by `move-reported`. */
  readonly moved: Move | null
  /** The day of a change of name that the fund was not told of by `name-reported`. */
  readonly nameChangedOn: Day | null
  /** The day on which a child came who is not attached yet. */
  readonly childJoinedOn: Day | null
  /** The day on which the fund was last told of any change: a card in hand is to be updated after it. */
  readonly reportedOn: Day | null
  /** The documents that were sent back, and not sent again since. */
  readonly rejected: readonly RejectedDocument[]
}

/** The whole state of one person's registration: plain JSON, reproducible from the profile and the log. */
export interface RegistrationState {
  /** The version of this record. */
  readonly schema: 1
  /** Who it is about. */
  readonly profile: RegistrationProfile
  /** What has been shown. */
  readonly evidence: Evidence
  /** The application. */
  readonly application: ApplicationState
  /** The number. */
  readonly number: NumberState
  /** The rights. */
  readonly rights: RightsState
  /** The ameli account. */
  readonly ameli: AmeliState
  /** The Carte Vitale. */
  readonly card: CardState
  /** The complementary insurance. */
  readonly mutuelle: MutuelleState
  /** Where the person is; `left` is for good. */
  readonly presence: Presence
  /** The day of the last accepted event. */
  readonly lastDay: Day | null
}

/**
 * Stops a programmer who gives no state where one is expected.
 *
 * @throws TypeError when the value is no state; the message does not repeat it
 */
export function assertState(value: RegistrationState): void {
  if (typeof value !== 'object' || value === null || !trusted(() => Object.hasOwn(value, 'schema')))
    throw new TypeError('a state is what startRegistration, a replay or parseRegistrationState returns')
}

/**
 * Returns the state of somebody who has done nothing yet.
 *
 * @param profile - who it is about; what is absent is taken from the commonest case, a student from outside Europe,
 * enrolled in higher education, on a long-stay visa. Data from outside goes through `parseRegistrationProfile`, which
 * says what is wrong with it
 * @returns a plain JSON record
 * @throws TypeError when the profile is none, or a value is none of its field
 * @example
 * const state = startRegistration({ origin: 'eu', cover: 'ceam', stay: 'none-needed' })
 * state.number // => { at: 'none' }
 * registrationPhase(state, '2024-09-02') // => 'not-required'
 */
export function startRegistration(profile: Partial<RegistrationProfile>): RegistrationState {
  return {
    schema: 1,
    profile: completeProfile(profile),
    evidence: {
      enrolment: null,
      permits: [],
      covers: [],
      situations: [],
      situationReportedOn: null,
      arrivedOn: null,
      iban: false,
      civilStatus: false,
      doctor: false,
      moved: null,
      nameChangedOn: null,
      childJoinedOn: null,
      reportedOn: null,
      rejected: [],
    },
    application: { at: 'none' },
    number: { at: 'none' },
    rights: { at: 'none' },
    ameli: { at: 'none' },
    card: { at: 'none', generation: 0 },
    mutuelle: { at: 'none' },
    presence: 'abroad',
    lastDay: null,
  }
}
