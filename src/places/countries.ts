/**
 * Countries and territories by their code 99nnn, and former French territories by their code 98nnn, since 1943.
 *
 * @module
 */
import type { Day } from '../day.js'
import { COUNTRIES } from './country-data.js'
import type { Country } from './place.js'
import { dayOrNull, inForce, isDigits, type Row, rowsOf, words } from './rows.js'

/**
 * Returns what a country code means, oldest first. (FR: pays ou territoire étranger)
 *
 * One code can have had several names (99123: URSS, then Russie). With a day, you get those in force on it. The English
 * name of a country that still has its ISO code comes from the runtime (`Intl.DisplayNames`), in the wording of its
 * version. Where the runtime knows none, it is the French name.
 *
 * @param code - `'99109'`, or its last three characters, `'109'`; `'98401'` for a former French territory
 * @param day - keeps only what was in force on it
 * @returns empty where the code is not known, or not on that day
 * @throws RangeError when `day` is no civil day
 * @example
 * findCountry('109', '2000-01-01').map(({ name, englishName, iso }) => [name, englishName, iso])
 *     // => [['Allemagne', 'Germany', 'DE']]
 * findCountry('99123').map(({ name, endedOn }) => [name, endedOn]) // => [['URSS', '1991-12-25'], ['Russie', null]]
 * @see INSEE, Code officiel géographique, pays et territoires étrangers, https://www.insee.fr/fr/information/7766238
 */
export function findCountry(code: string, day?: Day): readonly Country[] {
  return inForce(countriesOf(code), day)
}

function countriesOf(code: unknown): readonly Country[] {
  if (typeof code !== 'string') return []
  const full = code.length === 3 ? `99${code}` : code
  return isDigits(full, 5) ? rowsOf(COUNTRIES, full).map((row) => countryOf(full, row)) : []
}

function countryOf(code: string, { cells }: Row): Country {
  const [name, from, endedOn, iso, successors, english] = cells as readonly [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  return {
    code,
    name,
    englishName: english || (iso && englishNameOf(iso)) || name,
    iso: iso || null,
    from: dayOrNull(from),
    endedOn: dayOrNull(endedOn),
    successors: words(successors),
  }
}

/** The name that the runtime knows; some have no `Intl`, or not this part of it: QuickJS, Hermes. */
function englishNameOf(iso: string): string | undefined {
  if (typeof Intl === 'undefined' || typeof Intl.DisplayNames !== 'function') return undefined
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(iso)
}
