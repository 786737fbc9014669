import { describe, expect, test } from 'vitest'
import type { Care } from '../../src/coverage/care.js'
import { lawCheckedUntil } from '../../src/coverage/checked-until.js'
import { computeBill, computeCoverage } from '../../src/coverage/compute-coverage.js'
import type { Cover } from '../../src/coverage/cover.js'
import { explainPayment } from '../../src/coverage/explain-payment.js'
import { EMPTY_LEDGER, type Ledger } from '../../src/coverage/ledger.js'
import { describePaymentReason } from '../../src/coverage/text/payment.js'
import { explainBill, explainCoverage } from '../../src/coverage/text/statement.js'
import { PAYMENT_REASONS } from '../../src/coverage/vocabulary.js'
import { addDays, type Day } from '../../src/day.js'
import { unwrap } from '../../src/result.js'

const on = '2025-06-10'
const visit: Care = { act: 'gp-consultation', fee: 3000, on }
const compute = (care: Care, cover?: Cover, ledger: Ledger = EMPTY_LEDGER) =>
  unwrap(computeCoverage(care, cover, ledger))
const linesOf = (care: Care, cover?: Cover, ledger?: Ledger) =>
  explainCoverage(compute(care, cover, ledger), 'fr').map(({ text, amount }): [string, number | undefined] => [
    text.replaceAll('\u00a0', ' '),
    amount,
  ])
const yearOver: Ledger = { counters: { '2025/flat-units': 25, '2025/flat-amount': 5000 }, renewals: {} }

/** What the sessions of the scheme leave in the ledger when all of the year are used. */
function twelveSessions(): Ledger {
  const session: Care = { act: 'psychologist-session', fee: 5000, on: '2025-06-01' }
  return unwrap(computeBill(Array.from({ length: 12 }, () => session))).ledger
}

