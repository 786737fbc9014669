import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { CareByKind } from '../../../src/coverage/care.js'
import { computeBill, computeCoverage } from '../../../src/coverage/compute-coverage.js'
import {
  BENEFITS,
  type Benefit,
  HEADINGS,
  headingsOf,
  isPartOf,
  lineageOf,
  partOfGlasses,
  unclearHeadingsOf,
} from '../../../src/coverage/contract/benefits.js'
import type { Contract, Guarantee, SteadyContract } from '../../../src/coverage/contract/contract.js'
import type { Cover } from '../../../src/coverage/cover.js'
import { describeBenefit } from '../../../src/coverage/text/benefit.js'
import { CARE_KINDS } from '../../../src/coverage/vocabulary.js'
import type { Day } from '../../../src/day.js'
import { unwrap } from '../../../src/result.js'
import { careArbitrary, guaranteeArbitrary } from '../../../src/testing/index.js'

const cares = careArbitrary(fc, fc.constant)
const guarantees = guaranteeArbitrary(fc, fc.constant)
const on = '2025-06-10'

describe('the tree', () => {
  test('has each heading once in its own line, and ends', () => {
    for (const heading of HEADINGS) {
      const lineage = lineageOf(heading)
      expect(lineage[0]).toBe(heading)
      expect(new Set(lineage).size).toBe(lineage.length)
    }
    expect(new Set(BENEFITS).size).toBe(BENEFITS.length)
  })

  test.each(BENEFITS)('%s has a name in both languages', (benefit) => {
    expect(describeBenefit(benefit, 'fr')).not.toMatch(/[{}]|undefined/)
    expect(describeBenefit(benefit, 'en')).not.toMatch(/[{}]|undefined/)
  })

  test('an unknown benefit is the mistake of a programmer', () => {
    expect(() => describeBenefit('astrology' as never, 'fr')).toThrow(RangeError)
    for (const locale of ['fr', 'en'] as const)
      expect(() => describeBenefit('dentist-child' as never, locale)).toThrow(
        new RangeError('no such benefit; BENEFITS lists them'),
      )
  })

  test('every kind of care has a heading', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(cares, (care) => {
        seen.add(care.kind)
        return headingsOf(care).length > 0
      }),
      { numRuns: 300 },
    )
    expect(seen.size).toBe(CARE_KINDS.length)
  })

  test.each<[object, readonly string[]]>([
    [{ kind: 'doctor' }, ['doctor', 'everyday-care']],
    [
      { kind: 'doctor', nature: 'teleconsultation', specialty: 'general' },
      ['teleconsultation', 'doctor-general', 'doctor', 'everyday-care'],
    ],
    [
      { kind: 'dentist', nature: 'inlay', basket: 'moderated' },
      ['inlay-moderated', 'inlay', 'dental-prosthesis-moderated', 'dental-prosthesis', 'dentist'],
    ],
    [
      { kind: 'dentist', nature: 'inlay-core' },
      ['inlay-core', 'dental-prosthesis-free', 'dental-prosthesis', 'dentist'],
    ],
    [
      { kind: 'unreimbursed', service: 'condoms' },
      ['condoms', 'contraception', 'prevention', 'unreimbursed-medicine', 'medicine', 'everyday-care'],
    ],
    [{ kind: 'doctor', specialty: 'general' }, ['doctor-general', 'doctor', 'everyday-care']],
    [{ kind: 'doctor', specialty: 'specialist', nature: 'technical' }, ['doctor-technical', 'doctor', 'everyday-care']],
    [{ kind: 'doctor', nature: 'technical-fee' }, ['doctor-imaging', 'doctor', 'everyday-care']],
    [
      { kind: 'doctor', nature: 'technical', duringStay: 'heavy' },
      ['hospital-fees', 'hospital', 'doctor', 'everyday-care'],
    ],
    [{ kind: 'medicine', service: 'moderate' }, ['medicine-moderate', 'medicine', 'everyday-care']],
    [{ kind: 'dentist' }, ['dental-care', 'dentist']],
    [{ kind: 'dentist', nature: 'prosthesis' }, ['dental-prosthesis-free', 'dental-prosthesis', 'dentist']],
    [
      { kind: 'dentist', nature: 'prosthesis', basket: 'zero' },
      ['dental-prosthesis-zero', 'dental-prosthesis', 'dentist'],
    ],
    [{ kind: 'dentist', nature: 'orthodontics-monitoring' }, ['orthodontics', 'dentist']],
    [{ kind: 'unreimbursed', service: 'implant' }, ['implant', 'dentist']],
    [{ kind: 'unreimbursed', service: 'day-room' }, ['day-room', 'private-room', 'hospital']],
    [{ kind: 'unreimbursed', service: 'osteopath' }, ['osteopath', 'alternative-medicine', 'other-care']],
    [{ kind: 'optics', class: 'A', lenses: 'a' }, ['optics-zero', 'optics']],
    [{ kind: 'optics', class: 'B', fee: 10_000, frame: 10_000 }, ['frame', 'optics-free', 'optics']],
    [{ kind: 'optics', class: 'B', fee: 10_000, lenses: 'f' }, ['lenses-very-complex', 'optics-free', 'optics']],
    [{ kind: 'optics', class: 'B', fee: 10_000 }, ['optics-free', 'optics']],
    [{ kind: 'hearing', class: 'II' }, ['hearing-free', 'hearing']],
  ])('%j', (care, headings) => {
    expect(headingsOf(care as CareByKind)).toEqual(headings)
  })
})

