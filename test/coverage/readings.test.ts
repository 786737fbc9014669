import { describe, expect, test } from 'vitest'
import { findActs } from '../../src/coverage/acts.js'
import type { Care, DentistCare } from '../../src/coverage/care.js'
import { computeBill, computeCoverage } from '../../src/coverage/compute-coverage.js'
import { compareContract } from '../../src/coverage/contract/compare.js'
import type { Contract } from '../../src/coverage/contract/contract.js'
import { STUDENT_OFFERS } from '../../src/coverage/contract/student-offers.js'
import type { Cover } from '../../src/coverage/cover.js'
import { computeDeductionsLeft } from '../../src/coverage/deductions-left.js'
import { computeDeskPayment } from '../../src/coverage/desk-payment.js'
import { EMPTY_LEDGER } from '../../src/coverage/ledger.js'
import { splitReimbursement } from '../../src/coverage/split-reimbursement.js'
import { describeAct } from '../../src/coverage/text/act.js'
import { formatEuros, formatRate } from '../../src/coverage/text/euros.js'
import { explainCoverage } from '../../src/coverage/text/statement.js'
import { addDays, type Day } from '../../src/day.js'
import { unwrap } from '../../src/result.js'

const on = '2025-06-10'
const visit: Care = { act: 'gp-consultation', fee: 3000, on }
const everything: Contract = { guarantees: { otherwise: { pays: 'everything' } } }
const rulesOf = (care: Care, cover?: Cover) => unwrap(computeCoverage(care, cover)).steps.map(({ rule }) => rule)
const notesOf = (care: Care, cover?: Cover) => unwrap(computeCoverage(care, cover)).notes.map(({ code }) => code)

describe('the steps', () => {
  test('come in the order of the law, each with its source', () => {
    const cover: Cover = { alsaceMoselle: true, contract: everything }
    const { steps } = unwrap(computeCoverage({ ...visit, fee: 5000, pathway: 'outside' }, cover))
    expect(steps.map(({ rule }) => rule)).toEqual([
      'base',
      'overage',
      'amo-share',
      'co-payment',
      'pathway-penalty',
      'flat-participation',
      'local-share',
      'contract-limit',
      'contract',
    ])
    for (const { source } of steps) expect(source.href).toMatch(/^https:/)
    expect(steps[2]).toMatchObject({ amount: 2100, rate: 7000, source: { article: 'R160-5' } })
    expect(steps[7]).toMatchObject({ amount: 525, source: { article: 'R871-1' } })
  })

  test('name the exemption and what it is worth', () => {
    const { steps } = unwrap(computeCoverage({ ...visit, relatedTo: 'ald' }))
    expect(steps).toContainEqual(
      expect.objectContaining({
        rule: 'exemption',
        amount: 900,
        source: expect.objectContaining({ article: 'R160-11' }),
      }),
    )
  })

  test('name the charges of a hospital', () => {
    expect(rulesOf({ kind: 'emergency', fee: 4000, base: 4000, on })).toContain('emergency-charge')
    const stay: Care = { kind: 'hospital-stay', fee: 30_000, base: 30_000, days: 1, heavy: true, on }
    expect(rulesOf(stay)).toEqual(['base', 'amo-share', 'heavy-act-charge', 'daily-charge'])
    expect(rulesOf(stay, { alsaceMoselle: true }).filter((rule) => rule === 'local-share')).toHaveLength(2)
  })

  test('name the solidarity cover', () => {
    expect(rulesOf(visit, { situations: ['c2s'] })).toEqual([
      'base',
      'amo-share',
      'co-payment',
      'flat-participation',
      'c2s',
    ])
  })
})

