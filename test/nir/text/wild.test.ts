import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createNirRedactor, redactNirs } from '../../../src/nir/index.js'

interface Row {
  readonly id: string
  readonly input: string
  readonly expected: string
  readonly kind: string
}

const rows = JSON.parse(readFileSync('test/vectors/wild/redaction.json', 'utf8')) as readonly Row[]

describe('texts as people and programs have them', () => {
  test.each(rows)('$kind: $id', ({ input, expected }) => {
    expect(redactNirs(input)).toBe(expected)
  })

  test.each(rows)('$id, cut anywhere', ({ input, expected }) => {
    for (let cut = 0; cut <= input.length; cut++) {
      const redactor = createNirRedactor()
      const pieces = [redactor.push(input.slice(0, cut)), redactor.push(input.slice(cut)), redactor.end()]
      expect(pieces.join(''), `cut at ${cut}`).toBe(expected)
    }
  })

  test('no two rows share a name', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  test('what JSON was stays JSON', () => {
    for (const { input } of rows.filter(({ input }) => isJson(input))) expect(isJson(redactNirs(input))).toBe(true)
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
