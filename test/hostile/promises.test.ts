import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesUnder } from '../files.js'

const PAGE = 'docs/concepts/promises.md'

const names = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
]

const promised = names(readFileSync(PAGE, 'utf8'), /^- \*\*([\w-]+)\*\*:/gm)
const tests = filesUnder('test', '.test.ts').filter((file) => !file.endsWith('promises.test.ts'))
const held = names(tests.map((file) => readFileSync(file, 'utf8')).join('\n'), /\(promise: ([\w-]+)\)/g)

test('each promise is held by a test, and each test of a promise has its sentence', () => {
  expect(promised.length).toBeGreaterThan(10)
  expect([...held].sort()).toEqual([...promised].sort())
})