describe('the notes', () => {
  test('are none where every value is sure and was checked', () => {
    expect(notesOf(visit)).toEqual([])
    expect(notesOf(visit, { situations: ['c2s'] })).toEqual([])
    expect(notesOf({ ...visit, relatedTo: 'ald' }, { alsaceMoselle: true, contract: everything })).toEqual([])
  })

  test.each<[string, Care, Cover, string]>([
    ['a charge known from the press', { kind: 'emergency', fee: 0, base: 0, on: '2026-03-05' }, {}, 'uncertain-value'],
    ['a disputed tariff', { act: 'scaling', fee: 2892, on }, {}, 'uncertain-value'],
    ['a rule at second hand', visit, { situations: ['ame'] }, 'uncertain-rule'],
    ['the half cent', { kind: 'doctor', fee: 505, base: 505, on }, {}, 'half-cent'],
    [
      'the cap of the penalty',
      { act: 'cardiologist-consultation', fee: 5250, pathway: 'outside', on },
      {},
      'penalty-cap-disputed',
    ],
    [
      'a penalty on a heavy act',
      { kind: 'doctor', nature: 'technical', fee: 20_000, base: 20_000, pathway: 'outside', on },
      {},
      'penalty-on-heavy-act',
    ],
    [
      'solidarity cover outside the pathway',
      { ...visit, pathway: 'outside' },
      { situations: ['c2s'] },
      'c2s-outside-pathway',
    ],
    ['overage under solidarity cover', { ...visit, fee: 4000 }, { situations: ['c2s'] }, 'overage-forbidden'],
    ['a refund too small', { kind: 'biology', fee: 100, base: 100, on }, {}, 'participation-exceeds-refund'],
    [
      'participation in an emergency',
      { kind: 'emergency', fee: 4000, base: 4000, on },
      {},
      'participation-with-emergency-charge',
    ],
    [
      'a price above its ceiling',
      { act: 'crown', basket: 'zero', crown: 'metal', fee: 30_000, on },
      { contract: everything },
      'price-above-ceiling',
    ],
    ['a doctor outside the convention', { ...visit, sector: 'outside-convention' }, {}, 'outside-convention'],
    [
      'a local share that is not known',
      { act: 'psychologist-session', fee: 5000, on },
      { alsaceMoselle: true },
      'local-share-unknown',
    ],
    ['an age that decides', { act: 'orthodontic-half-year', fee: 19_350, on }, {}, 'age-unknown'],
    ['an age of contraception', { ...visit, relatedTo: 'contraception' }, {}, 'age-unknown'],
    ['a minor who is 18', visit, { birthDate: '2007-03-02' }, 'uncertain-value'],
  ])('%s', (_, care, cover, code) => {
    expect(notesOf(care, cover)).toContain(code)
  })

  test('say once which text was checked longest ago', () => {
    const { notes } = unwrap(computeCoverage({ ...visit, on: '2026-11-23' }))
    expect(notes.filter(({ code }) => code === 'checked-earlier')).toEqual([
      expect.objectContaining({ checkedOn: '2026-03-31', parameter: 'tariff.gp-consultation' }),
    ])
  })

  test('keep the text checked longest ago, in whatever order they are read', () => {
    const late: Care = { kind: 'doctor', nature: 'technical', fee: 20_000, base: 20_000, on: '2026-11-23' }
    const { notes } = unwrap(computeCoverage(late))
    expect(notes.filter(({ code }) => code === 'checked-earlier')).toEqual([
      expect.objectContaining({ checkedOn: '2026-04-20', parameter: 'rate.doctor' }),
    ])
    const teleconsultation: Care = { act: 'gp-teleconsultation', fee: 2500, on: '2026-11-23' }
    expect(unwrap(computeCoverage(teleconsultation)).notes).toContainEqual(
      expect.objectContaining({ code: 'checked-earlier', checkedOn: '2025-12-31' }),
    )
    const stay: Care = { kind: 'hospital-stay', fee: 100, base: 100, days: 2, on: '2026-11-23' }
    expect(unwrap(computeCoverage(stay)).notes.filter(({ code }) => code === 'checked-earlier')).toHaveLength(1)
  })

  test('keep the first of texts that were checked on one day', () => {
    const scaling: Care = { act: 'scaling', fee: 2892, on: '2026-11-23' }
    expect(unwrap(computeCoverage(scaling, { alsaceMoselle: true })).notes).toContainEqual(
      expect.objectContaining({ code: 'checked-earlier', parameter: 'tariff.scaling' }),
    )
  })

  test('are not repeated for each day of a stay', () => {
    const { notes } = unwrap(computeCoverage({ kind: 'hospital-stay', fee: 0, base: 0, days: 5, on: '2026-03-05' }))
    expect(notes.filter(({ parameter }) => parameter === 'dailyHospitalCharge')).toEqual([
      expect.objectContaining({ code: 'uncertain-value', confidence: 'medium', doubt: 'press-only' }),
    ])
  })
})

