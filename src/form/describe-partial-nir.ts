/**
 * What to say about the number in a field, in a few words or in full.
 *
 * @module
 */
import { type Locale, sentenceOf, sentencesOf } from '../locale.js'
import { describeNirIssue } from '../nir/describe-nir-issue.js'
import type { FieldState, UnfinishedNir } from './check-partial-nir.js'
import { HELP_ENGLISH } from './sentences/en.js'
import type { NirFieldSentences, NirHelp } from './sentences/field-sentences.js'
import { HELP_FRENCH } from './sentences/fr.js'
import { fieldStateOf, shortText } from './short-texts.js'

/** How much to say: `short` for the line under the field, `long` for a help text. */
export const MESSAGE_LENGTHS = ['short', 'long'] as const

/** How much to say: one of `MESSAGE_LENGTHS`. */
export type MessageLength = (typeof MESSAGE_LENGTHS)[number]

const HELP: Readonly<Record<Locale, NirHelp>> = { fr: HELP_FRENCH, en: HELP_ENGLISH }

/**
 * Says what to do about the number in a field: what is wrong with it, or what is missing. (For an issue or a warning of
 * `parseNir` there is `describeNirIssue`.)
 *
 * The short text is the line under the field. The long one is a help text: what to do, and what the part is. Both are
 * complete and plain, ready for an `aria-live` region, and never repeat what was typed.
 *
 * @param partial - what `checkPartialNir`, `editNir` or `editNirKey` returned
 * @param locale - `fr`, `en`, or the sentences of another language
 * @param length - `short` by default, or `long`
 * @returns a text; empty where there is nothing to say, because the number is valid and nothing was dropped
 * @throws TypeError when it is given something else than such a state
 * @throws RangeError when the language or the length is unknown
 * @example
 * describePartialNir(checkPartialNir('2 55 14'), 'fr') // => 'Vérifiez le mois de naissance (4ᵉ et 5ᵉ chiffres)'
 * describePartialNir(checkPartialNir('2 55 08 14 168 025'), 'en') // => 'Add 2\u00a0characters: continue with the key'
 * describePartialNir(checkPartialNir('9'), 'en', 'long')
 * // => 'Check the first digit of your social security number: it must be 1 or 2. 1 is for a man, 2 is for a woman.'
 */
export function describePartialNir(
  partial: FieldState,
  locale: Locale | NirFieldSentences,
  length: MessageLength = 'short',
): string {
  if (!MESSAGE_LENGTHS.includes(length)) throw new RangeError(`length is one of ${MESSAGE_LENGTHS.join(', ')}`)
  const own = typeof locale === 'object' ? locale : undefined
  const state = fieldStateOf(partial)
  const short = shortText(state, own ? own.short : (locale as Locale))
  if (length === 'short' || short === '') return short
  const help = own ? own.help : sentencesOf(locale as Locale, HELP)
  const { issue } = state
  if (issue && issue.code !== 'several-numbers')
    return `${describeNirIssue(issue, own ? own.issues : (locale as Locale))} ${sentenceOf(help, issue.part)}`
  return `${short}. ${help[partOf(state)]}`
}

/** The part that a field without a fault lacks; the whole number, where it is empty. */
function partOf(state: FieldState): keyof NirHelp {
  const { next } = state as UnfinishedNir
  return state.issue || next === 'sex' ? 'number' : next
}
