/**
 * The transition table as plain data, for whoever draws it, builds a form from it or searches a way through it.
 *
 * @module
 */
import type { RegistrationEventType } from '../event.js'
import { REGISTRATION_EVENT_TYPES } from '../event-field.js'
import type { GuardName } from './guard.js'
import type { ConditionName, RegistrationFacet, Turns } from './row.js'
import { TRANSITIONS } from './table.js'

/** A row of the transition table. */
export interface RegistrationTransition {
  /** The event. */
  readonly event: RegistrationEventType
  /** The facet that it moves. */
  readonly facet: RegistrationFacet
  /** The cells that the facet leaves. */
  readonly from: readonly string[]
  /** The cell that it reaches; `same` when it stays in its cell. */
  readonly to: string
  /** The guards that must hold. */
  readonly needs: readonly GuardName[]
  /** The condition on the data of the event, or `null`. */
  readonly condition: ConditionName | null
  /** It applies only beside a row that does not follow. */
  readonly follows: boolean
  /** The cells that it brings about in the app and in the enrolment, which are no facets. */
  readonly turns: Turns
}

/**
 * Lists the rows of the transition table, in the order in which a registration usually meets their events.
 *
 * @returns a copy: nothing done to it changes what is possible
 * @example
 * registrationTransitions().find(({ event }) => event === 'card-received') // => {
 * //     event: 'card-received', facet: 'card', from: ['ordered'], to: 'received',
 * //     needs: [], condition: null, follows: false, turns: { app: 'off' },
 * //     }
 */
export function registrationTransitions(): readonly RegistrationTransition[] {
  return REGISTRATION_EVENT_TYPES.flatMap((event) =>
    TRANSITIONS[event].map(({ facet, from, to, needs, when, follows, turns }) => ({
      event,
      facet,
      from: [...from],
      to,
      needs: [...needs],
      condition: when?.is ?? null,
      follows,
      turns: { ...turns },
    })),
  )
}