describe('the ledger', () => {
  test('holds four participations for one professional and day, and starts anew with another', () => {
    const lines = ['A', 'A', 'A', 'A', 'A', 'B'].map((professional): Care => ({ ...visit, professional }))
    const { lines: computed, ledger } = unwrap(computeBill(lines))
    expect(computed.map(({ flatParticipation }) => flatParticipation)).toEqual([200, 200, 200, 200, 0, 200])
    expect(ledger.counters['2025/flat-units']).toBe(5)
  })

  test('charges a sitting of heavy acts once', () => {
    const act = { kind: 'doctor', nature: 'technical', on, professional: 'A' } as const
    const { lines } = unwrap(
      computeBill([
        { ...act, fee: 7000, base: 7000, sittingBase: 13_000 },
        { ...act, fee: 6000, base: 6000, sittingBase: 13_000 },
      ]),
    )
    expect(lines.map(({ coPayment }) => coPayment)).toEqual([2400, 0])
  })

  test('adds up the technical acts of one sitting by itself', () => {
    const act = { kind: 'doctor', nature: 'technical', fee: 7000, base: 7000, on } as const
    const { lines } = unwrap(computeBill([act, act]))
    expect(lines.map(({ coPayment }) => coPayment)).toEqual([2400, 0])
    const apart = unwrap(
      computeBill([
        { ...act, professional: 'A' },
        { ...act, professional: 'B' },
      ]),
    )
    expect(apart.coPayment).toBe(4200)
    const days = unwrap(computeBill([act, { ...act, on: '2025-06-11' }]))
    expect(days.coPayment).toBe(4200)
  })

  test('adds up the care of one dentist, and no prosthesis', () => {
    const care: DentistCare = { kind: 'dentist', fee: 7000, base: 7000, on }
    expect(unwrap(computeBill([care, care])).coPayment).toBe(2400)
    const prosthesis: DentistCare = { ...care, nature: 'prosthesis' }
    expect(unwrap(computeBill([care, prosthesis])).coPayment).toBe(5600)
  })

  test('holds the yearly caps of a person-year of visits', () => {
    const year = Array.from({ length: 40 }, (_, index): Care => ({ ...visit, on: addDays('2025-01-01', 7 * index) }))
    const { flatParticipation, ledger } = unwrap(computeBill(year))
    expect(flatParticipation).toBe(5000)
    expect(computeDeductionsLeft(ledger, '2025-12-31')).toEqual({
      ok: true,
      value: { flatUnits: 0, flatParticipation: 0, franchise: 5000 },
    })
  })

  test('counts for the day what the year left to take, and no more', () => {
    const nearlyFull = { counters: { '2025/franchise': 4950 }, renewals: {} }
    const session: Care = { act: 'physiotherapy-session', fee: 1658, on }
    expect(unwrap(computeCoverage(session, {}, nearlyFull)).ledger.counters).toEqual({
      '2025/franchise': 5000,
      '2025-06-10/act': 50,
    })
  })

  test('has no counter of what was not taken', () => {
    const yearOver = { counters: { '2025/flat-units': 25, '2025/flat-amount': 5000 }, renewals: {} }
    expect(unwrap(computeCoverage(visit, {}, yearOver)).ledger.counters).toEqual(yearOver.counters)
  })

  test('leaves an act the base of the sitting that it says', () => {
    const act = { kind: 'doctor', nature: 'technical', fee: 7000, base: 7000, on } as const
    const { lines } = unwrap(computeBill([{ ...act, sittingBase: 7000 }, act]))
    expect(lines.map(({ coPayment }) => coPayment)).toEqual([2100, 2100])
  })

  test('spends an allowance over the year and gives it back with the next', () => {
    const contract: Contract = { guarantees: { equipment: { pays: 'allowance', amount: 10_000, per: 'year' } } }
    const insoles = (day: Day): Care => ({ kind: 'equipment', fee: 12_000, base: 10_000, on: day })
    const spent = unwrap(
      computeBill([insoles('2025-03-01'), insoles('2025-09-01'), insoles('2026-01-05')], { contract }),
    )
    expect(spent.lines.map(({ amc }) => amc)).toEqual([6000, 4000, 6000])
    expect(spent.ledger.counters).toMatchObject({
      '2025/allowance/equipment': 10_000,
      '2026/allowance/equipment': 6000,
    })
  })

  test('renews glasses after two years, or one for a child or a change of sight', () => {
    const glasses = (day: Day, more: object = {}): Care => ({
      kind: 'optics',
      class: 'B',
      fee: 20_000,
      base: 15,
      on: day,
      ...more,
    })
    const amcOf = (second: Care, cover: Cover = {}) => {
      const { lines } = unwrap(computeBill([glasses('2024-03-01'), second], { ...cover, contract: everything }))
      return [lines[1]?.amc, lines[1]?.notes.some(({ code }) => code === 'renewed-too-early')]
    }
    expect(amcOf(glasses('2026-02-28'))).toEqual([0, true])
    expect(amcOf(glasses('2026-03-01'))).toEqual([19_991, false])
    expect(amcOf(glasses('2024-03-01'))).toEqual([19_991, false])
    expect(amcOf(glasses('2025-03-01', { sightChanged: true }))).toEqual([19_991, false])
    expect(amcOf(glasses('2025-02-28', { sightChanged: true }))).toEqual([0, true])
    expect(amcOf(glasses('2025-03-01'), { birthDate: '2015-01-01' })).toEqual([19_991, false])
  })

  test('renews hearing aids after four years, for each ear', () => {
    const aid = (day: Day, ear?: 'left' | 'right' | 'both'): Care => ({
      act: 'hearing-aid',
      class: 'I',
      fee: 95_000,
      on: day,
      ...(ear && { ear }),
    })
    const days = [aid('2024-03-01', 'left'), aid('2025-03-01', 'right'), aid('2026-03-01', 'both'), aid('2026-03-02')]
    const { lines } = unwrap(computeBill(days, { contract: everything }))
    expect(lines.map(({ amc }) => amc)).toEqual([71_000, 71_000, 0, 71_000])
  })
})

