import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder } from './files.js'

/** The floors of the house. A file imports from its own room or from a lower floor. */
const FLOORS: Readonly<Record<string, number>> = {
  'result.ts': 0,
  'day.ts': 0,
  'money.ts': 0,
  'locale.ts': 0,
  'record.ts': 0,
  legislation: 1,
  nir: 2,
  coverage: 2,
  registration: 2,
  places: 2,
  form: 3,
  testing: 3,
  // What a schema says is what the field says.
  bulk: 3,
  'standard-schema': 4,
  cli: 5,
  'index.ts': 6,
  'global.ts': 7,
}

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

/** The generator of the place tables runs before the package is built; it is no part of it. */
const files = filesUnder('src', '.ts').filter((file) => !file.startsWith('src/places/source/'))
const text = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const imports = files.flatMap((file) => importsOf(file))

function importsOf(file: string): Import[] {
  const statements = (text.get(file) ?? '').matchAll(/^(?:import|export)\b([^'"]*?)\bfrom\s+'([^']+)'/gm)
  const dynamic = (text.get(file) ?? '').matchAll(/\bimport\(\s*()'([^']+)'/gm)
  return [...statements, ...dynamic].map(([, clause = '', target = '']) => ({
    from: file,
    to: target.startsWith('.') ? normalize(join(dirname(file), target)).replace(/\.js$/, '.ts') : target,
    typeOnly: /^\s*type\b/.test(clause),
  }))
}

const roomOf = (file: string): string => file.split('/')[1] ?? ''
const floorOf = (file: string): number => FLOORS[roomOf(file)] ?? Number.NaN
const isBarrel = (file: string): boolean => file.endsWith('/index.ts')
const describeImport = ({ from, to }: Import): string => `${from} -> ${to}`

describe('the rules of the house', () => {
  test('the top level is short: tool configuration and further pages have folders of their own', () => {
    const made = ['node_modules', 'dist', 'coverage', 'reports']
    const shown = readdirSync('.').filter((name) => !(name.startsWith('.') || made.includes(name)))
    expect(shown.filter((name) => !name.endsWith('.tgz')).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'docs',
      'package-lock.json',
      'package.json',
      'src',
      'test',
      'tsconfig.json',
      'tsup.config.ts',
    ])
  })

  test('each file stands in a room with a floor', () => {
    expect(files.filter((file) => Number.isNaN(floorOf(file)))).toEqual([])
  })

  test('nothing is imported from outside, but in the command: Node itself, the version, and the reader of CSV', () => {
    const outside = imports.filter(({ to }) => !to.startsWith('src/'))
    const ofCommand = (name: string) =>
      name.startsWith('node:') || /^(?:package\.json|csv-parse(?:\/sync)?)$/.test(name)
    expect(outside.filter(({ from, to }) => !(roomOf(from) === 'cli' && ofCommand(to))).map(describeImport)).toEqual([])
  })

  test('each import names a file that exists', () => {
    const inside = imports.filter(({ to }) => to.startsWith('src/'))
    expect(inside.filter(({ to }) => !text.has(to)).map(describeImport)).toEqual([])
  })

  test('imports go to the same room or to a lower floor', () => {
    const inside = imports.filter(({ to }) => to.startsWith('src/'))
    const isUpward = ({ from, to }: Import) =>
      // The files of the ground floor are one room.
      floorOf(to) > floorOf(from) || (floorOf(to) === floorOf(from) && floorOf(to) > 0 && roomOf(from) !== roomOf(to))
    const upward = inside.filter(isUpward)
    expect(upward.map(describeImport)).toEqual([])
  })

  test('no file imports a barrel, but the root', () => {
    const barrels = imports.filter(
      ({ from, to }) => isBarrel(to) && from !== 'src/index.ts' && from !== 'src/global.ts',
    )
    expect(barrels.map(describeImport)).toEqual([])
  })

  test('there are no cycles, not even of types', () => {
    const next = new Map(files.map((file) => [file, imports.filter(({ from }) => from === file)]))
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      else if (!done.has(file)) for (const { to } of next.get(file) ?? []) walk(to, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(cycles).toEqual([])
  })

  test('the root only re-exports: the rooms whole, the ground floor by name', () => {
    const code = (text.get('src/index.ts') ?? '').replaceAll(/\/\*[\s\S]*?\*\//g, '')
    const rooms = /export \* from '\.\/[\w-]+\/index\.js'/g
    const names = /export (?:type )?\{[^}]*\} from '\.\/\w+\.js'/g
    expect(code.replaceAll(rooms, '').replaceAll(names, '').trim()).toBe('')
  })

  test('barrels of rooms only re-export, by name', () => {
    for (const file of files.filter((file) => isBarrel(file) && file !== 'src/index.ts')) {
      const code = (text.get(file) ?? '').replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '')
      expect(code.replaceAll(/export (?:type )?\{[^}]*\} from '[^']+'/g, '').trim(), file).toBe('')
    }
  })

  test('there is no default export', () => {
    expect(files.filter((file) => /^export default\b/m.test(text.get(file) ?? ''))).toEqual([])
  })

  test('module state is constant', () => {
    expect(files.filter((file) => /^(?:export )?(?:let|var)\b/m.test(text.get(file) ?? ''))).toEqual([])
  })

  test('what varies is an argument: no clock, randomness, locale, environment, network, files or DOM', () => {
    const hidden =
      /\bnew Date\b(?!\()|\bnew Date\(\)|\bDate\.now|\bIntl\.DateTimeFormat|\.[gs]et(?:FullYear|Month|Date|Day|Hours|Time)|\bMath\.random|\bprocess\.|\bfetch\(|\brequire\(|\bdocument\.(?!js')|\bwindow\.(?!js')|\bnavigator\.|\bglobalThis\b|\.toLocale|\bperformance\./
    const allowed = (file: string) => roomOf(file) === 'cli' || file === 'src/form/dom.ts' || file === 'src/global.ts'
    const code = (file: string) => (text.get(file) ?? '').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(files.filter((file) => !allowed(file) && hidden.test(code(file)))).toEqual([])
    expect(files.filter((file) => !allowed(file) && /\bDate\b\s*[.(]/.test(code(file)))).toEqual(['src/day.ts'])
  })
})
