import { describe, expect, test } from 'vitest'
import type { Care } from '../../../src/coverage/care.js'
import { computeBill, computeCoverage } from '../../../src/coverage/compute-coverage.js'
import type { Contract, SteadyContract } from '../../../src/coverage/contract/contract.js'
import type { Cover } from '../../../src/coverage/cover.js'
import type { Ledger } from '../../../src/coverage/ledger.js'
import { unwrap } from '../../../src/result.js'

const on = '2025-06-10'
const visit = { act: 'gp-consultation', fee: 3000, on } as const
const stay = { kind: 'hospital-stay', days: 1, fee: 30_000, base: 30_000, on } as const
const glasses = { kind: 'optics', class: 'B', base: 15, on } as const
type Guarantees = SteadyContract['guarantees']
const compute = (care: Care, contract: Contract | string, cover: Cover = {}, ledger?: Ledger) =>
  unwrap(computeCoverage(care, { ...cover, contract }, ledger))
const paid = (care: Care, guarantees: Guarantees, cover?: Cover) => compute(care, { guarantees }, cover).amc
const freely = (care: Care, guarantees: Guarantees, cover?: Cover) =>
  compute(care, { guarantees, responsible: false }, cover).amc
const codesOf = (care: Care, contract: Contract, cover?: Cover) =>
  compute(care, contract, cover).notes.map(({ code }) => code)

describe('a contract that is not responsible', () => {
  test('pays no charge of a hospital that it does not guarantee', () => {
    const emergency: Care = { kind: 'emergency', fee: 4000, base: 4000, on }
    expect(freely(emergency, { optics: { pays: 'everything' } })).toBe(0)
    expect(freely(emergency, { emergency: { pays: 'everything' } })).toBe(1961)
  })

  test('counts what the local scheme has paid', () => {
    const cover: Cover = { alsaceMoselle: true }
    // 90 points are paid, and 10 are left.
    expect(freely(visit, { doctor: { pays: 'co-payment' } }, cover)).toBe(300)
    expect(
      freely({ ...visit, sector: 'optam', fee: 5000 }, { doctor: { pays: 'base-share', rate: 15_000 } }, cover),
    ).toBe(4500 - 2100 - 600)
    expect(freely(stay, { otherwise: { pays: 'nothing' } }, cover)).toBe(0)
  })

  test('pays a share of nothing where the insurance pays nothing', () => {
    const medicine: Care = { kind: 'medicine', service: 'not-reimbursed', fee: 1000, base: 1000, on }
    expect(freely(medicine, { otherwise: { pays: 'base-share', rate: 15_000 } })).toBe(0)
    expect(paid(medicine, { otherwise: { pays: 'base-share', rate: 15_000 } })).toBe(0)
  })
})

describe('a responsible contract', () => {
  test('pays as if the care had been inside the pathway', () => {
    const outside: Care = { ...visit, sector: 'optam', fee: 5000, pathway: 'outside' }
    // 120 % of 30 € less the 70 % that the insurance would have paid.
    expect(paid(outside, { doctor: { pays: 'base-share', rate: 12_000 } })).toBe(3600 - 2100)
  })

  test('pays no overage that the doctor may add outside the pathway, but that of a stay', () => {
    const outside: Care = { ...stay, fee: 35_000, pathway: 'outside' }
    expect(compute(outside, { guarantees: { otherwise: { pays: 'everything' } } })).toMatchObject({
      amc: 6000 + 5000,
      penalty: 1060,
      patient: 1060,
    })
  })

  test('pays the least of the optical grid only where it guarantees more than the co-payment', () => {
    const equipment: Care = { ...glasses, lenses: 'c', fee: 40_000 }
    expect(paid(equipment, { optics: { pays: 'co-payment' } })).toBe(6)
    expect(paid(equipment, { optics: { pays: 'base-share', rate: 20_000 } })).toBe(20_000 - 9)
  })

  test('pays nothing that the local scheme pays', () => {
    const clinic: Care = { ...stay, days: 5, fee: 35_000, relatedTo: 'ald' }
    expect(compute(clinic, { guarantees: { otherwise: { pays: 'nothing' } } }, { alsaceMoselle: true })).toMatchObject({
      localScheme: 10_000,
      amc: 0,
      patient: 5000,
    })
  })

  test('begins on its first day', () => {
    expect(compute(visit, { joinedOn: on, guarantees: { otherwise: { pays: 'co-payment' } } }).amc).toBe(900)
    expect(compute(visit, { joinedOn: '2025-06-11', guarantees: { otherwise: { pays: 'co-payment' } } }).amc).toBe(0)
  })

  test('is not waited for where it guarantees nothing', () => {
    const contract: Contract = {
      joinedOn: '2025-06-01',
      waiting: { dentist: 6 },
      guarantees: { optics: { pays: 'everything' } },
    }
    const care: Care = { act: 'scaling', fee: 2892, on }
    expect(codesOf(care, contract)).not.toContain('not-yet-guaranteed')
    const waited: Contract = { ...contract, guarantees: { dentist: { pays: 'everything' } } }
    expect(compute(care, waited).notes).toContainEqual(
      expect.objectContaining({ code: 'not-yet-guaranteed', confidence: 'high' }),
    )
  })

  test('guarantees in later years what it does in the last that it names', () => {
    const years = [1000, 2000].map((amount) => ({ pays: 'allowance', amount, per: 'act' }) as const)
    const contract = { joinedOn: '2020-01-01', guarantees: { osteopath: years } } as unknown as Contract
    expect(compute({ kind: 'unreimbursed', service: 'osteopath', fee: 6000, on }, contract).amc).toBe(2000)
  })
})

