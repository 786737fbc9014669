/**
 * What refuses an event, and what is odd about one, in words.
 *
 * @module
 */
import { type Locale, sentenceOf, sentencesOf } from '../../locale.js'
import { trusted } from '../../result.js'
import type { RegistrationIssue } from '../step/advance.js'
import type { GuardName } from '../step/guard.js'
import type { RegistrationWarning } from '../step/warning.js'
import * as en from './en.js'
import * as fr from './fr.js'
import type { RegistrationSentences } from './registration-sentences.js'

type IssueSentences = Pick<RegistrationSentences, 'facets' | 'issues' | 'phrasing'>
type WarningSentences = Pick<RegistrationSentences, 'documents' | 'phrasing' | 'warnings'>

/**
 * Says in words why an event was refused. Where the issue has a `path`, show the phrase beside that field.
 *
 * @param issue - one of the issues of a refused step
 * @param locale - the language, or sentences of your own
 * @returns a phrase without its event; it never repeats a value that was given
 * @throws RangeError when the locale is neither; TypeError when there is no issue
 * @example
 * const step = advanceRegistration(startRegistration({}), { type: 'card-received', on: '2025-01-01' })
 * step.ok || describeRegistrationIssue(step.issues[0], 'en') // => 'Carte Vitale: not possible in this situation'
 */
export function describeRegistrationIssue(issue: RegistrationIssue, locale: Locale | IssueSentences): string {
  const { facets, issues, phrasing } = sentencesOf<IssueSentences>(locale, {
    fr: { facets: fr.facets, issues: fr.issues, phrasing: fr.phrasing },
    en: { facets: en.facets, issues: en.issues, phrasing: en.phrasing },
  })
  return trusted(() => {
    const text = sentenceOf(issues, issue.code)
    return issue.code === 'not-from-here' ? phrasing.label(facets[issue.facet], text) : text
  })
}

/**
 * Says in words what is odd about an event that was accepted.
 *
 * @param warning - one of the warnings of an accepted step
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither; TypeError when there is no warning
 * @example
 * describeRegistrationWarning({ code: 'document-missing', documents: ['iban', 's1'] }, 'en')
 *   // => 'missing documents: bank details (RIB) in your name; form S1'
 */
export function describeRegistrationWarning(warning: RegistrationWarning, locale: Locale | WarningSentences): string {
  const { documents, phrasing, warnings } = sentencesOf<WarningSentences>(locale, {
    fr: { documents: fr.documents, phrasing: fr.phrasing, warnings: fr.warnings },
    en: { documents: en.documents, phrasing: en.phrasing, warnings: en.warnings },
  })
  return trusted(() => {
    const text = sentenceOf(warnings, warning.code)
    if (warning.code !== 'document-missing') return text
    return phrasing.label(text, phrasing.list(warning.documents.map((document) => documents[document])))
  })
}

/** What a guard requires, in words. */
export function describeGuard(guard: GuardName, locale: Locale | Pick<RegistrationSentences, 'issues'>): string {
  return sentenceOf(sentencesOf(locale, { fr: { issues: fr.issues }, en: { issues: en.issues } }).issues, guard)
}
