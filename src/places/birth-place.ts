/**
 * What characters 6 to 10 of a number can mean: every place, of every year that the two digits of the year allow.
 *
 * @module
 */
import { own } from '../record.js'
import { birthPeriod, overlap } from './period.js'
import type { PlacePeriod } from './place.js'
import { type CommuneSource, type PlaceSense, sensesOf } from './senses.js'

/** The parts of a parsed number that say where and when; what `parseNir` returns is one. */
export interface BirthPlaceParts {
  /** `code`: characters 6 to 10. */
  readonly birthPlace: { readonly code: string }
  /** The two digits of the year; without them a reading of any year is possible. */
  readonly yearOfCentury?: number
  /** `month`: 1 to 12, or `null` where the number does not say it. */
  readonly birthMonth?: { readonly month: number | null }
}

/** What narrows the readings down. */
export interface BirthPlaceOptions {
  /** The full year of birth, where it is known. */
  readonly birthYear?: number
  /** The communes. Without them, a birth place in France is read as its department. */
  readonly communes?: CommuneSource
}

/**
 * One place that the code can mean.
 *
 * `kind` says how precise the answer is: `'commune'`, `'department'` (or territory) where no commune is known, `'country'`.
 * `code` is that of the place itself: for an extension code (`extension`), of the place that it means. `department` is
 * `null` abroad. `currentCodes` are the codes of the place today; empty where one would have to know the commune.
 */
export interface BirthPlaceReading extends PlaceSense {
  /** The years of birth that it fits, oldest first; empty where no year is known. */
  readonly years: readonly number[]
  /**
   * Whether the birth is in the period. For a year in which the code meant nothing, you get what it meant at other
   * times: the register and real files have such codes, for example 99352 for a birth in Algeria before 1962.
   */
  readonly inPeriod: boolean
}

/**
 * Why there is more than one reading: `'century'`, the two digits fit two years; `'code'`, the code meant two things at
 * once; `'year'`, something changed within the year and the month is not known; `'month'`, something changed within the
 * month of birth; `'period'`, the code meant nothing at that time and several things at others; `'no-year'`, nothing is
 * known of the year.
 */
export type BirthPlaceAmbiguity = (typeof AMBIGUITIES)[number]

const AMBIGUITIES = ['century', 'code', 'year', 'month', 'period', 'no-year'] as const

/** Every reading, and why there is more than one. */
export interface BirthPlaceReadings {
  /** Oldest first; empty where the code is in no table. The number can be right all the same. */
  readonly readings: readonly BirthPlaceReading[]
  /** Empty where there is at most one reading. */
  readonly ambiguity: readonly BirthPlaceAmbiguity[]
}

/**
 * Returns every place that the birth place of a number can mean. (FR: lieu de naissance)
 *
 * The code is that of the day of birth, so the commune, department or country may no longer exist. Rules that people
 * forget: 91 to 94 are French Algeria until 1962, 95 is Morocco and 96 Tunisia until 1956; Seine and Seine-et-Oise end in
 * 1968, Corsica's 20 in 1976; 98503 is Cambodia, then a commune of Mayotte; an extension code means another place.
 * Without `birthYear`, the two digits are read as 19yy and 20yy. Nothing here makes a number invalid.
 *
 * @param parsed - a parsed number, or as much of it as is known
 * @param options - the full year, and the communes
 * @returns every reading; it does not choose one
 * @throws TypeError when `parsed` has no `birthPlace`
 * @throws RangeError when `birthYear` is no whole number from 1 to 9998
 * @example
 * const number = { birthPlace: { code: '91352' }, yearOfCentury: 58, birthMonth: { month: 3 } }
 * findBirthPlace(number).readings.map(({ name, years }) => [name, years]) // => [['Alger', [1958]], ['Essonne', [2058]]]
 * findBirthPlace(number).ambiguity // => ['century']
 * findBirthPlace(number, { birthYear: 1958 }).readings.map(({ currentCodes }) => currentCodes) // => [['99352']]
 * @see Code officiel géographique au jour de la naissance: https://www.service-public.fr/particuliers/vosdroits/F33078
 */
export function findBirthPlace(parsed: BirthPlaceParts, options: BirthPlaceOptions = {}): BirthPlaceReadings {
  const birthPlace = own(parsed, 'birthPlace')
  if (typeof birthPlace !== 'object' || birthPlace === null)
    throw new TypeError('a birth place is found by what a parser returned, or by a record with birthPlace')
  const code = own(birthPlace, 'code')
  const told = own(own(parsed, 'birthMonth'), 'month')
  const month = isIn(1, 12, told) ? told : null
  const births = birthsOf(own(parsed, 'yearOfCentury'), month, own(options, 'birthYear'))
  const senses = typeof code === 'string' ? sensesOf(code, own(options, 'communes')) : []
  const readings = readingsAmong(senses, births)
  return { readings, ambiguity: ambiguityOf(readings, month) }
}