describe('what a line does not say', () => {
  const LENSES = [
    'lenses-simple-complex',
    'lenses-simple-very-complex',
    'lenses-complex-very-complex',
    'lenses-simple',
    'lenses-complex',
    'lenses-very-complex',
  ]
  const glasses = { kind: 'optics', class: 'B', fee: 9000, base: 15, on } as const

  test.each<readonly [string, CareByKind, readonly string[]]>([
    ['the specialty', { kind: 'doctor', fee: 3000, base: 3000, on }, ['doctor-general', 'doctor-specialist']],
    [
      'the specialty at a distance',
      { kind: 'doctor', nature: 'teleconsultation', fee: 3000, base: 3000, on },
      ['doctor-general', 'doctor-specialist'],
    ],
    ['nothing that counts', { kind: 'doctor', nature: 'technical', fee: 3000, base: 3000, on }, []],
    ['nothing of a stay', { kind: 'doctor', duringStay: 'heavy', fee: 3000, base: 3000, on }, []],
    ['lenses and frame', glasses, [...LENSES, 'frame']],
    ['the frame', { ...glasses, lenses: 'a' } as const, ['frame']],
    ['the lenses', { ...glasses, frame: 4000 }, LENSES],
    ['nothing of glasses', { ...glasses, lenses: 'a', frame: 4000 } as const, []],
    ['nothing of class A', { ...glasses, class: 'A' } as const, []],
    ['nothing of a dentist', { kind: 'dentist', fee: 3000, base: 3000, on }, []],
  ])('%s', (_, care, headings) => {
    expect([...unclearHeadingsOf(care)].sort()).toEqual([...headings].sort())
  })

  test('is not the guarantee that it has', () => {
    const visit: CareByKind = { kind: 'doctor', nature: 'teleconsultation', fee: 2500, base: 2500, on }
    const contract: Contract = { guarantees: { teleconsultation: { pays: 'co-payment' } } }
    expect(unwrap(computeCoverage(visit, { contract })).notes.map(({ code }) => code)).not.toContain(
      'guarantee-unclear',
    )
  })

  test('no heading is a part of itself, and only glasses have parts', () => {
    expect(isPartOf('dentist', 'dentist')).toBe(false)
    expect(isPartOf('implant', 'dentist')).toBe(true)
    expect(partOfGlasses({ kind: 'equipment', fee: 0, base: 0, on })).toBeUndefined()
  })
})

