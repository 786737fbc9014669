/**
 * How programs write a number that they took for one to compute with: `255081416802538.0` in Python, `2.55081416802538E14`
 * in Java.
 *
 * @module
 */
import { own } from '../../record.js'
import { isDigit } from '../judge/picture.js'
import { digitAt, OPEN, type Reading, read, type Stretch } from './reading.js'

/** More zeros than programs write after a whole number that they hold as a decimal. */
const MOST_ZEROS = 6

/** How many digits a number has before each power of ten. */
const LENGTHS: Readonly<Record<string, number>> = { 12: 13, 14: 15 }

/** Reads on from a digit, as people write numbers, and as programs write those to compute with. */
export function readNumber(text: string, start: number): Reading | typeof OPEN | undefined {
  const reading = read(text, start) ?? readScientific(text, start)
  return reading === OPEN || !reading ? reading : withDecimals(text, reading)
}

/** A reading whose number ends after its decimals, where they are zeros: what was a value of JSON stays one. */
function withDecimals(text: string, { body, whole, end }: Reading): Reading {
  const last = whole ?? body
  if (!last || text.charAt(last.end) !== '.') return { body, whole, end }
  let after = last.end + 1
  while (text.charAt(after) === '0' && after - last.end <= MOST_ZEROS) after++
  if (after === last.end + 1 || digitAt(text, after)) return { body, whole, end }
  const longer: Stretch = { ...last, end: after }
  return whole ? { body, whole: longer, end: after } : { body: longer, whole, end: after }
}

/** Reads on from a digit and a point, up to the power of ten that makes thirteen or fifteen digits of what is between. */
function readScientific(text: string, start: number): Reading | typeof OPEN | undefined {
  if (text.charAt(start + 1) !== '.') return undefined
  let at = start + 2
  while (isDigit(text.charCodeAt(at))) at++
  if (text.charAt(at).toUpperCase() !== 'E') return undefined
  const digits = text.charAt(start) + text.slice(start + 2, at)
  at += text.charAt(at + 1) === '+' ? 2 : 1
  const end = at + 2
  if (end > text.length) return OPEN
  const length = own(LENGTHS, text.slice(at, end))
  // A program leaves out a zero at the end, here that of the key. No key ends in two zeros. Without a key, nothing shows
  // how many are missing, so thirteen digits have to be there.
  const typed = digits.length === 14 ? `${digits}0` : digits
  if (typed.length !== length) return undefined
  const stretch: Stretch = { typed, end, layout: 'joined' }
  return length === 15 ? { body: undefined, whole: stretch, end } : { body: stretch, whole: undefined, end }
}
