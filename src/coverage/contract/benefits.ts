/**
 * What contracts guarantee: the benefits of a table of guarantees as a tree, and which care belongs to each. (FR: postes
 * de garantie)
 *
 * The headings are those on which the insurers agreed in 2019 (Unocam), with the parts that tables of branch agreements
 * print under them. Their French names are in the catalogues of texts.
 *
 * @module
 */
import { held } from '../../record.js'
import type { CareByKind, CareOf, DoctorCare } from '../care.js'
import type { CareKind } from '../vocabulary.js'

const headings = [
  'hospital',
  'hospital-stay',
  'hospital-fees',
  'private-room',
  'day-room',
  'companion',
  'birth',
  'emergency',
  'everyday-care',
  'doctor',
  'doctor-general',
  'doctor-specialist',
  'teleconsultation',
  'doctor-technical',
  'doctor-imaging',
  'midwife',
  'paramedic',
  'psychologist',
  'biology',
  'medicine',
  'medicine-important',
  'medicine-moderate',
  'medicine-weak',
  'homeopathy',
  'unreimbursed-medicine',
  'pharmacist',
  'equipment',
  'transport',
  'dentist',
  'dental-care',
  'dental-prosthesis',
  'dental-prosthesis-zero',
  'dental-prosthesis-moderated',
  'dental-prosthesis-free',
  'inlay',
  'inlay-moderated',
  'inlay-free',
  'inlay-core',
  'implant-crown',
  'unreimbursed-prosthesis',
  'orthodontics',
  'unreimbursed-orthodontics',
  'implant',
  'periodontics',
  'optics',
  'optics-zero',
  'optics-free',
  'lenses-simple',
  'lenses-complex',
  'lenses-simple-complex',
  'lenses-very-complex',
  'lenses-simple-very-complex',
  'lenses-complex-very-complex',
  'frame',
  'contact-lenses',
  'eye-surgery',
  'hearing',
  'hearing-zero',
  'hearing-free',
  'prevention',
  'vaccine',
  'contraception',
  'condoms',
  'menstrual-products',
  'smoking-cessation',
  'other-care',
  'alternative-medicine',
  'osteopath',
  'chiropractor',
  'acupuncturist',
  'dietician',
  'podiatrist',
  'free-psychologist',
  'spa',
] as const

/** A heading of a table, without what it is apart for. */
export type Heading = (typeof headings)[number]

const besideOption = [
  'hospital-fees',
  'doctor',
  'doctor-general',
  'doctor-specialist',
  'doctor-technical',
  'doctor-imaging',
] as const

const ofChildren = [
  'optics',
  'optics-free',
  'lenses-simple',
  'lenses-complex',
  'lenses-simple-complex',
  'lenses-very-complex',
  'lenses-simple-very-complex',
  'lenses-complex-very-complex',
  'frame',
  'contact-lenses',
  'hearing',
  'hearing-free',
] as const

/** Headings that a table may print apart for doctors outside the moderated option. */
export type OptionHeading = (typeof besideOption)[number]

/** Headings that a table may print apart for children. */
export type ChildHeading = (typeof ofChildren)[number]

/**
 * What a guarantee is for: a heading, a heading for doctors outside the moderated option or for children, or every care
 * that is not named.
 */
export type Benefit = Heading | `${OptionHeading}-not-optam` | `${ChildHeading}-child` | 'otherwise'

/** Headings that a table may print apart for doctors outside the moderated option. */
export const OPTION_HEADINGS: readonly OptionHeading[] = /* @__PURE__ */ Object.freeze(besideOption)

/** Headings that a table may print apart for children. */
export const CHILD_HEADINGS: readonly ChildHeading[] = /* @__PURE__ */ Object.freeze(ofChildren)

/** The headings of tables, in their usual order. */
export const HEADINGS: readonly Heading[] = /* @__PURE__ */ Object.freeze(headings)

/** Everything that a contract can guarantee. */
export const BENEFITS: readonly Benefit[] = /* @__PURE__ */ benefits()

