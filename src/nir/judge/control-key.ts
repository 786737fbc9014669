/**
 * The formula of the control key. (FR: clé de contrôle)
 *
 * Source: INSEE, schéma XML NIR, http://xml.insee.fr/schema/nir.html
 *
 * @module
 */

/**
 * 97 minus the remainder of the body by 97.
 *
 * @param head - the first seven characters as an integer, 2A as 19 and 2B as 18
 * @param tail - the six digits after them. The body is head × 10⁶ + tail, and 10⁶ leaves 27 by 97: so every product stays
 *   a 32-bit integer
 */
export function keyOf(head: number, tail: number): number {
  return 97 - ((head * 27 + tail) % 97)
}

/** The first seven characters as an integer, 2A as 19 and 2B as 18. */
export function headOf(body: string): number {
  return Number(body.slice(0, 7).replace('2A', '19').replace('2B', '18'))
}

/** The key of thirteen canonical characters, with two digits. */
export function bodyKey(body: string): string {
  return String(keyOf(headOf(body), Number(body.slice(7)))).padStart(2, '0')
}
