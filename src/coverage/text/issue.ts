/**
 * What to do about an issue, in words. The calculation does not need these sentences.
 *
 * @module
 */
import { fillIn, type Locale, sentenceOf, sentencesOf } from '../../locale.js'
import { trusted } from '../../result.js'
import type { ContractIssue } from '../contract/issue.js'
import type { CoverageIssue } from '../coverage-issue.js'
import type { CoverageSentences } from './coverage-sentences.js'
import * as en from './en.js'
import * as fr from './fr.js'

type IssueSentences = Pick<CoverageSentences, 'day' | 'issues'>

/**
 * Returns what to do about an issue, in one sentence. Show it beside the field that the `path` of the issue names.
 *
 * @param issue - an issue of `computeCoverage`, `computeBill`, `splitReimbursement` or `parseContract`
 * @param locale - `fr`, `en`, or the sentences of another language
 * @throws RangeError when the language is unknown; TypeError when there is no issue with such a code
 * @returns a sentence, with nothing in it of what was typed
 * @example
 * const result = computeCoverage({ act: 'gp-consultation', fee: 30.5, on: '2025-03-01' })
 * result.ok ? [] : result.issues.map((issue) => [issue.path.join('.'), describeCoverageIssue(issue, 'en')]) // => [
 * //     ['care.fee', 'Give a whole number of cents: €30 is 3000.'],
 * //     ]
 */
export function describeCoverageIssue(issue: CoverageIssue | ContractIssue, locale: Locale | IssueSentences): string {
  const { issues, day } = sentencesOf<IssueSentences>(locale, {
    fr: { issues: fr.issues, day: fr.day },
    en: { issues: en.issues, day: en.day },
  })
  return trusted(() => fillIn(sentenceOf(issues, issue.code), detailsOf(issue, day)))
}

/** What a sentence says of an issue besides its code. */
function detailsOf(
  issue: CoverageIssue | ContractIssue,
  day: CoverageSentences['day'],
): Readonly<Record<string, string>> {
  if (issue.code === 'unknown-value') return { expected: issue.expected.join(', ') }
  return issue.code === 'no-law' ? { firstDay: day(issue.firstDay) } : {}
}
