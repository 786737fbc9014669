import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { BUDGETS, MARKS } from './budgets.js'
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

  test('a bare import weighs nothing', async () => {
    expect(await bundle(`import 'securite-sociale'`)).toBe('')
  })
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
