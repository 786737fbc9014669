/**
 * The heads of a table: the first line of CSV or the like, or the columns of a statement of SQL. They label the cells below.
 * Follows a text once, from left to right, piece by piece. Runs without regular expressions.
 *
 * @module
 */

import type { Span } from '../judge/part.js'
import { isDigit } from '../judge/picture.js'
import { type Column, columnOf, fillsCell, keyInRow } from './cell.js'
import { startStatement } from './statement.js'

/** The table that a text may be. */
export interface Table {
  /** Says where the next stretch begins: each piece of a text is counted from its own start. */
  readonly resume: (from: number) => void
  /** Takes the text up to an index. */
  readonly follow: (text: string, to: number) => void
  /** Whether rows go on: text that is not followed changes nothing beyond its row. */
  readonly isInRows: () => boolean
  /** Whether nothing else goes on: no heads, no statement. */
  readonly isSettled: () => boolean
  /** Whether a head labels what fills a cell; takes the text up to it. */
  readonly isHeaded: (text: string, start: number, end: number) => boolean
  /** Where the key of a number is, in a later cell of its row; takes the text up to the number. */
  readonly keyAfter: (text: string, start: number, end: number, key: string) => Span | undefined
}

/** A longer line is no line of heads. */
const LONGEST_HEAD = 4096

/** What parts the cells, the likeliest first. */
export const DELIMITERS: readonly string[] = [';', '\t', '|', ',']

/** Starts to follow a text. */
export function startTable(): Table {
  let head = ''
  let heads: readonly Column[] | undefined
  let delimiter = ''
  const statement = startStatement()
  // Whether the first line of the text is one of heads, as far as it was followed.
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
    heads = isHead(line) ? cellsOf(line, delimiter).map(columnOf) : []
    isOpen = heads.some(({ isLabelled }) => isLabelled)
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
    statement.follow(text.slice(followed, to))
    const start = followHead(text, followed, to)
    if (isOpen) followRows(text.slice(start, to))
    followed = to
  }

  return {
    resume: (from) => {
      followed = from
    },
    follow,
    isInRows: () => isOpen && heads !== undefined,
    isSettled: () => !(isOpen && heads === undefined) && !statement.isOpen(),
    isHeaded: (text, start, end) => {
      follow(text, start)
      if (statement.isHeaded(text, start, end)) return true
      return isOpen && heads?.[cell]?.isLabelled === true && fillsCell(text, start, end, delimiter)
    },
    keyAfter: (text, start, end, key) => {
      follow(text, start)
      const inRow = isOpen ? keyInRow(text, end, key, heads ?? [], cell, delimiter) : undefined
      return inRow ?? statement.keyAfter(text, end, key)
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