describe('a doctor outside every convention', () => {
  test('has the guarantee and the limits of doctors outside the option', () => {
    const care: Care = { kind: 'doctor', sector: 'outside-convention', fee: 5000, base: 61, on }
    const guarantees: Guarantees = {
      doctor: { pays: 'base-share', rate: 20_000 },
      'doctor-not-optam': { pays: 'everything' },
    }
    // 70 % of 61 cents are 43; beyond the co-payment, 80 % of the base: what the option gets, less a fifth.
    expect(paid(care, guarantees)).toBe(18 + 49)
  })
})

describe('a doctor outside the option', () => {
  const paidFor = (base: number, doctor: Guarantees['doctor']) =>
    paid({ kind: 'doctor', sector: 'sector-2', fee: 8000, base, on }, doctor ? { doctor } : {})

  test.each<[string, number, Guarantees['doctor'], number]>([
    // 145 % less 100 % less 20 % is a quarter of 23.03 €, rounded once.
    ['a share of the base', 2303, { pays: 'base-share', rate: 14_500 }, 2303 - 1612 + 576],
    // On top of the obligatory share: 150 %, of which 30 % are the co-payment; at most the base is paid as overage.
    ['a share on top', 2300, { pays: 'base-share', rate: 15_000, onTop: true }, 690 + 2300],
    [
      'a share and an amount',
      2300,
      { pays: 'base-share', rate: 10_000, plus: { amount: 1000, per: 'act' } },
      690 + 1000 - 460,
    ],
    [
      'the co-payment and an amount',
      2300,
      { pays: 'co-payment', plus: { amount: 1000, per: 'act' } },
      690 + 1000 - 460,
    ],
    ['an amount', 2300, { pays: 'allowance', amount: 2000, per: 'act' }, 690 + 2000 - 690 - 460],
    ['a share up to an amount', 2300, { pays: 'base-share', rate: 20_000, yearlyCap: 2000 }, 690 + 2000 - 690 - 460],
    [
      'a share on top, up to an amount',
      2300,
      { pays: 'base-share', rate: 13_000, onTop: true, yearlyCap: 2000 },
      690 + 2000 - 690 - 460,
    ],
    ['a small amount', 2300, { pays: 'allowance', amount: 1000, per: 'act' }, 690],
    ['nothing', 2300, undefined, 690],
  ])('gets a fifth of the base less than those in it: %s', (_, base, doctor, amc) => {
    expect(paidFor(base, doctor)).toBe(amc)
  })
})

describe('what the contract tells apart and the line does not', () => {
  const unclear = (care: Care, guarantees: Guarantees) =>
    compute(care, { guarantees })
      .notes.filter(({ code }) => code === 'guarantee-unclear')
      .map(({ confidence }) => confidence)
  const doctor: Care = { kind: 'doctor', fee: 3000, base: 3000, on }

  test.each<[string, Care, Guarantees, readonly string[]]>([
    ['a specialty outside the option', doctor, { 'doctor-specialist-not-optam': { pays: 'co-payment' } }, ['high']],
    ['a specialty', doctor, { 'doctor-general': { pays: 'co-payment' } }, ['high']],
    ['no specialty', doctor, { doctor: { pays: 'co-payment' } }, []],
    ['lenses of children', { ...glasses, fee: 9000 }, { 'lenses-simple-child': { pays: 'co-payment' } }, ['high']],
    ['no lenses', { ...glasses, fee: 9000 }, { optics: { pays: 'co-payment' } }, []],
  ])('%s', (_, care, guarantees, notes) => {
    expect(unclear(care, guarantees)).toEqual(notes)
  })
})

