import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { subpaths } from '../package/tarball.js'
import { COMPILERS } from './compilers.js'
import { HOSTS } from './hosts.js'
import { versionOf } from './install.js'
import { runtimesTable } from './table.js'

const BLOCK = /(<!-- runtimes: npm run test:runtimes -->\n\n)[\s\S]*?(\n\n<!-- \/runtimes -->)/

test('the table of README.md is that of the hosts and the compilers that are tried', () => {
  const page = readFileSync('README.md', 'utf8')
  const fresh = page.replace(BLOCK, (_, start, end) => `${start}${runtimesTable()}${end}`)
  expect(page).toMatch(BLOCK)
  if (process.env['UPDATE_DOCS']) writeFileSync('README.md', fresh)
  else expect(page).toBe(fresh)
})

test('every runtime and compiler has its version, and every entry its check', async () => {
  expect(HOSTS.filter(({ version }) => version === '')).toEqual([])
  expect(COMPILERS.filter((compiler) => !versionOf(`typescript-${compiler}`).startsWith(`${compiler}.`))).toEqual([])
  const names = subpaths().map((subpath) => subpath.replace('securite-sociale/', '').replace('securite-sociale', '.'))
  const { CHECKED } = (await import(resolve('test/runtimes/smoke.js'))) as { CHECKED: readonly string[] }
  expect([...CHECKED].sort()).toEqual(names.sort())
})
