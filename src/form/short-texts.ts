/**
 * What is wrong with a number in a few words, for the line under a field. It is a file of its own, so that a bundle that
 * says nothing contains no text, and one that says only this contains no help.
 *
 * @module
 */
import { type Locale, sentencesOf } from '../locale.js'
import type { NirFault } from '../nir/issue.js'
import type { NirPart } from '../nir/part.js'
import type { PartialNir } from './check-partial-nir.js'
import { SHORT_ENGLISH } from './sentences/en.js'
import type { NirShortTexts } from './sentences/field-sentences.js'
import { SHORT_FRENCH } from './sentences/fr.js'

/** What a field holds: the result of `checkPartialNir`, or of an edit, which can have an issue in any state. */
export type DescribablePartialNir = PartialNir & { readonly issue?: NirFault }

const SHORT: Readonly<Record<Locale, NirShortTexts>> = { fr: SHORT_FRENCH, en: SHORT_ENGLISH }

/** The text for the line under the field; empty where there is nothing to say. */
export function shortText(partial: DescribablePartialNir, locale: Locale | NirShortTexts): string {
  const { faults, parts, missing } = sentencesOf(locale, SHORT)
  const { issue } = partial
  if (issue)
    return issue.code === 'too-short' ? missing(issue.missing, parts[issue.part as NirPart]) : faults[issue.code]
  if (partial.state === 'empty') return faults.type
  return partial.state === 'incomplete' ? missing(partial.missing, parts[partial.next]) : ''
}
