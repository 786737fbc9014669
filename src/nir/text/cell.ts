/**
 * The cells of a table: what its columns are called, whether a number is all that a cell holds, and where the key is that
 * belongs to it.
 *
 * @module
 */

import type { Span } from '../judge/part.js'
import { isDigit } from '../judge/picture.js'
import { isKeyName, KEY_REACH } from './key-apart.js'
import { isLabel } from './label.js'

/** What the head of a column says of its cells. */
export interface Column {
  readonly isLabelled: boolean
  readonly isKey: boolean
}

/** A longer head is a sentence. */
const LONGEST_HEAD = 48

/** What a head says. */
export function columnOf(head: string): Column {
  const isShort = head.length < LONGEST_HEAD
  return { isLabelled: isShort && isLabel(head), isKey: isShort && isKeyName(head) }
}

/** What may be around a number in its cell. */
const AROUND = ' "\'=\r\u00a0'

/** More characters around a number are no part of its cell. */
const LONGEST_EDGE = 8

/**
 * Whether a stretch of a text fills its cell.
 *
 * @param edges - what parts the cells; so do the ends of lines and of the text
 */
export function fillsCell(text: string, start: number, end: number, edges: string): boolean {
  const isEdge = (character: string) => character === '\n' || edges.includes(character)
  let before = start - 1
  while (before >= 0 && start - before < LONGEST_EDGE && AROUND.includes(text.charAt(before))) before--
  let after = end
  while (after < text.length && after - end < LONGEST_EDGE && AROUND.includes(text.charAt(after))) after++
  return isEdge(text.charAt(before)) && isEdge(text.charAt(after))
}

/**
 * Where a key is that belongs to a number: in a later cell of its row whose column names it, near enough, and alone.
 *
 * @param end - where the number ends
 * @param cell - the index of its cell
 */
export function keyInRow(
  text: string,
  end: number,
  key: string,
  columns: readonly Column[],
  cell: number,
  delimiter: string,
): Span | undefined {
  const column = columns.findIndex(({ isKey }, index) => isKey && index > cell)
  if (column < 0) return undefined
  const at = cellAfter(text, end, column - cell, delimiter)
  return at >= 0 && text.startsWith(key, at) && !isDigit(text.charCodeAt(at + key.length))
    ? [at, at + key.length]
    : undefined
}

/** Where what a later cell of the row holds starts; -1 where the row ends before, or the cell is far. */
function cellAfter(text: string, end: number, count: number, delimiter: string): number {
  let passed = 0
  let quote = ''
  // The quote of the cell itself is none that opens.
  const start = '"\''.includes(text.charAt(end) || '?') ? end + 1 : end
  for (let index = start; index < text.length && index - end < KEY_REACH; index++) {
    const character = text.charAt(index)
    if (character === '\n') return -1
    if (passed === count && !AROUND.includes(character)) return index
    if (character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character === delimiter && quote === '') passed++
  }
  return -1
}
