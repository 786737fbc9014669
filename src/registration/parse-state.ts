/**
 * Reads a state that was stored elsewhere: upgrades its version, checks its shape, and that its facets agree.
 *
 * @module
 */
import { type Day, isDay } from '../day.js'
import { failure, failureOf, type Result, success } from '../result.js'
import type { CellOwner } from './cell.js'
import { type Guard, holds } from './guard.js'
import { isPapers } from './parse-event.js'
import { isProfile } from './profile.js'
import {
  type AnyShape,
  fits,
  isDayOrNull,
  isFlag,
  isRecord,
  isText,
  isTextOrNull,
  type Shape,
  wrongFields,
} from './shape.js'
import type { CivilStatusClock, Enrolment, Evidence, Permit, RegistrationState } from './state.js'
import {
  ACCOUNT_DOORS,
  BASES,
  CARD_ORDERS,
  CARD_PROBLEMS,
  CLOCK_PHASES,
  CLOSING_REASONS,
  CODE_CHANNELS,
  NIA_FORMS,
  PERMIT_KINDS,
  ROUTES,
} from './vocabulary.js'

/** What is wrong with a stored state: where, never what stood there. */
export type StateIssue =
  /** Not a record. */
  | { readonly code: 'bad_state' }
  /** No version of this record that is known here. */
  | { readonly code: 'unknown_schema' }
  /** A field that is absent or of the wrong kind. */
  | { readonly code: 'bad_field'; readonly path: readonly string[] }
  /** Two facets that cannot stand so together. */
  | {
      readonly code: 'contradiction'
      readonly path: readonly string[]
      readonly facet: CellOwner
      readonly needed: readonly string[]
    }

