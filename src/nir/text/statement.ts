/**
 * The columns that a statement of SQL names: they label the values of its rows. Follows a text once, from left to right, in
 * stretches. Runs without regular expressions.
 *
 * @module
 */
import type { Span } from '../judge/part.js'
import { type Column, columnOf, fillsCell, keyInRow } from './cell.js'

/** The statement in which a text may be. */
export interface Statement {
  /** Takes the next stretch of the text. */
  readonly follow: (stretch: string) => void
  /** Whether the values of a column that labels them go on: text that is not followed changes what comes after it. */
  readonly isOpen: () => boolean
  /** Whether a column labels what fills a value where the text was followed to. */
  readonly isHeaded: (text: string, start: number, end: number) => boolean
  /** Where the key is of the number that ends at an index, in a later value that a column names. */
  readonly keyAfter: (text: string, end: number, key: string) => Span | undefined
}

/** What comes between the columns and the rows, and how the rows are written: in brackets, or as lines of a dump. */
export const KEYWORDS: readonly (readonly [word: string, rows: 'brackets' | 'lines'])[] = [
  ['VALUES', 'brackets'],
  ['values', 'brackets'],
  ['FROM stdin', 'lines'],
  ['FROM STDIN', 'lines'],
]

/** A longer list is no list of columns. */
export const LONGEST_LIST = 4096

/** The longest keyword, a part of which may end a stretch. */
const LONGEST_KEYWORD = 10

/** Starts to follow a text. */
export function startStatement(): Statement {
  // A list that may be one of columns, and ends in a stretch to come.
  let pending = ''
  let columns: readonly Column[] = []
  let rows: 'brackets' | 'lines' = 'brackets'
  let depth = 0
  let cell = 0
  let isQuoted = false
  let before = ''

  /** Looks for the columns of a statement; returns what follows them. */
  function followHead(stretch: string): string {
    const text = pending + stretch
    pending = ''
    const keyword = text.includes('(') ? firstKeyword(text) : undefined
    const list = text.lastIndexOf('(', keyword?.start)
    const isNear = list >= 0 && (keyword?.start ?? text.length - LONGEST_KEYWORD) - list <= LONGEST_LIST
    if (keyword === undefined) {
      if (isNear) pending = text.slice(list)
      return ''
    }
    if (!isNear) return text.slice(keyword.end)
    columns = columnsBefore(text, keyword.start)
    rows = keyword.rows
    depth = 0
    cell = 0
    isQuoted = false
    before = ''
    return text.slice(keyword.end)
  }

  /** Follows values in brackets; returns what is after the statement. */
  function followBrackets(stretch: string): string {
    for (let index = 0; index < stretch.length; index++) {
      const character = stretch.charAt(index)
      const isEscaped = before === '\\'
      before = isEscaped ? '' : character
      if (isQuoted) isQuoted = character !== "'" || isEscaped
      else if (character === "'") isQuoted = true
      else if (character === '(') {
        if (depth++ === 0) cell = 0
      } else if (character === ')') depth--
      else if (character === ',' && depth === 1) cell++
      else if (depth === 0 && character !== ',' && character.trim() !== '') return finish(stretch.slice(index + 1))
    }
    return ''
  }

  /** Follows values that tabs part, a row a line, up to a line of its own: a backslash and a point. */
  function followLines(stretch: string): string {
    for (let index = 0; index < stretch.length; index++) {
      const character = stretch.charAt(index)
      if (character === '\n') cell = 0
      else if (character === '\t') cell++
      else if (character === '.' && before === '\\') return finish(stretch.slice(index + 1))
      before = character
    }
    return ''
  }

  function finish(rest: string): string {
    columns = []
    return rest
  }

  const isOpen = () => columns.some(({ isLabelled }) => isLabelled)

  return {
    isOpen,
    follow: (stretch) => {
      let rest = stretch
      while (rest !== '') {
        if (!isOpen()) rest = followHead(rest)
        else rest = rows === 'brackets' ? followBrackets(rest) : followLines(rest)
      }
    },
    isHeaded: (text, start, end) =>
      columns[cell]?.isLabelled === true && fillsCell(text, start, end, rows === 'brackets' ? '(,)' : '\t'),
    keyAfter: (text, end, key) => keyInRow(text, end, key, columns, cell, rows === 'brackets' ? ',' : '\t'),
  }
}

interface Keyword {
  readonly start: number
  readonly end: number
  readonly rows: 'brackets' | 'lines'
}

function firstKeyword(text: string): Keyword | undefined {
  const found = KEYWORDS.map(([word, rows]): Keyword => {
    const start = text.indexOf(word)
    return { start, end: start + word.length, rows }
  }).filter(({ start }) => start >= 0)
  return found.reduce<Keyword | undefined>((first, one) => (first && first.start < one.start ? first : one), undefined)
}

/** The columns of the list that ends right before an index. */
function columnsBefore(text: string, index: number): readonly Column[] {
  const list = text.slice(Math.max(0, index - LONGEST_LIST), index).trimEnd()
  const start = list.lastIndexOf('(')
  if (start < 0 || !list.endsWith(')')) return []
  return list
    .slice(start + 1, -1)
    .split(',')
    .map(columnOf)
}
