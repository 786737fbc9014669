import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Locale } from '../../src/locale.js'
import { type DrawnFacet, formatRegistrationDiagram } from '../../src/registration/index.js'
import { TRANSITIONS } from '../../src/registration/step/table.js'
import { TYPES } from './samples.js'

const PAGES: readonly (readonly [locale: Locale, file: string])[] = [
  ['en', 'docs/concepts/registration.md'],
  ['fr', 'docs/fr/concepts/registration.md'],
]

/** What is drawn for each mark of the page. */
function drawn(what: string, locale: Locale): string {
  if (what === 'rows') return rows()
  const text = what === 'phases' ? formatRegistrationDiagram({ locale }) : facet(what as DrawnFacet, locale)
  return `\`\`\`mermaid\n${text}\n\`\`\``
}

const facet = (name: DrawnFacet, locale: Locale): string => formatRegistrationDiagram({ locale, facet: name })

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

test.each(PAGES)('the page on the lifecycle is drawn from the table (UPDATE_DOCS=1 redraws it): %s', (locale, file) => {
  const page = readFileSync(file, 'utf8')
  const fresh = page.replaceAll(
    /<!-- drawn: ([\w-]+) -->[\s\S]*?<!-- end -->/g,
    (_, what: string) => `<!-- drawn: ${what} -->\n\n${drawn(what, locale)}\n\n<!-- end -->`,
  )
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, fresh)
  else expect(plain(page)).toBe(plain(fresh))
})
