import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { computeBill, computeCoverage } from '../../../src/coverage/compute-coverage.js'
import { CAUSE_NAMES, SITUATION_NAMES } from '../../../src/coverage/rules/situations.js'
import { splitReimbursement } from '../../../src/coverage/split-reimbursement.js'
import { describeCoverageIssue } from '../../../src/coverage/text/issue.js'
import { PATHWAYS } from '../../../src/testing/care-fields.js'
import { careArbitrary, coverArbitrary } from '../../../src/testing/index.js'

const cares = careArbitrary(fc, fc.constant)
const covers = coverArbitrary(fc, fc.constant)

const visit = { act: 'gp-consultation', fee: 3000, on: '2025-03-01' }
const stay = { kind: 'hospital-stay', fee: 0, base: 0, days: 1, on: '2025-03-01' }
const doctor = { kind: 'doctor', fee: 3000, base: 3000, on: '2025-03-01' }
const glasses = { kind: 'optics', class: 'B', fee: 100, base: 15, on: '2025-03-01' }

/** Types are left at the door: these are values as they come from outside. */
function issuesOf(care: unknown, cover?: unknown, ledger?: unknown): unknown {
  const result = computeCoverage(care as never, cover as never, ledger as never)
  return result.ok ? [] : result.issues
}

