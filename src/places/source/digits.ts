/**
 * Writes numbers as `src/places/communes/layout.ts` reads them.
 *
 * @module
 */
import { BASE } from '../communes/layout.js'

/** A number below {@link BASE}: a character from `'('` on, without the backslash. */
export function digit(value: number): string {
  if (!(value >= 0 && value < BASE)) throw new RangeError(`${value} is no digit`)
  return String.fromCharCode(value + (value < 52 ? 40 : 41))
}

/** A number of two digits. */
export function pair(value: number): string {
  return digit(Math.floor(value / BASE)) + digit(value % BASE)
}
