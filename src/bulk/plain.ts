/**
 * Which numbers are plain: well formed, and nothing to say about them. Nearly all numbers of a file are, and a plain one
 * is known from three integers, without a text. Every other one is left to the parser, which says what it is.
 *
 * @module
 */
import type { Day } from '../day.js'
import { headOf, keyOf } from '../nir/judge/control-key.js'
import type { Rules } from '../nir/judge/profile.js'
import { isWithin } from '../nir/judge/range.js'
import { FICTITIOUS_PREFIX, SPECIMENS } from '../nir/judge/warnings.js'
import { type PlaceOddity, readBirthPlace } from '../nir/place/birth-place.js'
import type { Digits } from './lines.js'

/** Whether a number is plain. */
export type PlainJudge = (digits: Readonly<Digits>) => boolean

/** What is odd about the place of a number that has one. */
export type PlaceReader = (digits: Readonly<Digits>) => PlaceOddity | undefined

/** No department has such a number: those of Corsica stand here, 2A after it and 2B after that. */
const CORSICA = 100

/** What can be odd about a department. Remembered by its place here, from 1; 0 is a department not yet asked for. */
const ODDITIES: readonly (PlaceOddity | undefined)[] = [undefined, 'place-period', 'place-unlisted']

/** What the numbers begin with of which the parser says that nobody has them. */
const NOBODYS: readonly number[] = /* @__PURE__ */ [...SPECIMENS, FICTITIOUS_PREFIX].map(headOf)

/** Whether the parser may say that nobody has a number. */
export function isPerhapsNobodys({ head }: Readonly<Digits>): boolean {
  return NOBODYS.includes(head)
}

/** Whether the digits of a place are those of one. 97 and 98 take a third digit for the department. */
export function hasPlace({ head, tail }: Readonly<Digits>): boolean {
  const department = head % 100
  const rest = (tail / 1000) | 0
  return department > 0 && (department === 97 || department === 98 ? rest % 100 : rest) > 0
}

/** Whether digits are a well-formed number: what `isValidNir` answers of their text. */
export function isWellFormedNumber(digits: Readonly<Digits>, { firstDigits, months, key: mode }: Rules): boolean {
  const { head, tail, key, count } = digits
  return (
    (count === 15 ? mode !== 'absent' && key === keyOf(head, tail) : count === 13 && mode !== 'required') &&
    isWithin(firstDigits, (head / 1e6) | 0) &&
    isWithin(months, ((head / 100) | 0) % 100) &&
    hasPlace(digits) &&
    tail % 1000 > 0
  )
}

/** Makes a reader of places. */
export function placeReader(day: Day | undefined): PlaceReader {
  const known = day === undefined ? undefined : { day }
  // What is odd about a department in a year of two digits.
  const departments = new Uint8Array(1000 * 100)

  function learn(department: number, year: number): number {
    const corsica = department - CORSICA
    const code = corsica === 1 ? '2A' : corsica === 2 ? '2B' : String(department).padStart(2, '0')
    const oddity = 1 + ODDITIES.indexOf(readBirthPlace(code.padEnd(5, '1'), year, known).oddity)
    departments[department * 100 + year] = oddity
    return oddity
  }

  return ({ head, tail, corsica }) => {
    const pair = corsica === 0 ? head % 100 : CORSICA + corsica
    const rest = (tail / 1000) | 0
    const year = ((head / 1e4) | 0) % 100
    const isLong = pair === 97 || pair === 98
    const department = isLong ? pair * 10 + ((rest / 100) | 0) : pair
    const commune = isLong ? rest % 100 : rest
    const oddity = departments[department * 100 + year] || learn(department, year)
    // Above commune 990, or 90 there, the parser has something to say, and of country 100, which is France.
    const isOutside = commune > (isLong ? 90 : 990) || (pair === 99 && commune === 100)
    return oddity > 1 ? ODDITIES[oddity - 1] : isOutside ? 'place-range' : undefined
  }
}

/** Makes a judge of plain numbers. */
export function plainJudge(rules: Rules, day: Day | undefined): PlainJudge {
  const oddityOf = placeReader(day)
  // Of a number without a key the parser says so; first digits above 2 and months above 12 are no sex and no month.
  return (digits) =>
    digits.count === 15 &&
    isWellFormedNumber(digits, rules) &&
    digits.head < 3e6 &&
    ((digits.head / 100) | 0) % 100 < 13 &&
    oddityOf(digits) === undefined &&
    !isPerhapsNobodys(digits)
}
