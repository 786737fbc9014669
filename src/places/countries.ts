/**
 * Countries and territories by their code 99nnn, and former French territories by their code 98nnn, since 1943.
 *
 * @module
 */
import type { Day } from '../day.js'
import { COUNTRIES } from './country-data.js'
import type { Country } from './place.js'
import { dayOrNull, onDay, type Row, rowsOf, words } from './rows.js'

const CODE = /^9[89]\d{3}$/

/**
 * Returns what a country code means, oldest first. (FR: pays ou territoire étranger)
 *
 * One code can have had several names (99123: URSS, then Russie); with a day, those in force then. The English name of
 * a country that has its ISO code still is the one that the runtime knows (`Intl.DisplayNames`), in the wording of its
 * version; where the runtime knows none, the French name stands in.
 *
 * @param code - `'99109'`, or its last three characters, `'109'`; `'98401'` for a former French territory
 * @param day - leaves only what was in force on it
 * @returns empty where the code is not known, or not on that day
 * @example
 * findCountry('109', '2000-01-01').map(({ name, englishName, iso }) => [name, englishName, iso])
 *     // => [['Allemagne', 'Germany', 'DE']]
 * findCountry('99123').map(({ name, until }) => [name, until]) // => [['URSS', '1991-12-25'], ['Russie', null]]
 * @see INSEE, Code officiel géographique, pays et territoires étrangers, https://www.insee.fr/fr/information/7766238
 */
export function findCountry(code: string, day?: Day): readonly Country[] {
  if (typeof code !== 'string') return []
  const full = code.length === 3 ? `99${code}` : code
  return CODE.test(full)
    ? onDay(
        rowsOf(COUNTRIES, full).map((row) => countryOf(full, row)),
        day,
      )
    : []
}

function countryOf(code: string, { cells }: Row): Country {
  const [name = '', from = '', until = '', iso = '', successors = '', english = ''] = cells
  return {
    code,
    name,
    englishName: english || (iso && englishNameOf(iso)) || name,
    iso: iso || null,
    from: dayOrNull(from),
    until: dayOrNull(until),
    successors: words(successors),
  }
}

function englishNameOf(iso: string): string | undefined {
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(iso)
}
