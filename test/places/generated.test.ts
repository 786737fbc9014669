import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { generatedModules } from '../../src/places/source/modules.js'

describe('the generated modules', () => {
  let modules: ReadonlyMap<string, string>
  beforeAll(() => {
    modules = generatedModules()
  }, 240_000)

  test('are what `npm run data` writes from the source tables', () => {
    expect([...modules.keys()]).toHaveLength(4)
    for (const [file, text] of modules) expect(readFileSync(file, 'utf8') === text, file).toBe(true)
  })

  test('are ASCII alone, so that a text takes one byte a character in memory', () => {
    for (const [file, text] of modules) expect(/^[\n -~]*$/.test(text), file).toBe(true)
  })
})
