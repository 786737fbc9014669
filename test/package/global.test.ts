import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'

/** An engine of a database: the language and nothing else, no `eval`, and built-in objects that cannot be changed. */
function bareEngine(): (script: string) => unknown {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  const run = (script: string) => runInContext(script, context)
  run(`delete globalThis.Intl; delete globalThis.WebAssembly
    for (const name of Object.getOwnPropertyNames(globalThis))
      for (const built of [globalThis[name], globalThis[name]?.prototype])
        if (built !== globalThis && Object(built) === built) Object.freeze(built)`)
  return run
}

/** Each function of an engine: its name, its statement, and its code. */
function functionsOf(engine: string, quote: string): (readonly [name: string, statement: string, code: string])[] {
  const statements = readFileSync(`dist/sql/${engine}.sql`, 'utf8').split(/^(?=CREATE )/m)
  return statements.map((statement) => {
    const start = statement.indexOf(quote) + quote.length
    const name = /FUNCTION (\w+)/.exec(statement)?.[1] ?? ''
    return [name, statement, statement.slice(start, statement.lastIndexOf(quote))]
  })
}

const ENGINES = [
  // https://cloud.google.com/bigquery/quotas: 32 KB of JavaScript in a statement
  { engine: 'bigquery', quote: '"""', argument: 'nir', nothing: 'null', most: 32_000 },
  // https://docs.snowflake.com/developer-guide/udf/javascript/udf-javascript-limitations: 100 KB, compressed or not
  // …/udf-javascript-introduction: of a VARIANT, undefined is NULL and null is a value
  { engine: 'snowflake', quote: '$$', argument: 'NIR', nothing: undefined, most: 100_000 },
]

describe('one script for where there are no modules', () => {
  const script = readFileSync('dist/global.js', 'utf8')

  test('has every name of the root under one global name, and leaves no other', () => {
    const run = bareEngine()
    const before = String(run('Object.getOwnPropertyNames(globalThis).sort().join()'))
    run(script)
    const names = String(run('Object.keys(SecuriteSociale).sort().join("\\n")'))
    expect(`${names}\n`).toBe(readFileSync('test/package/names/securite-sociale.txt', 'utf8'))
    const after = String(run('Object.getOwnPropertyNames(globalThis).sort().join()'))
    expect(after.replace(',SecuriteSociale', '')).toBe(before)
  })

  test('answers in a bare engine', () => {
    const run = bareEngine()
    run(script)
    expect(run(`SecuriteSociale.parseNir('2 99 12 33 063 010 16').value.nir`)).toBe('299123306301016')
    expect(run(`SecuriteSociale.describeNirIssue(SecuriteSociale.parseNir('x').issues[0], 'fr')`)).toMatch(/\.$/)
    expect(run(`SecuriteSociale.findNirs('nir 299123306301016').length`)).toBe(1)
  })

  test('is small enough for a library of BigQuery, 1 MB, and as small as the guide says', () => {
    expect(Buffer.byteLength(script)).toBeLessThan(400_000)
  })
})

describe.each(ENGINES)('the functions of $engine', ({ engine, quote, argument, nothing, most }) => {
  const functions = functionsOf(engine, quote)

  test('are five', () => {
    const names = ['nir_valid', 'nir_canonical', 'nir_verdict', 'nir_issues', 'nir_parts']
    expect(functions.map(([name]) => name)).toEqual(names)
  })

  test.each(functions)('%s is small enough to be inline, and ends its text once', (_, statement, code) => {
    expect(Buffer.byteLength(statement)).toBeLessThan(most / 2)
    // As the guide says.
    expect(Buffer.byteLength(statement)).toBeLessThan(11_000)
    expect(code).not.toContain(quote)
  })

  test('answer row after row, each in the same engine as the others', () => {
    const run = bareEngine()
    const ask = (name: string, value: unknown) => {
      const [, , code] = functions.find(([each]) => each === name) ?? functions[0] ?? []
      return run(`JSON.stringify((function (${argument}) {${code}})(${JSON.stringify(value)}))`)
    }
    for (const round of [1, 2]) {
      const answers = functions.map(([name]) => [ask(name, '2 99 12 33 063 010 16'), ask(name, '299123306301017')])
      expect(answers.slice(0, 4), `round ${round}`).toEqual([
        ['true', 'false'],
        ['"299123306301016"', nothing],
        ['"ok"', '"refused"'],
        ['""', '"control-key"'],
      ])
      expect(JSON.parse(String(answers[4]?.[0]))).toMatchObject({ sex: 'female', birthPlace: { code: '33063' } })
      expect(answers[4]?.[1]).toBe(nothing)
      expect(functions.map(([name]) => ask(name, null))).toEqual(Array(5).fill(nothing))
    }
  })
})

test('the guide has the command line of Snowflake leave the code as it is: its templates make & of &&', () => {
  expect(readFileSync('dist/sql/snowflake.sql', 'utf8')).toContain('&&')
  expect(readFileSync('docs/guides/at-scale.md', 'utf8')).toMatch(/^snow sql --enable-templating NONE --filename /m)
})
