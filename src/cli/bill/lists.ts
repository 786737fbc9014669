/**
 * What the command lists instead of a bill: the usual acts of a day, and what changes in the law.
 *
 * @module
 */
import { findActs } from '../../coverage/acts.js'
import { describeAct } from '../../coverage/text/act.js'
import { formatEuros } from '../../coverage/text/euros.js'
import { describeLawChange } from '../../coverage/text/law.js'
import type { Day } from '../../day.js'
import { findLawChanges, type LawChange } from '../../legislation/changes.js'
import type { Locale } from '../../locale.js'
import { widthOf } from '../command.js'
import { dayOf } from './read-line.js'
import { jsonOf } from './report.js'

/** The acts, each with its base and its name. */
export function listActs(day: Day, locale: Locale, isJson: boolean): string {
  const acts = findActs(day)
  if (!acts.ok) return ''
  if (isJson) return jsonOf(acts.value)
  const rows = acts.value.map(({ act, base }): [string, string, string] => [
    act,
    formatEuros(base, locale),
    describeAct(act, locale),
  ])
  const width = (column: 0 | 1) => widthOf(rows.map((row) => row[column]))
  return rows.map(([act, base, name]) => `${act.padEnd(width(0))}  ${base.padStart(width(1))}  ${name}\n`).join('')
}

/** What changes after a day. */
export function listChanges(day: Day, until: string | undefined, locale: Locale, isJson: boolean): string {
  const changes = findLawChanges(day, until === undefined ? LAST_DAY : dayOf(until, 'until'))
  if (!changes.ok) return ''
  return isJson ? jsonOf(changes.value) : reportChanges(changes.value, locale)
}

/** All that is known to come. */
const LAST_DAY: Day = '9999-12-31'

/** One sentence a line, with the text of law. */
function reportChanges(changes: readonly LawChange[], locale: Locale): string {
  return changes
    .map((change) => {
      const { article, title } = change.source
      return `${describeLawChange(change, locale)} (${article ? `${title}, ${article}` : title})\n`
    })
    .join('')
}
