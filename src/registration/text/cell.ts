/**
 * The cells of the transition table in words: where each facet is.
 *
 * @module
 */
import { type Locale, sentenceOf, sentencesOf } from '../../locale.js'
import { own } from '../../record.js'
import type { RegistrationCells } from '../step/cell.js'
import * as en from './en.js'
import * as fr from './fr.js'
import type { DescribedFacet, RegistrationSentences } from './registration-sentences.js'

/**
 * Says in words where a facet is.
 *
 * @param facet - the facet
 * @param cell - what `registrationCell` returned for it
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither; TypeError when the facet has no such cell
 * @example
 * describeRegistrationCell('number', 'nia-noticed', 'en') // => 'temporary number, formal notice'
 */
export function describeRegistrationCell<F extends DescribedFacet>(
  facet: F,
  cell: RegistrationCells[F],
  locale: Locale | Pick<RegistrationSentences, 'cells'>,
): string {
  const { cells } = sentencesOf(locale, { fr: { cells: fr.cells }, en: { cells: en.cells } })
  const sentences: Readonly<Record<RegistrationCells[F], string>> | undefined = own(cells, facet)
  if (!sentences) throw new TypeError('this facet has no cells to describe')
  return sentenceOf(sentences, cell)
}

/**
 * Names a facet.
 *
 * @param facet - the facet
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeRegistrationFacet('rights', 'fr') // => 'droits'
 */
export function describeRegistrationFacet(
  facet: keyof RegistrationCells,
  locale: Locale | Pick<RegistrationSentences, 'facets'>,
): string {
  return sentenceOf(sentencesOf(locale, { fr: { facets: fr.facets }, en: { facets: en.facets } }).facets, facet)
}
