import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { installTarball, type UserProject } from '../package/tarball.js'
import { HOSTS } from './hosts.js'
import { installRuntimes } from './install.js'
import { writePrograms } from './programs.js'
import { start } from './start.js'

let user: UserProject
let runtimes: string

beforeAll(() => {
  runtimes = installRuntimes()
  user = installTarball()
  writePrograms(user)
})

describe.each(HOSTS)('$name $version', (host) => {
  test.each(host.ways)('%s: every entry does what it must', async (way) => {
    expect(await start(host, way, user, runtimes)).toBe('[]')
  })
})

test('the suite sees an entry that does nothing', () => {
  user.write(
    'nothing.js',
    `import { failures } from './smoke.js'\nconsole.log(failures({ nir: {}, unknown: {} }).join())`,
  )
  expect(user.run(process.execPath, 'nothing.js')).toBe('nir,unknown\n')
  expect(readFileSync('test/runtimes/smoke.js', 'utf8')).not.toMatch(/\bprocess\.|\brequire\(|\bconsole\./)
})