describe('a statement', () => {
  test('has the ticket modérateur as a line, except where a flat charge replaces it', () => {
    expect(linesOf(visit)).toContainEqual(['Ticket modérateur (30 % de la base)', 900])
    const heavy: Care = { kind: 'doctor', nature: 'technical', fee: 20_000, base: 20_000, on }
    expect(linesOf(heavy).some(([text]) => text.startsWith('Ticket modérateur'))).toBe(false)
    expect(linesOf({ ...visit, relatedTo: 'ald' }).some(([text]) => text.startsWith('Ticket modérateur'))).toBe(false)
  })

  test.each<[string, Care, Cover, Ledger]>([
    ['a medicine', { kind: 'medicine', service: 'not-reimbursed', fee: 700, base: 0, on }, {}, EMPTY_LEDGER],
    ['homeopathy', { kind: 'medicine', service: 'homeopathy', fee: 250, base: 250, on }, {}, EMPTY_LEDGER],
    ['a thirteenth session', { act: 'psychologist-session', fee: 5000, on }, {}, twelveSessions()],
    [
      'glasses too early',
      { kind: 'optics', class: 'B', lenses: 'a', fee: 20_000, base: 15, on },
      { birthDate: '1990-01-01' },
      { counters: {}, renewals: { optics: '2025-01-05' } },
    ],
  ])('names nothing above a base where nothing is refunded: %s', (_, care, cover, ledger) => {
    expect(linesOf(care, cover, ledger)).toContainEqual(['Soins que l’Assurance maladie ne rembourse pas', care.fee])
  })

  test('leaves it to the contract who pays the flat charge of a heavy act', () => {
    const lines = linesOf({ kind: 'doctor', nature: 'technical', fee: 20_000, base: 20_000, on }, { contract: 'TM' })
    expect(lines).toContainEqual(['Participation forfaitaire pour acte lourd, à la place du ticket modérateur', 2400])
    expect(lines).toContainEqual(['La complémentaire santé verse', 2400])
  })

  test.each<['fr' | 'en', string]>([
    ['fr', 'La complémentaire santé solidaire verse'],
    ['en', 'The solidarity cover (C2S) pays'],
  ])('says that the solidarity cover pays: %s', (locale, text) => {
    const bill = unwrap(computeBill([visit, visit], { situations: ['c2s'] }))
    const { lines, total } = explainBill(bill, locale)
    for (const part of [...lines, total]) expect(part.find(({ share }) => share === 'amc')?.text).toBe(text)
  })

  test.each<[string, Care, Cover, Ledger, string, number]>([
    ['a minor', visit, { birthDate: '2015-01-01' }, EMPTY_LEDGER, 'aucune pour les mineurs', 0],
    ['C2S', visit, { situations: ['c2s'] }, EMPTY_LEDGER, 'aucune dans votre situation', 0],
    ['25 a year', visit, {}, yearOver, 'limite de l’année atteinte', 0],
    [
      'the 25th of two tests',
      { kind: 'biology', quantity: 2, fee: 2000, base: 2000, on },
      {},
      { counters: { '2025/flat-units': 24, '2025/flat-amount': 4800 }, renewals: {} },
      'limite de l’année atteinte',
      200,
    ],
    [
      'five tests of a day',
      { kind: 'biology', quantity: 5, fee: 9000, base: 9000, on },
      {},
      EMPTY_LEDGER,
      'limite du jour atteinte',
      800,
    ],
  ])('says why a participation is as it is: %s', (_, care, cover, ledger, reason, amount) => {
    expect(linesOf(care, cover, ledger)).toContainEqual([`Participation forfaitaire retenue (${reason})`, amount])
  })

  test.each<[string, Care, Ledger, string, number]>([
    ['nine acts of a day', { act: 'nurse-ami-1', quantity: 9, fee: 2835, on }, EMPTY_LEDGER, 'limite du jour', 400],
    [
      'a year of boxes',
      { kind: 'medicine', service: 'important', fee: 1000, base: 1000, on },
      { counters: { '2025/franchise': 5000 }, renewals: {} },
      'limite de l’année',
      0,
    ],
  ])('says why a franchise is as it is: %s', (_, care, ledger, reason, amount) => {
    expect(linesOf(care, {}, ledger)).toContainEqual([`Franchise médicale retenue (${reason} atteinte)`, amount])
  })

  test('says nothing of a deduction that the law of the day does not know', () => {
    const before: Care = { kind: 'medicine', service: 'important', fee: 1000, base: 1000, on: '2007-06-10' }
    expect(linesOf(before, { birthDate: '2000-01-01' }).some(([text]) => text.startsWith('Franchise'))).toBe(false)
  })

  test('shows what the set-off of a stay replaces', () => {
    const stay = (base: number): Care => ({ kind: 'hospital-stay', days: 5, fee: base, base, on })
    expect(linesOf(stay(750_000))).toContainEqual([
      'Forfait journalier hospitalier (compris dans le ticket modérateur)',
      10_000,
    ])
    expect(linesOf(stay(30_000))).toContainEqual([
      'Forfait journalier hospitalier (au-delà du ticket modérateur)',
      4000,
    ])
    expect(linesOf({ ...stay(30_000), relatedTo: 'ald' } as Care)).toContainEqual([
      'Forfait journalier hospitalier',
      10_000,
    ])
  })

  test('names an overage for what it is of', () => {
    expect(linesOf({ ...visit, fee: 5000 })).toContainEqual(['Dépassement d’honoraires', 2000])
    expect(linesOf({ kind: 'optics', class: 'B', fee: 20_000, base: 15, on })).toContainEqual([
      'Prix au-dessus de la base, lunettes',
      19_985,
    ])
    expect(linesOf({ kind: 'hearing', class: 'II', fee: 90_000, base: 40_000, on })).toContainEqual([
      'Prix au-dessus de la base, aides auditives',
      50_000,
    ])
  })

  test('prints no points of the local scheme where it pays all', () => {
    const heavy: Care = { kind: 'hospital-stay', days: 0, heavy: true, fee: 200_000, base: 200_000, on }
    expect(linesOf(heavy, { alsaceMoselle: true })).toContainEqual(['Part du régime local d’Alsace-Moselle', 2400])
    expect(linesOf(visit, { alsaceMoselle: true })).toContainEqual([
      'Part du régime local d’Alsace-Moselle (20 % de la base)',
      600,
    ])
  })

  test('has lines of four kinds, of which shares say whose they are', () => {
    const line = compute({ act: 'crown', basket: 'zero', crown: 'metal', fee: 29_000, on: '2026-11-20' })
    const lines = explainCoverage(line, 'en')
    const kindOf = (text: string) => lines.find((one) => one.text === text)?.kind
    expect([...new Set(lines.map(({ kind }) => kind))]).toEqual(['fee', 'rule', 'share', 'note'])
    expect(kindOf('Reimbursement base')).toBe('rule')
    expect(kindOf('The Assurance maladie pays')).toBe('share')
    expect(lines.flatMap(({ share }) => share ?? [])).toEqual(['netAmo', 'patient'])
  })

  test('says the doubt of a note instead of the note, and the earliest day on which a text was read', () => {
    const [note] = compute({ act: 'crown', basket: 'zero', crown: 'metal', fee: 29_000, on: '2026-11-20' }).notes
    if (!note) throw new Error('a note is expected')
    const line = compute(visit)
    const noteOf = (...notes: readonly object[]) =>
      explainCoverage({ ...line, notes: notes.map((one) => ({ source: note.source, ...one })) } as never, 'en')
        .filter(({ kind }) => kind === 'note')
        .map(({ text }) => text.replaceAll('\u00a0', ' '))
    const earlier = (checkedOn: Day) => ({ code: 'checked-earlier', checkedOn })
    const [march, april] = [noteOf(earlier('2025-03-02')), noteOf(earlier('2025-04-02'))]
    expect(march[0]).toContain('2 March 2025')
    expect(noteOf(earlier('2025-03-02'), earlier('2025-04-02'))).toEqual(march)
    expect(noteOf(earlier('2025-04-02'), earlier('2025-03-02'))).toEqual(march)
    expect(noteOf(earlier('2025-04-02'), earlier('2025-04-02'))).toEqual(april)
    const doubted = noteOf({ code: 'uncertain-value', doubt: 'meaning', checkedOn: '2025-03-02' })
    expect(doubted[0]).toContain('meaning')
    expect(doubted).not.toEqual(noteOf({ code: 'uncertain-value', checkedOn: '2025-03-02' }))
    expect(noteOf({ code: 'uncertain-value' })[0]).toContain(String(Number(note.source.checkedOn.slice(0, 4))))
  })

  test('names of two equal days the source that comes first', () => {
    const { source } = compute(visit).steps[0] ?? {}
    const notes = ['first', 'second'].map((title) => ({
      code: 'checked-earlier',
      checkedOn: '2026-03-01',
      source: { ...source, title },
    }))
    const sources = explainCoverage({ ...compute(visit), notes } as never, 'fr').filter(({ kind }) => kind === 'note')
    expect(sources.map((one) => one.source?.title)).toEqual(['first'])
  })

  test('says each note once, with a day', () => {
    const crown: Care = { act: 'crown', basket: 'zero', crown: 'metal', fee: 29_000, on: '2026-11-20' }
    const notes = explainCoverage(compute(crown, { contract: '100 % BR' }), 'fr').filter(({ kind }) => kind === 'note')
    const texts = notes.map(({ text }) => text)
    expect(texts).toEqual([...new Set(texts)])
    expect(texts.filter((text) => text.includes('relue depuis'))).toHaveLength(1)
    for (const text of texts) expect(text).toMatch(/\d{4}/)
  })
})

