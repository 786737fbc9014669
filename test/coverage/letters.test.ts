import { describe, expect, test } from 'vitest'
import type { Care } from '../../src/coverage/care.js'
import { computeBill, computeCoverage } from '../../src/coverage/compute-coverage.js'
import type { Cover } from '../../src/coverage/cover.js'
import { unwrap } from '../../src/result.js'

const on = '2025-06-10'
const compute = (care: Care, cover?: Cover) => unwrap(computeCoverage(care, cover))
const issuesOf = (care: unknown) => {
  const result = computeCoverage(care as Care)
  return result.ok ? [] : result.issues
}
const notesOf = (care: Care) => compute(care).notes.map(({ code }) => code)

describe('a coefficient is no quantity', () => {
  test.each<[string, Care, number, number]>([
    ['one AMI 4 takes one franchise', { letter: 'AMI', coefficient: 4, fee: 1260, on }, 1260, 100],
    ['the act takes a coefficient too', { act: 'nurse-ami-1', coefficient: 4, fee: 1260, on }, 1260, 100],
    ['four acts AMI 1 take four', { act: 'nurse-ami-1', quantity: 4, fee: 1260, on }, 1260, 400],
    ['two acts AMI 1.5 take two', { letter: 'AMI', coefficient: 1.5, quantity: 2, fee: 946, on }, 946, 200],
    ['an act of its own base', { letter: 'AMI', coefficient: 4, base: 1000, fee: 1260, on }, 1000, 100],
    ['AMS 7.5 is rounded half up', { letter: 'AMS', coefficient: 7.5, fee: 1658, on: '2025-06-10' }, 1658, 100],
    ['three tests of biology are one line of letters', { letter: 'B', coefficient: 40, fee: 1000, on }, 1000, 0],
  ])('%s', (_, care, base, franchise) => {
    expect(compute(care)).toMatchObject({ base, franchise })
  })
})

describe('letters of the nomenclature', () => {
  test.each<[Care, number]>([
    [{ letter: 'AMS', coefficient: 7.5, fee: 9999, on: '2024-02-21' }, 1613],
    [{ letter: 'AMS', coefficient: 7.5, fee: 9999, on: '2024-02-22' }, 1658],
    [{ letter: 'AMK', coefficient: 8.1, fee: 9999, on: '2026-01-01' }, 1790],
    [{ letter: 'AMC', coefficient: 8.1, territory: 'reunion', fee: 9999, on: '2026-01-01' }, 1968],
    [{ letter: 'AMO', coefficient: 9.7, fee: 9999, on: '2024-01-25' }, 2425],
    [{ letter: 'AMO', coefficient: 9.7, fee: 9999, on: '2024-01-26' }, 2522],
    [{ letter: 'AMO', coefficient: 40, fee: 99_999, territory: 'guyane', on: '2024-01-26' }, 10_880],
    [{ letter: 'AMI', coefficient: 1, territory: 'martinique', fee: 9999, on }, 330],
    [{ letter: 'B', coefficient: 100, fee: 9999, on: '2024-01-14' }, 2600],
    [{ letter: 'B', coefficient: 100, fee: 9999, on: '2024-01-15' }, 2500],
    [{ letter: 'B', coefficient: 100, fee: 9999, territory: 'guadeloupe', on: '2024-01-15' }, 2900],
    [{ letter: 'B', coefficient: 100, fee: 9999, territory: 'mayotte', on: '2024-01-15' }, 3100],
    [{ letter: 'SF', coefficient: 12, fee: 9999, on: '2024-12-31' }, 3720],
    [{ letter: 'SF', coefficient: 12, fee: 9999, on: '2025-01-01' }, 3840],
    [{ letter: 'G', fee: 3000, on: '2024-12-21' }, 2650],
    [{ letter: 'G', fee: 3000, on: '2024-12-22' }, 3000],
    [{ letter: 'GS', territory: 'reunion', fee: 3600, on: '2024-12-22' }, 3600],
    [{ letter: 'CS', fee: 4000, on }, 2650],
    [{ letter: 'CS', coordinated: true, fee: 4000, on }, 3150],
    [{ letter: 'CS', sector: 'sector-2', fee: 4000, on }, 2300],
    [{ letter: 'CNPSY', sector: 'sector-2', fee: 9000, on }, 4250],
    [{ letter: 'CNPSY', territory: 'mayotte', fee: 9000, on }, 6200],
    [{ letter: 'APC', fee: 9000, on }, 6000],
    [{ letter: 'TCG', fee: 2500, on }, 2500],
  ])('%j has the base %i', (care, base) => {
    expect(compute(care).base).toBe(base)
  })

  test('a letter is the act that it is', () => {
    expect(compute({ letter: 'G', fee: 3500, pathway: 'outside', on })).toEqual(
      compute({ act: 'gp-consultation', fee: 3500, pathway: 'outside', on }),
    )
    expect(compute({ letter: 'TCG', fee: 2500, on: '2021-06-01' }).coPayment).toBe(0)
  })

  test.each<[unknown, object]>([
    [
      { letter: 'AMS', fee: 1658, on },
      { code: 'missing', path: ['care', 'coefficient'] },
    ],
    [{ letter: 'AMS', coefficient: '8', fee: 1658, on }, { code: 'not-a-coefficient' }],
    [{ letter: 'AMS', coefficient: 0, fee: 1658, on }, { code: 'not-a-coefficient' }],
    [{ letter: 'AMS', coefficient: Number.NaN, fee: 1658, on }, { code: 'not-a-coefficient' }],
    [{ letter: 'AMS', coefficient: 1e9, fee: 1658, on }, { code: 'too-large' }],
    [
      { letter: 'G', coefficient: 2, fee: 3000, on },
      { code: 'contradiction', path: ['care', 'coefficient'] },
    ],
    [
      { letter: 'ams', coefficient: 2, fee: 3000, on },
      { code: 'unknown-value', path: ['care', 'letter'] },
    ],
    [
      { letter: 'G', act: 'gp-consultation', fee: 3000, on },
      { code: 'contradiction', path: ['care', 'letter'] },
    ],
    [
      { letter: 'G', kind: 'dentist', fee: 3000, on },
      { code: 'contradiction', path: ['care', 'kind'] },
    ],
    [
      { letter: 'SF', coefficient: 12, fee: 3000, on: '2024-02-21' },
      { code: 'no-law', parameter: 'letter.SF' },
    ],
    [{ act: 'midwife-consultation', coefficient: 2, fee: 3000, on }, { code: 'unknown-field' }],
  ])('%j is refused', (care, issue) => {
    expect(issuesOf(care)).toContainEqual(expect.objectContaining(issue))
  })
})

