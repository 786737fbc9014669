import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesUnder } from './files.js'

const page = readFileSync('docs/contributing.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))].sort()

/** What a list of files must name: all but the changelog and what is written anew by a command. */
const files = [...filesUnder('src', '.ts'), ...filesUnder('test', '.ts'), ...filesUnder('docs', '.md')].filter(
  (file) => !file.startsWith('docs/api/') && !['docs/contributing.md', 'test/contributing.test.ts'].includes(file),
)

/** Who runs each command of the page: the gate, which is `.ci/run`; a script that calls it; this test; or a person. */
const RUN_BY: Readonly<Record<string, 'the gate' | 'another script' | 'this test' | 'a person'>> = {
  'test:package': 'the gate',
  'test:browser': 'the gate',
  types: 'the gate',
  lint: 'the gate',
  bench: 'the gate',
  docs: 'the gate',
  demo: 'the gate',
  build: 'another script',
  check: 'a person',
  law: 'this test',
  mutation: 'this test',
  // They take minutes, need the network, write files, or never end.
  'test:site': 'a person',
  'test:fresh': 'a person',
  'test:runtimes': 'a person',
  'test:engines': 'a person',
  report: 'a person',
  data: 'a person',
  fuzz: 'a person',
  format: 'a person',
  dev: 'a person',
  'docs:dev': 'a person',
}

/** What a script of `package.json` ends in, and what it says. */
function npmRun(...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

/** The sections of the changes that were made: a word, and the files of its steps. */
const changes = [...page.matchAll(/^### [^\n]+: `([\w-]+)`\n([\s\S]*?)(?=^##)/gm)].map(
  ([, word = '', text = '']) =>
    [word, all(text.replace(/\n\nThen [\s\S]*/, ''), /`((?:src|test|docs)\/[\w./-]+)`/g)] as const,
)

describe('the page for contributors', () => {
  test('names commands that there are', () => {
    const named = all(page, /npm run ([\w:]+)/g)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })

  test('names commands that somebody runs', () => {
    const named = all(page, /npm run ([\w:]+)/g)
    expect([...named].sort()).toEqual(Object.keys(RUN_BY).sort())
    const gate = readFileSync('.ci/run', 'utf8')
    for (const name of named) {
      if (RUN_BY[name] === 'the gate') expect(gate).toContain(`npm run ${name}`)
      if (RUN_BY[name] === 'another script')
        expect(Object.values(scripts).some((script) => script.includes(`npm run --silent ${name}`))).toBe(true)
    }
    expect(scripts['check']).toMatch(/npm run types && npm run lint && npm test -- --coverage && npm run test:package/)
  })

  test('names npm run law, which lists what is due on a day and what comes next', () => {
    const { status, output } = npmRun('law', '--', '2026-11-28')
    expect(status).toBe(0)
    expect(output).toContain('flatParticipation')
    expect(npmRun('law', '--', '2026-02-30').status).toBe(2)
  }, 60_000)

  test('names npm run mutation, which takes a room or a file of one', () => {
    const { status, output } = npmRun('mutation', '--', 'kitchen')
    expect(status).toBe(2)
    expect(output).toContain('kitchen')
    expect(output).toContain('registration')
  }, 60_000)

  test('names files that there are', () => {
    const named = all(page, /`((?:src|test|docs|\.ci|\.config|\.github)\/[\w./-]+)`/g)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((file) => !existsSync(file))).toEqual([])
  })

  test('walks through three changes', () => {
    expect(changes.map(([word]) => word)).toEqual(['AMELI_2024_12_22', 'several-numbers', 'move-reported'])
  })

  test.each(changes)('names for %s every file that has it', (word, named) => {
    const having = files.filter((file) => readFileSync(file, 'utf8').includes(word))
    expect(named).toEqual(having.sort())
  })
})