function benefits(): readonly Benefit[] {
  const withoutOption = besideOption.map((heading): Benefit => `${heading}-not-optam`)
  const childrens = ofChildren.map((heading): Benefit => `${heading}-child`)
  return Object.freeze([...headings, ...withoutOption, ...childrens, 'otherwise'])
}

/** Which part of an equipment a line of glasses is. */
export type GlassesPart = 'frame' | 'lenses' | 'both'

/** Lines of one kind, of which every field that is named has one of the values. */
type CareTest = {
  [Kind in CareKind]: { readonly kind: Kind } & {
    readonly [Field in Exclude<keyof CareOf<Kind>, 'kind'>]?: readonly CareOf<Kind>[Field][]
  } & (Kind extends 'optics' ? { readonly part?: readonly GlassesPart[] } : object)
}[CareKind] & {
  /** What the heading is a part of for this care, where that differs. */
  readonly within?: Heading
}

/** Where a heading is in the tree, and the care that it names; a heading without care only holds other headings. */
interface Place {
  /** The headings that it is a part of, the nearest first. */
  readonly partOf: readonly Heading[]
  readonly care?: readonly CareTest[]
}

/** The tree. Where care has two headings, the one deeper in the tree counts, or of two as deep the first here. */
const TREE: Readonly<Record<Heading, Place>> = {
  hospital: { partOf: [] },
  'hospital-stay': { partOf: ['hospital'], care: [{ kind: 'hospital-stay' }] },
  'hospital-fees': {
    partOf: ['hospital', 'doctor'],
    care: [{ kind: 'doctor', duringStay: ['ordinary', 'heavy'] }],
  },
  'private-room': { partOf: ['hospital'], care: [{ kind: 'unreimbursed', service: ['private-room'] }] },
  'day-room': { partOf: ['private-room'], care: [{ kind: 'unreimbursed', service: ['day-room'] }] },
  companion: { partOf: ['hospital'], care: [{ kind: 'unreimbursed', service: ['companion'] }] },
  birth: { partOf: ['hospital'], care: [{ kind: 'unreimbursed', service: ['birth'] }] },
  emergency: { partOf: ['hospital'], care: [{ kind: 'emergency' }] },

  'everyday-care': { partOf: [] },
  doctor: { partOf: ['everyday-care'], care: [{ kind: 'doctor' }] },
  'doctor-technical': { partOf: ['doctor'], care: [{ kind: 'doctor', nature: ['technical'] }] },
  'doctor-imaging': { partOf: ['doctor'], care: [{ kind: 'doctor', nature: ['imaging', 'technical-fee'] }] },
  'doctor-general': { partOf: ['doctor'], care: [{ kind: 'doctor', specialty: ['general'] }] },
  'doctor-specialist': { partOf: ['doctor'], care: [{ kind: 'doctor', specialty: ['specialist'] }] },
  teleconsultation: {
    partOf: ['doctor'],
    care: [
      { kind: 'doctor', nature: ['teleconsultation'], specialty: ['general'], within: 'doctor-general' },
      { kind: 'doctor', nature: ['teleconsultation'], specialty: ['specialist'], within: 'doctor-specialist' },
      { kind: 'doctor', nature: ['teleconsultation'] },
    ],
  },
  midwife: { partOf: ['everyday-care'], care: [{ kind: 'midwife' }] },
  paramedic: { partOf: ['everyday-care'], care: [{ kind: 'paramedic' }] },
  psychologist: { partOf: ['everyday-care'], care: [{ kind: 'psychologist' }] },
  biology: { partOf: ['everyday-care'], care: [{ kind: 'biology' }] },
  medicine: { partOf: ['everyday-care'], care: [{ kind: 'medicine' }] },
  'medicine-important': {
    partOf: ['medicine'],
    care: [{ kind: 'medicine', service: ['irreplaceable', 'important', 'compounded'] }],
  },
  'medicine-moderate': { partOf: ['medicine'], care: [{ kind: 'medicine', service: ['moderate'] }] },
  'medicine-weak': { partOf: ['medicine'], care: [{ kind: 'medicine', service: ['weak'] }] },
  homeopathy: { partOf: ['medicine'], care: [{ kind: 'medicine', service: ['homeopathy'] }] },
  'unreimbursed-medicine': {
    partOf: ['medicine'],
    care: [
      { kind: 'medicine', service: ['not-reimbursed'] },
      { kind: 'unreimbursed', service: ['medicine'] },
    ],
  },
  pharmacist: { partOf: ['everyday-care'], care: [{ kind: 'pharmacist' }] },
  equipment: { partOf: ['everyday-care'], care: [{ kind: 'equipment' }] },
  transport: { partOf: [], care: [{ kind: 'transport' }] },

  dentist: { partOf: [], care: [{ kind: 'dentist' }] },
  'dental-care': { partOf: ['dentist'], care: [{ kind: 'dentist', nature: [undefined, 'care', 'examination'] }] },
  'dental-prosthesis': { partOf: ['dentist'], care: [{ kind: 'dentist', nature: ['prosthesis'] }] },
  'dental-prosthesis-zero': { partOf: ['dental-prosthesis'], care: [{ kind: 'dentist', basket: ['zero'] }] },
  'dental-prosthesis-moderated': {
    partOf: ['dental-prosthesis'],
    care: [{ kind: 'dentist', nature: ['prosthesis'], basket: ['moderated'] }],
  },
  'dental-prosthesis-free': {
    partOf: ['dental-prosthesis'],
    care: [{ kind: 'dentist', nature: ['prosthesis'], basket: [undefined, 'free'] }],
  },
  inlay: {
    partOf: ['dental-prosthesis'],
    care: [{ kind: 'dentist', nature: ['inlay'], basket: ['zero'], within: 'dental-prosthesis-zero' }],
  },
  'inlay-moderated': {
    partOf: ['inlay'],
    care: [{ kind: 'dentist', nature: ['inlay'], basket: ['moderated'], within: 'dental-prosthesis-moderated' }],
  },
  'inlay-free': {
    partOf: ['inlay'],
    care: [{ kind: 'dentist', nature: ['inlay'], basket: [undefined, 'free'], within: 'dental-prosthesis-free' }],
  },
  'inlay-core': {
    partOf: ['dental-prosthesis'],
    care: [
      { kind: 'dentist', nature: ['inlay-core'], basket: ['zero'], within: 'dental-prosthesis-zero' },
      { kind: 'dentist', nature: ['inlay-core'], basket: ['moderated'], within: 'dental-prosthesis-moderated' },
      { kind: 'dentist', nature: ['inlay-core'], basket: [undefined, 'free'], within: 'dental-prosthesis-free' },
    ],
  },
  'implant-crown': {
    partOf: ['dental-prosthesis'],
    care: [{ kind: 'dentist', nature: ['implant-crown'], within: 'dental-prosthesis-free' }],
  },
  'unreimbursed-prosthesis': {
    partOf: ['dental-prosthesis'],
    care: [{ kind: 'unreimbursed', service: ['prosthesis'] }],
  },
  orthodontics: {
    partOf: ['dentist'],
    care: [{ kind: 'dentist', nature: ['orthodontics', 'orthodontics-monitoring'] }],
  },
  'unreimbursed-orthodontics': {
    partOf: ['orthodontics'],
    care: [{ kind: 'unreimbursed', service: ['orthodontics'] }],
  },
  implant: { partOf: ['dentist'], care: [{ kind: 'unreimbursed', service: ['implant'] }] },
  periodontics: { partOf: ['dentist'], care: [{ kind: 'unreimbursed', service: ['periodontics'] }] },

  optics: { partOf: [] },
  'optics-zero': { partOf: ['optics'], care: [{ kind: 'optics', class: ['A'] }] },
  'optics-free': { partOf: ['optics'], care: [{ kind: 'optics', class: ['B'] }] },
  frame: { partOf: ['optics-free'], care: [{ kind: 'optics', class: ['B'], part: ['frame'] }] },
  'lenses-simple': {
    partOf: ['optics-free'],
    care: [{ kind: 'optics', class: ['B'], part: ['lenses', 'both'], lenses: ['a'] }],
  },
  'lenses-complex': {
    partOf: ['optics-free'],
    care: [{ kind: 'optics', class: ['B'], part: ['lenses', 'both'], lenses: ['b', 'c'] }],
  },
  'lenses-very-complex': {
    partOf: ['optics-free'],
    care: [{ kind: 'optics', class: ['B'], part: ['lenses', 'both'], lenses: ['d', 'e', 'f'] }],
  },
  'lenses-simple-complex': {
    partOf: ['lenses-complex'],
    care: [{ kind: 'optics', class: ['B'], part: ['lenses', 'both'], lenses: ['b'] }],
  },
  'lenses-simple-very-complex': {
    partOf: ['lenses-very-complex'],
    care: [{ kind: 'optics', class: ['B'], part: ['lenses', 'both'], lenses: ['d'] }],
  },
  'lenses-complex-very-complex': {
    partOf: ['lenses-very-complex'],
    care: [{ kind: 'optics', class: ['B'], part: ['lenses', 'both'], lenses: ['e'] }],
  },
  'contact-lenses': { partOf: ['optics'], care: [{ kind: 'unreimbursed', service: ['contact-lenses'] }] },
  'eye-surgery': { partOf: ['optics'], care: [{ kind: 'unreimbursed', service: ['eye-surgery'] }] },

  hearing: { partOf: [] },
  'hearing-zero': { partOf: ['hearing'], care: [{ kind: 'hearing', class: ['I'] }] },
  'hearing-free': { partOf: ['hearing'], care: [{ kind: 'hearing', class: ['II'] }] },

  prevention: { partOf: [], care: [{ kind: 'unreimbursed', service: ['prevention'] }] },
  vaccine: { partOf: ['prevention', 'unreimbursed-medicine'], care: [{ kind: 'unreimbursed', service: ['vaccine'] }] },
  contraception: {
    partOf: ['prevention', 'unreimbursed-medicine'],
    care: [{ kind: 'unreimbursed', service: ['contraception'] }],
  },
  condoms: { partOf: ['contraception'], care: [{ kind: 'unreimbursed', service: ['condoms'] }] },
  'menstrual-products': { partOf: ['prevention'], care: [{ kind: 'unreimbursed', service: ['menstrual-products'] }] },
  'smoking-cessation': { partOf: ['prevention'], care: [{ kind: 'unreimbursed', service: ['smoking-cessation'] }] },

  'other-care': { partOf: [], care: [{ kind: 'unreimbursed', service: ['other'] }] },
  'alternative-medicine': {
    partOf: ['other-care'],
    care: [{ kind: 'unreimbursed', service: ['alternative-medicine'] }],
  },
  osteopath: { partOf: ['alternative-medicine'], care: [{ kind: 'unreimbursed', service: ['osteopath'] }] },
  chiropractor: { partOf: ['alternative-medicine'], care: [{ kind: 'unreimbursed', service: ['chiropractor'] }] },
  acupuncturist: { partOf: ['alternative-medicine'], care: [{ kind: 'unreimbursed', service: ['acupuncturist'] }] },
  dietician: { partOf: ['alternative-medicine'], care: [{ kind: 'unreimbursed', service: ['dietician'] }] },
  podiatrist: { partOf: ['alternative-medicine'], care: [{ kind: 'unreimbursed', service: ['podiatrist'] }] },
  'free-psychologist': {
    partOf: ['alternative-medicine'],
    care: [{ kind: 'unreimbursed', service: ['psychologist'] }],
  },
  spa: { partOf: ['other-care'], care: [{ kind: 'spa' }] },
}

