/**
 * The names of a birth place, for a report or a line.
 *
 * @module
 */
import type { Day } from '../day.js'
import type { Locale } from '../locale.js'
import { findBirthYears } from '../nir/find-birth-years.js'
import type { ParsedNir } from '../nir/nir.js'
import { type BirthPlaceReading, findBirthPlace } from '../places/birth-place.js'
import { findCountry } from '../places/countries.js'
import type { Country } from '../places/place.js'
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

/** The names that the place had in the possible years of birth; none where a number has no place. */
export function placeNames(parsed: ParsedNir, { communes, locale, day }: NamingOptions): readonly string[] {
  if (parsed.birthPlace.kind === 'unread') return []
  const years = findBirthYears(parsed, day)
  const { readings } = findBirthPlace(parsed, { communes })
  const possible = readings.filter((reading) => reading.years.some((year) => years.includes(year)))
  if (possible.length === 0) return [WORDS[locale].none]
  return possible.map((reading) => lineOf(reading, years, possible.length > 1, locale))
}

function lineOf(reading: BirthPlaceReading, years: readonly number[], many: boolean, locale: Locale): string {
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
  return [`${nameOf(reading, locale)}${within}`, ...remarks].join(', ')
}

function nameOf({ kind, name, code }: BirthPlaceReading, locale: Locale): string {
  const country: Country | undefined =
    kind === 'country' && locale === 'en' ? findCountry(code).find((row) => row.name === name) : undefined
  return country?.englishName ?? name
}
