/**
 * The names of a birth place, for a report or a line.
 *
 * @module
 */
import type { Day } from '../../day.js'
import type { Locale } from '../../locale.js'
import { findBirthYears } from '../../nir/find-birth-years.js'
import type { ParsedNir } from '../../nir/nir.js'
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

/** Says the names that a place had in the possible years of birth; none where a number has no place. */
export type PlaceNamer = (parsed: ParsedNir) => readonly string[]

/** What is remembered of a code. */
interface Place {
  /** What it can mean; nothing where it always meant the same, so that one name does for every birth. */
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
  const places: (Place | undefined)[] = []
  const births: (readonly Birth[] | undefined)[] = []
  const englishNames = new Map<string, string | undefined>()

  function birthsIn(yearOfCentury: number, month: number | null): readonly Birth[] {
    const index = yearOfCentury * 13 + (month ?? 0)
    const known = births[index] ?? birthsOf(yearOfCentury, month)
    births[index] = known
    return known
  }

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

  function placeOf(code: string, births: readonly Birth[]): Place {
    const index = Number.parseInt(code.slice(0, 2), 36) * 1000 + Number(code.slice(2))
    const known = places[index] ?? learn(code, births)
    places[index] = known
    return known
  }

  function learn(code: string, births: readonly Birth[]): Place {
    const senses = sensesOf(code, communes)
    const names = namesOf(senses, births)
    const isSteady = names.length === 1 && senses.every(({ from, endedOn }) => from === null && endedOn === null)
    return isSteady ? { senses: [], found: [{ fits: fitsOf([], births), names }] } : { senses, found: [] }
  }

  return (parsed) => {
    if (parsed.birthPlace.kind === 'unread') return []
    const years = findBirthYears(parsed, day)
    const births = birthsIn(parsed.yearOfCentury, parsed.birthMonth.month).filter(({ year }) => years.includes(year))
    if (births.length === 0) return [WORDS[locale].none]
    const { senses, found } = placeOf(parsed.birthPlace.code, births)
    const fits = fitsOf(senses, births)
    for (const before of found) if (before.fits === fits) return before.names
    const names = namesOf(senses, births)
    // Several are told apart by the years.
    if (names.length === 1) found.push({ fits, names })
    return names
  }
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
