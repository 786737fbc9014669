/**
 * The common acts: which care each is, and its base on a day.
 *
 * @module
 */

import { type Day, isDay } from '../day.js'
import { type Confidence, type Dated, entryOn, type LegalSource } from '../legislation/dated.js'
import { type AgeRange, actAges } from '../legislation/limits.js'
import { type AuthorityTariff, authorityTariff } from '../legislation/pathway.js'
import { SP_CONSULTATION } from '../legislation/sources.js'
import {
  type ActId,
  type ActTariff,
  classAOpticsTariffs,
  classBOpticsTariffs,
  coordinationSupplements,
  dentalExaminationTariffs,
  dentalProsthesisTariffs,
  dentalTariffs,
  equipmentTariffs,
  generalPracticeTariffs,
  hearingTariffs,
  midwifeTariffs,
  orthodonticMonitoringTariffs,
  orthodonticTariffs,
  paramedicTariffs,
  psychologistTariffs,
  spaTariffs,
  specialistTariffs,
  teleconsultationTariffs,
} from '../legislation/tariffs.js'
import type { Cents } from '../money.js'
import { failure, type Result, success } from '../result.js'
import type { CoverageIssue } from './coverage-issue.js'
import { addNote, type Draft, pathTo, readLaw } from './rules/draft.js'
import { quantityOf } from './rules/traits.js'
import type { CareKind } from './vocabulary.js'

/** What an act says about the care: its kind, and what it would be a contradiction to say otherwise. */
type Preset = Readonly<Record<string, string>> & { readonly kind: CareKind }

/** Which tariff of authority a doctor outside every convention has. */
type Authority = keyof AuthorityTariff

/** The groups of acts, each with the care that its acts are. */
const GROUPS: readonly (readonly [
  tariffs: Readonly<Record<string, Dated<ActTariff>>>,
  preset: Preset,
  authority: Authority,
])[] = [
  [generalPracticeTariffs, { kind: 'doctor', specialty: 'general' }, 'gp'],
  [specialistTariffs, { kind: 'doctor', specialty: 'specialist' }, 'specialist'],
  [
    { 'gp-teleconsultation': teleconsultationTariffs['gp-teleconsultation'] },
    { kind: 'doctor', nature: 'teleconsultation', specialty: 'general' },
    'gp',
  ],
  [
    { 'specialist-teleconsultation': teleconsultationTariffs['specialist-teleconsultation'] },
    { kind: 'doctor', nature: 'teleconsultation', specialty: 'specialist' },
    'specialist',
  ],
  [dentalTariffs, { kind: 'dentist', nature: 'care' }, 'specialist'],
  [dentalExaminationTariffs, { kind: 'dentist', nature: 'examination' }, 'specialist'],
  [dentalProsthesisTariffs, { kind: 'dentist', nature: 'prosthesis' }, 'specialist'],
  [orthodonticTariffs, { kind: 'dentist', nature: 'orthodontics' }, 'specialist'],
  [orthodonticMonitoringTariffs, { kind: 'dentist', nature: 'orthodontics-monitoring' }, 'specialist'],
  [paramedicTariffs, { kind: 'paramedic' }, 'specialist'],
  [midwifeTariffs, { kind: 'midwife' }, 'specialist'],
  [psychologistTariffs, { kind: 'psychologist' }, 'specialist'],
  [hearingTariffs, { kind: 'hearing' }, 'specialist'],
  [classAOpticsTariffs, { kind: 'optics', class: 'A' }, 'specialist'],
  [classBOpticsTariffs, { kind: 'optics', class: 'B' }, 'specialist'],
  [equipmentTariffs, { kind: 'equipment' }, 'specialist'],
  [spaTariffs, { kind: 'spa', service: 'treatment' }, 'specialist'],
]