/** A heading and all that it is a part of, the finest first. */
export function lineageOf(heading: Heading): readonly Heading[] {
  return [...new Set([heading, ...TREE[heading].partOf.flatMap(lineageOf)])]
}

/** A heading and its nearest wholes, one after the other: under which sections a table prints it. */
export function sectionsOf(heading: Heading): readonly Heading[] {
  const [whole] = TREE[heading].partOf
  return whole ? [heading, ...sectionsOf(whole)] : [heading]
}

/** Whether a heading is a part of another one, near or far. */
export function isPartOf(heading: Heading, whole: Heading): boolean {
  return heading !== whole && lineageOf(heading).includes(whole)
}

/** A heading, what it is always a part of, and then the other whole that it has for some care. */
function lineageWithin(heading: Heading, within: Heading | undefined): readonly Heading[] {
  const whole = within ? lineageOf(within) : []
  return [...lineageOf(heading).filter((one) => !whole.includes(one)), ...whole]
}

/** Headings with what they are a part of, by the kind of care that they name, the finest first. */
interface Candidate {
  readonly heading: Heading
  readonly lineage: readonly Heading[]
  readonly tests: readonly (readonly [field: string, values: readonly unknown[]])[]
}

const CANDIDATES: ReadonlyMap<CareKind, readonly Candidate[]> = /* @__PURE__ */ candidatesByKind()