describe('children', () => {
  const allowance = (amount: number) => ({ pays: 'allowance', amount, per: 'act' }) as const

  test('are under 20 for hearing aids', () => {
    const aid: Care = { kind: 'hearing', class: 'II', fee: 150_000, base: 40_000, on }
    const guarantees: Guarantees = { 'hearing-free': allowance(60_000), 'hearing-free-child': allowance(30_000) }
    expect(paid(aid, guarantees, { birthDate: '2005-06-11' })).toBe(30_000)
    expect(paid(aid, guarantees, { birthDate: '2005-06-10' })).toBe(60_000)
    expect(paid(aid, guarantees)).toBe(60_000)
  })

  test('have no age of glasses before 2020', () => {
    const guarantees: Guarantees = { optics: allowance(6000), 'optics-child': allowance(3000) }
    const before: Care = { ...glasses, base: 1000, fee: 20_000, on: '2019-06-10' }
    expect(freely(before, guarantees, { birthDate: '2010-01-01' })).toBe(6000)
  })

  test('have a frame of their own', () => {
    const guarantees: Guarantees = { 'frame-child': allowance(2000), optics: allowance(5000) }
    const equipment: Care = { ...glasses, lenses: 'a', frame: 7000, fee: 20_000 }
    expect(freely(equipment, guarantees, { birthDate: '2015-01-01' })).toBe(7000)
    expect(freely(equipment, guarantees)).toBe(5000 + 5000)
  })
})

describe('a frame and its lenses', () => {
  const allowance = (amount: number) => ({ pays: 'allowance', amount, per: 'act' }) as const

  test('are apart in class B alone', () => {
    const equipment: Care = { kind: 'optics', class: 'A', frame: 3000, fee: 10_000, base: 2850, on }
    expect(freely(equipment, { frame: allowance(5000), optics: allowance(2000) })).toBe(2000)
  })

  test('are together where the price of the frame is not said', () => {
    const equipment: Care = { ...glasses, lenses: 'a', fee: 20_000 }
    expect(paid(equipment, { frame: allowance(5000), 'lenses-simple': allowance(8000) })).toBe(8000)
  })

  test('have the base of both with the lenses, and that of a frame alone is its own', () => {
    const guarantees: Guarantees = { frame: { pays: 'co-payment' }, 'lenses-simple': { pays: 'co-payment' } }
    expect(freely({ ...glasses, lenses: 'a', frame: 7000, fee: 20_000 }, guarantees)).toBe(6)
    expect(freely({ ...glasses, base: 5, frame: 7000, fee: 7000 }, guarantees)).toBe(2)
  })

  test('each have their price as a limit', () => {
    const guarantees: Guarantees = { frame: { pays: 'nothing' }, 'lenses-simple': allowance(30_000) }
    expect(paid({ ...glasses, lenses: 'a', frame: 20_000, fee: 30_000 }, guarantees)).toBe(10_000)
  })

  test('have the limit of a frame in a responsible contract alone (R871-2, 3°)', () => {
    const guarantees: Guarantees = { frame: allowance(15_000), 'lenses-simple': allowance(12_000) }
    const equipment: Care = { ...glasses, lenses: 'a', frame: 15_000, fee: 35_000 }
    expect(paid(equipment, guarantees)).toBe(10_000 + 12_000)
    expect(freely(equipment, guarantees)).toBe(15_000 + 12_000)
    // The frame alone: 3 cents of its 5 are refunded, and the limit is of the total.
    expect(paid({ ...glasses, base: 5, frame: 15_000, fee: 15_000 }, guarantees)).toBe(10_000 - 3)
  })

  test.each<[string, Guarantees['lenses-simple'], number]>([
    ['for the lenses', { pays: 'allowance', amount: 6000, per: 'eye' }, 8000],
    ['for the lenses, on top of the co-payment', { pays: 'co-payment', plus: { amount: 6000, per: 'eye' } }, 8000],
    ['for the equipment', allowance(12_000), 12_000],
  ])('have no guarantee of frames: an amount %s', (_, guarantee, amc) => {
    const alone: Care = { ...glasses, frame: 9000, fee: 9000 }
    const isOfLenses = guarantee?.pays !== 'allowance' || guarantee.per === 'eye'
    expect(freely(alone, { optics: guarantee } as Guarantees)).toBe(isOfLenses ? 0 : 9000 - 9)
    const equipment: Care = { ...glasses, lenses: 'a', frame: 9000, fee: 17_000 }
    expect(paid(equipment, { 'lenses-simple': guarantee } as Guarantees)).toBe(amc)
    expect(freely(equipment, { 'lenses-simple': guarantee } as Guarantees)).toBe(amc)
    // Where the price of the frame is not said, all may be the lenses.
    expect(paid({ ...glasses, lenses: 'a', fee: 17_000 }, { 'lenses-simple': guarantee } as Guarantees)).toBe(
      guarantee?.pays === 'co-payment' ? 12_006 : 12_000,
    )
  })

  test('each have their counter, and the last gets what is left', () => {
    const perYear = { pays: 'allowance', amount: 20_000, per: 'year' } as const
    const contract: Contract = { guarantees: { frame: perYear, 'lenses-simple': perYear } }
    const line = compute({ ...glasses, lenses: 'a', frame: 9000, fee: 20_000 }, contract)
    expect(line.amc).toBe(20_000 - 9)
    expect(line.ledger.counters).toEqual({
      '2025/allowance/frame': 9000,
      '2025/allowance/lenses-simple': 11_000 - 9,
    })
  })
})

