import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { computeBill, computeCoverage } from '../../../src/coverage/compute-coverage.js'
import { splitReimbursement } from '../../../src/coverage/split-reimbursement.js'
import { describeCoverageIssue } from '../../../src/coverage/text/issue.js'
import { CAUSES, GUARANTEE_FORMS, PATHWAYS, SITUATIONS } from '../../../src/coverage/vocabulary.js'
import { careArbitrary, coverArbitrary } from '../../../src/testing/index.js'

const cares = careArbitrary(fc, fc.constant)
const covers = coverArbitrary(fc, fc.constant)

const visit = { act: 'gp-consultation', fee: 3000, on: '2025-03-01' }
const stay = { kind: 'hospital-stay', fee: 0, base: 0, days: 1, on: '2025-03-01' }
const doctor = { kind: 'doctor', fee: 3000, base: 3000, on: '2025-03-01' }
const glasses = { kind: 'optics', class: 'B', fee: 100, base: 15, on: '2025-03-01' }

/** Without types: these are values as they come from outside. */
function issuesOf(care: unknown, cover?: unknown, ledger?: unknown): unknown {
  const result = computeCoverage(care as never, cover as never, ledger as never)
  return result.ok ? [] : result.issues
}

/** How often a parameter of the law is reported. */
function timesOf(issues: unknown, parameter: string): number {
  return JSON.stringify(issues).split(`"${parameter}"`).length - 1
}

