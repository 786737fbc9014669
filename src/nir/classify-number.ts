/**
 * Which kind of number a text is: a NIR, or one of the others that people use. As far as its characters can say.
 *
 * @module
 */

import { MAX_LENGTH, significantText } from './judge/characters.js'
import { isReadable, isWellFormed } from './judge/judge.js'
import { isDigit, isLetter, looksLike } from './judge/picture.js'
import { IRREGULAR_TOO, type Rules, rulesOf } from './judge/profile.js'
import type { Sex } from './nir.js'

/**
 * The kinds of numbers.
 *
 * - `nir-or-nia`: a NIR or a temporary number; no digit says which
 * - `irregular`: built like a NIR, with first digit 3 or 4; no official text defines it
 * - `provisional`: first digit 7 or 8, given by a single fund (FR: NNP, numéro national provisoire). `nir`: built like
 *   a NIR with a key that matches; `fund`: fund and sequence; `ambiguous`: thirteen digits that may be either
 * - `migrant`: first digit 5 or 6, given by a fund to a person passing through (FR: MIG, migrant de passage)
 * - `technical`: made by an employer's payroll (FR: NTT, numéro technique temporaire): sex, SIREN, free characters
 * - `unknown`: none of these
 */
export const NUMBER_KINDS = ['nir-or-nia', 'unofficial', 'provisional', 'migrant', 'technical', 'unknown'] as const

/** The kind of a number, one of {@link NUMBER_KINDS}, with what its own layout says. */
export type NumberClass =
  | { readonly kind: 'nir-or-nia'; readonly sex: Sex; readonly hasKey: boolean; readonly maybeTechnical: boolean }
  | { readonly kind: 'unofficial'; readonly sex: Sex; readonly hasKey: boolean }
  | { readonly kind: 'provisional'; readonly layout: 'nir'; readonly sex: Sex; readonly hasKey: boolean }
  | FundNumber
  | { readonly kind: 'technical'; readonly sex: Sex; readonly siren: string; readonly suffix: string }
  | { readonly kind: 'unknown' }

/** A number that a fund gave out. */
export type FundNumber =
  | ({ readonly kind: 'provisional'; readonly layout: 'fund' | 'ambiguous' } & FundLayout)
  | ({ readonly kind: 'migrant' } & FundLayout)

/** The thirteen digits of a number that a fund gives out: no year, month, place or key is in it. */
export interface FundLayout {
  readonly sex: Sex
  /** The second digit: 1 regular, 2 made by the register itself or while two registers were aligned, 0 before 2012. */
  readonly creation: number
  /** The fund, three digits. (FR: caisse) */
  readonly fund: string
  /** Eight digits, a sequence of the fund. */
  readonly sequence: string
}

/**
 * Returns which kind of number a text is, as far as its characters can say.
 *
 * Does not separate a NIR from a temporary number: they are built alike and most often are the same. A wrong NIR is `unknown`,
 * unless it could be a technical number: thirteen or fifteen digits are taken for one only if its SIREN holds.
 *
 * @param input - anything
 * @returns the kind, and what its layout says
 * @example
 * classifyNumber('2 55 08 14 168 025 38') // => { kind: 'nir-or-nia', sex: 'female', hasKey: true, maybeTechnical: false }
 * classifyNumber('7101300000042') // => {
 *     //   kind: 'provisional', layout: 'fund', sex: 'male', creation: 1, fund: '013', sequence: '00000042',
 *     // }
 * classifyNumber('1732829320A42') // => { kind: 'technical', sex: 'male', siren: '732829320', suffix: 'A42' }
 * @see github.com/assurance-maladie-digital/nir-validation (NNP, MIG); github.com/gip-inclusion/les-emplois (NTT)
 */
export function classifyNumber(input: unknown): NumberClass {
  if (typeof input !== 'string' || input.length > MAX_LENGTH) return { kind: 'unknown' }
  const rules: Rules = { ...rulesOf({ key: 'optional' }), firstDigits: IRREGULAR_TOO }
  const number = significantText(input)
  const technical = asTechnical(input)
  if (isWellFormed(input, rules)) return asBuiltLikeNir(number, technical !== undefined)
  const ofFund = isReadable(input, rules) ? asFundNumber(number) : undefined
  return ofFund ?? technical ?? { kind: 'unknown' }
}

function asBuiltLikeNir(number: string, maybeTechnical: boolean): NumberClass {
  const sex = sexOf(number)
  const hasKey = number.length === 15
  const first = number.charAt(0)
  if (first <= '2') return { kind: 'nir-or-nia', sex, hasKey, maybeTechnical }
  if (first <= '4') return { kind: 'unofficial', sex, hasKey }
  const fund = asFundNumber(number)
  if (fund?.kind === 'provisional') return { ...fund, layout: 'ambiguous' }
  return { kind: 'provisional', layout: 'nir', sex, hasKey }
}

/** The second digit is 1 or 2, and 0 in provisional numbers of before 2012. */
const FUND_BEGINNINGS: readonly string[] = ['51', '52', '61', '62', '70', '71', '72', '80', '81', '82']

/** CNAM's validator: thirteen digits. */
function asFundNumber(number: string): FundNumber | undefined {
  const isKnown = FUND_BEGINNINGS.includes(number.slice(0, 2)) && looksLike(number, '9'.repeat(13))
  if (!isKnown) return undefined
  const layout = {
    sex: sexOf(number),
    creation: Number(number[1]),
    fund: number.slice(2, 5),
    sequence: number.slice(5),
  }
  return number.charAt(0) <= '6' ? { kind: 'migrant', ...layout } : { kind: 'provisional', layout: 'fund', ...layout }
}

/**
 * les-emplois, itou/utils/validators.py: 1 or 2, a SIREN, 1 to 30 letters or digits. A NIR with a slip in it has that
 * form too, so where the length is that of a NIR the SIREN's own check digit decides.
 */
function asTechnical(input: string): NumberClass | undefined {
  const text = input.trim()
  const siren = text.slice(1, 10)
  const suffix = text.slice(10)
  const isBuiltSo =
    (text.startsWith('1') || text.startsWith('2')) &&
    looksLike(siren, '999999999') &&
    suffix !== '' &&
    suffix.length <= 30 &&
    Array.from(suffix).every((character) => isAlphanumeric(character.charCodeAt(0)))
  if (!isBuiltSo) return undefined
  const isLikeNir = looksLike(text, '9'.repeat(13)) || looksLike(text, '9'.repeat(15))
  return isLikeNir && !isSiren(siren) ? undefined : { kind: 'technical', sex: sexOf(text), siren, suffix }
}

/** The Luhn formula: every second digit is doubled and its digits added up; the sum is a multiple of ten. */
export function isSiren(siren: string): boolean {
  const weighted = Array.from(siren, (digit, index) => Number(digit) * (1 + (index % 2)))
  return weighted.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || isLetter(code)
}

function sexOf(number: string): Sex {
  return Number(number[0]) % 2 ? 'male' : 'female'
}
