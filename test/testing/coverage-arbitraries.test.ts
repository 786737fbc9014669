import fc, * as namespace from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXCLUSIVE } from '../../src/coverage/check/cover.js'
import { BENEFITS } from '../../src/coverage/contract/benefits.js'
import { computeBill, computeCoverage } from '../../src/coverage/index.js'
import { CARE_KINDS, CAUSES, GUARANTEE_FORMS, PATHWAYS, SITUATIONS } from '../../src/coverage/vocabulary.js'
import {
  billArbitrary,
  careArbitrary,
  contractArbitrary,
  coverArbitrary,
  dayArbitrary,
  guaranteeArbitrary,
} from '../../src/testing/index.js'
import { smallest } from './smallest.js'

const care = careArbitrary(fc, fc.constant)
const bill = billArbitrary(fc, fc.constant)
const guarantee = guaranteeArbitrary(fc, fc.constant)
const contract = contractArbitrary(fc, fc.constant)
const cover = coverArbitrary(fc, fc.constant)

/** The values that come up, sorted, nothing left out. */
function seen(values: readonly (string | undefined)[]) {
  return [...new Set(values)].filter((value) => value !== undefined).sort()
}
function sorted(names: readonly string[]) {
  return [...names].sort()
}
function fieldOf(record: object, name: string): string | undefined {
  return (record as Record<string, string>)[name]
}

