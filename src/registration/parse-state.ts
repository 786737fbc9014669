/**
 * Reads a state that was stored elsewhere: upgrades its version, checks its shape, and that its facets agree.
 *
 * @module
 */
import { type Day, isDay } from '../day.js'
import { failure, failureOf, type Result, success } from '../result.js'
import { isProfile } from './profile.js'
import { type AnyShape, fits, isDayOrNull, isFlag, isRecord, isText, type Shape, wrongFields } from './shape.js'
import type { Enrolment, Evidence, Permit, RegistrationState } from './state.js'
import type { CellOwner, RegistrationCells } from './step/cell.js'
import { FIELDS, type PlacedFacet } from './step/field.js'
import { type Guard, holds } from './step/guard.js'
import { PERMIT_KINDS } from './vocabulary.js'

/** What is wrong with a stored state: where, never what stood there. */
export type StateIssue =
  /** Not a record. */
  | { readonly code: 'bad-state' }
  /** No version of this record that is known here. */
  | { readonly code: 'unknown-schema' }
  /** A field that is absent or of the wrong kind. */
  | { readonly code: 'bad-field'; readonly path: readonly string[] }
  /** Two facets that cannot stand so together: the one at `path` needs `facet` to be in one of the cells `needed`. */
  | {
      readonly [F in CellOwner]: {
        readonly code: 'contradiction'
        readonly path: readonly string[]
        readonly facet: F
        readonly needed: readonly RegistrationCells[F][]
      }
    }[CellOwner]

const ENROLMENT: Shape<Enrolment> = { from: isDay, until: isDay, higherEducation: isFlag }
const PERMIT: Shape<Permit> = { kind: PERMIT_KINDS, from: isDay, until: isDay, validated: isFlag }
const MOVE: Shape<NonNullable<Evidence['moved']>> = { on: isDay, department: isText }

const EVIDENCE: Shape<Evidence> = {
  enrolment: (enrolment) => enrolment === null || fits(enrolment, ENROLMENT),
  permit: (permit) => permit === null || fits(permit, PERMIT),
  iban: isFlag,
  civilStatus: isFlag,
  doctor: isFlag,
  moved: (moved) => moved === null || fits(moved, MOVE),
}

const REST: Shape<Omit<RegistrationState, PlacedFacet | 'evidence' | 'schema'>> = {
  profile: isProfile,
  presence: ['abroad', 'in-france', 'left'],
  lastDay: isDayOrNull,
}

const NIR: Guard = { facet: 'number', in: ['nir'] }
const ANY_NUMBER: Guard = { facet: 'number', in: ['nia', 'nia-asked', 'nia-noticed', 'nia-suspended', 'nir'] }
const NIA: Guard = { facet: 'number', in: ['nia', 'nia-asked', 'nia-noticed', 'nia-suspended'] }

/** What a facet in some cells needs of another: the laws that no single facet can hold. */
const AGREEMENTS: readonly (Guard & { readonly needs: Guard })[] = [
  { facet: 'ameli', in: ['code-sent', 'open', 'closed'], needs: NIR },
  {
    facet: 'card',
    in: ['ordered', 'order-incomplete', 'received', 'active', 'unusable', 'invalidated'],
    needs: NIR,
  },
  { facet: 'rights', in: ['open'], needs: ANY_NUMBER },
  { facet: 'rights', in: ['suspended'], needs: NIA },
]

/** The paths of the fields of a record that are wrong; of the record itself when it is none. */
function wrongPaths(value: unknown, shape: AnyShape, path: readonly string[]): (readonly string[])[] {
  return isRecord(value) ? wrongFields(value, shape).map((field) => [...path, field]) : [path]
}

function wrongInFacet(value: unknown, name: PlacedFacet): (readonly string[])[] {
  if (!isRecord(value)) return [[name]]
  const variants: Readonly<Record<string, AnyShape>> = FIELDS[name]
  const at = value['at']
  const variant = typeof at === 'string' && Object.hasOwn(variants, at) ? variants[at] : undefined
  return variant ? wrongPaths(value, variant, [name]) : [[name, 'at']]
}

const contradictions = (state: RegistrationState): StateIssue[] =>
  AGREEMENTS.filter((agreement) => holds(agreement, state) && !holds(agreement.needs, state)).map(
    ({ facet, needs }) =>
      ({ code: 'contradiction', path: [facet], facet: needs.facet, needed: needs.in }) as StateIssue,
  )

/** No facet knows of a day after the last event. */
const knowsLater = (state: RegistrationState): boolean =>
  [state.dossier, state.number, state.rights, state.ameli, state.card, state.mutuelle].some(
    (facet) => 'on' in facet && facet.on > (state.lastDay ?? ('' as Day)),
  )

/** Turns a record of one version into a record of the next. */
export type StateUpgrade = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** From each older version to the next. There is one version so far. */
const UPGRADES: Readonly<Record<number, StateUpgrade>> = {}

/**
 * Reads a state, with given upgrades.
 *
 * @internal
 */
export function parseStateBy(
  upgrades: Readonly<Record<number, StateUpgrade>>,
  input: unknown,
): Result<RegistrationState, StateIssue> {
  if (!isRecord(input)) return failure({ code: 'bad-state' })
  const { schema } = input
  const upgrade = typeof schema === 'number' ? upgrades[schema] : undefined
  if (upgrade) return parseStateBy(upgrades, upgrade(input))
  if (schema !== 1) return failure({ code: 'unknown-schema' })
  const paths = [
    ...wrongPaths(input, REST, []),
    ...wrongPaths(input['evidence'], EVIDENCE, ['evidence']),
    ...(Object.keys(FIELDS) as PlacedFacet[]).flatMap((name) => wrongInFacet(input[name], name)),
  ]
  const misshapen = failureOf(paths.map((path): StateIssue => ({ code: 'bad-field', path })))
  if (misshapen) return misshapen
  const state = input as RegistrationState & typeof input
  const late: StateIssue[] = knowsLater(state) ? [{ code: 'bad-field', path: ['lastDay'] }] : []
  return failureOf([...contradictions(state), ...late]) ?? success(state)
}

/**
 * Reads a state that was stored elsewhere.
 *
 * A log is the better thing to store; a state is a snapshot of it. Older versions are upgraded by their `schema`.
 *
 * @param input - any value, such as parsed JSON
 * @returns the state, or every place where it is wrong: `bad-state`, `unknown-schema`, `bad-field` with its path, or
 * `contradiction` between two facets, such as a card without a NIR
 * @example
 * const stored = JSON.parse(JSON.stringify(startRegistration({})))
 * parseRegistrationState(stored).ok // => true
 * parseRegistrationState({ ...stored, rights: { at: 'ajar' } }) // => {
 * //     ok: false,
 * //     issues: [{ code: 'bad-field', path: ['rights', 'at'] }],
 * //     }
 */
export function parseRegistrationState(input: unknown): Result<RegistrationState, StateIssue> {
  return parseStateBy(UPGRADES, input)
}
