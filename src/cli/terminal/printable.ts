/**
 * Text from outside, made safe to print: a terminal obeys some characters instead of showing them. Node only.
 *
 * @module
 */

/** Characters that a terminal obeys, and those that change the direction of what follows. */
const OBEYED = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** Writes each character that a terminal would obey as `\u001b`, as JSON does. */
export function printable(text: string): string {
  return text.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
