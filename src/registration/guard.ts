/**
 * What an event needs of the other facets: each guard asks that one facet stands in one of the cells it lists.
 *
 * @module
 */
import { type CellOwner, type RegistrationCells, registrationCell } from './cell.js'
import type { RegistrationState } from './state.js'

type GuardOf<F extends CellOwner> = { readonly facet: F; readonly in: readonly RegistrationCells[F][] }

/** Asks that a facet stands in one of some cells. */
export type Guard = { readonly [F in CellOwner]: GuardOf<F> }[CellOwner]

/** The name of a guard, which is also the code of the refusal when it does not hold. */
export type GuardName =
  | 'number_required'
  | 'nir_required'
  | 'rights_required'
  | 'rights_closed_required'
  | 'account_required'
  | 'app_off_required'
  | 'enrolment_required'
  | 'clock_stopped_required'

/**
 * The guards by name.
 *
 * @see Rights need a number, waiting or definitive: CSS R114-7, R161-1
 * @see Account and card need the NIR: ameli.fr, « Vous êtes né à l'étranger: demander votre numéro »; CSS R161-33-1
 * @see The card serves while rights exist: CSS L161-31
 * @see Payments resume once the birth certificate has stopped the clock: CSS R114-7
 */
export const GUARDS: Readonly<Record<GuardName, Guard>> = {
  number_required: { facet: 'number', in: ['nia', 'nia-asked', 'nia-noticed', 'nia-suspended', 'nir'] },
  nir_required: { facet: 'number', in: ['nir'] },
  rights_required: { facet: 'rights', in: ['open'] },
  rights_closed_required: { facet: 'rights', in: ['closed'] },
  account_required: { facet: 'ameli', in: ['open'] },
  app_off_required: { facet: 'app', in: ['off'] },
  enrolment_required: { facet: 'enrolment', in: ['recorded'] },
  clock_stopped_required: { facet: 'number', in: ['nia'] },
}

/** Tells whether a guard holds in a state. */
export function holds({ facet, in: cells }: Guard, state: RegistrationState): boolean {
  return (cells as readonly string[]).includes(registrationCell(state, facet))
}
