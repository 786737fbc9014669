import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { BUDGETS, type Budget, MARKS } from './budgets.js'
import { installTarball, type UserProject } from './tarball.js'

let user: UserProject

beforeAll(() => {
  user = installTarball()
})

/** What a user's bundler makes of one import. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: user.folder },
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
`
}

const SIZE = /(?<=\| )\d+(?= \| \d+ \|)/g
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
