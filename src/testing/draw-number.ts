/**
 * Draws the characters of well-formed numbers, whatever the number is called.
 *
 * @module
 */

import { bodyKey } from '../nir/judge/control-key.js'
import type { BirthMonth, Sex } from '../nir/nir.js'
import { ownCopy } from '../record.js'
import { type Draw, digits, entryOf, pick } from './random.js'

/** The kinds of place that a number can be drawn for. */
export const TEST_PLACES = ['metropolitan', 'corsica', 'overseas', 'abroad', 'former-territory'] as const

/** A kind of place that a number can be drawn for. */
export type TestPlace = (typeof TEST_PLACES)[number]

/** What a number must be; what is not given is drawn. */
export type NirConstraints = {
  readonly sex?: Sex
  /** The full year of birth, 1907 to 2025; the place is one that had its code in that year. */
  readonly birthYear?: number
  /** Whether the month is a calendar month, a pseudo-month (31 to 42) or unknown. */
  readonly month?: BirthMonth['kind']
} & (
  | { readonly place?: TestPlace; readonly fictitious?: false }
  | {
      /**
       * Whether to stay in a place that no territory has: 979, communes 91 to 99. The number is well formed and is read
       * as `overseas`, with the warning `place-unlisted`. No register is known to give it out.
       */
      readonly fictitious: true
    }
)

/** The years of birth that are drawn from: both ends included. */
const OLDEST = 1927
const YOUNGEST = 2025

/**
 * Draws fifteen characters.
 *
 * @param draw - where the numbers come from
 * @param raised - what to add to the first digit: 0, or 2 or 6 for irregular numbers
 * @param asked - what the number must be
 */
export function drawNumber(draw: Draw, raised: number, asked: NirConstraints): string {
  const constraints = ownCopy(asked)
  const { birthYear, sex } = constraints
  if (birthYear !== undefined && !(Number.isInteger(birthYear) && birthYear > 1906 && birthYear <= YOUNGEST))
    throw new RangeError(`a year of birth is one of 1907 to ${YOUNGEST}`)
  const place = constraints.fictitious ? undefined : constraints.place
  const last = place === 'former-territory' ? LAST_FORMER_YEAR : YOUNGEST
  const year = birthYear ?? OLDEST + draw(last - OLDEST + 1)
  if (year > last) throw new RangeError(`nobody was born in a former territory after ${LAST_FORMER_YEAR}`)

  const body = [
    String(raised + (sex === undefined ? 1 + draw(2) : entryOf(FIRST_DIGITS, sex, 'sex'))),
    String(year % 100).padStart(2, '0'),
    entryOf(MONTHS, constraints.month ?? pick(draw, FREQUENT_MONTHS), 'month')(draw),
    constraints.fictitious
      ? `979${digits(draw, 91, 99, 2)}`
      : entryOf(PLACES, place ?? pick(draw, FREQUENT_PLACES), 'place')(draw, year),
    digits(draw, 1, 999, 3),
  ].join('')
  return body + bodyKey(body)
}

const FIRST_DIGITS: Readonly<Record<Sex, number>> = { male: 1, female: 2 }

const FREQUENT_MONTHS: readonly [BirthMonth['kind'], ...BirthMonth['kind'][]] = [
  ...(['calendar', 'calendar', 'calendar', 'calendar', 'calendar', 'calendar'] as const),
  ...(['calendar', 'calendar', 'calendar', 'calendar', 'calendar', 'calendar'] as const),
  ...(['calendar', 'calendar', 'calendar', 'calendar', 'calendar', 'calendar'] as const),
  ...(['pseudo', 'unknown'] as const),
]

const MONTHS: Readonly<Record<BirthMonth['kind'], (draw: Draw) => string>> = {
  calendar: (draw) => digits(draw, 1, 12, 2),
  pseudo: (draw) => digits(draw, 31, 42, 2),
  // The codes that every profile takes.
  unknown: (draw) => pick(draw, ['20', '30', digits(draw, 50, 99, 2)]),
}

const FREQUENT_PLACES: readonly [TestPlace, ...TestPlace[]] = [
  ...(['metropolitan', 'metropolitan', 'metropolitan', 'metropolitan', 'metropolitan', 'metropolitan'] as const),
  ...(['corsica', 'overseas', 'abroad'] as const),
]

/** Algeria, Morocco and Tunisia were all independent after it. */
const LAST_FORMER_YEAR = 1962

const OVERSEAS = ['971', '972', '973', '974', '975', '976', '986', '987', '988'] as const

const PLACES: Readonly<Record<TestPlace, (draw: Draw, year: number) => string>> = {
  // 91 to 95 are departments since 1968; 20 is Corsica.
  metropolitan: (draw, year) => {
    const department = 1 + draw(year < 1968 ? 90 : 95)
    return String(department === 20 ? 21 : department).padStart(2, '0') + digits(draw, 1, 989, 3)
  },
  corsica: (draw, year) => (year < 1976 ? '20' : pick(draw, ['2A', '2B'])) + digits(draw, 1, 360, 3),
  // Saint-Barthélemy and Saint-Martin, 977 and 978, left Guadeloupe in 2007.
  overseas: (draw, year) =>
    pick(draw, [...OVERSEAS, ...(year > 2007 ? (['977', '978'] as const) : [])]) + digits(draw, 1, 90, 2),
  abroad: (draw) => `99${digits(draw, 101, 515, 3)}`,
  'former-territory': (draw) => digits(draw, 91, 96, 2) + digits(draw, 1, 989, 3),
}
