import { createHash } from 'node:crypto'
import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { buildNir, classifyNumber, type NirFaultCode, parseNia, parseNir, unwrap } from '../../src/nir/index.js'
import {
  generateInvalidBlueprint,
  generateInvalidNir,
  generateNia,
  generateNir,
  generateNumber,
  type NirConstraints,
  type NumberKind,
  type TestPlace,
  type TextIssueCode,
} from '../../src/testing/index.js'
import { referenceKey } from '../arbitraries/nir.js'

const seed = fc.maxSafeInteger()
const seeds = Array.from({ length: 2000 }, (_, index) => index)

describe('generateNir', () => {
  law.prop([seed])('a number is well formed, has the right key and nothing odd', (from) => {
    const parsed = unwrap(parseNir(generateNir(from)))
    expect(parsed.controlKey).toBe(referenceKey(parsed.body))
    expect(parsed.warnings).toEqual([])
    expect(parseNir(parsed.body, { profile: 'dsn' }).ok).toBe(true)
  })

  law.prop([
    seed,
    fc.record(
      {
        sex: fc.constantFrom('male', 'female'),
        birthYear: fc.integer({ min: 1907, max: 2025 }),
        month: fc.constantFrom('calendar', 'pseudo', 'unknown'),
        place: fc.constantFrom('metropolitan', 'corsica', 'overseas', 'abroad'),
      },
      { requiredKeys: [] },
    ),
  ])('a number meets its constraints', (from, constraints) => {
    const { sex, birthYear, month, place } = constraints
    const parsed = unwrap(parseNir(generateNir(from, constraints), birthYear ? { birthYear } : { day: '2026-01-01' }))
    if (sex) expect(parsed.sex).toBe(sex)
    if (birthYear) expect(parsed.yearOfCentury).toBe(birthYear % 100)
    if (month) expect(parsed.birthMonth.kind).toBe(month)
    if (place) expect(parsed.birthPlace.kind).toBe(place)
    expect(parsed.warnings).toEqual([])
  })

  law.prop([seed, fc.option(fc.integer({ min: 1907, max: 1962 }), { nil: undefined })])(
    'a former territory is one in the year of birth',
    (from, birthYear) => {
      const number = generateNir(from, { place: 'former-territory', ...(birthYear && { birthYear }) })
      expect(unwrap(parseNir(number, birthYear ? { birthYear } : { day: '2026-01-01' })).birthPlace.kind).toBe(
        'former-territory',
      )
    },
  )

  law.prop([seed, fc.constantFrom('male', 'female'), fc.integer({ min: 1907, max: 2025 })])(
    'a fictitious number stays in a place that no territory has',
    (from, sex, birthYear) => {
      const parsed = unwrap(parseNir(generateNir(from, { fictitious: true, sex, birthYear })))
      expect(parsed.birthPlace.code).toMatch(/^9799[1-9]$/)
      expect(parsed.warnings.map(({ code }) => code)).toEqual(['place-unlisted'])
      expect([parsed.sex, parsed.yearOfCentury]).toEqual([sex, birthYear % 100])
    },
  )

  test('each kind of month and place comes up, the common ones often', () => {
    const parsed = seeds.map((from) => unwrap(parseNir(generateNir(from))))
    const share = (isOne: (number: (typeof parsed)[number]) => boolean) => parsed.filter(isOne).length / seeds.length
    expect(share(({ sex }) => sex === 'female')).toBeCloseTo(0.5, 1)
    expect(share(({ birthMonth }) => birthMonth.kind === 'calendar')).toBeCloseTo(0.9, 1)
    expect(share(({ birthMonth }) => birthMonth.kind === 'pseudo')).toBeGreaterThan(0.03)
    expect(share(({ birthMonth }) => birthMonth.kind === 'unknown')).toBeGreaterThan(0.03)
    expect(share(({ birthPlace }) => birthPlace.kind === 'metropolitan')).toBeCloseTo(0.67, 1)
    for (const kind of ['corsica', 'overseas', 'abroad'])
      expect(share(({ birthPlace }) => birthPlace.kind === kind)).toBeGreaterThan(0.08)
    for (const department of ['20', '2A', '2B', '971', '977', '978', '01', '95'])
      expect(
        share(({ birthPlace }) => 'department' in birthPlace && birthPlace.department === department),
      ).toBeGreaterThan(0)
  })

  test('the same seed gives the same number, for ever', () => {
    expect([0, 1, 2, -1, Number.MAX_SAFE_INTEGER].map((from) => generateNir(from, { fictitious: true }))).toEqual(
      FOREVER,
    )
  })

  test('near seeds, and seeds 2³² apart, give unrelated numbers', () => {
    expect(new Set(seeds.map((from) => generateNir(from))).size).toBe(seeds.length)
    expect(new Set(seeds.map((from) => generateNir(from * 2 ** 32))).size).toBe(seeds.length)
  })

  test.each<[string, () => unknown]>([
    ['half a seed', () => generateNir(0.5)],
    ['no seed', () => generateNir(Number.NaN)],
    ['a seed that is not exact', () => generateNir(2 ** 53)],
    ['a year too early', () => generateNir(1, { birthYear: 1906 })],
    ['a year to come', () => generateNir(1, { birthYear: 2026 })],
    ['half a year', () => generateNir(1, { birthYear: 1980.5 })],
    ['a sex that is no word of its list', () => generateNir(1, { sex: 'toString' as never })],
    ['a month that is no word of its list', () => generateNir(1, { month: 'may' as never })],
    ['a place that is no word of its list', () => generateNir(1, { place: 'paris' as never })],
    ['a kind that is no word of its list', () => generateNumber(1, { kind: 'nir' as never })],
    ['a code that is no word of its list', () => generateInvalidNir(1, { code: 'key' as never })],
    ['a former territory after 1962', () => generateNir(1, { birthYear: 1963, place: 'former-territory' })],
  ])('%s is a programmer’s mistake', (_, call) => {
    expect(call).toThrow(RangeError)
  })
})

