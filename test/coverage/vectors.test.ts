import { describe, expect, test } from 'vitest'
import { computeCoverage } from '../../src/coverage/compute-coverage.js'
import { unwrap } from '../../src/result.js'
import vectors from '../vectors/coverage.json' with { type: 'json' }

describe('the published examples, to the cent', () => {
  test.each(vectors)('$id: $note', ({ input, expected }) => {
    const { care, cover } = input as unknown as { care: never; cover: never }
    expect(unwrap(computeCoverage(care, cover))).toMatchObject(expected)
  })
})
