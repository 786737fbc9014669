import type { Locale } from 'securite-sociale'
import type { NumberParts } from 'securite-sociale/nir'
import { type BirthPlaceReading, type CommuneSource, findBirthPlace, findCountry } from 'securite-sociale/places'

/** The communes: a large file of its own, fetched from this site when a reader first types a number. */
export function loadCommunes(): Promise<CommuneSource> {
  return import('securite-sociale/places/communes')
}

/** The names of the birth place; without the communes, those of its department or country. */
export function placeNames(parsed: NumberParts, locale: Locale, communes?: CommuneSource): readonly string[] {
  const { readings, ambiguity } = findBirthPlace(parsed, communes ? { communes } : {})
  const names = readings.map((reading) => {
    const name = [nameOf(reading, locale), departmentOf(reading)].filter((part) => part !== undefined).join(', ')
    return ambiguity.includes('century') && reading.years.length > 0 ? `${name} (${reading.years.join(', ')})` : name
  })
  return [...new Set(names)]
}

function nameOf({ kind, code, name }: BirthPlaceReading, locale: Locale): string {
  if (kind !== 'country' || locale === 'fr') return name
  return findCountry(code).find((country) => country.name === name)?.englishName ?? name
}

function departmentOf({ kind, department }: BirthPlaceReading): string | undefined {
  return kind === 'commune' ? department?.name : undefined
}