describe('the place of a number', () => {
  /** The first characters of the places that are drawn for a year, and how often. */
  const places = (birthYear: number, place: TestPlace, length: number) =>
    new Set(Array.from({ length: 3000 }, (_, seed) => generateNir(seed, { birthYear, place }).slice(5, 5 + length)))

  test('is a department that there was in that year: 91 to 95 since 1968, never 20', () => {
    const departments = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0')).filter(
        (department) => department !== '20',
      )
    expect([...places(1967, 'metropolitan', 2)].sort()).toEqual(departments(1, 90))
    expect([...places(1968, 'metropolitan', 2)].sort()).toEqual(departments(1, 95))
  })

  test('is in one Corsica until 1975, in two since', () => {
    expect([...places(1975, 'corsica', 2)]).toEqual(['20'])
    expect([...places(1976, 'corsica', 2)].sort()).toEqual(['2A', '2B'])
  })

  test('is in Saint-Barthélemy and Saint-Martin from 2008', () => {
    const islands = ['977', '978']
    expect([...places(2007, 'overseas', 3)].filter((code) => islands.includes(code))).toEqual([])
    expect([...places(2008, 'overseas', 3)].filter((code) => islands.includes(code)).sort()).toEqual(islands)
  })

  test('may be that of every year from 1907 to 2025', () => {
    for (const birthYear of [1907, 2025])
      expect(generateNir(1, { birthYear }).slice(1, 3)).toBe(String(birthYear).slice(2))
    expect(generateNir(1, { birthYear: 1962, place: 'former-territory' }).slice(1, 3)).toBe('62')
  })
})

test.each<[string, () => unknown]>([
  ['a seed is a safe integer', () => generateNir(0.5)],
  ['a year of birth is one of 1907 to 2025', () => generateNir(1, { birthYear: 2026 })],
  ['a year of birth is one of 1907 to 2025', () => generateNir(1, { birthYear: 1906 })],
  [
    'nobody was born in a former territory after 1962',
    () => generateNir(1, { birthYear: 1963, place: 'former-territory' }),
  ],
  ['sex is one of male, female', () => generateNir(1, { sex: 'x' as never })],
  ['month is one of calendar, pseudo, unknown', () => generateNir(1, { month: 7 as never })],
  ['sex is one of male, female', () => generateNir(1, { sex: ['male'] as never })],
  [
    'place is one of metropolitan, corsica, overseas, abroad, former-territory',
    () => generateNir(1, { place: 'toString' as never }),
  ],
  [
    'kind is one of nir-or-nia, unofficial, provisional, migrant, technical',
    () => generateNumber(1, { kind: 'nir' as never }),
  ],
  [
    'code is one of too-short, too-long, letter-position, character, sex, unofficial-number, migrant-number, provisional-number, month, place, order, key-range, control-key',
    () => generateInvalidNir(1, { code: 'key' as never }),
  ],
])('says what is asked for: %s', (message, call) => {
  expect(call).toThrow(new RangeError(message))
})

