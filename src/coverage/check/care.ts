/**
 * Reads a line of a bill: the fields of its kind, the act it names, and which fields contradict each other.
 *
 * @module
 */
import { CROWNS, LENS_PAIRS } from '../../legislation/contracts.js'
import { LETTERS } from '../../legislation/letters.js'
import { SUPPLEMENTS, type Supplement } from '../../legislation/supplements.js'
import { TERRITORIES } from '../../legislation/territories.js'
import {
  type Fields,
  type FieldsReader,
  fieldsOf,
  flag,
  listOf,
  oneOf,
  ownFields,
  type Path,
  type Report,
  text,
} from '../../record.js'
import { type ActOfLaw, findAct, findLetter } from '../acts.js'
import type { Billed, CareByKind, CareOf, LineCare } from '../care.js'
import type { CareIssue, ValueIssue } from '../coverage-issue.js'
import { supplementTariffsOf } from '../rules/base.js'
import { canBeFree } from '../rules/traits.js'
import {
  BASKETS,
  BIOLOGY_NATURES,
  CARE_KINDS,
  CAUSES,
  type CareKind,
  DENTIST_NATURES,
  DOCTOR_NATURES,
  EARS,
  HEARING_CLASSES,
  MEDICINE_SERVICES,
  OPTICS_CLASSES,
  PARAMEDICS,
  PATHWAYS,
  PHARMACIST_SERVICES,
  PRESCRIBERS,
  SECTORS,
  SPA_SERVICES,
  SPECIALTIES,
  STAYS,
  UNREIMBURSED_SERVICES,
  WARDS,
} from '../vocabulary.js'
import {
  cents,
  coefficient,
  count,
  countOrNone,
  dayOfCare,
  type FieldReaders,
  fieldOf,
  kindOf,
  type OptionalField,
  readersOf,
} from './values.js'

/** What a kind of care has beside what every line has. */
type Particulars<Kind extends CareKind> = Omit<CareOf<Kind>, keyof Billed | 'kind' | 'base'>
type Must<Kind extends CareKind> = Omit<Particulars<Kind>, OptionalField<Particulars<Kind>>>
type May<Kind extends CareKind> = Pick<Particulars<Kind>, OptionalField<Particulars<Kind>>>

function shape<Kind extends CareKind>(
  kind: Kind,
  may: FieldReaders<May<Kind>>,
  must: FieldReaders<Must<Kind>>,
): FieldsReader<CareOf<Kind>, ValueIssue> {
  const always = { kind: [kind], on: dayOfCare, fee: cents, base: cents }
  const sometimes: FieldReaders<Omit<Billed, 'on' | 'fee'>> = {
    reimbursedOn: dayOfCare,
    quantity: count,
    relatedTo: CAUSES,
    prescriber: PRESCRIBERS,
    territory: TERRITORIES,
  }
  return fieldsOf<object, object, ValueIssue>(
    readersOf({ ...always, ...must }),
    readersOf({ ...sometimes, ...may }),
  ) as FieldsReader<CareOf<Kind>, ValueIssue>
}

const supplements = /* @__PURE__ */ supplementsReader()

function supplementsReader() {
  return listOf(oneOf(SUPPLEMENTS), SUPPLEMENTS.length)
}

