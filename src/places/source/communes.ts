/**
 * Writes the communes as the texts that `src/places/communes/layout.ts` divides.
 *
 * @module
 */
import { type Day, daysBetween } from '../../day.js'
import { BASE, FIRST_DAY, FROM, HOLE, MERGER, NAME, PLAIN, SUCCESSORS } from '../communes/layout.js'
import { digit, pair } from './digits.js'
import { codeName, stemOf } from './names.js'
import { byCode, type CommuneRow } from './tables.js'

/** Kinds of the source table, in the order of `COMMUNE_KINDS`. */
const KINDS = ['COM', 'ARM', 'COMA', 'COMD', 'COMER', 'DZ']

/** The rows of a code, oldest first; one at least. */
type Entry = readonly [CommuneRow, ...CommuneRow[]]

/** What departments have in common. */
interface Lists {
  readonly prefixes: readonly string[]
  readonly days: readonly string[]
  readonly shapes: readonly string[]
}

/** The constants of the generated module, by name, in the order that compresses best of those tried. */
export function codeCommunes(rows: readonly CommuneRow[]): Record<string, string | readonly string[]> {
  const entries = [...byCode(rows).values()].map((entry) => entry as unknown as Entry)
  entries.sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1))
  const lists: Lists = {
    // 99 has no commune, but 99352 took over from Algerian communes.
    prefixes: [...new Set(entries.map(prefixOf)), '99'],
    days: ['', ...new Set(rows.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter(Boolean))].sort(),
    shapes: shapesOf(entries),
  }
  const departments = lists.prefixes.map((prefix) =>
    codeDepartment(
      prefix,
      entries.filter((entry) => prefixOf(entry) === prefix),
      lists,
    ),
  )
  const column = (name: Column): readonly string[] => departments.map((department) => department[name])
  return {
    PREFIXES: lists.prefixes.join(' '),
    SHAPES: lists.shapes.join('|'),
    NAMES: column('names'),
    LATER_NAMES: column('laterNames'),
    CALENDAR: calendarText(lists.days.slice(1)),
    DAYS: column('days').join('|'),
    MERGERS: column('mergers').join('|'),
    ENDS: column('ends').join('|'),
    RECORDS: column('records').join('|'),
  }
}

function codeOf([first]: Entry): string {
  return first.code
}
function prefixOf(entry: Entry): string {
  return codeOf(entry).slice(0, 2)
}
function numberOf(code: string): number {
  return Number(code.slice(2))
}

type Column = 'names' | 'laterNames' | 'records' | 'days' | 'ends' | 'mergers'

/** The fields of a department. */
function codeDepartment(prefix: string, entries: readonly Entry[], lists: Lists): Record<Column, string> {
  const mergers = [...new Set(entries.flatMap((entry) => entry.filter(hasMerger).map(mergerKey)))].sort()
  const ends = entries.flatMap((entry) => entry.filter(hasMerger).map((row) => mergers.indexOf(mergerKey(row))))
  const isWide = mergers.length > BASE
  return {
    ...codeNames(entries),
    records: recordsOf(entries, lists),
    days: entries.flatMap((entry) => entry.flatMap(daysOf).map((day) => pair(lists.days.indexOf(day)))).join(''),
    ends: ends.length === 0 ? '' : digit(isWide ? 2 : 1) + ends.map(isWide ? pair : digit).join(''),
    mergers: codeMergers(mergers, prefix, lists),
  }
}

// ---- names ----

function codeNames(entries: readonly Entry[]): Pick<Record<Column, string>, 'names' | 'laterNames'> {
  let names = ''
  let laterNames = ''
  let before = ''
  for (const entry of entries) {
    const stem = stemOf(entry[0].name)
    names += codeName(entry[0].name, before)
    before = stem
    entry.forEach((row, index) => {
      if (nameKind(row, index, entry) === NAME.later) laterNames += codeName(row.name, stem)
    })
  }
  return { names, laterNames }
}

function nameKind({ name }: CommuneRow, index: number, entry: readonly CommuneRow[]): number {
  if (name === entry[0]?.name) return NAME.first
  return name === entry[index - 1]?.name ? NAME.before : NAME.later
}

// ---- histories ----

/** Those of records that are no history come first; the rest by how often they come. */
function shapesOf(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>()
  for (const shape of entries.map(shapeOf)) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  counts.delete(PLAIN_SHAPE)
  const shapes = [...counts].sort(([a, most], [b, count]) => count - most || (a < b ? -1 : 1)).map(([shape]) => shape)
  shapes.splice(HOLE, 0, '000')
  shapes.splice(PLAIN, 0, PLAIN_SHAPE)
  return shapes
}

const PLAIN_SHAPE = '00000000'

