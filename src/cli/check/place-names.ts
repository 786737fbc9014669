/**
 * The names of a birth place, for a report or a line.
 *
 * @module
 */
import type { Day } from '../../day.js'
import type { Locale } from '../../locale.js'
import { findBirthYears } from '../../nir/find-birth-years.js'
import type { ParsedNir } from '../../nir/nir.js'
import { periodsOf } from '../../nir/place/periods.js'
import { type Birth, type BirthPlaceReading, birthsOf, readingsAmong } from '../../places/birth-place.js'
import { findCountry } from '../../places/countries.js'
import { overlap } from '../../places/period.js'
import { type CommuneSource, type PlaceSense, sensesOf } from '../../places/senses.js'

const WORDS = {
  en: { none: 'in no table', today: 'today', extension: 'by an extension code', outside: 'at another time' },
  fr: {
    none: 'dans aucune table',
    today: 'aujourd’hui',
    extension: 'par un code d’extension',
    outside: 'à une autre époque',
  },
} as const

/** Where names come from, and how to write them. */
export interface NamingOptions {
  readonly communes: CommuneSource
  readonly locale: Locale
  readonly day: Day
}

/** Names the places of numbers. */
export interface PlaceNamer {
  /** The names that a place had in the possible years of birth; none where a number has no place. */
  readonly namesOf: (parsed: ParsedNir) => readonly string[]
  /** The names of a place that always meant the same, for every birth that is possible; nothing of another place. */
  readonly steadyNamesOf: (parsed: ParsedNir) => readonly string[] | undefined
}

/** What is remembered of a code. */
interface Place {
  /** The names for every birth, where the code always meant the same. */
  readonly steady: readonly string[] | undefined
  /** What it can mean; nothing where one name does for every birth. */
  readonly senses: readonly PlaceSense[]
  readonly found: Found[]
}

/** The names of a place for the births that fit it so. */
interface Found {
  readonly fits: number
  readonly names: readonly string[]
}

/** Makes a namer of places, which remembers what codes mean and what countries are called. */
export function placeNamer({ communes, locale, day }: NamingOptions): PlaceNamer {
  const places = new Map<string, Place>()
  const births = new Map<string, (readonly Birth[] | undefined)[]>()
  const englishNames = new Map<string, string | undefined>()

  function nameOf({ kind, name, code }: BirthPlaceReading): string {
    if (kind !== 'country' || locale !== 'en') return name
    const row = `${code} ${name}`
    if (!englishNames.has(row))
      englishNames.set(row, findCountry(code).find((country) => country.name === name)?.englishName)
    return englishNames.get(row) ?? name
  }

  function namesOf(senses: readonly PlaceSense[], births: readonly Birth[]): readonly string[] {
    const possible = readingsAmong(senses, births)
    if (possible.length === 0) return [WORDS[locale].none]
    return possible.map((reading) => `${nameOf(reading)}${remarksOn(reading, possible.length > 1, locale)}`)
  }

  /** The births that a number can mean on that day: its year, month and the periods of its department decide. */
  function birthsFitting(parsed: ParsedNir): readonly Birth[] {
    const { yearOfCentury, birthMonth, birthPlace } = parsed
    const department = 'department' in birthPlace && periodsOf(birthPlace.department) ? birthPlace.department : ''
    const known = births.get(department) ?? []
    births.set(department, known)
    const { month } = birthMonth
    const index = yearOfCentury * 13 + (month ?? 0)
    const fitting = known[index] ?? birthsAmong(findBirthYears(parsed, day), birthsOf(yearOfCentury, month))
    known[index] = fitting
    return fitting
  }

  function placeOf(code: string, births: readonly Birth[]): Place {
    const known = places.get(code) ?? learn(code, births)
    places.set(code, known)
    return known
  }

  function learn(code: string, births: readonly Birth[]): Place {
    const senses = sensesOf(code, communes)
    const names = namesOf(senses, births)
    const isSteady = names.length === 1 && senses.every(({ from, endedOn }) => from === null && endedOn === null)
    return isSteady ? { steady: names, senses: [], found: [] } : { steady: undefined, senses, found: [] }
  }

  return {
    steadyNamesOf: (parsed) => placeOf(parsed.birthPlace.code, birthsFitting(parsed)).steady,
    namesOf: (parsed) => {
      if (parsed.birthPlace.kind === 'unread') return []
      const births = birthsFitting(parsed)
      if (births.length === 0) return [WORDS[locale].none]
      const { steady, senses, found } = placeOf(parsed.birthPlace.code, births)
      if (steady) return steady
      const fits = fitsOf(senses, births)
      for (const before of found) if (before.fits === fits) return before.names
      const names = namesOf(senses, births)
      // Where there are several names, each has its years, so they are not kept for another birth.
      if (names.length === 1) found.push({ fits, names })
      return names
    },
  }
}

/** The births in some years. */
function birthsAmong(years: readonly number[], births: readonly Birth[]): readonly Birth[] {
  return births.filter(({ year }) => years.includes(year))
}

/** What a name depends on: which senses, a few, each of the births overlaps, as bits after a first one. */
function fitsOf(senses: readonly PlaceSense[], births: readonly Birth[]): number {
  let all = 0
  for (const { period } of births) {
    const fits = senses.reduce((bits, sense) => bits * 2 + (overlap(sense, period) ? 1 : 0), 1)
    // Two births that fit alike are named as one.
    if (fits !== all) all = all * 2 ** 20 + fits
  }
  return all
}

/** What is said after the name: the department, the years, and what is odd. */
function remarksOn(reading: BirthPlaceReading, many: boolean, locale: Locale): string {
  const words = WORDS[locale]
  const { currentCodes, department, extension, inPeriod } = reading
  const within = department && department.name !== reading.name ? ` (${department.name})` : ''
  const remarks = [
    ...(many ? [reading.years.join(', ')] : []),
    ...(extension ? [words.extension] : []),
    ...(inPeriod ? [] : [words.outside]),
    ...(currentCodes.length === 0 || currentCodes.includes(reading.code)
      ? []
      : [`${words.today} ${currentCodes.join(' ')}`]),
  ]
  return [within, ...remarks].join(', ')
}
