import { describe, expect, test } from 'vitest'
import type { Care } from '../../../src/coverage/care.js'
import { computeCoverage } from '../../../src/coverage/compute-coverage.js'
import type { Cover } from '../../../src/coverage/cover.js'
import { unwrap } from '../../../src/result.js'

const on = '2025-06-10'
const stay = { kind: 'hospital-stay', days: 0, fee: 30_000, base: 30_000, on } as const
const technical = { kind: 'doctor', nature: 'technical', fee: 20_000, base: 20_000, on } as const
const there = (care: Care, cover: Cover = {}) => unwrap(computeCoverage(care, { alsaceMoselle: true, ...cover }))
const codesOf = (care: Care, cover?: Cover) => there(care, cover).notes.map(({ code }) => code)

describe('the local scheme of Alsace-Moselle', () => {
  test.each<[string, Care, object]>([
    // The co-payment of a stay in full, and nothing of the penalty.
    [
      'a stay outside the pathway',
      { ...stay, pathway: 'outside' },
      { localScheme: 6000, penalty: 1060, patient: 1060 },
    ],
    // As much as of the dearest act below 120 €, of which 10 points, 12 €, are left to the patient.
    ['a heavy act outside the pathway', { ...technical, pathway: 'outside' }, { localScheme: 1200, penalty: 8000 }],
    ['a heavy act', technical, { localScheme: 1200, coPayment: 2400 }],
    ['a stay with a heavy act', { ...stay, heavy: true }, { localScheme: 2400, patient: 0 }],
    ['days of a stay', { ...stay, days: 5, relatedTo: 'ald' }, { localScheme: 10_000, hospitalCharge: 10_000 }],
    // The charge of an emergency visit before there was one.
    [
      'an emergency of 2015',
      { kind: 'emergency', fee: 4000, base: 4000, on: '2015-06-10' },
      { hospitalCharge: 0, grossAmo: 3200, localScheme: 800 },
    ],
  ])('%s', (_, care, expected) => {
    expect(there(care)).toMatchObject(expected)
  })

  test('pays the charge of an emergency visit, as a step', () => {
    expect(there({ kind: 'emergency', fee: 4000, base: 4000, on }).steps).toContainEqual(
      expect.objectContaining({ rule: 'local-share', amount: 1961 }),
    )
  })

  test('has no doubt where nothing is left to it, nor about a stay', () => {
    expect(codesOf({ act: 'psychologist-session', fee: 5000, on, relatedTo: 'ald' })).not.toContain(
      'local-share-unknown',
    )
    expect(codesOf({ ...stay, heavy: true })).not.toContain('uncertain-rule')
  })
})

describe('the charges of a hospital', () => {
  test.each<[string, Care, object]>([
    // 5 × 20 €, of which the co-payment of 60 € is set off, and the penalty is not.
    ['outside the pathway', { ...stay, days: 5, pathway: 'outside' }, { hospitalCharge: 4000 }],
    ['within the co-payment', { ...stay, days: 3 }, { hospitalCharge: 0 }],
  ])('%s', (_, care, expected) => {
    expect(unwrap(computeCoverage(care))).toMatchObject(expected)
  })

  test('are no step of a stay without a night', () => {
    expect(unwrap(computeCoverage(stay)).steps.map(({ rule }) => rule)).not.toContain('daily-charge')
    expect(unwrap(computeCoverage({ ...stay, relatedTo: 'ald' })).steps.map(({ rule }) => rule)).not.toContain(
      'daily-charge',
    )
  })
})
