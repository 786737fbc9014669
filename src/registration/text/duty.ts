/**
 * The duty to register in words, and the case that a person falls under.
 *
 * @module
 */
import { type Locale, sentenceOf, sentencesOf } from '../../locale.js'
import type { RegistrationBranch, RegistrationDuty } from '../duty.js'
import * as en from './en.js'
import * as fr from './fr.js'
import type { RegistrationSentences } from './registration-sentences.js'

/**
 * Says a duty in words.
 *
 * @param duty - the `duty` of what `registrationDuty` returned
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeRegistrationDuty('not-required', 'en') // => 'No registration needed'
 */
export function describeRegistrationDuty(
  duty: RegistrationDuty['duty'],
  locale: Locale | Pick<RegistrationSentences, 'duties'>,
): string {
  return sentenceOf(sentencesOf(locale, { fr: { duties: fr.duties }, en: { duties: en.duties } }).duties, duty)
}

/**
 * Says in words the case that a person falls under.
 *
 * @param branch - the `branch` of what `registrationDuty` returned
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeRegistrationBranch('ceam', 'en') // => 'student with a European card'
 */
export function describeRegistrationBranch(
  branch: RegistrationBranch,
  locale: Locale | Pick<RegistrationSentences, 'branches'>,
): string {
  return sentenceOf(
    sentencesOf(locale, { fr: { branches: fr.branches }, en: { branches: en.branches } }).branches,
    branch,
  )
}
