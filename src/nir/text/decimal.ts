/**
 * What a point beside a number is: that of a decimal, a version or an identifier, or one that parts two numbers. Does not
 * look at commas, which part fields more often.
 *
 * @module
 */
import { isWellFormed } from '../judge/judge.js'
import type { Rules } from '../judge/profile.js'
import { readNumber } from './computed.js'
import { digitAt, OPEN, type Reading, type Stretch } from './reading.js'

/** How many characters a number has at most, with a gap after each. */
const LONGEST = 57

/** What is in no number, nor in an escape between its digits. */
const NEVER_INSIDE = '",:{}()<>'

/**
 * Whether a digit and a point are right before, or a point and a digit right after, as in decimals, versions and
 * identifiers. None of them has the digits of a number on both sides of a point: that one parts two numbers.
 */
export function isDecimal(text: string, start: number, { typed, end, layout }: Stretch, rules: Rules): boolean {
  if (layout === 'grouped') return false
  const isBefore = text.charAt(start - 1) === '.' && digitAt(text, start - 2) !== ''
  const isAfter = text.charAt(end) === '.' && digitAt(text, end + 1) !== ''
  if (!isBefore && !isAfter) return false
  if (!isNumber(typed, rules)) return true
  return (
    (isBefore && !isNumberBefore(text, start - 1, rules)) || (isAfter && endsFrom(text, end + 1, rules).length === 0)
  )
}

/** Whether a point follows, and the text ends before it shows what comes after it. */
export function isOpenAfter(text: string, { whole, body }: Reading): boolean {
  const isOpen = (end: number | undefined) =>
    end !== undefined && text.charAt(end) === '.' && readNumber(text, end + 1) === OPEN
  return isOpen(whole?.end) || isOpen(body?.end)
}

const isUsual = ({ layout }: Stretch): boolean => layout === 'joined' || layout === 'grouped'

function hasRightKey(typed: string, rules: Rules): boolean {
  return typed.length === 15 && isWellFormed(typed, rules)
}

/** Whether characters are in the ranges of a number, whatever their key. */
function isNumber(typed: string, rules: Rules): boolean {
  return isWellFormed(typed.slice(0, 13), rules)
}

/**
 * Where numbers end that begin with a digit: as programs and people write them, or with a right key. Two coordinates side by
 * side have as many digits.
 */
function endsFrom(text: string, start: number, rules: Rules): readonly number[] {
  const reading = readNumber(text, start)
  if (!reading || reading === OPEN) return []
  return [reading.whole, reading.body].flatMap((stretch) =>
    stretch && (isUsual(stretch) ? isNumber(stretch.typed, rules) : hasRightKey(stretch.typed, rules))
      ? [stretch.end]
      : [],
  )
}

/** Whether a number ends right before an index. */
function isNumberBefore(text: string, end: number, rules: Rules): boolean {
  for (let start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
    if (NEVER_INSIDE.includes(text.charAt(start))) return false
    const isStart = digitAt(text, start) !== '' && digitAt(text, start - 1) === ''
    if (isStart && end - start >= 13 && endsFrom(text, start, rules).includes(end)) return true
  }
  return false
}
