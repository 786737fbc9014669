/**
 * What to say about a field, in a few words or in full.
 *
 * @module
 */
import { type Locale, sentencesOf } from '../locale.js'
import { describeNirIssue } from '../nir/describe-nir-issue.js'
import { HELP_ENGLISH } from './sentences/en.js'
import type { NirFieldSentences, NirHelp } from './sentences/field-sentences.js'
import { HELP_FRENCH } from './sentences/fr.js'
import { type DescribableNir, shortText } from './short-texts.js'

/** `short` for the line under the field, `long` for a help text. */
export type MessageLength = 'short' | 'long'

const HELP: Readonly<Record<Locale, NirHelp>> = { fr: HELP_FRENCH, en: HELP_ENGLISH }

/**
 * Says what to do about an issue, a warning, or a number that still lacks characters.
 *
 * The short text is for the line under the field. The long one is a help text: what to do, and what the part is. Both
 * are complete, ready for an `aria-live` region, and repeat nothing that was typed.
 *
 * @param what - an issue or a warning, or what `checkPartialNir` and `editNir` return while characters are missing
 * @param locale - `fr`, `en`, or the sentences of another language
 * @param length - `short`, the default, or `long`
 * @throws RangeError when the locale is neither
 * @example
 * const check = checkPartialNir('2 55 14')
 * if (check.state === 'invalid') describePartialNir(check.issue, 'fr')
 * describePartialNir({ code: 'month', part: 'month', span: [5, 7] }, 'fr')
 *   // => 'Vérifiez le mois de naissance (4ᵉ et 5ᵉ chiffres)'
 * describePartialNir({ code: 'sex', part: 'sex', span: [0, 1] }, 'en', 'long')
 *   // => 'Check the first digit of your social security number: it must be 1 or 2. 1 is for a man, 2 is for a woman.'
 */
export function describePartialNir(
  what: DescribableNir,
  locale: Locale | NirFieldSentences,
  length: MessageLength = 'short',
): string {
  const [short, issues] = typeof locale === 'object' ? [locale.short, locale.issues] : [locale, locale]
  if (length === 'short') return shortText(what, short)
  const help = typeof locale === 'object' ? locale.help : sentencesOf(locale, HELP)
  if ('code' in what) return `${describeNirIssue(what, issues)} ${help[what.part]}`
  return `${shortText(what, short)}. ${help[what.state === 'empty' ? 'number' : what.next]}`
}
