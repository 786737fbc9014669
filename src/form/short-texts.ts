/**
 * What is wrong with a number in a few words, for the line under a field. It is a file of its own, so that a bundle that
 * says nothing contains no text, and one that says only this contains no help.
 *
 * @module
 */
import { type Locale, sentencesOf } from '../locale.js'
import type { NirPart } from '../nir/judge/part.js'
import { ownCopy } from '../record.js'
import type { FieldState, UnfinishedNir } from './check-partial-nir.js'
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
  const partial = fieldStateOf(given)
  const { faults, parts, missing } = sentencesOf(locale, SHORT)
  const { issue } = partial
  if (issue?.code === 'too-short')
    return issue.part === 'sex' ? faults.type : missing(issue.missing, parts[issue.part as NirPart])
  if (issue) return faults[issue.code]
  const { state, next, missing: count } = partial as UnfinishedNir
  // What an empty field of the key lacks is its key. One that waits for the thirteen characters lacks nothing.
  if (state === 'empty' && next !== 'key') return faults.type
  return count > 0 ? missing(count, parts[next]) : ''
}

/**
 * A copy of the state of a field, of which something can be said.
 *
 * @throws TypeError when it is none
 */
export function fieldStateOf(given: FieldState): FieldState {
  const copy: Partial<Record<keyof UnfinishedNir | 'issue', unknown>> = ownCopy(given)
  const { state, issue, next, missing } = copy
  if (issue !== undefined) {
    const fault: Partial<Record<'code' | 'part' | 'missing', unknown>> = ownCopy(Object(issue))
    const { code } = fault
    const isFault = code === 'too-short' ? isMissing(fault.part, fault.missing) : isWordOf(SHORT_FRENCH.faults, code)
    if (isFault) return { ...copy, issue: fault } as FieldState
  } else if (state === 'valid' || ((state === 'empty' || state === 'incomplete') && isMissing(next, missing)))
    return copy as FieldState
  throw new TypeError('what is described is a state, as checkPartialNir returns it')
}

function isMissing(part: unknown, count: unknown): boolean {
  return isWordOf(SHORT_FRENCH.parts, part) && Number.isInteger(count)
}

function isWordOf(texts: object, word: unknown): boolean {
  return typeof word === 'string' && Object.hasOwn(texts, word)
}
