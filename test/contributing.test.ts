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