describe('dayArbitrary', () => {
  test('stays within its period, both ends included', () => {
    const days = fc.sample(dayArbitrary(fc, fc.constant, { from: '2024-02-28', until: '2024-03-01' }), 100)
    expect(seen(days)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
  })

  test('shrinks to the first day', () => {
    const day = dayArbitrary(fc, fc.constant)
    expect(smallest(day, (drawn) => drawn < '2025-03-01')).toBe('2025-03-01')
    expect(smallest(day, () => false)).toBe('2024-01-01')
  })

  test.each([
    ['an end before the start', { from: '2025-01-02', until: '2025-01-01' }],
    ['a start that is no day', { from: '2025-02-30' }],
    ['an end that is no day', { until: '2025-02-30' }],
  ] as const)('throws on %s', (_, period) => {
    expect(() => dayArbitrary(fc, fc.constant, period)).toThrow(RangeError)
    expect(() => careArbitrary(fc, fc.constant, period)).toThrow(RangeError)
  })
})

describe('careArbitrary', () => {
  test('is accepted with every cover', () => {
    fc.assert(fc.property(care, cover, (line, person) => computeCoverage(line, person).ok))
  })

  test('is plain JSON', () => {
    fc.assert(
      fc.property(care, (line) => {
        expect(JSON.parse(JSON.stringify(line))).toStrictEqual(line)
      }),
    )
  })

  test('every kind, pathway and cause comes up, and what one field allows another', () => {
    const lines = fc.sample(care, 5000)
    expect(seen(lines.map(({ kind }) => kind))).toEqual(sorted(CARE_KINDS))
    expect(seen(lines.map((line) => fieldOf(line, 'pathway')))).toEqual(sorted(PATHWAYS))
    expect(seen(lines.map(({ relatedTo }) => relatedTo))).toEqual(sorted(CAUSES))
    expect(seen(lines.map((line) => fieldOf(line, 'basket')))).toEqual(['free', 'moderated', 'zero'])
    for (const name of ['reimbursedOn', 'sittingBase', 'frame', 'crown', 'lenses', 'ear', 'ward', 'quantity'])
      expect(seen(lines.map((line) => (name in line ? name : undefined))), name).toEqual([name])
  })

  test('keeps to the kinds and the days asked for', () => {
    const glasses = careArbitrary(fc, fc.constant, {
      kinds: ['optics', 'hearing'],
      from: '2025-01-01',
      until: '2025-01-02',
    })
    const lines = fc.sample(glasses, 200)
    expect(seen(lines.map(({ kind }) => kind))).toEqual(['hearing', 'optics'])
    expect(seen(lines.map(({ on }) => on))).toEqual(['2025-01-01', '2025-01-02'])
  })

  test('shrinks field by field', () => {
    const midwife = careArbitrary(fc, fc.constant, { kinds: ['midwife'] })
    expect(smallest(midwife, ({ fee }) => fee < 5000)).toEqual({
      kind: 'midwife',
      on: '2024-01-01',
      fee: 5000,
      base: 0,
    })
    const optics = careArbitrary(fc, fc.constant, { kinds: ['optics'] })
    expect(smallest(optics, (line) => !('frame' in line))).toEqual({
      ...{ kind: 'optics', class: 'A', on: '2024-01-01', fee: 0, base: 0, frame: 0 },
    })
  })

  test('takes the module as a namespace too', () => {
    expect(computeCoverage(fc.sample(careArbitrary(namespace, namespace.constant), 1)[0] as never).ok).toBe(true)
  })
})

describe('billArbitrary', () => {
  test('is accepted, in the order of its days', () => {
    fc.assert(
      fc.property(bill, cover, (lines, person) => {
        expect(lines.map(({ on }) => on)).toEqual(lines.map(({ on }) => on).sort())
        expect(computeBill(lines, person).ok).toBe(true)
      }),
    )
  })

  test('keeps to the length asked for, and to the kinds', () => {
    const short = billArbitrary(fc, fc.constant, { maxLength: 2, kinds: ['spa'] })
    const lengths = fc.sample(short, 100).map((lines) => String(lines.length))
    expect(seen(lengths)).toEqual(['0', '1', '2'])
    expect(seen(fc.sample(short, 100).flatMap((lines) => lines.map(({ kind }) => kind)))).toEqual(['spa'])
  })

  test('shrinks line by line', () => {
    const midwife = billArbitrary(fc, fc.constant, { kinds: ['midwife'] })
    const line = { kind: 'midwife', on: '2024-01-01', fee: 0, base: 0 }
    expect(smallest(midwife, (lines) => lines.length < 2)).toEqual([line, line])
  })
})

describe('guaranteeArbitrary and contractArbitrary', () => {
  test('every form comes up, each with its parts', () => {
    const guarantees = fc.sample(guarantee, 1000)
    expect(seen(guarantees.map(({ pays }) => pays))).toEqual(sorted(GUARANTEE_FORMS))
    for (const name of ['onTop', 'plus', 'per', 'times', 'yearlyCap'])
      expect(seen(guarantees.map((one) => (name in one ? name : undefined))), name).toEqual([name])
  })

  test('a contract guarantees every kind of care, and doctors outside the option apart', () => {
    const kinds = fc.sample(contract, 3000).flatMap(({ guarantees }) => Object.keys(guarantees))
    expect(seen(kinds)).toEqual(sorted(BENEFITS))
  })

  test('shrink field by field', () => {
    expect(smallest(guarantee, (one) => one.pays !== 'base-share' || one.rate < 10_000)).toEqual({
      ...{ pays: 'base-share', rate: 10_000 },
    })
    const named = smallest(contract, ({ guarantees }) => guarantees.optics === undefined)
    expect(Object.keys(named)).toEqual(['guarantees'])
    expect(Object.keys(named.guarantees)).toEqual(['optics'])
  })
})

describe('coverArbitrary', () => {
  test('every situation comes up, and no two that exclude each other', () => {
    const covers = fc.sample(cover, 2000)
    expect(seen(covers.flatMap(({ situations = [] }) => situations))).toEqual(sorted(SITUATIONS))
    expect(covers.some(({ situations = [] }) => situations.length === 2)).toBe(true)
    for (const { situations = [], birthDate, contract } of covers) {
      expect(new Set(situations).size).toBe(situations.length)
      expect(EXCLUSIVE.some((pair) => pair.every((one) => situations.includes(one)))).toBe(false)
      if (situations.includes('newborn')) expect(birthDate).toBeUndefined()
      if (situations.includes('c2s')) expect(contract).toBeUndefined()
    }
  })

  test('is plain JSON', () => {
    fc.assert(
      fc.property(cover, (person) => {
        expect(JSON.parse(JSON.stringify(person))).toStrictEqual(person)
      }),
    )
  })

  test('nobody is born after the day asked for, some are children, some are old', () => {
    const born = fc
      .sample(coverArbitrary(fc, fc.constant, { bornBy: '2010-06-15' }), 1000)
      .flatMap((one) => one.birthDate ?? [])
    expect(born.every((day) => day <= '2010-06-15')).toBe(true)
    expect(born.some((day) => day > '2000')).toBe(true)
    expect(born.some((day) => day < '1930')).toBe(true)
    expect(() => coverArbitrary(fc, fc.constant, { bornBy: '2010-06-31' })).toThrow(RangeError)
  })

  test('shrinks field by field', () => {
    expect(smallest(cover, () => false)).toEqual({})
    expect(smallest(cover, (one) => typeof one.contract !== 'object')).toEqual({ contract: { guarantees: {} } })
    expect(smallest(cover, (one) => !one.situations?.includes('c2s'))).toEqual({ situations: ['c2s'] })
  })
})
