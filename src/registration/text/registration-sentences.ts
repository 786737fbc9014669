/**
 * What a language must say about a registration.
 *
 * @module
 */
import type { Day } from '../../day.js'
import type { RegistrationActionName } from '../action.js'
import type { CapabilityReason, CapabilityWay, RegistrationCapability } from '../capability.js'
import type { RegistrationBranch, RegistrationDuty } from '../duty.js'
import type { RegistrationEventType } from '../event.js'
import type { RegistrationFlag, RegistrationPhase } from '../phase.js'
import type { RegistrationIssue } from '../step/advance.js'
import type { RegistrationCells } from '../step/cell.js'
import type { ConditionName } from '../step/row.js'
import type { RegistrationWarning } from '../step/warning.js'
import type { DocumentId, DocumentRefusal, RegistrationRoute } from '../vocabulary.js'
import type { WindowStep } from '../window.js'

/** A text for each word of a closed list. */
type Words<K extends string> = Readonly<Record<K, string>>

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
  /** A wait that is too long. */
  readonly overdue: (wait: string) => string
}
