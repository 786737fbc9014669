/**
 * Arbitraries of social-security numbers, right and wrong.
 *
 * @module
 */
import { bodyKey } from '../nir/judge/control-key.js'
import type { Nia, Nir } from '../nir/nir.js'
import type { FastCheck, MappableArbitrary } from './fast-check.js'
import { GENERATED_CODES, generateInvalidNir, type TextIssueCode } from './generate-invalid-nir.js'
import { GENERATED_KINDS, generateNumber, type NumberKind } from './generate-number.js'
import { asCallers } from './record-arbitraries.js'

/** What a number must be. */
export interface NirArbitraryConstraints {
  /** Whether to stay in a place that no territory has, as for `generateNir`; no by default. */
  readonly fictitious?: boolean
}

/**
 * Makes an arbitrary of numbers that the default profile accepts, rare months and places among them. They shrink part by
 * part.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @param constraints - whether the numbers are fictitious
 * @returns an arbitrary of fifteen canonical characters
 * @example
 * import fc from 'fast-check'
 * const nir = nirArbitrary(fc, fc.constant)
 * fc.assert(fc.property(nir, (number) => isValidNir(number)))
 */
export function nirArbitrary<Own>(
  fc: FastCheck,
  constant: (value: Nir) => Own,
  constraints: NirArbitraryConstraints = {},
): Own {
  return asCallers(nirsOf(fc, constraints), constant)
}

/** What a temporary number must be. */
export interface NiaArbitraryConstraints extends NirArbitraryConstraints {
  /** Whether the numbers start with 3, 4, 7 or 8, which only `parseNia` with `irregular` accepts; no by default. */
  readonly irregular?: boolean
}

/**
 * Makes an arbitrary of temporary numbers: built like a NIR. (FR: NIA, numéro identifiant d'attente)
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @param constraints - whether the numbers are fictitious, and whether they are irregular
 * @returns an arbitrary of fifteen canonical characters
 * @example
 * import fc from 'fast-check'
 * const nia = niaArbitrary(fc, fc.constant, { irregular: true })
 * fc.assert(fc.property(nia, (number) => parseNia(number, { irregular: true }).ok))
 */
export function niaArbitrary<Own>(
  fc: FastCheck,
  constant: (value: Nia) => Own,
  constraints: NiaArbitraryConstraints = {},
): Own {
  const firstDigits = constraints.irregular ? ['3', '4', '7', '8'] : SEXES
  return asCallers(
    bodiesOf(fc, constraints, firstDigits).map((body) => withKey(body) as Nia),
    constant,
  )
}

/**
 * Makes an arbitrary of numbers as people write and paste them: with separators between the characters, in small
 * letters, with line ends around.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @returns an arbitrary of texts that `parseNir` accepts
 * @example
 * import fc from 'fast-check'
 * const written = writtenNirArbitrary(fc, fc.constant)
 * fc.assert(fc.property(written, (text) => isValidNir(text)))
 */
export function writtenNirArbitrary<Own>(fc: FastCheck, constant: (value: string) => Own): Own {
  const separators = fc.constantFrom(...SEPARATORS)
  const cases = fc.constantFrom('upper', 'lower')
  const parts = [nirsOf(fc, {}), fc.constantFrom(...LINE_ENDS), cases, ...Array.from({ length: 14 }, () => separators)]
  const written = fc.tuple(...parts).map(([number = '', end = '', letters, ...gaps]) => {
    const spaced = Array.from(number, (character, index) => character + (gaps[index] ?? '')).join('')
    return end + (letters === 'lower' ? spaced.toLowerCase() : spaced) + end
  })
  return asCallers(written, constant)
}

/** What a number of any kind must be. */
export interface NumberArbitraryConstraints {
  /** The kinds to draw from, at least one; every kind by default. */
  readonly kinds?: readonly [NumberKind, ...NumberKind[]]
}

/**
 * Makes an arbitrary of the numbers that `classifyNumber` recognizes.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @param constraints - the kinds
 * @returns an arbitrary of numbers without separators
 * @example
 * import fc from 'fast-check'
 * const migrant = numberArbitrary(fc, fc.constant, { kinds: ['migrant'] })
 * fc.assert(fc.property(migrant, (number) => classifyNumber(number).kind === 'migrant'))
 */
