import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { BUDGETS, type Budget, MARKS } from './budgets.js'
import { installTarball, subpaths, type UserProject } from './tarball.js'

let user: UserProject

beforeAll(() => {
  user = installTarball()
})

/** What a user's bundler makes of one import. */
async function bundle(code: string, resolveDir: string = user.folder, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir },
    plugins,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles.map(({ text }) => text).join('')
}

const compressed = (text: string) => (text === '' ? 0 : brotliCompressSync(text).length)

describe('bytes, minified and compressed with brotli', () => {
  test.each(BUDGETS)('$names from $from: at most $most', async ({ names, from, most }) => {
    const size = compressed(await bundle(`export { ${names} } from '${from}'`))
    console.info(`${names} from ${from}: ${size} B of ${most}`)
    expect(size).toBeGreaterThan(0)
    expect(size).toBeLessThanOrEqual(most)
  })

  test('a bare import weighs nothing (promise: shakes-alone)', async () => {
    expect(await bundle(`import 'securite-sociale'`)).toBe('')
  })
})

/** The page of all budgets. A bundle is weighed where the page is written; another Node compresses a little otherwise. */
const PAGE = 'docs/reference/budgets.md'
const NEAR = 0.02

function rowOf({ names, from, most }: Budget, size: number): string {
  return `| ${names.replaceAll(/\w+/g, '`$&`')} | \`${from}\` | ${size} | ${most} |`
}

/** Puts an empty catalogue in the place of each one of a language. */
function without(language: string): Plugin {
  return {
    name: `without-${language}`,
    setup: ({ onLoad }) => {
      onLoad({ filter: new RegExp(`/(?:text|sentences)/${language}\\.ts$`) }, ({ path }) => {
        const names = readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)
        return { contents: [...names].map(([, name]) => `export const ${name} = {}`).join('\n'), loader: 'ts' }
      })
    },
  }
}

/** The bytes of a function that says something, and those of its sentences in each language. */
async function sentenceRow(name: string): Promise<string> {
  const code = `export { ${name} } from './src/index.ts'`
  const [all, notFrench, notEnglish] = await Promise.all(
    [[], [without('fr')], [without('en')]].map(async (plugins) =>
      compressed(await bundle(code, process.cwd(), plugins)),
    ),
  )
  const cells = [all, Number(all) - Number(notFrench), Number(all) - Number(notEnglish)]
  return `| \`${name}\` | ${cells.map((bytes) => `${bytes} B`).join(' | ')} |`
}

function sentenceRows(): Promise<string[]> {
  const names = readFileSync('test/package/names/securite-sociale.txt', 'utf8').split('\n')
  return Promise.all(names.filter((name) => /^(?:describe|explain)/.test(name)).map(sentenceRow))
}

/** The bytes that a `require` of an entry loads, as they are on the disk. */
function requireRow(subpath: string): string {
  const script = `require('${subpath}')
    const files = Object.keys(require.cache).filter((file) => file.includes('securite-sociale/dist'))
    console.log(files.reduce((sum, file) => sum + require('node:fs').statSync(file).size, 0))`
  return `| \`${subpath}\` | ${user.run('node', '--input-type=commonjs', '-e', script).trim()} B |`
}

async function page(): Promise<string> {
  const rows = await Promise.all(
    BUDGETS.map(async (budget) =>
      rowOf(budget, compressed(await bundle(`export { ${budget.names} } from '${budget.from}'`))),
    ),
  )
  return `# Bytes of each import

What a user's bundler makes of one import: bundled and minified by esbuild, compressed by brotli. The budgets are in
\`test/package/budgets.ts\`; \`npm run test:package\` holds them, and \`UPDATE_DOCS=1 npm run test:package\` writes this
page.

| import | from | bytes | budget |
| --- | --- | ---: | ---: |
${rows.join('\n')}

## Sentences by language

Functions that say something take their sentences along, in French and in English. The columns of the languages are what
each adds to the bundle; without the functions, no sentence is in it.

| function | bytes | of which French | English |
| --- | ---: | ---: | ---: |
${(await sentenceRows()).join('\n')}

## What a \`require\` loads

CommonJS has no bundler that leaves out what is not named: an entry is loaded whole, with the files that it shares with
others, and nothing else. Require the narrowest entry that has what you need: \`securite-sociale/nir\` rather than
\`securite-sociale\`. Bytes on the disk, not compressed.

| entry | bytes |
| --- | ---: |
${subpaths().map(requireRow).join('\n')}
`
}

const SIZE = /(?<=\| )\d+(?= \| \d+ \|| B )/g
const sizes = (text: string) => (text.match(SIZE) ?? []).map(Number)
const withoutSizes = (text: string) => text.replaceAll(SIZE, '…')

test('docs/reference/budgets.md is fresh (UPDATE_DOCS=1 writes it)', async () => {
  const fresh = await page()
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, fresh)
  const written = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
  expect(withoutSizes(written)).toBe(withoutSizes(fresh))
  const before = sizes(written)
  const away = sizes(fresh).filter((size, index) => Math.abs(size / (before[index] ?? 0) - 1) > NEAR)
  expect(away).toEqual([])
})

describe('a bundle holds nothing that its import does not name', () => {
  test.each(BUDGETS)('$names from $from', async ({ names, from, holds }) => {
    const text = await bundle(`export { ${names} } from '${from}'`)
    for (const [room, mark] of Object.entries(MARKS) as [keyof typeof MARKS, string][]) {
      if (holds.includes(room)) expect(text, `${room} shows by its mark`).toContain(mark)
      else expect(text, `no ${room}`).not.toContain(mark)
    }
  })
})

test('README.md says what they weigh', () => {
  const page = readFileSync(PAGE, 'utf8')
  const rows = [
    ...readFileSync('README.md', 'utf8').matchAll(/^\| [^|]+ \| (`[^|]+`) \| `[\w/-]+` \| ([\d.]+) kB \|$/gm),
  ]
  expect(rows.length).toBeGreaterThan(10)
  const said = rows.map(([, names, size]) => `${names} ${size}`)
  const measured = rows.map(([, names = '', size = '']) => {
    const row = page.split('\n').find((line) => line.startsWith(`| ${names} | `))
    const bytes = Number(row?.split(' | ')[2])
    // Rounded, and another Node compresses a little otherwise.
    const isNear = Math.abs(bytes / 1000 - Number(size)) <= (size.includes('.') ? 0.1 : 1)
    return isNear ? `${names} ${size}` : `${names} ${(bytes / 1000).toFixed(1)}`
  })
  expect(said).toEqual(measured)
})
