import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/day.js'
import {
  buildNir,
  completeNir,
  findNirs,
  isValidNir,
  type KeyMode,
  type NiaOptions,
  type NirProfile,
  parseNia,
  parseNir,
  unwrap,
} from '../../src/nir/index.js'
import { referenceKey } from '../arbitraries/nir.js'

const NUMBER = '255081416802538'
const BODY = '2550814168025'

describe('a misspelt option never opens the gate', () => {
  const key = { key: 'requierd' as KeyMode }
  const profile = { profile: 'inse' as NirProfile }

  test.each<[string, () => unknown]>([
    ['isValidNir, key', () => isValidNir(BODY, key)],
    ['parseNir, key', () => parseNir(BODY, key)],
    ['parseNia, key', () => parseNia(BODY, key)],
    ['isValidNir, profile', () => isValidNir(NUMBER, profile)],
    ['parseNir, profile', () => parseNir(NUMBER, profile)],
    [
      'parseNir, a profile named as what every object has',
      () => parseNir(NUMBER, { profile: 'toString' as NirProfile }),
    ],
    ['completeNir, profile', () => completeNir(BODY, profile)],
    ['buildNir, profile', () => buildNir(unwrap(parseNir(NUMBER)), profile)],
    ['findNirs, profile', () => findNirs(NUMBER, profile)],
  ])('%s: RangeError with our words', (_, call) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(/^(profile|key) is one of [a-z, ]+$/)
  })

  test('which words there are', () => {
    expect(() => isValidNir(NUMBER, profile)).toThrow('profile is one of insee, dsn, cnam, lenient')
    expect(() => isValidNir(NUMBER, key)).toThrow('key is one of required, optional, absent')
  })

  test('irregular is an option of parseNia alone', () => {
    const irregular = `7550814168025${referenceKey('7550814168025')}`
    expect(parseNia(irregular, { irregular: true }).ok).toBe(true)
    expect(parseNir(irregular, { irregular: true } as NiaOptions).ok).toBe(false)
    expect(parseNia(irregular, { irregular: 'yes' } as unknown as NiaOptions).ok).toBe(false)
  })
})

describe('a day or a year that cannot be read', () => {
  test.each([['2025-02-30'], ['today'], [''], [null], [20250101]])('day %j is the issue malformed-day', (day) => {
    const issue = { code: 'malformed-day', part: 'number', span: [0, 0], path: ['day'], expected: 'YYYY-MM-DD' }
    expect(parseNir(NUMBER, { day: day as Day })).toEqual({ ok: false, issues: [issue] })
    expect(parseNia(NUMBER, { day: day as Day })).toEqual({ ok: false, issues: [issue] })
  })

  test.each([['1955'], [Number.NaN], [1955.5], [null]])('birthYear %j is the issue malformed-year', (birthYear) => {
    const issue = { code: 'malformed-year', part: 'number', span: [0, 0], path: ['birthYear'], expected: 'YYYY' }
    expect(parseNir(NUMBER, { birthYear: birthYear as number })).toEqual({ ok: false, issues: [issue] })
  })
})

describe('options that a call does not have itself', () => {
  test('what options inherit decides nothing', () => {
    const inherited = Object.create({ key: 'optional', profile: 'lenient', irregular: true, day: 'x' }) as NiaOptions
    expect(isValidNir(BODY, inherited)).toBe(false)
    expect(parseNir(BODY, inherited).ok).toBe(false)
    expect(parseNia(`7550814168025${referenceKey('7550814168025')}`, inherited).ok).toBe(false)
    expect(parseNir(NUMBER, inherited).ok).toBe(true)
  })

  test('the index that Array.map passes is no option', () => {
    expect([NUMBER, BODY].map(isValidNir as (text: string) => boolean)).toEqual([true, false])
  })
})
