/**
 * Writes the JSON Schemas that the package ships. Records come from their types, whose words are those of the closed
 * lists and whose fields are those that the readers take; numbers come from the ranges of the parsers. So a field that is
 * added is in its schema, and a test holds each schema against our own parser.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createGenerator } from 'ts-json-schema-generator'
import { MAX_CENTS, MAX_COUNT, MAX_COUNTER, MAX_RATE } from '../src/coverage/check/limits.js'
import { niaRulesOf, rulesOf } from '../src/nir/judge/profile.js'
import type { Ranges } from '../src/nir/judge/range.js'

/** A JSON Schema, as plain JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown }

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** A schema with what every schema begins with. The names are identifiers, not addresses. */
function headed(name: string, title: string, description: string, schema: JsonSchema): JsonSchema {
  return { $schema: DIALECT, $id: `urn:securite-sociale:json-schema:${name}`, title, description, ...schema }
}

/** The schemas of the two numbers, in their canonical form. */
function numberSchemas(): Readonly<Record<string, JsonSchema>> {
  const judged = 'JSON Schema cannot compute the control key: check it with securite-sociale/nir.'
  const nir = {
    type: 'string',
    pattern: canonicalPattern(rulesOf(undefined)),
  }
  const nia = { type: 'string', pattern: canonicalPattern(niaRulesOf({ irregular: true })) }
  return {
    nir: headed('nir', 'NIR', `A French social security number, 15 characters without separators. ${judged}`, nir),
    nia: headed(
      'nia',
      'NIA',
      `A temporary French social security number, 15 characters without separators; older ones start with 3, 4, 7 or 8. ${judged}`,
      nia,
    ),
  }
}

/** Everything of a number but its key, in the words of every dialect of regular expressions: no lookahead. */
function canonicalPattern({ firstDigits, months }: { readonly firstDigits: Ranges; readonly months: Ranges }): string {
  const sex = firstDigits.list.map(([first, last]) => `${first}-${last}`).join('')
  const three = '(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})'
  const two = '(0[1-9]|[1-9][0-9])'
  const department = '(0[1-9]|[1-8][0-9]|9[0-69]|2A|2B)'
  const place = `(${department}${three}|9[78][0-9]${two})`
  const key = inRanges([[1, 97]])
  return `^[${sex}][0-9]{2}${inRanges(months.list)}${place}${three}${key}$`
}

/** The two digits of ranges, the tens that have the same units together. */
function inRanges(ranges: Ranges['list']): string {
  const tensOf = new Map<string, string>()
  for (const [first, last] of ranges)
    for (let from = first; from <= last; from += 10 - (from % 10)) {
      const units = `[${from % 10}-${Math.min(last - from + (from % 10), 9)}]`
      tensOf.set(units, `${tensOf.get(units) ?? ''}${Math.floor(from / 10)}`)
    }
  return `(${[...tensOf].map(([units, tens]) => (tens.length > 1 ? `[${tens}]${units}` : tens + units)).join('|')})`
}

/** A record that a type describes, and what the types do not say about it. */
interface Described {
  /** The name of the type. */
  readonly type: string
  readonly title: string
  /** What it is, where its own doc comment is short. */
  readonly description: string
  /** Whether the parser refuses fields that it does not know; else it drops them. */
  readonly isClosed: boolean
  /** Whether every field can be left out. */
  readonly isPartial?: boolean
  /** The largest amount; none in what is computed. */
  readonly mostCents?: number
  /** The largest count. */
  readonly mostCount?: number
}

const BILLED = { isClosed: true, mostCents: MAX_CENTS, mostCount: MAX_COUNT } as const
const COMPUTED = { isClosed: true } as const
const STORED = { isClosed: false } as const

/** The records, one a file. */
const RECORDS: Readonly<Record<string, Described>> = {
  event: {
    ...STORED,
    type: 'RegistrationEvent',
    title: 'Registration event',
    description: 'An event of a registration with the Assurance maladie, told apart by its type.',
  },
  profile: {
    ...STORED,
    isPartial: true,
    type: 'RegistrationProfile',
    title: 'Registration profile',
    description: 'Who registers. A field that is left out is taken from the commonest case.',
  },
  state: {
    ...STORED,
    type: 'RegistrationState',
    title: 'Registration state',
    description: 'How far a registration has come.',
  },
  care: { ...BILLED, type: 'Care', title: 'Care', description: 'One line of a bill. Amounts are in cents.' },
  cover: { ...BILLED, type: 'Cover', title: 'Cover', description: 'Who is treated, and with which contract.' },
  contract: {
    ...BILLED,
    type: 'Contract',
    title: 'Contract',
    description: 'A complementary contract. Amounts are in cents, rates in basis points.',
  },
  ledger: {
    ...COMPUTED,
    mostCount: MAX_COUNTER,
    type: 'Ledger',
    title: 'Ledger',
    description: 'What earlier bills of a person have used up.',
  },
  breakdown: {
    ...COMPUTED,
    type: 'CoverageBreakdown',
    title: 'Breakdown',
    description: 'Who pays what of one line of a bill. Amounts are in cents.',
  },
  'bill-breakdown': {
    ...COMPUTED,
    type: 'BillBreakdown',
    title: 'Breakdown of a bill',
    description: 'Who pays what of a bill. Amounts are in cents.',
  },
}

