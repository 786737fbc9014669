// `npm run bench`: every bench with its bars, and one table of all at the end; `npm run bench -- form` runs one, `-- --check`
// fails where a bench misses a bar three times in a row.
// `npm run report` prints every report in the same way. Each runs in a process of its own, so that none slows the next.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
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

/** How often a bench may miss a bar. What else the machine does can only add to a ratio; slower code misses every time. */
const TRIES = flags.includes('--check') ? 3 : 1

const tables = fileURLToPath(new URL('../../.tmp/bench/tables/', import.meta.url))
rmSync(tables, { recursive: true, force: true })
mkdirSync(tables, { recursive: true })

/** On a busy machine the helpers of the collector wait for one another, and their waiting counts as time of the processor. */
const OPTIONS = ['--expose-gc', '--single-threaded-gc']

/** Runs a bench or a report, and says whether it ended well. */
function runs(name) {
  rmSync(`${tables}${name}`, { force: true })
  const { status } = spawnSync(process.execPath, [...OPTIONS, `${folder}${name}${ending}`, ...flags], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_TABLE: `${tables}${name}`, BENCH_ROOM: name },
  })
  return status === 0
}

for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n== ${name}`)
  let isHeld = runs(name)
  for (let tried = 1; !isHeld && tried < TRIES; tried++) {
    console.log(`\n== ${name}, once more (${tried + 1} of ${TRIES})`)
    isHeld = runs(name)
  }
  if (!isHeld) process.exitCode = 1
}

if (kind === 'bench') console.log(`\n== all\n\n${tableOf(tables)}`)
