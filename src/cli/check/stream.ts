/**
 * Numbers from standard input, one a line, one line out for each, in order.
 *
 * @module
 */
import { lineParser } from '../../bulk/line-checker.js'
import { lineCutter, lineEnd, noDigits, readDigits, textReader } from '../../bulk/lines.js'
import { plainJudge } from '../../bulk/plain.js'
import type { NirIssue, NirWarning } from '../../nir/judge/issue.js'
import { rulesOf } from '../../nir/judge/profile.js'
import { parseNir } from '../../nir/parse-nir.js'
import { unwrap } from '../../result.js'
import { EXIT, type ExitStatus, type Terminal, write } from '../command.js'
import { bytesOf, utf8Of } from '../terminal/input.js'
import { printable } from '../terminal/printable.js'
import { startProgress } from '../terminal/progress.js'
import { alikeLines } from './alike-lines.js'
import { type Frame, frameOf, lineReport } from './line-report.js'
import { lineBatches } from './lines.js'
import type { PlaceNamer } from './place-names.js'
import { placeReporter } from './plain-places.js'
import type { CheckOptions } from './report.js'

/** How a line is reported. */
export type Format = (typeof FORMATS)[number]

export const FORMATS = ['text', 'json', 'tsv'] as const

/** What a line of a stream for a database can say. */
export const LINE_COLUMNS = ['line', 'verdict', 'findings'] as const

/** How a stream is read and reported. */
export interface StreamOptions extends CheckOptions {
  readonly format: Format
  /** Where given, lines are values of tab-separated text as databases write it, and so is the report. */
  readonly columns?: readonly (typeof LINE_COLUMNS)[number][]
}

type Verdict = ReturnType<typeof parseNir>

/** A line of the input, and what to report of it. */
interface Line {
  readonly line: number
  readonly verdict: Verdict
  /** What the place can be called, where that is asked for; nothing of a number that is refused. */
  readonly places?: readonly string[] | undefined
  /** What was typed, where that is asked for. */
  readonly typed?: string | undefined
}

/** What is printed of a line, and whether its number is refused. */
interface Report {
  readonly frame: Frame
  readonly isRefused: boolean
}

/** Writes the report of a line, or of one that has no value. */
type LineWriter = (line: number, verdict: Verdict | undefined) => string

/** Checks every line of standard input. The reader of the output sets the pace. */
export function checkStream(terminal: Terminal, options: StreamOptions): Promise<ExitStatus> {
  if (options.echo) return checkTexts(terminal, options)
  return options.places ? checkPlaces(terminal, options, options.places) : checkBytes(terminal, options)
}

/** Checks lines of which neither the text nor the place is printed: nearly all stay bytes. */
async function checkBytes(terminal: Terminal, { nir, format, columns }: StreamOptions): Promise<ExitStatus> {
  const progress = startProgress(terminal)
  const writeLine = columns ? columnsWriter(columns) : textWriter(WRITERS[format])
  const parse = lineParser(nir, columns !== undefined)
  const reportOf = (verdict: Verdict | undefined): Report => ({
    frame: frameOf((line) => writeLine(line, verdict)),
    isRefused: verdict?.ok === false,
  })
  const plain = reportOf(PLAIN)
  const isPlain = plainJudge(rulesOf(nir), nir.day)
  const reportOfAlike = alikeLines(nir.day, (line) => reportOf(parse(line)))
  const cutter = lineCutter()
  const digits = noDigits()
  const report = lineReport()
  let isRefused = false

  /** The report of the line that starts at an index. Sets where the line ends. */
  function reportAt(lines: Uint8Array, start: number): Report {
    const isNumber = readDigits(lines, start, digits)
    if (isNumber && isPlain(digits)) return plain
    const end = isNumber ? digits.end : lineEnd(lines, digits.end)
    const reported = reportOfAlike(lines, start, end, digits)
    digits.end = end
    return reported
  }

  async function print(lines: Uint8Array): Promise<void> {
    let count = 0
    for (let start = 0; start < lines.length; start = digits.end + 1) {
      const reported = reportAt(lines, start)
      report.add(reported.frame)
      isRefused ||= reported.isRefused
      count += 1
    }
    await write(terminal.stdout, report.take())
    progress.add(count)
  }

  // A database writes UTF-8: the first value of a query says nothing about the others, whatever it begins with.
  const input = columns ? bytesOf(terminal.stdin) : utf8Of(terminal.stdin)
  for await (const bytes of input) await print(cutter.cut(bytes))
  await print(cutter.end())
  progress.end()
  return isRefused ? EXIT.refused : EXIT.ok
}