/** What the tables say about an act. */
export interface ActOfLaw {
  readonly tariff: Dated<ActTariff>
  readonly preset: Preset
  readonly authority: Authority
  /** What it adds where the attending doctor sent the patient; none for most acts. */
  readonly coordination: Dated<Cents> | undefined
  /** It is a frame and nothing else, so that the ceilings of frames apply to the whole fee. */
  readonly isFrame: boolean
  /** The ages at which it can be billed; undefined for most acts. */
  readonly ages: Dated<AgeRange> | undefined
}

const COORDINATION: ReadonlyMap<string, Dated<Cents>> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(coordinationSupplements),
)

const AGES: ReadonlyMap<string, Dated<AgeRange>> = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(actAges))

const FRAMES: readonly string[] = ['frame-class-a', 'frame-class-b'] satisfies readonly ActId[]

const ACTS: ReadonlyMap<unknown, ActOfLaw> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ GROUPS.flatMap(([tariffs, preset, authority]) =>
    Object.entries(tariffs).map(([act, tariff]): [string, ActOfLaw] => [
      act,
      {
        tariff,
        preset,
        authority,
        coordination: COORDINATION.get(act),
        ages: AGES.get(act),
        isFrame: FRAMES.includes(act),
      },
    ]),
  ),
)

/** An act by its name; nothing where there is no such act. */
export function findAct(name: unknown): ActOfLaw | undefined {
  return ACTS.get(name)
}

/** A common act with its base on a day. */
export interface Act {
  readonly act: ActId
  readonly kind: CareKind
  /** Reimbursement base in sector 1 and with OPTAM. */
  readonly base: Cents
  /** Reimbursement base in sector 2 without OPTAM, where it is known. */
  readonly sector2?: Cents
  readonly confidence: Confidence
  readonly source: LegalSource
}

/**
 * Lists the common acts of a day with their bases, so that an application can offer them. (FR: actes courants)
 *
 * An act without a known tariff on that day is not listed.
 *
 * @param day - a civil day
 * @returns the acts in the order of the tables; issue `malformed-day`
 * @example
 * const acts = unwrap(findActs('2025-03-01'))
 * acts[0]?.act // => 'gp-consultation'
 * acts[0]?.base // => 3000
 * unwrap(findActs('2024-12-21'))[0]?.base // => 2650
 */
export function findActs(day: Day): Result<readonly Act[], CoverageIssue> {
  if (!isDay(day)) return failure({ code: 'malformed-day', path: ['day'] })
  return success(
    [...ACTS].flatMap(([act, { tariff, preset }]) => {
      const entry = entryOn(tariff, day)
      if (!entry?.value) return []
      const { value, confidence, source } = entry
      return [{ act: act as ActId, kind: preset.kind, ...value, confidence, source }]
    }),
  )
}

/**
 * The base of the whole line by the tariff of its act. A doctor of sector 2 without the option has a lower base, one
 * outside every convention the tariff of authority. A visit that the attending doctor asked for has a higher one.
 */
export function baseOfAct(draft: Draft, { tariff, authority, coordination }: ActOfLaw): Cents {
  const { care, issues } = draft
  const quantity = quantityOf(care)
  const sector = care.kind === 'doctor' ? care.sector : undefined
  if (sector === 'outside-convention') {
    addNote(draft, 'outside-convention', 'disputed', SP_CONSULTATION)
    return quantity * readLaw(draft, authorityTariff, NO_AUTHORITY).value[authority]
  }
  const act = readLaw(draft, tariff, undefined).value
  if (!act) return 0
  if (sector !== 'sector-2') return quantity * (act.base + coordinationOf(draft, coordination))
  if (Object.hasOwn(act, 'sector2') && act.sector2 !== undefined) return quantity * act.sector2
  issues.push({ code: 'base-unknown', path: pathTo(draft, 'base') })
  return 0
}

function coordinationOf(draft: Draft, supplement: Dated<Cents> | undefined): Cents {
  const { care } = draft
  const isCoordinated = care.kind === 'doctor' && (care.coordinated || care.pathway === 'referred')
  return supplement && isCoordinated ? readLaw(draft, supplement, 0).value : 0
}

const NO_AUTHORITY: AuthorityTariff = { gp: 0, specialist: 0 }
