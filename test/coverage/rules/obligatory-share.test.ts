import { describe, expect, test } from 'vitest'
import type { Care } from '../../../src/coverage/care.js'
import { computeBill, computeCoverage } from '../../../src/coverage/compute-coverage.js'
import type { Cover } from '../../../src/coverage/cover.js'
import { unwrap } from '../../../src/result.js'

const on = '2025-06-10'
const visit: Care = { act: 'gp-consultation', fee: 3000, on }
const technical = { kind: 'doctor', nature: 'technical', on } as const
const stay = { kind: 'hospital-stay', days: 1, fee: 30_000, base: 30_000, on } as const
const examination = { kind: 'dentist', nature: 'examination', fee: 3000, base: 3000, on } as const
const compute = (care: Care, cover?: Cover) => unwrap(computeCoverage(care, cover))
const codesOf = (care: Care, cover?: Cover) => compute(care, cover).notes.map(({ code }) => code)

describe('the share of the obligatory insurance', () => {
  test.each<[string, Care, Cover, object]>([
    // R160-17: what a newborn needs in hospital is free, and nothing else.
    [
      'a doctor during the stay of a newborn',
      { kind: 'doctor', duringStay: 'ordinary', fee: 3000, base: 3000, on },
      { birthDate: on, situations: ['newborn'] },
      { grossAmo: 3000 },
    ],
    ['a newborn in town', visit, { birthDate: on, situations: ['newborn'] }, { grossAmo: 2100 }],
    // R160-9: 20 % at the most on paramedics and biology, nothing on transport, and no more than that.
    [
      'a test in old age',
      { kind: 'biology', fee: 1000, base: 1000, on },
      { situations: ['old-age-benefit'] },
      { grossAmo: 800 },
    ],
    [
      'a session in old age',
      { kind: 'paramedic', fee: 1000, base: 1000, on },
      { situations: ['old-age-benefit'] },
      { grossAmo: 800 },
    ],
    ['a visit in old age', visit, { situations: ['old-age-benefit'] }, { grossAmo: 2100 }],
    [
      'transport in old age',
      { kind: 'transport', fee: 1000, base: 1000, on },
      { situations: ['old-age-benefit'] },
      { grossAmo: 1000 },
    ],
    // R251-1 of the code of social action: no spa cure, and no weak medicine of an adult.
    [
      'the doctor of a spa in state aid',
      { kind: 'spa', service: 'fees', fee: 8000, base: 8000, on },
      { situations: ['ame'] },
      { base: 0, grossAmo: 0 },
    ],
    [
      'a spa cure of a child in state aid',
      { kind: 'spa', service: 'treatment', fee: 8000, base: 8000, on },
      { situations: ['ame'], birthDate: '2015-01-01' },
      { base: 0, grossAmo: 0 },
    ],
    [
      'a weak medicine at 18 in state aid',
      { kind: 'medicine', service: 'weak', fee: 1000, base: 1000, on },
      { situations: ['ame'], birthDate: '2007-06-10' },
      { base: 0, grossAmo: 0 },
    ],
    [
      'a weak medicine at 17 in state aid',
      { kind: 'medicine', service: 'weak', fee: 1000, base: 1000, on },
      { situations: ['ame'], birthDate: '2007-06-11' },
      { base: 1000, grossAmo: 1000 },
    ],
    // A contract, or the solidarity cover, pays its part of the examination: 60 % are left to the insurance.
    ['an examination of the young', examination, { birthDate: '2010-01-01' }, { grossAmo: 3000, coPayment: 0 }],
    [
      'an examination in C2S',
      examination,
      { birthDate: '2010-01-01', situations: ['c2s'] },
      { grossAmo: 1800, amc: 1200 },
    ],
    [
      'an examination with a contract',
      examination,
      { birthDate: '2010-01-01', contract: 'TM' },
      { grossAmo: 1800, amc: 1200 },
    ],
    // Thirty days end before the 31st: 80 %.
    ['a stay of thirty days', { ...stay, days: 30 }, {}, { grossAmo: 24_000 }],
    ['a stay from the 31st day on', { ...stay, firstDay: 31 }, {}, { grossAmo: 30_000 }],
  ])('%s', (_, care, cover, expected) => {
    expect(compute(care, cover)).toMatchObject(expected)
  })

  test('is none of what a doctor outside the convention prescribes, from 2027 on', () => {
    const medicine = {
      kind: 'medicine',
      service: 'important',
      prescriber: 'outside-convention',
      fee: 1000,
      base: 1000,
    } as const
    expect(compute({ ...medicine, on: '2026-12-31' }).grossAmo).toBe(650)
    const line = compute({ ...medicine, on: '2027-01-01' })
    expect(line).toMatchObject({ base: 0, grossAmo: 0 })
    expect(line.notes).toContainEqual(
      expect.objectContaining({ code: 'prescribed-outside-convention', confidence: 'medium' }),
    )
  })

  test('says where an examination is paid whole, from one convention', () => {
    const { steps, notes } = compute(examination, { birthDate: '2010-01-01' })
    expect(steps).toContainEqual(
      expect.objectContaining({
        rule: 'exemption',
        amount: 1200,
        source: expect.objectContaining({ title: expect.any(String) }),
      }),
    )
    expect(notes).toContainEqual(expect.objectContaining({ code: 'uncertain-rule', confidence: 'medium' }))
  })

  test('is a step with its rate, also where nothing is left to pay', () => {
    expect(compute({ ...visit, relatedTo: 'ald' }).steps.slice(0, 3)).toMatchObject([
      { rule: 'base', amount: 3000 },
      { rule: 'amo-share', amount: 2100, rate: 7000 },
      { rule: 'exemption', amount: 900 },
    ])
    expect(compute({ kind: 'emergency', fee: 4000, base: 4000, on }).steps).toContainEqual(
      expect.objectContaining({ rule: 'amo-share', amount: 4000, rate: 10_000 }),
    )
  })

  test('has a rate in its step, and the base has none', () => {
    const [base, share] = compute(visit).steps.map((step) => Object.keys(step).sort())
    expect([base, share]).toEqual([
      ['amount', 'rule', 'source'],
      ['amount', 'rate', 'rule', 'source'],
    ])
  })

  test('has no doubt about a relief of care that is not reimbursed', () => {
    const homeopathy: Care = { kind: 'medicine', service: 'homeopathy', fee: 1000, base: 1000, on }
    expect(compute(homeopathy, { situations: ['ame'] })).toMatchObject({ grossAmo: 0, notes: [] })
  })

  test.each<[string, Care, Cover, string, string]>([
    ['a half cent', { kind: 'doctor', fee: 505, base: 505, on }, {}, 'half-cent', 'medium'],
    ['a fee in euros', { ...visit, fee: 30 }, {}, 'fee-in-euros', 'high'],
    ['the tariff of authority', { ...visit, sector: 'outside-convention' }, {}, 'outside-convention', 'disputed'],
    [
      'a penalty on a heavy act',
      { ...technical, fee: 20_000, base: 20_000, pathway: 'outside' },
      {},
      'penalty-on-heavy-act',
      'low',
    ],
    [
      'the cap of the penalty',
      { act: 'cardiologist-consultation', fee: 5250, pathway: 'outside', on },
      {},
      'penalty-cap-disputed',
      'disputed',
    ],
    ['a small refund', { kind: 'biology', fee: 100, base: 100, on }, {}, 'participation-exceeds-refund', 'low'],
    [
      'an emergency',
      { kind: 'emergency', fee: 4000, base: 4000, on },
      {},
      'participation-with-emergency-charge',
      'low',
    ],
    [
      'C2S outside the pathway',
      { ...visit, pathway: 'outside' },
      { situations: ['c2s'] },
      'c2s-outside-pathway',
      'disputed',
    ],
    ['overage in C2S', { ...visit, fee: 4000 }, { situations: ['c2s'] }, 'overage-forbidden', 'high'],
    [
      'a price above its ceiling',
      { act: 'crown', basket: 'zero', crown: 'metal', fee: 30_000, on },
      { contract: 'TM' },
      'price-above-ceiling',
      'high',
    ],
    [
      'a local share',
      { act: 'psychologist-session', fee: 5000, on },
      { alsaceMoselle: true },
      'local-share-unknown',
      'low',
    ],
    ['an age that an act needs', { act: 'paediatrician-under-2', fee: 4000, on }, {}, 'age-unknown', 'high'],
    ['an age that a cause needs', { ...visit, relatedTo: 'contraception' }, {}, 'age-unknown', 'high'],
    ['an age that care needs', examination, {}, 'age-unknown', 'high'],
    ['the wrong age', examination, { birthDate: '1990-01-01' }, 'age-excluded', 'high'],
    [
      'a heavy act in Alsace-Moselle',
      { ...technical, fee: 20_000, base: 20_000 },
      { alsaceMoselle: true },
      'uncertain-rule',
      'low',
    ],
    [
      'glasses of class A without their price of the frame',
      { kind: 'optics', class: 'A', fee: 8000, base: 2400, on },
      { contract: 'TM' },
      'ceiling-unknown',
      'medium',
    ],
  ])('takes note of %s, and how sure it is', (_, care, cover, code, confidence) => {
    expect(compute(care, cover).notes).toContainEqual(expect.objectContaining({ code, confidence }))
  })
})