describe('what a guarantee uses up', () => {
  const counters = (care: Care, otherwise: Guarantees['otherwise']) => {
    const { ledger } = compute(care, { guarantees: { ...(otherwise && { otherwise }) } })
    return [ledger.counters, ledger.renewals]
  }
  const session: Care = { kind: 'unreimbursed', service: 'osteopath', fee: 6000, on }
  const crown: Care = { kind: 'dentist', nature: 'prosthesis', fee: 60_000, base: 12_000, on }

  test('is nothing where it has no limit in time', () => {
    expect(counters(session, { pays: 'allowance', amount: 4000, per: 'session' })).toEqual([{}, {}])
    expect(counters(crown, { pays: 'base-share', rate: 15_000 })).toEqual([{}, {}])
  })

  test('is nothing where only the co-payment is paid', () => {
    const plain: Care = { ...crown, fee: 12_000 }
    expect(counters(plain, { pays: 'co-payment', plus: { amount: 2500, per: 'act', times: 4 } })).toEqual([{}, {}])
    expect(counters(plain, { pays: 'co-payment', plus: { amount: 2500, per: 'two-years' } })).toEqual([{}, {}])
  })

  test('is what was paid of the allowance, not of the share', () => {
    const dear: Care = { ...crown, fee: 12_350 }
    expect(counters(dear, { pays: 'co-payment', plus: { amount: 2500, per: 'year' } })).toEqual([
      { '2025/allowance/otherwise': 350 },
      {},
    ])
  })

  test('is the least of its limits', () => {
    const capped: Contract = {
      guarantees: { otherwise: { pays: 'co-payment', plus: { amount: 10_000, per: 'act' }, yearlyCap: 5000 } },
    }
    expect(compute(crown, capped)).toMatchObject({ amc: 5000, ledger: { counters: { '2025/cap/otherwise': 5000 } } })
    const everything: Contract = {
      guarantees: { otherwise: { pays: 'everything', yearlyCap: 5000 } },
      responsible: false,
    }
    expect(compute({ ...session, fee: 3000 }, everything).ledger.counters).toEqual({ '2025/cap/otherwise': 3000 })
  })

  test('is over when the acts of the year are, whatever is left of its amount', () => {
    const contract: Contract = {
      guarantees: { otherwise: { pays: 'allowance', amount: 10_000, per: 'year', times: 1 } },
    }
    const { lines } = unwrap(computeBill([{ ...session, fee: 3000 }, session], { contract }))
    expect(lines.map(({ amc }) => amc)).toEqual([3000, 0])
  })

  test('has the share of the other schemes in a total of the year', () => {
    const insoles: Care = { kind: 'equipment', fee: 12_000, base: 10_000, on }
    expect(paid(insoles, { otherwise: { pays: 'total', amount: 11_000, per: 'year' } })).toBe(11_000 - 6000)
  })

  test('is not that of two years which begin later', () => {
    const contract: Contract = {
      guarantees: { 'contact-lenses': { pays: 'allowance', amount: 10_000, per: 'two-years' } },
    }
    const lenses: Care = { kind: 'unreimbursed', service: 'contact-lenses', fee: 8000, on }
    const later: Ledger = {
      counters: { '2026-01-01/allowance/contact-lenses': 10_000 },
      renewals: { 'allowance/contact-lenses': '2026-01-01' },
    }
    expect(compute(lenses, contract, {}, later).amc).toBe(8000)
  })
})

