/**
 * The common acts and the letters of the nomenclature: which care each is, and its base on a day.
 *
 * @module
 */

import { type Day, isDay } from '../day.js'
import { type Confidence, type Dated, entryOn, type LegalSource } from '../legislation/dated.js'
import {
  type ActLetter,
  biologyLetters,
  LETTER_ACTS,
  type Letter,
  midwifeLetters,
  paramedicLetters,
} from '../legislation/letters.js'
import { type AgeRange, actAges } from '../legislation/limits.js'
import type { AuthorityTariff } from '../legislation/pathway.js'
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
import type { OverseasTariffs } from '../legislation/territories.js'
import type { Cents } from '../money.js'
import { failure, type Result, success } from '../result.js'
import type { CoverageIssue } from './coverage-issue.js'
import type { CareKind, PARAMEDICS } from './vocabulary.js'

/** What an act says about the care: its kind, and what it would be a contradiction to say otherwise. */
type Preset = Readonly<Record<string, string>> & { readonly kind: CareKind }

/** Which tariff of authority a doctor outside every convention has. */
type Authority = keyof AuthorityTariff

type Groups = readonly (readonly [
  tariffs: Readonly<Record<string, Dated<ActTariff>>>,
  preset: Preset,
  authority: Authority,
])[]

/** The groups of acts, each with the care that its acts are. A function, so that a bundler can leave the tables out. */
function actGroups(): Groups {
  return [
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
}

/** Letters that are no acts, each with the care that it is. */
const LETTER_GROUPS: Groups = [
  [paramedicLetters, { kind: 'paramedic' }, 'specialist'],
  [midwifeLetters, { kind: 'midwife' }, 'specialist'],
  [biologyLetters, { kind: 'biology' }, 'specialist'],
]

/** Acts and letters of paramedics that have supplements of their own. */
const PROFESSIONS: ReadonlyMap<string, (typeof PARAMEDICS)[number]> = /* @__PURE__ */ new Map([
  ['nurse-ami-1', 'nurse'],
  ['AIS', 'nurse'],
  ['physiotherapy-session', 'physiotherapist'],
  ['AMS', 'physiotherapist'],
  ['AMK', 'physiotherapist'],
  ['AMC', 'physiotherapist'],
])

/** What the tables say about an act. */
export interface ActOfLaw {
  readonly tariff: Dated<ActTariff>
  readonly preset: Preset
  readonly authority: Authority
  /** Whether a coefficient multiplies the tariff: that of a letter must be given. */
  readonly coefficient: 'none' | 'optional' | 'required'
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

/** Acts that are one unit of a letter. */
const UNITS: readonly string[] = ['nurse-ami-1'] satisfies readonly ActId[]

function actsOf(groups: Groups, usual: 'none' | 'required'): ReadonlyMap<unknown, ActOfLaw> {
  const acts = groups.flatMap(([tariffs, preset, authority]) =>
    Object.entries(tariffs).map(([name, tariff]): [string, ActOfLaw] => {
      const profession = PROFESSIONS.get(name)
      return [
        name,
        {
          tariff,
          preset: profession ? { ...preset, profession } : preset,
          authority,
          coefficient: UNITS.includes(name) ? 'optional' : usual,
          coordination: COORDINATION.get(name),
          ages: AGES.get(name),
          isFrame: FRAMES.includes(name),
        },
      ]
    }),
  )
  return new Map(acts)
}

const ACTS: ReadonlyMap<unknown, ActOfLaw> = /* @__PURE__ */ actsOf(/* @__PURE__ */ actGroups(), 'none')

const LETTER_VALUES: ReadonlyMap<unknown, ActOfLaw> = /* @__PURE__ */ actsOf(LETTER_GROUPS, 'required')

/** An act by its name; nothing where there is no such act. */
export function findAct(name: unknown): ActOfLaw | undefined {
  return ACTS.get(name)
}

/** What a letter of the nomenclature says about the care. */
export function findLetter(letter: Letter): ActOfLaw | undefined {
  return Object.hasOwn(LETTER_ACTS, letter) ? ACTS.get(LETTER_ACTS[letter as ActLetter]) : LETTER_VALUES.get(letter)
}

/** A common act with its base on a day. */
export interface Act {
  readonly act: ActId
  readonly kind: CareKind
  /** Reimbursement base in sector 1 and with OPTAM. */
  readonly base: Cents
  /** Reimbursement base in sector 2 without OPTAM, where it is known. */
  readonly sector2?: Cents
  /** Reimbursement base in each overseas department, where it is known. */
  readonly overseas?: OverseasTariffs
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
