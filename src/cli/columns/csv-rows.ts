/**
 * The rows of a CSV or TSV file, as they came, with the cells of the columns that are asked for. Node only.
 *
 * @module
 */
import { type Options, Parser } from 'csv-parse'
import { parse as parseAll } from 'csv-parse/sync'
import { DELIMITERS } from '../../nir/text/table.js'
import { Misuse } from '../command.js'
import { nearestOf } from '../terminal/nearest.js'
import type { Content } from './bytes.js'
import { type Answer, type Answers, type Columns, decoded, LONGEST_ROW, ROLES, type Role, type Row } from './row.js'

/** A row as the reader takes it apart, and its bytes. */
interface Parsed {
  readonly cells: readonly string[]
  readonly bytes: string
}

const READING: Options<string[]> = {
  encoding: 'latin1',
  relaxQuotes: true,
  relaxColumnCount: true,
  recordDelimiter: ['\r\n', '\n', '\r'],
  maxRecordSize: LONGEST_ROW,
}

/**
 * Yields the rows, a batch for each piece of the file.
 *
 * @param delimiter - what parts the cells; found where it is not given
 * @throws Misuse where the file is empty, a column is not in it, a quote is not closed, or it has JSON objects
 */
export async function* csvRows(content: Content, columns: Columns, delimiter?: string): AsyncGenerator<readonly Row[]> {
  if (isJson(content.start)) throw new Misuse('column-or-field')
  const directive = directiveOf(content.start)
  const sample = sampleOf(content.start, directive)
  const used = delimiter ?? directive?.delimiter ?? delimiterOf(sample, columns)
  let layout: Layout | undefined
  for await (const batch of parsedRows(content, used)) {
    yield batch.map((parsed, index) => {
      if (layout === undefined && index === 0 && directive) return blankRow(parsed)
      if (parsed.cells.length === 1 && parsed.cells[0]?.trim() === '') return blankRow(parsed)
      if (layout !== undefined) return new CsvRow('data', parsed, layout)
      layout = layoutOf(parsed.cells, columns, used)
      return new CsvRow(layout.hasHead ? 'head' : 'data', parsed, layout)
    })
  }
  if (layout === undefined) throw new Misuse('no-rows')
}

/** Where the columns are. */
interface Layout {
  readonly delimiter: string
  readonly width: number
  readonly hasHead: boolean
  readonly places: ReadonlyMap<Role, number>
}

/** Finds the columns in the first row: by their heads, or by their numbers. */
function layoutOf(cells: readonly string[], columns: Columns, delimiter: string): Layout {
  const asked = ROLES.flatMap((role) => (columns[role] === undefined ? [] : [[role, columns[role]] as const]))
  const places = new Map(asked.map(([role, name]) => [role, placeOf(role, name, cells)]))
  const first = cells[places.get('number') ?? 0] ?? ''
  const isNamed = asked.some(([, name]) => headIndex(cells, name) >= 0)
  return { delimiter, width: cells.length, places, hasHead: isNamed || isHead(first) }
}

/** Whether a cell that is not asked for by its text is a head: a word, without the digits of a number. */
function isHead(cell: string): boolean {
  return /\p{L}/u.test(cell) && cell.replaceAll(/\D/g, '').length < 10
}

function placeOf(role: Role, name: string, cells: readonly string[]): number {
  const index = headIndex(cells, name)
  if (index >= 0) return index
  const number = /^\d{1,6}$/.test(name) ? Number(name) : 0
  if (number >= 1 && number <= cells.length) return number - 1
  // A first row that holds digits may be somebody's.
  const heads = cells.map(decoded).filter((head) => !/\d/.test(head))
  const option = role === 'number' ? 'column' : role
  throw new Misuse('no-column', { option, most: String(cells.length), nearest: nearestOf(heads, name) })
}