describe('findActs', () => {
  test('lists the acts of a day with their bases', () => {
    const acts = unwrap(findActs('2025-03-01'))
    expect(acts).toContainEqual(
      expect.objectContaining({ act: 'gp-consultation', kind: 'doctor', base: 3000, sector2: 2300 }),
    )
    expect(acts.some(({ act }) => act === 'gp-long-consultation')).toBe(false)
    expect(unwrap(findActs('2026-01-01')).some(({ act }) => act === 'gp-long-consultation')).toBe(true)
    expect(unwrap(findActs('1999-01-01'))).toEqual([])
  })

  test('refuses what is no day', () => {
    expect(findActs('soon' as Day)).toEqual({ ok: false, issues: [{ code: 'malformed-day', path: ['day'] }] })
  })

  test('every act can be computed on its day, and has a name', () => {
    for (const { act, base } of unwrap(findActs('2026-02-01'))) {
      const extra = act.startsWith('hearing') ? { class: 'I' } : {}
      const line = unwrap(computeCoverage({ act, fee: base, on: '2026-02-01', ...extra } as Care))
      expect(line.base).toBe(base)
      expect(describeAct(act, 'fr')).not.toBe(describeAct(act, 'en'))
    }
  })

  test('a base of the caller’s own replaces the tariff', () => {
    expect(unwrap(computeCoverage({ ...visit, base: 2500 })).base).toBe(2500)
  })
})

