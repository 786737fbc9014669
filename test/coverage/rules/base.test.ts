import { describe, expect, test } from 'vitest'
import { computeCoverage } from '../../../src/coverage/compute-coverage.js'
import { unwrap } from '../../../src/result.js'

describe('the base of an act overseas', () => {
  test('that no source gives is noted once, supplements included', () => {
    const { base, notes } = unwrap(
      computeCoverage({
        act: 'gp-consultation',
        sector: 'sector-2',
        supplements: ['night'],
        territory: 'reunion',
        fee: 9000,
        on: '2025-06-10',
      }),
    )
    expect(base).toBe(2300 + 3500)
    expect(notes.filter(({ code }) => code.startsWith('overseas'))).toMatchObject([
      { code: 'overseas-unknown', confidence: 'medium' },
    ])
  })
})
