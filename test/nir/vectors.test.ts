import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isValidNir, type NirOptions, parseNia, parseNir } from '../../src/nir/index.js'
import { filesUnder } from '../files.js'

interface Vector {
  readonly id: string
  readonly input: string
  readonly options?: NirOptions
  readonly expected: Readonly<Record<string, unknown>>
  readonly source: string
}

const tables = filesUnder('test/vectors/nir', '.json').map((file) => ({
  file,
  rows: JSON.parse(readFileSync(file, 'utf8')) as Vector[],
}))

/** What a result says, in the form in which the tables write it. */
function summary(result: ReturnType<typeof parseNir>): Record<string, unknown> {
  if (!result.ok) return { issues: result.issues }
  return { ...result.value, warnings: result.value.warnings.map((warning) => warning.code) }
}

describe.each(tables)('$file', ({ rows }) => {
  test.each(rows)('$id', ({ input, options, expected }) => {
    const actual = summary(parseNir(input, options))
    expect(Object.hasOwn(actual, 'issues')).toBe(Object.hasOwn(expected, 'issues'))
    expect(actual).toMatchObject(expected)
    if ('issues' in expected) expect(actual['issues']).toHaveLength((expected['issues'] as unknown[]).length)
    expect(isValidNir(input, options)).toBe(!('issues' in expected))
    expect(parseNia(input, options).ok).toBe(!('issues' in expected))
  })

  test('each row names its source, and no two rows share a name', () => {
    expect(rows.filter(({ source }) => !source)).toEqual([])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })
})
