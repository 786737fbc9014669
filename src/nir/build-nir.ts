/**
 * Parts to NIR.
 *
 * @module
 */
import { own } from '../record.js'
import { failure, type Result } from '../result.js'
import { completeNir } from './complete-nir.js'
import type { NirIssue } from './judge/issue.js'
import { type NirPart, PARTS } from './judge/part.js'
import { looksLike } from './judge/picture.js'
import type { JudgeOptions } from './judge/profile.js'
import type { Nir, Sex } from './nir.js'

/** What a number is built from. A {@link ParsedNir} is one. */
export interface NirBlueprint {
  readonly sex: Sex
  /** The last two digits of the year of birth, 0 to 99. */
  readonly yearOfCentury: number
  /** The month code, 1 to 12 for a calendar month. */
  readonly birthMonth: { readonly code: number }
  /** The five characters of the place: department and commune, or 99 and country. */
  readonly birthPlace: { readonly code: string }
  /** The order number, 1 to 999. */
  readonly orderNumber: number
}

/**
 * Builds a number from its parts and computes its key.
 *
 * The result is well formed, no more: only INSEE and the CNAV give out numbers. Built from what a parser returned, it is
 * the number that was parsed, unless starts with another digit than 1 or 2.
 *
 * @param parts - sex, year, month, place and order
 * @param options - whose rules, as for `parseNir`
 * @returns the 15 canonical characters. Issues: `form` where a part does not fill its characters, else those of
 *   `completeNir`; their spans are those of the number without separators
 * @throws RangeError when `profile` is no word of its list
 * @example
 * buildNir({
 *   sex: 'female',
 *   yearOfCentury: 55,
 *   birthMonth: { code: 8 },
 *   birthPlace: { code: '14168' },
 *   orderNumber: 25,
 * }) // => { ok: true, value: '255081416802538' }
 */
export function buildNir(parts: NirBlueprint, options?: Pick<JudgeOptions, 'profile'>): Result<Nir, NirIssue> {
  const sex = own(parts, 'sex')
  const place = own(own(parts, 'birthPlace'), 'code')
  const texts: readonly (readonly [NirPart, text: string | undefined, expected: string])[] = [
    ['sex', sex === 'male' ? '1' : sex === 'female' ? '2' : undefined, 'male or female'],
    ['year', digitsOf(own(parts, 'yearOfCentury'), 2), '0-99'],
    ['month', digitsOf(own(own(parts, 'birthMonth'), 'code'), 2), '0-99'],
    ['place', looksLike(place, '9C999') ? place : undefined, 'five characters'],
    ['order', digitsOf(own(parts, 'orderNumber'), 3), '0-999'],
  ]
  const misfit = texts.find(([, text]) => text === undefined)
  if (misfit) {
    const [part, , expected] = misfit
    const [start, end] = PARTS[part]
    return failure({ code: 'form', part, span: [start, end], expected })
  }
  return completeNir(texts.map(([, text]) => text).join(''), options)
}

/** A whole number with so many digits; nothing where it does not fit them. */
function digitsOf(value: unknown, count: number): string | undefined {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 10 ** count
    ? String(value).padStart(count, '0')
    : undefined
}
