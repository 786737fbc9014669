/**
 * How programs write a number that they took for one to compute with: `255081416802538.0` in Python, `2.55081416802538E14`
 * in Java.
 *
 * @module
 */
import { own } from '../../record.js'
import { isDigit } from '../judge/picture.js'
import { OPEN, type Reading, read, type Stretch } from './reading.js'

/** Decimals that say nothing. */
const ZEROS: readonly string[] = ['.00', '.0']

/** How many digits a number has before each power of ten. */
const LENGTHS: Readonly<Record<string, number>> = { 12: 13, 14: 15 }

/** Reads on from a digit, as people write numbers, and as programs write those to compute with. */
export function readNumber(text: string, start: number): Reading | typeof OPEN | undefined {
  const reading = read(text, start) ?? readScientific(text, start)
  return reading === OPEN || !reading ? reading : withDecimals(text, reading)
}

/** A reading whose number ends after its decimals, where they are zeros. */
function withDecimals(text: string, { body, whole, end }: Reading): Reading {
  const last = whole ?? body
  const zeros = last && ZEROS.find((decimals) => text.startsWith(decimals, last.end))
  if (!zeros) return { body, whole, end }
  const longer: Stretch = { ...last, end: last.end + zeros.length }
  return whole ? { body, whole: longer, end: longer.end } : { body: longer, whole, end: longer.end }
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
  // A program leaves out a zero at the end. Two are in no key, and without a key nothing shows that no more is missing.
  const typed = digits.length === 14 ? `${digits}0` : digits
  if (typed.length !== length) return undefined
  const stretch: Stretch = { typed, end, layout: 'joined' }
  return length === 15 ? { body: undefined, whole: stretch, end } : { body: stretch, whole: undefined, end }
}
