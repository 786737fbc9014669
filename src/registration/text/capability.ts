/**
 * Capabilities and their reasons in words.
 *
 * @module
 */
import { type Locale, sentenceOf, sentencesOf } from '../../locale.js'
import type { CapabilityReason, CapabilityWay, RegistrationCapability } from '../capability.js'
import * as en from './en.js'
import * as fr from './fr.js'
import type { RegistrationSentences } from './registration-sentences.js'

/**
 * Says a capability in words.
 *
 * @param capability - a key of what `registrationCapabilities` returned
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeRegistrationCapability('open-ameli-account', 'fr') // => 'Ouvrir un compte ameli'
 */
export function describeRegistrationCapability(
  capability: RegistrationCapability,
  locale: Locale | Pick<RegistrationSentences, 'capabilities'>,
): string {
  return sentenceOf(
    sentencesOf(locale, { fr: { capabilities: fr.capabilities }, en: { capabilities: en.capabilities } }).capabilities,
    capability,
  )
}

/**
 * Says in words what is missing, or what else to know about an answer.
 *
 * @param reason - one of the reasons of a capability
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeCapabilityReason('nia-only', 'en') // => 'Your number is still temporary.'
 */
export function describeCapabilityReason(
  reason: CapabilityReason,
  locale: Locale | Pick<RegistrationSentences, 'reasons'>,
): string {
  return sentenceOf(sentencesOf(locale, { fr: { reasons: fr.reasons }, en: { reasons: en.reasons } }).reasons, reason)
}

/**
 * Says in words the way in which something is done.
 *
 * @param way - the `via` of a capability
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeCapabilityWay('ameli', 'en') // => 'in the ameli account'
 */
export function describeCapabilityWay(
  way: CapabilityWay,
  locale: Locale | Pick<RegistrationSentences, 'ways'>,
): string {
  return sentenceOf(sentencesOf(locale, { fr: { ways: fr.ways }, en: { ways: en.ways } }).ways, way)
}
