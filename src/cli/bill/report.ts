/**
 * A breakdown as a person reads it at a terminal: a table with the texts of law, and a bar of who pays.
 *
 * @module
 */

import type { BillBreakdown, CoverageShares } from '../../coverage/breakdown.js'
import type { Care, CareByKind } from '../../coverage/care.js'
import { headingsOf } from '../../coverage/contract/benefits.js'
import { describeAct } from '../../coverage/text/act.js'
import { describeBenefit } from '../../coverage/text/benefit.js'
import { formatEuros } from '../../coverage/text/euros.js'
import type { StatementLine } from '../../coverage/text/statement.js'
import { formatDay, type Locale } from '../../locale.js'
import { type painter, widthOf } from '../command.js'

type Paint = ReturnType<typeof painter>

/** Who pays, in the order of the bar; the colour tells them apart on a terminal, the sign everywhere. */
const PAYERS: readonly {
  readonly share: keyof CoverageShares
  readonly sign: string
  readonly colour: Parameters<Paint>[0]
}[] = [
  { share: 'netAmo', sign: '█', colour: 'green' },
  { share: 'localScheme', sign: '▓', colour: 'green' },
  { share: 'amc', sign: '▒', colour: 'yellow' },
  { share: 'patient', sign: '░', colour: 'red' },
]

const BAR = 40

/** One line of care: every rule with its text, who pays, and what is uncertain. */
export function reportLine(
  shares: CoverageShares,
  lines: readonly StatementLine[],
  locale: Locale,
  paint: Paint,
): string {
  const rows = lines.filter(({ kind }) => kind !== 'note')
  const notes = lines.filter(({ kind }) => kind === 'note')
  const width = widthOf(rows.map(({ text }) => text))
  const amounts = rows.map(({ amount = 0 }) => formatEuros(amount, locale))
  const column = widthOf(amounts)
  const table = rows.map(({ kind, text, source, share }, index) => {
    const row = `${text.padEnd(width)}  ${(amounts[index] ?? '').padStart(column)}`
    const law = source ? `  ${paint('dim', source.article ?? source.title)}` : ''
    const payer = PAYERS.find((one) => one.share === share)
    const sign = payer ? paint(payer.colour, payer.sign) : ' '
    return `${sign} ${kind === 'rule' ? row : paint('bold', row)}${law}\n`
  })
  const doubts = notes.map(({ text }) => `${paint('dim', `* ${text}`)}\n`)
  return `${table.join('')}\n${bar(shares, paint)}\n${doubts.length > 0 ? `\n${doubts.join('')}` : ''}`
}

/** The words above the columns of a bill. */
export type Columns = Readonly<Record<'care' | 'fee' | 'netAmo' | 'localScheme' | 'amc' | 'patient' | 'total', string>>

/** A bill of several lines: a row for each, their sum, and the bar of the whole. */
export function reportBill(
  cares: readonly Care[],
  bill: BillBreakdown,
  columns: Columns,
  locale: Locale,
  paint: Paint,
): string {
  const shown = (['fee', 'netAmo', 'localScheme', 'amc', 'patient'] as const).filter(
    (share) => share !== 'localScheme' || bill.localScheme > 0,
  )
  const amountsOf = (shares: CoverageShares) => shown.map((share) => formatEuros(shares[share], locale))
  const rows = [
    [columns.care, ...shown.map((share) => columns[share])],
    ...bill.lines.map((line, index) => [nameOf(cares[index], locale), ...amountsOf(line)]),
    [columns.total, ...amountsOf(bill)],
  ]
  const widths = rows[0]?.map((_, column) => widthOf(rows.map((row) => row[column] ?? ''))) ?? []
  const texts = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
  const table = texts.map((text, index) =>
    index === 0 || index === texts.length - 1 ? `${paint('bold', text)}\n` : `${text}\n`,
  )
  return `${table.join('')}\n${bar(bill, paint)}\n`
}

/** The name of a line of care: its act, its letter, or its heading in a table of guarantees; and the day. */
function nameOf(care: Care | undefined, locale: Locale): string {
  if (!care) return ''
  return `${careName(care, locale)}, ${formatDay(care.on, locale)}`
}

function careName(care: Care, locale: Locale): string {
  if ('act' in care && care.act !== undefined) return describeAct(care.act, locale)
  if ('letter' in care && care.letter !== undefined) return care.letter
  return describeBenefit(headingsOf(care as CareByKind)[0] ?? 'otherwise', locale)
}

/** The fee as a bar of forty signs, cut where the running sum of the shares falls, so that it is always full. */
function bar(shares: CoverageShares, paint: Paint): string {
  let sum = 0
  let drawn = 0
  const parts = PAYERS.map(({ share, sign, colour }) => {
    sum += shares[share]
    const end = shares.fee === 0 ? 0 : Math.floor((BAR * sum) / shares.fee)
    const part = paint(colour, sign.repeat(end - drawn))
    drawn = end
    return part
  })
  return parts.join('')
}

/** A value for a program to read. */
export function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