/** A digit for each of the columns in `TAKEN`, then five for each row. */
function shapeOf(entry: Entry): string {
  const days = entry.flatMap(daysOf).length
  const ends = entry.filter(hasMerger).length
  const laterNames = entry.filter((row, index) => nameKind(row, index, entry) === NAME.later).length
  const taken = [days, ends, laterNames]
  if (taken.some((count) => count > 9)) throw new RangeError(`${codeOf(entry)} has too long a history`)
  return taken.join('') + entry.map(rowShapeOf).join('')
}

function rowShapeOf(row: CommuneRow, index: number, entry: readonly CommuneRow[]): string {
  const before = entry[index - 1]
  const from = row.validFrom === '' ? FROM.open : row.validFrom === before?.validTo ? FROM.joined : FROM.dated
  const ends = Number(row.validTo !== '' && row.successor === '')
  const held = isHeld(row, before) ? SUCCESSORS.same : SUCCESSORS.merger
  const successors = row.successor === '' ? SUCCESSORS.none : held
  return [KINDS.indexOf(row.kind), from, ends, successors, nameKind(row, index, entry)].join('')
}

/** A part of a commune that names the same whole as the row before, without an end. */
function isHeld(row: CommuneRow, before: CommuneRow | undefined): boolean {
  return row.validTo === '' && before?.successor === row.successor
}

/** The days that a row has of its own, apart from that of a merger. */
function daysOf(row: CommuneRow, index: number, entry: readonly CommuneRow[]): string[] {
  const isDated = row.validFrom !== '' && row.validFrom !== entry[index - 1]?.validTo
  return [...(isDated ? [row.validFrom] : []), ...(row.successor === '' && row.validTo !== '' ? [row.validTo] : [])]
}

/** A record for each code that is not plain, and for each run of numbers that are no codes. */
function recordsOf(entries: readonly Entry[], { shapes }: Lists): string {
  let text = ''
  let next = 1
  let plain = 0
  const record = (count: number, shape: number): void => {
    text += digit(count) + digit(shape)
  }
  const runs = (count: number, shape: number): number => {
    let left = count
    for (; left > BASE - 1; left -= BASE - 1) record(BASE - 1, shape)
    return left
  }
  const endRun = (count: number, shape: number): void => {
    const left = runs(count, shape)
    if (left > 0) record(left, shape)
  }
  for (const entry of entries) {
    const number = numberOf(codeOf(entry))
    if (number > next) {
      endRun(plain, PLAIN)
      plain = 0
      endRun(number - next, HOLE)
    }
    const shape = shapes.indexOf(shapeOf(entry))
    if (shape === PLAIN) plain++
    else {
      record(runs(plain, PLAIN), shape)
      plain = 0
    }
    next = number + 1
  }
  endRun(plain, PLAIN)
  return text
}

// ---- mergers ----

function hasMerger(row: CommuneRow, index: number, entry: readonly CommuneRow[]): boolean {
  return row.successor !== '' && !isHeld(row, entry[index - 1])
}

/** Where the code went to another department under the same number, the number is left open. */
function mergerKey({ code, validTo, successor }: CommuneRow): string {
  const isMoved =
    successor.length === 5 && !successor.startsWith(code.slice(0, 2)) && numberOf(successor) === numberOf(code)
  return `${isMoved ? successor.slice(0, 2) : successor}>${validTo}`
}

/** Each merger: its successors, then its day. Sorted, so that steps from one successor to the next are small. */
function codeMergers(mergers: readonly string[], own: string, { prefixes, days }: Lists): string {
  let number = 0
  const codeSuccessor = (code: string): string => {
    const prefix = pair(prefixes.indexOf(code.slice(0, 2)))
    if (code.length === 2) return digit(MERGER.moved) + prefix
    const step = numberOf(code) - number
    number = numberOf(code)
    const isNear = code.startsWith(own) && step >= 0 && step < MERGER.moved
    return isNear ? digit(step) : digit(MERGER.far) + prefix + pair(number)
  }
  return mergers
    .map((merger) => {
      const [successors = '', day = ''] = merger.split('>')
      const codes = successors.split(' ')
      const marks = codes.map((_, index) => (index < codes.length - 1 ? digit(MERGER.andMore) : ''))
      return codes.map((code, index) => marks[index] + codeSuccessor(code)).join('') + pair(days.indexOf(day))
    })
    .join('')
}

// ---- days ----

function calendarText(days: readonly string[]): string {
  const most = BASE - 1
  const gaps = days.map((day, index) => daysBetween((days[index - 1] ?? FIRST_DAY) as Day, day as Day))
  return gaps.map((gap) => digit(most).repeat(Math.floor(gap / most)) + digit(gap % most)).join('')
}
