import { describe, expect, test } from 'vitest'
import { findActs } from '../../src/coverage/acts.js'
import { computeBill, computeCoverage } from '../../src/coverage/compute-coverage.js'
import { BENEFITS } from '../../src/coverage/contract/benefits.js'
import { compareContract } from '../../src/coverage/contract/compare.js'
import { STUDENT_OFFERS } from '../../src/coverage/contract/student-offers.js'
import { computeDeductionsLeft } from '../../src/coverage/deductions-left.js'
import { computeDeskPayment } from '../../src/coverage/desk-payment.js'
import { EMPTY_LEDGER } from '../../src/coverage/ledger.js'
import { splitReimbursement } from '../../src/coverage/split-reimbursement.js'
import { describeAct } from '../../src/coverage/text/act.js'
import { formatEuros, formatRate } from '../../src/coverage/text/euros.js'
import { describeCoverageIssue } from '../../src/coverage/text/issue.js'
import { explainCoverage } from '../../src/coverage/text/statement.js'
import { CARE_KINDS, CAUSES, PATHWAYS, SECTORS, SITUATIONS } from '../../src/coverage/vocabulary.js'
import { CROWNS, LENS_PAIRS } from '../../src/legislation/contracts.js'
import { entryAt, valueAt } from '../../src/legislation/dated.js'
import { medicalFranchise } from '../../src/legislation/deductions.js'
import { reimbursementRates } from '../../src/legislation/rates.js'
import { unwrap } from '../../src/result.js'
import { parameters } from '../legislation/parameters.js'

const on = '2025-06-10'
const visit = { act: 'gp-consultation', fee: 3000, on } as const

/** What comes from outside has no type. */
const compute = (care: unknown, cover?: unknown, ledger?: unknown) =>
  computeCoverage(care as never, cover as never, ledger as never)
const issuesOf = (care: unknown, cover?: unknown, ledger?: unknown) => {
  const result = compute(care, cover, ledger)
  return result.ok ? [] : result.issues
}

describe('a record is read once, and its own fields alone', () => {
  test('inherited fields are no fields', () => {
    expect(compute(Object.create({ quantity: 'x' }, Object.getOwnPropertyDescriptors(visit)))).toEqual(compute(visit))
    expect(issuesOf(Object.create(visit))).toContainEqual({ code: 'missing', path: ['care', 'kind'] })
    expect(compute(visit, Object.create({ contract: 7, situations: ['c2s'] }))).toEqual(compute(visit))
    expect(issuesOf(visit, {}, Object.create(EMPTY_LEDGER))).toHaveLength(2)
  })

  test('a getter is asked once', () => {
    let asked = 0
    const care = {
      ...visit,
      get fee() {
        asked++
        return asked === 1 ? 3000 : -7.5
      },
    }
    expect(unwrap(compute(care)).fee).toBe(3000)
    expect(asked).toBe(1)
  })

  test('each argument of a comparison is read once, though it is computed twice', () => {
    const asked = { fee: 0, contract: 0, birthDate: 0 }
    const line = {
      ...visit,
      get fee() {
        asked.fee++
        return 3000
      },
    }
    const offer = {
      monthlyPremium: 0,
      get contract() {
        asked.contract++
        return STUDENT_OFFERS.basic.contract
      },
    }
    const cover = {
      get birthDate() {
        asked.birthDate++
        return '1990-01-01' as const
      },
    }
    expect(unwrap(compareContract([line], offer, cover)).saved).toBe(900)
    expect(asked).toEqual({ fee: 1, contract: 1, birthDate: 1 })
  })

  test('a getter or a proxy that throws is an issue', () => {
    const thrower = {
      get fee(): number {
        throw new Error('secret')
      },
    }
    expect(issuesOf({ ...visit, ...Object.create(null), fee: thrower })).toEqual([
      { code: 'not-cents', path: ['care', 'fee'] },
    ])
    expect(issuesOf(Object.defineProperty({ ...visit }, 'fee', { enumerable: true, get: () => thrower.fee }))).toEqual([
      { code: 'not-an-object', path: ['care'] },
    ])
    const proxy = new Proxy(visit, {
      ownKeys() {
        throw new Error('secret')
      },
    })
    expect(issuesOf(proxy)).toEqual([{ code: 'not-an-object', path: ['care'] }])
  })

  test('records without a prototype are read', () => {
    const bare = (fields: object) => Object.assign(Object.create(null), fields)
    const contract = bare({ guarantees: bare({ otherwise: bare({ pays: 'co-payment' }) }) })
    expect(unwrap(compute(bare(visit), bare({ contract }), bare({ counters: bare({}), renewals: bare({}) }))).amc).toBe(
      900,
    )
  })

  test('the input is as it was', () => {
    const input = Object.freeze({ ...visit })
    const cover = Object.freeze({ situations: Object.freeze(['ald'] as const) })
    expect(computeCoverage(input, cover).ok).toBe(true)
    expect(input).toEqual(visit)
  })
})

