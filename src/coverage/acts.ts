/**
 * The common acts: which care each is, and its base on a day.
 *
 * @module
 */

import { type Day, isDay } from '../day.js'
import { type Confidence, type Dated, entryAt, type LegalSource } from '../legislation/dated.js'
import { authorityTariff } from '../legislation/pathway.js'
import { SP_CONSULTATION } from '../legislation/sources.js'
import {
  type ActId,
  type ActTariff,
  classAOpticsTariffs,
  classBOpticsTariffs,
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
} from '../legislation/tariffs.js'
import type { Cents } from '../money.js'
import { failure, type Result, success } from '../result.js'
import type { CareKind } from './care.js'
import type { CoverageIssue } from './coverage-issue.js'
import { addNote, type Draft, readLaw } from './rules/draft.js'

/** What an act says about the care: its kind, and what it would be a contradiction to say otherwise. */
type Preset = Readonly<Record<string, string>> & { readonly kind: CareKind }

const GENERAL_PRACTICE: Preset = { kind: 'doctor' }

/** The groups of acts, each with the care that its acts are. */
const GROUPS: readonly (readonly [tariffs: Readonly<Record<string, Dated<ActTariff>>>, preset: Preset])[] = [
  [generalPracticeTariffs, GENERAL_PRACTICE],
  [specialistTariffs, { kind: 'doctor' }],
  [dentalTariffs, { kind: 'dentist', nature: 'care' }],
  [dentalProsthesisTariffs, { kind: 'dentist', nature: 'prosthesis' }],
  [orthodonticTariffs, { kind: 'dentist', nature: 'orthodontics' }],
  [orthodonticMonitoringTariffs, { kind: 'dentist', nature: 'orthodontics-monitoring' }],
  [paramedicTariffs, { kind: 'paramedic' }],
  [midwifeTariffs, { kind: 'midwife' }],
  [psychologistTariffs, { kind: 'psychologist' }],
  [hearingTariffs, { kind: 'hearing' }],
  [classAOpticsTariffs, { kind: 'optics', class: 'A' }],
  [classBOpticsTariffs, { kind: 'optics', class: 'B' }],
  [equipmentTariffs, { kind: 'equipment' }],
  [spaTariffs, { kind: 'spa', service: 'treatment' }],
]

/** What the law and the tables say about an act. @internal */
export interface ActOfLaw {
  readonly tariff: Dated<ActTariff>
  readonly preset: Preset
}

const ACTS: ReadonlyMap<unknown, ActOfLaw> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ GROUPS.flatMap(([tariffs, preset]) =>
    Object.entries(tariffs).map(([act, tariff]): [string, ActOfLaw] => [act, { tariff, preset }]),
  ),
)

/** An act by its name; nothing where there is no such act. @internal */
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
 * Acts that have no known tariff on that day are left out.
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
  if (!isDay(day)) return failure({ code: 'malformed-day', field: 'day' })
  return success(
    [...ACTS].flatMap(([act, { tariff, preset }]) => {
      const found = entryAt(tariff, day)
      if (!found.ok || !found.value.value) return []
      const { value, confidence, source } = found.value
      return [{ act: act as ActId, kind: preset.kind, ...value, confidence, source }]
    }),
  )
}

/**
 * The care of an act, with the base of its tariff for the whole line. A doctor of sector 2 without the option has a
 * lower base, one outside every convention the tariff of authority.
 *
 * @internal
 */
export function baseOfAct(draft: Draft, { tariff, preset }: ActOfLaw): Cents {
  const { care, issues } = draft
  const sector = care.kind === 'doctor' ? care.sector : undefined
  const quantity = care.quantity ?? 1
  if (sector === 'outside-convention') {
    const { gp, specialist } = readLaw(draft, authorityTariff, { gp: 0, specialist: 0 }).value
    addNote(draft, 'outside-convention', 'disputed', SP_CONSULTATION)
    return quantity * (preset === GENERAL_PRACTICE ? gp : specialist)
  }
  const { base, sector2 } = readLaw(draft, tariff, { base: 0, sector2: 0 }).value
  const applied = sector === 'sector-2' ? sector2 : base
  if (applied === undefined) issues.push({ code: 'base-unknown', field: 'care.base' })
  return quantity * (applied ?? 0)
}
