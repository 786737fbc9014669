/**
 * The rows of a table of guarantees, from a list or from text.
 *
 * @module
 */
import { listOf, type Reader, read, text } from '../../record.js'
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS, MAX_TABLE_TEXT } from '../check/limits.js'
import { isReadable } from './cells.js'
import { isTitle } from './columns.js'
import type { ContractIssue } from './issue.js'
import { type Span, spansOf } from './spans.js'

/** A row that says something: its number from zero on, its cells, and where they are in a line of blanks. */
export type Row = readonly [row: number, cells: readonly string[], spans: readonly Span[]]

/** The rows that say something. */
export function rowsOf(table: unknown, issues: ContractIssue[]): readonly Row[] {
  if (typeof table === 'string') return linesOf(table, issues)
  const rows = read(listOf(readCells, MAX_TABLE_ROWS), table)
  if (rows.ok) return rowsOfCells(rows.value)
  for (const { code, path } of rows.issues) issues.push({ code: code as 'not-text', path })
  return []
}

const readCells: Reader<readonly string[]> = (value, path, report) => {
  const cells = listOf(text, MAX_TABLE_COLUMNS)(value, path, report)
  return cells?.map((cell) => (cell ?? '').trim())
}

function rowsOfCells(rows: readonly (readonly string[])[]): readonly Row[] {
  return rows.flatMap((cells, row): Row[] => (cells.every((cell) => cell === '') ? [] : [[row, cells, []]]))
}

/** Lines of text, each cut at the first of the signs that it has; rules of a Markdown table are no rows. */
function linesOf(table: string, issues: ContractIssue[]): readonly Row[] {
  if (table.length > MAX_TABLE_TEXT) {
    issues.push({ code: 'list-too-long', path: [] })
    return []
  }
  const texts = table.split(/\r?\n/)
  if (isOfCommas(texts)) return rowsOfCells(texts.map((text) => cut(text, COMMA)))
  return withCorners(texts.flatMap(lineOf)).map(({ row, cells, spans }): Row => [row, cells, spans])
}

/** A file of commas: no other sign parts its lines, and all have as many cells. */
function isOfCommas(texts: readonly string[]): boolean {
  const bare = texts.filter((text) => text.trim() !== '').map((text) => text.replaceAll(QUOTED, '""'))
  const widths = new Set(bare.map((text) => text.split(COMMA).length))
  const isParted = (text: string) => SIGNS.some((sign) => sign.test(text))
  return bare.length > 1 && widths.size === 1 && !widths.has(1) && !bare.some(isParted)
}

/** A line of text that says something. */
interface Line {
  readonly row: number
  /** The white space, and the sign of a Markdown table, before it. */
  readonly lead: string
  readonly sign: RegExp | undefined
  readonly cells: readonly string[]
  readonly spans: readonly Span[]
}

function lineOf(text: string, row: number): readonly Line[] {
  const rest = text.replace(/^\s*\|?/, '')
  const lead = text.slice(0, text.length - rest.length)
  if (/^[-:|\s;]*$/.test(rest)) return []
  const sign = SIGNS.find((one) => one.test(rest))
  const cells = sign ? cut(rest, sign) : [cellOf(rest)]
  return [{ row, lead, sign, cells, spans: sign === SPACES ? spansOf(text, cells) : [] }]
}

/**
 * The lines, with the empty first cell that some have: the corner of a table above its headings, a section that goes on.
 * Before such a cell is the sign that parts all cells; but a line can also be indented, or all lines begin with the sign.
 */
function withCorners(lines: readonly Line[]): readonly Line[] {
  const margin = lines.reduce(
    (least, { spans: [first] }) => Math.min(least, first?.[1] ?? least),
    Number.POSITIVE_INFINITY,
  )
  const isLed = ({ lead }: Line, sign: RegExp) => (sign === SPACES ? lead.length >= margin : sign.test(lead))
  const widths = new Map(
    SIGNS.map((sign) => [sign, widthOf(lines.filter((line) => line.sign === sign && !isLed(line, sign)))]),
  )
  const led = lines.map((line) => {
    const { sign, cells } = line
    const room = sign && isLed(line, sign) ? (widths.get(sign) ?? 0) - cells.length : 0
    // A row of names may be short; a row of guarantees fills the table.
    return room > 0 && (room === 1 || !cells.some(isReadable)) ? withCorner(line) : line
  })
  return withFirstCorner(led)
}

/** The names above a table without the blank before them, as text is trimmed: all rows have one cell more. */
function withFirstCorner(lines: readonly Line[]): readonly Line[] {
  const first = lines.find(({ cells }) => cells.length > 1)
  if (!first || first.cells.slice(0, 1).some(isTitle)) return lines
  const rows = lines.filter(({ sign, cells }) => sign === first.sign && cells.slice(1).some(isReadable))
  const isShort = rows.length > 1 && rows.every(({ cells }) => cells.length === first.cells.length + 1)
  return isShort ? lines.map((line) => (line === first ? withCorner(line) : line)) : lines
}

function withCorner(line: Line): Line {
  const { cells, spans } = line
  return { ...line, cells: ['', ...cells], spans: spans.length > 0 ? [[0, 0], ...spans] : [] }
}

function widthOf(lines: readonly Line[]): number {
  return lines.reduce((most, { cells }) => Math.max(most, cells.length), 0)
}

/** The cells of a line; a sign within the quotation marks of a spreadsheet parts none. */
function cut(text: string, sign: RegExp): readonly string[] {
  const held: string[] = []
  const hold = (quoted: string) => `"${held.push(quoted) - 1}"`
  return text
    .replaceAll(QUOTED, hold)
    .split(sign)
    .map((cell) => cellOf(cell.replaceAll(/"(\d+)"/g, (_, index) => held[Number(index)] ?? '')))
}

const QUOTED = /"[^"]*"/g

/** A cell, without the quotation marks of a spreadsheet and the stars of a Markdown table around it. */
function cellOf(text: string): string {
  return text.trim().replace(/^"(.*)"$|^\*\*(.*)\*\*$/, '$1$2')
}

const SPACES = / {2,}/

/** The comma of a file, not that of a number or of a sentence. */
const COMMA = /,(?! |(?<=\d,)\d)/

const SIGNS: readonly RegExp[] = [/\t/, /\|/, /;/, SPACES, /\s:\s/, /:\s/]
