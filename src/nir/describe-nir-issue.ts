/**
 * Issues and warnings in words for the person who typed the number: one sentence that says what to do. It is a separate
 * file, so that a bundle that describes nothing contains no sentence.
 *
 * @module
 */
import { fillIn, type Locale, sentencesOf } from '../locale.js'
import { own, ownCopy } from '../record.js'
import type { NirFault, NirIssue, NirIssueCode, NirWarning } from './judge/issue.js'
import { NIR_ENGLISH } from './sentences/en.js'
import { NIR_FRENCH } from './sentences/fr.js'
import type { NirSentences } from './sentences/nir-sentences.js'

const SENTENCES: Readonly<Record<Locale, NirSentences>> = { fr: NIR_FRENCH, en: NIR_ENGLISH }

/**
 * Says in one sentence what to do about an issue or a warning, to the person who typed the number. The sentence speaks
 * of the « numéro de sécurité sociale » and never repeats a character that was typed.
 *
 * @param issue - an issue of a failure, or a warning of a parsed number
 * @param locale - `fr`, `en`, or the sentences of another language
 * @throws TypeError when it is neither an issue nor a warning; the message repeats nothing
 * @throws RangeError when the language is unknown
 * @example
 * const parsed = parseNir('2 55 08 14 168 025')
 * if (!parsed.ok) {
 *   describeNirIssue(parsed.issues[0], 'fr')
 * }
 * describeNirIssue({ code: 'month', part: 'month', span: [5, 7] }, 'en')
 *   // => 'Check the month of birth, the 4th and 5th digits of your social security number.'
 */
export function describeNirIssue(issue: NirFault | NirIssue | NirWarning, locale: Locale | NirSentences): string {
  const { issues, characters } = sentencesOf(locale, SENTENCES)
  const { code, missing }: { code?: unknown; missing?: unknown } = ownCopy(Object(issue))
  const sentence = typeof code === 'string' ? own(issues, code as NirIssueCode) : undefined
  const isComplete = code !== 'too-short' || Number.isInteger(missing)
  if (sentence === undefined || !isComplete) throw new TypeError('describeNirIssue takes an issue or a warning')
  return fillIn(sentence, code === 'too-short' ? { missing: characters(missing as number) } : {})
}
