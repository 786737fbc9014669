/**
 * What a language must say about a registration.
 *
 * @module
 */
import type { Day } from '../../day.js'
import type { RegistrationActionName } from '../action.js'
import type { CapabilityReason, CapabilityWay, RegistrationCapability } from '../capability.js'
import type { RegistrationBranch, RegistrationDuty } from '../duty.js'
import type { RegistrationEventData, RegistrationEventType } from '../event.js'
import type { InstitutionPlaceName } from '../institution.js'
import type { RegistrationFlag, RegistrationPhase } from '../phase.js'
import type { CoverInsurer, ForeignCover, StayBasis, StayLength, Studies } from '../profile.js'
import type { RegistrationIssue } from '../step/advance.js'
import type { RegistrationCells } from '../step/cell.js'
import type { ConditionName } from '../step/row.js'
import type { RegistrationWarning } from '../step/warning.js'
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
  UpdatePlace,
} from '../vocabulary.js'
import type { WindowSource, WindowStep } from '../window.js'

/** A text for each word of a closed list. */
type Words<K extends string> = Readonly<Record<K, string>>

/** The names of the fields that events carry. */
export type EventFieldName = {
  readonly [E in RegistrationEventType]: keyof RegistrationEventData[E]
}[RegistrationEventType] &
  string

/** The words that the fields of events are chosen from, by the field. */
export interface EventFieldWords {
  readonly kind: PermitKind
  readonly basis: StayBasis
  readonly studies: Studies
  readonly stay: StayLength
  readonly cover: ForeignCover
  readonly insurer: CoverInsurer
  readonly by: ChildArrival
  readonly route: RegistrationRoute
  readonly civilStatus: CivilStatusFinding
  readonly form: NiaForm
  readonly about: NoticeSubject
  readonly reason: EnrolmentEnd | ClosingReason
  readonly channel: CodeChannel
  readonly via: AccountDoor | CardOrder
  readonly place: UpdatePlace
  readonly problem: CardProblem
}

/** The facets that have cells worth a word. */
export type DescribedFacet = Exclude<keyof RegistrationCells, 'evidence'>

/**
 * Every sentence about a registration in one language. An application adds a language by writing one of these and
 * passing it in the place of the locale; each function needs only the parts that its type names.
 */
export interface RegistrationSentences {
  readonly phases: Words<RegistrationPhase>
  readonly flags: Words<RegistrationFlag>
  readonly actions: Words<Exclude<RegistrationActionName, 'apply'>>
  /** How to apply, by the route. */
  readonly applications: Words<RegistrationRoute>
  /** What is waited for. */
  readonly steps: Words<WindowStep>
  readonly capabilities: Words<RegistrationCapability>
  readonly reasons: Words<CapabilityReason>
  /** In which way something is done. */
  readonly ways: Words<CapabilityWay>
  readonly duties: Words<RegistrationDuty['duty']>
  /** The case that a person falls under. */
  readonly branches: Words<RegistrationBranch>
  readonly facets: Words<keyof RegistrationCells>
  readonly cells: { readonly [F in DescribedFacet]: Words<RegistrationCells[F]> }
  readonly events: Words<RegistrationEventType>
  /** Conditions on the data of an event, in a diagram, and what draws an arrow where no event does. */
  readonly conditions: Words<ConditionName | 'time-passes'>
  readonly issues: Words<RegistrationIssue['code']>
  readonly warnings: Words<RegistrationWarning['code']>
  readonly documents: Words<DocumentId>
  /** Why a document is sent back. */
  readonly refusals: Words<DocumentRefusal>
  /** The fields of events, as the labels of a form. */
  readonly fields: Words<EventFieldName>
  /** The words that fields are chosen from; documents and refusals have their own. */
  readonly words: { readonly [F in keyof EventFieldWords]: Words<EventFieldWords[F]> }
  /** Where an action is done. */
  readonly places: Words<InstitutionPlaceName>
  /** How a card is ordered, behind what is ordered. */
  readonly orders: Words<CardOrder>
  /** Who says how long a step takes, where it is no title of a text. */
  readonly sources: Words<WindowSource>
  readonly phrasing: RegistrationPhrasing
}

/** How a language puts sentences about a registration together. */
export interface RegistrationPhrasing {
  /** What something is called, and what is said of it. */
  readonly label: (name: string, text: string) => string
  /** Several things, one after the other. */
  readonly list: (items: readonly string[]) => string
  /** That what an action asks for was sent back, and why. */
  readonly rejection: (refusal: string) => string
  /** A document that was sent back, and why. */
  readonly rejected: (document: string, refusal: string) => string
  /** The last day on which something can be done. */
  readonly deadline: (day: Day) => string
  /** What is waited for, and between which days it is expected. */
  readonly wait: (step: string, earliest: Day, latest: Day) => string
  /** What is said, and who says it. */
  readonly sourced: (text: string, source: string) => string
  /** What is ordered, and how. */
  readonly how: (what: string, how: string) => string
  /** A wait that is too long. */
  readonly overdue: (wait: string) => string
}
