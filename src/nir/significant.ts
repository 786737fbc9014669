/**
 * The characters of a text that count. For texts in which `faultsOf` found no foreign character.
 *
 * @module
 */

/** The characters that count, the letter raised. */
export function significantText(text: string): string {
  return text.replace(/[^\dAB]+/gi, '').toUpperCase()
}

/** Where the characters that count stand. */
export function significantPositions(text: string): number[] {
  return Array.from(text.matchAll(/[\dAB]/gi), ({ index }) => index)
}
