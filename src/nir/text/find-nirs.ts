/**
 * The numbers in a text.
 *
 * @module
 */
import { assertText, type FindOptions, type FoundNir, scan, searchOf } from './scan.js'

/**
 * Finds the social-security numbers in running text, from left to right.
 *
 * A number is thirteen characters, or fifteen with a key that matches, with or without separators; gaps of up to three
 * separators stand between its parts or every three characters. No digit touches it. Numbers of other kinds that are as
 * long are found if they happen to be well formed: see {@link KeylessMode}.
 *
 * @param text - any text, however long: the time is linear
 * @param options - whose rules, and which numbers without a key
 * @throws TypeError when `text` is no text; RangeError when `profile` or `keyless` is no word of its list
 * @returns each number, with its place in UTF-16 units. These are personal data: to remove them, use `redactNirs`
 * @example
 * findNirs('Assurée : 2 55 08 14 168 025 38, SIRET 732 829 320 00074.')
 *   // => [{ nir: '255081416802538', span: [10, 31], hasKey: true }]
 */
export function findNirs(text: string, options?: FindOptions): readonly FoundNir[] {
  assertText(text)
  const found: FoundNir[] = []
  scan(text, 0, true, searchOf(options), (number) => found.push(number))
  return found
}
