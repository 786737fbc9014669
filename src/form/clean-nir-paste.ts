/**
 * What to keep of a pasted text, for the libraries that mask a field by themselves.
 *
 * @module
 */
import { niaRulesOf } from '../nir/judge/profile.js'
import type { NirFieldOptions } from './check-partial-nir.js'
import { chooseNumber } from './find-number.js'
import { assertText, MOST_CHARACTERS, readKept } from './kept.js'

/**
 * Keeps the characters of a number, for a mask to put into groups: the complete number in the text if there is one, else
 * every digit, A and B.
 *
 * Use it before a mask. A mask keeps the characters that fit its slots, so without it « N° 13 : 2 55… » gives the number
 * of another person.
 *
 * @param text - what is pasted, or what the field holds
 * @param options - what the field takes
 * @returns the characters; of a text of more than a thousand characters, those of the first thousand
 * @throws TypeError when the text is no text
 * @throws RangeError when the profile or the key is not a word of its list
 * @example
 * cleanNirPaste('N° 13 : 2 55 08 14 168 025 38') // => '255081416802538'
 */
export function cleanNirPaste(text: string, options?: NirFieldOptions): string {
  assertText(text)
  const kept = readKept(text.slice(0, MOST_CHARACTERS))
  const { isNumber, start, end } = chooseNumber(kept, niaRulesOf(options))
  return isNumber ? kept.characters.slice(start, end) : kept.characters
}
