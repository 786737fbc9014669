/**
 * Guarantees in words, as a table of a contract prints them.
 *
 * @module
 */
import { assertLocale, type Locale } from '../../locale.js'
import { ownCopy } from '../../record.js'
import type { Allowance, Guarantee } from '../contract.js'
import { formatEuros, formatRate } from './euros.js'

/**
 * Writes a guarantee as a table of a contract prints it. In French {@link parseGuarantee} reads it back.
 *
 * @param guarantee - a guarantee of a contract
 * @param locale - `fr` or `en`
 * @throws RangeError when `locale` is no locale; TypeError when there is no guarantee
 * @example
 * formatGuarantee({ pays: 'everything' }, 'fr') // => 'frais réels'
 * formatGuarantee({ pays: 'base-share', rate: 15_000 }, 'en') // => '150% of the base'
 */
export function formatGuarantee(guarantee: Guarantee, locale: Locale): string {
  assertLocale(locale)
  const isFrench = locale === 'fr'
  const own = ownCopy(guarantee)
  switch (own.pays) {
    case 'nothing':
      return isFrench ? 'néant' : 'nothing'
    case 'everything':
      return isFrench ? 'frais réels' : 'all that is left'
    case 'co-payment':
      return (isFrench ? 'TM' : 'the co-payment') + plus(own.plus, locale)
    case 'base-share': {
      const share = `${formatRate(own.rate, locale)}${isFrench ? ' BR' : ' of the base'}`
      const onTop = isFrench ? ' en complément' : ' on top'
      return share + (own.onTop ? onTop : '') + plus(own.plus, locale)
    }
    case 'ceiling-share':
      return `${formatRate(own.rate, locale)} ${isFrench ? 'PMSS' : 'of the monthly ceiling'}${period(own, locale)}`
    case 'allowance':
      return allowance(own, locale)
    default:
      throw new TypeError('a guarantee is what parseGuarantee returns')
  }
}

function plus(extra: Allowance | undefined, locale: Locale): string {
  return extra ? ` + ${allowance(extra, locale)}` : ''
}

function allowance(given: Allowance, locale: Locale): string {
  const own = ownCopy(given)
  return formatEuros(own.amount, locale) + period(own, locale)
}

function period({ per, times }: Pick<Allowance, 'per' | 'times'>, locale: Locale): string {
  const isFrench = locale === 'fr'
  const each = per === 'act' ? (isFrench ? ' par acte' : ' an act') : isFrench ? ' par an' : ' a year'
  if (times === undefined) return each
  return `${each}, ${times} ${isFrench ? 'actes par an' : 'acts a year'}`
}
