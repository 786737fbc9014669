import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { docBlockExamples, executable, markdownExamples, typeErrors } from './docs/examples.js'

const examples = [...markdownExamples(), ...docBlockExamples()].map((example, index) => ({
  ...example,
  file: `.tmp/docs/${index}.ts`,
}))

beforeAll(() => {
  rmSync('.tmp/docs', { recursive: true, force: true })
  mkdirSync('.tmp/docs', { recursive: true })
  for (const example of examples) writeFileSync(example.file, executable(example))
})

describe('each example of the documentation', () => {
  test.each(examples)('runs as it says: $where', async ({ file }) => {
    Object.assign(globalThis, {
      __expect: (actual: unknown, expected: unknown, where: string) => expect(actual, where).toEqual(expected),
    })
    await import(resolve(file))
  })

  test('compiles under the strict flags', () => {
    expect(typeErrors(examples.map(({ file }) => file))).toEqual([])
  }, 120_000)
})

describe('the check itself', () => {
  const run = (source: string) => () => executable({ where: 'here', source })

  test('turns a line with a result into a check', () => {
    expect(run('1 + 1 // => 2')()).toContain('__expect(1 + 1, (2), "here")')
    expect(run('const a = { b: 1 } // => { b: 1 }')()).toContain('__expect(a, ({ b: 1 }), "here")')
    expect(run('f(1) // => [\n//   1,\n// ]\n// 2')()).toContain('__expect(f(1), ([\n   1,\n ]), "here")')
    expect(run('f(1)\n// => 1')()).toContain('__expect(f(1), (1), "here")')
  })

  test('refuses a result that nothing would check', () => {
    expect(run('if (a) b() // => 2')).toThrow('has no value')
    expect(run('// => 2\n1 + 1')).toThrow('check nothing')
  })
})
