// `npm run bench`: every bench with its bars, and one table of all at the end; `npm run bench -- form` runs one, `-- --check` fails where a bar is missed.
// `npm run report` prints every report in the same way. Each runs in a process of its own, so that none slows the next.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { tableOf } from './table.mjs'

const [kind, ...rest] = process.argv.slice(2)
const flags = rest.filter((argument) => argument.startsWith('-'))
const asked = rest.filter((argument) => !argument.startsWith('-'))

const folder = fileURLToPath(new URL('.', import.meta.url))
const ending = `.${kind}.mjs`
const known = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))

const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`No ${kind} of ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  process.exit(2)
}

const table = fileURLToPath(new URL('../../.tmp/bench/table', import.meta.url))
mkdirSync(fileURLToPath(new URL('../../.tmp/bench', import.meta.url)), { recursive: true })
writeFileSync(table, '')

for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n== ${name}`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${folder}${name}${ending}`, ...flags], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_TABLE: table, BENCH_ROOM: name },
  })
  process.exitCode ||= status ?? 1
}

if (kind === 'bench') console.log(`\n== all\n\n${tableOf(table)}`)
