/**
 * What an event needs of the other facets: each guard asks that one facet is in one of the cells it lists.
 *
 * @module
 */

import type { Day } from '../../day.js'
import type { RegistrationState } from '../state.js'
import { type CellOwner, cellOf, type RegistrationCells } from './cell.js'

type GuardOf<F extends CellOwner> = { readonly facet: F; readonly in: readonly RegistrationCells[F][] }

/** Asks that a facet is in one of some cells. */
export type Guard = { readonly [F in CellOwner]: GuardOf<F> }[CellOwner]

/** The names of the guards; each is also the code of the refusal when the guard does not hold. */
export const REGISTRATION_GUARDS = [
  'number-required',
  'nir-required',
  'rights-required',
  'rights-closed-required',
  'closing-required',
  'account-required',
  'app-off-required',
  'enrolment-required',
] as const

/** The name of a guard, which is also the code of the refusal when it does not hold. */
export type GuardName = (typeof REGISTRATION_GUARDS)[number]

/**
 * The guards by name.
 *
 * @see Rights need a number, temporary or permanent: CSS R114-7, R161-1
 * @see Account and card need the NIR: ameli.fr, « Vous êtes né à l'étranger: demander votre numéro »; CSS R161-33-1
 * @see The card serves while rights exist: CSS L161-31
 */
export const GUARDS: Readonly<Record<GuardName, Guard>> = {
  'number-required': {
    facet: 'number',
    in: ['nia', 'nia-asked', 'nia-rejected', 'nia-noticed', 'nia-suspended', 'nir'],
  },
  'nir-required': { facet: 'number', in: ['nir'] },
  'rights-required': { facet: 'rights', in: ['open', 'closing'] },
  'rights-closed-required': { facet: 'rights', in: ['closed'] },
  // From its notice on, which may come before the end.
  'closing-required': { facet: 'rights', in: ['closing', 'closed'] },
  'account-required': { facet: 'ameli', in: ['open'] },
  'app-off-required': { facet: 'app', in: ['off'] },
  'enrolment-required': { facet: 'enrolment', in: ['recorded'] },
}

/** Tells whether a guard holds in a state, on a day or on that of its last event. */
export function holds({ facet, in: cells }: Guard, state: RegistrationState, day?: Day): boolean {
  return (cells as readonly string[]).includes(cellOf(state, facet, day))
}