describe('explainBill', () => {
  test('is the statement of each line, then the sums and each note once', () => {
    const bill = unwrap(
      computeBill(
        [
          { ...visit, act: 'gynaecologist-consultation', fee: 3200 },
          { ...visit, act: 'gynaecologist-consultation', fee: 3200 },
        ],
        { contract: '100 % BR' },
      ),
    )
    const { lines, total } = explainBill(bill, 'en')
    expect(lines.map((one) => one[0])).toEqual([
      { kind: 'fee', text: 'Total billed', amount: 3200 },
      { kind: 'fee', text: 'Total billed', amount: 3200 },
    ])
    expect(lines.flat().some(({ kind }) => kind === 'note')).toBe(false)
    expect(total.map(({ text, amount }) => [text, amount]).slice(0, 4)).toEqual([
      ['Total billed', 6400],
      ['The Assurance maladie pays', 4080],
      ['Your mutuelle pays', 1920],
      ['Left for you to pay', 400],
    ])
    expect(total.filter(({ kind }) => kind === 'note')).toHaveLength(1)
  })
})

describe('lawCheckedUntil', () => {
  test.each<[Care, Cover]>([
    [visit, {}],
    [{ kind: 'medicine', service: 'moderate', fee: 1000, base: 1000, on }, { alsaceMoselle: true }],
    [{ kind: 'hospital-stay', days: 1, fee: 90_000, base: 90_000, on: '2026-04-10' }, { contract: '100 % BR' }],
    [{ letter: 'AMS', coefficient: 8.1, fee: 1790, on: '2026-02-01' }, {}],
    [{ kind: 'dentist', fee: 3000, base: 3000, on }, { alsaceMoselle: true }],
    [
      { act: 'hearing-aid', class: 'II', fee: 90_000, on },
      { birthDate: '1950-01-01', contract: '200 % BR' },
    ],
  ])('is the last day without the note: %j', (care, cover) => {
    const until = lawCheckedUntil(compute(care, cover))
    if (!until) throw new Error('a value in force is used')
    const noted = (day: Day) =>
      compute({ ...care, on: day }, cover).notes.some(({ code }) => code === 'checked-earlier')
    expect(noted(until)).toBe(false)
    expect(noted(addDays(until, 1))).toBe(true)
  })

  test('is not settled by a value that is only announced', () => {
    const session: Care = { act: 'physiotherapy-session', fee: 1790, on: '2026-12-01' }
    expect(compute(session).notes).toContainEqual(
      expect.objectContaining({ code: 'checked-earlier', checkedOn: '2026-04-20' }),
    )
    expect(compute({ ...session, on: '2027-06-30' }).base).toBe(1790)
    expect(compute({ ...session, on: '2027-07-01' }).base).toBe(1790)
    expect(compute({ ...session, fee: 1856, on: '2027-07-01' }).base).toBe(1856)
  })

  test('is the least of a bill, and nothing where all values have later ones', () => {
    const session: Care = { letter: 'AMS', coefficient: 7.5, fee: 1658, on }
    const bill = unwrap(computeBill([visit, session]))
    expect(lawCheckedUntil(bill)).toBe('2025-12-31')
    expect(lawCheckedUntil(unwrap(computeBill([session, visit])))).toBe('2025-12-31')
    const old = compute({ kind: 'transport', fee: 5000, base: 5000, on: '2007-06-10' })
    expect(lawCheckedUntil(old)).toBeUndefined()
    expect(Object.keys(old)).not.toContain('checkedUntil')
  })
})

