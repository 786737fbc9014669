/**
 * What to say of the number in a field, in a few words or in full.
 *
 * @module
 */
import type { Locale, Texts } from '../locale.js'
import { describeNirIssue } from '../nir/describe-nir-issue.js'
import type { NirPart } from '../nir/part.js'
import type { FieldState } from './check-partial-nir.js'
import { isFieldState, shortText } from './short-texts.js'

/** How much to say: `short` for the line under the field, `long` for a help text. */
export const MESSAGE_LENGTHS = ['short', 'long'] as const

/** How much to say: one of {@link MESSAGE_LENGTHS}. */
export type MessageLength = (typeof MESSAGE_LENGTHS)[number]

/** Where to find a part, for a person who has the number at hand. */
const HELP: Texts<NirPart | 'number'> = {
  sex: {
    fr: 'Le numéro commence par 1 pour un homme, par 2 pour une femme.',
    en: 'The number starts with 1 for a man, with 2 for a woman.',
  },
  year: {
    fr: 'Les 2ᵉ et 3ᵉ chiffres sont les deux derniers de l’année de naissance.',
    en: 'The 2nd and 3rd digits are the last two of the year of birth.',
  },
  month: {
    fr: 'Les 4ᵉ et 5ᵉ chiffres sont le mois de naissance, de 01 à 12 le plus souvent.',
    en: 'The 4th and 5th digits are the month of birth, mostly 01 to 12.',
  },
  place: {
    fr: 'Les 6ᵉ au 10ᵉ caractères sont le lieu de naissance : département et commune, ou 99 et pays.',
    en: 'The 6th to 10th characters are the place of birth: department and commune, or 99 and country.',
  },
  order: {
    fr: 'Les 11ᵉ au 13ᵉ chiffres sont un numéro d’ordre.',
    en: 'The 11th to 13th digits are an order number.',
  },
  key: {
    fr: 'Les deux derniers chiffres sont la clé ; sur certains documents, elle est écrite à part.',
    en: 'The last two digits are the key; some documents write it apart.',
  },
  number: {
    fr: 'Le numéro de 15 chiffres figure sur la carte Vitale et sur l’attestation de droits.',
    en: 'The number of 15 digits is on the carte Vitale and on the certificate of entitlement.',
  },
}

/**
 * Says what to do about the number in a field: what is wrong with it, or what is missing. (Of an issue or a warning of
 * `parseNir`, `describeNirIssue` says it.)
 *
 * The short text is the line under the field. The long one is a help text: what to do, and where to find the part. Both
 * are complete and plain, ready for an `aria-live` region, and never repeat what was typed.
 *
 * @param partial - what `checkPartialNir`, `editNir` or `editNirKey` returned
 * @param locale - `fr` or `en`
 * @param length - `short` by default, or `long`
 * @returns a text; empty where there is nothing to say, because the number is valid and nothing was dropped
 * @throws TypeError when it is given something else than such a state
 * @throws RangeError when the locale or the length is not a word of its list
 * @example
 * describePartialNir(checkPartialNir('2 55 14'), 'fr') // => 'Mois de naissance impossible'
 * describePartialNir(checkPartialNir('2 55 08 14 168 025'), 'en') // => '2\u00a0characters missing, starting with: key'
 * describePartialNir(checkPartialNir('9'), 'en', 'long')
 * // => 'Check the first digit of your social security number: it is 1 or 2. The number starts with 1 for a man, with 2 for a woman.'
 */
export function describePartialNir(partial: FieldState, locale: Locale, length: MessageLength = 'short'): string {
  if (!isFieldState(partial)) throw new TypeError('what is described is a state, as checkPartialNir returns it')
  if (!MESSAGE_LENGTHS.includes(length)) throw new RangeError(`length is one of ${MESSAGE_LENGTHS.join(', ')}`)
  const short = shortText(partial, locale)
  if (length === 'short' || short === '') return short
  const { issue } = partial
  if (issue && issue.code !== 'several-numbers') return `${describeNirIssue(issue, locale)} ${HELP[issue.part][locale]}`
  return `${short}. ${HELP[!issue && partial.state === 'incomplete' ? partial.next : 'number'][locale]}`
}
