/**
 * The cells of the transition table: one word for where a facet stands, finer than `at` where the law is.
 *
 * @module
 */
import type { AmeliState, CardState, DossierState, MutuelleState, RegistrationState, RightsState } from '../state.js'
import type { ClockPhase } from '../vocabulary.js'

/** The cells of each facet, and of the two pieces of evidence that guards ask for (`app`, `enrolment`). */
export interface RegistrationCells {
  /** The file; `refused-final` once the appeal is lost. */
  readonly dossier: DossierState['at'] | 'refused-final'
  /** The number; `nia-…` while the civil-status clock runs. */
  readonly number: 'none' | 'nia' | `nia-${ClockPhase}` | 'nir'
  /** The rights. */
  readonly rights: RightsState['at']
  /** The ameli account. */
  readonly ameli: AmeliState['at']
  /** The Carte Vitale. */
  readonly card: CardState['at']
  /** The complementary insurance. */
  readonly mutuelle: MutuelleState['at']
  /** Where the person is. */
  readonly presence: RegistrationState['presence']
  /** What was shown: has no cells of its own. */
  readonly evidence: 'any'
  /** The mobile app beside the card. */
  readonly app: 'off' | 'on'
  /** Whether an enrolment is recorded. */
  readonly enrolment: 'none' | 'recorded'
}

/** A facet, or a piece of evidence that a guard asks for. */
export type CellOwner = keyof RegistrationCells

const CELL_OF: { readonly [F in CellOwner]: (state: RegistrationState) => RegistrationCells[F] } = {
  dossier: ({ dossier }) => (dossier.at === 'refused' && dossier.final ? 'refused-final' : dossier.at),
  number: ({ number }) => (number.at === 'nia' && number.clock ? `nia-${number.clock.phase}` : number.at),
  rights: ({ rights }) => rights.at,
  ameli: ({ ameli }) => ameli.at,
  card: ({ card }) => card.at,
  mutuelle: ({ mutuelle }) => mutuelle.at,
  presence: ({ presence }) => presence,
  evidence: () => 'any',
  app: ({ card }) => ('app' in card && card.app ? 'on' : 'off'),
  enrolment: ({ evidence }) => (evidence.enrolment ? 'recorded' : 'none'),
}

const FINER: Readonly<Record<string, string>> = {
  'refused-final': 'refused',
  'nia-asked': 'nia',
  'nia-noticed': 'nia',
  'nia-suspended': 'nia',
}

/** The `at` of a cell: the cell itself, but for those that are finer. */
export const placeOf = (cell: string): string => FINER[cell] ?? cell

/**
 * Returns the cell in which a facet of a state stands: the word that the transition table and its diagrams use.
 *
 * @param state - a state
 * @param facet - one of its facets
 * @returns `at` of the facet, finer for `number` (`nia-asked`, `nia-noticed`, `nia-suspended`) and `dossier`
 * (`refused-final`)
 * @example
 * const { state } = advanceRegistration(startRegistration({}), {
 *   type: 'nia-issued', on: '2025-01-10', civilStatus: 'missing',
 * })
 * registrationCell(state, 'number') // => 'nia-asked'
 */
export function registrationCell<F extends CellOwner>(state: RegistrationState, facet: F): RegistrationCells[F] {
  return CELL_OF[facet](state)
}
