/**
 * Takes from a text the characters that a number is made of, and reports the rest. Does not judge whether they are right.
 *
 * @module
 */
import { BLANK } from '../nir/characters.js'
import { isWellFormed } from '../nir/judge.js'
import type { Rules } from '../nir/profile.js'

/** What was taken, and what was dropped, without blanks and separators. */
export interface Taken {
  readonly taken: string
  readonly dropped: string
}

/**
 * Writes every separator as a space, and the digits of Arabic, Persian and full-width keyboards as ASCII: the last four
 * bits of each are its value.
 */
export function plain(text: string): string {
  return text
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\W/g, (character) => (BLANK.test(character) ? ' ' : character))
}

/** Takes the digits, A and B of a text. A word of other letters is dropped as a whole. */
export function take(text: string): Taken {
  // What the field shows needs no more than this.
  if (/^[\dAB ]*$/.test(text)) return { taken: text.replace(/ /g, ''), dropped: '' }
  const tokens = plain(text).match(/\p{L}+|\S/gu) ?? []
  const isTaken = (token: string) => /^(\d|[AB]+)$/i.test(token)
  return {
    taken: tokens.filter(isTaken).join('').toUpperCase(),
    dropped: tokens.filter((token) => !isTaken(token)).join(''),
  }
}

/** The first number in a plain text that is right under some rules, as it is written there. */
export function wholeIn(text: string, rules: Rules): string | undefined {
  // Looked for at the start of each word, for a number may begin inside what looks like another one.
  const candidates = Array.from(text.matchAll(/\b(?=(\d( *[\dAB]){12}(( *\d){2})?\b))/gi), ([, found = '']) => found)
  return candidates.find((candidate) => isWellFormed(candidate, rules))
}