describe('an issue names the field', () => {
  test.each<[string, object, unknown]>([
    ['no care', { care: undefined }, { code: 'not-an-object', field: 'care' }],
    ['a list', { care: [] }, { code: 'not-an-object', field: 'care' }],
    ['null', { care: null }, { code: 'not-an-object', field: 'care' }],
    ['no kind', { care: {} }, { code: 'missing', field: 'care.kind' }],
    ['an unknown act', { care: { ...visit, act: 'tarot' } }, { code: 'unknown-act', field: 'care.act' }],
    ['an act of the prototype', { care: { ...visit, act: 'toString' } }, { code: 'unknown-act', field: 'care.act' }],
    ['an act that is no text', { care: { ...visit, act: 7 } }, { code: 'unknown-act', field: 'care.act' }],
    ['no fee', { care: { ...visit, fee: undefined } }, { code: 'missing', field: 'care.fee' }],
    ['a negative fee', { care: { ...visit, fee: -1 } }, { code: 'negative', field: 'care.fee' }],
    ['a fraction of a cent', { care: { ...visit, fee: 30.5 } }, { code: 'not-cents', field: 'care.fee' }],
    ['a text as fee', { care: { ...visit, fee: '3000' } }, { code: 'not-cents', field: 'care.fee' }],
    ['NaN', { care: { ...visit, fee: Number.NaN } }, { code: 'not-cents', field: 'care.fee' }],
    ['infinity', { care: { ...visit, fee: Number.POSITIVE_INFINITY } }, { code: 'not-cents', field: 'care.fee' }],
    ['an unsafe integer', { care: { ...visit, fee: 2 ** 53 } }, { code: 'too-large', field: 'care.fee' }],
    ['a fee above the limit', { care: { ...visit, fee: 10_000_000_001 } }, { code: 'too-large', field: 'care.fee' }],
    ['a null fee', { care: { ...visit, fee: null } }, { code: 'not-cents', field: 'care.fee' }],
    ['no day', { care: { ...visit, on: undefined } }, { code: 'missing', field: 'care.on' }],
    ['a malformed day', { care: { ...visit, on: '01/03/2025' } }, { code: 'malformed-day', field: 'care.on' }],
    ['an impossible day', { care: { ...visit, on: '2025-02-29' } }, { code: 'malformed-day', field: 'care.on' }],
    ['a day at the end of time', { care: { ...stay, on: '9999-12-31' } }, { code: 'too-large', field: 'care.on' }],
    ['no quantity', { care: { ...visit, quantity: 0 } }, { code: 'not-a-count', field: 'care.quantity' }],
    ['a negative quantity', { care: { ...visit, quantity: -1 } }, { code: 'negative', field: 'care.quantity' }],
    ['half a box', { care: { ...visit, quantity: 0.5 } }, { code: 'not-a-count', field: 'care.quantity' }],
    ['too many', { care: { ...visit, quantity: 10_001 } }, { code: 'too-large', field: 'care.quantity' }],
    ['a misspelt field', { care: { ...visit, pathwey: 'outside' } }, { code: 'unknown-field', field: 'care' }],
    ['a field of another kind', { care: { ...stay, sector: 'optam' } }, { code: 'unknown-field', field: 'care' }],
    ['a flag that is none', { care: { ...stay, heavy: 'yes' } }, { code: 'not-a-flag', field: 'care.heavy' }],
    [
      'a name that is no text',
      { care: { ...visit, professional: 7 } },
      { code: 'not-text', field: 'care.professional' },
    ],
    [
      'an unknown sector',
      { care: { ...visit, sector: '3' } },
      {
        code: 'unknown-value',
        field: 'care.sector',
        expected: ['sector-1', 'sector-2', 'optam', 'outside-convention'],
      },
    ],
    [
      'an act and another kind',
      { care: { ...visit, kind: 'dentist' } },
      { code: 'contradiction', field: 'care.kind', with: 'care.act' },
    ],
    [
      'a refund before the care',
      { care: { ...visit, reimbursedOn: '2025-02-28' } },
      { code: 'contradiction', field: 'care.reimbursedOn', with: 'care.on' },
    ],
    [
      'a sitting smaller than its act',
      { care: { ...doctor, sittingBase: 2999 } },
      { code: 'contradiction', field: 'care.sittingBase', with: 'care.base' },
    ],
    [
      'a zero basket that is no prosthesis',
      { care: { kind: 'dentist', basket: 'zero', fee: 1, base: 1, on: '2025-03-01' } },
      { code: 'contradiction', field: 'care.basket', with: 'care.nature' },
    ],
    [
      'a frame dearer than the glasses',
      { care: { ...glasses, frame: 101 } },
      { code: 'contradiction', field: 'care.frame', with: 'care.fee' },
    ],
    ['a stay across its 31st day', { care: { ...stay, days: 31 } }, { code: 'stay-crosses-limit', field: 'care.days' }],
    [
      'a base that the tables do not know',
      { care: { ...visit, on: '2008-01-01', sector: 'sector-2' } },
      { code: 'base-unknown', field: 'care.base' },
    ],
    [
      'a day before the law begins',
      { care: { ...doctor, on: '2004-12-31' } },
      { code: 'no-law', field: 'care.on', parameter: 'rate.doctor', firstDay: '2005-01-01' },
    ],
    [
      'an act before its tariff',
      { care: { act: 'gp-long-consultation', fee: 6000, on: '2025-12-31' } },
      { code: 'no-law', field: 'care.on', parameter: 'tariff.gp-long-consultation', firstDay: '2026-01-01' },
    ],
    ['a cover that is a text', { cover: 'mutuelle' }, { code: 'not-an-object', field: 'cover' }],
    ['an impossible birth', { cover: { born: '2000-13-01' } }, { code: 'malformed-day', field: 'cover.born' }],
    [
      'a birth after the care',
      { cover: { born: '2025-03-02' } },
      { code: 'contradiction', field: 'cover.born', with: 'care.on' },
    ],
    [
      'a newborn of 31 days',
      { cover: { born: '2025-01-29', situations: ['newborn'] } },
      { code: 'contradiction', field: 'cover.situations', with: 'cover.born' },
    ],
    [
      'situations that are no list',
      { cover: { situations: 'ald' } },
      { code: 'not-a-list', field: 'cover.situations' },
    ],
    [
      'an unknown situation',
      { cover: { situations: ['ald', 'rich'] } },
      { code: 'unknown-value', field: 'cover.situations[1]', expected: SITUATION_NAMES },
    ],
    [
      'solidarity cover and state aid',
      { cover: { situations: ['c2s', 'ame'] } },
      { code: 'contradiction', field: 'cover.situations', with: 'cover.situations' },
    ],
    [
      'solidarity cover and a contract',
      { cover: { situations: ['c2s'], contract: { guarantees: {} } } },
      { code: 'contradiction', field: 'cover.contract', with: 'cover.situations' },
    ],
    [
      'a contract without guarantees',
      { cover: { contract: {} } },
      { code: 'missing', field: 'cover.contract.guarantees' },
    ],
    [
      'a guarantee of something unknown',
      { cover: { contract: { guarantees: { cosmetics: { pays: 'everything' } } } } },
      { code: 'unknown-field', field: 'cover.contract.guarantees' },
    ],
    [
      'a guarantee that is a number',
      { cover: { contract: { guarantees: { optics: 200 } } } },
      { code: 'not-an-object', field: 'cover.contract.guarantees.optics' },
    ],
    [
      'a guarantee that pays the unknown',
      { cover: { contract: { guarantees: { optics: { pays: 'gold' } } } } },
      {
        code: 'unknown-value',
        field: 'cover.contract.guarantees.optics.pays',
        expected: ['co-payment', 'base-share', 'allowance', 'ceiling-share', 'everything'],
      },
    ],
    [
      'a guarantee with a fractional rate',
      { cover: { contract: { guarantees: { optics: { pays: 'base-share', rate: 1.5 } } } } },
      { code: 'not-a-rate', field: 'cover.contract.guarantees.optics.rate' },
    ],
    [
      'a guarantee beyond any on sale',
      { cover: { contract: { guarantees: { optics: { pays: 'base-share', rate: 200_001 } } } } },
      { code: 'rate-out-of-range', field: 'cover.contract.guarantees.optics.rate' },
    ],
    ['a ledger that is a list', { ledger: [] }, { code: 'not-an-object', field: 'ledger' }],
    ['half a ledger', { ledger: { counters: {} } }, { code: 'missing', field: 'ledger.renewals' }],
    [
      'a counter that is no number',
      { ledger: { counters: { a: 'b' }, renewals: {} } },
      { code: 'not-a-count', field: 'ledger.counters' },
    ],
    [
      'a negative counter',
      { ledger: { counters: { a: -1 }, renewals: {} } },
      { code: 'negative', field: 'ledger.counters' },
    ],
    [
      'an unsafe counter',
      { ledger: { counters: { a: 2 ** 53 }, renewals: {} } },
      { code: 'too-large', field: 'ledger.counters' },
    ],
    [
      'counters that are no record',
      { ledger: { counters: 7, renewals: {} } },
      { code: 'not-an-object', field: 'ledger.counters' },
    ],
    [
      'a renewal on no day',
      { ledger: { counters: {}, renewals: { optics: 'once' } } },
      { code: 'malformed-day', field: 'ledger.renewals' },
    ],
  ])('%s', (_, parts, issue) => {
    const input = { care: visit, cover: {}, ledger: { counters: {}, renewals: {} }, ...parts }
    expect(issuesOf(input.care, input.cover, input.ledger)).toEqual([issue])
  })

  test('unknown kinds are answered with the kinds', () => {
    expect(issuesOf({ ...doctor, kind: 'astrologer' })).toMatchObject([{ code: 'unknown-value', field: 'care.kind' }])
    expect(issuesOf({ ...doctor, kind: 'constructor' })).toMatchObject([{ code: 'unknown-value', field: 'care.kind' }])
    expect(issuesOf({ ...doctor, kind: 7 })).toMatchObject([{ code: 'unknown-value', field: 'care.kind' }])
  })

  test('all issues are told at once', () => {
    expect(issuesOf({ ...visit, fee: -1, on: 'x' }, { alsaceMoselle: 1 })).toHaveLength(3)
  })

  test('a yearly cap before its law names the day of reimbursement', () => {
    const early = { ...doctor, on: '2004-12-01', reimbursedOn: '2004-12-31' }
    expect(issuesOf(early)).toContainEqual(expect.objectContaining({ code: 'no-law', field: 'care.on' }))
  })

  test.each<[string, object, string]>([
    ['glasses before the grid', { ...glasses, lenses: 'a', fee: 9000, on: '2019-12-31' }, 'opticalGrid'],
    ['a frame before its ceiling', { ...glasses, class: 'A', frame: 100, on: '2019-12-31' }, 'classAFrameCeiling'],
    [
      'a hearing aid before its ceilings',
      { act: 'hearing-aid', class: 'I', fee: 95_000, on: '2020-12-31' },
      'hearingCeilings',
    ],
    ['a dearer one too', { act: 'hearing-aid', class: 'II', fee: 95_000, on: '2020-12-31' }, 'hearingCeilings'],
    [
      'a crown before its ceilings',
      { act: 'crown', basket: 'zero', crown: 'metal', fee: 29_000, on: '2023-12-31' },
      'dentalCeilings',
    ],
    ['a stay before the daily charge', { ...stay, on: '2009-12-31' }, 'dailyHospitalCharge'],
  ])('%s', (_, care, parameter) => {
    const contract = { guarantees: { otherwise: { pays: 'everything' } } }
    expect(issuesOf(care, { contract })).toContainEqual(expect.objectContaining({ code: 'no-law', parameter }))
  })

  test('a field that is undefined is a field left out', () => {
    expect(issuesOf({ ...visit, professional: undefined, kind: undefined, sector: undefined })).toEqual([])
    expect(issuesOf(visit, { born: undefined, contract: undefined })).toEqual([])
  })

  test('an issue of a bill names its line', () => {
    const bill = computeBill([visit, { ...visit, fee: -1 }] as never)
    expect(bill).toEqual({ ok: false, issues: [{ code: 'negative', field: 'care.fee', line: 1 }] })
    expect(computeBill('all' as never)).toEqual({ ok: false, issues: [{ code: 'not-a-list', field: 'lines' }] })
  })

  test.each<[object, unknown]>([
    [
      { fee: 1, base: 1, rate: 10_001 },
      { code: 'rate-out-of-range', field: 'rate' },
    ],
    [
      { fee: 1, base: 1, rate: -1 },
      { code: 'negative', field: 'rate' },
    ],
    [{ fee: 1 }, { code: 'missing', field: 'base' }],
    [
      { fee: 1, base: 1, extra: 1 },
      { code: 'unknown-field', field: '' },
    ],
  ])('the short form: %j', (input, issue) => {
    expect(splitReimbursement(input as never)).toEqual({ ok: false, issues: [issue] })
  })
})

