/**
 * Numbers with a right key in bytes, of the two usual layouts: all their characters joined, or in groups with a space between.
 * Each is read as three integers, without a text.
 *
 * @module
 */
import { keyOf } from '../../nir/judge/control-key.js'
import type { Rules } from '../../nir/judge/profile.js'
import { isWithin } from '../../nir/judge/range.js'
import type { Nir } from '../../nir/nir.js'

/** Where the fifteen characters of a layout are; between them are spaces. */
export type Places = readonly number[]

const JOINED: Places = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]
const GROUPED: Places = [0, 2, 3, 5, 6, 8, 9, 11, 12, 13, 15, 16, 17, 19, 20]

/** The places between those of the grouped layout. */
const SPACES: Places = [1, 4, 7, 10, 14, 18]
const SPACE = 0x20

/** How many bytes a layout has up to the end of so many characters. */
export function lengthOf(places: Places, characters = 15): number {
  return (places[characters - 1] as number) + 1
}

/**
 * The places of a number with a right key that begins at an index; nothing where none does.
 *
 * @param thirteenth - where its thirteenth character ends
 */
export function rightNumberAt(bytes: Uint8Array, start: number, thirteenth: number, rules: Rules): Places | undefined {
  const places = thirteenth - start === lengthOf(JOINED, 13) ? JOINED : GROUPED
  if (places === GROUPED && SPACES.some((place) => bytes[start + place] !== SPACE)) return undefined
  const head = integerAt(bytes, start, places, 0, 7)
  const tail = integerAt(bytes, start, places, 7, 13)
  const key = integerAt(bytes, start, places, 13, 15)
  const isRight = head >= 0 && tail >= 0 && key === keyOf(head, tail) && isInRange(head, tail, rules)
  return isRight ? places : undefined
}

/** Whether the thirteen characters are well formed, the first seven and the six after them as integers. */
function isInRange(head: number, tail: number, { firstDigits, months }: Rules): boolean {
  const department = head % 100
  const place = (tail / 1000) | 0
  // 97 and 98 take a third character for the department, so the commune has two.
  const commune = department === 97 || department === 98 ? place % 100 : place
  return (
    isWithin(firstDigits, (head / 1e6) | 0) &&
    isWithin(months, ((head / 100) | 0) % 100) &&
    department > 0 &&
    commune > 0 &&
    tail % 1000 > 0
  )
}

/** Some of the characters as an integer, 2A as 19 and 2B as 18; -1 where one is no digit. */
function integerAt(bytes: Uint8Array, start: number, places: Places, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index++) {
    const code = bytes[start + (places[index] as number)] as number
    const digit = code - 48
    // A is 1 and B is 2, of either case, in seventh place after a 2.
    const letter = (code & ~32) - 64
    if (digit >>> 0 < 10) value = value * 10 + digit
    else if (index === 6 && value % 10 === 2 && (letter === 1 || letter === 2)) value = value * 10 - letter
    else return -1
  }
  return value
}

/** The canonical characters of the number at an index. */
export function charactersAt(bytes: Uint8Array, start: number, places: Places): Nir {
  const typed = places.map((place) => String.fromCharCode(bytes[start + place] as number)).join('')
  return typed.toUpperCase() as Nir
}
