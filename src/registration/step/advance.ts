/**
 * One step of a registration: an event is refused, accepted with warnings, or accepted. Pure and total.
 *
 * @module
 */
import type { Day } from '../../day.js'
import { type Failure, failureOf, trusted } from '../../result.js'
import { later } from '../delay.js'
import type { RegistrationEvent, RegistrationEventType } from '../event.js'
import { REGISTRATION_EVENT_TYPES } from '../event-field.js'
import { type EventIssue, parseRegistrationEvent } from '../parse-event.js'
import { DOCUMENTED_POLICY, policyFrom, type RegistrationPolicy } from '../policy.js'
import { assertState, type RegistrationState } from '../state.js'
import { type CellOwner, cellOf, placeOf, type RegistrationCells } from './cell.js'
import { FIELDS, type PlacedFacet } from './field.js'
import { GUARDS, type Guard, type GuardName, holds } from './guard.js'
import type { AnyRow, TransitionTable } from './row.js'
import { TRANSITIONS } from './table.js'
import { type RegistrationWarning, WARNINGS, type WarningTable, warningsOf } from './warning.js'

/** An event that is impossible in this state: which facet prevents it, where it is, where it would have to be. */
export type ImpossibleEvent = {
  readonly [F in CellOwner]: {
    /** `not-from-here`: the facet that the event moves is elsewhere; `card-dead`: a dead card never revives; else the guard. */
    readonly code: 'not-from-here' | 'card-dead' | GuardName
    /** The event. */
    readonly event: RegistrationEventType
    /** The facet that prevents it. */
    readonly facet: F
    /** The cell it is in. */
    readonly is: RegistrationCells[F]
    /** The cells it would have to be in. */
    readonly needed: readonly RegistrationCells[F][]
  }
}[CellOwner]

/** Why an event was refused. */
export type RegistrationIssue =
  | EventIssue
  | ImpossibleEvent
  | { readonly code: 'out-of-order'; readonly event: RegistrationEventType; readonly lastDay: Day }

/** An event that was accepted. */
export interface AcceptedEvent {
  /** Accepted. */
  readonly ok: true
  /** The state after it. */
  readonly state: RegistrationState
  /** What was odd about it. */
  readonly warnings: readonly RegistrationWarning[]
}

/** An event that was refused. */
export interface RefusedEvent extends Failure<RegistrationIssue> {
  /** The state as it was: the same object. */
  readonly state: RegistrationState
}

/** The outcome of one event; there is a state in either case. */
export type RegistrationStep = AcceptedEvent | RefusedEvent

/** What is possible, what it needs, and what is odd: the three tables that decide a step. */
export interface Rules {
  /** Who moves what. */
  readonly transitions: TransitionTable
  /** What is needed elsewhere. */
  readonly guards: Readonly<Record<GuardName, Guard>>
  /** What is odd. */
  readonly warnings: WarningTable
}

/** The rules in force. */
export const RULES: Rules = { transitions: TRANSITIONS, guards: GUARDS, warnings: WARNINGS }

/** The rows that apply: of each facet the first one. */
function rowsThatApply(rows: readonly AnyRow[], event: RegistrationEvent, state: RegistrationState): AnyRow[] {
  const applied: AnyRow[] = []
  for (const row of rows) {
    if (applied.some(({ facet }) => facet === row.facet)) continue
    if (!row.from.includes(cellOf(state, row.facet, event.on))) continue
    if (row.when && !row.when.holds(event, state[row.facet])) continue
    applied.push(row)
  }
  return applied
}

/** The refusal of an event none of whose leading rows starts from here. */
function elsewhere(rows: readonly AnyRow[], event: RegistrationEvent, state: RegistrationState): ImpossibleEvent[] {
  const leading = rows.filter((row) => !row.follows)
  return leading.filter(isFirstOfFacet).map(({ facet }) => {
    const ofFacet = leading.filter((row) => row.facet === facet)
    const dead = cellOf(state, facet, event.on) === 'unusable' && ofFacet.find((row) => row.refusal)?.refusal
    return obstacle(dead || 'not-from-here', event, { facet, in: cellsLeft(ofFacet) }, state)
  })
}

function isFirstOfFacet({ facet }: AnyRow, index: number, rows: readonly AnyRow[]): boolean {
  return rows.findIndex((row) => row.facet === facet) === index
}

/** The cells that rows leave, each once. */
function cellsLeft(rows: readonly AnyRow[]): string[] {
  const cells: string[] = []
  for (const { from } of rows) for (const cell of from) if (!cells.includes(cell)) cells.push(cell)
  return cells
}

/** The rows that would ask for something, were their facet in the right cell: of each facet the first one. */
function rowsThatAsk(rows: readonly AnyRow[], event: RegistrationEvent, state: RegistrationState): AnyRow[] {
  return rows
    .filter(({ needs, when, facet }) => needs.length > 0 && (!when || when.holds(event, state[facet])))
    .filter(isFirstOfFacet)
}

/** The refusals of the guards that do not hold. */
function unmet(
  rows: readonly AnyRow[],
  { guards }: Rules,
  event: RegistrationEvent,
  state: RegistrationState,
): ImpossibleEvent[] {
  const issues: ImpossibleEvent[] = []
  for (const { needs } of rows)
    for (const name of needs)
      if (!holds(guards[name], state, event.on)) issues.push(obstacle(name, event, guards[name], state))
  return issues
}

/** The table knows cells as words only; those of a row are cells of its facet. */
function obstacle(
  code: ImpossibleEvent['code'],
  event: RegistrationEvent,
  { facet, in: needed }: { readonly facet: CellOwner; readonly in: readonly string[] },
  state: RegistrationState,
): ImpossibleEvent {
  const is = cellOf(state, facet, event.on)
  return { code, event: event.type, facet, is, needed: [...needed] } as ImpossibleEvent
}

