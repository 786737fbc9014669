import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type JsonSchema, jsonSchemas } from '../../.config/json-schema.js'
import { readCare } from '../../src/coverage/check/care.js'
import { readContract, readCover, readLedger } from '../../src/coverage/check/cover.js'
import { BENEFITS, CARE_KINDS, findActs } from '../../src/coverage/index.js'
import { isDay } from '../../src/day.js'
import {
  computeBill,
  computeCoverage,
  parseNia,
  parseNir,
  parseRegistrationEvent,
  parseRegistrationProfile,
  parseRegistrationState,
  replayRegistration,
  unwrap,
} from '../../src/index.js'
import { read } from '../../src/record.js'
import { REGISTRATION_EVENT_TYPES } from '../../src/registration/event-field.js'
import {
  billArbitrary,
  careArbitrary,
  contractArbitrary,
  coverArbitrary,
  invalidNirArbitrary,
  niaArbitrary,
  nirArbitrary,
  registrationEventArbitrary,
  registrationLogArbitrary,
  registrationProfileArbitrary,
} from '../../src/testing/index.js'

const schemas = jsonSchemas()
const ajv = new Ajv({ allErrors: true, formats: { date: isDay } })
const validators = new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]))

function accepts(name: string, value: unknown): boolean {
  const validate = validators.get(name)
  if (!validate) throw new Error(`no schema ${name}`)
  return validate(value) as boolean
}

/** What a schema holds against a value, for a failing test to show. */
function objections(name: string, value: unknown): unknown {
  return accepts(name, value) ? [] : validators.get(name)?.errors
}

const care = careArbitrary(fc, fc.constant)
const bill = billArbitrary(fc, fc.constant, { maxLength: 8 })
const cover = coverArbitrary(fc, fc.constant)
const events = registrationLogArbitrary(fc, fc.constant)
const states = events.map((log) => replayRegistration({}, log).state)
const ledgers = bill.map((lines) => unwrap(computeBill(lines)).ledger)

/** The codes of what a parser refuses; none where it accepts. */
type Parser = (value: unknown) => readonly string[]

function codes(result: { ok: boolean; issues?: readonly { code: string }[] }): readonly string[] {
  return result.ok ? [] : (result.issues ?? []).map(({ code }) => code)
}

/** Each schema, the records that it is of, our parser of them, and what only the parser can say. */
const READ: readonly (readonly [
  name: string,
  good: fc.Arbitrary<unknown>,
  parse: Parser,
  beyond: readonly string[],
])[] = [
  [
    'event',
    registrationEventArbitrary(fc, fc.constant),
    (value) => codes(parseRegistrationEvent(value)),
    ['ends-before-start', 'list-too-long'],
  ],
  ['profile', registrationProfileArbitrary(fc, fc.constant), (value) => codes(parseRegistrationProfile(value)), []],
  [
    'state',
    states,
    (value) => codes(parseRegistrationState(value)),
    // A count that its facet cannot have: no card in hand is the first one when none was received.
    ['contradiction', 'last-day-too-early', 'not-a-count'],
  ],
  ['care', care, (value) => codes(read(readCare, value)), ['contradiction', 'missing', 'too-large']],
  ['cover', cover, (value) => codes(read(readCover, value)), ['contradiction', 'malformed-guarantee', 'too-large']],
  ['contract', contractArbitrary(fc, fc.constant), (value) => codes(read(readContract, value)), []],
  ['ledger', ledgers, (value) => codes(read(readLedger, value)), ['too-large']],
]

type Place = readonly (string | number)[]

/** Every place in a record, itself included. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [
    at,
    ...Object.entries(value).flatMap(([name, inner]) =>
      placesIn(inner, [...at, Array.isArray(value) ? Number(name) : name]),
    ),
  ]
}

/** A copy with another value in a place, or nothing there. */
function withAt(value: unknown, [first, ...rest]: Place, other: { readonly value: unknown } | undefined): unknown {
  if (first === undefined) return other?.value
  const copy = structuredClone(value) as Record<string | number, unknown>
  if (rest.length === 0 && !other) {
    if (Array.isArray(copy)) copy.splice(Number(first), 1)
    else delete copy[first]
  } else copy[first] = withAt(copy[first], rest, other)
  return copy
}

const OTHERS: readonly unknown[] = [
  ...[null, true, false, 'x', '', -1, 0, 0.5, 1e16, [], {}, ['x'], [null], { x: 1 }, '2025-02-30', '2025-03-01'],
  ...['paper', 'A', 'lost', 'doctor', 'everything'],
]

/** Records that are near a good one: a value replaced or removed, a field added. */
function near(good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return good.chain((record) => {
    const places = placesIn(record)
    const objects = places.filter((place) => {
      const inner = place.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], record)
      return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    })
    return fc.oneof(
      fc
        .tuple(fc.constantFrom(...places), fc.constantFrom(...OTHERS))
        .map(([place, value]) => withAt(record, place, { value })),
      fc
        .constantFrom(...places.filter(({ length }) => length > 0), ...(places.length === 1 ? [['x']] : []))
        .map((place) => withAt(record, place, undefined)),
      fc.constantFrom(...objects).map((place) => withAt(record, [...place, 'extra'], { value: 1 })),
    )
  })
}

