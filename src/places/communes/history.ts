/**
 * Reads the history of a code: when each name or status began and ended, and what took over.
 *
 * @module
 */
import { addDays, type Day } from '../../day.js'
import { COMMUNE_KINDS, type Commune } from '../place.js'
import { dayAt, fieldOf, type RowShape, type Text } from './columns.js'
import { digitAt, FIRST_DAY, FROM, MERGER, pairAt, SUCCESSORS } from './layout.js'
import type { Position } from './records.js'

/** A row of a code without its name. */
export type HistoryRow = Omit<Commune, 'name'>

/** How a row ends. */
type End = Pick<Commune, 'endedOn' | 'successors'>

/** The rows of a code, from the record that it belongs to and the shapes of its rows. */
export function readHistory(text: Text, position: Position, number: number, shapes: readonly RowShape[]): HistoryRow[] {
  const { department } = position
  const code = codeOf(text, department, number)
  const days = fieldOf(text.days, department)
  let nextDay = 2 * position.days
  let nextEnd = position.ends
  const readDay = (): Day | null => {
    nextDay += 2
    return dayOf(pairAt(days, nextDay - 2))
  }
  const readEnd = (row: RowShape, before: HistoryRow | undefined): End => {
    if (row.successors === SUCCESSORS.merger) return mergerAt(text, department, number, nextEnd++)
    return {
      endedOn: row.ends ? readDay() : null,
      successors: row.successors === SUCCESSORS.same && before ? before.successors : [],
    }
  }
  const rows: HistoryRow[] = []
  for (const row of shapes) {
    const before = rows.at(-1)
    const joined = row.from === FROM.joined && before ? before.endedOn : null
    const from = row.from === FROM.dated ? readDay() : joined
    const { endedOn, successors } = readEnd(row, before)
    rows.push({ code, kind: COMMUNE_KINDS[row.kind] as Commune['kind'], from, endedOn, successors })
  }
  return rows
}

/** The merger that an end refers to. The first digit of the ends of a department says how many digits each takes. */
function mergerAt(text: Text, department: number, number: number, end: number): End {
  const ends = fieldOf(text.ends, department)
  const width = digitAt(ends, 0)
  const at = 1 + width * end
  const index = width === 1 ? digitAt(ends, at) : pairAt(ends, at)
  const run = { field: fieldOf(text.mergers, department), home: department, at: 0, department, number: 0, moved: false }
  for (let skipped = 0; skipped < index; skipped++) skipMerger(run)
  const successors: string[] = []
  let more = true
  while (more) {
    more = nextSuccessor(run)
    successors.push(codeOf(text, run.department, run.moved ? number : run.number))
  }
  return { endedOn: dayOf(pairAt(run.field, run.at)), successors }
}

/** The place at which the mergers of a department are read, and the successor that was read last. */
interface MergerRun {
  readonly field: string
  readonly home: number
  at: number
  department: number
  /** The number of that successor; where it has the number of the code that ended, of the one before. */
  number: number
  moved: boolean
}

function skipMerger(run: MergerRun): void {
  let more = true
  while (more) more = nextSuccessor(run)
  run.at += 2
}

/** Reads a successor, and returns whether the merger has one more; if not, the day of the merger comes next. */
function nextSuccessor(run: MergerRun): boolean {
  const more = digitAt(run.field, run.at) === MERGER.andMore
  if (more) run.at++
  const step = digitAt(run.field, run.at++)
  run.moved = step === MERGER.moved
  run.department = step < MERGER.moved ? run.home : readPair(run)
  if (step < MERGER.moved) run.number += step
  if (step === MERGER.far) run.number = readPair(run)
  return more
}

function readPair(run: MergerRun): number {
  run.at += 2
  return pairAt(run.field, run.at - 2)
}

/** A day by its index in the calendar; 0 is none. */
function dayOf(index: number): Day | null {
  return index === 0 ? null : addDays(FIRST_DAY, dayAt(index))
}

function codeOf({ prefixes }: Text, department: number, number: number): string {
  return prefixes[department] + String(number).padStart(3, '0')
}