describe('the most that a contract pays in a year for all care of a heading', () => {
  const crown: Care = { kind: 'dentist', nature: 'prosthesis', fee: 60_000, base: 12_000, on }
  const implant: Care = { kind: 'unreimbursed', service: 'implant', fee: 120_000, on }
  const guarantees: Guarantees = {
    dentist: { pays: 'base-share', rate: 30_000 },
    implant: { pays: 'allowance', amount: 50_000, per: 'act' },
  }
  const contract: Contract = { guarantees, yearlyCaps: { dentist: 60_000 } }
  const amounts = (lines: readonly Care[], of: Contract = contract) =>
    unwrap(computeBill(lines, { contract: of })).lines.map(({ amc }) => amc)

  test('counts what its guarantees pay together, in the order of the bill', () => {
    // 300 % of 120 € less 72 € are 288 €; then 312 € are left, and then the co-payment.
    expect(amounts([crown, implant, crown, implant])).toEqual([28_800, 31_200, 4800, 0])
    expect(amounts([crown, { ...implant, on: '2026-01-02' }])).toEqual([28_800, 50_000])
  })

  test('is not reached by other care, and holds below the cap of a part', () => {
    expect(amounts([crown, { ...visit, sector: 'optam', fee: 4000 }, implant])[2]).toBe(31_200)
    const both: Contract = { ...contract, yearlyCaps: { dentist: 60_000, implant: 20_000 } }
    expect(amounts([implant, implant, crown, crown], both)).toEqual([20_000, 0, 28_800, 11_200])
  })

  test('does not touch the zero baskets of a responsible contract', () => {
    const zero: Care = { ...crown, basket: 'zero', ceiling: 60_000 }
    expect(amounts([zero, implant])).toEqual([52_800, 50_000])
    const free: Contract = { ...contract, responsible: false }
    expect(amounts([zero, implant], free)).toEqual([28_800, 31_200])
    expect(amounts([crown, crown, crown], free)).toEqual([28_800, 28_800, 2400])
  })

  test('is in the ledger, so that later bills know it', () => {
    const { ledger } = compute(crown, contract)
    expect(ledger.counters).toEqual({ '2025/yearly-cap/dentist': 28_800 })
    expect(compute(implant, contract, {}, ledger).amc).toBe(31_200)
  })
})

describe('the units of an allowance', () => {
  test('are days of a stay, where it is for a day', () => {
    const clinic: Care = { ...stay, days: 3, fee: 60_000 }
    expect(paid(clinic, { 'hospital-stay': { pays: 'allowance', amount: 5000, per: 'day' } })).toBe(15_000)
    expect(paid(clinic, { 'hospital-stay': { pays: 'allowance', amount: 7000, per: 'act' } })).toBe(7000)
  })

  test('of the zero basket are the co-payment of other care', () => {
    expect(freely({ ...visit, sector: 'optam', fee: 5000 }, { otherwise: { pays: 'zero-basket' } })).toBe(900)
  })
})

