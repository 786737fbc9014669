/**
 * Guarantees in words, as a table of a contract prints them.
 *
 * @module
 */
import { assertLocale, type Locale } from '../../locale.js'
import { ownCopy } from '../../record.js'
import type { Allowance, Capped, CeilingShare, Guarantee, Period } from '../contract/contract.js'
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
  const own = ownCopy(guarantee)
  const cap = (own as Capped).yearlyCap
  if (cap === undefined) return uncapped(own, locale)
  const most = formatEuros(cap, locale)
  return `${uncapped(own, locale)}, ${locale === 'fr' ? `dans la limite de ${most} par an` : `up to ${most} a year`}`
}

function uncapped(guarantee: Guarantee, locale: Locale): string {
  const isFrench = locale === 'fr'
  switch (guarantee.pays) {
    case 'nothing':
      return isFrench ? 'néant' : 'nothing'
    case 'everything':
      return isFrench ? 'frais réels' : 'all that is left'
    case 'zero-basket':
      return isFrench ? '100\u00a0% Santé' : 'all of the zero basket (100% Santé)'
    case 'co-payment':
      return (isFrench ? 'TM' : 'the co-payment') + plus(guarantee.plus, locale)
    case 'base-share': {
      const share = `${formatRate(guarantee.rate, locale)}${isFrench ? ' BR' : ' of the base'}`
      const onTop = isFrench ? ' en complément' : ' on top'
      return share + (guarantee.onTop ? onTop : '') + plus(guarantee.plus, locale)
    }
    case 'fee-share':
      return `${formatRate(guarantee.rate, locale)}${isFrench ? ' des frais réels' : ' of the fee'}`
    case 'ceiling-share':
      return ceilingShare(guarantee, locale)
    case 'allowance':
      return allowance(guarantee, locale)
    case 'total':
      return `${allowance(guarantee, locale)}${isFrench ? ' y compris RO' : ', the obligatory share included'}`
    default:
      throw new TypeError('a guarantee is what parseGuarantee returns')
  }
}

function plus(extra: Allowance | CeilingShare | undefined, locale: Locale): string {
  if (!extra) return ''
  return ` + ${Object.hasOwn(extra, 'rate') ? ceilingShare(extra as CeilingShare, locale) : allowance(extra as Allowance, locale)}`
}

function ceilingShare(given: CeilingShare, locale: Locale): string {
  const own = ownCopy(given)
  return `${formatRate(own.rate, locale)} ${locale === 'fr' ? 'PMSS' : 'of the monthly ceiling'}${period(own, locale)}`
}

function allowance(given: Allowance, locale: Locale): string {
  const own = ownCopy(given)
  return formatEuros(own.amount, locale) + period(own, locale)
}

const PERIODS: Readonly<Record<Locale, Readonly<Record<Period['per'], string>>>> = {
  fr: {
    act: 'par acte',
    session: 'par séance',
    day: 'par jour',
    ear: 'par oreille',
    eye: 'par œil',
    year: 'par an',
    'two-years': 'tous les deux ans',
  },
  en: {
    act: 'an act',
    session: 'a session',
    day: 'a day',
    ear: 'an ear',
    eye: 'an eye',
    year: 'a year',
    'two-years': 'every two years',
  },
}

/** What a number of a year counts: what is paid for each, or acts. */
const COUNTED: Readonly<Record<Locale, Readonly<Partial<Record<Period['per'], string>> & { readonly act: string }>>> = {
  fr: { act: 'actes', session: 'séances', day: 'jours' },
  en: { act: 'acts', session: 'sessions', day: 'days' },
}

function period({ per, times }: Period, locale: Locale): string {
  const each = ` ${PERIODS[locale][per]}`
  if (times === undefined) return each
  const counted = COUNTED[locale]
  return `${each}, ${times} ${counted[per] ?? counted.act} ${PERIODS[locale].year}`
}