describe('a fee in euros', () => {
  test.each<[Care, boolean]>([
    [{ ...visit, fee: 30 }, true],
    [{ ...visit, fee: 90 }, true],
    [{ ...visit, fee: 150 }, false],
    [{ ...visit, fee: 3000 }, false],
    [{ ...visit, fee: 0 }, false],
    [{ kind: 'hospital-stay', days: 1, base: 300_000, fee: 3000, on }, true],
    [{ act: 'lens-class-b', fee: 120, on }, false],
  ])('%j', (care, isNoted) => {
    expect(compute(care).notes.some(({ code }) => code === 'fee-in-euros')).toBe(isNoted)
  })
})

describe('explainPayment', () => {
  const boxes = compute({
    kind: 'medicine',
    service: 'important',
    quantity: 4,
    fee: 4000,
    base: 4000,
    on: '2025-06-01',
  })
  const tiny = compute({ kind: 'biology', fee: 100, base: 100, on: '2025-06-01' })
  const box: Care = { kind: 'medicine', service: 'important', fee: 1000, base: 1000, on }
  const visitAndBox = unwrap(computeBill([visit, box]))
  const oneOutside = unwrap(computeBill([{ ...visit, pathway: 'outside' }, visit]))
  const codesOf = (...args: Parameters<typeof explainPayment>) =>
    explainPayment(...args).reasons.map(({ code }) => code)

  test('30 € paid, 15 € back, after four boxes of medicine by third-party payment', () => {
    const { expected, difference, reasons } = explainPayment(compute(visit), 1500, [boxes])
    expect([expected, difference]).toEqual([1900, -400])
    expect(reasons[0]).toMatchObject({ code: 'deductions-of-earlier-care', amount: 400 })
  })

  test('without the boxes it says what they could be', () => {
    expect(explainPayment(compute(visit), 1500).reasons.map(({ code, count }) => [code, count])).toEqual([
      ['earlier-boxes', 4],
      ['earlier-acts', 4],
      ['earlier-participations', 2],
      ['earlier-trips', 1],
    ])
  })

  test('a bill is explained as a whole, and a payment of nothing for no line is as computed', () => {
    const bill = unwrap(computeBill([visit, { ...visit, on: '2025-03-02' }]))
    expect(explainPayment(bill, 0).reasons[0]).toMatchObject({ code: 'paid-to-professional', amount: bill.netAmo })
    expect(explainPayment(bill, 1000).reasons.map(({ code, count }) => [code, count])).toEqual([
      ['earlier-boxes', 28],
      ['earlier-acts', 28],
      ['earlier-participations', 14],
      ['earlier-trips', 7],
    ])
    expect(codesOf(unwrap(computeBill([])), 0)).toEqual(['as-computed'])
  })

  test.each<[string, Parameters<typeof explainPayment>, string]>([
    ['what was computed', [compute(visit), 1900], 'as-computed'],
    ['the year was over', [compute(visit), 2100], 'deductions-not-taken'],
    ['outside the pathway', [compute(visit), 700], 'outside-pathway'],
    ['inside after all', [compute({ ...visit, pathway: 'outside' }), 1900], 'penalty-not-taken'],
    ['the contract with it', [compute({ ...visit, fee: 4000 }, { contract: '150 % BR' }), 3800], 'contract-included'],
    ['the contract alone', [compute({ ...visit, fee: 3500 }, { contract: '100 % BR' }), 900], 'contract-alone'],
    ['nothing', [compute(visit), 0], 'paid-to-professional'],
    ['a bill', [unwrap(computeBill([visit, visit])), 3800], 'as-computed'],
    ['a debt above the refund', [compute(visit), 0, [boxes, boxes, boxes, boxes, boxes]], 'deductions-of-earlier-care'],
    ['a participation of earlier care', [compute(visit), 1700, [compute(visit)]], 'deductions-of-earlier-care'],
    // Of 2 € due on a test of 1 €, 60 cents were taken, and the rest is owed.
    ['what an earlier refund was too small for', [compute(visit), 1700, [tiny]], 'deductions-of-earlier-care'],
    // 2 € of the visit and 1 € of the box.
    ['both kinds of deductions', [visitAndBox, visitAndBox.netAmo + 300], 'deductions-not-taken'],
    ['the local scheme with it', [compute(visit, { alsaceMoselle: true }), 2500], 'as-computed'],
    // Of two visits one is outside the pathway already: 40 % of the base of the other is left to lose.
    ['one of two lines outside', [oneOutside, oneOutside.netAmo - 1200], 'outside-pathway'],
  ])('%s', (_, args, code) => {
    expect(codesOf(...args)).toContain(code)
  })

  test('explains nothing where nothing fits, and has a sentence for every reason', () => {
    expect(codesOf(compute(visit), 1777)).toEqual([])
    const { source } = boxes.steps[0] ?? {}
    if (!source) throw new Error('a step has a source')
    for (const code of PAYMENT_REASONS)
      for (const locale of ['fr', 'en'] as const)
        expect(describePaymentReason({ code, amount: 400, count: 2, source }, locale)).toMatch(/^[^{}]*\.$/)
  })

  test('says how much a reason is, and of how many', () => {
    const { source } = boxes.steps[0] ?? {}
    const say = (reason: object, locale: 'fr' | 'en') => describePaymentReason({ source, ...reason } as never, locale)
    expect(say({ code: 'earlier-boxes', amount: 400, count: 4 }, 'fr')).toBe(
      'Il manque 4,00\u00a0€\u00a0: peut-être 4 × la franchise de boîtes de médicaments déjà délivrées.',
    )
    expect(say({ code: 'earlier-trips', amount: 400, count: 1 }, 'fr')).toContain('peut-être 1 × la franchise')
    expect(say({ code: 'penalty-not-taken', amount: 1200 }, 'en')).toContain('€12.00')
  })

  test.each([
    ['no such code', { code: 'much', amount: 400, count: 1 }],
    ['a code that is no text', { code: ['as-computed'], amount: 400, count: 1 }],
    ['a code of another table', { code: 'constructor', amount: 400, count: 1 }],
    ['a part of a cent', { code: 'as-computed', amount: 0.5, count: 1 }],
    ['no amount', { code: 'as-computed', count: 1 }],
    ['a part of a box', { code: 'as-computed', amount: 400, count: 1.5 }],
  ])('has no sentence for %s', (_, reason) => {
    expect(() => describePaymentReason(reason as never, 'fr')).toThrow(new TypeError('no reason of a payment'))
  })

  test.each<[Day, number, readonly string[]]>([
    // No penalty yet, no franchise yet; the participation of 1 € is two of them here.
    ['2005-03-01', 200, ['earlier-participations']],
    // The franchise of 2008: 50 cents a box or an act, 2 € a trip.
    ['2008-03-01', 200, ['earlier-boxes', 'earlier-acts', 'earlier-participations', 'earlier-trips']],
    ['2008-03-01', 50, ['earlier-boxes', 'earlier-acts']],
  ])('by the law of %s, %i cents', (day, missing, expected) => {
    const then = compute({ kind: 'doctor', fee: 2000, base: 2000, on: day })
    expect(codesOf(then, then.netAmo - missing)).toEqual(expected)
  })

  test('refuses what is no amount', () => {
    const refusal = new RangeError('a payment is a whole number of cents, not negative')
    expect(() => explainPayment(compute(visit), 15.5)).toThrow(refusal)
    expect(() => explainPayment(compute(visit), -1)).toThrow(refusal)
    expect(() => describePaymentReason({ code: 'x' } as never, 'fr')).toThrow(TypeError)
  })
})
