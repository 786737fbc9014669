import { describe, expect, test } from 'vitest'
import type { Care } from '../../src/coverage/care.js'
import { computeBill, computeCoverage } from '../../src/coverage/compute-coverage.js'
import type { Cover } from '../../src/coverage/cover.js'
import type { Ledger } from '../../src/coverage/ledger.js'
import { LETTERS } from '../../src/legislation/letters.js'
import {
  doctorSupplements,
  midwifeSupplements,
  nurseSupplements,
  physiotherapistSupplements,
} from '../../src/legislation/supplements.js'
import { unwrap } from '../../src/result.js'
import published from '../vectors/coverage.json' with { type: 'json' }
import bills from '../vectors/coverage-bills.json' with { type: 'json' }
import rules from '../vectors/coverage-rules.json' with { type: 'json' }
import severalLines from '../vectors/coverage-several-lines.json' with { type: 'json' }

/** What a vector hands in; the JSON is checked by the calculation itself. */
interface Input {
  readonly care: Care
  readonly cover: Cover
  readonly ledger?: Ledger
}

function compute(input: unknown): object {
  const { care, cover, ledger } = input as Input
  return unwrap(computeCoverage(care, cover, ledger))
}

describe('the published examples, to the cent', () => {
  test.each(published)('$id: $note', ({ input, expected }) => {
    expect(compute(input)).toMatchObject(expected)
  })
})

describe('the rules, and both sides of each change of law', () => {
  test.each(rules)('$id: $note', ({ input, expected }) => {
    expect(compute(input)).toMatchObject(expected)
  })

  test('the vectors have different names', () => {
    const ids = [...published, ...rules, ...bills, ...severalLines].map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })
})

describe('bills of several lines, computed by hand', () => {
  test.each(severalLines)('$id: $note', ({ input, expected }) => {
    const { lines, cover } = input as { readonly lines: readonly Care[]; readonly cover: Cover }
    expect(unwrap(computeBill(lines, cover))).toMatchObject(expected)
  })
})

describe('bills of 2006 to 2026, computed by hand', () => {
  test.each(bills)('$id: $note', ({ input, expected }) => {
    expect(compute(input)).toMatchObject(expected)
  })

  const ids = bills.map(({ id }) => id)

  test.each(LETTERS)('the letter %s is among them', (letter) => {
    expect(ids.filter((id) => id.split('-').slice(0, 2).join('-') === `letter-${letter}`)).toHaveLength(1)
  })

  test('every supplement of every profession is among them, once', () => {
    const tables = {
      doctor: doctorSupplements,
      midwife: midwifeSupplements,
      nurse: nurseSupplements,
      physiotherapist: physiotherapistSupplements,
    }
    const expected = Object.entries(tables).flatMap(([profession, supplements]) =>
      Object.keys(supplements).map((supplement) => `supplement-${profession}-${supplement}`),
    )
    expect(ids.filter((id) => id.startsWith('supplement-')).sort()).toEqual(expected.sort())
  })
})
