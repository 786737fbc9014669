// ClickHouse, as chDB has it: the table function and the function that the guide describes.
import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import chdb from 'chdb'
import {
  blockOf,
  FOUR,
  HOSTILE,
  hexOf,
  memoryOf,
  NULLS,
  NUMBER,
  REFUSED,
  ROWS,
  temporaryFolder,
  timed,
  WELL_FORMED,
} from './rows.mjs'

const folder = temporaryFolder()
const memory = memoryOf(folder)
// The processes that the engine starts inherit it.
Object.assign(process.env, memory.env)
const scripts = join(folder, 'user_scripts')
mkdirSync(scripts)
for (const [place, name] of ['check-nirs', 'check-nir-column'].entries()) {
  writeFileSync(join(scripts, name), blockOf('ClickHouse', 'sh', place))
  chmodSync(join(scripts, name), 0o755)
}
const functions = join(folder, 'nir_function.xml')
writeFileSync(functions, blockOf('ClickHouse', 'xml'))
const session = new chdb.Session(join(folder, 'data'), {
  connectionArgs: [`--user_scripts_path=${scripts}`, `--user_defined_executable_functions_config=${functions}`],
})
const ask = (sql) => session.query(sql, 'TSV').replace(/\n$/, '')

const ALL = `(select ${NUMBER} from (select number as i from numbers(${ROWS})))`
const EXPECTED = (i) => `case ${i} % 50 when 0 then 'refused' when 1 then null else 'ok' end`

test('the table function gives a row for each row, in order; a NULL for a NULL', () => {
  ask('create table people (id UInt64, nir Nullable(String)) engine = MergeTree order by id')
  const values = FOUR.map((nir, id) => `(${id}, ${nir === null ? 'null' : `'${nir.replace('\t', '\\t')}'`})`)
  ask(`insert into people values ${values.join(', ')}`)
  const [query] = blockOf('ClickHouse', 'sql').split(';')
  assert.equal(ask(query), '1\tok\t\n2\trefused\tletter-position@1\n3\t\\N\t\\N\n4\tok\t')
})

test('of all rows, order and count are kept, and a bad row stops nothing', async () => {
  const table = `executable('check-nirs', TabSeparated,
    'line UInt64, verdict Nullable(String), findings Nullable(String)', ${ALL})`
  const query = `select count(), sum(line), countIf(verdict = 'ok'), countIf(verdict = 'refused'), countIf(verdict is null),
    countIf(ifNull(verdict, '') != ifNull(${EXPECTED('(line - 1)')}, '')) from ${table}`
  const answer = await timed('ClickHouse, executable()', () => ask(query))
  const sum = (BigInt(ROWS) * BigInt(ROWS + 1)) / 2n
  assert.equal(answer, [ROWS, sum, WELL_FORMED, REFUSED, NULLS, 0].join('\t'))
})

test('the function with a pool of processes does the same', async () => {
  const query = blockOf('ClickHouse', 'sql', 1)
  assert.equal(ask(query), '0\tok\n1\trefused\n2\t\\N\n3\tok')
  const all = `select count(), countIf(ifNull(nir_verdict(nir), '') != ifNull(${EXPECTED('i')}, ''))
    from (select i, ${NUMBER} as nir from (select number as i from numbers(${ROWS})))`
  assert.equal(await timed('ClickHouse, executable_pool', () => ask(all)), `${ROWS}\t0`)
})

test('whatever a value is, it gets its verdict, and so do the others', () => {
  // What no text of the other engines holds: bytes that are no UTF-8, and the mark of UTF-16 in the first row.
  const bytes = ['fffe', 'feff31', '32393931323333303633303130313600', 'c0af']
  const values = [
    ...bytes.map((hex) => [`unhex('${hex}')`, 'refused']),
    ...HOSTILE.map(([value, verdict]) => [value === null ? 'null' : `unhex('${hexOf(value)}')`, verdict]),
  ]
  ask('truncate table people')
  ask(`insert into people values ${values.map(([sql], id) => `(${id}, ${sql})`).join(', ')}`)
  const expected = values.map(([, verdict], id) => `${id}\t${verdict ?? '\\N'}`).join('\n')
  assert.equal(ask(blockOf('ClickHouse', 'sql', 1)), expected)
  const table = blockOf('ClickHouse', 'sql').replace('select *', 'select line - 1, verdict').replace(';', '')
  assert.equal(ask(table), expected)
  assert.equal(ask(table.replace('from people', 'from people where false')), '')
})

test('a value alone gets its verdict: the engine waits for it', () => {
  for (const [value, verdict] of [
    ["'x'", 'refused'],
    ["''", 'refused'],
    ['null', '\\N'],
  ])
    assert.equal(ask(`select nir_verdict(${value})`), verdict)
})

test('the command takes little memory', () => {
  session.close()
  console.log(`ClickHouse, the command at most               ${memory.megabytes()} MB`)
})