describe('explainCoverage', () => {
  test('is a statement in French', () => {
    const lines = explainCoverage(
      unwrap(computeCoverage({ ...visit, pathway: 'outside' }, { contract: everything })),
      'fr',
    )
    expect(lines.map(({ text, amount }) => [text.replaceAll('\u00a0', ' '), amount])).toEqual([
      ['Total facturé', 3000],
      ['Base de remboursement', 3000],
      ['Part de l’Assurance maladie (70 % de la base)', 2100],
      ['Ticket modérateur (30 % de la base)', 900],
      ['Majoration hors parcours de soins (40 % de la base)', 1200],
      ['Participation forfaitaire retenue', 200],
      ['Part de la complémentaire santé', 900],
      ['L’Assurance maladie verse', 700],
      ['La complémentaire santé verse', 900],
      ['Reste à votre charge', 1400],
      ['Majoration à vérifier : les sources ne s’accordent pas sur son plafond.', undefined],
    ])
  })

  test('tells the notes, with what they are about', () => {
    const lines = explainCoverage(unwrap(computeCoverage({ ...visit, on: '2026-11-23' })), 'en')
    expect(lines.at(-1)).toMatchObject({
      kind: 'note',
      text: 'Check this amount: one of the rules has not been read again since 31\u00a0March\u00a02026.',
    })
    const tiny = explainCoverage(unwrap(computeCoverage({ kind: 'biology', fee: 100, base: 100, on })), 'en')
    expect(tiny.map(({ text }) => text)).toContain('To be taken from a later refund')
    expect(tiny.at(-1)?.text).toMatch(/kept back later/)
  })
})

describe('formatEuros and formatRate', () => {
  test.each<[number, 'fr' | 'en', string]>([
    [0, 'fr', '0,00\u00a0€'],
    [5, 'en', '€0.05'],
    [-200, 'en', '−€2.00'],
    [100_000_000, 'en', '€1,000,000.00'],
    [123_456, 'fr', '1\u202f234,56\u00a0€'],
    [99_999, 'en', '€999.99'],
  ])('%i in %s', (amount, locale, text) => {
    expect(formatEuros(amount, locale)).toBe(text)
  })
  test.each<[number, 'fr' | 'en', string]>([
    [10_000, 'en', '100%'],
    [1750, 'fr', '17,5\u00a0%'],
    [1, 'en', '0.01%'],
    [0, 'fr', '0\u00a0%'],
  ])('%i basis points in %s', (rate, locale, text) => {
    expect(formatRate(rate, locale)).toBe(text)
  })
})

describe('splitReimbursement', () => {
  test.each([
    [
      { fee: 3000, base: 3000 },
      { grossAmo: 2100, coPayment: 900, overage: 0, amc: 0, patient: 900 },
    ],
    [
      { fee: 3000, base: 3000, complementary: 10_000 },
      { grossAmo: 2100, amc: 900, patient: 0 },
    ],
    [
      { fee: 2000, base: 3000, complementary: 20_000 },
      { base: 2000, grossAmo: 1400, amc: 600, patient: 0 },
    ],
    [
      { fee: 5000, base: 3000, rate: 6000, complementary: 5000 },
      { grossAmo: 1800, coPayment: 1200, overage: 2000, amc: 0, patient: 3200 },
    ],
    [
      { fee: 0, base: 3000 },
      { base: 0, grossAmo: 0, patient: 0 },
    ],
  ])('%j', (input, shares) => {
    expect(unwrap(splitReimbursement(input))).toMatchObject(shares)
  })
})