const SHAPES: { readonly [Kind in CareKind]: FieldsReader<CareOf<Kind>, ValueIssue> } = {
  doctor: /* @__PURE__ */ shape(
    'doctor',
    {
      sector: SECTORS,
      pathway: PATHWAYS,
      specialty: SPECIALTIES,
      nature: DOCTOR_NATURES,
      coordinated: flag,
      coefficient: countOrNone,
      sittingBase: cents,
      duringStay: STAYS,
      professional: text,
      supplements,
    },
    {},
  ),
  dentist: /* @__PURE__ */ shape(
    'dentist',
    {
      nature: DENTIST_NATURES,
      sittingBase: cents,
      basket: BASKETS,
      crown: CROWNS,
      ceiling: cents,
      professional: text,
    },
    {},
  ),
  midwife: /* @__PURE__ */ shape('midwife', { supplements }, {}),
  paramedic: /* @__PURE__ */ shape('paramedic', { profession: PARAMEDICS, supplements }, {}),
  psychologist: /* @__PURE__ */ shape('psychologist', {}, {}),
  biology: /* @__PURE__ */ shape('biology', { nature: BIOLOGY_NATURES, professional: text }, {}),
  medicine: /* @__PURE__ */ shape('medicine', {}, { service: MEDICINE_SERVICES }),
  pharmacist: /* @__PURE__ */ shape('pharmacist', { medicine: MEDICINE_SERVICES }, { service: PHARMACIST_SERVICES }),
  optics: /* @__PURE__ */ shape(
    'optics',
    { lenses: LENS_PAIRS, frame: cents, ceiling: cents, sightChanged: flag },
    { class: OPTICS_CLASSES },
  ),
  hearing: /* @__PURE__ */ shape('hearing', { ear: EARS }, { class: HEARING_CLASSES }),
  equipment: /* @__PURE__ */ shape('equipment', { large: flag }, {}),
  transport: /* @__PURE__ */ shape('transport', { urgent: flag }, {}),
  spa: /* @__PURE__ */ shape('spa', {}, { service: SPA_SERVICES }),
  'hospital-stay': /* @__PURE__ */ shape(
    'hospital-stay',
    { ward: WARDS, heavy: flag, firstDay: count, pathway: PATHWAYS },
    { days: countOrNone },
  ),
  emergency: /* @__PURE__ */ shape('emergency', { professional: text }, {}),
  unreimbursed: /* @__PURE__ */ shape('unreimbursed', {}, { service: UNREIMBURSED_SERVICES }),
}

/** A line of a bill as it was read. */
export interface CheckedCare {
  readonly care: LineCare
  /** What the law says about its act or letter, where it has one. */
  readonly act: ActOfLaw | undefined
  /** What the tariff of the act is multiplied by. */
  readonly coefficient: number
  /** The caller gives the base, which overrides the tariff of the act. */
  readonly hasBase: boolean
}

/** Reads a line. The act or the letter that it names is replaced by the kind of care that it is. */
export function readCare(value: unknown, path: Path, report: Report<CareIssue>): CheckedCare | undefined {
  const fields = ownFields(value)
  if (!fields) {
    report({ code: 'not-an-object', path })
    return undefined
  }
  const name = fieldOf(fields, 'act')
  const letter = fieldOf(fields, 'letter')
  if (name !== undefined && letter !== undefined)
    report({ code: 'contradiction', path: [...path, 'letter'], with: [...path, 'act'] })
  if (name !== undefined) return readNamed('act', actNamed(name, path, report), fields, path, report)
  if (letter !== undefined) return readNamed('letter', letterNamed(letter, path, report), fields, path, report)
  const care = readKind(fields, path, report)
  return care && { care, act: undefined, coefficient: 1, hasBase: true }
}

function actNamed(name: unknown, path: Path, report: Report<CareIssue>): ActOfLaw | undefined {
  const act = findAct(name)
  if (!act) report({ code: 'unknown-act', path: [...path, 'act'] })
  return act
}

function letterNamed(name: unknown, path: Path, report: Report<CareIssue>): ActOfLaw | undefined {
  const letter = oneOf(LETTERS)(name, [...path, 'letter'], report)
  return letter && findLetter(letter)
}

function readNamed(
  field: 'act' | 'letter',
  act: ActOfLaw | undefined,
  fields: Fields,
  path: Path,
  report: Report<CareIssue>,
): CheckedCare | undefined {
  if (!act) return undefined
  const preset = Object.entries(act.preset)
  for (const [name, word] of preset) {
    const given = fieldOf(fields, name)
    if (given !== undefined && given !== word)
      report({ code: 'contradiction', path: [...path, name], with: [...path, field] })
  }
  const hasBase = fieldOf(fields, 'base') !== undefined
  const coefficient = hasBase ? 1 : coefficientOf(field, act, fields, path, report)
  const taken = act.coefficient === 'none' && field === 'act' ? [field] : [field, 'coefficient']
  const others = fields.filter(([name]) => !taken.includes(name) && !Object.hasOwn(act.preset, name))
  const base: Fields = hasBase ? [] : [['base', 0]]
  const care = readKind([...others, ...preset, ...base], path, report)
  if (care?.kind === 'optics' && act.isFrame) Object.assign(care, { frame: care.fee })
  if (care?.kind === 'doctor' && care.supplements?.includes('child') && !isForChildren(act))
    report({ code: 'contradiction', path: [...path, 'supplements'], with: [...path, field] })
  return care && coefficient !== undefined ? { care, act, coefficient, hasBase } : undefined
}

