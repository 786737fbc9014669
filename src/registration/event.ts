/**
 * The events of a registration: what happened, on which day, with which data. Each carries facts, never a verdict.
 *
 * @module
 */
import type { Day } from '../day.js'
import type { CoverInsurer, ForeignCover, StayBasis, StayLength, Studies } from './profile.js'
import type {
  AccountDoor,
  CardOrder,
  CardProblem,
  ChildArrival,
  CivilStatusFinding,
  ClosingReason,
  CodeChannel,
  DocumentId,
  DocumentRefusal,
  EnrolmentEnd,
  NiaForm,
  NoticeSubject,
  PermitKind,
  RegistrationRoute,
  RightsBasis,
  UpdatePlace,
} from './vocabulary.js'

/** An event that carries nothing but its day. */
export type NoData = Readonly<Record<never, never>>

/** What each event carries beside its type and its day. */
export interface RegistrationEventData {
  /** Enrolled at a school (FR: inscription); `higherEducation` is taken as true when absent. */
  enrolled: { readonly from: Day; readonly until: Day; readonly higherEducation?: boolean | undefined }
  /** The enrolment ended. Changes no right by itself: residence decides, not the diploma. */
  'enrolment-ended': { readonly reason: EnrolmentEnd }
  /** A visa or permit is in hand, beside others; `validated` says that the online validation of a VLS-TS was done. */
  'permit-recorded': {
    readonly kind: PermitKind
    readonly from: Day
    readonly until: Day
    readonly validated?: boolean | undefined
  }
  /**
   * The situation changed: a student takes a job or a doctoral contract, marries, is granted asylum. What is absent stays
   * as it was; `from` is the day of the event when absent.
   */
  'situation-changed': {
    readonly basis: StayBasis
    readonly studies?: Studies | undefined
    readonly stay?: StayLength | undefined
    readonly from?: Day | undefined
  }
  /** The fund knows of the change. */
  'situation-reported': NoData
  /** A health cover from abroad was given, or given anew; `from` is the day of the event when absent. */
  'cover-recorded': {
    readonly cover: ForeignCover
    readonly insurer?: CoverInsurer | undefined
    readonly from?: Day | undefined
    readonly until?: Day | undefined
  }
  /** The cover from abroad ended before its time; `endedOn` is the first day without, the day of the event when absent. */
  'cover-ended': { readonly endedOn?: Day | undefined }
  /** The name changed, by marriage for instance. */
  'name-changed': NoData
  /** The fund knows the new name. */
  'name-reported': NoData
  /** A child came into the family. */
  'child-joined': { readonly by: ChildArrival }
  /** The fund attached the child to the insured person (FR: rattachement). */
  'child-attached': NoData
  /** Bank details given (FR: RIB). */
  'iban-recorded': { readonly foreign?: boolean | undefined }
  /** Moved house: another fund may become competent. */
  moved: { readonly department: string }
  /** The fund knows of the move. */
  'move-reported': NoData
  /** Came to France. */
  arrived: NoData
  /** Left France, for good or for a while. */
  departed: { readonly permanent: boolean }
  /** Declared a treating doctor (FR: médecin traitant). */
  'doctor-declared': NoData
  /** Opened a personal space on etudiant-etranger.ameli.fr, which is not the ameli account. */
  'portal-account-created': NoData
  /** Handed in the application; `edition` is the edition of the form, free text. */
  'application-submitted': {
    readonly route: RegistrationRoute
    readonly documents: readonly DocumentId[]
    readonly edition?: string | undefined
  }
  /** The fund asked for more documents, at least one; after the application was accepted, this is a control. */
  'documents-requested': {
    readonly missing: readonly [DocumentId, ...DocumentId[]]
    readonly reason?: string | undefined
  }
  /** Documents were sent, at least one, asked for or not. Sending alone stops no legal clock. */
  'documents-supplied': {
    readonly documents: readonly [DocumentId, ...DocumentId[]]
    readonly translated?: boolean | undefined
    readonly apostilled?: boolean | undefined
  }
  /** The fund, or the pensions office for a birth certificate, took a document as good. */
  'document-accepted': { readonly document: DocumentId }
  /** The fund, or the pensions office for a birth certificate, sent a document back. */
  'document-rejected': { readonly document: DocumentId; readonly refusal: DocumentRefusal }
  /** The fund asked again. */
  'reminder-sent': NoData
  /** The fund closed the application because nobody answered. */
  'application-lapsed': NoData
  /** The application is complete and accepted: the permanent certificate follows. */
  'application-accepted': NoData
  /** The fund refused the application. */
  'application-refused': { readonly reason: string }
  /** Appealed to the commission (FR: commission de recours amiable). */
  'appeal-filed': NoData
  /** The commission decided. */
  'appeal-decided': { readonly granted: boolean }
  /** A temporary number was issued (FR: numéro d'identification d'attente, NIA). */
  'nia-issued': {
    readonly civilStatus: CivilStatusFinding
    readonly value?: string | undefined
    readonly form?: NiaForm | undefined
  }
  /** The person held a NIR before any of this. */
  'nir-known': { readonly value?: string | undefined }
  /** The fund gave formal notice (FR: mise en demeure), to send the birth certificate when `about` is absent. */
  'formal-notice-sent': { readonly about?: NoticeSubject | undefined }
  /** Payments stopped because the birth certificate is missing. */
  'benefits-suspended': NoData
  /** Payments resumed, with the birth certificate or without it: the law knows both. */
  'benefits-resumed': NoData
  /** SANDIA checked the birth certificate: the number is permanent from now on. */
  'nir-certified': { readonly value?: string | undefined }
  /** The identity could not be certified; the temporary number is withdrawn. */
  'number-refused': { readonly reason: string }
  /** The NIR changed after a correction of civil status. */
  'number-corrected': { readonly value: string; readonly reason: string }
  /** Rights opened; `from` may come before the day of the event. */
  'rights-opened': { readonly from: Day; readonly basis: RightsBasis; readonly until?: Day | undefined }
  /** Bookkeeping of a new year of rights; never a duty. */
  'rights-renewed': { readonly basis?: RightsBasis | undefined; readonly until?: Day | undefined }
  /** Rights closed; `endedOn` is the first day without rights, the day of the event when absent. */
  'rights-closed': { readonly reason: ClosingReason; readonly endedOn?: Day | undefined }
  /** Asked for a temporary access code to ameli. */
  'access-code-requested': { readonly channel: CodeChannel }
  /** The ameli account is open. */
  'ameli-account-opened': { readonly via: AccountDoor }
  /** The ameli account was closed. */
  'ameli-account-closed': NoData
  /** A Carte Vitale was ordered. */
  'card-ordered': { readonly via: CardOrder }
  /** The order came back: photo or identity document to send again. */
  'card-order-incomplete': { readonly missing?: readonly DocumentId[] | undefined }
  /** The card came by post. */
  'card-received': NoData
  /** The card was updated; the first time, this activates it. */
  'card-updated': { readonly place: UpdatePlace }
  /** Reported lost, stolen or faulty: dead for ever, even if found. */
  'card-reported': { readonly problem: CardProblem }
  /** The fund invalidated the card, after rights closed. */
  'card-invalidated': NoData
  /** The mobile app « carte Vitale » was activated. */
  'app-card-activated': NoData
  /** Joined a complementary insurance (FR: mutuelle, or C2S). */
  'mutuelle-joined': { readonly from: Day; readonly until?: Day | undefined }
  /** Left it. */
  'mutuelle-left': NoData
}

/** The name of an event. */
export type RegistrationEventType = keyof RegistrationEventData

/** The event of a given type, with its day and its data: `EventFor<'card-ordered'>` has `via`. */
export type EventFor<E extends RegistrationEventType> = {
  readonly [K in E]: { readonly type: K; readonly on: Day } & RegistrationEventData[K]
}[E]

/** Any event, told apart by its `type`. */
export type RegistrationEvent = EventFor<RegistrationEventType>
