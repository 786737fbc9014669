/**
 * Reads a state that was stored elsewhere: its fields, and that its facets agree.
 *
 * @module
 */
import {
  day,
  fieldsOf,
  flag,
  listOf,
  oneOf,
  orNull,
  type Path,
  type Reader,
  type RecordIssue,
  read,
  record,
  text,
  variantOf,
} from '../record.js'
import { failureOf, type Result } from '../result.js'
import { COVER_INSURERS, FOREIGN_COVERS, STAY_BASES, STAY_LENGTHS, STUDIES, wholeProfile } from './profile.js'
import type {
  Enrolment,
  Evidence,
  Move,
  Permit,
  RecordedCover,
  RecordedSituation,
  RegistrationState,
  RejectedDocument,
} from './state.js'
import type { CellOwner, RegistrationCells } from './step/cell.js'
import { type CountIssue, FIELDS, type PlacedFacet } from './step/field.js'
import { type Guard, holds } from './step/guard.js'
import { ANY_NIA, KEPT } from './step/table.js'
import { DOCUMENT_REFUSALS, PERMIT_KINDS, PRESENCES, REGISTRATION_DOCUMENTS } from './vocabulary.js'

/** What is wrong with a stored state: where, never what is there. */
export type StateIssue =
  | RecordIssue
  | CountIssue
  /** A version of this record that is not known here, or a facet that knows of a day after `lastDay`. */
  | { readonly code: 'unknown-schema' | 'last-day-too-early'; readonly path: Path }
  /** Two facets that cannot be so together: the one at `path` needs `facet` to be in one of the cells `needed`. */
  | {
      readonly [F in CellOwner]: {
        readonly code: 'contradiction'
        readonly path: Path
        readonly facet: F
        readonly needed: readonly RegistrationCells[F][]
      }
    }[CellOwner]

const schema: Reader<1, StateIssue> = (value, path, report) => {
  if (value === 1) return value
  report({ code: 'unknown-schema', path })
  return undefined
}

function evidenceReader(): Reader<Evidence, StateIssue> {
  return record<Evidence>(
    {
      enrolment: orNull(
        record<Enrolment>({ from: day, until: day, higherEducation: flag, endedOn: orNull(day) }, {}, 'drop'),
      ),
      permits: listOf(
        record<Permit>({ kind: oneOf(PERMIT_KINDS), from: day, until: day, validated: flag }, {}, 'drop'),
        KEPT,
      ),
      covers: listOf(
        record<RecordedCover>(
          { cover: oneOf(FOREIGN_COVERS), insurer: orNull(oneOf(COVER_INSURERS)), from: day, until: orNull(day) },
          {},
          'drop',
        ),
        KEPT,
      ),
      situations: listOf(
        record<RecordedSituation>(
          { from: day, basis: oneOf(STAY_BASES), studies: orNull(oneOf(STUDIES)), stay: orNull(oneOf(STAY_LENGTHS)) },
          {},
          'drop',
        ),
        KEPT,
      ),
      situationReportedOn: orNull(day),
      arrivedOn: orNull(day),
      iban: flag,
      civilStatus: flag,
      doctor: flag,
      moved: orNull(record<Move>({ on: day, department: text }, {}, 'drop')),
      nameChangedOn: orNull(day),
      childJoinedOn: orNull(day),
      reportedOn: orNull(day),
      rejected: listOf(
        record<RejectedDocument>(
          { document: oneOf(REGISTRATION_DOCUMENTS), refusal: oneOf(DOCUMENT_REFUSALS) },
          {},
          'drop',
        ),
        REGISTRATION_DOCUMENTS.length,
      ),
    },
    {},
    'drop',
  )
}

function facetReader<F extends PlacedFacet>(facet: F): Reader<RegistrationState[F], StateIssue> {
  const places = Object.entries(FIELDS[facet]).map(([at, fields]) => [
    at,
    fieldsOf<object, object, CountIssue>({ at: text, ...(fields as object) }, {}, 'drop'),
  ])
  return variantOf('at', Object.fromEntries(places))
}

function stateReader(): Reader<RegistrationState, StateIssue> {
  return record<RegistrationState, object, StateIssue>(
    {
      schema,
      profile: wholeProfile,
      evidence: evidenceReader(),
      application: facetReader('application'),
      number: facetReader('number'),
      rights: facetReader('rights'),
      ameli: facetReader('ameli'),
      card: facetReader('card'),
      mutuelle: facetReader('mutuelle'),
      presence: oneOf(PRESENCES),
      lastDay: orNull(day),
    },
    {},
    'drop',
  )
}

const STATE: Reader<RegistrationState, StateIssue> = /* @__PURE__ */ stateReader()

const NIR: Guard = { facet: 'number', in: ['nir'] }
const ANY_NUMBER: Guard = {
  facet: 'number',
  in: ['nia', 'nia-asked', 'nia-rejected', 'nia-noticed', 'nia-suspended', 'nir'],
}
const NIA: Guard = { facet: 'number', in: ANY_NIA }

/** What a facet in some cells needs of another: the laws that no single facet can hold. */
const AGREEMENTS: readonly (Guard & { readonly needs: Guard })[] = [
  { facet: 'ameli', in: ['code-sent', 'open', 'closed'], needs: NIR },
  {
    facet: 'card',
    in: ['ordered', 'order-incomplete', 'received', 'active', 'unusable', 'invalidated'],
    needs: NIR,
  },
  { facet: 'rights', in: ['open', 'closing'], needs: ANY_NUMBER },
  { facet: 'rights', in: ['suspended'], needs: NIA },
]

function contradictions(state: RegistrationState): StateIssue[] {
  return AGREEMENTS.filter((agreement) => holds(agreement, state) && !holds(agreement.needs, state)).map(
    ({ facet, needs }) =>
      ({ code: 'contradiction', path: [facet], facet: needs.facet, needed: [...needs.in] }) as StateIssue,
  )
}

/** No facet knows of a day after the last event. */
function knowsLater({ lastDay, application, number, rights, ameli, card, mutuelle }: RegistrationState): boolean {
  return [application, number, rights, ameli, card, mutuelle].some(
    (facet) => facet.at !== 'none' && (lastDay === null || facet.on > lastDay),
  )
}

/**
 * Reads a state that was stored elsewhere.
 *
 * A log is the better thing to store; a state is a snapshot of it.
 *
 * @param input - any value, such as parsed JSON
 * @returns a copy of the state, or every place where it is wrong
 *
 * Issues: those of a record, such as `missing` or `malformed-day`, `not-a-count` and `unknown-schema`, each with its path;
 * for a record that has all its fields `last-day-too-early`, and `contradiction` between two facets, such as a card
 * without a NIR.
 * @example
 * const stored = JSON.parse(JSON.stringify(startRegistration({})))
 * parseRegistrationState(stored).ok // => true
 * parseRegistrationState({ ...stored, lastDay: 'yesterday' }) // => {
 * //     ok: false,
 * //     issues: [{ code: 'malformed-day', path: ['lastDay'] }],
 * //     }
 */
export function parseRegistrationState(input: unknown): Result<RegistrationState, StateIssue> {
  const state = read(STATE, input)
  if (!state.ok) return state
  const late: StateIssue[] = knowsLater(state.value) ? [{ code: 'last-day-too-early', path: ['lastDay'] }] : []
  return failureOf([...contradictions(state.value), ...late]) ?? state
}