/** The supplement of a child is that of general practitioners, and an act of children contains it. */
function isForChildren({ authority, ages }: ActOfLaw): boolean {
  return authority === 'gp' && !ages
}

/** The coefficient of a letter; an act has none, and a consultation is no multiple of its letter. */
function coefficientOf(
  field: 'act' | 'letter',
  act: ActOfLaw,
  fields: Fields,
  path: Path,
  report: Report<CareIssue>,
): number | undefined {
  const given = fieldOf(fields, 'coefficient')
  const at = [...path, 'coefficient']
  if (act.coefficient === 'none') {
    if (field === 'letter' && given !== undefined && given !== 1)
      report({ code: 'contradiction', path: at, with: [...path, field] })
    return 1
  }
  if (given !== undefined) return coefficient(given, at, report)
  if (act.coefficient === 'optional' && field === 'act') return 1
  report({ code: 'missing', path: at })
  return undefined
}

function readKind(fields: Fields, path: Path, report: Report<CareIssue>) {
  const kind = kindOf(fields, 'kind', CARE_KINDS, path, report)
  if (!kind) return undefined
  let isSound = true
  const hasBase = kind !== 'unreimbursed' || fieldOf(fields, 'base') !== undefined
  const care = SHAPES[kind](hasBase ? fields : [...fields, ['base', 0]], path, (issue) => {
    isSound = false
    report(issue)
  }) as LineCare | undefined
  if (!care || !isSound) return undefined
  findContradictions(care, path, report)
  return care
}

function findContradictions(care: LineCare, path: Path, report: Report<CareIssue>): void {
  const refuse = (isWrong: boolean, field: string, other: string) => {
    if (isWrong) report({ code: 'contradiction', path: [...path, field], with: [...path, other] })
  }
  const { on, reimbursedOn, base, fee } = care
  refuse(reimbursedOn !== undefined && reimbursedOn < on, 'reimbursedOn', 'on')
  if (care.kind === 'doctor' || care.kind === 'dentist')
    refuse(care.sittingBase !== undefined && care.sittingBase < base, 'sittingBase', 'base')
  if (care.kind === 'doctor') refuse(care.coordinated === true && care.pathway === 'outside', 'coordinated', 'pathway')
  if (care.kind === 'dentist') refuse(care.basket === 'zero' && !canBeFree(care), 'basket', 'nature')
  if (care.kind === 'dentist' && care.basket === 'zero' && !care.crown && care.ceiling === undefined)
    report({ code: 'missing', path: [...path, 'ceiling'] })
  if (care.kind === 'hearing') refuse(care.ear === 'both' && care.quantity === 1, 'quantity', 'ear')
  if (care.kind === 'pharmacist')
    refuse(care.medicine !== undefined && care.service !== 'dispensing-fee', 'medicine', 'service')
  if (care.kind === 'optics') refuse((care.frame ?? 0) > fee, 'frame', 'fee')
  refuse(care.kind === 'unreimbursed' && base > 0, 'base', 'kind')
  if ('supplements' in care && care.supplements?.length) checkSupplements(care, care.supplements, path, report)
}

/** Supplements are those of a consultation or visit; each is billed once, and only by a professional who has it. */
function checkSupplements(care: CareByKind, names: readonly Supplement[], path: Path, report: Report<CareIssue>): void {
  const at = [...path, 'supplements']
  const isTechnical = care.kind === 'doctor' && care.nature !== undefined && !VISITS.includes(care.nature)
  if (isTechnical) report({ code: 'contradiction', path: at, with: [...path, 'nature'] })
  if (care.kind === 'paramedic' && !care.profession) report({ code: 'missing', path: [...path, 'profession'] })
  const tariffs = supplementTariffsOf(care)
  for (const [index, name] of names.entries()) {
    if (tariffs && !Object.hasOwn(tariffs, name))
      report({ code: 'unknown-value', path: [...at, index], expected: Object.keys(tariffs) })
    const first = names.indexOf(name)
    if (first < index) report({ code: 'contradiction', path: [...at, index], with: [...at, first] })
  }
}

const VISITS: readonly string[] = ['consultation', 'teleconsultation']