describe.each(READ)('the schema of %s', (name, good, parse, beyond) => {
  test('accepts what our parser reads', () => {
    fc.assert(
      fc.property(good, (record) => {
        expect(parse(record)).toEqual([])
        expect(objections(name, record)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('refuses what our parser refuses, but for what a schema cannot say', () => {
    let refused = 0
    fc.assert(
      fc.property(near(good), (record) => {
        const issues = parse(record)
        if (issues.length === 0) expect(objections(name, record)).toEqual([])
        else if (accepts(name, record)) expect(issues.filter((code) => !beyond.includes(code))).toEqual([])
        else refused++
      }),
      { numRuns: 3000 },
    )
    expect(refused).toBeGreaterThan(700)
  })
})

describe('the schemas of numbers', () => {
  const numbers = [
    ['nir', nirArbitrary(fc, fc.constant), parseNir],
    ['nia', niaArbitrary(fc, fc.constant), (text: string) => parseNia(text, { irregular: true })],
  ] as const

  test.each(numbers)('%s accepts every number in its canonical form', (name, number) => {
    fc.assert(
      fc.property(number, (text) => {
        expect(objections(name, String(text))).toEqual([])
      }),
    )
  })

  const shaped = fc
    .tuple(
      ...[fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 99 })],
      fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constantFrom(12, 13, 19, 20, 42, 43, 49, 50)),
      fc.oneof(
        fc.integer({ min: 0, max: 99 }).map((department) => String(department).padStart(2, '0')),
        fc.constantFrom('2A', '2B', '00', '96', '97', '98', '99'),
      ),
      ...[fc.constantFrom(0, 1, 10, 100, 999, 5), fc.constantFrom(0, 1, 10, 100, 999)],
    )
    .map(([sex, year, month, department, commune, order]) => {
      const pad = (value: unknown, width: number) => String(value).padStart(width, '0')
      return `${sex}${pad(year, 2)}${pad(month, 2)}${department}${pad(commune, 3)}${pad(order, 3)}`
    })

  test.each(numbers)('%s refuses exactly what the parser refuses, but for the key', (name, _, parse) => {
    fc.assert(
      fc.property(shaped, fc.integer({ min: 0, max: 99 }), (body, key) => {
        const text = `${body}${String(key).padStart(2, '0')}`
        const parsed = parse(text)
        const faults = parsed.ok ? [] : parsed.issues.filter(({ code }) => code !== 'control-key')
        expect(accepts(name, text)).toBe(faults.length === 0)
      }),
      { numRuns: 3000 },
    )
  })

  test('nothing else is a number', () => {
    fc.assert(
      fc.property(invalidNirArbitrary(fc, fc.constant), (text) => {
        const parsed = parseNir(text)
        if (accepts('nir', text)) expect(!parsed.ok && parsed.issues.map(({ code }) => code)).toEqual(['control-key'])
      }),
    )
    for (const other of [255081416802538, '2 55 08 14 168 025 38', '', null, ['255081416802538']])
      expect(accepts('nir', other)).toBe(false)
  })
})

describe('the schemas of what is computed', () => {
  const computed = [
    ['breakdown', fc.tuple(care, cover).map(([line, who]) => unwrap(computeCoverage(line, who)))],
    [
      'bill-breakdown',
      fc
        .tuple(bill, cover)
        .map(([lines, who]) => computeBill(lines, who))
        .filter(({ ok }) => ok)
        .map(unwrap),
    ],
  ] as const

  test.each(computed)('%s accepts what is computed', (name, breakdown) => {
    fc.assert(
      fc.property(breakdown as fc.Arbitrary<object>, (value) => {
        expect(objections(name, JSON.parse(JSON.stringify(value)))).toEqual([])
      }),
    )
  })

  test.each(computed)('%s needs every field, takes no other, and no amount below zero', (name, breakdown) => {
    fc.assert(
      fc.property(breakdown as fc.Arbitrary<object>, (value) => {
        expect(accepts(name, { ...value, extra: 1 })).toBe(false)
        for (const [field, amount] of Object.entries(value)) {
          // Where everything rests on a day that is not known, there is none.
          if (field !== 'checkedUntil') expect(accepts(name, withAt(value, [field], undefined))).toBe(false)
          if (typeof amount !== 'number') continue
          for (const wrong of [-1, 0.5, '1', null]) expect(accepts(name, { ...value, [field]: wrong })).toBe(false)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('the words', () => {
  const text = (name: string) => JSON.stringify(schemas[name])

  test('every event, kind of care, guarantee and act is in its schema', () => {
    for (const type of REGISTRATION_EVENT_TYPES) expect(text('event')).toContain(`"const":"${type}"`)
    for (const kind of CARE_KINDS) expect(text('care')).toContain(`"const":"${kind}"`)
    for (const kind of BENEFITS) expect(text('contract')).toContain(`"${kind}":`)
    for (const { act, kind } of unwrap(findActs('2026-02-01'))) {
      const line = { act, on: '2026-02-01', fee: 3000, ...(kind === 'hearing' ? { class: 'I' } : {}) }
      expect([act, parseCare(line)]).toEqual([act, []])
      expect([act, objections('care', line)]).toEqual([act, []])
    }
  })

  test('each schema says its dialect and its name, and refers to nothing outside', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:securite-sociale:json-schema:${name}`,
        title: expect.any(String),
        description: expect.any(String),
      })
      const refs = JSON.stringify(schema).match(/"\$ref":"[^"]+"/g) ?? []
      for (const ref of refs) expect(Object.keys(schema['$defs'] as JsonSchema)).toContain(ref.slice(16, -1))
      expect(JSON.stringify(schema)).not.toMatch(/\{@|"type":"number"/)
    }
  })
})

function parseCare(line: unknown): readonly string[] {
  return codes(read(readCare, line))
}