export function numberArbitrary<Own>(
  fc: FastCheck,
  constant: (value: string) => Own,
  { kinds = GENERATED_KINDS }: NumberArbitraryConstraints = {},
): Own {
  const numbers = fc.oneof(...kinds.map((kind) => seedsOf(fc).map((seed) => generateNumber(seed, { kind }))))
  return asCallers(numbers, constant)
}

/** What a wrong number must be. */
export interface InvalidNirArbitraryConstraints {
  /** The codes to draw from, at least one; every code of a text by default. */
  readonly codes?: readonly [TextIssueCode, ...TextIssueCode[]]
}

/**
 * Makes an arbitrary of texts that `parseNir` refuses with one code and no other.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @param constraints - the codes
 * @returns an arbitrary of texts
 * @example
 * import fc from 'fast-check'
 * const wrong = invalidNirArbitrary(fc, fc.constant, { codes: ['control-key'] })
 * fc.assert(fc.property(wrong, (text) => !isValidNir(text)))
 */
export function invalidNirArbitrary<Own>(
  fc: FastCheck,
  constant: (value: string) => Own,
  { codes = GENERATED_CODES }: InvalidNirArbitraryConstraints = {},
): Own {
  const texts = fc.oneof(...codes.map((code) => seedsOf(fc).map((seed) => generateInvalidNir(seed, { code }))))
  return asCallers(texts, constant)
}

/** Numbers, right to the key. */
export function nirsOf(fc: FastCheck, constraints: NirArbitraryConstraints): MappableArbitrary<Nir> {
  return bodiesOf(fc, constraints, SEXES).map((body) => withKey(body) as Nir)
}

const SEXES: readonly string[] = ['1', '2']
const SEPARATORS = ['', '', '', ' ', '.', '-', '/', '\t', '\u00a0', '\u202f', ' \u200b', '\u2011', '\ufeff']
const LINE_ENDS = ['', '\n', '\r\n', ' \u2028']

/** The first thirteen characters. */
function bodiesOf(
  fc: FastCheck,
  { fictitious = false }: NirArbitraryConstraints,
  firstDigits: readonly string[],
): MappableArbitrary<string> {
  const month = fc.oneof(padded(fc, 1, 12, 2), padded(fc, 1, 12, 2), padded(fc, 20, 42, 2), padded(fc, 50, 99, 2))
  return joined(fc, [
    fc.constantFrom(...firstDigits),
    padded(fc, 0, 99, 2),
    fictitious ? padded(fc, 1, 12, 2) : month,
    fictitious ? joined(fc, [fc.constantFrom('979'), padded(fc, 91, 99, 2)]) : placesOf(fc),
    padded(fc, 1, 999, 3),
  ])
}

/** Characters 6 to 10; the mainland as often as all other places. */
function placesOf(fc: FastCheck): MappableArbitrary<string> {
  const mainland = joined(fc, [padded(fc, 1, 95, 2), padded(fc, 1, 999, 3)])
  return fc.oneof(
    ...[mainland, mainland, mainland],
    joined(fc, [fc.constantFrom('2A', '2B', '20', '96'), padded(fc, 1, 999, 3)]),
    joined(fc, [padded(fc, 970, 989, 3), padded(fc, 1, 99, 2)]),
    joined(fc, [fc.constantFrom('99'), padded(fc, 1, 999, 3)]),
  )
}

function padded(fc: FastCheck, min: number, max: number, width: number): MappableArbitrary<string> {
  return fc.integer({ min, max }).map((value) => String(value).padStart(width, '0'))
}

function joined(fc: FastCheck, parts: readonly MappableArbitrary<string>[]): MappableArbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(''))
}

function seedsOf(fc: FastCheck): MappableArbitrary<number> {
  return fc.integer({ min: 0, max: 0x7fffffff })
}

function withKey(body: string): string {
  return body + bodyKey(body)
}
