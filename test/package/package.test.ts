import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { installTarball, subpaths, type UserProject } from './tarball.js'

let user: UserProject

beforeAll(() => {
  user = installTarball()
})

const valueNames = (load: string) =>
  `${load}.then((m) => console.log(JSON.stringify(Object.keys(m).filter((k) => k !== 'default').sort())))`

describe.each(subpaths())('%s', (subpath) => {
  test('imports and requires alike', () => {
    const imported = JSON.parse(user.run('node', '--input-type=module', '-e', valueNames(`import('${subpath}')`)))
    const required = JSON.parse(
      user.run('node', '--input-type=commonjs', '-e', valueNames(`Promise.resolve(require('${subpath}'))`)),
    )
    expect(imported.length).toBeGreaterThan(0)
    expect(required).toEqual(imported)
  })

  test('exports these names', async () => {
    const imported = JSON.parse(user.run('node', '--input-type=module', '-e', valueNames(`import('${subpath}')`)))
    await expect(`${imported.join('\n')}\n`).toMatchFileSnapshot(`names/${subpath.replaceAll('/', '.')}.txt`)
  })
})

describe('types', () => {
  const tsc = resolve('node_modules/typescript/bin/tsc')
  const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--ignoreConfig']
  // TypeScript 6 asks for it under `node10`, and has no other use for it here.
  const flags = [...strict, '--ignoreDeprecations', '6.0']
  const program = `
    ${subpaths()
      .map((subpath, index) => `import * as all${index} from '${subpath}'`)
      .join('\n')}
    import { type Nir, parseNir } from 'securite-sociale/nir'
    import { parseNir as fromRoot } from 'securite-sociale'
    const parsed = parseNir('')
    export const number: Nir | undefined = parsed.ok ? parsed.value.nir : undefined
    export const same: ReturnType<typeof fromRoot> = parsed
    export const loaded = [${subpaths().map((_, index) => `all${index}`)}]
  `

  test.each([
    ['bundler', 'esnext', 'index.ts'],
    ['node16', 'node16', 'index.mts'],
    ['node16', 'node16', 'index.cts'],
    ['nodenext', 'nodenext', 'index.mts'],
    ['node10', 'commonjs', 'node10.ts'],
  ])('resolve under %s in %3$s', (resolution, module, file) => {
    const path = user.write(`types/${file}`, program)
    expect(user.run('node', tsc, ...flags, '--moduleResolution', resolution, '--module', module, path)).toBe('')
  })

  test('name no fast-check, whose caller brings it', () => {
    const declarations = user.run('find', join(user.installed, 'dist'), '-name', '*.d.*ts').trim().split('\n')
    const code = declarations.map((file) => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''))
    expect(code.join('\n')).toContain('careArbitrary')
    expect(code.filter((text) => /['"]fast-check['"]/.test(text))).toEqual([])
  })

  test('a number of the ESM types is one of the CJS types', () => {
    user.write('types/made.cts', `import { parseNir } from 'securite-sociale/nir'\nexport const made = parseNir('')`)
    const path = user.write(
      'types/used.mts',
      `import { formatNir } from 'securite-sociale/nir'\nimport { made } from './made.cjs'\nif (made.ok) formatNir(made.value.nir)`,
    )
    expect(user.run('node', tsc, ...flags, '--moduleResolution', 'node16', '--module', 'node16', path)).toBe('')
  })
})

describe('CommonJS', () => {
  /** The files that a `require` loads, and their bytes. */
  function loadedBy(subpath: string): { files: string[]; bytes: number } {
    const script = `require('${subpath}')
      const files = Object.keys(require.cache).filter((file) => file.includes('securite-sociale/dist'))
      console.log(JSON.stringify({ files, bytes: files.reduce((sum, file) => sum + require('node:fs').statSync(file).size, 0) }))`
    return JSON.parse(user.run('node', '--input-type=commonjs', '-e', script))
  }

  test.each([
    ['securite-sociale/nir', 'parseRegistrationEvent|computeCoverage|findCommune'],
    ['securite-sociale/form', 'parseRegistrationEvent|computeCoverage|findCommune'],
    ['securite-sociale/form/dom', 'parseRegistrationEvent|computeCoverage|findCommune'],
    ['securite-sociale/standard-schema', 'parseRegistrationEvent|computeCoverage|findCommune'],
    ['securite-sociale/coverage', 'parseRegistrationEvent|function parseNir|findCommune'],
    ['securite-sociale/registration', 'computeCoverage|function parseNir|findCommune'],
    ['securite-sociale/places', 'parseRegistrationEvent|computeCoverage|findCommunesByName'],
    ['securite-sociale', 'findCommunesByName|bindNirInput'],
  ])('%s loads no other room', (subpath, others) => {
    const { files } = loadedBy(subpath)
    expect(files.length).toBeGreaterThan(0)
    const foreign = files.filter((file) => new RegExp(others).test(readFileSync(file, 'utf8')))
    expect(foreign.map((file) => file.replace(/.*\/dist\//, ''))).toEqual([])
  })

  test('an entry weighs a part of all', () => {
    const all = loadedBy('securite-sociale').bytes
    expect(loadedBy('securite-sociale/nir').bytes).toBeLessThan(all / 3)
    expect(loadedBy('securite-sociale/form/dom').bytes).toBeLessThan(all / 8)
  })

  test('two entries share what they have in common', () => {
    const script = "console.log(require('securite-sociale').parseNir === require('securite-sociale/nir').parseNir)"
    expect(user.run('node', '--input-type=commonjs', '-e', script)).toBe('true\n')
  })

  test('the communes are shipped once for each kind of module', () => {
    const files = user.run('find', join(user.installed, 'dist'), '-name', '*.*js').trim().split('\n')
    const modules = files.filter((file) => !file.endsWith('/global.js'))
    const communes = modules.filter((file) => readFileSync(file).length > 200_000)
    expect(communes.map((file) => file.split('.').at(-1)).sort()).toEqual(['cjs', 'js'])
  })
})

describe('the JSON Schemas', () => {
  const names = [
    'bill-breakdown',
    'breakdown',
    'care',
    'contract',
    'cover',
    'event',
    'ledger',
    'nia',
    'nir',
    'profile',
    'state',
  ]

  test('are there, one a record', () => {
    expect(readdirSync(join(user.installed, 'dist/json-schema')).sort()).toEqual(names.map((name) => `${name}.json`))
  })

  test('are required and imported by their name', () => {
    const ids = names.map((name) => `urn:securite-sociale:json-schema:${name}`)
    const print = 'console.log(JSON.stringify(schemas.map((schema) => schema.$id)))'
    const required = names.map((name) => `require('securite-sociale/json-schema/${name}.json')`)
    expect(
      JSON.parse(user.run('node', '--input-type=commonjs', '-e', `const schemas = [${required}]\n${print}`)),
    ).toEqual(ids)
    const imported = names.map(
      (name, index) => `import s${index} from 'securite-sociale/json-schema/${name}.json' with { type: 'json' }`,
    )
    const module = [...imported, `const schemas = [${names.map((_, index) => `s${index}`)}]`, print].join('\n')
    expect(JSON.parse(user.run('node', '--no-warnings', '--input-type=module', '-e', module))).toEqual(ids)
  })
})

describe('the tarball', () => {
  test('holds what is promised, and no source or test', () => {
    const files = user.run('find', 'node_modules/securite-sociale', '-type', 'f').trim().split('\n')
    const names = files.map((file) => file.replace('node_modules/securite-sociale/', ''))
    expect(names).toEqual(
      expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/cli.js']),
    )
    expect(
      names.filter(
        (name) =>
          !/^(dist\/[\w./-]+|docs\/[\w/-]+\.(md|webp)|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(name),
      ),
    ).toEqual([])
  })

  test('is the same byte for byte when it is packed again', () => {
    const [one, other] = ['a', 'b'].map((folder) => {
      const target = join(user.folder, folder)
      mkdirSync(target)
      execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', target], { stdio: 'pipe' })
      return readdirSync(target).map((file) =>
        createHash('sha256')
          .update(readFileSync(join(target, file)))
          .digest('hex'),
      )
    })
    expect(one).toHaveLength(1)
    expect(one).toEqual(other)
  })

  test('runs nothing when it is installed, and names the version of the changelog', () => {
    const manifest = JSON.parse(readFileSync(join(user.installed, 'package.json'), 'utf8'))
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))).toEqual([])
    expect(readFileSync(join(user.installed, 'CHANGELOG.md'), 'utf8')).toContain(`## [${manifest.version}]`)
  })

  test('needs nothing else', () => {
    const manifest = JSON.parse(readFileSync(join(user.installed, 'package.json'), 'utf8'))
    expect(manifest.dependencies ?? {}).toEqual({})
    expect(manifest.peerDependencies ?? {}).toEqual({})
    expect(manifest.sideEffects).toBe(false)
  })

  test('brings the command', () => {
    const command = join(user.folder, 'node_modules/.bin/securite-sociale')
    expect(user.run(command, '--version')).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`)
    expect(user.run(command, 'check', '255081416802538')).toContain('14168')
    expect(user.run('sh', '-c', `${command} nothing; echo $?`)).toBe('2\n')
    expect(user.run('sh', '-c', `${command} check x; echo $?`)).toMatch(/\n1\n$/)
    expect(user.run('sh', '-c', `yes 255081416802538 | ${command} check - | head -n 2`)).toBe(
      '1 ok specimen@1-15\n2 ok specimen@1-15\n',
    )
  })
})
