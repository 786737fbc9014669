/**
 * Parts to NIR.
 *
 * @module
 */
import { failure, type Result } from '../result.js'
import { completeNir } from './complete-nir.js'
import type { NirIssue } from './issue.js'
import type { Nir, Sex } from './nir.js'
import { type NirPart, PARTS } from './part.js'
import type { NirOptions } from './profile.js'

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
 * @param options - as for `parseNir`, without `key`
 * @returns the 15 canonical characters. Issues: `form` where a part does not fill its characters, else those of
 *   `completeNir`; their spans are those of the number without separators
 * @example
 * buildNir({
 *   sex: 'female',
 *   yearOfCentury: 55,
 *   birthMonth: { code: 8 },
 *   birthPlace: { code: '14168' },
 *   orderNumber: 25,
 * }) // => { ok: true, value: '255081416802538' }
 */
export function buildNir(parts: NirBlueprint, options?: Omit<NirOptions, 'key'>): Result<Nir, NirIssue> {
  const { sex, yearOfCentury, birthMonth, birthPlace, orderNumber } = parts
  const texts: readonly (readonly [NirPart, text: string, form: RegExp])[] = [
    ['sex', { male: '1', female: '2' }[sex], /^[12]$/],
    ['year', String(yearOfCentury).padStart(2, '0'), /^\d\d$/],
    ['month', String(birthMonth.code).padStart(2, '0'), /^\d\d$/],
    ['place', birthPlace.code, /^(\d\d|2[AB])\d{3}$/],
    ['order', String(orderNumber).padStart(3, '0'), /^\d{3}$/],
  ]
  const misfit = texts.find(([, text, form]) => !form.test(text))
  if (misfit) {
    const [part, , form] = misfit
    return failure({ code: 'form', part, span: PARTS[part], expected: form.source })
  }
  return completeNir(texts.map(([, text]) => text).join(''), options)
}
