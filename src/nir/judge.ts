/**
 * Reads and judges a text in one pass. The one place that decides which characters count and whether a number stands:
 * every parser and `isValidNir` ask it, so they cannot disagree. Leaves out where a fault shows, and every warning.
 *
 * @module
 */
import { keyOf } from './control-key.js'
import { isWithin, type Rules } from './profile.js'

/** A longer text is refused unread, so that no input costs more than this many characters. */
export const MAX_LENGTH = 100

/** What stands for nothing between characters: no-break spaces and other separators, marks that show nothing. */
export const NOTHING = '\t.-/\u00A0\u2007\u2009\u202F\u2011\u200B\u200E\u200F\uFEFF'

/** White space, line ends included, and separators: what stands for nothing before and behind a number. */
export const BLANK: RegExp = /^[\s.\-/\u2011\u200B\u200E\u200F]*$/

/**
 * Judges a text.
 *
 * @returns 0 where nothing is wrong; one bit a fault, a wrong length always alone; `~index` where the character at an
 *   index is in no number
 */
export function faultsOf(text: string, { firstDigits, months, key: mode }: Rules): number {
  // In the order in which they are told: the key last, for it fails whenever another part does.
  const length = 1
  const sex = 2
  const month = 4
  const place = 8
  const order = 16
  const keyRange = 32
  const wrongKey = 64
  if (text.length > MAX_LENGTH) return length
  // Thirteen digits do not fit the 32-bit integers that engines are fast at, so they are read as seven and six.
  let head = 0
  let tail = 0
  let key = 0
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const digit = code - 48
    // A is 1 and B is 2, of either case, in seventh place behind a 2: they make 2A 19, and 2B 18, for the key.
    const letter = (code & ~32) - 64
    if (digit >= 0 && digit <= 9) {
      if (count < 7) head = head * 10 + digit
      else if (count < 13) tail = tail * 10 + digit
      else key = key * 10 + digit
      count++
    } else if (count === 6 && head % 10 === 2 && (letter === 1 || letter === 2)) {
      head = head * 10 - letter
      count++
    } else if (code !== 32 && isForeign(text, index)) return ~index
  }
  if (count === 15 ? mode === 'absent' : count !== 13 || mode === 'required') return length

  const department = head % 100
  // 97 and 98 take a third character for the department and leave two to the commune.
  const communes = department === 97 || department === 98 ? 100 : 1000
  return (
    (isWithin(firstDigits, Math.floor(head / 1e6)) ? 0 : sex) |
    (isWithin(months, Math.floor(head / 100) % 100) ? 0 : month) |
    (department && Math.floor(tail / 1000) % communes ? 0 : place) |
    (tail % 1000 ? 0 : order) |
    // Without its range, 00 would pass for 97, 98 for 01 and 99 for 02: they leave the same remainder.
    (count < 15 || key === keyOf(head, tail) ? 0 : key > 0 && key < 98 ? wrongKey : keyRange)
  )
}

/** Whether a character is neither nothing, nor blank up to the end or from the start. */
function isForeign(text: string, index: number): boolean {
  return (
    !NOTHING.includes(text.charAt(index)) && !BLANK.test(text.slice(index)) && !BLANK.test(text.slice(0, index + 1))
  )
}
