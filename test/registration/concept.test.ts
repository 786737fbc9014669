import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type DrawnFacet, formatRegistrationDiagram } from '../../src/registration/index.js'
import { TRANSITIONS } from '../../src/registration/step/table.js'
import { TYPES } from './samples.js'

const FILE = 'docs/concepts/registration.md'

/** What is drawn for each mark of the page. */
function drawn(what: string): string {
  if (what === 'rows') return rows()
  const text = what === 'phases' ? formatRegistrationDiagram({ locale: 'en' }) : facet(what as DrawnFacet)
  return `\`\`\`mermaid\n${text}\n\`\`\``
}

const facet = (name: DrawnFacet): string => formatRegistrationDiagram({ locale: 'en', facet: name })

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ')

function rows(): string {
  const lines = TYPES.flatMap((type) =>
    TRANSITIONS[type].map(({ facet: moved, from, to, when, needs = [], follows }) =>
      [
        `\`${type}\``,
        `${moved}${follows ? ' (along with it)' : ''}`,
        list(from),
        to === 'same' ? 'same' : `\`${to}\``,
        [...(when ? [`if \`${when.is}\``] : []), ...needs.map((need) => `\`${need}\``)].join(', '),
      ].join(' | '),
    ),
  )
  return [
    '| Event | Facet | From | To | Condition, guards |',
    '| --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n')
}

/** A page without what a formatter does to its tables. */
const plain = (page: string): string => page.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---')

test('the page on the lifecycle is drawn from the table (UPDATE_DOCS=1 redraws it)', () => {
  const page = readFileSync(FILE, 'utf8')
  const fresh = page.replaceAll(
    /<!-- drawn: ([\w-]+) -->[\s\S]*?<!-- end -->/g,
    (_, what: string) => `<!-- drawn: ${what} -->\n\n${drawn(what)}\n\n<!-- end -->`,
  )
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(FILE, fresh)
  else expect(plain(page)).toBe(plain(fresh))
})
