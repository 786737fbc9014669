/**
 * Issues in a few words, for the line under a field. It is a separate file, so that a bundle that says nothing contains
 * no text, and one that says only this contains no help.
 *
 * @module
 */
import { type Locale, sentencesOf } from '../locale.js'
import type { NirFault, NirWarning } from '../nir/issue.js'
import type { UnfinishedNir } from './check-partial-nir.js'
import { SHORT_ENGLISH } from './sentences/en.js'
import type { NirShortTexts } from './sentences/field-sentences.js'
import { SHORT_FRENCH } from './sentences/fr.js'

/** What can be described: an issue, a warning, or that characters are missing. */
export type DescribableNir = NirFault | NirWarning | UnfinishedNir

const SHORT: Readonly<Record<Locale, NirShortTexts>> = { fr: SHORT_FRENCH, en: SHORT_ENGLISH }

/** The text under a field. */
export function shortText(what: DescribableNir, locale: Locale | NirShortTexts): string {
  const { codes, parts, missing } = sentencesOf(locale, SHORT)
  if ('code' in what) return codes[what.code]
  return what.state === 'empty' ? codes.empty : missing(what.missing, parts[what.next])
}