describe('any value from outside', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true })

  law.prop([anything, anything, anything])('is answered and never thrown at', (care, cover, ledger) => {
    for (const result of [
      computeCoverage(care as never, cover as never, ledger as never),
      computeBill(care as never, cover as never, ledger as never),
      splitReimbursement(care as never),
    ])
      expect(typeof result.ok).toBe('boolean')
  })

  law.prop([cares, covers, fc.string(), anything])(
    'one spoilt field is refused or changes nothing',
    (care, cover, field, value) => {
      const result = computeCoverage({ ...care, [field]: value } as never, cover)
      if (!result.ok) for (const { field: named } of result.issues) expect(named).toMatch(/^(care|cover)\b/)
    },
  )

  law.prop([
    cares,
    covers,
    fc.constantFrom('on', 'fee', 'base', 'quantity', 'relatedTo', 'kind', 'pathway', 'days'),
    anything,
  ])('a known field holding nonsense never throws', (care, cover, field, value) => {
    expect(typeof computeCoverage({ ...care, [field]: value } as never, cover).ok).toBe('boolean')
  })

  law.prop([fc.string({ minLength: 8 })])('never comes back in an issue', (secret) => {
    const inputs = [
      { ...visit, act: secret },
      { ...visit, on: secret },
      { ...visit, [secret]: 1 },
      { ...visit, fee: secret },
    ]
    for (const input of inputs) expect(JSON.stringify(issuesOf(input))).not.toContain(JSON.stringify(secret))
  })
})