describe('compareContract', () => {
  const year = Array.from({ length: 12 }, (_, index): Care => ({ ...visit, on: addDays('2025-01-05', 30 * index) }))

  test('counts premiums and what is left of the bills', () => {
    expect(unwrap(compareContract(year, STUDENT_OFFERS.basic))).toEqual({
      without: { patient: 13_200, premiums: 0, total: 13_200 },
      with: { patient: 2400, premiums: 12_000, total: 14_400 },
      saved: -1200,
    })
  })

  test('is worth its price to a person who needs glasses', () => {
    const glasses: Care = { kind: 'optics', class: 'B', lenses: 'c', fee: 40_000, base: 15, on }
    expect(unwrap(compareContract([...year, glasses], STUDENT_OFFERS.comfort)).saved).toBeGreaterThan(0)
  })

  test('goes on from a ledger', () => {
    const ledger = { counters: { '2025/flat-units': 25, '2025/flat-amount': 5000 }, renewals: {} }
    expect(unwrap(compareContract(year, STUDENT_OFFERS.basic, {}, ledger)).with.patient).toBe(0)
  })

  test.each<[unknown[], unknown, readonly (string | number)[]]>([
    [[visit], { contract: { guarantees: {} }, monthlyPremium: 0.5 }, ['offer', 'monthlyPremium']],
    [[visit], undefined, ['offer']],
    [[visit], { contract: 7, monthlyPremium: 1 }, ['offer', 'contract']],
    [
      [visit],
      { contract: { guarantees: { optics: 1 } }, monthlyPremium: 1 },
      ['offer', 'contract', 'guarantees', 'optics'],
    ],
    [[{ ...visit, fee: -1 }], STUDENT_OFFERS.basic, ['lines', 0, 'fee']],
  ])('names what is wrong: %#', (lines, offer, path) => {
    expect(compareContract(lines as Care[], offer as never)).toMatchObject({ ok: false, issues: [{ path }] })
  })

  test('counts what will be kept back later, and the law that a contract needs', () => {
    // 60 % of 1 €, all of it kept back, and 1.40 € more.
    const tiny: Care = { kind: 'biology', fee: 100, base: 100, on }
    const { without, with: covered } = unwrap(compareContract([tiny], STUDENT_OFFERS.basic))
    expect([without.patient, covered.patient]).toEqual([240, 200])
    const early: Care = { kind: 'optics', class: 'B', lenses: 'a', fee: 9000, base: 1000, on: '2019-12-31' }
    expect(compareContract([early], { contract: everything, monthlyPremium: 1000 })).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([expect.objectContaining({ code: 'no-law', parameter: 'opticalGrid' })]),
    })
  })

  test('refuses an offer to who has the complementary cover of the fund, and care before the law that is known', () => {
    const withC2s = compareContract(year, STUDENT_OFFERS.basic, { situations: ['c2s'] })
    expect(withC2s).toEqual({
      ok: false,
      issues: [{ code: 'contradiction', path: ['offer', 'contract'], with: ['cover', 'situations'] }],
    })
    const before: Care = { act: 'gp-consultation', fee: 3000, on: '1990-03-01' }
    const early = compareContract([before], STUDENT_OFFERS.basic)
    expect(early).toMatchObject({ ok: false, issues: [{ code: 'no-law', path: ['lines', 0, 'on'] }, {}] })
  })

  test('the student offers cost 10 to 20 € a month', () => {
    for (const { monthlyPremium } of Object.values(STUDENT_OFFERS)) {
      expect(monthlyPremium).toBeGreaterThanOrEqual(1000)
      expect(monthlyPremium).toBeLessThanOrEqual(2000)
    }
  })
})

