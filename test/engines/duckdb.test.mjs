// DuckDB: the functions that the guide lists.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { DuckDBInstance } from '@duckdb/node-api'
import { blockOf, FOUR, HOSTILE, linkPackage, NUMBER, ROWS, timed } from './rows.mjs'

linkPackage()
const { addNirFunctions } = await import('./duckdb.mjs')

const connection = await (await DuckDBInstance.create()).connect()
addNirFunctions(connection)
const ask = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson()

test('the guide prints the functions as they are', () => {
  assert.equal(blockOf('DuckDB', 'js'), readFileSync(new URL('duckdb.mjs', import.meta.url), 'utf8'))
})

test('each function answers row by row, NULL for NULL', async () => {
  await ask('create table people (id integer, nir text)')
  for (const [id, nir] of FOUR.entries()) await connection.run('insert into people values ($id, $nir)', { id, nir })
  assert.deepEqual(
    await ask('select nir_valid(nir), nir_canonical(nir), nir_verdict(nir), nir_issues(nir) from people order by id'),
    [
      [true, '299123306301016', 'ok', ''],
      [false, null, 'refused', 'letter-position'],
      [null, null, null, null],
      [true, '299123306301016', 'ok', ''],
    ],
  )
  assert.deepEqual(await ask(blockOf('DuckDB', 'sql')), [
    ['299123306301016', 'female', '33063'],
    ['299123306301016', 'female', '33063'],
  ])
})

test('whatever a value is, it gets its verdict, and so do the others', async () => {
  await ask('delete from people')
  const values = [...HOSTILE, ['299123306301016\0', 'refused']]
  for (const [id, [nir]] of values.entries()) await connection.run('insert into people values ($id, $nir)', { id, nir })
  const rows = await ask("select nir_verdict(nir), nir_valid(nir), nir_issues(nir) <> '' from people order by id")
  const valid = { ok: true, refused: false }
  const expected = ([, verdict]) => (verdict === null ? [null, null, null] : [verdict, valid[verdict], !valid[verdict]])
  assert.deepEqual(rows, values.map(expected))
  assert.deepEqual(await ask('select nir_verdict(nir) from people where false'), [])
  const [[none, unknownMonth]] = await ask("select nir_parts(null), nir_parts('299203306301047')")
  assert.deepEqual([none, unknownMonth?.month, unknownMonth?.sex], [null, null, 'female'])
})

test('over a tenth of the rows: the engine asks for a text and takes one with a call each', async () => {
  const rows = ROWS / 10
  const all = `from (select ${NUMBER} as nir from range(${rows}) t(i))`
  const answers = {
    nir_valid: '',
    nir_canonical: '= nir',
    nir_verdict: "= 'ok'",
    nir_issues: "= ''",
    nir_parts: ".kind = 'metropolitan'",
  }
  for (const [name, answer] of Object.entries(answers)) {
    const query = `select count(*), count(*) filter (${name}(nir)${answer}) ${all}`
    const [row] = await timed(`DuckDB, ${name}`, () => ask(query), rows)
    assert.deepEqual(row.map(Number), [rows, (rows * 48) / 50])
  }
  console.log(`DuckDB, the process at most ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`)
})