/** Checks lines of which the place is printed: that of a plain number is read from its digits. */
async function checkPlaces(terminal: Terminal, { nir, format }: StreamOptions, namer: PlaceNamer): Promise<ExitStatus> {
  const progress = startProgress(terminal)
  const report = WRITERS[format]
  const [before] = report({ line: 0, verdict: PLAIN }).split('0') as [string]
  const placeOf = placeReporter(
    namer,
    (places) => `${report({ line: 0, verdict: PLAIN, places }).slice(before.length + 1)}\n`,
  )
  const isPlain = plainJudge(rulesOf(nir), nir.day)
  const cutter = lineCutter()
  const textOf = textReader()
  const digits = noDigits()
  let line = 0
  let refused = 0

  function reported(lines: Uint8Array): string {
    const first = line
    let output = ''
    for (let start = 0; start < lines.length; start = digits.end + 1) {
      line += 1
      const parse = () => parseNir(textOf(lines.subarray(start, digits.end)), nir)
      if (readDigits(lines, start, digits) && isPlain(digits)) {
        output += before + line + placeOf(digits, () => unwrap(parse()))
      } else {
        digits.end = lineEnd(lines, start)
        const verdict = parse()
        if (!verdict.ok) refused += 1
        output += `${report({ line, verdict, places: verdict.ok ? namer.namesOf(verdict.value) : [] })}\n`
      }
    }
    progress.add(line - first)
    return output
  }

  for await (const bytes of utf8Of(terminal.stdin)) await write(terminal.stdout, reported(cutter.cut(bytes)))
  await write(terminal.stdout, reported(cutter.end()))
  progress.end()
  return refused === 0 ? EXIT.ok : EXIT.refused
}

/** A number about which there is nothing to say. */
const PLAIN = parseNir('299123306301016')

async function checkTexts(
  terminal: Terminal,
  { nir, echo, format, places: namer }: StreamOptions,
): Promise<ExitStatus> {
  const progress = startProgress(terminal)
  const report = WRITERS[format]
  let line = 0
  let refused = 0
  for await (const batch of lineBatches(utf8Of(terminal.stdin))) {
    let output = ''
    for (const text of batch) {
      line += 1
      const verdict = parseNir(text, nir)
      if (!verdict.ok) refused += 1
      const places = namer && (verdict.ok ? namer.namesOf(verdict.value) : [])
      output += `${report({ line, verdict, places, typed: echo ? text.trim() : undefined })}\n`
    }
    await write(terminal.stdout, output)
    progress.add(batch.length)
  }
  progress.end()
  return refused === 0 ? EXIT.ok : EXIT.refused
}

/** Writes what a person or a program reads; without a value there is no line. */
function textWriter(write: (line: Line) => string): LineWriter {
  return (line, verdict) => (verdict ? write({ line, verdict }) : '')
}

/** Writes columns for a database, NULL for NULL. */
function columnsWriter(columns: readonly (typeof LINE_COLUMNS)[number][]): LineWriter {
  return (line, verdict) => {
    const values = {
      line: String(line),
      verdict: verdict ? word(verdict) : NULL,
      findings: verdict ? findings(verdict).map(place).join(',') : NULL,
    }
    return columns.map((column) => values[column]).join('\t')
  }
}

const NULL = '\\N'

const WRITERS: Readonly<Record<Format, (line: Line) => string>> = {
  text: ({ line, verdict, places, typed }) =>
    [
      line,
      word(verdict),
      ...findings(verdict).map(place),
      ...optional(places?.join(OR) || undefined),
      ...optional(typed && printable(typed)),
    ].join(' '),
  tsv: ({ line, verdict, places, typed }) =>
    [
      line,
      word(verdict),
      findings(verdict).map(place).join(','),
      ...optional(places?.join(OR)),
      ...optional(typed && printable(typed)),
    ].join('\t'),
  json: ({ line, verdict, places, typed }) =>
    // What JSON leaves as it is, a terminal may obey; escaped, it is the same text.
    printable(
      JSON.stringify({
        line,
        ...(typed !== undefined && { typed }),
        ok: verdict.ok,
        ...(verdict.ok ? { warnings: verdict.value.warnings } : { issues: verdict.issues }),
        ...(places !== undefined && { places }),
      }),
    ),
}

/** Between names of which any can be the right one. */
const OR = ' | '

function word({ ok }: Verdict): string {
  return ok ? 'ok' : 'refused'
}

function findings(verdict: Verdict): readonly (NirIssue | NirWarning)[] {
  return verdict.ok ? verdict.value.warnings : verdict.issues
}

/** A code and where it shows, counted from 1 as editors count columns. */
function place({ code, span: [start, end] }: NirIssue | NirWarning): string {
  return end > start + 1 ? `${code}@${start + 1}-${end}` : `${code}@${start + 1}`
}

function optional(typed: string | undefined): string[] {
  return typed === undefined ? [] : [typed]
}
