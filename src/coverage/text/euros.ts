/**
 * Amounts and rates as people read them, without the runtime’s locale data.
 *
 * @module
 */

import { assertLocale, type Locale } from '../../locale.js'
import { type BasisPoints, type Cents, EURO, PERCENT } from '../../money.js'

/**
 * Writes an amount in euros.
 *
 * @param amount - cents, a safe integer, may be negative
 * @param locale - `fr` or `en`
 * @returns text with two decimals and spaces that do not break
 * @throws RangeError when the amount is no safe integer, or `locale` no locale
 * @example
 * formatEuros(123_456, 'en') // => '€1,234.56'
 * formatEuros(-200, 'fr').replaceAll('\u00a0', ' ') // => '−2,00 €'
 */
export function formatEuros(amount: Cents, locale: Locale): string {
  assertLocale(locale)
  if (!Number.isSafeInteger(amount)) throw new RangeError('an amount is a whole number of cents')
  const [euros, rest] = parts(Math.abs(amount), EURO)
  const sign = amount < 0 ? '−' : ''
  const grouped = euros.replaceAll(/\B(?=(\d{3})+$)/g, locale === 'fr' ? '\u202f' : ',')
  return locale === 'fr' ? `${sign}${grouped},${rest}\u00a0€` : `${sign}€${grouped}.${rest}`
}

/**
 * Writes a rate in per cent.
 *
 * @param rate - basis points, not negative
 * @param locale - `fr` or `en`
 * @throws RangeError when the rate is no safe integer, or `locale` no locale
 * @example
 * formatRate(1750, 'en') // => '17.5%'
 * formatRate(7000, 'fr').replaceAll('\u00a0', ' ') // => '70 %'
 */
export function formatRate(rate: BasisPoints, locale: Locale): string {
  assertLocale(locale)
  if (!Number.isSafeInteger(rate)) throw new RangeError('a rate is a whole number of basis points')
  const [whole, rest] = parts(rate, PERCENT)
  const decimals = rest.replace(/0+$/, '')
  const number = decimals ? `${whole}${locale === 'fr' ? ',' : '.'}${decimals}` : whole
  return locale === 'fr' ? `${number}\u00a0%` : `${number}%`
}

function parts(amount: number, unit: number): [whole: string, rest: string] {
  const rest = amount % unit
  return [String((amount - rest) / unit), String(rest).padStart(String(unit).length - 1, '0')]
}
