import { readFileSync } from 'node:fs'
import fc, { type Arbitrary } from 'fast-check'
import { filesUnder } from '../files.js'

/** What a getter, a trap or a function of these values throws: it is the caller's, not ours. */
export class Trap extends Error {}

/** A value made anew for each run, so that a getter that changes starts from the beginning. */
export type Make = () => unknown

const source = filesUnder('src', '.ts')
  .filter((file) => !file.startsWith('src/places/source/') && !file.endsWith('data.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** Every word that the source writes between quotes: codes, kinds, profiles, locales. */
export const WORDS: readonly string[] = unique(source.matchAll(/'([a-z0-9][\w-]*)'/gi))

/** Every name of a field that the source declares. */
export const FIELDS: readonly string[] = unique(source.matchAll(/\breadonly (\w+)\??:/g))

function unique(matches: Iterable<RegExpMatchArray>): string[] {
  return [...new Set([...matches].map(([, word = '']) => word))].sort()
}

function throwing(): never {
  throw new Trap('a trap')
}

const TRAPS: readonly (keyof ProxyHandler<object>)[] = [
  'get',
  'has',
  'ownKeys',
  'getOwnPropertyDescriptor',
  'getPrototypeOf',
]

const deep = (depth: number): unknown => {
  let value: unknown = 1
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { value, issues: value, contract: value }
  return value
}

const cyclic = (): unknown => {
  const value: Record<string, unknown> = { ok: false }
  for (const name of ['value', 'issues', 'span', 'path', 'contract']) value[name] = value
  return value
}

const changing = (): unknown => {
  let turn = 0
  const fields = Object.fromEntries(
    FIELDS.map((name) => [name, { enumerable: true, get: () => [1, 'x', null][turn++ % 3] }]),
  )
  return Object.defineProperties({}, fields)
}

const trapped = (): unknown =>
  Object.defineProperties({}, Object.fromEntries(FIELDS.map((name) => [name, { enumerable: true, get: throwing }])))

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

/** Values that no type allows, each known to have broken something somewhere. */
const ODDITIES: readonly Make[] = [
  cyclic,
  changing,
  trapped,
  () => deep(20),
  () => deep(20_000),
  () => revoked({}),
  () => revoked([]),
  () => revoked(() => 1),
  ...TRAPS.map((trap) => () => new Proxy({}, { [trap]: throwing })),
  ...TRAPS.map((trap) => () => new Proxy([1, 2, 3], { [trap]: throwing })),
  () => new Proxy({}, { get: (_, name) => (name === 'length' ? 1e9 : name), ownKeys: () => FIELDS.slice() }),
  () => new Array(1e5),
  () => Array.from({ length: 2e4 }, () => ({})),
  () => Object.assign([], { 3: 1, length: 5 }),
  () => throwing,
  () => () => '2',
  () => Symbol('2 94 03 75 120 005 91'),
  () => Object.create({ ok: true, value: 1, quantity: 'x', fee: -7.5 }),
  () => ({ toString: throwing, valueOf: throwing }),
  () => ({ [Symbol.toPrimitive]: throwing, [Symbol.iterator]: throwing }),
  () => ({ length: -1 }),
  () => JSON.parse('{"__proto__": {"ok": true}, "constructor": 1, "hasOwnProperty": null}'),
  () => new Date(Number.NaN),
  () => new Map([['code', 1]]),
  () => new String('255081416802538'),
  () => new Number(7),
  () => '1'.repeat(20_000),
  () => ' 1'.repeat(20_000),
  () => 'a'.repeat(20_000),
  () => '２５５０８１４１６８０２５３８',
  () => '\ud800'.repeat(15),
  () => '2 55 08 14 168 025 \udc00',
  () => '',
  () => '2025-02-30',
  () => '2025-03-01',
  () => Number.NaN,
  () => -0,
  () => 2 ** 53,
  () => Number.POSITIVE_INFINITY,
  () => 10n ** 40n,
  () => null,
  () => undefined,
]

const anything: Arbitrary<Make> = fc
  .anything({
    maxDepth: 3,
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
    key: fc.oneof(fc.constantFrom(...FIELDS), fc.string()),
    values: [fc.constantFrom(...WORDS), fc.integer(), fc.double(), fc.boolean(), fc.string(), fc.constant(null)],
  })
  .map((value) => () => value)

/** Values that no caller means to give. */
export const hostile: Arbitrary<Make> = fc.oneof(
  { arbitrary: fc.constantFrom(...ODDITIES), weight: 2 },
  { arbitrary: anything, weight: 2 },
  { arbitrary: fc.constantFrom(...WORDS).map((word) => () => word), weight: 1 },
)

/** Ways to spoil an object that was right. */
const SPOILERS: readonly ((value: object) => unknown)[] = [
  (value) => Object.assign(Object.create(null), value),
  (value) => Object.create(value),
  (value) => new Proxy(value, {}),
  (value) => new Proxy(value, { get: throwing }),
  (value) => ({ ...value, ...JSON.parse('{"__proto__": {"ok": true}}') }),
  (value) => Object.entries(value),
  (value) => [value],
  (value) => Object.freeze(Array.isArray(value) ? [...value] : { ...value }),
]

/** A right value with one thing wrong in it: chosen by the number, put in its place. */
export function spoil(value: unknown, choice: number, wrong: unknown): unknown {
  if (typeof value === 'string') {
    const at = choice % (value.length + 1)
    const piece = typeof wrong === 'string' ? wrong.slice(0, 40) : ''
    return value.slice(0, at) + piece + value.slice(at + (choice % 2))
  }
  if (typeof value !== 'object' || value === null) return wrong
  const names = Object.keys(value)
  const at = choice % (names.length + SPOILERS.length)
  const spoiler = SPOILERS[at - names.length]
  if (spoiler) return spoiler(value)
  const name = names[at] ?? ''
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
  const inner = copy[name]
  const goesOn = typeof inner === 'object' && inner !== null && Math.floor(choice / 64) % 2 === 0
  copy[name] = goesOn ? spoil(inner, Math.floor(choice / 64), wrong) : wrong
  return copy
}
