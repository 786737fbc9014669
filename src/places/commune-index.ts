/**
 * Finds single communes in the commune data. When a code of a department is first asked for, the place of every 32nd
 * of its names is remembered, so that later lookups pass over few of them; nothing else is kept.
 *
 * @module
 */
import { type HistoryRow, readHistory } from './commune-history.js'
import { BORROWED, headAfter, nameAt, sharedAt, stemAfter, stemAt } from './commune-names.js'
import { advance, type Position, positionIn } from './commune-records.js'
import { COLUMN, HOLE, isBar, NAME, PLAIN, readText, type Shape, startOf, type Text } from './commune-text.js'
import type { Commune } from './place.js'

/** Names from one remembered place to the next. */
const BLOCK = 32

/** How many places a department can have: its numbers have three characters. */
const BLOCKS = 32

interface Memory {
  readonly text: Text
  /** For each department where each block of its names begins; 0 where none of its codes has been asked for. */
  readonly blocks: Uint32Array
}

/** What first use leaves behind: a pure speed-up, which no caller can tell from its absence. */
const memory: { used?: Memory } = {}

function remember(): Memory {
  if (memory.used) return memory.used
  const text = readText()
  memory.used = { text, blocks: new Uint32Array(text.prefixes.length * BLOCKS) }
  return memory.used
}

/** Every name of a code, oldest first. */
export function communesAt(code: string): Commune[] {
  const found = findRecord(code)
  return found ? communesOf(found.position, found.number, firstNameOf(found.position, found.number)) : []
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
  const position = positionIn(text, department)
  while (advance(text, position))
    if (number < position.end) return position.shape === HOLE ? undefined : { position, number }
  return undefined
}

/** The first name of a code: where it is, and its stem. */
interface FirstName {
  readonly head: number
  readonly stem: string
}

function firstNameOf(position: Position, number: number): FirstName {
  const head = headOf(position.department, position.names + number - position.number)
  return { head, stem: sharedAt(head) === BORROWED ? '' : stemAt(head) }
}

/** Where a name of a department is, counted from 0. */
function headOf(department: number, name: number): number {
  const { text, blocks } = remember()
  const first = department * BLOCKS
  if (blocks[first] === 0) {
    let head = startOf(text, COLUMN.names, department)
    for (let block = first; !isBar(head); block++) {
      blocks[block] = head
      head = headAfter(head, BLOCK)
    }
  }
  return headAfter(blocks[first + Math.floor(name / BLOCK)] as number, name % BLOCK)
}

function communesOf(position: Position, number: number, own: FirstName): Commune[] {
  const { text } = remember()
  const shape = text.shapes[number === position.end - 1 ? position.shape : PLAIN] as Shape
  const rows = readHistory(text, position, number, shape)
  const { head, stem } = sharedAt(own.head) === BORROWED ? nameOfSuccessor(rows) : own
  const firstName = nameAt(head, stem)
  let later = shape.laterNames > 0 ? laterNameAt(position) : 0
  let before = firstName
  return rows.map((row, index) => {
    const { name } = shape.rows[index] as Shape['rows'][number]
    if (name === NAME.first) before = firstName
    if (name === NAME.later) {
      before = nameAt(later, stemAfter(stem, later))
      later = headAfter(later, 1)
    }
    return { ...row, name: before }
  })
}

/** The first of the later names of a record. */
function laterNameAt({ department, laterNames }: Position): number {
  const { text } = remember()
  return headAfter(startOf(text, COLUMN.laterNames, department), laterNames)
}

/** A name that a code has in common with the one that took over is told there. */
function nameOfSuccessor(rows: readonly HistoryRow[]): FirstName {
  const { position, number } = findRecord(rows.at(-1)?.successors[0] as string) as Found
  return firstNameOf(position, number)
}

/** Every name that passes the test, in the order of the codes. */
export function communesNamed(test: (name: string) => boolean): Commune[] {
  const { text } = remember()
  const found: Commune[] = []
  for (let department = 0; department < text.prefixes.length; department++) {
    const position = positionIn(text, department)
    let head = startOf(text, COLUMN.names, department)
    let stem = ''
    while (advance(text, position)) {
      if (position.shape === HOLE) continue
      for (let number = position.number; number < position.end; number++) {
        if (sharedAt(head) !== BORROWED) stem = stemAfter(stem, head)
        found.push(...communesOf(position, number, { head, stem }).filter(({ name }) => test(name)))
        head = headAfter(head, 1)
      }
    }
  }
  return found
}
