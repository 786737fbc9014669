/**
 * Writes the departments, countries and extension codes as the tables that `src/places/rows.ts` reads.
 *
 * @module
 */
import { BASE, dayOrNull, numberOf } from '../rows.js'
import { byCode, type CommuneRow, type CountryRow, type DepartmentRow, type ExtensionRow } from './tables.js'

/** Kinds of the source table, in the order of `DEPARTMENT_KINDS`. */
const KINDS = ['FR', 'DZ', 'MA', 'TN', 'TOM']

/** ISO 3166-3 codes of countries that no longer exist: the runtime has other names for them. */
const WITHDRAWN = new Set(['SU', 'YU', 'CS', 'DD', 'YD', 'VD', 'RH', 'ZR', 'DY', 'HV', 'AN'])

/** The columns of a table, of rows that begin with their code. */
function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const numbers = rows.map(([code = '']) => numberOf(code))
  const steps = numbers.map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(BASE))
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const others = Array.from({ length: width - 1 }, (_, index) => rows.map((row) => row[index + 1] ?? ''))
  return [steps, ...others].map((cells) => cells.join('|').replace(/[|]+$/, ''))
}

/** A day as `dayOrNull` reads it. */
function dayCell(day: string): string {
  if (day === '') return ''
  const [month = 0, date = 0] = day.split('-').slice(1).map(Number)
  const cell = day.slice(2, 4) + month.toString(BASE) + date.toString(BASE)
  if (dayOrNull(cell) !== day) throw new RangeError(`${day} is not a day of 1941 to 2040`)
  return cell
}

/** The constants of the generated module, by name. */
export function codeDepartments(rows: readonly DepartmentRow[]): Record<string, readonly string[]> {
  return {
    DEPARTMENTS: tableOf(
      rows.map(({ code, name, validFrom, validTo, kind }) => [
        code,
        name,
        dayCell(validFrom),
        dayCell(validTo),
        kind === 'FR' ? '' : String(KINDS.indexOf(kind)),
      ]),
    ),
  }
}

/** The constants of the generated module, by name. */
export function codeCountries(rows: readonly CountryRow[]): Record<string, readonly string[]> {
  return {
    COUNTRIES: tableOf(
      rows.map((row) => [
        row.code,
        row.name_fr,
        dayCell(row.validFrom),
        dayCell(row.validTo),
        row.iso2,
        row.successor,
        isFoundByIso(row, rows) || (row.iso2 === '' && row.name_en === row.name_fr) ? '' : row.name_en,
      ]),
    ),
  }
}

/** Whether the English name is that of the country which has the ISO code today. */
function isFoundByIso(row: CountryRow, rows: readonly CountryRow[]): boolean {
  const today = rows.find(({ iso2, validTo, code }) => iso2 === row.iso2 && validTo === '' && code.startsWith('99'))
  const isOne = row.iso2 !== '' && !WITHDRAWN.has(row.iso2)
  return isOne && today?.name_en === row.name_en && !row.name_en.includes('(')
}

/** The constants of the generated module, by name. */
export function codeExtensions(
  rows: readonly ExtensionRow[],
  communes: readonly CommuneRow[],
): Record<string, readonly string[]> {
  const starts = byCode(communes)
  const endOf = ({ code }: ExtensionRow) => starts.get(code)?.[0]?.validFrom ?? ''
  const runs: { first: string; last: string; target: string; endedOn: string }[] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run && follows(run, row) && run.endedOn === endOf(row)) run.last = row.code
    else runs.push({ first: row.code, last: row.code, target: row.target, endedOn: endOf(row) })
  }
  return {
    EXTENSIONS: tableOf(
      runs.map(({ first, last, target, endedOn }) => [
        first,
        targetCell(first, target),
        last === first ? '' : (numberOf(last) - numberOf(first)).toString(BASE),
        dayCell(endedOn),
      ]),
    ),
  }
}

/** A country as it is, a commune without its department. */
function targetCell(code: string, target: string): string {
  if (target.startsWith('99')) return target
  if (!target.startsWith(code.slice(0, 2))) throw new RangeError(`${code} means a commune of another department`)
  return target.slice(2)
}

/** Whether a row goes on a run: a country is the target of all its codes; communes follow each other as the codes do. */
function follows(run: { first: string; last: string; target: string }, row: ExtensionRow): boolean {
  const length = Number(row.code) - Number(run.first)
  const target = run.target.startsWith('99') ? run.target : String(Number(run.target) + length).padStart(5, '0')
  return Number(row.code) === Number(run.last) + 1 && row.target === target
}
