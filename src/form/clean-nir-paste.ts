/**
 * What to keep of a pasted text, for the libraries that mask a field by themselves.
 *
 * @module
 */
import { niaRulesOf } from '../nir/profile.js'
import type { NirFieldOptions } from './check-partial-nir.js'
import { plain, take, wholeIn } from './take.js'

/**
 * Keeps the characters of a number, for a mask to put into groups: the complete number in the text if there is one, else
 * every digit, A and B.
 *
 * Use it before a mask. A mask keeps the characters that fit its slots, so without it « N° 13 : 2 55… » gives the number
 * of another person.
 *
 * @param text - what is pasted, or what the field holds
 * @param options - what the field takes
 * @example
 * cleanNirPaste('N° 13 : 2 55 08 14 168 025 38') // => '255081416802538'
 */
export function cleanNirPaste(text: string, options?: NirFieldOptions): string {
  return take(wholeIn(plain(text), niaRulesOf(options)) ?? text).taken
}
