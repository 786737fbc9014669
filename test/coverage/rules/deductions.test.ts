import { describe, expect, test } from 'vitest'
import type { Care } from '../../../src/coverage/care.js'
import { computeBill, computeCoverage } from '../../../src/coverage/compute-coverage.js'
import type { Cover } from '../../../src/coverage/cover.js'
import type { Ledger } from '../../../src/coverage/ledger.js'
import { unwrap } from '../../../src/result.js'

const on = '2025-06-10'
const visit: Care = { act: 'gp-consultation', fee: 3000, on }
const box: Care = { kind: 'medicine', service: 'important', fee: 1000, base: 1000, on }
const ledgerOf = (counters: Readonly<Record<string, number>>): Ledger => ({ counters, renewals: {} })
const compute = (care: Care, cover?: Cover, ledger?: Ledger) => unwrap(computeCoverage(care, cover, ledger))
const stepOf = (rule: string, ...args: Parameters<typeof compute>) =>
  compute(...args).steps.find((step) => step.rule === rule)

describe('a deduction', () => {
  test('is a step without a reason in the ordinary case', () => {
    expect(Object.keys(stepOf('flat-participation', visit) ?? {}).sort()).toEqual(['amount', 'rule', 'source'])
    expect(Object.keys(stepOf('franchise', box) ?? {}).sort()).toEqual(['amount', 'rule', 'source'])
  })

  test('is named for what it would be taken on, where a person is spared', () => {
    const minor: Cover = { birthDate: '2015-01-01' }
    expect(stepOf('franchise', box, minor)).toMatchObject({
      amount: 0,
      reason: 'minor',
      source: { article: 'D160-12' },
    })
    expect(stepOf('flat-participation', box, minor)).toBeUndefined()
    expect(stepOf('franchise', box, { situations: ['c2s'] })).toMatchObject({ amount: 0, reason: 'spared' })
  })

  test('was none on medicines and sessions before 2008', () => {
    for (const care of [box, { kind: 'paramedic', fee: 1000, base: 1000, on } as const]) {
      const line = compute({ ...care, on: '2007-06-10' })
      expect(line).toMatchObject({ franchise: 0, netAmo: line.grossAmo })
      expect(line.steps.map(({ rule }) => rule)).not.toContain('franchise')
    }
  })

  // In 2024 the year had 50 participations and 50 €, of 2 € each from 15 May on.
  test.each<[string, Care, Readonly<Record<string, number>>, number]>([
    [
      'the last euro',
      { ...visit, on: '2024-06-10', fee: 2650 },
      { '2024/flat-units': 30, '2024/flat-amount': 4900 },
      100,
    ],
    [
      'the last euros of a day',
      { kind: 'biology', quantity: 5, fee: 9000, base: 9000, on: '2024-06-10' },
      { '2024/flat-units': 30, '2024/flat-amount': 4500 },
      500,
    ],
  ])('is limited by the amount of the year: %s', (_, care, counters, amount) => {
    expect(stepOf('flat-participation', care, {}, ledgerOf(counters))).toMatchObject({ amount, reason: 'year-limit' })
  })

  test('that is not due is no doubt about an emergency', () => {
    const over = ledgerOf({ '2025/flat-units': 25, '2025/flat-amount': 5000 })
    const { notes } = compute({ kind: 'emergency', fee: 4000, base: 4000, on }, {}, over)
    expect(notes.map(({ code }) => code)).not.toContain('participation-with-emergency-charge')
  })

  test('is counted for the professional, also for one without a name', () => {
    expect(compute(visit).ledger.counters).toEqual({
      '2025-06-10/flat/doctor': 1,
      '2025/flat-amount': 200,
      '2025/flat-units': 1,
    })
  })

  test('is not that of another profession, where neither has a name', () => {
    const tests: Care = { kind: 'biology', fee: 8000, base: 8000, quantity: 4, on }
    const { lines, flatParticipation } = unwrap(computeBill([visit, tests, tests]))
    // Two euros at the doctor, and four participations at the laboratory.
    expect(lines.map((line) => line.flatParticipation)).toEqual([200, 800, 0])
    expect(flatParticipation).toBe(1000)
    const hospital = { professional: 'hospital' }
    const one = unwrap(
      computeBill([
        { ...visit, ...hospital },
        { ...tests, ...hospital },
      ]),
    )
    expect(one.flatParticipation).toBe(800)
  })
})

describe('a doubt about a value', () => {
  test('is its own', () => {
    Object.defineProperty(Object.prototype, 'doubt', { value: 'meaning', enumerable: false, configurable: true })
    try {
      const { notes } = compute({ act: 'insoles-under-28', fee: 2588, on })
      expect(notes.filter((note) => Object.hasOwn(note, 'doubt'))).toEqual([])
    } finally {
      Reflect.deleteProperty(Object.prototype, 'doubt')
    }
  })

  test('is noted for each value, and named only where the table names one', () => {
    const { notes } = compute({ kind: 'emergency', fee: 4000, base: 4000, on: '2026-03-10' }, { alsaceMoselle: true })
    const doubts = notes
      .filter(({ code }) => code === 'uncertain-value')
      .map(({ parameter, doubt }) => [parameter, doubt])
    expect(doubts).toContainEqual(['emergencyCharge', 'press-only'])
    expect(doubts).toContainEqual(['localEmergencyShare', 'start-day'])
    const crown = compute({ act: 'insoles-under-28', fee: 2588, on }).notes.find(
      ({ code }) => code === 'uncertain-value',
    )
    expect(Object.keys(crown ?? {})).not.toContain('doubt')
  })
})