describe('a price ceiling', () => {
  const everything: Guarantees = { otherwise: { pays: 'everything' } }
  const prosthesis = { kind: 'dentist', nature: 'prosthesis', basket: 'zero', base: 12_000 } as const
  const overage = (care: Care, guarantees: Guarantees = everything) => compute(care, { guarantees })

  test('of the caller comes before that of the law, which may not be there yet', () => {
    const own = overage({ ...prosthesis, crown: 'metal', ceiling: 40_000, fee: 40_000, on })
    expect(own.amc).toBe(40_000 - 7200)
    expect(own.notes.map(({ code }) => code)).not.toContain('price-above-ceiling')
    expect(overage({ ...prosthesis, ceiling: 50_000, fee: 40_000, on: '2023-06-10' }).patient).toBe(0)
  })

  test('is not known of lenses of class A, and is of a frame alone', () => {
    const lenses = overage({ kind: 'optics', class: 'A', lenses: 'a', fee: 8000, base: 2400, on })
    expect(lenses.amc).toBe(8000 - 1440)
    const frame = overage({ kind: 'optics', class: 'A', fee: 4000, base: 900, on })
    expect(frame.amc).toBe(3000 - 540)
    expect(frame.notes.map(({ code }) => code)).not.toContain('ceiling-unknown')
  })

  test('of class B does not hold class A', () => {
    const dear: Care = { kind: 'optics', class: 'A', lenses: 'a', ceiling: 50_000, fee: 50_000, base: 2400, on }
    expect(overage(dear).amc).toBe(50_000 - 1440)
  })

  test.each<[string, Care]>([
    ['given by its kind', { ...prosthesis, crown: 'metal', territory: 'reunion', fee: 29_000, on }],
    ['given by its act', { act: 'crown', basket: 'zero', crown: 'metal', territory: 'reunion', fee: 29_000, on }],
  ])('is not known overseas, which is noted once: %s', (_, care) => {
    const notes = overage(care).notes.filter(({ code }) => code === 'overseas-unknown')
    expect(notes.map(({ confidence }) => confidence)).toEqual(['medium'])
  })

  test.each<[string, Care, boolean]>([
    ['a crown of the zero basket', { ...prosthesis, crown: 'metal', fee: 30_000, on }, true],
    ['one at its ceiling', { ...prosthesis, crown: 'metal', fee: 29_000, on }, false],
    ['one above that of the caller', { ...prosthesis, ceiling: 20_000, fee: 21_000, on }, true],
    ['a hearing aid', { act: 'hearing-aid', class: 'I', ear: 'both', fee: 190_001, on }, true],
    ['two at their ceiling', { act: 'hearing-aid', class: 'I', ear: 'both', fee: 190_000, on }, false],
    [
      'one before the ceilings',
      { kind: 'hearing', class: 'I', ear: 'left', fee: 190_000, base: 30_000, on: '2018-06-10' },
      false,
    ],
    ['a crown of free price', { ...prosthesis, basket: 'free', crown: 'metal', fee: 30_000, on }, false],
    ['care of a dentist', { kind: 'dentist', basket: 'moderated', ceiling: 100, fee: 200, base: 50, on }, false],
    ['one whose base is above it', { act: 'hearing-aid-young', class: 'I', ear: 'left', fee: 140_000, on }, false],
    ['one of free price', { act: 'hearing-aid', class: 'II', ear: 'left', fee: 160_000, on }, false],
    ['glasses', { kind: 'optics', class: 'A', ceiling: 9000, fee: 9500, base: 2250, on }, true],
    ['glasses without a ceiling', { kind: 'optics', class: 'A', fee: 9500, base: 2250, on }, false],
    ['what is done overseas', { ...prosthesis, crown: 'metal', fee: 30_000, territory: 'reunion', on }, false],
    ['a day before the ceilings', { ...prosthesis, crown: 'metal', fee: 30_000, on: '2023-06-10' }, false],
  ])('is looked at without a contract: %s', (_, care, isAbove) => {
    const { notes } = unwrap(computeCoverage(care))
    const above = notes.filter(({ code }) => code === 'price-above-ceiling')
    expect(above.map(({ confidence }) => confidence)).toEqual(isAbove ? ['high'] : [])
  })

  test('of a moderated price is looked at, and leaves the contract as it is', () => {
    const crown = { ...prosthesis, basket: 'moderated', crown: 'ceramic-metal-second-premolar', on } as const
    const contract: Contract = { guarantees: everything }
    expect(codesOf({ ...crown, fee: 60_000 }, contract)).toContain('price-above-ceiling')
    expect(codesOf({ ...crown, fee: 55_000 }, contract)).not.toContain('price-above-ceiling')
    expect(compute({ ...crown, fee: 60_000 }, contract).amc).toBe(60_000 - 7200)
  })

  test('is named by the first of the lowest limits', () => {
    const over: Ledger = { counters: { '2025/psychologist': 12 }, renewals: {} }
    const { steps } = compute({ act: 'psychologist-session', fee: 5000, on }, { guarantees: everything }, {}, over)
    expect(steps.find(({ rule }) => rule === 'contract-limit')).toMatchObject({
      amount: 5000,
      source: { article: 'R871-2' },
    })
  })
})