/** The index of a head; small letters and accents make no difference where none is exactly the same. */
function headIndex(cells: readonly string[], name: string): number {
  const heads = cells.map((cell) => decoded(cell).trim())
  const exact = heads.indexOf(name.trim())
  return exact >= 0 ? exact : heads.map(plain).indexOf(plain(name.trim()))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whether a file begins with a JSON object, or the key of one. */
function isJson(start: Buffer): boolean {
  return /^\s*\{\s*"/.test(start.toString('latin1', 0, 256))
}

/** `sep=;`, by which a spreadsheet says what parts the cells. */
function directiveOf(start: Buffer): { readonly delimiter: string; readonly length: number } | undefined {
  const [line, delimiter] = /^"?sep=(.)"?\r?\n/i.exec(start.toString('latin1', 0, 16)) ?? []
  return line && delimiter ? { delimiter, length: line.length } : undefined
}

/** The first whole lines. */
function sampleOf(start: Buffer, directive: { readonly length: number } | undefined): string {
  const text = start.toString('latin1', directive?.length ?? 0)
  const end = text.lastIndexOf('\n') + 1
  return end > 0 ? text.slice(0, end) : text
}

/** So many rows show what parts the cells. */
const SAMPLE_ROWS = 50

/** What parts the cells: the head then has the names that are asked for, or most rows as many cells as the first. */
function delimiterOf(sample: string, columns: Columns): string {
  // In a file of one column, what parts it from the answers.
  let best = ';'
  let most = 0
  for (const delimiter of DELIMITERS) {
    const [first, ...others] = firstRows(sample, delimiter)
    if (first === undefined || first.length < 2) continue
    const named = ROLES.filter((role) => headIndex(first, columns[role] ?? '\n') >= 0).length
    const even = others.filter((cells) => cells.length === first.length).length / Math.max(1, others.length)
    const score = named * 2 + even
    if (score > most) [best, most] = [delimiter, score]
  }
  return best
}

function firstRows(sample: string, delimiter: string): readonly (readonly string[])[] {
  const rows = (to: number): readonly (readonly string[])[] | undefined => {
    try {
      return parseAll(Buffer.from(sample, 'latin1'), { ...READING, delimiter, to, skipEmptyLines: true })
    } catch {
      return undefined
    }
  }
  // A quote that is not closed: with another delimiter it may be none, and the head may do without.
  return rows(SAMPLE_ROWS) ?? rows(1) ?? []
}

/**
 * Hands over each row when it is read, with where it ends in the file. The option `onRecord` does so too, but makes a copy of
 * all that is known, which takes twice the time of the reading.
 */
class RowParser extends Parser {
  readonly #take: (cells: readonly string[], end: number) => void

  constructor(options: Options<string[]>, take: (cells: readonly string[], end: number) => void) {
    super(options as Options)
    this.#take = take
  }

  override push(cells: readonly string[] | null): boolean {
    if (cells === null) return super.push(null)
    this.#take(cells, this.info.bytes)
    return true
  }
}

/** All rows, each with its bytes: their order and their sum are those of the file. */
async function* parsedRows({ pieces }: Content, delimiter: string): AsyncGenerator<readonly Parsed[]> {
  let batch: Parsed[] = []
  let waiting = ''
  // Where the text that waits begins in the file, and how much of the file is in rows.
  let origin = 0
  let taken = 0
  const parser = new RowParser({ ...READING, delimiter }, (cells, end) => {
    batch.push({ cells, bytes: waiting.slice(taken - origin, end - origin) })
    taken = end
  })
  parser.resume()
  // Each call below is told of its error.
  parser.on('error', () => {})
  const rows = (work: (done: (error?: Error | null) => void) => void): Promise<readonly Parsed[]> =>
    new Promise((resolve, reject) => {
      work((error) => {
        if (error) return reject(error)
        resolve(batch)
        batch = []
      })
    })
  try {
    for await (const piece of pieces) {
      waiting = waiting.slice(taken - origin) + piece.toString('latin1')
      origin = taken
      yield await rows((done) => parser.write(piece, done))
    }
    yield await rows((done) => parser.end(done))
  } catch (error) {
    throw isUnreadable(error) ? new Misuse('unclosed-quote', { row: String(parser.info.records + 1) }) : error
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /QUOTE|MAX_RECORD/.test(String(error.code))
}

function blankRow({ bytes }: Parsed): Row {
  return { kind: 'blank', read: () => undefined, beside: () => bytes }
}

/** A row whose cells are known. With functions of its own for each row, a file takes a sixth more time. */
class CsvRow implements Row {
  readonly kind: Row['kind']
  readonly isLong: boolean
  readonly #parsed: Parsed
  readonly #layout: Layout

  constructor(kind: Row['kind'], parsed: Parsed, layout: Layout) {
    this.kind = kind
    this.isLong = parsed.cells.length > layout.width
    this.#parsed = parsed
    this.#layout = layout
  }

  read(role: Role): string | undefined {
    const cell = this.#parsed.cells[this.#layout.places.get(role) ?? -1]
    return cell === undefined ? undefined : decoded(cell)
  }

  beside(answers: Answers): string {
    const { cells, bytes } = this.#parsed
    const { delimiter, width } = this.#layout
    const row = bytes.slice(0, endOfLine(bytes))
    // The answers are in their columns: a row that is too short gets the cells that it lacks before them, and one that is
    // too long has its further cells after them.
    const end = this.isLong ? endOfCells(row, delimiter, width) : row.length
    let added = delimiter.repeat(Math.max(0, width - cells.length))
    for (const name in answers) added += delimiter + cellOf(answers[name])
    return `${row.slice(0, end)}${added}${row.slice(end)}${bytes.slice(row.length) || '\n'}`
  }
}

/** Where a row ends, without its line end. */
function endOfLine(bytes: string): number {
  const { length } = bytes
  if (bytes.endsWith('\r\n')) return length - 2
  return bytes.endsWith('\n') || bytes.endsWith('\r') ? length - 1 : length
}

/** Where the first cells of a row end, so many of them. */
function endOfCells(row: string, delimiter: string, count: number): number {
  let index = -1
  for (let cell = 0; cell < count; cell++) {
    index += 1
    const quoted = row[index] === '"' ? /"(?:[^"]|"")*"/y : undefined
    if (quoted) {
      quoted.lastIndex = index
      if (quoted.test(row)) index = quoted.lastIndex
    }
    const next = row.indexOf(delimiter, index)
    index = next < 0 ? row.length : next
  }
  return index
}

/** An answer as a cell; none holds a delimiter or a quote. */
function cellOf(answer: Answer): string {
  return typeof answer === 'object' ? answer.join(' ') : String(answer ?? '')
}