describe('computeDeductionsLeft', () => {
  test('is nothing where the law takes nothing', () => {
    expect(computeDeductionsLeft(EMPTY_LEDGER, '2004-06-01')).toEqual({
      ok: true,
      value: { flatUnits: 0, flatParticipation: 0, franchise: 0 },
    })
    expect(unwrap(computeDeductionsLeft(EMPTY_LEDGER, '2007-06-01'))).toEqual({
      flatUnits: 50,
      flatParticipation: 5000,
      franchise: 0,
    })
  })

  test('is what the year has not used up', () => {
    const ledger = { counters: { '2025/franchise': 1000, '2025/flat-amount': 400, '2025/flat-units': 2 }, renewals: {} }
    expect(unwrap(computeDeductionsLeft(ledger, '2025-12-31'))).toEqual({
      flatUnits: 23,
      flatParticipation: 4600,
      franchise: 4000,
    })
  })

  test('refuses what is no day or no ledger', () => {
    expect(computeDeductionsLeft(undefined as never, 'x' as Day)).toEqual({
      ok: false,
      issues: [
        { code: 'malformed-day', path: ['day'] },
        { code: 'not-an-object', path: ['ledger'] },
      ],
    })
  })
})

describe('computeDeskPayment', () => {
  // 30 €, of which the insurance owes 70 % and the contract the rest; 2 € are kept back or become a debt.
  test.each([
    ['none', { atDesk: 3000, refundedByAmo: 1900, refundedByAmc: 900, deferred: 0, finalCost: 200 }],
    ['obligatory', { atDesk: 900, refundedByAmo: 0, refundedByAmc: 900, deferred: 200, finalCost: 200 }],
    ['full', { atDesk: 0, refundedByAmo: 0, refundedByAmc: 0, deferred: 200, finalCost: 200 }],
  ] as const)('of a visit, third-party payment %s', (thirdParty, expected) => {
    expect(computeDeskPayment(unwrap(computeCoverage(visit, { contract: everything })), thirdParty)).toEqual(expected)
  })

  // The local scheme owes 20 % of the base, and pays with the insurance.
  test.each([
    ['none', { atDesk: 3000, refundedByAmo: 2500, refundedByAmc: 0, deferred: 0, finalCost: 500 }],
    ['obligatory', { atDesk: 300, refundedByAmo: 0, refundedByAmc: 0, deferred: 200, finalCost: 500 }],
  ] as const)('of a visit in Alsace-Moselle, third-party payment %s', (thirdParty, expected) => {
    expect(computeDeskPayment(unwrap(computeCoverage(visit, { alsaceMoselle: true })), thirdParty)).toEqual(expected)
  })

  test('refuses another word, and what is no breakdown', () => {
    const shares = unwrap(computeCoverage(visit))
    const refusal = new RangeError('a third-party payment is none, obligatory or full')
    expect(() => computeDeskPayment(shares, 'partial' as never)).toThrow(refusal)
    const broken = new TypeError('the shares of a breakdown are whole numbers of cents')
    for (const spoilt of [{}, { ...shares, amc: 0.5 }, { ...shares, fee: undefined }])
      expect(() => computeDeskPayment(spoilt as never, 'none')).toThrow(broken)
  })
})

describe('a base of sector 2 that was derived', () => {
  test.each<[string, Day, number]>([
    ['expert-opinion', '2023-10-31', 1],
    ['expert-opinion', '2023-11-01', 1],
    ['gp-consultation-child', '2025-03-01', 1],
    ['gynaecologist-consultation', '2026-02-01', 1],
    ['specialist-consultation', '2025-03-01', 0],
  ])('%s on %s has a note in sector 2, and only one', (act, on, count) => {
    const notesIn = (sector: 'sector-1' | 'sector-2') =>
      unwrap(computeCoverage({ act, fee: 9000, sector, on } as never)).notes.filter(
        ({ code, parameter }) => code === 'uncertain-value' && parameter === `tariff.${act}`,
      )
    expect(notesIn('sector-2')).toHaveLength(count)
    if (act === 'expert-opinion' && on === '2023-11-01') {
      expect(notesIn('sector-1')).toEqual([])
      expect(notesIn('sector-2')).toMatchObject([{ confidence: 'low', doubt: 'derived' }])
    }
  })
})