describe('a crown on an implant', () => {
  test('is a prosthesis, and so dearer after a work accident', () => {
    const crown: Care = { kind: 'dentist', nature: 'implant-crown', fee: 50_000, base: 12_000, on }
    expect(compute({ ...crown, relatedTo: 'work-accident' }).grossAmo).toBe(18_000)
    expect(compute(crown).grossAmo).toBe(7200)
  })
})

describe('the flat charge on heavy acts', () => {
  test('is a step, and the rest is the share of the insurance', () => {
    const { steps, ledger } = compute({ ...technical, professional: 'A', fee: 20_000, base: 20_000 })
    expect(steps.slice(1, 3)).toMatchObject([
      { rule: 'amo-share', amount: 17_600 },
      { rule: 'heavy-act-charge', amount: 2400 },
    ])
    expect(ledger.counters).toMatchObject({ '2025-06-10/heavy/A': 2400 })
  })

  test('is borne once at the doctor, and once at the dentist', () => {
    const acts = [
      { ...technical, fee: 20_000, base: 20_000 },
      { kind: 'dentist', fee: 15_000, base: 15_000, on },
    ] as const
    expect(unwrap(computeBill(acts)).lines.map(({ coPayment }) => coPayment)).toEqual([2400, 2400])
  })

  test.each<[string, Care, number]>([
    ['care of a dentist of exactly 120 €', { kind: 'dentist', fee: 12_000, base: 12_000, on }, 2400],
    ['an act of exactly 120 €', { ...technical, fee: 12_000, base: 12_000 }, 2400],
    ['an act below', { ...technical, fee: 11_999, base: 11_999 }, 3600],
    // Heavy imaging has neither charge nor co-payment, one picture by one.
    ['a picture of exactly 120 €', { kind: 'doctor', nature: 'imaging', fee: 12_000, base: 12_000, on }, 0],
    ['two of 60 €', { kind: 'doctor', nature: 'imaging', quantity: 2, fee: 12_000, base: 12_000, on }, 3600],
  ])('%s', (_, care, coPayment) => {
    expect(compute(care).coPayment).toBe(coPayment)
  })

  test('adds up technical acts alone, and not those of a stay', () => {
    const act = { ...technical, fee: 10_000, base: 10_000 }
    const coPayments = (lines: readonly Care[]) => unwrap(computeBill(lines)).lines.map(({ coPayment }) => coPayment)
    expect(coPayments([visit, act])).toEqual([900, 3000])
    expect(coPayments([{ ...act, duringStay: 'ordinary' }, act])).toEqual([2000, 3000])
  })

  test('is due for a stay beside that of an act in town on the same day', () => {
    const act = { ...technical, fee: 20_000, base: 20_000 }
    const { lines } = unwrap(computeBill([act, { ...stay, days: 0, heavy: true }]))
    expect(lines.map(({ coPayment }) => coPayment)).toEqual([2400, 2400])
    // Once a stay, though both begin on one day.
    const day = { ...stay, days: 0, heavy: true } as const
    expect(unwrap(computeBill([day, day])).lines.map(({ coPayment }) => coPayment)).toEqual([2400, 2400])
  })
})