describe('no list and no record is too long or too strange', () => {
  const many = 200_000

  test('many bad lines are one issue each, or one for the list', () => {
    const bad = computeBill(Array.from({ length: 100_000 }, () => ({ fee: 'x' })) as never)
    expect(bad.ok ? 0 : bad.issues.length).toBe(100_000)
    expect(computeBill(Array.from({ length: many }, () => visit))).toEqual({
      ok: false,
      issues: [{ code: 'list-too-long', path: ['lines'] }],
    })
  })

  test('many bad situations are one issue', () => {
    expect(issuesOf(visit, { situations: Array.from({ length: many }, () => 'rich') })).toEqual([
      { code: 'list-too-long', path: ['cover', 'situations'] },
    ])
  })

  test('many unknown fields are one issue', () => {
    const fields = Object.fromEntries(Array.from({ length: many }, (_, index) => [`field${index}`, 1]))
    expect(issuesOf({ ...visit, ...fields })).toEqual([{ code: 'unknown-field', path: ['care'] }])
    expect(issuesOf(visit, {}, { counters: { ...fields, bad: 'x' }, renewals: {} })).toEqual([
      { code: 'not-a-count', path: ['ledger', 'counters'] },
    ])
  })

  test('a hole in a list is no line', () => {
    const sparse: unknown[] = [visit]
    sparse[2] = visit
    expect(computeBill(sparse as never)).toEqual({
      ok: false,
      issues: [{ code: 'not-an-object', path: ['lines', 1] }],
    })
    expect(issuesOf(visit, { situations: new Array(2) })).toHaveLength(2)
  })

  test.each([null, 7, 'care', [], () => 1, Symbol('care'), 7n, new Date(0), new Map()])('%s is no record', (value) => {
    expect(compute(value).ok).toBe(false)
    expect(compute(visit, value).ok).toBe(value instanceof Date || value instanceof Map)
    expect(compute(visit, {}, value).ok).toBe(false)
    expect(splitReimbursement(value as never).ok).toBe(false)
    expect(computeDeductionsLeft(value as never, on).ok).toBe(false)
    expect(compareContract([visit], value as never).ok).toBe(false)
  })

  test.each([{}, null, 'lines', { length: 1 }, new Set([visit])])('%o is no list of lines', (value) => {
    expect(computeBill(value as never)).toEqual({ ok: false, issues: [{ code: 'not-a-list', path: ['lines'] }] })
  })

  test.each([null, {}, 'ald', 7])('%o is no list of situations', (situations) => {
    expect(issuesOf(visit, { situations })).toEqual([{ code: 'not-a-list', path: ['cover', 'situations'] }])
  })

  test('a cycle is refused where it is', () => {
    const cover: Record<string, unknown> = {}
    cover['contract'] = cover
    expect(compute(visit, cover).ok).toBe(false)
  })
})

