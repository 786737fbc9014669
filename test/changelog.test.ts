import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesUnder } from './files.js'

const changelog = readFileSync('CHANGELOG.md', 'utf8')
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** The declarations of a report of the API, by name; overloads together. */
function declarationsIn(report: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const declaration of report.split(/^(?=export )/m)) {
    const name = /^export (?:declare )?(?:const|function|interface|type|class) (\w+)/.exec(declaration)?.[1]
    if (name) found.set(name, `${found.get(name) ?? ''}${declaration}`)
  }
  return found
}

/** The names whose declarations differ between two reports: new, changed, or gone. */
function changedNames(before: string, after: string): readonly string[] {
  const [old, fresh] = [declarationsIn(before), declarationsIn(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((name) => old.get(name) !== fresh.get(name)).sort()
}

/** The section of the newest version, which is the one to be released. */
function newestSection(text: string): string {
  return text.split(/^## /m)[1] ?? ''
}

/** The changed names that the newest section does not hold. */
function unannounced(before: string, after: string, text: string): readonly string[] {
  const words = new Set(newestSection(text).match(/\w+/g))
  return changedNames(before, after).filter((name) => !words.has(name))
}

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}

/** What changes are counted from: the last release, or before the first one what was committed last. */
const base = (git('describe', '--tags', '--match', 'v*', '--abbrev=0') ?? git('rev-parse', 'HEAD'))?.trim()

const reports = filesUnder('test/package/api', '.txt')

describe('a change of the public API', () => {
  test.skipIf(base === undefined).each(reports)('is named in the changelog: %s', (file) => {
    const before = git('show', `${base}:${file}`) ?? ''
    expect(unannounced(before, readFileSync(file, 'utf8'), changelog)).toEqual([])
  })

  const section =
    '# Changelog\n\n## [1.1.0] - unreleased\n\n- Add `two`.\n\n## [1.0.0] - 2026-12-01\n\n- Add `one`, `three`.\n'
  const one = 'export declare const one: 1;\n'

  test.each<[string, string, string, readonly string[]]>([
    ['nothing changed', one, one, []],
    ['new, and named', one, `${one}export declare function two(): void;\n`, []],
    ['new, and named under another version only', one, `${one}export type three = 3;\n`, ['three']],
    ['gone', one, '', ['one']],
    ['of another type', one, 'export declare const one: 2;\n', ['one']],
    [
      'a field that is gone, and an overload that came',
      `export interface two {\n    readonly a: 1;\n}\n${one}`,
      `export interface two {\n}\n${one}${one}`,
      ['one'],
    ],
  ])('is seen: %s', (_, before, after, names) => {
    expect(unannounced(before, after, section)).toEqual(names)
  })

  test('is seen in the reports as they are', () => {
    const all = reports.map((file) => readFileSync(file, 'utf8')).join('')
    expect(reports.length).toBeGreaterThan(10)
    expect(declarationsIn(all).size).toBeGreaterThan(400)
    expect(changedNames('', all)).toContain('parseNir')
  })
})

describe('the changelog', () => {
  const heads = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\] - (.*)$/gm)].map(([, name = '', day = '']) => ({
    name,
    day,
  }))

  test('starts with the version of package.json, and gives every older one its day', () => {
    expect(heads[0]?.name).toBe(version)
    expect(heads[0]?.day).toMatch(/^(?:unreleased|\d{4}-\d{2}-\d{2})$/)
    expect(heads.slice(1).filter(({ day }) => !/^\d{4}-\d{2}-\d{2}$/.test(day))).toEqual([])
    expect(heads.length).toBe([...changelog.matchAll(/^## /gm)].length)
  })
})
