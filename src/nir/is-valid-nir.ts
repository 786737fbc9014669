/**
 * Whether a text is a well-formed number, at the speed of one loop over its characters.
 *
 * @module
 */
import { isWellFormed } from './judge/judge.js'
import { type JudgeOptions, rulesOf } from './judge/profile.js'

/**
 * Returns whether {@link parseNir} would accept an input, without saying why not. Both ask the same judge.
 *
 * @param input - anything
 * @param options - profile and key, as for `parseNir`
 * @throws RangeError when `profile` or `key` is no word of its list
 * @example
 * isValidNir('2 55 08 14 168 025 38') // => true
 * isValidNir('2 55 08 14 168 025 39') // => false
 * isValidNir(255081416802538) // => false
 */
export function isValidNir(input: unknown, options?: JudgeOptions): boolean {
  return typeof input === 'string' && isWellFormed(input, rulesOf(options))
}
