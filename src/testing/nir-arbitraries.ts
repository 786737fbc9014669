/**
 * Arbitraries of fast-check, which is passed in: this package depends on no version of it, not even for its types. So
 * what comes back has the type of the caller's own `fc.string()`.
 *
 * @module
 */
import { bodyKey } from '../nir/control-key.js'
import type { FastCheck, MappableArbitrary } from './fast-check.js'
import { generateNumber, type NumberKind } from './generate-number.js'
import { invalidNir, type TextIssueCode } from './invalid-nir.js'

/** Arbitraries of texts, each of the type of the caller's `fc.string()`. */
export interface NirArbitraries<Text> {
  /** Thirteen characters that the default profile takes, odd ones among them. They shrink part by part. */
  readonly body: Text
  /** The same with their key: fifteen canonical characters. */
  readonly nir: Text
  /** A number as people write and paste it: separators between the characters, small letters, line ends around. */
  readonly written: Text
  /** A number within a place that no territory has: see the guide on test numbers. */
  readonly fictitious: Text
  /** A number of a kind that `classifyNumber` tells. */
  readonly ofKind: (kind: NumberKind) => Text
  /** A text that `parseNir` refuses with one code and no other. */
  readonly invalid: (code: TextIssueCode) => Text
}

/**
 * Makes arbitraries of social-security numbers for property-based tests.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @example
 * import fc from 'fast-check'
 * const { nir } = nirArbitraries(fc)
 * fc.assert(fc.property(nir, (number) => isValidNir(number)))
 */
export function nirArbitraries<Text extends MappableArbitrary<string>>(fc: FastCheck<Text>): NirArbitraries<Text> {
  const padded = (first: number, last: number, width: number) =>
    fc.integer({ min: first, max: last }).map((value) => String(value).padStart(width, '0'))
  const tuple = (...parts: MappableArbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts as string[])
  const joined = (...parts: MappableArbitrary<string>[]) => tuple(...parts).map((texts) => texts.join(''))
  const either = (...choices: MappableArbitrary<string>[]) => fc.oneof(...choices).map(String)
  const seeded = (generate: (seed: number) => string) => fc.integer({ min: 0, max: 0x7fffffff }).map(generate)

  const month = either(padded(1, 12, 2), padded(1, 12, 2), padded(20, 42, 2), padded(50, 99, 2))
  const mainland = joined(padded(1, 95, 2), padded(1, 999, 3))
  const place = either(
    ...[mainland, mainland, mainland],
    joined(fc.constantFrom('2A', '2B', '20', '96'), padded(1, 999, 3)),
    joined(padded(970, 989, 3), padded(1, 99, 2)),
    joined(fc.constantFrom('99'), padded(1, 999, 3)),
  )
  const sex = fc.constantFrom('1', '2')
  const order = padded(1, 999, 3)
  const body = joined(sex, padded(0, 99, 2), month, place, order)
  const withKey = (characters: string) => characters + bodyKey(characters)
  const fictitiousPlace = joined(fc.constantFrom('979'), padded(91, 99, 2))
  const separators = fc.constantFrom(
    '',
    '',
    '',
    ' ',
    '.',
    '-',
    '/',
    '\t',
    '\u00a0',
    '\u202f',
    ' \u200b',
    '\u2011',
    '\ufeff',
  )
  const ends = fc.constantFrom('', '\n', '\r\n', ' \u2028')
  const cases = fc.constantFrom('upper', 'lower')

  // What is mapped to a text is what `fc.string()` is.
  const text = (arbitrary: MappableArbitrary<string>) => arbitrary as Text
  return {
    body: text(body),
    nir: text(body.map(withKey)),
    written: text(
      tuple(body.map(withKey), ends, cases, ...Array.from({ length: 14 }, () => separators)).map(
        ([number = '', end, letters, ...gaps]) => {
          const spaced = Array.from(number, (character, index) => character + (gaps[index] ?? '')).join('')
          return end + (letters === 'lower' ? spaced.toLowerCase() : spaced) + end
        },
      ),
    ),
    fictitious: text(joined(sex, padded(0, 99, 2), padded(1, 12, 2), fictitiousPlace, order).map(withKey)),
    ofKind: (kind) => text(seeded((seed) => generateNumber(seed, kind))),
    invalid: (code) => text(seeded((seed) => invalidNir(seed, code))),
  }
}