/** A birth that a number can mean: a full year, and the month or the whole of it. */
export interface Birth {
  readonly year: number
  readonly period: PlacePeriod
}

/** The births that a number can mean, oldest first. */
export function birthsOf(yearOfCentury?: number, month: number | null = null, birthYear?: number): readonly Birth[] {
  return yearsOf(yearOfCentury, birthYear).map((year) => ({ year, period: birthPeriod(year, month) }))
}

/** The readings of a code, from everything that it can mean: they depend on which of that overlaps which birth. */
export function readingsAmong(senses: readonly PlaceSense[], births: readonly Birth[]): readonly BirthPlaceReading[] {
  const years = births.map(({ year }) => year)
  const fitting = senses.map((sense) => ({
    sense,
    years: births.filter(({ period }) => overlap(sense, period)).map(({ year }) => year),
  }))
  const inside = fitting.filter((fit) => fit.years.length > 0)
  const open = years.filter((year) => !inside.some((fit) => fit.years.includes(year)))
  const anytime = open.length > 0 || years.length === 0 ? senses.map((sense) => ({ sense, years: [] })) : []
  return [
    ...closest(inside).map((fit) => readingOf(fit.sense, fit.years, true)),
    ...withoutRepeats(closest(anytime)).map(({ sense }) => readingOf(sense, open, years.length === 0)),
  ].sort(byTime)
}

function readingOf(sense: PlaceSense, years: readonly number[], inPeriod: boolean): BirthPlaceReading {
  const { code, name, from, endedOn, kind, department, currentCodes, extension } = sense
  return { code, name, from, endedOn, kind, department, currentCodes, extension, years, inPeriod }
}

function byTime(a: PlaceSense, b: PlaceSense): number {
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1
}

interface Fit {
  readonly sense: PlaceSense
  readonly years: readonly number[]
}

/** The full years that a number can mean. There is no clock here, so some of them may not have come yet. */
function yearsOf(yearOfCentury: number | undefined, birthYear: number | undefined): readonly number[] {
  if (birthYear === undefined) return isIn(0, 99, yearOfCentury) ? [1900 + yearOfCentury, 2000 + yearOfCentury] : []
  if (!isIn(1, 9998, birthYear)) throw new RangeError('a year of birth is a whole number from 1 to 9998')
  return [birthYear]
}

function isIn(min: number, max: number, value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max
}

/** Without departments for the years in which something more precise is known, or an extension code means another place. */
function closest(fits: readonly Fit[]): Fit[] {
  return fits.flatMap((fit) => {
    if (fit.sense.kind !== 'department') return [fit]
    const closer = fits.filter(({ sense }) => isCloser(sense, fit.sense))
    if (fit.years.length === 0) return closer.length > 0 ? [] : [fit]
    const years = fit.years.filter((year) => !closer.some((other) => other.years.includes(year)))
    return years.length > 0 ? [{ ...fit, years }] : []
  })
}

/** Whether a sense replaces that of the department: it is something in it, or what an extension code means. */
function isCloser(sense: PlaceSense, than: PlaceSense): boolean {
  if (sense.extension !== than.extension) return sense.extension
  return sense.kind !== 'department' && sense.department?.name === than.name
}

/** Of those that only differ in their period, the last. */
function withoutRepeats(fits: readonly Fit[]): Fit[] {
  return fits.filter(({ sense }, index) => !fits.slice(index + 1).some((later) => isSamePlace(sense, later.sense)))
}

function isSamePlace(a: PlaceSense, b: PlaceSense): boolean {
  return a.name === b.name && a.department?.name === b.department?.name
}

function ambiguityOf(readings: readonly BirthPlaceReading[], month: number | null): BirthPlaceAmbiguity[] {
  const found = new Set<BirthPlaceAmbiguity>()
  readings.forEach((one, index) => {
    for (const other of readings.slice(index + 1)) {
      found.add(ambiguityBetween(one, other, month))
    }
  })
  return AMBIGUITIES.filter((ambiguity) => found.has(ambiguity))
}

function ambiguityBetween(one: BirthPlaceReading, other: BirthPlaceReading, month: number | null): BirthPlaceAmbiguity {
  if (one.years.length === 0) return 'no-year'
  if (!one.years.some((year) => other.years.includes(year))) return 'century'
  if (!one.inPeriod) return 'period'
  if (overlap(one, other)) return 'code'
  return month === null ? 'year' : 'month'
}
