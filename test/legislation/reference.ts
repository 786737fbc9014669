import type { Dated } from '../../src/legislation/dated.js'
import { families } from './parameters.js'
import { TITLES } from './titles.js'

/** The reference page of the law, made from the data. */
export function legislationReference(): string {
  const sections = Object.keys(TITLES).map((name) => {
    const parameters = families.find(([family]) => family === name)?.[1]
    if (!parameters) throw new Error(`no parameter ${name}`)
    return `## ${TITLES[name]}\n\n\`${name}\`\n\n${table(parameters)}`
  })
  const forgotten = families.filter(([name]) => !Object.hasOwn(TITLES, name)).map(([name]) => name)
  if (forgotten.length > 0) throw new Error(`no title for ${forgotten.join(', ')}`)
  return `${INTRODUCTION}\n${sections.join('\n\n')}\n`
}

const INTRODUCTION = `# The law, as the calculator knows it

This page is made from the data of \`securite-sociale/legislation\` by a test, which fails while the two differ; run it
with \`UPDATE_DOCS=1\` to write the page anew. Amounts are in euros. «–» means that the law has no such value from that
day on. *Checked* is the last day on which the text was known to be in force; a bill of a later day carries a note. *Doubt*
says what could not be confirmed by an official text.
`

function table(parameters: readonly Dated<unknown>[]): string {
  const rows = parameters.flatMap(({ id, unit, values }) =>
    values.map(({ from, value, source, confidence, doubt }) => {
      const text = `[${source.article ?? source.title}](${source.href})`
      return [
        `\`${id}\``,
        from,
        showValue(value, unit),
        text,
        source.checkedOn,
        confidence,
        (doubt ?? '').replaceAll('-', ' '),
      ]
    }),
  )
  const head = ['Parameter', 'From', 'Value', 'Source', 'Checked', 'Confidence', 'Doubt']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Fields of records that are no amounts. */
const COUNTS = ['units', 'coefficient', 'renewal', 'earlyRenewal', 'childAge', 'from', 'before']
const RATES = ['cap', 'gap']

/** A value in words: euros, per cent, a count, or the fields of a record. */
export function showValue(value: unknown, unit: Dated<unknown>['unit'] | string): string {
  if (value === null) return '–'
  if (typeof value === 'object')
    return Object.entries(value as object)
      .map(([name, part]) => {
        if (part === true) return name
        return name === 'pairs' ? showValue(part, 'record') : `${name} ${showValue(part, unitOf(name))}`
      })
      .join(', ')
  const number = Number(value)
  if (unit === 'count') return String(number)
  return unit === 'basis points' ? `${number / 100} %` : `${(number / 100).toFixed(2)} €`
}

/** What the field of a record counts. */
export function unitOf(name: string): 'count' | 'basis points' | 'cents' {
  if (COUNTS.includes(name)) return 'count'
  return RATES.includes(name) ? 'basis points' : 'cents'
}
