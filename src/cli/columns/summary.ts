/**
 * What is said at the end of a column: how many there are of what.
 *
 * @module
 */
import { fillIn, type Locale } from '../../locale.js'
import { own } from '../../record.js'
import type { ColumnSentences } from '../text/cli-sentences.js'
import type { Judgement } from './judge-row.js'

/** Counts what is said of rows. */
export interface Tally {
  rows: number
  numbers: number
  refused: number
  differing: number
  twice: number
  readonly refusals: Map<string, number>
}

/** A tally of no rows. */
export function startTally(): Tally {
  return { rows: 0, numbers: 0, refused: 0, differing: 0, twice: 0, refusals: new Map() }
}

/** Counts a row. */
export function countRow(tally: Tally, { verdict, codes, isNumber }: Judgement, isTwice: boolean): void {
  tally.rows += 1
  if (isNumber) tally.numbers += 1
  if (isTwice) tally.twice += 1
  if (verdict === 'differs') tally.differing += 1
  if (verdict !== 'refused') return
  tally.refused += 1
  for (const code of codes) tally.refusals.set(code, (tally.refusals.get(code) ?? 0) + 1)
}

/** What a summary says besides its counts. */
export interface SummaryOptions {
  readonly locale: Locale
  /** Whether an identity was compared. */
  readonly hasIdentity: boolean
  /** Up to how many numbers were remembered, where there are more. */
  readonly most: number | undefined
  readonly seconds: number
}

/** The lines of a summary: a count and what it counts. */
export function summaryOf(tally: Tally, sentences: ColumnSentences, options: SummaryOptions): string {
  const { locale, hasIdentity, most, seconds } = options
  const { rows, numbers, refused, differing, twice, refusals } = tally
  const share = (numbers / Math.max(1, rows)).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 })
  const limit = most === undefined ? '' : ` ${fillIn(sentences.limit, { most: most.toLocaleString(locale) })}`
  const byCount = [...refusals].sort(([, one], [, other]) => other - one)
  const lines: readonly (readonly [count: number, text: string])[] = [
    [rows, sentences.rows],
    [numbers, fillIn(sentences.numbers, { share })],
    [rows - refused, sentences.wellFormed],
    [refused, sentences.refused],
    ...byCount.map(([code, count]) => [count, `  ${code}: ${own(sentences.reasons, code as never)}`] as const),
    [twice, `${sentences.twice}${limit}`],
    ...(hasIdentity ? [[differing, sentences.differing] as const] : []),
    [Math.round(rows / Math.max(seconds, 0.001)), sentences.perSecond],
  ]
  const counts = lines.map(([count]) => count.toLocaleString(locale))
  const width = counts.reduce((most, { length }) => Math.max(most, length), 0)
  return lines.map(([, text], index) => `${counts[index]?.padStart(width)}  ${text}\n`).join('')
}
