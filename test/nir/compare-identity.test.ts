import { readFileSync } from 'node:fs'
import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { compareIdentity, type Identity, parseNia, parseNir, unwrap } from '../../src/nir/index.js'
import { legalNumber, referenceKey } from '../arbitraries/nir.js'
import { filesUnder } from '../files.js'

interface Row {
  readonly id: string
  readonly input: string
  readonly identity: Identity
  readonly expected: Readonly<Record<string, unknown>>
  readonly source: string
}

const tables = filesUnder('test/vectors/identity', '.json').map((file) => ({
  file,
  rows: JSON.parse(readFileSync(file, 'utf8')) as Row[],
}))

const read = (input: string) => unwrap(parseNia(input, { irregular: true }))

describe.each(tables)('$file', ({ rows }) => {
  test.each(rows)('$id', ({ input, identity, expected }) => {
    const comparison = compareIdentity(read(input), identity) as unknown as Record<string, unknown>
    for (const [trait, verdict] of Object.entries(expected)) expect(comparison[trait], trait).toEqual(verdict)
  })

  test('each row names its source, and no two rows share a name', () => {
    expect(rows.filter(({ source }) => !source)).toEqual([])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })
})

test('the reference lists every reason, with its verdict and level', () => {
  const reference = readFileSync('docs/reference/identity-comparison.md', 'utf8')
  const listed = [...reference.matchAll(/^\| `(\S+)`\s*\| `([\w-]+)`\s*\|\s*(\w*)\s*\|/gm)].map(([, ...cells]) =>
    cells.join(' '),
  )
  const told = tables.flatMap(({ rows }) => rows.flatMap(({ expected }) => Object.values(expected)))
  const shown = (told as { verdict: string; reason: string; level?: string }[]).map(({ verdict, reason, level = '' }) =>
    [verdict, reason, level].join(' '),
  )
  expect([...new Set(shown)].sort()).toEqual([...listed].sort())
})

describe('a trait that cannot be read', () => {
  const read55 = (identity: object) => compareIdentity(read('255081416802538'), identity as Identity)
  const unreadable = { verdict: 'not-comparable', reason: 'unreadable' }
  const equal = { verdict: 'match', reason: 'equal' }

  test.each(['1955/08/14', '1955-08-14T00:00', '19550814', '14-08-1955', '1955-8'])(
    'the birth date %j',
    (birthDate) => {
      const { birthYear, birthMonth } = read55({ birthDate })
      expect([birthYear, birthMonth]).toEqual([unreadable, unreadable])
    },
  )

  test.each([[14168], [['14168']], ['14'.padStart(101)], ['141'], ['ABCDE']])('the birth place %j', (birthPlace) => {
    expect(read55({ birthPlace }).birthPlace).toEqual(unreadable)
  })

  test('is one of more than a hundred characters', () => {
    expect(read55({ birthDate: '1955-08'.padEnd(100) }).birthYear).toEqual(equal)
    expect(read55({ birthDate: '1955-08'.padEnd(101) }).birthYear).toEqual(unreadable)
    expect(read55({ birthPlace: '14168'.padStart(100) }).birthPlace).toEqual(equal)
    expect(read55({ birthPlace: '14168'.padStart(101) }).birthPlace).toEqual(unreadable)
  })
})

describe('places of high numbers', () => {
  const withPlace = (place: string) => `25508${place}025${referenceKey(`25508${place}025`)}`

  test.each([
    ['62901', '62902', 'other-commune'],
    ['62901', '62990', 'as-far-as-known'],
    ['97190', '97105', 'as-far-as-known'],
    ['98735', '98818', 'other-department'],
    ['98735', '98736', 'other-commune'],
    ['98735', '987', 'as-far-as-known'],
  ])('%s and %s: %s', (place, birthPlace, reason) => {
    expect(compareIdentity(read(withPlace(place)), { birthPlace }).birthPlace).toMatchObject({ reason })
  })
})

describe('laws', () => {
  law.prop([legalNumber, fc.integer({ min: 18, max: 20 }), fc.boolean(), fc.integer({ min: 0, max: 31 })])(
    'a number compared with the identity it was built from never mismatches',
    (number, century, wholePlace, day) => {
      const parsed = unwrap(parseNir(number))
      const { month } = parsed.birthMonth
      const { code } = parsed.birthPlace
      const padded = (value: number) => String(value).padStart(2, '0')
      const comparison = compareIdentity(parsed, {
        sex: parsed.sex,
        birthDate: `${century}${padded(parsed.yearOfCentury)}-${padded(month ?? 0)}-${padded(day)}`,
        birthPlace: wholePlace ? code : code.slice(0, /^9[78]/.test(code) ? 3 : 2),
      })
      const verdicts = Object.values(comparison).map(({ verdict }) => verdict)
      expect(verdicts).toEqual(['match', 'match', month === null ? 'not-comparable' : 'match', 'match'])
    },
  )

  law.prop([legalNumber])('nothing compares with nothing', (number) => {
    for (const identity of [{}, { sex: null, birthDate: null, birthPlace: null }, { birthDate: '', birthPlace: '' }])
      expect(
        new Set(Object.values(compareIdentity(unwrap(parseNir(number)), identity)).map(({ reason }) => reason)),
      ).toEqual(new Set(['not-given']))
  })

  law.prop([legalNumber, fc.record({ sex: fc.anything(), birthDate: fc.anything(), birthPlace: fc.anything() })])(
    'no identity throws, and nothing of it is repeated',
    (number, identity) => {
      const comparison = compareIdentity(unwrap(parseNir(number)), identity as Identity)
      expect(JSON.stringify(comparison)).toMatch(/^[a-zA-Z_{}":,-]+$/)
    },
  )

  law.prop([legalNumber, legalNumber, fc.integer({ min: 1900, max: 2030 })])(
    'places compare alike from either side',
    (one, another, year) => {
      const [a, b] = [unwrap(parseNir(one)), unwrap(parseNir(another))]
      const compare = (left: typeof a, right: typeof a) =>
        compareIdentity(left, { birthPlace: right.birthPlace.code, birthDate: String(year) }).birthPlace
      expect(compare(a, b)).toEqual(compare(b, a))
    },
  )
})
