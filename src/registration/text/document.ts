/**
 * Documents in words: their name with what is accepted, and why they are sent back.
 *
 * @module
 */
import { type Locale, sentenceOf, sentencesOf } from '../../locale.js'
import type { DocumentId, DocumentRefusal } from '../vocabulary.js'
import * as en from './en.js'
import * as fr from './fr.js'
import type { RegistrationSentences } from './registration-sentences.js'

/**
 * Names a document, as the fund accepts it.
 *
 * @param document - the document
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeRegistrationDocument('civil-status', 'en') // => 'full birth certificate, or extract that names the parents'
 */
export function describeRegistrationDocument(
  document: DocumentId,
  locale: Locale | Pick<RegistrationSentences, 'documents'>,
): string {
  return sentenceOf(
    sentencesOf(locale, { fr: { documents: fr.documents }, en: { documents: en.documents } }).documents,
    document,
  )
}

/**
 * Says why a document is sent back.
 *
 * @param refusal - one of the `refusals` of a required document
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeDocumentRefusal('visa-not-validated', 'fr') // => 'visa non validé en ligne'
 */
export function describeDocumentRefusal(
  refusal: DocumentRefusal,
  locale: Locale | Pick<RegistrationSentences, 'refusals'>,
): string {
  return sentenceOf(
    sentencesOf(locale, { fr: { refusals: fr.refusals }, en: { refusals: en.refusals } }).refusals,
    refusal,
  )
}