describe('a misspelt word is an issue or a RangeError, never another word', () => {
  test('of a third-party payment', () => {
    const shares = unwrap(computeCoverage(visit))
    expect(() => computeDeskPayment(shares, 'ful' as never)).toThrow(RangeError)
    expect(() => computeDeskPayment(shares, undefined as never)).toThrow(RangeError)
  })

  test.each(['de', 'FR', '', '__proto__', undefined, null])('of a locale: %j', (locale) => {
    const word = locale as never
    const breakdown = unwrap(computeCoverage(visit))
    for (const speak of [
      () => formatEuros(1, word),
      () => formatRate(1, word),
      () => describeAct('scaling', word),
      () => describeCoverageIssue({ code: 'missing', path: [] }, word),
      () => explainCoverage(breakdown, word),
    ])
      expect(speak).toThrow(new RangeError('a locale is fr or en'))
  })

  test('of an act, an issue or an amount', () => {
    expect(() => describeAct('toString' as never, 'fr')).toThrow(RangeError)
    expect(() => describeCoverageIssue({ code: '__proto__', path: [] } as never, 'fr')).toThrow(TypeError)
    expect(() => describeCoverageIssue('2940' as never, 'fr')).toThrow('not what this package makes')
    for (const amount of [0.5, Number.NaN, '3000'])
      expect(() => formatEuros(amount as never, 'fr')).toThrow('an amount is a whole number of cents')
    expect(() => formatRate(0.5, 'fr')).toThrow('a rate is a whole number of basis points')
  })
})

describe('a polluted Object.prototype changes no answer', () => {
  const contract = STUDENT_OFFERS.comfort.contract
  const lines = [
    { ...visit, pathway: 'outside', sector: 'sector-2', fee: 6000 },
    { act: 'cardiologist-consultation', fee: 6000, on },
    { act: 'psychologist-session', fee: 5000, on },
    { act: 'gp-consultation', fee: 3000, on, sector: 'outside-convention' },
    { act: 'gynaecologist-consultation', fee: 4000, on },
    { kind: 'medicine', service: 'weak', fee: 1240, base: 1240, on },
    { kind: 'dentist', fee: 30_000, base: 12_000, on },
    { kind: 'optics', class: 'B', fee: 30_000, base: 15, on },
    { act: 'hearing-aid', class: 'I', fee: 95_000, on },
    { kind: 'hospital-stay', fee: 60_000, base: 60_000, days: 3, on: '2026-03-10' },
    { kind: 'emergency', fee: 4000, base: 4000, on: '2026-03-10' },
  ]
  const table = {
    joinedOn: '2024-01-01',
    waiting: { hearing: 20 },
    guarantees: {
      doctor: [{ pays: 'co-payment' }, { pays: 'base-share', rate: 15_000, yearlyCap: 1000 }],
      optics: { pays: 'allowance', amount: 10_000, per: 'two-years', times: 2 },
      otherwise: { pays: 'total', amount: 5000, per: 'act' },
    },
  }
  const words = '100 % BR + 20 € par an'
  const covers = [
    {},
    { contract },
    { contract: table },
    { contract: words },
    { situations: ['c2s'] },
    { alsaceMoselle: true, birthDate: '1990-01-01' },
  ]
  const answers = () => {
    const bills = covers.map((cover) => computeBill(lines as never, cover as never))
    const statements = bills.map((bill) => (bill.ok ? bill.value.lines.map((line) => explainCoverage(line, 'fr')) : []))
    const refused = [compute({ ...visit, fee: -1, sector: '3' }), compute({ ...visit, on: '1990-01-01' })]
    const others = [splitReimbursement({ fee: 3000, base: 2500 }), findActs(on), entryAt(medicalFranchise, on)]
    return JSON.stringify([bills, statements, refused, others])
  }
  const fields = [
    ...['kind', 'act', 'on', 'fee', 'base', 'reimbursedOn', 'quantity', 'relatedTo', 'sector', 'pathway', 'nature'],
    ...['coefficient', 'sittingBase', 'duringStay', 'professional', 'basket', 'crown', 'ceiling', 'service', 'class'],
    ...['lenses', 'frame', 'sightChanged', 'ear', 'large', 'urgent', 'days', 'ward', 'heavy', 'firstDay', 'cover'],
    ...['birthDate', 'situations', 'alsaceMoselle', 'contract', 'pathwayPenaltyCap', 'guarantees', 'responsible'],
    ...['pays', 'rate', 'onTop', 'plus', 'amount', 'per', 'counters', 'renewals', 'complementary', 'sector2', 'doubt'],
    ...[
      'source',
      'article',
      'confidence',
      'parameter',
      'checkedOn',
      'code',
      'path',
      'with',
      'expected',
      'share',
      'value',
    ],
    ...['counter', 'allowance', 'removes', 'issues', 'line', 'ledger', 'ok', '0', '1', '2025/franchise', 'optics'],
    ...CARE_KINDS,
    ...BENEFITS,
    ...['joinedOn', 'waiting', 'yearlyCap', 'times', 'per', 'plus'],
  ]
  /** Words, numbers and records that the fields take, as enumerable properties and as others. */
  const values = [true, 'outside', { pays: 'everything' }, 1]
  const clean = answers()

  test.each([...new Set(fields)])('by %s', (name) => {
    for (const [index, value] of values.entries()) {
      const enumerable = index % 2 === 0
      Object.defineProperty(Object.prototype, name, { value, enumerable, configurable: true, writable: true })
      let polluted: string
      try {
        polluted = answers()
      } finally {
        Reflect.deleteProperty(Object.prototype, name)
      }
      expect(polluted === clean, `${name} ${JSON.stringify(value)}`).toBe(true)
    }
  })
})

