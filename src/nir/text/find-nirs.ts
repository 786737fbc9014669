/**
 * The numbers in a text.
 *
 * @module
 */
import { assertText, type FindOptions, type FoundNir, scan, searchOf } from './scan.js'
import { startTable } from './table.js'

/**
 * Finds the social-security numbers in running text, from left to right, and says how sure each is.
 *
 * Knows how people, programs and files write a number: groups, line ends between them, spaces and dashes of word
 * processors, escapes of URLs, HTML and JSON, thousands, boxes of a form, the key after a word or in the next field.
 * Decimals, coordinates, versions and identifiers with points are none.
 *
 * @param text - any text, however long: the time is linear
 * @param options - whose rules, and the least certainty
 * @returns each number, with its place in UTF-16 units. These are personal data: to remove them, use `redactNirs`
 * @throws TypeError when `text` is no text; RangeError when `profile` or `least` is no word of its list
 * @example
 * findNirs('Assurée : 2 55 08 14 168 025 38, SIRET 732 829 320 00074.')
 *   // => [{ nir: '255081416802538', span: [10, 31], certainty: 'certain', key: 'right' }]
 * findNirs('time 1795874111637, nir 2550814168025')
 *   // => [{ nir: '255081416802538', span: [24, 37], certainty: 'likely', key: 'absent' }]
 */
export function findNirs(text: string, options?: FindOptions): readonly FoundNir[] {
  assertText(text)
  const found: FoundNir[] = []
  scan(text, 0, true, searchOf(options), startTable(), (number) => found.push(number))
  return found
}
