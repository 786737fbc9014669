/**
 * Events in words.
 *
 * @module
 */
import { type Locale, sentenceOf, sentencesOf } from '../../locale.js'
import type { RegistrationEventType } from '../event.js'
import * as en from './en.js'
import * as fr from './fr.js'
import type { EventFieldName, RegistrationSentences } from './registration-sentences.js'

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

/**
 * Names a field of an event, as the label of a form.
 *
 * @param field - the name of one of those that `registrationEventFields` returned
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeEventField('until', 'en') // => 'Last day'
 */
export function describeEventField(
  field: EventFieldName,
  locale: Locale | Pick<RegistrationSentences, 'fields'>,
): string {
  return sentenceOf(sentencesOf(locale, { fr: { fields: fr.fields }, en: { fields: en.fields } }).fields, field)
}

type WordSentences = Pick<RegistrationSentences, 'documents' | 'refusals' | 'words'>

/**
 * Says in words what a field of an event may hold.
 *
 * @param field - the name of the field
 * @param word - one of its `words`
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither; TypeError when the field has no such word
 * @example
 * describeEventWord('kind', 'receipt', 'fr') // => 'récépissé de demande'
 * describeEventWord('documents', 'iban', 'en') // => 'bank details (RIB) in your name'
 */
export function describeEventWord(field: EventFieldName, word: string, locale: Locale | WordSentences): string {
  const { documents, refusals, words } = sentencesOf<WordSentences>(locale, {
    fr: { documents: fr.documents, refusals: fr.refusals, words: fr.words },
    en: { documents: en.documents, refusals: en.refusals, words: en.words },
  })
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...words,
    document: documents,
    documents,
    missing: documents,
    refusal: refusals,
  }
  const list = Object.hasOwn(lists, field) ? lists[field] : undefined
  const text = list && Object.hasOwn(list, word) ? list[word] : undefined
  if (text === undefined) throw new TypeError('this field has no such word')
  return text
}