describe('the finer guarantee wins', () => {
  const patient = (care: CareByKind, entries: readonly (readonly [Benefit, Guarantee])[]) =>
    unwrap(computeCoverage(care, { contract: { guarantees: Object.fromEntries(entries) } as Contract })).patient

  law.prop([cares, guarantees, guarantees, fc.nat(), fc.nat()])(
    'whatever the coarser one says',
    (care, fine, coarse, one, other) => {
      const names: readonly Benefit[] = [...headingsOf(care), 'otherwise']
      const finer = one % (names.length - 1)
      const coarser = finer + 1 + (other % (names.length - 1 - finer))
      const [name, above] = [names[finer], names[coarser]] as [Benefit, Benefit]
      fc.pre(care.kind !== 'doctor' || care.sector !== 'sector-2')
      expect(
        patient(care, [
          [above, coarse],
          [name, fine],
        ]),
      ).toBe(patient(care, [[name, fine]]))
      expect(patient(care, [[above, coarse]])).toBe(patient(care, [['otherwise', coarse]]))
    },
  )

  const specialist = { act: 'specialist-consultation', fee: 6000, sector: 'optam', on } as const
  const amc = (care: object, contract: Contract, cover: Cover = {}) =>
    unwrap(computeCoverage({ on, ...care } as never, { ...cover, contract })).amc
  const share = (rate: number): Guarantee => ({ pays: 'base-share', rate })

  test('a specialist before doctors, doctors before everyday care, that before the rest', () => {
    const guarantees = { otherwise: share(10_000), 'everyday-care': share(11_000), doctor: share(12_000) }
    const base = 2650
    const paid = (rate: number) => Math.round((base * rate) / 10_000) - 1855
    expect(amc(specialist, { guarantees: { ...guarantees, 'doctor-specialist': share(20_000) } })).toBe(paid(20_000))
    expect(amc(specialist, { guarantees: { ...guarantees, 'doctor-general': share(20_000) } })).toBe(paid(12_000))
    expect(amc(specialist, { guarantees: { otherwise: share(10_000), 'everyday-care': share(11_000) } })).toBe(
      paid(11_000),
    )
  })

  test('doctors outside the option before their specialty, but only these', () => {
    const guarantees = { 'doctor-specialist': share(20_000), 'doctor-not-optam': share(13_000) }
    expect(amc({ ...specialist, sector: 'sector-2' }, { guarantees })).toBe(Math.round(2300 * 1.3) - 1610)
    expect(amc(specialist, { guarantees })).toBe(5300 - 1855)
  })

  test('children before adults, by their day of birth', () => {
    const guarantees = {
      optics: { pays: 'allowance', amount: 20_000, per: 'act' },
      'optics-child': { pays: 'allowance', amount: 10_000, per: 'act' },
    } as const
    const glasses = { kind: 'optics', class: 'B', lenses: 'a', fee: 30_000, base: 15 }
    expect(amc(glasses, { guarantees })).toBe(20_000)
    expect(amc(glasses, { guarantees }, { birthDate: '2009-06-11' })).toBe(10_000)
    expect(amc(glasses, { guarantees }, { birthDate: '2009-06-10' })).toBe(20_000)
  })

  test('says where the bill does not tell apart what the contract does', () => {
    const contract: Contract = { guarantees: { 'doctor-specialist': share(20_000), otherwise: share(10_000) } }
    const notes = (care: object) =>
      unwrap(computeCoverage({ on, ...care } as never, { contract })).notes.map(({ code }) => code)
    expect(notes({ kind: 'doctor', fee: 3000, base: 3000 })).toContain('guarantee-unclear')
    expect(notes({ kind: 'doctor', fee: 3000, base: 3000, specialty: 'general' })).not.toContain('guarantee-unclear')
    expect(notes({ kind: 'doctor', fee: 3000, base: 3000, nature: 'technical' })).not.toContain('guarantee-unclear')
    expect(notes(specialist)).not.toContain('guarantee-unclear')
  })
})

