/**
 * What a commune code means.
 *
 * @module
 */
import type { Day } from '../../day.js'
import type { Commune } from '../place.js'
import { inForce, isDigits } from '../rows.js'
import { communesAt } from './lookup.js'

/**
 * Returns what a commune code means, oldest first. (FR: commune, code INSEE)
 *
 * One code can have had several names (01004: Ambérieu, then Ambérieu-en-Bugey), several kinds (a commune that became
 * part of another), or two meanings (91110: Alger until 1962). With a day, you get those in force on it. Municipal
 * arrondissements, Corsica's 20, Seine and Seine-et-Oise, Mayotte's 985 and the known communes of French Algeria are
 * included; for extension codes, see `findExtension`.
 *
 * @param code - five characters: `'14168'`, `'2A004'`, `'97105'`
 * @param day - keeps only what was in force on it
 * @returns empty where the code is not known, or not on that day; a number that has it can be right all the same
 * @throws RangeError when `day` is no civil day
 * @example
 * findCommune('75048').map(({ name, endedOn, successors }) => [name, endedOn, successors])
 *     // => [['Montreuil', '1968-01-01', ['93048']]]
 * findCommune('01004', '1950-06-01').map(({ name }) => name) // => ['Ambérieu']
 * @see INSEE, Code officiel géographique, https://www.insee.fr/fr/information/2560452
 */
export function findCommune(code: string, day?: Day): readonly Commune[] {
  return inForce(typeof code === 'string' && isDigits(code.slice(2), 3) ? communesAt(code) : [], day)
}
