/**
 * Reads characters 6 to 10: where a person was born, as the code of that day. Does not handle names, nor whether a commune
 * or country of that number exists: codes outlive places, and registers give codes that no table has.
 *
 * @module
 */

import { numberOf } from '../judge/picture.js'
import { isWithin } from '../judge/range.js'
import { type BirthKnowledge, possibleYears } from './birth-year.js'
import { type FormerCountry, holds, OVERSEAS, type PlacePeriod, periodsOf } from './periods.js'

interface Coded {
  /** The five characters. */
  readonly code: string
  /** The other readings, where the code means two things and the year of birth cannot decide between them. */
  readonly alternatives: readonly BirthPlace[]
}

interface InDepartment extends Coded {
  readonly department: string
  readonly commune: string
}

/** A department of the mainland, two characters, and a commune, three digits. */
export interface MetropolitanPlace extends InDepartment {
  readonly kind: 'metropolitan'
  /** Set where the code is that of Seine or Seine-et-Oise, which today are several departments. */
  readonly formerDepartment?: 'seine' | 'seine-et-oise'
}

/** Corsica: `20` before 1976, `2A` or `2B` since. */
export interface CorsicanPlace extends InDepartment {
  readonly kind: 'corsica'
}

/** Overseas: the department takes three characters, the commune the other two. */
export interface OverseasPlace extends InDepartment {
  readonly kind: 'overseas'
}

/** Abroad: 99 and a three-digit INSEE country code. */
export interface ForeignPlace extends Coded {
  readonly kind: 'abroad'
  readonly country: string
}

/** Algeria (91 to 94), Morocco (95) or Tunisia (96) under French administration; `country` is today's INSEE code. */
export interface FormerTerritoryPlace extends InDepartment {
  readonly kind: 'former-territory'
  readonly country: FormerCountry
}

/** Five characters that say nothing: numbers that start with 7 or 8 are not built on a place. */
export interface UnreadPlace extends Coded {
  readonly kind: 'unread'
}

/** A place of birth, in the likeliest reading of its code. */
export type BirthPlace =
  | MetropolitanPlace
  | CorsicanPlace
  | OverseasPlace
  | ForeignPlace
  | FormerTerritoryPlace
  | UnreadPlace

/** How a place was read, and what is odd about it. */
export interface PlaceFinding {
  readonly birthPlace: BirthPlace
  readonly oddity: PlaceOddity | undefined
}

/** What can be odd about a place code. */
export type PlaceOddity = 'place-period' | 'place-unlisted' | 'place-range'

const CORSICAN: readonly string[] = ['20', '2A', '2B']
/** Frozen: every place that has one reading shares it. */
const NONE: readonly BirthPlace[] = /* @__PURE__ */ Object.freeze([])

/**
 * Reads a place code.
 *
 * @param code - five characters, of which neither the department nor the commune or country is zero
 * @param yearOfCentury - 0 to 99
 * @param known - what else is known of the birth; matters only where the code is bound to a period
 */
export function readBirthPlace(code: string, yearOfCentury: number, known?: BirthKnowledge): PlaceFinding {
  const pair = code.slice(0, 2)
  const number = numberOf(pair)
  if (number === 99) return abroad(code)
  const isOverseas = number === 97 || number === 98
  const department = isOverseas ? code.slice(0, 3) : pair
  const commune = code.slice(department.length)
  const periods = periodsOf(department)
  if (periods) return inPeriod({ code, department, commune }, periods, possibleYears(yearOfCentury, known))

  const isUnlisted = isOverseas && !isWithin(OVERSEAS, numberOf(department))
  return {
    birthPlace: { kind: isOverseas ? 'overseas' : 'metropolitan', code, department, commune, alternatives: NONE },
    oddity: isUnlisted ? 'place-unlisted' : communeOddity(commune),
  }
}

/** Keeps a place code unread. */
export function unreadPlace(code: string): PlaceFinding {
  return { birthPlace: { kind: 'unread', code, alternatives: NONE }, oddity: undefined }
}

/** 990 is the country that nobody knows, and DSN takes 991 to 999; 100 is France, which is not abroad. */
function abroad(code: string): PlaceFinding {
  const country = code.slice(2)
  const oddity = country > '990' || country === '100' ? 'place-range' : undefined
  return { birthPlace: { kind: 'abroad', code, country, alternatives: NONE }, oddity }
}

function inPeriod(place: Place, periods: readonly PlacePeriod[], years: readonly number[]): PlaceFinding {
  const possible = periods.filter((period) => holds(period, years))
  const fitting = possible.length > 0 ? possible : periods
  const others = fitting.slice(1).map((period) => readingOf(place, period, NONE))
  return {
    birthPlace: readingOf(place, fitting[0], others),
    oddity: possible.length > 0 ? communeOddity(place.commune) : 'place-period',
  }
}

type Place = Pick<InDepartment, 'code' | 'department' | 'commune'>

function readingOf(
  { code, department, commune }: Place,
  period: PlacePeriod | undefined,
  alternatives: readonly BirthPlace[],
): BirthPlace {
  const country = period?.country
  if (country) return { kind: 'former-territory', code, department, commune, country, alternatives }
  const formerDepartment = period?.formerDepartment
  if (formerDepartment) return { kind: 'metropolitan', code, department, commune, formerDepartment, alternatives }
  if (CORSICAN.includes(department)) return { kind: 'corsica', code, department, commune, alternatives }
  return { kind: department.length > 2 ? 'overseas' : 'metropolitan', code, department, commune, alternatives }
}

/** Commune 990, or 90 overseas, is the one that nobody knows; nothing is registered above it. */
function communeOddity(commune: string): 'place-range' | undefined {
  return commune > (commune.length > 2 ? '990' : '90') ? 'place-range' : undefined
}
