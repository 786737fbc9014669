import fc from 'fast-check'
import type { Care, CareByKind, Cause, PathwayException } from '../../src/coverage/care.js'
import type { Contract, Guarantee, GuaranteeKind } from '../../src/coverage/contract.js'
import type { Cover, Situation } from '../../src/coverage/cover.js'
import { addDays, type Day } from '../../src/day.js'

/** Days on which every parameter of the law has a value. */
export const days: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 1000 }).map((n) => addDays('2024-01-01', n))

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const cents = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 300_000 }))
const quantity = fc.integer({ min: 1, max: 6 })

const EXCEPTIONS: Readonly<Record<PathwayException, true>> = {
  emergency: true,
  'away-from-home': true,
  referred: true,
  'substitute-doctor': true,
  'out-of-hours': true,
  'care-plan': true,
  'ald-protocol': true,
  'addiction-clinic': true,
  genetics: true,
  'university-health-service': true,
  military: true,
  'doctor-left': true,
  'new-doctor': true,
  'direct-access': true,
}
export const exceptions = Object.keys(EXCEPTIONS) as PathwayException[]

const CAUSES: Readonly<Record<Cause, true>> = {
  ald: true,
  'work-accident': true,
  'military-injury': true,
  terrorism: true,
  'sexual-violence': true,
  'organ-donation': true,
  contraception: true,
  abortion: true,
  infertility: true,
  'child-examination': true,
}
export const causes = Object.keys(CAUSES) as Cause[]

const pathway = fc.constantFrom('inside', 'outside', ...exceptions)
const professional = fc.constantFrom('Dr A', 'Dr B', '__proto__')
const sitting = fc.integer({ min: 0, max: 20_000 })

/** Leaves out the keys whose value was not drawn, as a caller would. */
function compact<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}

