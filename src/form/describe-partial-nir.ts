/**
 * What to say of a field, in a few words or in full.
 *
 * @module
 */

import type { Locale } from '../locale.js'
import { describeNirIssue } from '../nir/describe-nir-issue.js'
import type { NirPart } from '../nir/part.js'
import { type DescribableNir, shortText } from './short-texts.js'

/** `short` to stand under the field, `long` for a help text. */
export type MessageLength = 'short' | 'long'

/** Where a part is found, for those who have the number before them. */
const HELP: Readonly<Record<Locale, Readonly<Record<NirPart | 'number', string>>>> = {
  fr: {
    sex: 'Le numéro commence par 1 pour un homme, par 2 pour une femme.',
    year: 'Les 2ᵉ et 3ᵉ chiffres sont les deux derniers de l’année de naissance.',
    month: 'Les 4ᵉ et 5ᵉ chiffres sont le mois de naissance, de 01 à 12 le plus souvent.',
    place: 'Les 6ᵉ au 10ᵉ caractères sont le lieu de naissance : département et commune, ou 99 et pays.',
    order: 'Les 11ᵉ au 13ᵉ chiffres sont un numéro d’ordre.',
    key: 'Les deux derniers chiffres sont la clé ; sur certains documents, elle est écrite à part.',
    number: 'Le numéro de 15 chiffres figure sur la carte Vitale et sur l’attestation de droits.',
  },
  en: {
    sex: 'The number starts with 1 for a man, with 2 for a woman.',
    year: 'The 2nd and 3rd digits are the last two of the year of birth.',
    month: 'The 4th and 5th digits are the month of birth, mostly 01 to 12.',
    place: 'The 6th to 10th characters are the place of birth: department and commune, or 99 and country.',
    order: 'The 11th to 13th digits are an order number.',
    key: 'The last two digits are the key; some documents write it apart.',
    number: 'The number of 15 digits is on the carte Vitale and on the certificate of entitlement.',
  },
}

/**
 * Says what to do about an issue, a warning, or a number that still lacks characters.
 *
 * Short, it stands under the field and says what is wrong; long, it is a help text: what to do, and where the part
 * concerned is found. Both are whole and plain, ready for an `aria-live` region, and repeat nothing that was typed.
 *
 * @param what - an issue or a warning, or what `checkPartialNir` and `editNir` return while characters are missing
 * @param locale - `fr` or `en`
 * @param length - `short`, the default, or `long`
 * @example
 * const check = checkPartialNir('2 55 14')
 * if (check.state === 'invalid') describePartialNir(check.issue, 'fr')
 * describePartialNir({ code: 'month', part: 'month', span: [5, 7] }, 'fr') // => 'Mois de naissance impossible'
 * describePartialNir({ state: 'incomplete', next: 'key', missing: 2 }, 'en') // => '2 characters missing, starting with: key'
 * describePartialNir({ code: 'sex', part: 'sex', span: [0, 1] }, 'en', 'long')
 *   // => 'Check the first digit of your social security number: it is 1 or 2. The number starts with 1 for a man, with 2 for a woman.'
 */
export function describePartialNir(what: DescribableNir, locale: Locale, length: MessageLength = 'short'): string {
  if (length === 'short') return shortText(what, locale)
  if ('code' in what) return `${describeNirIssue(what, locale)} ${HELP[locale][what.part]}`
  return what.state === 'empty'
    ? `${shortText(what, locale)}. ${HELP[locale].number}`
    : `${shortText(what, locale)}. ${HELP[locale][what.next]}`
}
