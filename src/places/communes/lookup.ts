/**
 * Finds communes by their code in the commune data. The first lookup of a name remembers where every 32nd of the names
 * before it in its department is, so that later lookups read few of them; nothing else is kept.
 *
 * @module
 */

import type { Commune } from '../place.js'
import { fieldOf, type RowShape, readText, rowsOfShape, type Text, takenBy } from './columns.js'
import { readHistory } from './history.js'
import { HOLE, NAME, PLAIN, TAKEN } from './layout.js'
import { headAfter, type NamePlace, nameAt, stemAfter, stemAt } from './names.js'
import { advance, type Position, positionIn } from './records.js'

/** How many names there are from one remembered place to the next. */
const BLOCK = 32

/** How many places a department can have: its numbers have three characters. */
const BLOCKS = 32

interface Memory {
  readonly text: Text
  /** For each department, where each block of its names begins; 0 where that is not known yet, and for the first. */
  readonly blocks: Uint16Array
}

/** What the first use prepares: it makes later calls faster, and changes no answer. */
const memory: { used?: Memory } = {}

/** The data, and what is known of it. */
export function remember(): Memory {
  if (memory.used) return memory.used
  const text = readText()
  memory.used = { text, blocks: new Uint16Array(text.prefixes.length * BLOCKS) }
  return memory.used
}

/** Every name of a code, oldest first. */
export function communesAt(code: string): Commune[] {
  const found = findRecord(code)
  return found ? communesOf(found.position, found.number, placeOf(found.position, found.number)) : []
}

interface Found {
  readonly position: Position
  readonly number: number
}

/** The record that a code belongs to. */
function findRecord(code: string): Found | undefined {
  const { text } = remember()
  const department = text.prefixes.indexOf(code.slice(0, 2))
  const number = Number(code.slice(2))
  if (department < 0 || number === 0) return undefined
  const position = positionIn(department)
  while (advance(text, position))
    if (number < position.end) return position.shape === HOLE ? undefined : { position, number }
  return undefined
}

/** Where the first name of a code is. */
function placeOf({ department, names, number: first }: Position, number: number): NamePlace {
  const { text, blocks } = remember()
  const field = fieldOf(text.names, department)
  const name = names + number - first
  const start = department * BLOCKS
  const block = start + Math.floor(name / BLOCK)
  for (let next = start + 1; next <= block; next++)
    blocks[next] ||= headAfter(text.alphabet, field, blocks[next - 1] as number, BLOCK)
  return { field, head: headAfter(text.alphabet, field, blocks[block] as number, name % BLOCK) }
}

/** What a code has been, from the record that it belongs to and the place of its first name. */
export function communesOf(position: Position, number: number, own: NamePlace): Commune[] {
  const { text } = remember()
  const { alphabet } = text
  const shape = shapeOf(text, position, number)
  const shapes = rowsOfShape(shape)
  const rows = readHistory(text, position, number, shapes)
  const stem = stemAt(alphabet, own)
  const firstName = nameAt(alphabet, own, stem)
  const later = { field: fieldOf(text.laterNames, position.department), head: 0 }
  if (takenBy(shape, TAKEN.laterNames) > 0) later.head = headAfter(alphabet, later.field, 0, position.laterNames)
  let before = firstName
  return rows.map(({ code, kind, from, endedOn, successors }, index) => {
    const { name } = shapes[index] as RowShape
    if (name === NAME.first) before = firstName
    if (name === NAME.later) {
      before = nameAt(alphabet, later, stemAfter(alphabet, stem, later))
      later.head = headAfter(alphabet, later.field, later.head, 1)
    }
    return { code, kind, from, endedOn, successors, name: before }
  })
}

/** The shape of a code: the last code of a record has the shape of the record, the others are plain. */
export function shapeOf({ shapes }: Text, { end, shape }: Position, number: number): string {
  return shapes[number === end - 1 ? shape : PLAIN] as string
}
