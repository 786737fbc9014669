/**
 * The events still needed to reach a goal: a walk of the transition table, breadth first, with its guards.
 *
 * @module
 */
import type { Day } from '../../day.js'
import { holdsNir } from '../duty.js'
import type { RegistrationEventType } from '../event.js'
import { REGISTRATION_EVENT_TYPES } from '../event-field.js'
import { assertAsked, profileOn } from '../on-day.js'
import { assertState, type RegistrationState } from '../state.js'
import { type CellOwner, type RegistrationCells, registrationCell } from './cell.js'
import { GUARDS, type Guard } from './guard.js'
import type { AnyRow, ConditionName } from './row.js'
import { TRANSITIONS } from './table.js'
import { USUAL } from './warning.js'

/** Where some facets shall be, each by its cell: `{ card: 'active' }`. */
export type RegistrationGoal = {
  readonly [F in Exclude<CellOwner, 'evidence'>]?: RegistrationCells[F]
}

/** An event on the way to a goal. */
export interface RegistrationWayStep {
  /** The event. */
  readonly event: RegistrationEventType
  /** What its data must be like, in the words of the table; empty where any data does. */
  readonly conditions: readonly ConditionName[]
}

/** The facets that a walk looks at: what was shown has no cells. */
const WALKED: readonly Exclude<CellOwner, 'evidence'>[] = [
  'application',
  'number',
  'rights',
  'ameli',
  'card',
  'mutuelle',
  'presence',
  'app',
  'enrolment',
]

/** The cell of each facet. */
type Cells = Readonly<Record<string, string>>

/** A place on the walk, and the step that led to it. */
interface Stop {
  readonly cells: Cells
  readonly step?: RegistrationWayStep
  readonly before?: Stop
}

/** Every choice of the conditions that the rows of an event ask for, those that ask for less first. */
function choicesOf(rows: readonly AnyRow[]): readonly (readonly ConditionName[])[] {
  let choices: (readonly ConditionName[])[] = [[]]
  for (const name of new Set(rows.flatMap(({ when }) => (when ? [when.is] : []))))
    choices = [...choices, ...choices.map((choice) => [...choice, name])]
  return choices
}

/** The rows that apply under a choice: of each facet the first one. */
function rowsUnder(choice: readonly ConditionName[], rows: readonly AnyRow[], cells: Cells): readonly AnyRow[] {
  const apply = rows.filter(
    ({ facet, from, when }) => from.includes(cells[facet] ?? 'any') && (!when || choice.includes(when.is)),
  )
  return apply.filter((row, index) => apply.findIndex(({ facet }) => facet === row.facet) === index)
}

function isMet({ facet, in: needed }: Guard, cells: Cells): boolean {
  return (needed as readonly string[]).includes(cells[facet] ?? '')
}

/** The cells after an event under a choice; nothing where it is impossible there. */
function cellsAfter(type: RegistrationEventType, choice: readonly ConditionName[], cells: Cells): Cells | undefined {
  const rows = rowsUnder(choice, TRANSITIONS[type], cells)
  const isPossible = rows.some(({ follows }) => !follows)
  if (!isPossible || !rows.every(({ needs }) => needs.every((name) => isMet(GUARDS[name], cells)))) return undefined
  const next: Record<string, string> = { ...cells }
  for (const { facet, to, turns } of rows) {
    if (to !== 'same') next[facet] = to
    Object.assign(next, turns)
  }
  return next
}

/** The facets that a row moves to another cell. */
function movedBy({ facet, to, turns }: AnyRow): readonly string[] {
  return [...(to === 'same' ? [] : [facet]), ...Object.keys(turns ?? {})]
}

/** The facets that must be somewhere for an event to take place: those that its leading rows leave, and those they need. */
function neededBy(type: RegistrationEventType): readonly string[] {
  const usual = USUAL[type]
  const leading = TRANSITIONS[type].filter(({ follows }) => !follows)
  const needed = leading.flatMap(({ facet, needs }) => [facet, ...needs.map((name) => GUARDS[name].facet)])
  return [...needed, ...(usual ? [usual.facet] : [])].filter((facet) => facet !== 'evidence')
}

