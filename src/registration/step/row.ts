/**
 * What a row of the transition table is made of.
 *
 * @module
 */

import type { EventFor, RegistrationEventType } from '../event.js'
import type { RegistrationState } from '../state.js'
import type { CellOwner, RegistrationCells } from './cell.js'
import type { GuardName } from './guard.js'

/** Facets that rows move. */
export const REGISTRATION_FACETS = [
  'application',
  'number',
  'rights',
  'ameli',
  'card',
  'mutuelle',
  'presence',
  'evidence',
] as const

/** A facet that rows move. */
export type RegistrationFacet = (typeof REGISTRATION_FACETS)[number]

/** The name of a condition on the data of an event. */
export type ConditionName =
  | 'nothing-missing'
  | 'granted'
  | 'civil-status-missing'
  | 'civil-status-concerned'
  | 'about-control'
  | 'beside-civil-status'
  | 'new-basis'
  | 'via-ameli'
  | 'for-good'

/** A row that moves facet `F` on event `E`. Methods, so that a row may name the very variant its `from` leaves. */
interface RowOf<E extends RegistrationEventType, F extends RegistrationFacet> {
  readonly facet: F
  readonly from: readonly RegistrationCells[F][]
  readonly to: RegistrationCells[F] | 'same'
  readonly needs?: readonly GuardName[]
  readonly follows?: true
  readonly when?: { readonly is: ConditionName; holds(event: EventFor<E>, old: RegistrationState[F]): boolean }
  /** What it brings about beside its facet, in what has cells without being a facet. */
  readonly turns?: Turns
  /** What a refusal is called in place of `not-from-here` while a card is unusable. */
  readonly refusal?: 'card-dead'
  /** The fields that neither the event nor the facet as it was gives by their own name. */
  set?(event: EventFor<E>, old: RegistrationState[F]): Partial<Extract<RegistrationState[F], object>>
}

/** The cells of the app and of the enrolment that a row brings about. */
export type Turns = { readonly [F in Extract<CellOwner, 'app' | 'enrolment'>]?: RegistrationCells[F] }

/** A row of the table for one event. */
export type Row<E extends RegistrationEventType> = { readonly [F in RegistrationFacet]: RowOf<E, F> }[RegistrationFacet]

/** A row with all its fields, whose event and facet the compiler no longer knows. */
export interface AnyRow {
  /** The facet it moves. */
  readonly facet: RegistrationFacet
  /** The cells it leaves. */
  readonly from: readonly string[]
  /** The cell it reaches; `same` when it stays in its cell. */
  readonly to: string
  /** The guards that must hold. */
  readonly needs: readonly GuardName[]
  /** It applies only beside a row that leads. */
  readonly follows: boolean
  /** The condition on the data of the event, if there is one. */
  readonly when: { readonly is: ConditionName; holds(event: object, old: unknown): boolean } | null
  /** What it brings about beside its facet, if anything. */
  readonly turns: Turns | null
  /** What a refusal is called in place of `not-from-here` while a card is unusable. */
  readonly refusal: 'card-dead' | null
  /** The fields that neither the event nor the facet as it was gives by their own name, if there are some. */
  readonly set: Setter | null
}

/** A method, so that the function of any row is one. */
type Setter = { set(event: object, old: unknown): object }['set']

/** The rows of each event. */
export type TransitionTable = { readonly [E in RegistrationEventType]: readonly AnyRow[] }
