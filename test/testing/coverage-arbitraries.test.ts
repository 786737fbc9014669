import fc, * as namespace from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXCLUSIVE } from '../../src/coverage/check/cover.js'
import { BENEFITS } from '../../src/coverage/contract/benefits.js'
import { computeBill, computeCoverage } from '../../src/coverage/index.js'
import {
  ALLOWANCE_PERIODS,
  BASKETS,
  BIOLOGY_NATURES,
  CARE_KINDS,
  CAUSES,
  type CareKind,
  DENTIST_NATURES,
  DOCTOR_NATURES,
  EARS,
  GUARANTEE_FORMS,
  HEARING_CLASSES,
  MEDICINE_SERVICES,
  OPTICS_CLASSES,
  PARAMEDICS,
  PATHWAYS,
  PHARMACIST_SERVICES,
  PRESCRIBERS,
  SECTORS,
  SITUATIONS,
  SPA_SERVICES,
  SPECIALTIES,
  STAYS,
  UNREIMBURSED_SERVICES,
  WARDS,
} from '../../src/coverage/vocabulary.js'
import { CROWNS, LENS_PAIRS } from '../../src/legislation/contracts.js'
import { TERRITORIES } from '../../src/legislation/territories.js'
import {
  billArbitrary,
  careArbitrary,
  contractArbitrary,
  coverArbitrary,
  dayArbitrary,
  guaranteeArbitrary,
} from '../../src/testing/index.js'
import { smallest } from './smallest.js'

const care = () => careArbitrary(fc, fc.constant)
const bill = () => billArbitrary(fc, fc.constant)
const guarantee = () => guaranteeArbitrary(fc, fc.constant)
const contract = () => contractArbitrary(fc, fc.constant)
const cover = () => coverArbitrary(fc, fc.constant)

/** The values that come up, sorted, nothing left out. */
function seen(values: readonly (string | undefined)[]) {
  return [...new Set(values)].filter((value) => value !== undefined).sort()
}
function sorted(names: readonly string[]) {
  return [...names].sort()
}
function fieldOf(record: object, name: string): string | undefined {
  return (record as Record<string, string>)[name]
}