const particulars = {
  doctor: {
    sector: optional(fc.constantFrom('sector-1', 'sector-2', 'optam', 'outside-convention')),
    pathway: optional(pathway),
    nature: optional(fc.constantFrom('consultation', 'technical', 'imaging')),
    coefficient: optional(fc.integer({ min: 0, max: 100 })),
    duringStay: optional(fc.constantFrom('ordinary', 'heavy')),
    professional: optional(professional),
  },
  dentist: {
    nature: optional(fc.constantFrom('care', 'prosthesis', 'orthodontics', 'orthodontics-monitoring')),
    crown: optional(fc.constantFrom('ceramic-metal-visible', 'zirconia', 'metal', 'ceramic-metal-second-premolar')),
    ceiling: optional(cents),
    professional: optional(professional),
  },
  midwife: {},
  paramedic: {},
  psychologist: {},
  biology: {
    nature: optional(fc.constantFrom('standard', 'pathology', 'screening')),
    professional: optional(professional),
  },
  medicine: {
    service: fc.constantFrom(
      'irreplaceable',
      'important',
      'moderate',
      'weak',
      'homeopathy',
      'compounded',
      'not-reimbursed',
    ),
  },
  pharmacist: { service: fc.constantFrom('act', 'dispensing-fee', 'long-prescription-fee') },
  optics: {
    class: fc.constantFrom('A', 'B'),
    lenses: optional(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
    ceiling: optional(cents),
    sightChanged: optional(fc.boolean()),
  },
  hearing: { class: fc.constantFrom('I', 'II'), ear: optional(fc.constantFrom('left', 'right', 'both')) },
  equipment: { large: optional(fc.boolean()) },
  transport: { urgent: optional(fc.boolean()) },
  spa: { service: fc.constantFrom('fees', 'treatment') },
  'hospital-stay': {
    days: fc.integer({ min: 0, max: 20 }),
    ward: optional(fc.constantFrom('general', 'psychiatry', 'home')),
    heavy: optional(fc.boolean()),
    firstDay: optional(fc.constantFrom(1, 2, 31, 45)),
    pathway: optional(pathway),
  },
  emergency: { professional: optional(professional) },
} as const satisfies Record<CareByKind['kind'], Record<string, fc.Arbitrary<unknown>>>

const billed = {
  on: days,
  fee: cents,
  base: cents,
  quantity: optional(quantity),
  relatedTo: optional(fc.constantFrom(...causes)),
}

/** Every kind of care. */
export const cares: fc.Arbitrary<CareByKind> = fc.oneof(
  ...Object.entries(particulars).map(([kind, fields]) =>
    fc
      .record({ kind: fc.constant(kind), ...billed, ...fields, more: sitting, delay: fc.integer({ min: 0, max: 60 }) })
      .map(({ more, delay, ...care }) =>
        compact({
          ...care,
          reimbursedOn: delay > 30 ? addDays(care.on, delay) : undefined,
          ...(kind === 'doctor' && more > 10_000 ? { sittingBase: care.base + more } : {}),
          ...(kind === 'dentist' && 'nature' in care && care.nature === 'prosthesis' && more > 10_000
            ? { basket: 'zero' }
            : {}),
          ...(kind === 'optics' && more > 10_000 ? { frame: Math.min(care.fee, more) } : {}),
        }),
      ),
  ),
) as fc.Arbitrary<CareByKind>

const rate = fc.integer({ min: 0, max: 60_000 })
const allowance = fc.record({ amount: fc.integer({ min: 0, max: 60_000 }), per: fc.constantFrom('act', 'year') })

export const guarantees: fc.Arbitrary<Guarantee> = fc.oneof(
  fc.constant({ pays: 'co-payment' } as const),
  fc
    .record({ rate, onTop: optional(fc.boolean()), plus: optional(allowance) })
    .map((share) => compact({ pays: 'base-share' as const, ...share })),
  allowance.map((fixed) => ({ pays: 'allowance' as const, ...fixed })),
  fc
    .record({ rate: fc.integer({ min: 0, max: 2000 }), per: fc.constantFrom('act', 'year') })
    .map((share) => ({ pays: 'ceiling-share' as const, ...share })),
  fc.constant({ pays: 'everything' } as const),
) as fc.Arbitrary<Guarantee>

const guaranteeKinds: readonly GuaranteeKind[] = [
  ...(Object.keys(particulars) as CareByKind['kind'][]),
  'doctor-not-optam',
  'otherwise',
]

export const contracts: fc.Arbitrary<Contract> = fc
  .record({
    guarantees: fc.dictionary(fc.constantFrom(...guaranteeKinds, 'otherwise', 'doctor'), guarantees, { maxKeys: 5 }),
    responsible: optional(fc.boolean()),
  })
  .map((contract) => compact(contract) as Contract)

const EXCLUSIVE: readonly (readonly [Situation, Situation])[] = [
  ['c2s', 'ame'],
  ['newborn', 'maternity'],
  ['newborn', 'old-age-benefit'],
]
const SITUATIONS: Readonly<Record<Situation, true>> = {
  ald: true,
  maternity: true,
  newborn: true,
  invalidity: true,
  'severe-work-accident': true,
  c2s: true,
  ame: true,
  'old-age-benefit': true,
}
export const situations = Object.keys(SITUATIONS) as Situation[]

export const covers: fc.Arbitrary<Cover> = fc
  .record({
    situations: optional(
      fc
        .subarray(situations, { maxLength: 2 })
        .filter((drawn) => !EXCLUSIVE.some((pair) => pair.every((one) => drawn.includes(one)))),
    ),
    alsaceMoselle: optional(fc.boolean()),
    contract: optional(contracts),
    parcoursPenaltyCap: optional(fc.boolean()),
    age: optional(fc.integer({ min: 0, max: 90 })),
  })
  .map(({ age, contract, ...cover }) =>
    compact({
      ...cover,
      born: age === undefined || cover.situations?.includes('newborn') ? undefined : (`${2023 - age}-07-15` as Day),
      contract: cover.situations?.includes('c2s') ? undefined : contract,
    }),
  ) as fc.Arbitrary<Cover>

/** The lines of a year for one person, in the order of their days. */
export const bills: fc.Arbitrary<Care[]> = fc
  .array(cares, { maxLength: 60 })
  .map((lines) => [...lines].sort((a, b) => (a.on < b.on ? -1 : 1)))
