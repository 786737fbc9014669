/**
 * What a language must say about numbers.
 *
 * @module
 */
import type { NirIssueCode, NirWarningCode } from '../judge/issue.js'

/**
 * The sentences of `describeNirIssue` in one language. An application adds a language by writing one of these and
 * passing it in the place of the locale.
 */
export interface NirSentences {
  /** A sentence for each issue and each warning; `{missing}` is the count of `characters`. */
  readonly issues: Readonly<Record<NirIssueCode | NirWarningCode, string>>
  /** How many characters: "1 character", "2 characters". */
  readonly characters: (count: number) => string
}
