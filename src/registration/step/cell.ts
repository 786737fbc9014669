/**
 * The cells of the transition table: one word for where a facet is, finer than `at` where the law is.
 *
 * @module
 */
import type { Day } from '../../day.js'
import { own } from '../../record.js'
import { trusted } from '../../result.js'
import type {
  AmeliState,
  ApplicationState,
  CardState,
  MutuelleState,
  RegistrationState,
  RightsState,
} from '../state.js'
import type { ClockPhase } from '../vocabulary.js'

/** The cells of each facet, and of the two pieces of evidence that guards ask for (`app`, `enrolment`). */
export interface RegistrationCells {
  /** The application; `refused-final` once the appeal is lost, `controlled-noticed` after a formal notice. */
  readonly application: ApplicationState['at'] | 'refused-final' | 'controlled-noticed'
  /** The number; `nia-…` while the civil-status clock runs. */
  readonly number: 'none' | 'nia' | `nia-${ClockPhase}` | 'nir'
  /** The rights; `closing` while a closing is announced for a later day. */
  readonly rights: RightsState['at'] | 'closing'
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
  /** Whether an enrolment is recorded, that has not ended by an event. */
  readonly enrolment: 'none' | 'recorded'
}

/** A facet, or a piece of evidence that a guard asks for. */
export type CellOwner = keyof RegistrationCells

const CELL_OF: { readonly [F in CellOwner]: (state: RegistrationState, day: Day) => RegistrationCells[F] } = {
  application: ({ application }) => {
    if (application.at === 'refused' && application.final) return 'refused-final'
    return application.at === 'controlled' && application.noticed ? 'controlled-noticed' : application.at
  },
  number: ({ number }) => (number.at === 'nia' && number.clock ? `nia-${number.clock.phase}` : number.at),
  rights: ({ rights }, day) => (rights.at === 'closed' && day < rights.endedOn ? 'closing' : rights.at),
  ameli: ({ ameli }) => ameli.at,
  card: ({ card }) => card.at,
  mutuelle: ({ mutuelle }, day) =>
    mutuelle.at === 'active' && mutuelle.until !== null && day > mutuelle.until ? 'none' : mutuelle.at,
  presence: ({ presence }) => presence,
  evidence: () => 'any',
  app: ({ card }) => ((card.at === 'received' || card.at === 'active') && card.app ? 'on' : 'off'),
  enrolment: ({ evidence }) => (evidence.enrolment && evidence.enrolment.endedOn === null ? 'recorded' : 'none'),
}

/** The `at` of a cell: the word before what makes it finer. */
export function placeOf(cell: string): string {
  if (cell.startsWith('nia-')) return 'nia'
  if (cell === 'refused-final') return 'refused'
  return cell === 'controlled-noticed' ? 'controlled' : cell
}

/**
 * Returns the cell that a facet of a state is in: the word that the transition table and its diagrams use.
 *
 * @param state - a state
 * @param facet - one of its facets
 * @param day - the day it is asked for, not before the last event; the day of that event when absent
 * @returns `at` of the facet, finer for `number` (`nia-asked`, `nia-rejected`, `nia-noticed`, `nia-suspended`),
 * `application` (`refused-final`, `controlled-noticed`) and `rights` (`closing`); a mutuelle whose last day has passed is `none`
 * @throws TypeError when there is no state, or no such facet
 * @example
 * const { state } = advanceRegistration(startRegistration({}), {
 *   type: 'nia-issued', on: '2025-01-10', civilStatus: 'missing',
 * })
 * registrationCell(state, 'number') // => 'nia-asked'
 */
export function registrationCell<F extends CellOwner>(
  state: RegistrationState,
  facet: F,
  day?: Day,
): RegistrationCells[F] {
  if (!own(CELL_OF, facet)) throw new TypeError('this is no facet of a registration')
  return trusted(() => cellOf(state, facet, day))
}

/** The same, of what is known to be a state and a facet. */
export function cellOf<F extends CellOwner>(state: RegistrationState, facet: F, day?: Day): RegistrationCells[F] {
  // Nothing has happened where there is no last day, so any day does.
  return CELL_OF[facet](state, day ?? state.lastDay ?? '2024-01-01')
}
