import { describe, expect, test } from 'vitest'
import type { Care } from '../../../src/coverage/care.js'
import { computeCoverage } from '../../../src/coverage/compute-coverage.js'
import type { Day } from '../../../src/day.js'
import { unwrap } from '../../../src/result.js'

const on = '2025-06-10'
const visit = { act: 'gp-consultation', fee: 3500, on } as const
const examination = { kind: 'dentist', nature: 'examination', fee: 3000, base: 3000, on } as const

describe('the day of birth', () => {
  test('can be the day of care', () => {
    expect(computeCoverage(visit, { birthDate: on }).ok).toBe(true)
  })

  test('makes a newborn for thirty days', () => {
    const at = (birthDate: Day) =>
      computeCoverage({ ...visit, on: '2025-03-01' }, { birthDate, situations: ['newborn'] }).ok
    expect(at('2025-01-30')).toBe(true)
    expect(at('2025-01-29')).toBe(false)
  })

  test.each<[Day, boolean]>([
    ['2022-06-11', false],
    ['2022-06-10', true],
    ['2000-06-11', true],
    ['2000-06-10', false],
  ])('%s decides on a dental examination, from 3 to 24 years', (birthDate, isPaid) => {
    const { base, notes } = unwrap(computeCoverage(examination, { birthDate }))
    expect(base).toBe(isPaid ? 3000 : 0)
    expect(notes.map(({ code }) => code).filter((code) => code.startsWith('age-'))).toEqual(
      isPaid ? [] : ['age-excluded'],
    )
  })

  test.each<[string, Care]>([
    ['by its nature', examination],
    ['by its act', { act: 'dental-examination', fee: 3000, on }],
    ['by another act', { act: 'orthodontic-half-year', fee: 19_350, on }],
  ])('is missed once where it decides on care given %s', (_, care) => {
    const codes = unwrap(computeCoverage(care)).notes.map(({ code }) => code)
    expect(codes.filter((code) => code === 'age-unknown')).toHaveLength(1)
  })

  // The supplement of a child is for those under 6.
  test.each<[Day | undefined, object]>([
    ['2019-06-11', { ok: true, value: { base: 3500 } }],
    [
      '2019-06-10',
      { ok: false, issues: [{ code: 'contradiction', path: ['cover', 'birthDate'], with: ['care', 'act'] }] },
    ],
    [undefined, { ok: true, value: { base: 3500, notes: [{ code: 'age-unknown', confidence: 'high' }] } }],
  ])('%s decides on the supplement of a child', (birthDate, expected) => {
    expect(computeCoverage({ ...visit, supplements: ['child'] }, birthDate ? { birthDate } : {})).toMatchObject(
      expected,
    )
  })
})

describe('a victim of terrorism', () => {
  test('owes no daily charge, as L169-2 says, and nothing else of a stay or a visit', () => {
    const stay: Care = { kind: 'hospital-stay', days: 4, fee: 200_000, base: 200_000, relatedTo: 'terrorism', on }
    const { patient, hospitalCharge, notes } = unwrap(computeCoverage(stay))
    expect([patient, hospitalCharge, notes]).toEqual([0, 0, []])
    const emergency: Care = { kind: 'emergency', fee: 5000, base: 5000, relatedTo: 'terrorism', on }
    expect(unwrap(computeCoverage(emergency)).patient).toBe(0)
    const exempt = unwrap(computeCoverage({ ...visit, relatedTo: 'terrorism' })).steps.find(
      ({ rule }) => rule === 'exemption',
    )
    expect(exempt?.source.article).toBe('L169-2')
  })
})

describe('care that is paid in full, and whose deductions are in doubt', () => {
  const medicine: Care = { kind: 'medicine', service: 'important', fee: 1000, base: 1000, on }
  test.each<[string, Care, Day, boolean]>([
    ['contraception at 25', { ...visit, relatedTo: 'contraception' }, '1999-06-11', true],
    ['at 26, which is not paid in full', { ...visit, relatedTo: 'contraception' }, '1999-06-10', false],
    ['of a minor, who owes none', { ...visit, relatedTo: 'contraception' }, '2010-06-11', false],
    ['a medicine of an abortion', { ...medicine, relatedTo: 'abortion' }, '1990-01-01', true],
    ['of which nothing is kept back', { ...medicine, fee: 0, relatedTo: 'abortion' }, '1990-01-01', false],
    ['other care', { ...visit, relatedTo: 'infertility' }, '1990-01-01', false],
  ])('%s', (_, care, birthDate, isInDoubt) => {
    const { notes } = unwrap(computeCoverage(care, { birthDate }))
    const doubts = notes.filter(({ code }) => code === 'uncertain-rule')
    expect(doubts.map(({ confidence, source }) => [confidence, source.article])).toEqual(
      isInDoubt ? [['medium', 'L160-15']] : [],
    )
  })
})
