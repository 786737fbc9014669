/**
 * Reads the histories of codes: when each name or status began and ended, and what took over.
 *
 * @module
 */
import { addDays, type Day } from '../day.js'
import { digitAt, FIRST_DAY, FROM, MERGER, pairAt, SUCCESSORS } from './commune-layout.js'
import type { Position } from './commune-records.js'
import { fieldOf, type RowShape, type Shape, type Text } from './commune-text.js'
import type { Commune } from './place.js'

const KINDS = ['commune', 'arrondissement', 'associated', 'delegated', 'overseas', 'algeria'] as const

/** A row of a code but for its name. */
export type HistoryRow = Omit<Commune, 'name'>

/** How a row ends. */
type End = Pick<Commune, 'until' | 'successors'>

/** The rows of a code, given the record that it belongs to and its shape. */
export function readHistory(text: Text, position: Position, number: number, shape: Shape): HistoryRow[] {
  const { department } = position
  const code = codeOf(text, department, number)
  const days = fieldOf(text.days, department)
  let nextDay = 2 * position.days
  let nextEnd = position.ends
  const readDay = (): Day | null => {
    nextDay += 2
    return dayOf(text, pairAt(days, nextDay - 2))
  }
  const readEnd = (row: RowShape, before: HistoryRow | undefined): End => {
    if (row.successors === SUCCESSORS.merger) return mergerAt(text, department, number, nextEnd++)
    return {
      until: row.ends ? readDay() : null,
      successors: row.successors === SUCCESSORS.same && before ? before.successors : [],
    }
  }
  const rows: HistoryRow[] = []
  for (const row of shape.rows) {
    const before = rows.at(-1)
    const joined = row.from === FROM.joined && before ? before.until : null
    const from = row.from === FROM.dated ? readDay() : joined
    rows.push({ code, kind: KINDS[row.kind] as Commune['kind'], from, ...readEnd(row, before) })
  }
  return rows
}

/** The merger that an end of a department refers to. The first digit of its ends says how many digits each takes. */
function mergerAt(text: Text, department: number, number: number, end: number): End {
  const ends = fieldOf(text.ends, department)
  const width = digitAt(ends, 0)
  const at = 1 + width * end
  const index = width === 1 ? digitAt(ends, at) : pairAt(ends, at)
  const run = { field: fieldOf(text.mergers, department), at: 0, number: 0 }
  for (let skipped = 0; skipped < index; skipped++) readMerger(text, department, run, number)
  return readMerger(text, department, run, number)
}

/** Where mergers are read, and the number of the successor before. */
interface MergerRun {
  readonly field: string
  at: number
  number: number
}

function readMerger(text: Text, department: number, run: MergerRun, own: number): End {
  const successors: string[] = []
  let more = true
  while (more) {
    more = digitAt(run.field, run.at) === MERGER.andMore
    if (more) run.at++
    successors.push(readSuccessor(text, department, run, own))
  }
  run.at += 2
  return { until: dayOf(text, pairAt(run.field, run.at - 2)), successors }
}

function readSuccessor(text: Text, department: number, run: MergerRun, own: number): string {
  const step = digitAt(run.field, run.at++)
  if (step < MERGER.moved) {
    run.number += step
    return codeOf(text, department, run.number)
  }
  const other = pairAt(run.field, run.at)
  run.at += 2
  if (step === MERGER.moved) return codeOf(text, other, own)
  run.number = pairAt(run.field, run.at)
  run.at += 2
  return codeOf(text, other, run.number)
}

const dayOf = ({ calendar }: Text, index: number): Day | null =>
  index === 0 ? null : addDays(FIRST_DAY, calendar[index] as number)

const codeOf = ({ prefixes }: Text, department: number, number: number): string =>
  prefixes[department] + String(number).padStart(3, '0')
