import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FIELD_RECIPES, type Recipe, SERVER_RECIPES } from './recipes.js'
import * as valibot from './valibot/patient.js'
import * as zod from './zod/patient.js'

const GOOD = '2 55 08 14 168 025 38'
const WRONG = '2 55 08 14 168 025 39'

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** What is a part of the application, whatever its form: the page does not ask to install it. */
const PART_OF_APPLICATION =
  /^(?:typescript|vite|vue-tsc|@types\/|@vitejs\/|@sveltejs\/|@angular\/(?:build|cli|compiler-cli)|react-native)/

const LANGUAGES: Readonly<Record<string, string>> = {
  ts: 'typescript',
  js: 'js',
  tsx: 'tsx',
  vue: 'vue',
  svelte: 'svelte',
  html: 'html',
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
}

function sectionOf({ folder, title, text, files }: Recipe): string {
  const path = `test/recipes/${folder}`
  const { dependencies = {}, devDependencies = {} }: Manifest = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
  const named = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([name]) => !PART_OF_APPLICATION.test(name),
  )
  const install = ['npm install securite-sociale', ...named.map(([name, version]) => `${name}@${version}`)].join(' ')
  const shown = files.map((file) => {
    const code = fence(LANGUAGES[file.split('.').at(-1) ?? ''] ?? '', readFileSync(`${path}/${file}`, 'utf8'))
    return files.length > 1 ? `\`${file}\`:\n\n${code}` : code
  })
  return [`## ${title}`, text, fence('sh', install), ...shown].join('\n\n')
}

const PAGES: readonly (readonly [file: string, text: () => string])[] = [
  [
    'docs/guides/form-recipes.md',
    () =>
      [
        '# Recipes for fields',
        'Each recipe is the same form: a number that is required, one that may stay empty, in French and in English. It is not sent while a number is wrong, and what it sends is canonical. `npm run test:fresh` installs each into an application of its own, with the versions in its install line and with nothing else, and types, pastes, corrects, undoes, resets and sends in Chromium and Firefox. What the field does is in [A field for the number](form-fields.md), and how it looks beside other fields in [the comparison](../reference/field-comparison.md).',
        ...FIELD_RECIPES.map(sectionOf),
        '## The style\n\nIt is yours. The recipes are tested with this one: contrast, focus, 44 pixels to touch, no sideways scrolling at 320 pixels.',
        fence('css', readFileSync('test/recipes/field.css', 'utf8')),
      ].join('\n\n'),
  ],
  [
    'docs/guides/servers.md',
    () =>
      [
        '# Numbers on a server',
        'A server checks again what a form sends, answers with messages and never with the number, and keeps the canonical characters. `npm run test:fresh` installs and runs each of these recipes.',
        ...SERVER_RECIPES.map(sectionOf),
      ].join('\n\n'),
  ],
]

test.each(PAGES)('%s shows the recipes as they are tested', (file, text) => {
  const page = `${text()}\n`
  if (process.env['UPDATE_DOCS']) writeFileSync(file, page)
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(page)
})

test('every recipe is on a page, and names exact versions', () => {
  const folders = [...FIELD_RECIPES, ...SERVER_RECIPES].map(({ folder }) => folder)
  const found = readdirSync('test/recipes', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(found.map(({ name }) => name).sort()).toEqual([...folders].sort())
  for (const folder of folders) {
    const { dependencies = {}, devDependencies = {} }: Manifest = JSON.parse(
      readFileSync(`test/recipes/${folder}/package.json`, 'utf8'),
    )
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect([folder, version]).toEqual([folder, expect.stringMatching(/^\d+\.\d+\.\d+$/)])
  }
})

test('Zod’s recipe gives the canonical number, or the issues at their path', () => {
  expect(zod.patient.safeParse({ name: 'x', nir: GOOD })).toMatchObject({
    success: true,
    data: { nir: '255081416802538' },
  })
  const refused = zod.patient.safeParse({ name: 'x', nir: WRONG })
  expect(refused.error?.issues).toMatchObject([{ path: ['nir'], message: expect.stringContaining('la clé') }])
  expect(JSON.stringify(refused.error?.issues)).not.toContain('025')
  expect(zod.patient.safeParse({ name: 'x', nir: 12 }).success).toBe(false)
})

describe('Valibot’s recipe', () => {
  test('gives the canonical number', () => {
    expect(valibot.readPatient({ name: 'x', nir: GOOD })).toEqual({
      success: true,
      output: { name: 'x', nir: '255081416802538' },
    })
  })

  test.each([[{ name: 'x', nir: WRONG }], [{ name: 7, nir: GOOD }], [{ nir: 255_081_416_802_538 }], [GOOD]])(
    'hands on nothing of what was sent',
    (value) => {
      const read = valibot.readPatient(value)
      expect(read.success).toBe(false)
      expect(read.issues?.length).toBeGreaterThan(0)
      expect(JSON.stringify(read)).not.toMatch(/025|168/)
    },
  )
})