describe('allowances have counters of their own', () => {
  const bill = (lines: readonly object[], guarantees: Contract['guarantees'], more: object = {}) =>
    unwrap(computeBill(lines as never, { contract: { guarantees, ...more } as Contract }))
  const paid = (lines: readonly object[], guarantees: Contract['guarantees'], more?: object) =>
    bill(lines, guarantees, more).lines.map(({ amc }) => amc)
  const osteopath = (day: string, fee = 6000) => ({ kind: 'unreimbursed', service: 'osteopath', fee, on: day })

  test('sessions, and how many of a year', () => {
    const guarantees: Contract['guarantees'] = {
      'alternative-medicine': { pays: 'allowance', amount: 4000, per: 'session', times: 2 },
    }
    const chiropractor = { kind: 'unreimbursed', service: 'chiropractor', fee: 3000, on: '2025-03-01' }
    const lines = [osteopath('2025-02-01'), chiropractor, osteopath('2025-04-01'), osteopath('2026-01-05')]
    expect(paid(lines, guarantees)).toEqual([4000, 3000, 0, 4000])
  })

  test('days of a private room', () => {
    const room = { kind: 'unreimbursed', service: 'private-room', fee: 30_000, quantity: 4, on }
    expect(paid([room], { 'private-room': { pays: 'allowance', amount: 6000, per: 'day' } })).toEqual([24_000])
    expect(paid([room], { 'private-room': { pays: 'allowance', amount: 6000, per: 'day', times: 3 } })).toEqual([
      18_000,
    ])
  })

  test('ears, with the share of the obligatory insurance in it', () => {
    const aids = { act: 'hearing-aid', class: 'II', ear: 'both', fee: 360_000, on }
    expect(paid([aids], { 'hearing-free': { pays: 'total', amount: 150_000, per: 'ear' } })).toEqual([300_000 - 48_000])
    expect(paid([aids], { 'hearing-free': { pays: 'allowance', amount: 50_000, per: 'ear' } })).toEqual([100_000])
  })

  test('eyes, and the lenses of a pair', () => {
    const surgery = { kind: 'unreimbursed', service: 'eye-surgery', fee: 200_000, quantity: 2, on }
    expect(paid([surgery], { 'eye-surgery': { pays: 'allowance', amount: 40_000, per: 'eye' } })).toEqual([80_000])
    const lenses = { kind: 'optics', class: 'B', lenses: 'a', frame: 0, fee: 20_000, base: 10, on }
    expect(paid([lenses], { 'lenses-simple': { pays: 'allowance', amount: 6000, per: 'eye' } })).toEqual([12_000])
  })

  test('two years from the first payment on', () => {
    const guarantees: Contract['guarantees'] = {
      'contact-lenses': { pays: 'allowance', amount: 10_000, per: 'two-years' },
    }
    const lenses = (day: string) => ({ kind: 'unreimbursed', service: 'contact-lenses', fee: 8000, on: day })
    const days = ['2024-05-10', '2025-01-02', '2026-05-09', '2026-05-10', '2026-06-01']
    const { lines, ledger } = bill(days.map(lenses), guarantees)
    expect(lines.map(({ amc }) => amc)).toEqual([8000, 2000, 0, 8000, 2000])
    expect(ledger.renewals).toEqual({ 'allowance/contact-lenses': '2026-05-10' })
  })

  test('one of two guarantees does not use up the other', () => {
    const guarantees: Contract['guarantees'] = {
      osteopath: { pays: 'allowance', amount: 5000, per: 'year' },
      dentist: { pays: 'allowance', amount: 5000, per: 'year' },
    }
    const implant = { kind: 'unreimbursed', service: 'implant', fee: 100_000, on }
    expect(paid([osteopath(on), implant, osteopath(on)], guarantees)).toEqual([5000, 5000, 0])
  })

  test('a cap of the year holds a share, but never what the law asks for', () => {
    const crown = { kind: 'dentist', nature: 'prosthesis', fee: 60_000, base: 12_000, on }
    const guarantees: Contract['guarantees'] = { dentist: { pays: 'base-share', rate: 30_000, yearlyCap: 40_000 } }
    expect(paid([crown, crown, crown], guarantees)).toEqual([28_800, 11_200, 4800])
    expect(paid([crown, crown, crown], guarantees, { responsible: false })).toEqual([28_800, 11_200, 0])
  })

  test('a share of the ceiling can be added to one of the base', () => {
    const crown = { kind: 'dentist', nature: 'prosthesis', fee: 60_000, base: 12_000, on }
    const plus = { rate: 500, per: 'year' } as const
    expect(paid([crown, crown], { dentist: { pays: 'base-share', rate: 12_500, plus } })).toEqual([7800 + 19_625, 7800])
  })

  test('a share of the fee contains that of the obligatory insurance', () => {
    const crown = { kind: 'dentist', nature: 'prosthesis', fee: 60_000, base: 12_000, on }
    expect(paid([crown], { dentist: { pays: 'fee-share', rate: 8000 } })).toEqual([48_000 - 7200])
  })

  test('a frame and its lenses each have theirs', () => {
    const guarantees: Contract['guarantees'] = {
      frame: { pays: 'allowance', amount: 10_000, per: 'act' },
      'lenses-complex': { pays: 'allowance', amount: 12_000, per: 'eye' },
    }
    const glasses = { kind: 'optics', class: 'B', lenses: 'c', base: 15, on }
    expect(paid([{ ...glasses, fee: 40_000, frame: 9000 }], guarantees)).toEqual([9000 + 24_000])
    expect(paid([{ ...glasses, fee: 30_000, frame: 9000 }], guarantees)).toEqual([9000 + 21_000 - 9])
  })
})