type FacetName = 'dossier' | 'number' | 'rights' | 'ameli' | 'card' | 'mutuelle'
type AtOf<F extends FacetName> = RegistrationState[F]['at']
type VariantOf<T, A> = T extends { at: infer B } ? (A extends B ? T : never) : never
type Variants<F extends FacetName> = {
  readonly [A in AtOf<F>]: Shape<Omit<VariantOf<RegistrationState[F], A>, 'at'>>
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
const isOneOrMore = (value: unknown): boolean => isCount(value) && value !== 0

// Written out, without spreads: a bundler keeps a constant that spreads another one, even where nobody uses it.
const FILED = { on: isDay, route: ROUTES, filed: isDay } as const
const RIGHTS = { on: isDay, from: isDay, basis: BASES, until: isDayOrNull } as const
const LIVE = { on: isDay, generation: isOneOrMore, app: isFlag } as const
const CLOCK: Shape<CivilStatusClock> = { phase: CLOCK_PHASES, since: isDay }
const ENROLMENT: Shape<Enrolment> = { from: isDay, until: isDay, higherEducation: isFlag }
const PERMIT: Shape<Permit> = { kind: PERMIT_KINDS, from: isDay, until: isDay, validated: isFlag }
const MOVE: Shape<NonNullable<Evidence['moved']>> = { on: isDay, department: isText }

const FACETS: { readonly [F in FacetName]: Variants<F> } = {
  dossier: {
    none: {},
    draft: { on: isDay, route: ROUTES },
    submitted: FILED,
    'awaiting-documents': { on: isDay, route: ROUTES, filed: isDay, missing: isPapers, reminders: isCount },
    accepted: FILED,
    lapsed: FILED,
    appealing: FILED,
    refused: { on: isDay, route: ROUTES, filed: isDay, final: isFlag },
  },
  number: {
    none: {},
    nia: {
      on: isDay,
      value: isTextOrNull,
      form: (form) => form === null || NIA_FORMS.some((known) => known === form),
      clock: (clock) => clock === null || fits(clock, CLOCK),
    },
    nir: { on: isDay, value: isTextOrNull, formerNia: isTextOrNull },
  },
  rights: {
    none: {},
    open: RIGHTS,
    suspended: RIGHTS,
    closed: { on: isDay, from: isDay, ended: isDay, reason: CLOSING_REASONS },
  },
  ameli: {
    none: {},
    'code-sent': { on: isDay, channel: CODE_CHANNELS },
    open: { on: isDay, via: ACCOUNT_DOORS },
    closed: { on: isDay },
  },
  card: {
    none: { generation: [0] },
    ordered: { on: isDay, generation: isCount, via: CARD_ORDERS },
    'order-incomplete': { on: isDay, generation: isCount, via: CARD_ORDERS, missing: isPapers },
    received: LIVE,
    active: LIVE,
    unusable: { on: isDay, generation: isOneOrMore, problem: CARD_PROBLEMS },
    invalidated: { on: isDay, generation: isOneOrMore },
  },
  mutuelle: { none: {}, active: { on: isDay, from: isDay, until: isDayOrNull } },
}

const EVIDENCE: Shape<Evidence> = {
  enrolment: (enrolment) => enrolment === null || fits(enrolment, ENROLMENT),
  permit: (permit) => permit === null || fits(permit, PERMIT),
  iban: isFlag,
  civilStatus: isFlag,
  doctor: isFlag,
  moved: (moved) => moved === null || fits(moved, MOVE),
}

const REST: Shape<Omit<RegistrationState, FacetName | 'evidence' | 'schema'>> = {
  profile: isProfile,
  presence: ['abroad', 'in-france', 'left'],
  lastDay: isDayOrNull,
}

const NIR: Guard = { facet: 'number', in: ['nir'] }
const NIA: Guard = { facet: 'number', in: ['nia', 'nia-asked', 'nia-noticed', 'nia-suspended'] }
const ANY_NUMBER: Guard = { facet: 'number', in: ['nia', 'nia-asked', 'nia-noticed', 'nia-suspended', 'nir'] }

/** What a facet in some cells needs of another: the laws that no single facet can hold. */
const AGREEMENTS: readonly (Guard & { readonly needs: Guard })[] = [
  { facet: 'ameli', in: ['code-sent', 'open', 'closed'], needs: NIR },
  {
    facet: 'card',
    in: ['ordered', 'order-incomplete', 'received', 'active', 'unusable', 'invalidated'],
    needs: NIR,
  },
  { facet: 'rights', in: ['open'], needs: ANY_NUMBER },
  {
    facet: 'rights',
    in: ['suspended'],
    needs: NIA,
  },
]

/** The paths of the fields of a record that are wrong; of the record itself when it is none. */
function wrongPaths(value: unknown, shape: AnyShape, path: readonly string[]): (readonly string[])[] {
  return isRecord(value) ? wrongFields(value, shape).map((field) => [...path, field]) : [path]
}

function wrongInFacet(value: unknown, name: FacetName): (readonly string[])[] {
  if (!isRecord(value)) return [[name]]
  const variants: Readonly<Record<string, AnyShape>> = FACETS[name]
  const at = value['at']
  const variant = typeof at === 'string' && Object.hasOwn(variants, at) ? variants[at] : undefined
  return variant ? wrongPaths(value, variant, [name]) : [[name, 'at']]
}

const contradictions = (state: RegistrationState): StateIssue[] =>
  AGREEMENTS.filter((agreement) => holds(agreement, state) && !holds(agreement.needs, state)).map(
    ({ facet, needs }): StateIssue => ({ code: 'contradiction', path: [facet], facet: needs.facet, needed: needs.in }),
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
  if (!isRecord(input)) return failure({ code: 'bad_state' })
  const { schema } = input
  const upgrade = typeof schema === 'number' ? upgrades[schema] : undefined
  if (upgrade) return parseStateBy(upgrades, upgrade(input))
  if (schema !== 1) return failure({ code: 'unknown_schema' })
  const paths = [
    ...wrongPaths(input, REST, []),
    ...wrongPaths(input['evidence'], EVIDENCE, ['evidence']),
    ...(Object.keys(FACETS) as FacetName[]).flatMap((name) => wrongInFacet(input[name], name)),
  ]
  const misshapen = failureOf(paths.map((path): StateIssue => ({ code: 'bad_field', path })))
  if (misshapen) return misshapen
  const state = input as RegistrationState & typeof input
  const late: StateIssue[] = knowsLater(state) ? [{ code: 'bad_field', path: ['lastDay'] }] : []
  return failureOf([...contradictions(state), ...late]) ?? success(state)
}

/**
 * Reads a state that was stored elsewhere.
 *
 * A log is the better thing to store; a state is a snapshot of it. Older versions are upgraded by their `schema`.
 *
 * @param input - any value, such as parsed JSON
 * @returns the state, or every place where it is wrong: `bad_state`, `unknown_schema`, `bad_field` with its path, or
 * `contradiction` between two facets, such as a card without a NIR
 * @example
 * const stored = JSON.parse(JSON.stringify(startRegistration({})))
 * parseRegistrationState(stored).ok // => true
 * parseRegistrationState({ ...stored, rights: { at: 'ajar' } }) // => {
 * //     ok: false,
 * //     issues: [{ code: 'bad_field', path: ['rights', 'at'] }],
 * //     }
 */
export function parseRegistrationState(input: unknown): Result<RegistrationState, StateIssue> {
  return parseStateBy(UPGRADES, input)
}
