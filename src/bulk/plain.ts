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
import { readBirthPlace } from '../nir/place/birth-place.js'
import type { Digits } from './lines.js'

/** Whether a number is plain. */
export type PlainJudge = (digits: Readonly<Digits>) => boolean

/** No department has such a number: those of Corsica stand here, 2A after it and 2B after that. */
const CORSICA = 100

const PLAIN = 1
const ODD = 2

/** What the numbers begin with of which the parser says that nobody has them. */
const NOBODYS: readonly number[] = /* @__PURE__ */ [...SPECIMENS, FICTITIOUS_PREFIX].map(headOf)

/** Makes a judge of plain numbers. */
export function plainJudge({ firstDigits, key: mode }: Rules, day: Day | undefined): PlainJudge {
  // Of a number without a key the parser says that it has none.
  if (mode === 'absent') return () => false
  const known = day === undefined ? undefined : { day }
  // Whether a department can be read without a doubt for a year of two digits: PLAIN, ODD, or not yet
  // asked.
  const departments = new Uint8Array(1000 * 100)

  function learn(department: number, year: number): number {
    const corsica = department - CORSICA
    const code = corsica === 1 ? '2A' : corsica === 2 ? '2B' : String(department).padStart(2, '0')
    const answer = readBirthPlace(code.padEnd(5, '1'), year, known).oddity === undefined ? PLAIN : ODD
    departments[department * 100 + year] = answer
    return answer
  }

  function isPlainPlace(pair: number, rest: number, year: number): boolean {
    // 97 and 98 take a third digit for the department. Above commune 990, or 90 there, the parser has something to say,
    // and of country 100, which is France.
    const isLong = pair === 97 || pair === 98
    const department = isLong ? pair * 10 + ((rest / 100) | 0) : pair
    const commune = isLong ? rest % 100 : rest
    if (pair === 0 || commune === 0 || commune > (isLong ? 90 : 990) || (pair === 99 && commune === 100)) return false
    return (departments[department * 100 + year] || learn(department, year)) === PLAIN
  }

  return ({ head, tail, key, corsica }) => {
    const sex = (head / 1e6) | 0
    const month = ((head / 100) | 0) % 100
    return (
      key > 0 &&
      key === keyOf(head, tail) &&
      sex < 3 &&
      isWithin(firstDigits, sex) &&
      month > 0 &&
      month < 13 &&
      tail % 1000 !== 0 &&
      isPlainPlace(corsica === 0 ? head % 100 : CORSICA + corsica, (tail / 1000) | 0, ((head / 1e4) | 0) % 100) &&
      !NOBODYS.includes(head)
    )
  }
}
