/**
 * Numbers that look random and follow from a seed. Not for uses where nobody may guess what comes next.
 *
 * @module
 */

/** Draws a whole number from 0 up to, not including, a bound. */
export type Draw = (below: number) => number

/**
 * A sequence of draws that follows from a seed: splitmix32, after G. Steele, D. Lea and C. Flood, «Fast splittable
 * pseudorandom number generators», 2014. Neighbouring seeds give unrelated sequences.
 *
 * @param seed - any safe integer
 * @throws RangeError when the seed is no safe integer
 */
export function drawFrom(seed: number): Draw {
  if (!Number.isSafeInteger(seed)) throw new RangeError('a seed is a safe integer')
  // Both halves of the integer count: mixed before they meet, or seeds 2³² apart would be one.
  let state = mix(seed >>> 0) ^ Math.floor(seed / 2 ** 32)
  return (below) => {
    state = (state + 0x9e3779b9) | 0
    return Math.floor((mix(state) / 2 ** 32) * below)
  }
}

function mix(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x21f0aaad)
  const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97)
  return (twice ^ (twice >>> 15)) >>> 0
}

/** The names of a table, in its order. */
export function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): [Name, ...Name[]] {
  return Object.keys(table) as [Name, ...Name[]]
}

/**
 * What a table has for a word.
 *
 * @throws RangeError when the table does not have it
 */
export function entryOf<Word extends string, T>(table: Readonly<Record<Word, T>>, word: Word, name: string): T {
  if (typeof word !== 'string' || !Object.hasOwn(table, word))
    throw new RangeError(`${name} is one of ${Object.keys(table).join(', ')}`)
  return table[word]
}

/** Draws one of a list. */
export function pick<T>(draw: Draw, list: readonly [T, ...T[]]): T {
  return list[draw(list.length)] as T
}

/** Draws a number within a range, both ends included, as text of a fixed width. */
export function digits(draw: Draw, first: number, last: number, width: number): string {
  return String(first + draw(last - first + 1)).padStart(width, '0')
}
