/**
 * The heads of a table, CSV or the like, whose first line is read as such: they label the cells below. Follows a text once,
 * from left to right, piece by piece. Runs without regular expressions.
 *
 * @module
 */
import { isDigit } from '../judge/picture.js'
import { isLabel } from './label.js'

/** The table that a text may be. */
export interface Table {
  /** Says where the next stretch begins: each piece of a text is counted from its own start. */
  readonly resume: (from: number) => void
  /** Takes the text up to an index. */
  readonly follow: (text: string, to: number) => void
  /** Whether a head labels what fills a cell; takes the text up to it. */
  readonly isHeaded: (text: string, start: number, end: number) => boolean
}

/** A longer line is no line of heads. */
const LONGEST_HEAD = 4096

/** A longer head is a sentence. */
const LONGEST_CELL = 48

/** What parts the cells, the likeliest first. */
export const DELIMITERS: readonly string[] = [';', '\t', '|', ',']

/** Starts to follow a text. */
export function startTable(): Table {
  let head = ''
  let heads: readonly boolean[] | undefined
  let delimiter = ''
  // Whether the text is a table as far as it was followed.
  let isOpen = true
  let followed = 0
  let cell = 0
  let isQuoted = false

  function readHead(): void {
    const line = head.charAt(0) === '\ufeff' ? head.slice(1) : head
    head = ''
    // A spreadsheet may say first what parts the cells.
    if (line.trim() === '' || line.startsWith('sep=')) return
    delimiter = delimiterOf(line)
    heads = isHead(line) ? cellsOf(line, delimiter).map((text) => text.length < LONGEST_CELL && isLabel(text)) : []
    isOpen = heads.includes(true)
  }

  /** The rest of a head; returns where the rows begin. */
  function followHead(text: string, from: number, to: number): number {
    let start = from
    while (heads === undefined && start < to && isOpen) {
      const end = text.indexOf('\n', start)
      const isWhole = end >= 0 && end < to
      head += text.slice(start, isWhole ? end : to)
      start = isWhole ? end + 1 : to
      isOpen = head.length <= LONGEST_HEAD
      if (isWhole && isOpen) readHead()
    }
    return start
  }

  /** Only the last row says in which cell it ends: the rows before it are skipped. */
  function followRows(stretch: string): void {
    const row = stretch.lastIndexOf('\n') + 1
    if (row > 0) {
      cell = 0
      isQuoted = false
    }
    for (let index = row; index < stretch.length; index++) {
      const character = stretch.charAt(index)
      if (character === '"') isQuoted = !isQuoted
      else if (character === delimiter && !isQuoted) cell++
    }
  }

  function follow(text: string, to: number): void {
    if (isOpen) {
      const start = followHead(text, followed, to)
      if (isOpen) followRows(text.slice(start, to))
    }
    followed = to
  }

  return {
    resume: (from) => {
      followed = from
    },
    follow,
    isHeaded: (text, start, end) => {
      if (!isOpen) return false
      follow(text, start)
      return heads?.[cell] === true && fillsCell(text, start, end, delimiter)
    },
  }
}

/** Whether a line may be one of heads: neither JSON nor XML, and no number in it. */
function isHead(line: string): boolean {
  if ('{[<'.includes(line.trimStart().charAt(0))) return false
  let digits = 0
  for (let index = 0; index < line.length; index++) {
    digits = isDigit(line.charCodeAt(index)) ? digits + 1 : 0
    if (digits > 4) return false
  }
  return true
}

/** What a line has most of; nothing where it is one cell. */
function delimiterOf(line: string): string {
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length)
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0)
  return most > 1 ? (DELIMITERS[counts.indexOf(most)] ?? '') : ''
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  return delimiter === '' ? [line] : line.split(delimiter)
}

/** What may be around a number in its cell. */
const AROUND = ' "\'=\r\u00a0'

function fillsCell(text: string, start: number, end: number, delimiter: string): boolean {
  const isEdge = (character: string) => character === '' || character === '\n' || character === delimiter
  let before = start - 1
  while (before >= 0 && start - before < 8 && AROUND.includes(text.charAt(before))) before--
  let after = end
  while (after < text.length && after - end < 8 && AROUND.includes(text.charAt(after))) after++
  return isEdge(text.charAt(before)) && isEdge(text.charAt(after))
}
