// The page `docs/reference/differences.md`, made of the counts of a run.

import { billsTable } from './bills.mjs'
import { PEERS } from './compare.mjs'
import { DIFFERENCES } from './kinds.mjs'

export const PAGE = 'docs/reference/differences.md'

const TITLES = {
  refused: ['Refused here, accepted there', 'We refuse'],
  accepted: ['Accepted here, refused there', 'We accept'],
  read: ['Accepted by both, read otherwise', 'What is read'],
}

const row = (cells) => `| ${cells.join(' | ')} |`
const number = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0')

function table(answer, counts) {
  const [title, head] = TITLES[answer]
  // A package that reads nothing has no column there.
  const peers = PEERS.map(({ name, read }, index) => ({ name, index, isThere: answer !== 'read' || read })).filter(
    ({ isThere }) => isThere,
  )
  const kinds = Object.keys(DIFFERENCES).filter((kind) => counts[kind])
  return [
    `## ${title}`,
    '',
    row([head, 'for instance', ...peers.map(({ name }) => name), 'what decides']),
    row(['---', '---', ...peers.map(() => '---:'), '---']),
    ...kinds.map((kind) => {
      const [what, shape, decides] = DIFFERENCES[kind]
      return row([`${what} <!-- ${kind} -->`, shape, ...peers.map(({ index }) => number(counts[kind][index])), decides])
    }),
  ].join('\n')
}

export function pageOf(counts, count, coverage) {
  return `# Differences from other packages

The same ${number(count)} texts are given to this package and to others: generated numbers, well-formed and wrong ones, numbers as
people write them, with a wrong digit, with two digits exchanged, too short or too long, and with any value in one part
under the right key. All are fictitious, and the same seed makes them again. Each cell counts the texts on which a package
disagrees with us; where it says 0, it agrees. \`npm run report -- differences --write\` writes this page.

A package that accepts more is not wrong for each purpose. The last column names the text that we follow, so that you can
decide.

${['refused', 'accepted', 'read'].map((answer) => table(answer, counts[answer])).join('\n\n')}

## Bills that public pages print

No other package computes bills, so the comparison is with pages: each bill that one of them prints in figures.

${billsTable(coverage)}
`
}

/** The kinds that a page names under each title. */
export function kindsOf(page) {
  const sections = page.split('\n## ').slice(1)
  return Object.fromEntries(
    Object.entries(TITLES).map(([answer, [title]]) => {
      const section = sections.find((text) => text.startsWith(title)) ?? ''
      return [answer, [...section.matchAll(/<!-- ([\w-]+) -->/g)].map(([, kind]) => kind)]
    }),
  )
}
