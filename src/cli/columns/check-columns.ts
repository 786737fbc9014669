/**
 * A column of numbers: each row as it came, with what is said of its number beside it, and a summary. Node only.
 *
 * @module
 */
import { createReadStream } from 'node:fs'
import type { Locale } from '../../locale.js'
import type { NirOptions } from '../../nir/judge/profile.js'
import { EXIT, type ExitStatus, Misuse, type Terminal, write } from '../command.js'
import { startProgress } from '../terminal/progress.js'
import { CLI_ENGLISH } from '../text/en.js'
import { CLI_FRENCH } from '../text/fr.js'
import { contentOf } from './bytes.js'
import { csvRows } from './csv-rows.js'
import { jsonRows } from './json-rows.js'
import { createRowJudge, hasIdentity, type Judgement } from './judge-row.js'
import type { Answer, Answers, Columns, Row } from './row.js'
import { MOST_NUMBERS, rememberNumbers } from './seen-numbers.js'
import { countRow, startTally, summaryOf } from './summary.js'

/** The options that name a column, or say how a file has its columns. */
export const COLUMN_OPTIONS = {
  column: { type: 'string' },
  field: { type: 'string' },
  'key-column': { type: 'string' },
  delimiter: { type: 'string' },
  sex: { type: 'string' },
  'birth-date': { type: 'string' },
  'birth-place': { type: 'string' },
} as const

/** What was given for {@link COLUMN_OPTIONS}. */
export type ColumnValues = { readonly [Name in keyof typeof COLUMN_OPTIONS]?: string | undefined }

/** What to do with a column. */
export interface ColumnOptions {
  readonly nir: NirOptions
  readonly locale: Locale
  /** Write the whole number, or its thirteen characters, beside the row. */
  readonly complete?: 13 | 15
}

/** Whether a column is asked for; with it, any other option of columns makes sense. */
export function asksForColumn(values: ColumnValues): boolean {
  const other = Object.keys(COLUMN_OPTIONS).find((name) => values[name as keyof ColumnValues] !== undefined)
  if (other === undefined) return false
  if (values.column === undefined && values.field === undefined)
    throw new Misuse('missing-option', { option: 'column' })
  return true
}

/** Checks a column of a file, or of standard input. */
export async function checkColumns(
  files: readonly string[],
  values: ColumnValues,
  { nir, locale, complete }: ColumnOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const [file = '-', ...others] = files
  if (others.length > 0) throw new Misuse('one-file')
  const columns = columnsOf(values)
  const content = await contentOf(file === '-' ? bytesOf(terminal.stdin) : readFile(file))
  const batches =
    values.field === undefined ? csvRows(content, columns, delimiterOf(values.delimiter)) : jsonRows(content, columns)

  const progress = startProgress(terminal)
  const started = Date.now()
  const tally = startTally()
  const seen = rememberNumbers()
  const isCompared = hasIdentity(columns)
  const judge = createRowJudge(columns, nir)
  let rowNumber = 0
  let output = content.mark

  function answer(row: Row): string {
    rowNumber += 1
    if (row.kind === 'blank') return row.beside({})
    if (row.kind === 'head') return row.beside(headOf(answersOf({ verdict: 'ok', codes: [], differences: [] })))
    const judgement = judge(row)
    const first = judgement.body === undefined ? undefined : seen.firstRowOf(judgement.body, rowNumber)
    countRow(tally, judgement, first !== undefined)
    return row.beside(answersOf(judgement, first))
  }

  function answersOf({ verdict, codes, differences, nir }: Said, first?: number): Answers {
    const answers: Record<string, Answer> = {}
    if (complete !== undefined) answers[`nir-${complete}`] = nir?.slice(0, complete)
    answers['nir-verdict'] = verdict
    answers['nir-codes'] = codes
    if (isCompared) answers['nir-differences'] = differences
    answers['nir-same-as-row'] = first
    return answers
  }

  for await (const rows of batches) {
    for (const row of rows) output += answer(row)
    await write(terminal.stdout, content.encode(output))
    output = ''
    progress.add(rows.length)
  }
  progress.end()
  const summary = summaryOf(tally, SENTENCES[locale], {
    locale,
    hasIdentity: isCompared,
    most: seen.isComplete() ? undefined : MOST_NUMBERS,
    seconds: (Date.now() - started) / 1000,
  })
  await write(terminal.stderr, summary)
  return tally.refused + tally.differing === 0 ? EXIT.ok : EXIT.refused
}

/** What is written of a judgement. */
type Said = Pick<Judgement, 'verdict' | 'codes' | 'differences' | 'nir'>

const SENTENCES = { fr: CLI_FRENCH.columns, en: CLI_ENGLISH.columns }

/** The names of answers in the place of the answers. */
function headOf(answers: Answers): Answers {
  return Object.fromEntries(Object.keys(answers).map((name) => [name, name]))
}

function columnsOf(values: ColumnValues): Columns {
  if (values.column !== undefined && values.field !== undefined) throw new Misuse('column-or-field')
  if (values.field !== undefined && values.delimiter !== undefined)
    throw new Misuse('useless-option', { option: 'delimiter' })
  const { sex, 'birth-date': birthDate, 'birth-place': birthPlace, 'key-column': key } = values
  const asked = {
    number: values.column ?? values.field,
    'key-column': key,
    sex,
    'birth-date': birthDate,
    'birth-place': birthPlace,
  }
  return Object.fromEntries(Object.entries(asked).filter(([, name]) => name !== undefined))
}

/** Delimiters that a shell makes hard to write, by their names. */
const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
}

function delimiterOf(option: string | undefined): string | undefined {
  if (option === undefined) return undefined
  const delimiter = Object.hasOwn(DELIMITER_NAMES, option) ? DELIMITER_NAMES[option] : option
  if (delimiter?.length !== 1 || /["\r\n0-9A-Za-z]|[^\0-\x7f]/.test(delimiter)) throw new Misuse('wrong-delimiter')
  return delimiter
}

async function* readFile(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    throw code === 'ENOENT' || code === 'EACCES' ? new Misuse('unreadable-file') : error
  }
}

function bytesOf(input: Terminal['stdin']): AsyncIterable<Uint8Array | string> {
  return input as AsyncIterable<Uint8Array | string>
}
