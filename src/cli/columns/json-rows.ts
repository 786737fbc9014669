/**
 * The rows of a file that has a JSON object a line, as they came, with the fields that are asked for. Node only.
 *
 * @module
 */
import { Misuse } from '../command.js'
import { nearestOf } from '../terminal/nearest.js'
import type { Content } from './bytes.js'
import { type Answers, type Columns, decoded, LONGEST_ROW, ROLES, type Row } from './row.js'

/**
 * Yields the rows, a batch for each piece of the file. A line that is no object reads as nothing.
 *
 * @throws Misuse where the file is one JSON list, a line is far too long, or the first objects have no such field
 */
export async function* jsonRows({ start, pieces }: Content, fields: Columns): AsyncGenerator<readonly Row[]> {
  if (start.toString('latin1', 0, 256).trimStart().startsWith('[')) throw new Misuse('no-json-lines')
  refuseUnknown(fields, start)
  let waiting = ''
  for await (const piece of pieces) {
    const lines = `${waiting}${piece.toString('latin1')}`.split('\n')
    waiting = lines.pop() ?? ''
    if (waiting.length > LONGEST_ROW) throw new Misuse('no-json-lines')
    yield lines.map((line) => rowOf(`${line}\n`, fields))
  }
  if (waiting !== '') yield [rowOf(waiting, fields)]
}

/** So many lines show which fields the objects have. */
const SAMPLE_LINES = 50

/** Refuses a field that none of the first objects has: it is misspelt. */
function refuseUnknown(fields: Columns, start: Buffer): void {
  const lines = start.toString('latin1').split('\n', SAMPLE_LINES)
  const names = lines.flatMap((line) => Object.keys(objectOf(line) ?? {}))
  if (names.length === 0) return
  for (const role of ROLES) {
    const field = fields[role]
    if (field === undefined || names.includes(field)) continue
    const [first = '', ...inside] = field.split('.')
    if (names.includes(first)) continue
    const option = role === 'number' ? 'field' : role
    // A name that holds digits may be somebody's number.
    const nearest = nearestOf(
      names.filter((name) => !/\d/.test(name)),
      first,
    )
    throw new Misuse('no-field', { option, nearest: nearest && [nearest, ...inside].join('.') })
  }
}

function rowOf(bytes: string, fields: Columns): Row {
  if (bytes.trim() === '') return { kind: 'blank', read: () => undefined, beside: () => bytes }
  const record = objectOf(bytes)
  if (record === undefined)
    return { kind: 'unread', read: () => undefined, beside: (answers) => wrapped(bytes, answers) }
  return {
    kind: 'data',
    read: (role) => textAt(record, fields[role]),
    beside: (answers) => withFields(bytes, answers),
  }
}

function objectOf(bytes: string): object | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes, 'latin1').toString())
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The text, or the number, of a field such as `patient.nir`. */
function textAt(record: object, field: string | undefined): string | undefined {
  if (field === undefined) return undefined
  const names = Object.hasOwn(record, field) ? [field] : field.split('.')
  const value = names.reduce<unknown>(
    (inside, name) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, name)
        ? inside[name as keyof typeof inside]
        : undefined,
    record,
  )
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The object as it is written, with fields before its end. */
function withFields(bytes: string, answers: Answers): string {
  const end = bytes.lastIndexOf('}')
  const before = bytes.slice(0, end).trimEnd()
  const added = JSON.stringify(answers).slice(1, -1)
  return `${before}${before.endsWith('{') ? '' : ','}${added}${bytes.slice(end).trimEnd()}\n`
}

/** A line that is no object, as text in one: so the file still has an object a line, and loses nothing. */
function wrapped(bytes: string, answers: Answers): string {
  const json = JSON.stringify({ line: decoded(bytes.trimEnd()), ...answers })
  return `${Buffer.from(json).toString('latin1')}\n`
}
