/**
 * NIR to text for a person to read.
 *
 * @module
 */

import { own } from '../record.js'
import { grouped } from './judge/part.js'
import { looksLike } from './judge/picture.js'
import type { Nia, Nir } from './nir.js'

/** How to write a number. */
export interface FormatOptions {
  /** What is written between the groups: a space by default, `'\u00A0'` where the line must not break. */
  readonly separator?: string
  /** Whether the key is written; it is by default. */
  readonly key?: boolean
}

/**
 * Writes a number in the groups of the carte Vitale: 1 2 2 2 3 3 2.
 *
 * @param number - a parsed number, canonical
 * @param options - separator, key
 * @returns 21 characters with the key and a space, else as the options ask. `parseNir` reads it back as long as the
 *   separator is one that it knows
 * @throws TypeError when what is given is not fifteen canonical characters; the message does not repeat it
 * @example
 * const { nir } = unwrap(parseNir('255081416802538'))
 * formatNir(nir) // => '2 55 08 14 168 025 38'
 * formatNir(nir, { key: false, separator: '.' }) // => '2.55.08.14.168.025'
 */
export function formatNir(number: Nir | Nia, options?: FormatOptions): string {
  if (!looksLike(number, '999999C99999999'))
    throw new TypeError('formatNir takes the canonical characters of a parsed number')
  const isWhole = own(options, 'key') ?? true
  return grouped(isWhole ? number : number.slice(0, 13), own(options, 'separator') ?? ' ')
}