describe('generateNia', () => {
  law.prop([seed])('a temporary number is that of a person born abroad', (from) => {
    const parsed = unwrap(parseNia(generateNia(from)))
    expect(parsed.birthPlace.kind).toBe('abroad')
    expect(parsed.warnings).toEqual([])
  })

  law.prop([seed, fc.constantFrom('male', 'female')])('an irregular one passes only where asked', (from, sex) => {
    const number = generateNia(from, { irregular: true, sex })
    expect(parseNia(number).ok).toBe(false)
    expect(unwrap(parseNia(number, { irregular: true })).sex).toBe(sex)
    expect(number).toMatch(sex === 'male' ? /^[37]/ : /^[48]/)
  })

  law.prop([seed])('takes the constraints of a NIR', (from) => {
    const place = (constraints: NirConstraints) => unwrap(parseNia(generateNia(from, constraints))).birthPlace
    expect(place({ place: 'corsica' }).kind).toBe('corsica')
    expect(place({ fictitious: true }).code).toMatch(/^979/)
  })
})

describe('generateNumber', () => {
  const kinds: NumberKind[] = ['nir-or-nia', 'unofficial', 'provisional', 'migrant', 'technical']
  law.prop([seed, fc.constantFrom(...kinds)])('a number is of its kind', (from, kind) => {
    expect(classifyNumber(generateNumber(from, { kind })).kind).toBe(kind)
    expect(generateNumber(from, { kind })).toBe(generateNumber(from, { kind }))
  })

  test('without a kind, each kind occurs', () => {
    const drawn = new Set(seeds.map((from) => classifyNumber(generateNumber(from)).kind))
    expect(drawn).toEqual(new Set(kinds))
  })

  law.prop([seed])('a technical number has a SIREN with the right check digit', (from) => {
    const { siren = '' } = classifyNumber(generateNumber(from, { kind: 'technical' })) as { siren?: string }
    const sum = Array.from(siren, (digit, index) => (index % 2 ? Number(digit) * 2 : Number(digit)))
      .map((value) => Math.floor(value / 10) + (value % 10))
      .reduce((total, value) => total + value, 0)
    expect(sum % 10).toBe(0)
  })
})

describe('generateInvalidNir', () => {
  const codes: Record<Exclude<NirFaultCode, 'type' | 'form'>, true> = {
    'too-short': true,
    'too-long': true,
    'letter-position': true,
    character: true,
    sex: true,
    'unofficial-number': true,
    'provisional-number': true,
    'migrant-number': true,
    month: true,
    place: true,
    order: true,
    'key-range': true,
    'control-key': true,
  }
  const codesOf = (input: unknown) => {
    const result = parseNir(input)
    return result.ok ? [] : result.issues.map(({ code }) => code)
  }

  law.prop([seed, fc.constantFrom(...(Object.keys(codes) as TextIssueCode[]))], { numRuns: 3000 })(
    'fails with exactly its code',
    (from, code) => {
      expect(codesOf(generateInvalidNir(from, { code }))).toEqual([code])
      expect(generateInvalidNir(from, { code })).toBe(generateInvalidNir(from, { code }))
    },
  )

  test('without a code, each code occurs', () => {
    const drawn = new Set(seeds.flatMap((from) => codesOf(generateInvalidNir(from))))
    expect(drawn).toEqual(new Set(Object.keys(codes)))
  })
})

describe('generateInvalidBlueprint', () => {
  law.prop([seed])('parts that do not fill their characters', (from) => {
    const result = buildNir(generateInvalidBlueprint(from))
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'form' }] })
  })
})

describe('what is made of the seeds 0 to 199 stays the same for ever', () => {
  const KINDS: readonly NumberKind[] = ['nir-or-nia', 'unofficial', 'provisional', 'migrant', 'technical']
  const CODES: readonly TextIssueCode[] = [
    ...(['too-short', 'too-long', 'letter-position', 'character', 'sex', 'unofficial-number'] as const),
    ...(['provisional-number', 'migrant-number', 'month', 'place', 'order', 'key-range', 'control-key'] as const),
  ]
  // Short digests, for most of the numbers could be those of somebody.
  test.each<[string, string, (from: number) => unknown]>([
    ['generateNir', '825fbd1ecf463479', (from) => generateNir(from)],
    ['generateNia', '177207f0cf9dadcf', (from) => [generateNia(from), generateNia(from, { irregular: true })]],
    [
      'generateNumber',
      'ff1a1f0f5a0c72cd',
      (from) => [generateNumber(from), ...KINDS.map((kind) => generateNumber(from, { kind }))],
    ],
    [
      'generateInvalidNir',
      '90293912417eeb36',
      (from) => [generateInvalidNir(from), ...CODES.map((code) => generateInvalidNir(from, { code }))],
    ],
    ['generateInvalidBlueprint', '9314a815e904a79d', (from) => generateInvalidBlueprint(from)],
  ])('%s', (_, digest, generate) => {
    const made = JSON.stringify(seeds.slice(0, 200).map(generate))
    expect(createHash('sha256').update(made).digest('hex').slice(0, 16)).toBe(digest)
  })
})

const FOREVER: string[] = [
  '265069799794404',
  '221079799197495',
  '152129799558245',
  '282029799877423',
  '255129799473021',
]
