/**
 * Judges a number while a person types it. Does not change the text.
 *
 * @module
 */

import { significantText } from '../nir/judge/characters.js'
import type { NirFault, NirFinding } from '../nir/judge/issue.js'
import { findFaults, findLastingFault } from '../nir/judge/judge.js'
import type { NirPart } from '../nir/judge/part.js'
import { type NiaOptions, niaRulesOf } from '../nir/judge/profile.js'
import { assertText } from './kept.js'

/**
 * Which numbers a field takes.
 *
 * - `profile`: whose rules, as for `parseNir`
 * - `key`: `absent` for a field of thirteen characters, `optional` for one that takes both
 * - `irregular`: whether it takes numbers that start with 3, 4, 7 or 8 too, as for `parseNia`
 */
export type NirFieldOptions = Pick<NiaOptions, 'profile' | 'key' | 'irregular'>

/** A number that lacks characters; all of them where it is `empty`. */
export interface UnfinishedNir {
  readonly state: 'empty' | 'incomplete'
  /** The part to which the next character belongs. */
  readonly next: NirPart
  /** How many characters are missing. */
  readonly missing: number
}

/** How far a number has come. */
export type PartialNir =
  | UnfinishedNir
  | { readonly state: 'valid' }
  | {
      readonly state: 'invalid'
      /** The first fault, in the order of the parts; nothing typed after it can make the number valid. */
      readonly issue: NirFault
    }

/** What is wrong with a field: a fault of the number, or a paste that holds several numbers. */
export type NirFieldIssue = NirFault | NirFinding<'several-numbers'>

/** How far the number in a field has come, and what to say of it. */
export type FieldState = (
  | UnfinishedNir
  | { readonly state: 'valid' }
  | { readonly state: 'invalid'; readonly issue: NirFieldIssue }
) & {
  /** Why the number is invalid, or why something was dropped. */
  readonly issue?: NirFieldIssue
}

/**
 * Says how far a number has come, and refuses it at the first character after which no number can follow.
 *
 * `invalid` means that no characters typed after it make a number; `incomplete`, that some do. So a 9 is refused as the
 * first digit, and month 14 at its 4. A key is refused at its first digit, because the other thirteen characters decide
 * it. Blanks around the number and separators in it do not count, as in `parseNir`.
 *
 * @param text - what is in the field so far
 * @param options - what the field takes
 * @returns the state; with `next` and `missing` while characters are missing, with the issue where it is invalid
 * @throws TypeError when the text is no text
 * @throws RangeError when the profile or the key is not a word of its list
 * @example
 * checkPartialNir('') // => { state: 'empty', next: 'sex', missing: 15 }
 * checkPartialNir('2 55 0') // => { state: 'incomplete', next: 'month', missing: 11 }
 * checkPartialNir('2 55 14') // => { state: 'invalid', issue: { code: 'month', part: 'month', span: [5, 7] } }
 * checkPartialNir('2 55 08 14 168 025 38') // => { state: 'valid' }
 */
export function checkPartialNir(text: string, options?: NirFieldOptions): PartialNir {
  assertText(text)
  const rules = niaRulesOf(options)
  const faults = findFaults(text, rules)
  if (!faults) return { state: 'valid' }
  const [issue] = faults
  if (issue.code !== 'too-short') return { state: 'invalid', issue }
  const lasting = findLastingFault(text, rules)
  if (lasting) return { state: 'invalid', issue: lasting }
  return { state: significantText(text) ? 'incomplete' : 'empty', next: issue.part as NirPart, missing: issue.missing }
}
