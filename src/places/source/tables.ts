/**
 * Reads the source tables of `src/places/source/`: tab-separated, `#` before a comment, the first other line names the
 * columns.
 *
 * @module
 */
import { readFileSync } from 'node:fs'

const FOLDER = 'src/places/source'

/** A row of `departments.tsv`. */
export type DepartmentRow = Readonly<Record<'code' | 'name' | 'validFrom' | 'validTo' | 'kind', string>>

/** A row of `countries.tsv`. */
export type CountryRow = Readonly<
  Record<'code' | 'name_fr' | 'name_en' | 'iso2' | 'iso3' | 'validFrom' | 'validTo' | 'successor', string>
>

/** A row of `extensions.tsv`. */
export type ExtensionRow = Readonly<Record<'code' | 'target' | 'name', string>>

/** A row of `communes.tsv`. */
export type CommuneRow = Readonly<Record<'code' | 'name' | 'validFrom' | 'validTo' | 'successor' | 'kind', string>>

/** The rows of `departments.tsv`. */
export function departmentRows(): DepartmentRow[] {
  return rowsOf('departments.tsv', ['code', 'name', 'validFrom', 'validTo', 'kind'])
}

/** The rows of `countries.tsv`. */
export function countryRows(): CountryRow[] {
  return rowsOf('countries.tsv', ['code', 'name_fr', 'name_en', 'iso2', 'iso3', 'validFrom', 'validTo', 'successor'])
}

/** The rows of `extensions.tsv`. */
export function extensionRows(): ExtensionRow[] {
  return rowsOf('extensions.tsv', ['code', 'target', 'name'])
}

/** The rows of `communes.tsv`. */
export function communeRows(): CommuneRow[] {
  return rowsOf('communes.tsv', ['code', 'name', 'validFrom', 'validTo', 'successor', 'kind'])
}

function rowsOf<Column extends string>(file: string, columns: readonly Column[]): Readonly<Record<Column, string>>[] {
  const lines = readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  if (lines[0] !== columns.join('\t')) throw new Error(`${file}: the columns are not ${columns.join(', ')}`)
  return lines.slice(1).map((line, index) => {
    const cells = line.split('\t')
    if (cells.length !== columns.length) throw new Error(`${file}: row ${index + 1} has ${cells.length} cells`)
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<Column, string>
  })
}

/** The rows of each code, in the order of the table. */
export function byCode<Row extends { readonly code: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.code)
    if (group) group.push(row)
    else groups.set(row.code, [row])
  }
  return groups
}