describe('the penalty outside the pathway', () => {
  test.each<[string, Care, object]>([
    // 30 % of 5.01 € are 1.50 €, 70 % are 3.51 €.
    [
      'is what the lower rate takes away',
      { kind: 'doctor', pathway: 'outside', fee: 501, base: 501, on },
      { grossAmo: 150, penalty: 201 },
    ],
    [
      'is that of the whole stay, once, with its cap',
      { ...stay, days: 0, pathway: 'outside' },
      { penalty: 1060, grossAmo: 24_000 - 1060 },
    ],
    [
      'is not that of a doctor during a stay',
      { kind: 'doctor', duringStay: 'ordinary', pathway: 'outside', fee: 3000, base: 3000, on },
      { penalty: 0, grossAmo: 2400 },
    ],
  ])('%s', (_, care, expected) => {
    expect(compute(care)).toMatchObject(expected)
  })

  test('has no doubtful cap where it stays under it, and none for a stay', () => {
    expect(codesOf({ kind: 'doctor', pathway: 'outside', fee: 2650, base: 2650, on })).toEqual([])
    expect(codesOf({ kind: 'doctor', pathway: 'outside', fee: 1000, base: 1000, on })).toEqual([])
    expect(codesOf({ ...stay, days: 0, pathway: 'outside' })).not.toContain('penalty-cap-disputed')
    expect(codesOf({ ...stay, days: 0, pathway: 'outside' })).toContain('uncertain-value')
  })
})
