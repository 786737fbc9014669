/**
 * The names of a birth place, for a report or a line.
 *
 * @module
 */
import type { Day } from '../day.js'
import type { Locale } from '../locale.js'
import { findBirthYears } from '../nir/find-birth-years.js'
import type { ParsedNir } from '../nir/nir.js'
import { type BirthPlaceReading, birthPlaceFinder } from '../places/birth-place.js'
import { findCountry } from '../places/countries.js'
import type { CommuneSource } from '../places/senses.js'

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

/** Makes a namer of places, which remembers what codes mean and what countries are called. */
export function placeNamer({ communes, locale, day }: NamingOptions): PlaceNamer {
  const findReadings = birthPlaceFinder(communes)
  const englishNames = new Map<string, string | undefined>()

  function nameOf({ kind, name, code }: BirthPlaceReading): string {
    if (kind !== 'country' || locale !== 'en') return name
    const row = `${code} ${name}`
    if (!englishNames.has(row))
      englishNames.set(row, findCountry(code).find((country) => country.name === name)?.englishName)
    return englishNames.get(row) ?? name
  }

  return (parsed) => {
    if (parsed.birthPlace.kind === 'unread') return []
    const years = findBirthYears(parsed, day)
    const { readings } = findReadings(parsed)
    const possible = readings.filter((reading) => reading.years.some((year) => years.includes(year)))
    if (possible.length === 0) return [WORDS[locale].none]
    return possible.map((reading) => `${nameOf(reading)}${remarksOn(reading, years, possible.length > 1, locale)}`)
  }
}

/** What is said after the name: the department, the years, and what is odd. */
function remarksOn(reading: BirthPlaceReading, years: readonly number[], many: boolean, locale: Locale): string {
  const words = WORDS[locale]
  const { currentCodes, department, extension, inPeriod } = reading
  const within = department && department.name !== reading.name ? ` (${department.name})` : ''
  const own = reading.years.filter((year) => years.includes(year))
  const remarks = [
    ...(many ? [own.join(', ')] : []),
    ...(extension ? [words.extension] : []),
    ...(inPeriod ? [] : [words.outside]),
    ...(currentCodes.length === 0 || currentCodes.includes(reading.code)
      ? []
      : [`${words.today} ${currentCodes.join(' ')}`]),
  ]
  return [within, ...remarks].join(', ')
}