describe('every word that a type allows is accepted', () => {
  test.each(Object.keys(PATHWAYS))('pathway %s', (pathway) => {
    expect(issuesOf({ ...visit, pathway })).toEqual([])
  })
  test.each(CAUSE_NAMES)('related to %s', (relatedTo) => {
    expect(issuesOf({ ...visit, relatedTo })).toEqual([])
  })
  test.each(SITUATION_NAMES)('situation %s', (situation) => {
    expect(issuesOf(visit, { situations: [situation] })).toEqual([])
  })
})

describe('describeCoverageIssue', () => {
  test.each([
    [{ code: 'negative', field: 'care.fee', line: 2 }, 'lines[2].care.fee: the number must not be negative'],
    [
      { code: 'contradiction', field: 'cover.contract', with: 'cover.situations' },
      'cover.contract: contradicts cover.situations',
    ],
    [
      { code: 'no-law', field: 'care.on', parameter: 'rate.doctor', firstDay: '2005-01-01' },
      'care.on: rate.doctor is known from 2005-01-01 on only',
    ],
    [{ code: 'unknown-value', field: 'care.kind', expected: ['a', 'b'] }, 'care.kind: expected one of a, b'],
  ] as const)('%j', (issue, text) => {
    expect(describeCoverageIssue(issue, 'en')).toBe(text)
    expect(describeCoverageIssue(issue, 'fr')).toContain(' : ')
    expect(describeCoverageIssue(issue, 'fr')).not.toMatch(/[{}]/)
  })
})