describe('what is handed out cannot change what is answered later', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every((part) => isFrozen(part)))

  test('the law is frozen down to its leaves', () => {
    for (const parameter of parameters) expect(isFrozen(parameter), parameter.id).toBe(true)
    expect(Object.isFrozen(reimbursementRates)).toBe(true)
    const value = unwrap(valueAt(medicalFranchise, on)) as { box: number }
    expect(() => {
      value.box = 99_999
    }).toThrow(TypeError)
  })

  test('the constants of the calculator are frozen', () => {
    expect(isFrozen([EMPTY_LEDGER, STUDENT_OFFERS])).toBe(false) // The list itself is ours.
    for (const constant of [EMPTY_LEDGER, STUDENT_OFFERS]) expect(isFrozen(constant)).toBe(true)
    for (const words of [CARE_KINDS, CAUSES, BENEFITS, PATHWAYS, SECTORS, SITUATIONS, CROWNS, LENS_PAIRS])
      expect(isFrozen(words)).toBe(true)
  })

  test('what an issue expects is a copy', () => {
    const [issue] = issuesOf({ ...visit, sector: '3' })
    const expected = issue?.code === 'unknown-value' ? (issue.expected as string[]) : []
    expected.splice(0, 3)
    expect(compute({ ...visit, sector: 'sector-1' }).ok).toBe(true)
    expect(issuesOf({ ...visit, sector: '3' })).toMatchObject([{ expected: SECTORS }])
  })

  test('sources of steps, of notes and of acts are frozen', () => {
    const { steps, notes } = unwrap(compute({ kind: 'emergency', fee: 0, base: 0, on: '2026-03-05' }))
    for (const { source } of [...steps, ...notes, ...unwrap(findActs(on))]) expect(Object.isFrozen(source)).toBe(true)
  })

  test('a breakdown and its ledger are the caller’s own', () => {
    const first = unwrap(computeCoverage(visit))
    const counters = first.ledger.counters as Record<string, number>
    counters['2025/flat-units'] = 25
    expect(unwrap(computeCoverage(visit)).flatParticipation).toBe(200)
  })
})
