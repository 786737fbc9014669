/**
 * Reads characters 6 to 10: where a person was born, as the code of that day. Leaves out names, and whether a commune
 * or country of that number exists: codes outlive places, and registers give codes that no table has.
 *
 * @module
 */
import { OVERSEAS, PLACE_PERIODS, type PlacePeriod } from './place-periods.js'

interface Coded {
  /** The five characters. */
  readonly code: string
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

/** Overseas: the department takes three characters, the commune the two that are left. */
export interface OverseasPlace extends InDepartment {
  readonly kind: 'overseas'
}

/** Abroad: a three-digit INSEE country code behind 99. */
export interface ForeignPlace extends Coded {
  readonly kind: 'abroad'
  readonly country: string
}

/** Algeria (91 to 94), Morocco (95) or Tunisia (96) under French administration; `country` is today's INSEE code. */
export interface FormerTerritoryPlace extends InDepartment {
  readonly kind: 'former-territory'
  readonly country: '350' | '351' | '352'
}

/** Five characters that say nothing: numbers that start with 7 or 8 are not built on a place. */
export interface UnreadPlace extends Coded {
  readonly kind: 'unread'
}

/** One reading of a place code. */
export type PlaceReading =
  | MetropolitanPlace
  | CorsicanPlace
  | OverseasPlace
  | ForeignPlace
  | FormerTerritoryPlace
  | UnreadPlace

/** A place code: its likeliest reading, and the others where the year of birth cannot decide between them. */
export type BirthPlace = PlaceReading & { readonly alternatives: readonly PlaceReading[] }

/** How a place was read, and what is odd about it. */
export interface PlaceFinding {
  readonly birthPlace: BirthPlace
  readonly oddity: 'place_period' | 'place_unlisted' | 'place_range' | undefined
}

const CORSICAN: readonly string[] = ['20', '2A', '2B']
const NONE: readonly PlaceReading[] = []

/**
 * Reads a place code.
 *
 * @param code - five characters, of which neither the department nor the commune or country is zero
 * @param yearsOf - the possible years of birth; asked only where the code is bound to a period
 */
export function readBirthPlace(code: string, yearsOf: () => readonly number[]): PlaceFinding {
  const pair = code.slice(0, 2)
  if (pair === '99') return abroad(code)
  const department = pair === '97' || pair === '98' ? code.slice(0, 3) : pair
  const commune = code.slice(department.length)
  const periods = PLACE_PERIODS[department]
  if (periods) return inPeriod({ code, department, commune }, periods, yearsOf())

  const kind = pair === department ? 'metropolitan' : 'overseas'
  const unlisted = kind === 'overseas' && !OVERSEAS.includes(department)
  const oddity = unlisted ? 'place_unlisted' : communeOddity(commune)
  return { birthPlace: { kind, code, department, commune, alternatives: NONE }, oddity }
}

/** Keeps a place code unread. */
export function unreadPlace(code: string): PlaceFinding {
  return { birthPlace: { kind: 'unread', code, alternatives: NONE }, oddity: undefined }
}

/** 990 is the country that nobody knows, DSN takes 991 to 999; 100 is France, which is not abroad. */
function abroad(code: string): PlaceFinding {
  const country = code.slice(2)
  const oddity = country > '990' || country === '100' ? 'place_range' : undefined
  return { birthPlace: { kind: 'abroad', code, country, alternatives: NONE }, oddity }
}

function inPeriod(place: Place, periods: readonly PlacePeriod[], years: readonly number[]): PlaceFinding {
  const possible = periods.filter((period) => holds(period, years))
  const readings = (possible.length > 0 ? possible : periods).map((period) => readingOf(place, period))
  const birthPlace = { ...(readings[0] as PlaceReading), alternatives: readings.slice(1) }
  return { birthPlace, oddity: possible.length > 0 ? communeOddity(place.commune) : 'place_period' }
}

type Place = Pick<InDepartment, 'code' | 'department' | 'commune'>

function readingOf(place: Place, { country, formerDepartment }: PlacePeriod): PlaceReading {
  if (country) return { kind: 'former-territory', ...place, country }
  if (formerDepartment) return { kind: 'metropolitan', ...place, formerDepartment }
  if (place.department.length > 2) return { kind: 'overseas', ...place }
  return { kind: CORSICAN.includes(place.department) ? 'corsica' : 'metropolitan', ...place }
}

/** Commune 990, or 90 overseas, is the one that nobody knows; nothing is registered above it. */
function communeOddity(commune: string): 'place_range' | undefined {
  return commune > (commune.length > 2 ? '990' : '90') ? 'place_range' : undefined
}

/** Whether a birth in one of the years falls into a period. */
export function holds({ from = 0, until = 9999 }: PlacePeriod, years: readonly number[]): boolean {
  return years.some((year) => year >= from && year <= until)
}
