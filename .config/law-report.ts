/**
 * What of the law is due for a check, and what changes in the coming year, as the lines that `npm run law` prints.
 *
 * @module
 */
import { describeLawChange } from '../src/coverage/text/law.js'
import { addMonths, type Day } from '../src/day.js'
import { findLawChanges, findUncheckedLaw, type UncheckedLaw } from '../src/legislation/changes.js'
import { unwrap } from '../src/result.js'

const MONTHS_AHEAD = 12

/** The report of a day: texts last checked before it, the oldest check first, then the changes of the year to come. */
export function lawReport(day: Day): string {
  const due = unwrap(findUncheckedLaw(day))
  const until = addMonths(day, MONTHS_AHEAD)
  const changes = unwrap(findLawChanges(day, until)).map(
    (change) => `  ${describeLawChange(change, 'en')} (${textOf(change.source)})\n  ${describeLawChange(change, 'fr')}`,
  )
  return [
    `${due.length} values in force on ${day} were last checked before that day:`,
    ...bySource(due).flatMap(linesOf),
    '',
    `Changes until ${until}:`,
    ...(changes.length > 0 ? changes : ['  none that we know']),
    '',
  ].join('\n')
}

/** The values of each text together, in the order of the checks. */
function bySource(due: readonly UncheckedLaw[]): readonly (readonly [UncheckedLaw, readonly string[]])[] {
  const groups = new Map<UncheckedLaw['source'], [UncheckedLaw, string[]]>()
  for (const one of due) {
    const group = groups.get(one.source) ?? [one, []]
    group[1].push(one.parameter)
    groups.set(one.source, group)
  }
  return [...groups.values()]
}

function linesOf([{ source }, parameters]: readonly [UncheckedLaw, readonly string[]]): readonly string[] {
  return [
    `  ${source.checkedOn}  ${textOf(source)}`,
    `              ${source.href}`,
    `              ${parameters.join(', ')}`,
  ]
}

function textOf({ title, article }: UncheckedLaw['source']): string {
  return article ? `${title}, ${article}` : title
}