type Fields = Readonly<Record<string, unknown>>

/**
 * The facet after a row. One that stays the same keeps its fields; one that is moved to a cell has those of that cell,
 * each from the event, else from the facet as it was, else not known. What the row sets comes last.
 */
function facetAfter({ facet, to, set }: AnyRow, event: RegistrationEvent, state: RegistrationState): unknown {
  if (facet === 'presence') return to
  const old = state[facet]
  const kept: object =
    to === 'same'
      ? old
      : carryOver(facet as PlacedFacet, placeOf(to), event as object as Fields, old as object as Fields)
  return set ? { ...kept, ...set(event, old) } : kept
}

/** The event was read, so it has no field but its own; a facet may have been made by hand. */
function carryOver(facet: PlacedFacet, at: string, event: Fields, old: Fields): Fields {
  const places: Readonly<Record<string, object>> = FIELDS[facet]
  const next: Record<string, unknown> = { at }
  for (const field of Object.keys(places[at] ?? {}))
    next[field] = event[field] ?? (Object.hasOwn(old, field) ? old[field] : null)
  return next
}

/** Advances by given rules. Tests use it to show that each row, guard and warning matters. */
export function advanceBy(
  rules: Rules,
  state: RegistrationState,
  input: unknown,
  policy: RegistrationPolicy,
): RegistrationStep {
  const read = parseRegistrationEvent(input)
  return read.ok ? trusted(() => stepBy(rules, state, read.value, policy)) : refused(read.issues, state)
}

function refused(issues: RefusedEvent['issues'], state: RegistrationState): RefusedEvent {
  return { ok: false, issues, state }
}

function stepBy(
  rules: Rules,
  state: RegistrationState,
  event: RegistrationEvent,
  policy: RegistrationPolicy,
): RegistrationStep {
  const { type, on } = event
  if (state.lastDay !== null && on < state.lastDay)
    return refused([{ code: 'out-of-order', event: type, lastDay: state.lastDay }], state)
  const rows = rules.transitions[type]
  const applied = rowsThatApply(rows, event, state)
  const leads = applied.some((row) => !row.follows)
  const issues = leads
    ? unmet(applied, rules, event, state)
    : [...elsewhere(rows, event, state), ...unmet(rowsThatAsk(rows, event, state), rules, event, state)]
  const refusal = failureOf(issues)
  if (refusal) return refused(refusal.issues, state)
  const next: { -readonly [K in keyof RegistrationState]: unknown } = { ...state, lastDay: on }
  for (const row of applied) next[row.facet] = facetAfter(row, event, state)
  return { ok: true, state: next as RegistrationState, warnings: warningsOf(rules.warnings, event, state, policy) }
}

/**
 * Returns the state after an event, or the same state and why the event is impossible.
 *
 * Refuses only what cannot be: what is merely unusual is accepted with warnings, for offices make mistakes and guides
 * disagree. Total: no value given as event throws. Events must come in the order of their days; a late report means
 * rebuilding from the log.
 *
 * @param state - the state before
 * @param event - what happened; for a value from outside see `parseRegistrationEvent`, though any value is safe here
 * @param policy - changes warnings, never the state
 * @returns `{ ok: true, state, warnings }`, or `{ ok: false, state, issues }` with the very same state object
 *
 * Issues: those of `parseRegistrationEvent`, `out-of-order`, `not-from-here`, `card-dead`, and a guard such as
 * `nir-required`; the last three with the facet, the cell it is in, and the cells it would have to be in.
 * @example
 * const step = advanceRegistration(startRegistration({}), { type: 'ameli-account-opened', on: '2024-10-02', via: 'code' })
 * step.ok || step.issues // => [{
 * //     code: 'nir-required', event: 'ameli-account-opened', facet: 'number', is: 'none', needed: ['nir'],
 * //     }]
 */
export function advanceRegistration(
  state: RegistrationState,
  event: RegistrationEvent,
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
): RegistrationStep {
  assertState(state)
  return advanceBy(RULES, state, event, policyFrom(policy))
}

function isPossible(type: RegistrationEventType, state: RegistrationState, day: Day | undefined): boolean {
  return TRANSITIONS[type].some(
    ({ follows, facet, from, needs }) =>
      !follows && from.includes(cellOf(state, facet, day)) && needs.every((name) => holds(GUARDS[name], state, day)),
  )
}

/** The day of the last event, and the later ones on which a facet changes its cell by itself. */
function daysAhead({ rights, mutuelle, lastDay }: RegistrationState): readonly (Day | undefined)[] {
  const changes = [
    rights.at === 'closed' ? rights.endedOn : undefined,
    mutuelle.at === 'active' && mutuelle.until ? later(mutuelle.until, [1, 'days']) : undefined,
  ]
  return [undefined, ...changes.filter((day) => day !== undefined && lastDay !== null && day > lastDay)]
}

/**
 * Lists the events that are possible from a state, for some well-formed data and a day not before the last one.
 *
 * @param state - a state
 * @returns the types of events, in the order a registration usually meets them
 * @throws TypeError when there is no state
 * @example
 * enabledRegistrationEvents(startRegistration({})).includes('card-ordered') // => false
 */
export function enabledRegistrationEvents(state: RegistrationState): readonly RegistrationEventType[] {
  assertState(state)
  return trusted(() => {
    const days = daysAhead(state)
    return REGISTRATION_EVENT_TYPES.filter((type) => days.some((day) => isPossible(type, state, day)))
  })
}