/** The events that may matter for a goal: those that move its facets, or one that such an event needs. */
function eventsFor(goal: RegistrationGoal, mayKnowNir: boolean): readonly RegistrationEventType[] {
  const facets = new Set(Object.keys(goal))
  const moves = (type: RegistrationEventType): boolean =>
    TRANSITIONS[type].some((row) => movedBy(row).some((facet) => facets.has(facet)))
  for (let size = -1; size !== facets.size; ) {
    size = facets.size
    for (const type of REGISTRATION_EVENT_TYPES) if (moves(type)) for (const facet of neededBy(type)) facets.add(facet)
  }
  // Only who holds a number from before can show it.
  return REGISTRATION_EVENT_TYPES.filter((type) => moves(type) && (mayKnowNir || type !== 'nir-known'))
}

/** The steps that lead to a stop, in their order. */
function stepsTo(stop: Stop): readonly RegistrationWayStep[] {
  const steps: RegistrationWayStep[] = []
  for (let at: Stop | undefined = stop; at?.step; at = at.before) steps.unshift(at.step)
  return steps
}

function walk(
  start: Cells,
  goal: RegistrationGoal,
  events: readonly RegistrationEventType[],
  isUsual: (type: RegistrationEventType, cells: Cells) => boolean,
): readonly RegistrationWayStep[] | undefined {
  const steps = events.flatMap((event) => choicesOf(TRANSITIONS[event]).map((conditions) => ({ event, conditions })))
  const seen = new Map<string, Stop>([[Object.values(start).join(), { cells: start }]])
  for (const stop of seen.values()) {
    if (Object.entries(goal).every(([facet, cell]) => stop.cells[facet] === cell)) return stepsTo(stop)
    for (const step of steps) {
      if (!isUsual(step.event, stop.cells)) continue
      const cells = cellsAfter(step.event, step.conditions, stop.cells)
      const key = cells && Object.values(cells).join()
      if (key && !seen.has(key)) seen.set(key, { cells, step, before: stop })
    }
  }
  return undefined
}

/**
 * Finds the events still needed to bring some facets where they shall be, as few as possible, by a walk of the
 * transition table with its guards.
 *
 * Of two ways it takes one without surprises first: no temporary number without an application, for instance. A number
 * from before is shown only by who holds one. Which day each event takes place is not known.
 *
 * @param state - where to start
 * @param goal - the cells to reach, by facet
 * @param day - the day of the start, not before the last event; the day of that event when absent
 * @returns the events in their order, each with what its data must be like; empty where the goal is reached, `undefined`
 * where no way leads to it
 * @throws RangeError when the day is no civil day, or before the last event; TypeError when there is no state
 * @example
 * const { state } = replayRegistration({}, [{ type: 'nia-issued', on: '2024-09-30', civilStatus: 'complete' }])
 * findShortestWay(state, { card: 'active' })?.map(({ event }) => event) // => [
 * //     'nir-certified', 'rights-opened', 'card-ordered', 'card-received', 'card-updated',
 * //     ]
 * findShortestWay(state, { number: 'nia' }) // => []
 */
export function findShortestWay(
  state: RegistrationState,
  goal: RegistrationGoal,
  day?: Day,
): readonly RegistrationWayStep[] | undefined {
  assertState(state)
  if (day !== undefined) assertAsked(state, day)
  const on = day ?? state.lastDay ?? '2024-01-01'
  const cells = Object.fromEntries(WALKED.map((facet) => [facet, registrationCell(state, facet, on)]))
  const events = eventsFor(goal, holdsNir(profileOn(state, on)))
  const usually = (type: RegistrationEventType, at: Cells): boolean => {
    const usual = USUAL[type]
    return !usual || isMet(usual, at)
  }
  return walk(cells, goal, events, usually) ?? walk(cells, goal, events, () => true)
}
