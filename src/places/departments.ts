/**
 * Departments and overseas collectivities by their code, with former names and what 91 to 96 and 982 to 985 once were.
 *
 * @module
 */
import type { Day } from '../day.js'
import { DEPARTMENTS } from './department-data.js'
import { DEPARTMENT_KINDS, type Department } from './place.js'
import { dayOrNull, inForce, isDigits, type Row, rowsOf } from './rows.js'

/**
 * Returns what a department code means, oldest first. (FR: département ou collectivité d'outre-mer)
 *
 * One code can have had several names (04) or meanings (91: Alger until 1962, Essonne from 1968). With a day, you get
 * those in force on it. Corsica is 20 until 1975, 2A and 2B since.
 *
 * @param code - two characters, three overseas: `'14'`, `'2A'`, `'971'`
 * @param day - keeps only what was in force on it
 * @returns empty where the code is not known, or not on that day
 * @throws RangeError when `day` is no civil day
 * @example
 * findDepartment('04', '1950-01-01').map(({ name }) => name) // => ['Basses-Alpes']
 * findDepartment('91').map(({ name, endedOn }) => [name, endedOn]) // => [['Alger', '1962-07-05'], ['Essonne', null]]
 * @see INSEE, Code officiel géographique, https://www.insee.fr/fr/information/2560452
 */
export function findDepartment(code: string, day?: Day): readonly Department[] {
  const departments = isDepartment(code) ? rowsOf(DEPARTMENTS, code).map((row) => departmentOf(code, row)) : []
  return inForce(departments, day)
}

function isDepartment(code: unknown): code is string {
  if (typeof code !== 'string') return false
  return isDigits(code, 2) || code === '2A' || code === '2B' || (isDigits(code, 3) && !code.startsWith('0'))
}

function departmentOf(code: string, { cells }: Row): Department {
  const [name, from, endedOn, kind] = cells as readonly [string, string, string, string]
  return {
    code,
    name,
    kind: DEPARTMENT_KINDS[Number(kind)] as Department['kind'],
    from: dayOrNull(from),
    endedOn: dayOrNull(endedOn),
  }
}
