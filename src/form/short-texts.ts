/**
 * What is wrong with a number in a few words, for the line under a field. It is a file of its own, so that a bundle that
 * says nothing contains no text, and one that says only this contains no help.
 *
 * @module
 */
import { type Locale, sentencesOf } from '../locale.js'
import type { NirPart } from '../nir/judge/part.js'
import { ownCopy } from '../record.js'
import type { FieldState } from './check-partial-nir.js'
import { SHORT_ENGLISH } from './sentences/en.js'
import type { NirShortTexts } from './sentences/field-sentences.js'
import { SHORT_FRENCH } from './sentences/fr.js'

const SHORT: Readonly<Record<Locale, NirShortTexts>> = { fr: SHORT_FRENCH, en: SHORT_ENGLISH }

/**
 * The text for the line under the field; empty where there is nothing to say.
 *
 * @throws TypeError when it is given something else than the state of a field
 * @throws RangeError when the language is unknown
 */
export function shortText(given: FieldState, locale: Locale | NirShortTexts): string {
  const partial = ownCopy(given)
  if (!isFieldState(partial)) throw new TypeError('what is described is a state, as checkPartialNir returns it')
  const { faults, parts, missing } = sentencesOf(locale, SHORT)
  const { issue } = partial
  if (issue?.code === 'too-short')
    return issue.part === 'sex' ? faults.type : missing(issue.missing, parts[issue.part as NirPart])
  if (issue) return faults[issue.code]
  if (partial.state === 'empty') return faults.type
  return partial.state === 'incomplete' ? missing(partial.missing, parts[partial.next]) : ''
}

/** Whether a copy is that of a state that something can be said of. */
function isFieldState({ state, issue, next }: { state?: unknown; issue?: unknown; next?: unknown }): boolean {
  if (issue !== undefined) return isIssue(issue)
  if (state === 'incomplete') return typeof next === 'string' && Object.hasOwn(SHORT_FRENCH.parts, next)
  return state === 'valid' || state === 'empty'
}

function isIssue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('code' in value)) return false
  return value.code === 'too-short' || Object.hasOwn(SHORT_FRENCH.faults, String(value.code))
}