/** Counts that start from one; the others start from zero. */
const FROM_ONE: readonly string[] = ['quantity', 'times', 'firstDay']

/** What the scalars of the types are in JSON. */
function scalarsOf({ mostCents }: Described): Readonly<Record<string, JsonSchema>> {
  return {
    Day: {
      type: 'string',
      format: 'date',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      description: 'A day that the calendar has.',
    },
    Cents: { type: 'integer', minimum: 0, ...(mostCents && { maximum: mostCents }), description: 'Euro cents.' },
    BasisPoints: {
      type: 'integer',
      minimum: 0,
      maximum: MAX_RATE,
      description: 'Basis points: 70 % is 7000.',
    },
  }
}

/** The schema of a record, from its type. */
function recordSchema(name: string, record: Described, raw: JsonSchema): JsonSchema {
  const { definitions, $schema: _, ...root } = raw
  const scalars = scalarsOf(record)
  const known = { ...(definitions as Record<string, JsonSchema>), ...scalars }
  const used = new Map<string, JsonSchema>()

  /** Puts a part of a schema in order, and takes note of the definitions that it uses. */
  function settled(part: unknown, field?: string): unknown {
    if (Array.isArray(part)) return part.map((item) => settled(item))
    if (typeof part !== 'object' || part === null) return typeof part === 'string' ? plain(part) : part
    const { $ref, ...others } = part as JsonSchema
    if (typeof $ref === 'string') return { ...referTo(nameIn($ref)), ...(settled(others) as JsonSchema) }
    if (others['type'] === 'number') return { ...others, ...countOf(field) }
    const { properties } = others
    const entries = Object.entries(others).map(([key, value]) => [key, settled(value)])
    return {
      ...Object.fromEntries(entries),
      ...(properties ? { properties: settledFields(properties) } : {}),
      // A record has the fields that it names; only a dictionary has others.
      ...(properties ? { additionalProperties: !record.isClosed } : {}),
    }
  }

  function settledFields(fields: object): JsonSchema {
    return Object.fromEntries(Object.entries(fields).map(([field, schema]) => [field, settled(schema, field)]))
  }

  function countOf(field = ''): JsonSchema {
    const { mostCount } = record
    return { type: 'integer', minimum: FROM_ONE.includes(field) ? 1 : 0, ...(mostCount && { maximum: mostCount }) }
  }

  function referTo(definition: string): JsonSchema {
    const schema = known[definition]
    if (!schema) throw new Error(`${record.type} refers to ${definition}, which is nowhere`)
    // What a generic type makes has no name of its own.
    if (/\W/.test(definition)) return settled(schema) as JsonSchema
    if (!used.has(definition)) {
      used.set(definition, {})
      used.set(definition, Object.hasOwn(scalars, definition) ? schema : (settled(schema) as JsonSchema))
    }
    return { $ref: `#/$defs/${definition}` }
  }

  const { required, description: __, ...body } = settled(root) as JsonSchema
  return headed(name, record.title, record.description, {
    ...body,
    ...(required && !record.isPartial ? { required } : {}),
    $defs: Object.fromEntries([...used].sort(([one], [other]) => (one < other ? -1 : 1))),
  })
}

function nameIn(ref: string): string {
  return decodeURIComponent(ref.replace('#/definitions/', ''))
}

/** A doc comment without the marks of TypeDoc. */
function plain(text: string): string {
  return text.replaceAll(/\s*\{@link\s+(\w+)\s*\}\s*/g, ' $1 ').trim()
}

/** Every schema by the name of its file. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const types = createGenerator({ path: 'src/index.ts', tsconfig: 'tsconfig.json', skipTypeCheck: true, topRef: false })
  const records = Object.entries(RECORDS).map(([name, record]) => [
    name,
    recordSchema(name, record, types.createSchema(record.type) as JsonSchema),
  ])
  return { ...numberSchemas(), ...Object.fromEntries(records) }
}

/** Writes each schema into a folder. */
export function writeJsonSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, schema] of Object.entries(jsonSchemas()))
    writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
