/**
 * Phases and flags in words.
 *
 * @module
 */
import { type Locale, sentenceOf, sentencesOf } from '../../locale.js'
import type { RegistrationFlag, RegistrationPhase } from '../phase.js'
import * as en from './en.js'
import * as fr from './fr.js'
import type { RegistrationSentences } from './registration-sentences.js'

/**
 * Says a phase in words.
 *
 * @param phase - what `registrationPhase` returned
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeRegistrationPhase('nia-covered', 'en') // => 'Covered, with a temporary number'
 */
export function describeRegistrationPhase(
  phase: RegistrationPhase,
  locale: Locale | Pick<RegistrationSentences, 'phases'>,
): string {
  return sentenceOf(sentencesOf(locale, { fr: { phases: fr.phases }, en: { phases: en.phases } }).phases, phase)
}

/**
 * Says a flag in words.
 *
 * @param flag - one of those that `registrationFlags` returned
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeRegistrationFlag('card-update-due', 'en') // => 'Update your Carte Vitale.'
 */
export function describeRegistrationFlag(
  flag: RegistrationFlag,
  locale: Locale | Pick<RegistrationSentences, 'flags'>,
): string {
  return sentenceOf(sentencesOf(locale, { fr: { flags: fr.flags }, en: { flags: en.flags } }).flags, flag)
}
