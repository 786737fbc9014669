// The bills of public pages, `test/vectors/coverage.json`, beside what is computed.
import { readFileSync } from 'node:fs'

const VECTORS = new URL('../vectors/coverage.json', import.meta.url)

/** What a page prints that is not to the cent. */
const ROUNDED = { D3: 'co-payment: the page prints 18.60 €, rounded; 26.50 € − 7.95 € is 18.55 €' }

/** A vector that only applies an article is of no page. */
export function printedBills() {
  const vectors = JSON.parse(readFileSync(VECTORS, 'utf8'))
  return vectors.filter(({ source }) => !source.startsWith('CSS'))
}

const euros = (cents) => (cents / 100).toFixed(2)
const row = (cells) => `| ${cells.join(' | ')} |`

export function billsTable({ computeCoverage }) {
  const bills = printedBills().map(({ id, day, input, expected, source, note }) => {
    const { ok, value } = computeCoverage(input.care, input.cover)
    const wrong = Object.keys(expected).filter((name) => !ok || value[name] !== expected[name])
    const shares = ['fee', 'netAmo', 'amc', 'patient'].map((name) => euros(expected[name]))
    const verdict = wrong.length > 0 ? `differs: ${wrong.join(', ')}` : (ROUNDED[id] ?? 'the same')
    return row([note.replace(/;.*/, ''), day, ...shares, source, verdict])
  })
  return [
    row(['Bill', 'Day', 'Fee, €', 'AMO', 'AMC', 'Patient', 'Page', 'We']),
    row(['---', '---', '---:', '---:', '---:', '---:', '---', '---']),
    ...bills,
  ].join('\n')
}
