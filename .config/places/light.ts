/**
 * Writes the departments, countries and extension codes as the texts that `src/places/rows.ts` reads: a row after each
 * semicolon, its cells between bars.
 *
 * @module
 */
import { byCode, type CommuneRow, type CountryRow, type DepartmentRow, type ExtensionRow } from './tables.js'

/** Kinds of the source table, in the order of `KINDS` of `src/places/departments.ts`. */
const KINDS = ['FR', 'DZ', 'MA', 'TN', 'TOM']

/** ISO 3166-3 codes of countries that are no more: what the runtime calls them is not what they were. */
const WITHDRAWN = new Set(['SU', 'YU', 'CS', 'DD', 'YD', 'VD', 'RH', 'ZR', 'DY', 'HV', 'AN'])

const textOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `;${cells.join('|').replace(/\|+$/, '')}`).join('')

/** The constants of the generated module, by name. */
export function codeDepartments(rows: readonly DepartmentRow[]): Record<string, string> {
  return {
    DEPARTMENTS: textOf(
      rows.map(({ code, name, validFrom, validTo, kind }) => [
        code,
        name,
        validFrom,
        validTo,
        kind === 'FR' ? '' : String(KINDS.indexOf(kind)),
      ]),
    ),
  }
}

/** The constants of the generated module, by name. */
export function codeCountries(rows: readonly CountryRow[]): Record<string, string> {
  return {
    COUNTRIES: textOf(
      rows.map((row) => [
        row.code,
        row.name_fr,
        row.validFrom,
        row.validTo,
        row.iso2,
        row.successor,
        isFoundByIso(row, rows) ? '' : row.name_en,
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
export function codeExtensions(rows: readonly ExtensionRow[], communes: readonly CommuneRow[]): Record<string, string> {
  const starts = byCode(communes)
  const untilOf = ({ code }: ExtensionRow) => starts.get(code)?.[0]?.validFrom ?? ''
  const runs: { first: string; last: string; target: string; until: string }[] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run && follows(run, row) && run.until === untilOf(row)) run.last = row.code
    else runs.push({ first: row.code, last: row.code, target: row.target, until: untilOf(row) })
  }
  return {
    EXTENSIONS: textOf(
      runs.map(({ first, last, target, until }) => [first, target, last === first ? '' : last, until]),
    ),
  }
}

/** A country stays the target of a whole run, communes go along with the codes. */
function follows(run: { first: string; last: string; target: string }, row: ExtensionRow): boolean {
  const length = Number(row.code) - Number(run.first)
  const target = run.target.startsWith('99') ? run.target : String(Number(run.target) + length).padStart(5, '0')
  return Number(row.code) === Number(run.last) + 1 && row.target === target
}