describe('dayArbitrary', () => {
  test('stays within its period, both ends included', () => {
    const days = fc.sample(dayArbitrary(fc, fc.constant, { from: '2024-02-28', until: '2024-03-01' }), 100)
    expect(seen(days)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
  })

  test('shrinks to the first day', () => {
    const day = dayArbitrary(fc, fc.constant)
    expect(smallest(day, (drawn) => drawn < '2025-03-01')).toBe('2025-03-01')
    expect(smallest(day, () => false)).toBe('2024-01-01')
  })

  test.each([
    ['an end before the start', { from: '2025-01-02', until: '2025-01-01' }],
    ['a start that is no day', { from: '2025-02-30' }],
    ['an end that is no day', { until: '2025-02-30' }],
  ] as const)('throws on %s', (_, period) => {
    const error = new RangeError('a period is two days, the last not before the first')
    expect(() => dayArbitrary(fc, fc.constant, period)).toThrow(error)
    expect(() => careArbitrary(fc, fc.constant, period)).toThrow(error)
  })

  test('a period may be one day', () => {
    const day = dayArbitrary(fc, fc.constant, { from: '2025-02-28', until: '2025-02-28' })
    expect(seen(fc.sample(day, 10))).toEqual(['2025-02-28'])
  })
})

describe('careArbitrary', () => {
  test('is accepted with every cover', () => {
    fc.assert(fc.property(care(), cover(), (line, person) => computeCoverage(line, person).ok))
  })

  test('is plain JSON', () => {
    fc.assert(
      fc.property(care(), (line) => {
        expect(JSON.parse(JSON.stringify(line))).toStrictEqual(line)
      }),
    )
  })

  test('every kind, pathway and cause comes up, and what one field allows another', () => {
    const lines = fc.sample(care(), 5000)
    expect(seen(lines.map(({ kind }) => kind))).toEqual(sorted(CARE_KINDS))
    expect(seen(lines.map((line) => fieldOf(line, 'pathway')))).toEqual(sorted(PATHWAYS))
    expect(seen(lines.map(({ relatedTo }) => relatedTo))).toEqual(sorted(CAUSES))
    expect(seen(lines.map((line) => fieldOf(line, 'basket')))).toEqual(['free', 'moderated', 'zero'])
    for (const name of ['reimbursedOn', 'sittingBase', 'frame', 'crown', 'lenses', 'ear', 'ward', 'quantity'])
      expect(seen(lines.map((line) => (name in line ? name : undefined))), name).toEqual([name])
  })

  /** What comes up in a field, as text; `absent` where a line does without it. */
  const valuesOf = (lines: readonly object[], name: string) =>
    seen(lines.map((line) => (name in line ? String(fieldOf(line, name)) : 'absent')))
  const counts = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
  const FLAG = ['true', 'false']
  const maybe = (words: readonly string[]) => [...words, 'absent']
  const PROFESSIONALS = maybe(['Dr A', 'Dr B', '__proto__'])

  /** What comes up in the fields of each kind. */
  const WORDS: Readonly<Record<CareKind, Readonly<Record<string, readonly string[]>>>> = {
    doctor: {
      sector: maybe(SECTORS),
      pathway: maybe(PATHWAYS),
      specialty: maybe(SPECIALTIES),
      nature: maybe(DOCTOR_NATURES),
      coordinated: maybe(FLAG),
      duringStay: maybe(STAYS),
      professional: PROFESSIONALS,
    },
    dentist: {
      nature: maybe(DENTIST_NATURES),
      basket: maybe(BASKETS),
      crown: maybe(CROWNS),
      professional: PROFESSIONALS,
    },
    midwife: {},
    paramedic: { profession: PARAMEDICS },
    psychologist: {},
    biology: { nature: maybe(BIOLOGY_NATURES), professional: PROFESSIONALS },
    medicine: { service: MEDICINE_SERVICES },
    pharmacist: { service: PHARMACIST_SERVICES, medicine: maybe(MEDICINE_SERVICES) },
    optics: { class: OPTICS_CLASSES, lenses: maybe(LENS_PAIRS), sightChanged: maybe(FLAG) },
    hearing: { class: HEARING_CLASSES, ear: maybe(EARS) },
    equipment: { large: maybe(FLAG) },
    transport: { urgent: maybe(FLAG) },
    spa: { service: SPA_SERVICES },
    'hospital-stay': {
      days: counts(0, 20),
      ward: maybe(WARDS),
      heavy: maybe(FLAG),
      firstDay: maybe(['1', '2', '11', '31', '45']),
      pathway: maybe(PATHWAYS),
    },
    emergency: { professional: PROFESSIONALS },
    unreimbursed: { service: UNREIMBURSED_SERVICES },
  }
  const linesOf = (kind: CareKind) => fc.sample(careArbitrary(fc, fc.constant, { kinds: [kind] }), 600)

  test.each(CARE_KINDS)('%s: each line is accepted, and every word of each field comes up', (kind) => {
    const lines = linesOf(kind)
    expect(lines.filter((line) => !computeCoverage(line).ok)).toEqual([])
    for (const [name, words] of Object.entries(WORDS[kind])) expect(valuesOf(lines, name), name).toEqual(sorted(words))
    expect(valuesOf(lines, 'quantity')).toEqual(maybe(counts(1, 6)))
    expect(valuesOf(lines, 'prescriber')).toEqual(sorted(maybe(PRESCRIBERS)))
    expect(valuesOf(lines, 'relatedTo')).toEqual(sorted(maybe(CAUSES)))
    expect(valuesOf(lines, 'territory')).toEqual(sorted(maybe(TERRITORIES)))
    expect(Math.max(...lines.map(({ fee }) => fee))).toBeLessThanOrEqual(300_000)
    expect(lines.filter(({ fee }) => fee <= 20_000).length).toBeGreaterThan(lines.length / 2)
  })

  test('what one field forbids another is left out, and nothing else', () => {
    const doctors = linesOf('doctor').flatMap((line) => (line.kind === 'doctor' ? line : []))
    expect(seen(doctors.filter(({ pathway }) => pathway === 'outside').map((one) => String(one.coordinated)))).toEqual([
      'false',
    ])
    const extras = doctors.filter(({ supplements = [] }) => supplements.length > 0)
    expect(seen(extras.map(({ nature }) => nature ?? 'absent'))).toEqual(['absent', 'consultation'])
    expect(seen(extras.flatMap(({ supplements = [] }) => supplements))).not.toContain('child')
    expect(doctors.some(({ sittingBase = 0, base = 0 }) => sittingBase > base)).toBe(true)
    expect(doctors.every(({ sittingBase, base = 0 }) => sittingBase === undefined || sittingBase >= base)).toBe(true)

    const dentists = linesOf('dentist').flatMap((line) => (line.kind === 'dentist' ? line : []))
    const free = dentists.filter(({ basket }) => basket === 'zero')
    expect(seen(free.map(({ nature }) => nature))).toEqual(['prosthesis'])
    expect(free.filter(({ ceiling }) => ceiling === undefined)).toEqual([])
    expect(seen(dentists.filter(({ basket }) => basket === 'free').map(({ nature }) => nature))).toEqual(
      sorted(DENTIST_NATURES),
    )
    expect(dentists.some(({ basket, ceiling }) => basket !== 'zero' && ceiling === undefined)).toBe(true)
    expect(dentists.some(({ sittingBase = 0, base = 0 }) => sittingBase > base)).toBe(true)

    const ears = linesOf('hearing').flatMap((line) => (line.kind === 'hearing' ? line : []))
    const quantities = (ear: string) =>
      valuesOf(
        ears.filter((line) => line.ear === ear),
        'quantity',
      )
    expect(quantities('both')).toEqual([...counts(2, 6), 'absent'])
    expect(quantities('left')).toEqual([...counts(1, 6), 'absent'])

    const medicines = linesOf('pharmacist').flatMap((line) => (line.kind === 'pharmacist' ? line : []))
    expect(seen(medicines.filter(({ medicine }) => medicine).map(({ service }) => service))).toEqual(['dispensing-fee'])
    expect(seen(medicines.filter(({ medicine }) => !medicine).map(({ service }) => service))).toEqual(
      sorted(PHARMACIST_SERVICES),
    )

    const frames = linesOf('optics').flatMap((line) => (line.kind === 'optics' && line.frame !== undefined ? line : []))
    expect(frames.every(({ frame = 0, fee }) => frame <= fee)).toBe(true)
    expect(frames.some(({ frame = 0, fee }) => frame < fee)).toBe(true)
    expect(linesOf('unreimbursed').filter((line) => 'base' in line)).toEqual([])
  })

  test('a supplement was there on the first day, and a line is reimbursed up to sixty days later', () => {
    for (const kind of ['doctor', 'midwife', 'paramedic'] as const) {
      const first = careArbitrary(fc, fc.constant, { kinds: [kind], from: '2024-01-01', until: '2024-01-01' })
      const lines = fc.sample(first, 600)
      expect(lines.filter((line) => !computeCoverage(line).ok)).toEqual([])
      expect(
        lines.some((line) => fieldOf(line, 'supplements')?.length === 1),
        kind,
      ).toBe(true)
    }
    const spa = fc.sample(
      careArbitrary(fc, fc.constant, { kinds: ['spa'], from: '2024-01-01', until: '2024-01-01' }),
      600,
    )
    const paid = sorted(spa.flatMap(({ reimbursedOn }) => reimbursedOn ?? []))
    expect([paid[0], paid.at(-1)]).toEqual(['2024-01-01', '2024-03-01'])
  })

  test('keeps to the kinds and the days asked for', () => {
    const glasses = careArbitrary(fc, fc.constant, {
      kinds: ['optics', 'hearing'],
      from: '2025-01-01',
      until: '2025-01-02',
    })
    const lines = fc.sample(glasses, 200)
    expect(seen(lines.map(({ kind }) => kind))).toEqual(['hearing', 'optics'])
    expect(seen(lines.map(({ on }) => on))).toEqual(['2025-01-01', '2025-01-02'])
  })

  test('shrinks field by field', () => {
    const midwife = careArbitrary(fc, fc.constant, { kinds: ['midwife'] })
    expect(smallest(midwife, ({ fee }) => fee < 5000)).toEqual({
      kind: 'midwife',
      on: '2024-01-01',
      fee: 5000,
      base: 0,
    })
    const optics = careArbitrary(fc, fc.constant, { kinds: ['optics'] })
    expect(smallest(optics, (line) => !('frame' in line))).toEqual({
      ...{ kind: 'optics', class: 'A', on: '2024-01-01', fee: 0, base: 0, frame: 0 },
    })
  })

  test('takes the module as a namespace too', () => {
    expect(computeCoverage(fc.sample(careArbitrary(namespace, namespace.constant), 1)[0] as never).ok).toBe(true)
  })
})

describe('billArbitrary', () => {
  test('is accepted, in the order of its days', () => {
    fc.assert(
      fc.property(bill(), cover(), (lines, person) => {
        expect(lines.map(({ on }) => on)).toEqual(lines.map(({ on }) => on).sort())
        expect(computeBill(lines, person).ok).toBe(true)
      }),
    )
  })

  test('keeps to the length asked for, and to the kinds', () => {
    const short = billArbitrary(fc, fc.constant, { maxLength: 2, kinds: ['spa'] })
    const lengths = fc.sample(short, 100).map((lines) => String(lines.length))
    expect(seen(lengths)).toEqual(['0', '1', '2'])
    expect(seen(fc.sample(short, 100).flatMap((lines) => lines.map(({ kind }) => kind)))).toEqual(['spa'])
  })

  test('leaves the lines of a day in the order in which they were drawn', () => {
    const day = { kinds: ['spa'], from: '2025-01-01', until: '2025-01-01' } as const
    const drawn = fc.array(careArbitrary(fc, fc.constant, day), { maxLength: 60 })
    const draws = { seed: 1, numRuns: 50 }
    expect(fc.sample(billArbitrary(fc, fc.constant, day), draws)).toEqual(fc.sample(drawn, draws))
  })

  test('shrinks line by line', () => {
    const midwife = billArbitrary(fc, fc.constant, { kinds: ['midwife'] })
    const line = { kind: 'midwife', on: '2024-01-01', fee: 0, base: 0 }
    expect(smallest(midwife, (lines) => lines.length < 2)).toEqual([line, line])
  })
})

describe('guaranteeArbitrary and contractArbitrary', () => {
  test('every form comes up, each with its parts', () => {
    const guarantees = fc.sample(guarantee(), 1000)
    expect(seen(guarantees.map(({ pays }) => pays))).toEqual(sorted(GUARANTEE_FORMS))
    for (const name of ['onTop', 'plus', 'per', 'times', 'yearlyCap'])
      expect(seen(guarantees.map((one) => (name in one ? name : undefined))), name).toEqual([name])
  })

  const CAP = ['yearlyCap']
  const PLUS = ['plus', ...CAP]
  const PERIOD = ['per', 'times', ...CAP]
  const PARTS: Readonly<Record<(typeof GUARANTEE_FORMS)[number], readonly string[]>> = {
    'co-payment': PLUS,
    'base-share': ['rate', 'onTop', ...PLUS],
    'fee-share': ['rate', ...CAP],
    allowance: ['amount', ...PERIOD],
    total: ['amount', ...PERIOD],
    'ceiling-share': ['rate', ...PERIOD],
    'zero-basket': [],
    everything: CAP,
    nothing: [],
  }

  test('each form has all its parts and no others, and is accepted', () => {
    const guarantees = fc.sample(guarantee(), 4000)
    for (const form of GUARANTEE_FORMS) {
      const drawn = guarantees.filter(({ pays }) => pays === form)
      expect(seen(drawn.flatMap((one) => Object.keys(one))), form).toEqual(sorted(['pays', ...PARTS[form]]))
    }
    const visit = { act: 'gp-consultation', fee: 3000, on: '2025-03-01' } as const
    const refused = guarantees.filter(
      (otherwise) => !computeCoverage(visit, { contract: { guarantees: { otherwise } } }).ok,
    )
    expect(refused).toEqual([])
    const periods = guarantees.flatMap((one) => ('per' in one ? one.per : []))
    expect(seen(periods)).toEqual(sorted(ALLOWANCE_PERIODS))
    expect(seen(guarantees.map((one) => String(fieldOf(one, 'onTop'))))).toEqual(['false', 'true', 'undefined'])
    const plus = guarantees.flatMap((one) => ('plus' in one && one.plus ? Object.keys(one.plus) : []))
    expect(seen(plus)).toEqual(['amount', 'per', 'rate', 'times'])
    const times = guarantees.flatMap((one) => ('times' in one ? String(one.times) : []))
    expect(new Set(times)).toEqual(new Set(Array.from({ length: 12 }, (_, index) => String(index + 1))))
    expect(guarantees.filter((one) => 'amount' in one && one.amount > 60_000)).toEqual([])
  })

  test('a contract has eight guarantees at the most; only one that has a first day grows', () => {
    const contracts = fc.sample(contract(), 3000)
    expect(Math.max(...contracts.map(({ guarantees }) => Object.keys(guarantees).length))).toBe(8)
    expect(Math.max(...contracts.map(({ yearlyCaps = {} }) => Object.keys(yearlyCaps).length))).toBe(3)
    const growing = contracts.filter(({ joinedOn }) => joinedOn !== undefined)
    const steady = contracts.filter(({ joinedOn }) => joinedOn === undefined)
    const yearsOf = (some: typeof contracts) =>
      seen(some.flatMap(({ guarantees }) => Object.values(guarantees).map((one) => String([one].flat().length))))
    const isList = ({ guarantees }: (typeof contracts)[number]) => Object.values(guarantees).some(Array.isArray)
    expect(yearsOf(growing)).toEqual(['1', '2'])
    expect(growing.some(isList)).toBe(true)
    expect(steady.some(isList)).toBe(false)
    expect(steady.some((one) => 'waiting' in one)).toBe(false)
    const waits = growing.flatMap((one) => ('waiting' in one ? [one.waiting ?? {}] : []))
    expect(Math.max(...waits.map((wait) => Object.keys(wait).length))).toBe(3)
    const months = waits.flatMap((wait) => Object.values(wait))
    expect([Math.min(...months), Math.max(...months)]).toEqual([1, 24])
    expect(growing.some((one) => !('waiting' in one))).toBe(true)
    const firsts = seen(growing.map(({ joinedOn }) => joinedOn?.slice(0, 4)))
    expect(firsts).toEqual(['2022', '2023', '2024', '2025', '2026'])
    expect(seen(contracts.map(({ responsible }) => String(responsible)))).toEqual(['false', 'true', 'undefined'])
  })

  test('a contract guarantees every kind of care, and doctors outside the option apart', () => {
    const kinds = fc.sample(contract(), 3000).flatMap(({ guarantees }) => Object.keys(guarantees))
    expect(seen(kinds)).toEqual(sorted(BENEFITS))
  })

  test('shrink field by field', () => {
    expect(smallest(guarantee(), (one) => one.pays !== 'base-share' || one.rate < 10_000)).toEqual({
      ...{ pays: 'base-share', rate: 10_000 },
    })
    const named = smallest(contract(), ({ guarantees }) => guarantees.optics === undefined)
    expect(Object.keys(named)).toEqual(['guarantees'])
    expect(Object.keys(named.guarantees)).toEqual(['optics'])
  })
})

describe('coverArbitrary', () => {
  test('every situation comes up, and no two that exclude each other', () => {
    const covers = fc.sample(cover(), 2000)
    expect(seen(covers.flatMap(({ situations = [] }) => situations))).toEqual(sorted(SITUATIONS))
    expect(covers.some(({ situations = [] }) => situations.length === 2)).toBe(true)
    for (const { situations = [], birthDate, contract } of covers) {
      expect(new Set(situations).size).toBe(situations.length)
      expect(EXCLUSIVE.some((pair) => pair.every((one) => situations.includes(one)))).toBe(false)
      if (situations.includes('newborn')) expect(birthDate).toBeUndefined()
      if (situations.includes('c2s')) expect(contract).toBeUndefined()
    }
  })

  test('every field comes up, with a contract in data and in words', () => {
    const covers = fc.sample(cover(), 2000)
    for (const name of ['alsaceMoselle', 'pathwayPenaltyCap'])
      expect(seen(covers.map((one) => String(fieldOf(one, name))))).toEqual(['false', 'true', 'undefined'])
    expect(seen(covers.map(({ contract }) => typeof contract))).toEqual(['object', 'string', 'undefined'])
    expect(covers.some(({ situations, birthDate }) => situations === undefined && birthDate !== undefined)).toBe(true)
    expect(covers.some(({ situations, contract }) => situations === undefined && contract !== undefined)).toBe(true)
    expect(covers.filter(({ situations = [] }) => situations.length > 2)).toEqual([])
  })

  test('who is in a situation that excludes some is in others all the same', () => {
    const together = new Set(
      fc.sample(cover(), 5000).flatMap(({ situations = [] }) => (situations.length === 2 ? situations : [])),
    )
    expect([...new Set(EXCLUSIVE.flat())].filter((situation) => !together.has(situation))).toEqual([])
  })

  test('is plain JSON', () => {
    fc.assert(
      fc.property(cover(), (person) => {
        expect(JSON.parse(JSON.stringify(person))).toStrictEqual(person)
      }),
    )
  })

  test('nobody is born after the day asked for, some are children, some are old', () => {
    const born = fc
      .sample(coverArbitrary(fc, fc.constant, { bornBy: '2010-06-15' }), 1000)
      .flatMap((one) => one.birthDate ?? [])
    expect(born.every((day) => day <= '2010-06-15')).toBe(true)
    expect(born.some((day) => day > '2000')).toBe(true)
    expect(born.some((day) => day < '1930')).toBe(true)
    expect(() => coverArbitrary(fc, fc.constant, { bornBy: '2010-06-31' })).toThrow(RangeError)
  })

  test('shrinks field by field', () => {
    expect(smallest(cover(), () => false)).toEqual({})
    expect(smallest(cover(), (one) => typeof one.contract !== 'object')).toEqual({ contract: { guarantees: {} } })
    expect(smallest(cover(), (one) => !one.situations?.includes('c2s'))).toEqual({ situations: ['c2s'] })
  })
})
