/**
 * Events in words.
 *
 * @module
 */
import { type Locale, sentenceOf, sentencesOf } from '../../locale.js'
import type { RegistrationEventType } from '../event.js'
import * as en from './en.js'
import * as fr from './fr.js'
import type { RegistrationSentences } from './registration-sentences.js'

/**
 * Says the type of an event in words.
 *
 * @param type - the type of an event
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeRegistrationEvent('nir-certified', 'en') // => 'identity certified (NIR)'
 */
export function describeRegistrationEvent(
  type: RegistrationEventType,
  locale: Locale | Pick<RegistrationSentences, 'events'>,
): string {
  return sentenceOf(sentencesOf(locale, { fr: { events: fr.events }, en: { events: en.events } }).events, type)
}