describe('membership', () => {
  const implant = (day: Day) => ({ kind: 'unreimbursed', service: 'implant', fee: 100_000, on: day }) as const
  const contract: Contract = {
    joinedOn: '2024-03-01',
    waiting: { dentist: 6, 'dental-care': 1 },
    guarantees: {
      dentist: [
        { pays: 'allowance', amount: 10_000, per: 'year' },
        { pays: 'allowance', amount: 20_000, per: 'year' },
        { pays: 'allowance', amount: 30_000, per: 'year' },
      ],
    },
  }
  const amc = (day: Day) => unwrap(computeCoverage(implant(day), { contract })).amc

  test.each<[Day, number]>([
    ['2024-02-29', 0],
    ['2024-03-01', 0],
    ['2024-08-31', 0],
    ['2024-09-01', 10_000],
    ['2025-02-28', 10_000],
    ['2025-03-01', 20_000],
    ['2026-03-01', 30_000],
    ['2026-11-01', 30_000],
  ])('on %s the contract pays %i', (day, paid) => {
    expect(amc(day)).toBe(paid)
  })

  test('says that it is still waiting, and pays what the law asks for', () => {
    const filling = { act: 'filling-1-face', fee: 2697, on: '2024-03-15' } as const
    const { amc: paid, notes } = unwrap(computeCoverage(filling, { contract }))
    expect(notes.map(({ code }) => code)).toContain('not-yet-guaranteed')
    expect(paid).toBe(675)
    expect(unwrap(computeCoverage({ ...filling, on: '2024-02-15' }, { contract })).amc).toBe(0)
  })

  test('needs a first day', () => {
    const { joinedOn: _, ...rest } = contract
    expect(computeCoverage(implant(on), { contract: rest as never })).toEqual({
      ok: false,
      issues: [{ code: 'missing', path: ['cover', 'contract', 'joinedOn'] }],
    })
    expect(computeCoverage(implant(on), { contract: { guarantees: { dentist: [] }, joinedOn: on } as never })).toEqual({
      ok: false,
      issues: [{ code: 'missing', path: ['cover', 'contract', 'guarantees', 'dentist', 0] }],
    })
  })
})

describe('care that is never reimbursed', () => {
  test('costs the obligatory insurance nothing, and has no deduction', () => {
    const line = unwrap(computeCoverage({ kind: 'unreimbursed', service: 'osteopath', fee: 6000, on }))
    expect(line).toMatchObject({ fee: 6000, base: 0, netAmo: 0, flatParticipation: 0, franchise: 0, patient: 6000 })
    expect(line.steps).toMatchObject([{ rule: 'overage', amount: 6000, of: 'unreimbursed' }])
    expect(line.notes).toEqual([])
  })

  test('has no base of its own', () => {
    expect(computeCoverage({ kind: 'unreimbursed', service: 'osteopath', fee: 6000, base: 10, on } as never)).toEqual({
      ok: false,
      issues: [{ code: 'contradiction', path: ['care', 'base'], with: ['care', 'kind'] }],
    })
  })

  test('is no part of a share of the base, nor of the solidarity cover', () => {
    const room = { kind: 'unreimbursed', service: 'private-room', fee: 6000, on } as const
    expect(unwrap(computeCoverage(room, { contract: '300 % BR' })).amc).toBe(0)
    expect(unwrap(computeCoverage(room, { situations: ['c2s'] }))).toMatchObject({ amc: 0, patient: 6000, notes: [] })
  })
})

describe('inlays', () => {
  const moderated: Guarantee = { pays: 'base-share', rate: 25_000 }
  const own: Guarantee = { pays: 'base-share', rate: 15_000 }
  const inlay = (guarantees: SteadyContract['guarantees'], care: object) => {
    const line = { kind: 'dentist', nature: 'inlay', basket: 'moderated', fee: 35_000, base: 10_000, on, ...care }
    const { grossAmo, amc, patient } = unwrap(computeCoverage(line as never, { contract: { guarantees } }))
    return [grossAmo, amc, patient]
  }

  test('have the guarantee of their basket, and before it their own', () => {
    const baskets = { 'dental-prosthesis-moderated': moderated, 'dental-prosthesis-free': own }
    expect(inlay(baskets, {})).toEqual([6000, 19_000, 10_000])
    expect(inlay(baskets, { basket: 'free' })).toEqual([6000, 9000, 20_000])
    expect(inlay({ ...baskets, inlay: own }, {})).toEqual([6000, 9000, 20_000])
    expect(inlay({ ...baskets, inlay: own, 'inlay-moderated': moderated }, {})).toEqual([6000, 19_000, 10_000])
  })

  test('an inlay-core of the zero basket leaves nothing, and has a higher tariff after a work accident', () => {
    const core = { nature: 'inlay-core', basket: 'zero', ceiling: 17_500, fee: 17_500, base: 9000 }
    expect(inlay({ otherwise: { pays: 'co-payment' } }, core)).toEqual([5400, 12_100, 0])
    expect(inlay({ otherwise: { pays: 'co-payment' } }, { ...core, relatedTo: 'work-accident' })[0]).toBe(13_500)
  })
})
