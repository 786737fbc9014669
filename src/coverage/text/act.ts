/**
 * Names of the common acts for people.
 *
 * @module
 */
import type { ActId } from '../../legislation/tariffs.js'
import { type Locale, sentencesOf } from '../../locale.js'
import type { CoverageSentences } from './coverage-sentences.js'
import * as en from './en.js'
import * as fr from './fr.js'

/**
 * Returns the name of a common act for people.
 *
 * @param act - an act that {@link findActs} lists
 * @param locale - `fr`, `en`, or the sentences of another language
 * @throws RangeError when there is no such act, or the language is unknown
 * @example
 * describeAct('gp-consultation', 'fr') // => 'Consultation d’un généraliste'
 */
export function describeAct(act: ActId, locale: Locale | Pick<CoverageSentences, 'acts'>): string {
  const { acts } = sentencesOf(locale, { fr: { acts: fr.acts }, en: { acts: en.acts } })
  if (typeof act !== 'string' || !Object.hasOwn(Object(acts), act))
    throw new RangeError('no such act; findActs lists them')
  return acts[act]
}