describe('an issue says where it is', () => {
  test.each<[string, object, unknown]>([
    ['no care', { care: undefined }, { code: 'not-an-object', path: ['care'] }],
    ['a list', { care: [] }, { code: 'not-an-object', path: ['care'] }],
    ['null', { care: null }, { code: 'not-an-object', path: ['care'] }],
    ['no kind', { care: {} }, { code: 'missing', path: ['care', 'kind'] }],
    ['an unknown act', { care: { ...visit, act: 'tarot' } }, { code: 'unknown-act', path: ['care', 'act'] }],
    [
      'an act of the prototype',
      { care: { ...visit, act: 'toString' } },
      { code: 'unknown-act', path: ['care', 'act'] },
    ],
    ['an act that is no text', { care: { ...visit, act: 7 } }, { code: 'unknown-act', path: ['care', 'act'] }],
    ['no fee', { care: { ...visit, fee: undefined } }, { code: 'missing', path: ['care', 'fee'] }],
    ['a negative fee', { care: { ...visit, fee: -1 } }, { code: 'negative', path: ['care', 'fee'] }],
    ['a fraction of a cent', { care: { ...visit, fee: 30.5 } }, { code: 'not-cents', path: ['care', 'fee'] }],
    ['a text as fee', { care: { ...visit, fee: '3000' } }, { code: 'not-cents', path: ['care', 'fee'] }],
    ['NaN', { care: { ...visit, fee: Number.NaN } }, { code: 'not-cents', path: ['care', 'fee'] }],
    ['infinity', { care: { ...visit, fee: Number.POSITIVE_INFINITY } }, { code: 'not-cents', path: ['care', 'fee'] }],
    ['an unsafe integer', { care: { ...visit, fee: 2 ** 53 } }, { code: 'too-large', path: ['care', 'fee'] }],
    [
      'a fee above the limit',
      { care: { ...visit, fee: 10_000_000_001 } },
      { code: 'too-large', path: ['care', 'fee'] },
    ],
    ['a null fee', { care: { ...visit, fee: null } }, { code: 'not-cents', path: ['care', 'fee'] }],
    ['no day', { care: { ...visit, on: undefined } }, { code: 'missing', path: ['care', 'on'] }],
    ['a malformed day', { care: { ...visit, on: '01/03/2025' } }, { code: 'malformed-day', path: ['care', 'on'] }],
    ['an impossible day', { care: { ...visit, on: '2025-02-29' } }, { code: 'malformed-day', path: ['care', 'on'] }],
    ['a day at the end of time', { care: { ...stay, on: '9999-12-31' } }, { code: 'too-large', path: ['care', 'on'] }],
    ['no quantity', { care: { ...visit, quantity: 0 } }, { code: 'not-a-count', path: ['care', 'quantity'] }],
    ['a negative quantity', { care: { ...visit, quantity: -1 } }, { code: 'negative', path: ['care', 'quantity'] }],
    ['half a box', { care: { ...visit, quantity: 0.5 } }, { code: 'not-a-count', path: ['care', 'quantity'] }],
    ['too many', { care: { ...visit, quantity: 10_001 } }, { code: 'too-large', path: ['care', 'quantity'] }],
    ['a misspelt field', { care: { ...visit, pathwey: 'outside' } }, { code: 'unknown-field', path: ['care'] }],
    ['a field of another kind', { care: { ...stay, sector: 'optam' } }, { code: 'unknown-field', path: ['care'] }],
    ['a flag that is none', { care: { ...stay, heavy: 'yes' } }, { code: 'not-a-flag', path: ['care', 'heavy'] }],
    [
      'a name that is no text',
      { care: { ...visit, professional: 7 } },
      { code: 'not-text', path: ['care', 'professional'] },
    ],
    [
      'an unknown sector',
      { care: { ...visit, sector: '3' } },
      {
        code: 'unknown-value',
        path: ['care', 'sector'],
        expected: ['sector-1', 'sector-2', 'optam', 'outside-convention'],
      },
    ],
    [
      'a letter that is no multiple',
      { care: { letter: 'GS', coefficient: 2, fee: 3000, on: '2025-03-01' } },
      { code: 'contradiction', path: ['care', 'coefficient'], with: ['care', 'letter'] },
    ],
    [
      'a letter without its coefficient',
      { care: { letter: 'AMI', fee: 3000, on: '2025-03-01' } },
      { code: 'missing', path: ['care', 'coefficient'] },
    ],
    [
      'an act that has no coefficient',
      { care: { act: 'scaling', coefficient: 2, fee: 3000, on: '2025-03-01' } },
      { code: 'unknown-field', path: ['care'] },
    ],
    [
      'a coefficient in words',
      { care: { letter: 'B', coefficient: '20000', fee: 3000, on: '2025-03-01' } },
      { code: 'not-a-coefficient', path: ['care', 'coefficient'] },
    ],
    [
      'a coefficient beyond the nomenclature',
      { care: { letter: 'B', coefficient: 10_001, fee: 3000, on: '2025-03-01' } },
      { code: 'too-large', path: ['care', 'coefficient'] },
    ],
    [
      'care without a base',
      { care: { kind: 'doctor', fee: 3000, on: '2025-03-01' } },
      { code: 'missing', path: ['care', 'base'] },
    ],
    [
      'a sitting of a dentist smaller than its care',
      { care: { kind: 'dentist', sittingBase: 2999, fee: 3000, base: 3000, on: '2025-03-01' } },
      { code: 'contradiction', path: ['care', 'sittingBase'], with: ['care', 'base'] },
    ],
    // What contradicts is asked of a line that could be read.
    [
      'a negative fee and a small sitting',
      { care: { ...doctor, fee: -1, sittingBase: 2999 } },
      { code: 'negative', path: ['care', 'fee'] },
    ],
    [
      'an act and another kind',
      { care: { ...visit, kind: 'dentist' } },
      { code: 'contradiction', path: ['care', 'kind'], with: ['care', 'act'] },
    ],
    [
      'a refund before the care',
      { care: { ...visit, reimbursedOn: '2025-02-28' } },
      { code: 'contradiction', path: ['care', 'reimbursedOn'], with: ['care', 'on'] },
    ],
    [
      'a sitting smaller than its act',
      { care: { ...doctor, sittingBase: 2999 } },
      { code: 'contradiction', path: ['care', 'sittingBase'], with: ['care', 'base'] },
    ],
    [
      'a zero basket that is no prosthesis',
      { care: { kind: 'dentist', basket: 'zero', ceiling: 1, fee: 1, base: 1, on: '2025-03-01' } },
      { code: 'contradiction', path: ['care', 'basket'], with: ['care', 'nature'] },
    ],
    [
      'a zero basket without a ceiling',
      { care: { kind: 'dentist', nature: 'prosthesis', basket: 'zero', fee: 1, base: 1, on: '2025-03-01' } },
      { code: 'missing', path: ['care', 'ceiling'] },
    ],
    [
      'both ears and one aid',
      { care: { kind: 'hearing', class: 'I', ear: 'both', quantity: 1, fee: 1, base: 1, on: '2025-03-01' } },
      { code: 'contradiction', path: ['care', 'quantity'], with: ['care', 'ear'] },
    ],
    [
      'a medicine without its fee',
      { care: { kind: 'pharmacist', service: 'act', medicine: 'weak', fee: 1, base: 1, on: '2025-03-01' } },
      { code: 'contradiction', path: ['care', 'medicine'], with: ['care', 'service'] },
    ],
    [
      'a coordinated visit outside the pathway',
      { care: { ...visit, coordinated: true, pathway: 'outside' } },
      { code: 'contradiction', path: ['care', 'coordinated'], with: ['care', 'pathway'] },
    ],
    [
      'orthodontics at forty',
      { care: { act: 'orthodontic-half-year', fee: 1, on: '2025-03-01' }, cover: { birthDate: '1985-01-01' } },
      { code: 'contradiction', path: ['cover', 'birthDate'], with: ['care', 'act'] },
    ],
    [
      'a frame dearer than the glasses',
      { care: { ...glasses, frame: 101 } },
      { code: 'contradiction', path: ['care', 'frame'], with: ['care', 'fee'] },
    ],
    [
      'a crown on an implant in the zero basket',
      {
        care: {
          kind: 'dentist',
          nature: 'implant-crown',
          basket: 'zero',
          ceiling: 1,
          fee: 1,
          base: 1,
          on: '2025-03-01',
        },
      },
      { code: 'contradiction', path: ['care', 'basket'], with: ['care', 'nature'] },
    ],
    [
      'a stay across its 31st day',
      { care: { ...stay, days: 31 } },
      { code: 'stay-crosses-limit', path: ['care', 'days'] },
    ],
    [
      'a base that the tables do not know',
      { care: { ...visit, on: '2008-01-01', sector: 'sector-2' } },
      { code: 'base-unknown', path: ['care', 'base'] },
    ],
    [
      'a day before the law begins',
      { care: { ...doctor, on: '2004-12-31' } },
      { code: 'no-law', path: ['care', 'on'], parameter: 'rate.doctor', firstDay: '2005-01-01' },
    ],
    [
      'an act before its tariff',
      { care: { act: 'gp-long-consultation', fee: 6000, on: '2025-12-31' } },
      { code: 'no-law', path: ['care', 'on'], parameter: 'tariff.gp-long-consultation', firstDay: '2026-01-01' },
    ],
    ['a cover that is a text', { cover: 'mutuelle' }, { code: 'not-an-object', path: ['cover'] }],
    [
      'an impossible birth',
      { cover: { birthDate: '2000-13-01' } },
      { code: 'malformed-day', path: ['cover', 'birthDate'] },
    ],
    [
      'a birth after the care',
      { cover: { birthDate: '2025-03-02' } },
      { code: 'contradiction', path: ['cover', 'birthDate'], with: ['care', 'on'] },
    ],
    [
      'a newborn of 31 days',
      { cover: { birthDate: '2025-01-29', situations: ['newborn'] } },
      { code: 'contradiction', path: ['cover', 'situations'], with: ['cover', 'birthDate'] },
    ],
    [
      'situations that are no list',
      { cover: { situations: 'ald' } },
      { code: 'not-a-list', path: ['cover', 'situations'] },
    ],
    [
      'an unknown situation',
      { cover: { situations: ['ald', 'rich'] } },
      { code: 'unknown-value', path: ['cover', 'situations', 1], expected: SITUATIONS },
    ],
    [
      'solidarity cover and state aid',
      { cover: { situations: ['c2s', 'ame'] } },
      { code: 'contradiction', path: ['cover', 'situations'], with: ['cover', 'situations'] },
    ],
    [
      'solidarity cover and a contract',
      { cover: { situations: ['c2s'], contract: { guarantees: {} } } },
      { code: 'contradiction', path: ['cover', 'contract'], with: ['cover', 'situations'] },
    ],
    [
      'a contract in words that are not understood',
      { cover: { contract: 'the best one' } },
      { code: 'malformed-guarantee', path: ['cover', 'contract'] },
    ],
    [
      'a contract in words with two meanings',
      { cover: { contract: '40 €' } },
      {
        code: 'ambiguous-guarantee',
        path: ['cover', 'contract'],
        readings: [
          { pays: 'allowance', amount: 4000, per: 'act' },
          { pays: 'allowance', amount: 4000, per: 'year' },
        ],
      },
    ],
    [
      'a contract without guarantees',
      { cover: { contract: {} } },
      { code: 'missing', path: ['cover', 'contract', 'guarantees'] },
    ],
    [
      'a guarantee of something unknown',
      { cover: { contract: { guarantees: { cosmetics: { pays: 'everything' } } } } },
      { code: 'unknown-field', path: ['cover', 'contract', 'guarantees'] },
    ],
    [
      'a guarantee that is a number',
      { cover: { contract: { guarantees: { optics: 200 } } } },
      { code: 'not-an-object', path: ['cover', 'contract', 'guarantees', 'optics'] },
    ],
    [
      'a guarantee that pays the unknown',
      { cover: { contract: { guarantees: { optics: { pays: 'gold' } } } } },
      {
        code: 'unknown-value',
        path: ['cover', 'contract', 'guarantees', 'optics', 'pays'],
        expected: [...GUARANTEE_FORMS],
      },
    ],
    [
      'a guarantee with a fractional rate',
      { cover: { contract: { guarantees: { optics: { pays: 'base-share', rate: 1.5 } } } } },
      { code: 'not-a-rate', path: ['cover', 'contract', 'guarantees', 'optics', 'rate'] },
    ],
    [
      'a guarantee beyond any on sale',
      { cover: { contract: { guarantees: { optics: { pays: 'base-share', rate: 200_001 } } } } },
      { code: 'rate-out-of-range', path: ['cover', 'contract', 'guarantees', 'optics', 'rate'] },
    ],
    [
      'an addition that is no record',
      { cover: { contract: { guarantees: { optics: { pays: 'co-payment', plus: 7 } } } } },
      { code: 'not-an-object', path: ['cover', 'contract', 'guarantees', 'optics', 'plus'] },
    ],
    [
      'more years than a contract has',
      {
        cover: {
          contract: { joinedOn: '2025-03-01', guarantees: { optics: new Array(21).fill({ pays: 'nothing' }) } },
        },
      },
      { code: 'list-too-long', path: ['cover', 'contract', 'guarantees', 'optics'] },
    ],
    [
      'years of a contract without its first day',
      { cover: { contract: { guarantees: { optics: [{ pays: 'nothing' }] } } } },
      { code: 'missing', path: ['cover', 'contract', 'joinedOn'] },
    ],
    [
      'waiting times of a contract without its first day',
      { cover: { contract: { guarantees: {}, waiting: { optics: 3 } } } },
      { code: 'missing', path: ['cover', 'contract', 'joinedOn'] },
    ],
    ['a ledger that is a list', { ledger: [] }, { code: 'not-an-object', path: ['ledger'] }],
    ['half a ledger', { ledger: { counters: {} } }, { code: 'missing', path: ['ledger', 'renewals'] }],
    [
      'a counter that is no number',
      { ledger: { counters: { a: 'b' }, renewals: {} } },
      { code: 'not-a-count', path: ['ledger', 'counters'] },
    ],
    [
      'a negative counter',
      { ledger: { counters: { a: -1 }, renewals: {} } },
      { code: 'negative', path: ['ledger', 'counters'] },
    ],
    [
      'an unsafe counter',
      { ledger: { counters: { a: 2 ** 53 }, renewals: {} } },
      { code: 'too-large', path: ['ledger', 'counters'] },
    ],
    [
      'counters that are no record',
      { ledger: { counters: 7, renewals: {} } },
      { code: 'not-an-object', path: ['ledger', 'counters'] },
    ],
    [
      'a renewal on no day',
      { ledger: { counters: {}, renewals: { optics: 'once' } } },
      { code: 'malformed-day', path: ['ledger', 'renewals'] },
    ],
  ])('%s', (_, parts, issue) => {
    const input = { care: visit, cover: {}, ledger: { counters: {}, renewals: {} }, ...parts }
    expect(issuesOf(input.care, input.cover, input.ledger)).toEqual([issue])
  })

  test('unknown kinds are answered with the kinds', () => {
    expect(issuesOf({ ...doctor, kind: 'astrologer' })).toMatchObject([
      { code: 'unknown-value', path: ['care', 'kind'] },
    ])
    expect(issuesOf({ ...doctor, kind: 'constructor' })).toMatchObject([
      { code: 'unknown-value', path: ['care', 'kind'] },
    ])
    expect(issuesOf({ ...doctor, kind: 7 })).toMatchObject([{ code: 'unknown-value', path: ['care', 'kind'] }])
  })

  test('an act and a letter are one too many', () => {
    expect(issuesOf({ ...visit, letter: 'GS' })).toContainEqual({
      code: 'contradiction',
      path: ['care', 'letter'],
      with: ['care', 'act'],
    })
  })

  test('all issues are reported at once', () => {
    expect(issuesOf({ ...visit, fee: -1, on: 'x' }, { alsaceMoselle: 1 })).toHaveLength(3)
  })

  test('a yearly cap before its law names the day of reimbursement', () => {
    const early = { ...doctor, on: '2004-12-01', reimbursedOn: '2004-12-31' }
    expect(issuesOf(early)).toContainEqual(expect.objectContaining({ code: 'no-law', path: ['care', 'on'] }))
  })

  test.each<[string, object, string]>([
    ['glasses before the grid', { ...glasses, lenses: 'a', fee: 9000, on: '2019-12-31' }, 'opticalGrid'],
    [
      'glasses with a frame before the grid',
      { ...glasses, lenses: 'a', frame: 4000, fee: 9000, on: '2019-12-31' },
      'opticalGrid',
    ],
    ['a frame before its ceiling', { ...glasses, class: 'A', frame: 100, on: '2019-12-31' }, 'classAFrameCeiling'],
    [
      'a hearing aid before its ceilings',
      { kind: 'hearing', class: 'I', fee: 95_000, base: 30_000, on: '2018-12-31' },
      'hearingCeilings',
    ],
    [
      'a dearer one too',
      { kind: 'hearing', class: 'II', fee: 95_000, base: 30_000, on: '2018-12-31' },
      'hearingCeilings',
    ],
    [
      'a crown before its ceilings',
      { act: 'crown', basket: 'zero', crown: 'metal', fee: 29_000, on: '2023-12-31' },
      'dentalCeilings',
    ],
    ['a stay before the daily charge', { ...stay, on: '2009-12-31' }, 'dailyHospitalCharge'],
  ])('%s', (_, care, parameter) => {
    const contract = { guarantees: { otherwise: { pays: 'everything' }, frame: { pays: 'everything' } } }
    const issues = issuesOf(care, { contract })
    expect(issues).toContainEqual(expect.objectContaining({ code: 'no-law', parameter }))
    expect(timesOf(issues, parameter)).toBe(1)
  })

  test.each<[string, object, object]>([
    ['a stay of several days', { ...stay, days: 4, on: '2009-12-20' }, {}],
    ['a child who is not born yet', { ...visit, supplements: ['child'] }, { birthDate: '2025-03-02' }],
  ])('each once: %s', (_, care, cover) => {
    expect(issuesOf(care, cover)).toHaveLength(1)
  })

  test('each once in a bill, and once for every line that has it', () => {
    const early = {
      kind: 'optics',
      class: 'B',
      lenses: 'a',
      frame: 100,
      fee: 9000,
      base: 1000,
      on: '2019-06-10',
    } as const
    const result = computeBill([early, early], { contract: { guarantees: { optics: { pays: 'everything' } } } })
    expect(result).toMatchObject({
      ok: false,
      issues: [
        { code: 'no-law', path: ['lines', 0, 'on'] },
        { code: 'no-law', path: ['lines', 1, 'on'] },
      ],
    })
    expect(result.ok || result.issues).toHaveLength(2)
  })

  test.each<[string, object]>([
    ['the kind of an act again', { ...visit, kind: 'doctor' }],
    ['the coefficient one of a letter that has none', { letter: 'GS', coefficient: 1, fee: 3000, on: '2025-03-01' }],
    ['the largest coefficient', { letter: 'B', coefficient: 10_000, fee: 3000, on: '2025-03-01' }],
    ['the last day', { ...doctor, on: '8999-12-31' }],
  ])('%s is no issue', (_, care) => {
    expect(issuesOf(care)).toEqual([])
  })

  test('the act of a frame says its price, and that of a lens does not', () => {
    const cover = { contract: { guarantees: { otherwise: { pays: 'everything' } } } }
    const paid = (act: string) => {
      const line = computeCoverage({ act, fee: 15_000, on: '2025-03-01' } as never, cover as never)
      return line.ok ? line.value.amc : undefined
    }
    // 60 % of 5 cents are 3; a frame is paid up to 100 € (R871-2).
    expect(paid('frame-class-b')).toBe(10_000 - 3)
    expect(paid('lens-class-b')).toBe(15_000 - 3)
  })

  test('a field that is undefined is an absent field', () => {
    expect(issuesOf({ ...visit, professional: undefined, kind: undefined, sector: undefined })).toEqual([])
    expect(issuesOf(visit, { birthDate: undefined, contract: undefined })).toEqual([])
  })

  test('an issue of a bill names its line', () => {
    const bill = computeBill([visit, { ...visit, fee: -1 }] as never)
    expect(bill).toEqual({ ok: false, issues: [{ code: 'negative', path: ['lines', 1, 'fee'] }] })
    expect(computeBill('all' as never)).toEqual({ ok: false, issues: [{ code: 'not-a-list', path: ['lines'] }] })
  })

  test.each<[object, unknown]>([
    [
      { fee: 1, base: 1, rate: 10_001 },
      { code: 'rate-out-of-range', path: ['rate'] },
    ],
    [
      { fee: 1, base: 1, rate: -1 },
      { code: 'negative', path: ['rate'] },
    ],
    [{ fee: 1 }, { code: 'missing', path: ['base'] }],
    [
      { fee: 1, base: 1, extra: 1 },
      { code: 'unknown-field', path: [] },
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
      if (!result.ok) for (const { path } of result.issues) expect(['care', 'cover']).toContain(path[0])
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
  test.each(PATHWAYS)('pathway %s', (pathway) => {
    expect(issuesOf({ ...visit, pathway })).toEqual([])
  })
  test.each(CAUSES)('related to %s', (relatedTo) => {
    expect(issuesOf({ ...visit, relatedTo })).toEqual([])
  })
  test.each(SITUATIONS)('situation %s', (situation) => {
    expect(issuesOf(visit, { situations: [situation] })).toEqual([])
  })
})

describe('describeCoverageIssue', () => {
  test.each([
    [{ code: 'negative', path: ['lines', 2, 'fee'] }, 'Give a number that is zero or more.'],
    [
      { code: 'contradiction', path: ['cover', 'contract'], with: ['cover', 'situations'] },
      'Check this field: it contradicts another field.',
    ],
    [
      { code: 'no-law', path: ['care', 'on'], parameter: 'rate.doctor', firstDay: '2005-01-01' },
      'Choose a day from 1 January 2005 on: the rule is not known before.',
    ],
    [{ code: 'unknown-value', path: ['care', 'kind'], expected: ['a', 'b'] }, 'Choose one of these values: a, b.'],
  ] as const)('%j', (issue, text) => {
    expect(describeCoverageIssue(issue, 'en').replaceAll('\u00a0', ' ')).toBe(text)
    expect(describeCoverageIssue(issue, 'fr')).not.toMatch(/[{}]/)
  })
})
