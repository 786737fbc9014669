// PostgreSQL, Debian's: COPY and PL/Python as the guide has them. As root; installs what is missing.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
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
chmodSync(folder, 0o777)
const memory = memoryOf(folder)
chmodSync(join(folder, 'memory'), 0o666)
const data = join(folder, 'postgres')

/** The programs of the newest version that is installed. */
function programs() {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : []
  return `/usr/lib/postgresql/${Math.max(...versions.map(Number))}/bin`
}

function asPostgres(program, args, options) {
  const command = ['-u', 'postgres', '--', join(programs(), program), ...args]
  return execFileSync('runuser', command, { encoding: 'utf8', cwd: '/', ...options })
}

/** Runs statements, and gives the rows of the last one. */
function ask(...statements) {
  const commands = statements.flatMap((sql) => ['-c', sql])
  const options = ['-h', data, '-d', 'postgres', '-Atq', '-P', 'null=NULL', '-v', 'ON_ERROR_STOP=1']
  return asPostgres('psql', [...options, ...commands], { maxBuffer: 1e8 }).replace(/\n$/, '')
}

/** The statements of a block of the guide. */
function statementsOf(place) {
  return blockOf('PostgreSQL', 'sql', place)
    .replaceAll('/tmp/verdicts.tsv', join(data, 'verdicts.tsv'))
    .split(/;\n/)
    .filter((sql) => sql.trim() !== '')
}

before(() => {
  if (!existsSync('/usr/share/doc/postgresql-plpython3-15'))
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postgresql', 'postgresql-plpython3-15'])
  mkdirSync(data)
  execFileSync('chown', ['postgres', data])
  asPostgres('initdb', ['-D', join(data, 'db'), '-A', 'trust', '--no-sync'])
  asPostgres(
    'pg_ctl',
    ['-D', join(data, 'db'), '-w', '-l', join(data, 'log'), '-o', `-k ${data} -c listen_addresses=`, 'start'],
    {
      stdio: 'ignore',
      env: { ...process.env, ...memory.env },
    },
  )
  const values = FOUR.map((nir, id) => `(${id}, ${nir === null ? 'null' : `'${nir}'`})`)
  ask('create table people (id bigint, nir text)', `insert into people values ${values.join(', ')}`)
})

after(() => asPostgres('pg_ctl', ['-D', join(data, 'db'), '-m', 'immediate', 'stop'], { stdio: 'ignore' }))

test('COPY hands a query to the command, and takes the verdicts in order; NULL for NULL', () => {
  assert.equal(ask(...statementsOf(0)), '0|ok\n1|refused\n2|NULL\n3|ok')
})

test('a function of PL/Python asks the command an array at a time', async () => {
  ask(statementsOf(1)[0], statementsOf(1)[1])
  assert.equal(ask(statementsOf(1)[2]), '0|ok\n1|refused\n2|NULL\n3|ok')
})

test('whatever a value is, it gets its verdict, and so do the others', () => {
  const values = HOSTILE.map(([value, verdict], id) => {
    const sql = value === null ? 'null' : `convert_from('\\x${hexOf(value)}', 'UTF8')`
    return { row: `(${id}, ${sql})`, answer: `${id}|${verdict ?? 'NULL'}` }
  })
  const expected = values.map(({ answer }) => answer).join('\n')
  // The client of a server can speak another encoding; the command reads UTF-8.
  ask('truncate people, verdicts', `insert into people values ${values.map(({ row }) => row).join(', ')}`)
  const [out, , back, joined] = statementsOf(0)
  assert.equal(ask("set client_encoding = 'LATIN1'", out, back, joined), expected)
  assert.equal(ask(statementsOf(1)[2]), expected)
  assert.equal(ask('truncate verdicts', out.replace('from people', 'from people where false'), back, joined), '')
})

test('a function of PL/Python answers for a value alone, for none and for no list', () => {
  for (const [nirs, answer] of [
    ["array['x']", '{refused}'],
    ['array[null]::text[]', '{NULL}'],
    ['array[]::text[]', '{}'],
    ['null', 'NULL'],
  ])
    assert.equal(ask(`select nir_verdicts(${nirs})`), answer)
})

test('a function of PL/Python whose command is not there fails, and gives no verdict', () => {
  const wrong = statementsOf(1)[1].replace('exec ', 'exec /nowhere')
  for (const nirs of ["array['x']", "array_fill('299123306301016'::text, array[100000])"])
    assert.throws(() => ask(wrong, `select nir_verdicts(${nirs})`), /securite-sociale ended/)
  ask(statementsOf(1)[1])
})

test('over all rows', async () => {
  ask(`truncate people; insert into people select i, ${NUMBER} from generate_series(0::bigint, ${ROWS - 1}) i`)
  const [out, , back] = statementsOf(0)
  await timed('PostgreSQL, COPY … PROGRAM', () => ask('truncate verdicts', out, back))
  const wrong = `verdict is distinct from case (line - 1) % 50 when 0 then 'refused' when 1 then null else 'ok' end`
  const count = `count(*), count(*) filter (where verdict = 'ok'), count(*) filter (where verdict = 'refused'), count(*) filter`
  const expected = [ROWS, WELL_FORMED, REFUSED]
  assert.equal(ask(`select ${count} (where ${wrong}) from verdicts`), [...expected, 0].join('|'))

  const query = statementsOf(1)[2].replace(/ order by id$/, '')
  const verdicts = () => ask(`select ${count} (where verdict is null) from (${query}) v`)
  assert.equal(await timed('PostgreSQL, PL/Python', verdicts), [...expected, NULLS].join('|'))
  console.log(`PostgreSQL, the command at most               ${memory.megabytes()} MB`)
})
