/**
 * A number with most of its characters hidden.
 *
 * @module
 */
import { own } from '../record.js'
import { formatNir } from './format-nir.js'
import { type NirPart, partAt } from './judge/part.js'
import type { Nia, Nir } from './nir.js'

/** What a mask leaves to see. */
export interface MaskOptions {
  /**
   * The parts that stay; the key alone by default: people recognise their own number by it, and nobody else learns
   * where or when they were born. The place shows the origin of a person: keep it only for those who know it anyway.
   */
  readonly keep?: readonly NirPart[]
  /** What replaces a hidden character: `•` by default. */
  readonly character?: string
}

/**
 * Hides a number but for a part of it, in the groups of the carte Vitale.
 *
 * A mask is for screens. It is no pseudonym, and what it leaves narrows down who a person is: see the guide on logs.
 *
 * @param number - a parsed number, canonical
 * @param options - the parts that stay, and what replaces the others
 * @throws TypeError when what is given is not fifteen canonical characters; the message does not repeat it
 * @example
 * const { nir } = unwrap(parseNir('255081416802538'))
 * maskNir(nir) // => '• •• •• •• ••• ••• 38'
 * maskNir(nir, { keep: ['sex', 'year'], character: '*' }) // => '2 55 ** ** *** *** **'
 */
export function maskNir(number: Nir | Nia, options?: MaskOptions): string {
  const kept: readonly string[] = own(options, 'keep') ?? ['key']
  const mask = own(options, 'character') ?? '•'
  let index = 0
  return Array.from(formatNir(number), (typed) =>
    typed === ' ' || kept.includes(partAt(index++)) ? typed : mask,
  ).join('')
}
