/**
 * What a language must say about a field.
 *
 * @module
 */
import type { NirFaultCode } from '../../nir/judge/issue.js'
import type { NirPart } from '../../nir/judge/part.js'
import type { NirSentences } from '../../nir/sentences/nir-sentences.js'

/**
 * The sentences of `describePartialNir` in one language. An application adds a language by writing one of these and
 * passing it in the place of the locale.
 */
export interface NirFieldSentences {
  readonly short: NirShortTexts
  readonly issues: NirSentences
  readonly help: NirHelp
}

/** The short texts under a field, in one language. */
export interface NirShortTexts {
  /** A text for each fault, and for a paste with several numbers; that of `type` is also the one of an empty field. */
  readonly faults: Readonly<Record<Exclude<NirFaultCode, 'too-short'> | 'several-numbers', string>>
  /** What comes next, with its article: "the month of birth". */
  readonly parts: Readonly<Record<NirPart, string>>
  /** How many characters are missing, and what comes next. */
  readonly missing: (count: number, part: string) => string
}

/** What a part is, for a person who has the number at hand; `number` says where to find the number. */
export type NirHelp = Readonly<Record<NirPart | 'number', string>>