describe('supplements are a part of their act', () => {
  test.each<[string, Care, object]>([
    [
      'a home visit at night: one participation on 68.50 €',
      { act: 'gp-consultation', supplements: ['home-visit-night'], fee: 6850, on },
      { base: 6850, grossAmo: 4795, flatParticipation: 200, overage: 0 },
    ],
    [
      'a visit at home by day',
      { letter: 'G', supplements: ['home-visit'], fee: 4000, on },
      { base: 4000, flatParticipation: 200 },
    ],
    [
      'a Sunday in 2017, as the poster says',
      { act: 'gp-consultation', supplements: ['sunday-holiday'], fee: 4406, on: '2017-06-11' },
      { base: 4406, grossAmo: 3084, flatParticipation: 100 },
    ],
    [
      'a child under 6 is the act with its supplement',
      { act: 'gp-consultation', supplements: ['child'], fee: 3500, on },
      { base: 3500, flatParticipation: 200 },
    ],
    [
      'sector 2 without the option has no supplement for a child',
      { act: 'gp-consultation', sector: 'sector-2', supplements: ['child', 'night'], fee: 9000, on },
      { base: 5800 },
    ],
    [
      'the base of the caller and the supplement',
      { kind: 'doctor', base: 3000, supplements: ['home-visit-night'], fee: 6850, on },
      { base: 6850, flatParticipation: 200 },
    ],
    [
      'a nurse at home on a Sunday: one franchise',
      { letter: 'AMI', coefficient: 1.5, supplements: ['home-visit', 'sunday-holiday'], fee: 1598, on },
      { base: 1598, franchise: 100 },
    ],
    [
      'the travel of a nurse before its rise',
      { act: 'nurse-ami-1', supplements: ['home-visit'], fee: 9999, on: '2024-01-27' },
      { base: 565 },
    ],
    [
      'and after it, overseas too',
      { act: 'nurse-ami-1', supplements: ['home-visit'], territory: 'guyane', fee: 9999, on: '2024-01-28' },
      { base: 605 },
    ],
    [
      'a physiotherapist at home',
      { letter: 'AMS', coefficient: 8.1, supplements: ['home-visit'], fee: 2040, on: '2026-02-02' },
      { base: 2040, franchise: 100 },
    ],
    [
      'a nurse by the kind',
      { kind: 'paramedic', profession: 'nurse', supplements: ['night'], base: 945, fee: 1860, on },
      { base: 1860, franchise: 100 },
    ],
    [
      'a midwife on a Sunday',
      { act: 'midwife-consultation', supplements: ['sunday-holiday'], fee: 6650, on },
      { base: 6650, flatParticipation: 0 },
    ],
  ])('%s', (_, care, shares) => {
    expect(compute(care)).toMatchObject(shares)
  })

  test('are named among the steps with their text', () => {
    const { steps } = compute({ act: 'gp-consultation', supplements: ['home-visit', 'child'], fee: 4500, on })
    expect(steps.filter(({ rule }) => rule === 'supplement').map(({ amount }) => amount)).toEqual([1000, 500])
  })

  test('are none outside the convention, nor twice for a child', () => {
    const outside: Care = {
      letter: 'G',
      sector: 'outside-convention',
      supplements: ['home-visit-night'],
      fee: 9000,
      on,
    }
    expect(compute(outside).base).toBe(61)
    expect(issuesOf({ act: 'gp-consultation-child', supplements: ['child'], fee: 4000, on })).toMatchObject([
      { code: 'contradiction', path: ['care', 'supplements'], with: ['care', 'act'] },
    ])
    expect(issuesOf({ letter: 'CS', supplements: ['child'], fee: 4000, on })).toMatchObject([
      { code: 'contradiction', path: ['care', 'supplements'], with: ['care', 'letter'] },
    ])
  })

  test('do not make an act heavy, and none goes with a technical act', () => {
    expect(
      issuesOf({ kind: 'doctor', nature: 'technical', base: 11_000, supplements: ['night'], fee: 1, on }),
    ).toMatchObject([{ code: 'contradiction', path: ['care', 'supplements'], with: ['care', 'nature'] }])
  })

  test('are those of the professional, each once', () => {
    expect(issuesOf({ act: 'nurse-ami-1', supplements: ['child'], fee: 1, on })).toEqual([
      {
        code: 'unknown-value',
        path: ['care', 'supplements', 0],
        expected: ['home-visit', 'night', 'deep-night', 'sunday-holiday'],
      },
    ])
    expect(issuesOf({ letter: 'G', supplements: ['night', 'night'], fee: 1, on })).toMatchObject([
      { code: 'contradiction', path: ['care', 'supplements', 1], with: ['care', 'supplements', 0] },
    ])
    expect(issuesOf({ kind: 'paramedic', base: 1, supplements: ['night'], fee: 1, on })).toMatchObject([
      { code: 'missing', path: ['care', 'profession'] },
    ])
    expect(issuesOf({ act: 'scaling', supplements: [], fee: 1, on })).toMatchObject([{ code: 'unknown-field' }])
  })

  test('as a line of their own they would take a second participation', () => {
    const second = computeBill([
      { letter: 'G', fee: 3000, on },
      { kind: 'doctor', base: 3850, fee: 3850, on },
    ])
    expect(unwrap(second).flatParticipation).toBe(400)
  })
})

describe('overseas', () => {
  test('a tariff with a source says that it is indirect, one without that it is the metropolitan one', () => {
    expect(notesOf({ letter: 'G', territory: 'reunion', fee: 3600, on })).toEqual(['overseas-tariff'])
    expect(notesOf({ act: 'scaling', territory: 'reunion', fee: 3600, on })).toContain('overseas-unknown')
    expect(notesOf({ letter: 'G', territory: 'metropolitan', fee: 3600, on })).toEqual([])
    expect(notesOf({ letter: 'G', sector: 'sector-2', territory: 'reunion', fee: 3600, on })).toContain(
      'overseas-unknown',
    )
  })

  test('so do the ceilings of the zero baskets', () => {
    const aid: Care = { act: 'hearing-aid', class: 'I', territory: 'reunion', fee: 95_000, on }
    const { base, notes } = compute(aid, { contract: '100 % BR' })
    expect(base).toBe(48_000)
    expect(notes.map(({ code }) => code)).toContain('overseas-unknown')
  })
})
