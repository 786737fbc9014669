/**
 * What changes in the law, a line for each value.
 *
 * @module
 */
import { formatEuros, formatRate } from '../../coverage/text/euros.js'
import type { LawChange } from '../../legislation/changes.js'
import type { Unit } from '../../legislation/dated.js'
import { formatDay, type Locale } from '../../locale.js'
import { widthOf } from '../command.js'

/** The day, the name of the value, the old and the new value, and the text of law. */
export function reportChanges(changes: readonly LawChange[], locale: Locale): string {
  const rows = changes.map(({ from, parameter, unit, before, after, source }) => [
    formatDay(from, locale),
    parameter,
    `${valueIn(before, unit, locale)} → ${valueIn(after, unit, locale)}`,
    source.article ?? source.title,
  ])
  const widths = rows[0]?.map((_, column) => widthOf(rows.map((row) => row[column] ?? ''))) ?? []
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

function valueIn(value: unknown, unit: Unit, locale: Locale): string {
  if (value === null) return '–'
  if (typeof value === 'number' && unit === 'cents') return formatEuros(value, locale)
  if (typeof value === 'number' && unit === 'basis points') return formatRate(value, locale)
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([name, part]) => `${name} ${typeof part === 'object' ? JSON.stringify(part) : part}`)
    .join(', ')
}
