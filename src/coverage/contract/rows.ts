/**
 * The rows of a table of guarantees, from a list or from text.
 *
 * @module
 */
import { listOf, type Reader, read, text } from '../../record.js'
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS, MAX_TABLE_TEXT } from '../check/limits.js'
import type { ContractIssue } from './issue.js'

/** A row that says something: its number from zero on, and its cells. */
export type Row = readonly [row: number, cells: readonly string[]]

/** The rows that say something. */
export function rowsOf(table: unknown, issues: ContractIssue[]): readonly Row[] {
  if (typeof table === 'string') return linesOf(table, issues)
  const rows = read(listOf(readCells, MAX_TABLE_ROWS), table)
  if (rows.ok)
    return rows.value.flatMap((cells, row): Row[] => (cells.every((cell) => cell === '') ? [] : [[row, cells]]))
  for (const { code, path } of rows.issues) issues.push({ code: code as 'not-text', path })
  return []
}

const readCells: Reader<readonly string[]> = (value, path, report) => {
  const cells = listOf(text, MAX_TABLE_COLUMNS)(value, path, report)
  return cells?.map((cell) => (cell ?? '').trim())
}

/** Lines of text, each cut at the first of the signs that it has; rules of a Markdown table are no rows. */
function linesOf(table: string, issues: ContractIssue[]): readonly Row[] {
  if (table.length > MAX_TABLE_TEXT) {
    issues.push({ code: 'list-too-long', path: [] })
    return []
  }
  return table.split(/\r?\n/).flatMap((line, row): Row[] => {
    const trimmed = line.replace(/^\s*\|?/, '')
    if (/^[-:|\s;]*$/.test(trimmed)) return []
    const sign = SIGNS.find((one) => one.test(trimmed))
    return [[row, sign ? trimmed.split(sign).map(cellOf) : [cellOf(trimmed)]]]
  })
}

/** A cell, without the quotation marks that a spreadsheet saves it with. */
function cellOf(text: string): string {
  return text.trim().replace(/^"(.*)"$/, '$1')
}

const SIGNS: readonly RegExp[] = [/\t/, /\|/, /;/, / {2,}/, /\s:\s/, /:\s/]