function candidatesByKind(): ReadonlyMap<CareKind, readonly Candidate[]> {
  const byKind = new Map<CareKind, Candidate[]>()
  for (const heading of Object.keys(TREE) as Heading[])
    for (const { kind, within, ...fields } of TREE[heading].care ?? []) {
      const candidate = { heading, lineage: lineageWithin(heading, within), tests: Object.entries(fields) }
      byKind.set(kind, [...(byKind.get(kind) ?? []), candidate])
    }
  for (const candidates of byKind.values()) candidates.sort((one, other) => other.lineage.length - one.lineage.length)
  return byKind
}

/** The heading of a line and all that it is a part of, the finest first. */
export function headingsOf(care: CareByKind): readonly Heading[] {
  for (const { tests, lineage } of CANDIDATES.get(care.kind) ?? []) if (passesAll(care, tests)) return lineage
  return []
}

/** Written as a loop: every line of a bill with a contract comes here. */
function passesAll(care: CareByKind, tests: Candidate['tests']): boolean {
  for (const test of tests) if (!isPassed(care, test)) return false
  return true
}

/** The finer headings that a line could have, did it say more: the specialty of a doctor, the lenses, the frame. */
export function unclearHeadingsOf(care: CareByKind): readonly Heading[] {
  const unsaid = unsaidFields(care)
  if (unsaid.length === 0) return []
  const said = headingsOf(care)
  const possible = (CANDIDATES.get(care.kind) ?? []).filter(({ tests }) =>
    tests.every((test) => isPassed(care, test) || unsaid.includes(test[0])),
  )
  return possible.map(({ heading }) => heading).filter((heading) => !said.includes(heading))
}

function unsaidFields(care: CareByKind): readonly string[] {
  if (care.kind === 'doctor') return care.specialty === undefined && isConsultation(care) ? ['specialty'] : []
  if (care.kind !== 'optics') return []
  return [...(care.lenses === undefined ? ['lenses'] : []), ...(care.frame === undefined ? ['part'] : [])]
}

function isConsultation({ nature = 'consultation', duringStay }: DoctorCare): boolean {
  return !duringStay && (nature === 'consultation' || nature === 'teleconsultation')
}

type FieldTest = Candidate['tests'][number]

function isPassed(care: CareByKind, [field, values]: FieldTest): boolean {
  return values.includes(fieldOfLine(care, field))
}

function fieldOfLine(care: CareByKind, field: string): unknown {
  if (field === 'part') return partOfGlasses(care)
  return held(care, field as keyof CareByKind)
}

/** What a line of glasses is: the price of the frame says it. Nothing for other care. */
export function partOfGlasses(care: CareByKind): GlassesPart | undefined {
  if (care.kind !== 'optics') return undefined
  if (care.frame === 0) return 'lenses'
  return care.frame === care.fee ? 'frame' : 'both'
}
