/**
 * The groups that a number is written in: 1 2 2 2 3 3 2, as on the carte Vitale. Leaves out what they mean: the third
 * and the fourth hold one place.
 *
 * @module
 */

/** Before which significant characters a separator stands. */
export const BREAKS: readonly number[] = [1, 3, 5, 7, 10, 13]

/** Writes characters, few or many, in groups. */
export function grouped(characters: string, separator: string): string {
  let text = ''
  for (let index = 0; index < characters.length; index++)
    text += (BREAKS.includes(index) ? separator : '') + characters.charAt(index)
  return text
}
