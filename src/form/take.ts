/**
 * Takes from a text what a number is made of, and reports the rest. Leaves out whether it stands in its place.
 *
 * @module
 */
import { BLANK } from '../nir/characters.js'
import { isWellFormed } from '../nir/judge.js'
import type { Rules } from '../nir/profile.js'

/** What was taken, and what was left out but blanks and separators. */
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

/** Takes digits, A and B of a plain text. No other word is taken letter by letter. */
export function take(text: string): Taken {
  // What the field shows is so by itself.
  if (/^[\dAB ]*$/.test(text)) return { taken: text.replace(/ /g, ''), dropped: '' }
  const tokens = plain(text).match(/\p{L}+|\S/gu) ?? []
  const isTaken = (token: string) => /^(\d|[AB]+)$/i.test(token)
  return {
    taken: tokens.filter(isTaken).join('').toUpperCase(),
    dropped: tokens.filter((token) => !isTaken(token)).join(''),
  }
}

/** The first number in a plain text that stands under some rules, as it is written there. */
export function wholeIn(text: string, rules: Rules): string | undefined {
  // Looked for ahead of each word, for a number may begin inside what looks like one.
  const candidates = Array.from(text.matchAll(/\b(?=(\d( *[\dAB]){12}(( *\d){2})?\b))/gi), ([, found = '']) => found)
  return candidates.find((candidate) => isWellFormed(candidate, rules))
}
