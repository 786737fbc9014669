/**
 * Names of benefits for people, as tables of guarantees print them.
 *
 * @module
 */
import { fillIn, type Locale, sentencesOf } from '../../locale.js'
import { BENEFITS, type Benefit, type Heading } from '../contract/benefits.js'
import type { CoverageSentences } from './coverage-sentences.js'
import * as en from './en.js'
import * as fr from './fr.js'

type BenefitSentences = Pick<CoverageSentences, 'apart' | 'headings'>

/**
 * Returns the name of a benefit for people, as a table of guarantees prints it.
 *
 * @param benefit - one of {@link BENEFITS}
 * @param locale - `fr`, `en`, or the sentences of another language
 * @throws RangeError when there is no such benefit, or the language is unknown
 * @example
 * describeBenefit('private-room', 'fr') // => 'Chambre particulière'
 * describeBenefit('doctor-specialist-not-optam', 'en') // => 'Specialists (doctors outside OPTAM)'
 */
export function describeBenefit(benefit: Benefit, locale: Locale | BenefitSentences): string {
  const { headings, apart } = sentencesOf<BenefitSentences>(locale, {
    fr: { headings: fr.headings, apart: fr.apart },
    en: { headings: en.headings, apart: en.apart },
  })
  if (!BENEFITS.includes(benefit)) throw new RangeError('no such benefit; BENEFITS lists them')
  const [, named = benefit, from] = /(.*)-(not-optam|child)$/.exec(benefit) ?? []
  const heading = headings[named as Heading | 'otherwise']
  return from ? fillIn(apart[from as keyof typeof apart], { heading }) : heading
}
