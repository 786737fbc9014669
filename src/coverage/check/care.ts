/**
 * The fields of each kind of care, and what of them contradicts each other.
 *
 * @module
 */

import { type ActOfLaw, findAct } from '../acts.js'
import type { CareByKind, CareKind } from '../care.js'
import type { CoverageIssue } from '../coverage-issue.js'
import { CAUSE_NAMES } from '../rules/situations.js'
import {
  apply,
  type Check,
  cents,
  count,
  countOrNone,
  day,
  type Fields,
  flag,
  isRecord,
  oneOf,
  record,
  text,
} from './checks.js'

const pathway =
  'inside|outside|emergency|away-from-home|referred|substitute-doctor|out-of-hours|care-plan|ald-protocol|addiction-clinic|genetics|university-health-service|military|doctor-left|new-doctor|direct-access'

const MUST: Fields = { kind: text, on: day, fee: cents, base: cents }
const MAY: Fields = {
  reimbursedOn: day,
  quantity: count,
  relatedTo: /* @__PURE__ */ oneOf(CAUSE_NAMES),
}

function shape(may: Fields = {}, must: Fields = {}): Check {
  return record({ ...MUST, ...must }, { ...MAY, ...may })
}

/** @internal */
export const SHAPES: Readonly<Record<CareKind, Check>> = {
  doctor: /* @__PURE__ */ shape({
    sector: 'sector-1|sector-2|optam|outside-convention',
    pathway,
    nature: 'consultation|technical|imaging',
    coefficient: countOrNone,
    sittingBase: cents,
    duringStay: 'ordinary|heavy',
    professional: text,
  }),
  dentist: /* @__PURE__ */ shape({
    nature: 'care|prosthesis|orthodontics|orthodontics-monitoring',
    sittingBase: cents,
    basket: 'zero|moderated|free',
    crown: 'ceramic-metal-visible|zirconia|metal|ceramic-metal-second-premolar',
    ceiling: cents,
    professional: text,
  }),
  midwife: /* @__PURE__ */ shape(),
  paramedic: /* @__PURE__ */ shape(),
  psychologist: /* @__PURE__ */ shape(),
  biology: /* @__PURE__ */ shape({
    nature: 'standard|pathology|screening',
    professional: text,
  }),
  medicine: /* @__PURE__ */ shape(
    {},
    {
      service: 'irreplaceable|important|moderate|weak|homeopathy|compounded|not-reimbursed',
    },
  ),
  pharmacist: /* @__PURE__ */ shape({}, { service: 'act|dispensing-fee|long-prescription-fee' }),
  optics: /* @__PURE__ */ shape(
    {
      lenses: 'a|b|c|d|e|f',
      frame: cents,
      ceiling: cents,
      sightChanged: flag,
    },
    { class: 'A|B' },
  ),
  hearing: /* @__PURE__ */ shape({ ear: 'left|right|both' }, { class: 'I|II' }),
  equipment: /* @__PURE__ */ shape({ large: flag }),
  transport: /* @__PURE__ */ shape({ urgent: flag }),
  spa: /* @__PURE__ */ shape({}, { service: 'fees|treatment' }),
  'hospital-stay': /* @__PURE__ */ shape(
    {
      ward: 'general|psychiatry|home',
      heavy: flag,
      firstDay: count,
      pathway,
    },
    { days: countOrNone },
  ),
  emergency: /* @__PURE__ */ shape({ professional: text }),
}

/** Care that passed the checks; `act` where its base is still to be read from the law. @internal */
export interface CheckedCare {
  readonly care: CareByKind
  readonly act?: ActOfLaw
}

/** The care of a line, its act replaced by the kind that it is. @internal */
export function checkCare(input: unknown, issues: CoverageIssue[]): CheckedCare | undefined {
  if (!isRecord(input)) return void issues.push({ code: 'not-an-object', field: 'care' })
  if (input['act'] === undefined) {
    const care = checkKind(input, issues)
    return care && { care }
  }
  const { act: name, ...rest } = input
  const act = findAct(name)
  if (!act) return void issues.push({ code: 'unknown-act', field: 'care.act' })
  for (const [field, value] of Object.entries(act.preset))
    if (rest[field] !== undefined && rest[field] !== value)
      issues.push({ code: 'contradiction', field: `care.${field}`, with: 'care.act' })
  const care = checkKind({ ...rest, base: rest['base'] ?? 0, ...act.preset }, issues)
  return care && (rest['base'] === undefined ? { care, act } : { care })
}

function checkKind(input: Readonly<Record<string, unknown>>, issues: CoverageIssue[]): CareByKind | undefined {
  const { kind } = input
  if (kind === undefined) return void issues.push({ code: 'missing', field: 'care.kind' })
  if (typeof kind !== 'string' || !Object.hasOwn(SHAPES, kind))
    return void issues.push({ code: 'unknown-value', field: 'care.kind', expected: Object.keys(SHAPES) })
  const before = issues.length
  apply(SHAPES[kind as CareKind], input, 'care', issues)
  if (issues.length > before) return undefined
  const care = input as unknown as CareByKind
  findContradictions(care, issues)
  return care
}

function findContradictions(care: CareByKind, issues: CoverageIssue[]): void {
  const refuse = (isWrong: boolean, field: string, other: string) => {
    if (isWrong) issues.push({ code: 'contradiction', field: `care.${field}`, with: `care.${other}` })
  }
  const { on, reimbursedOn, base, fee } = care
  refuse(reimbursedOn !== undefined && reimbursedOn < on, 'reimbursedOn', 'on')
  if (care.kind === 'doctor' || care.kind === 'dentist')
    refuse(care.sittingBase !== undefined && care.sittingBase < base, 'sittingBase', 'base')
  if (care.kind === 'dentist') refuse(care.basket === 'zero' && care.nature !== 'prosthesis', 'basket', 'nature')
  if (care.kind === 'optics') refuse((care.frame ?? 0) > fee, 'frame', 'fee')
}
