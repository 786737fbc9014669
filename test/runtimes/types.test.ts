import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { installTarball, subpaths, type UserProject } from '../package/tarball.js'
import { BUNDLER, COMPILERS, type Resolution, resolutionsOf } from './compilers.js'
import { installRuntimes } from './install.js'

let user: UserProject
let runtimes: string

beforeAll(() => {
  runtimes = installRuntimes()
  user = installTarball()
})

/** The one entry that names types of a page. */
const OF_A_PAGE = 'securite-sociale/form/dom'

/** A program that uses every entry, and has the type of a number from each of two. */
function program(entries: readonly string[]): string {
  return `${entries.map((entry, index) => `import * as e${index} from '${entry}'\n`).join('')}
import { type Nir, parseNir } from 'securite-sociale/nir'
import { parseNir as fromRoot } from 'securite-sociale'
const parsed = parseNir('')
export const number: Nir | undefined = parsed.ok ? parsed.value.nir : undefined
export const same: ReturnType<typeof fromRoot> = parsed
export const loaded = [${entries.map((_, index) => `e${index}`)}]
`
}

function errorsOf(compiler: string, entries: readonly string[], lib: string, { flags, files }: Resolution): string {
  const tsc = join(runtimes, `typescript-${compiler}`, 'bin/tsc')
  const paths = files.map((file) => user.write(`types-${compiler}-${lib.length}/${file}`, program(entries)))
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--target', 'es2022']
  try {
    return user.run('node', tsc, '--noEmit', ...strict, '--lib', lib, ...flags(compiler), ...paths)
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

describe.each(COMPILERS)('TypeScript %s', (compiler) => {
  test.each(resolutionsOf(compiler))('$name, without a page', (resolution) => {
    const entries = subpaths().filter((entry) => entry !== OF_A_PAGE)
    expect(errorsOf(compiler, entries, 'es2022', resolution)).toBe('')
  })

  test('bundler, with a page', () => {
    expect(errorsOf(compiler, [OF_A_PAGE, ...subpaths()], 'es2022,dom', BUNDLER)).toBe('')
  })
})

test('a wrong use is seen', () => {
  expect(errorsOf('5.9', ['securite-sociale/nothing'], 'es2022', BUNDLER)).toContain('TS2307')
})
