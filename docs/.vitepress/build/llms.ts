import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const DOCS = fileURLToPath(new URL('../../', import.meta.url))

const SECTIONS: readonly (readonly [title: string, folder: string])[] = [
  ['Guides', 'guides'],
  ['Concepts', 'concepts'],
  ['Reference', 'reference'],
]

/** The rooms whose functions are listed; the root has them all again. */
const ROOMS = [
  'nir',
  'form',
  'form/dom',
  'standard-schema',
  'places',
  'places/communes',
  'coverage',
  'registration',
  'legislation',
  'bulk',
  'testing',
]

/** The first sentence of a page below its title, as plain text. */
function firstSentence(markdown: string): string {
  const paragraph = markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .find((block) => /^[A-Z_*`[]/.test(block) && !block.startsWith('[securite-sociale]'))
  const text = (paragraph ?? '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/\s+/g, ' ')
  return /^.*?[.:?](?= |$)/.exec(text)?.[0] ?? text
}

function titleOf(markdown: string): string {
  return /^# (.*)/m.exec(markdown)?.[1]?.replaceAll('`', '') ?? ''
}

function markdownIn(folder: string): readonly string[] {
  try {
    return readdirSync(`${DOCS}${folder}`)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}/${name}`)
  } catch {
    // No API has been written yet.
    return []
  }
}

/** Writes `llms.txt`, an index of the documentation for assistants, and the pages that it names as Markdown. */
export function writeLlms(outDir: string, base: string): void {
  const entry = (file: string, title: (markdown: string) => string) => {
    const markdown = readFileSync(`${DOCS}${file}`, 'utf8')
    mkdirSync(dirname(`${outDir}/${file}`), { recursive: true })
    cpSync(`${DOCS}${file}`, `${outDir}/${file}`)
    return `- [${title(markdown)}](${base}${file}): ${firstSentence(markdown.replace(/^# .*$/m, ''))}`
  }
  const pages = SECTIONS.map(([title, folder]) => [
    `## ${title}`,
    markdownIn(folder)
      .map((file) => entry(file, titleOf))
      .join('\n'),
  ])
  const functions = ROOMS.map((room) => {
    const files = markdownIn(`api/${room}/functions`)
    return [
      `## Functions of securite-sociale/${room}`,
      files.map((file) => entry(file, (markdown) => titleOf(markdown).replace('Function: ', ''))).join('\n'),
    ]
  })
  const text = [
    '# securite-sociale',
    '> French social security for applications, in TypeScript without dependencies: read and explain social-security numbers (NIR, NIA), compute who pays a health bill by the law of the day, follow a registration from enrolment to the Carte Vitale.',
    'Parsers return a Result: `{ ok: true, value }` or `{ ok: false, issues }`; they never throw on data. Money is in cents, rates in basis points, days are texts `YYYY-MM-DD`. A number is personal data: never put one into a log, an address or a prompt. Use fictitious numbers (`securite-sociale/testing`).',
    ...[...pages, ...functions].filter(([, list]) => list !== '').map((section) => section.join('\n\n')),
  ]
  writeFileSync(`${outDir}/llms.txt`, `${text.join('\n\n')}\n`)
}
