// `npm run bench -- start`: what it costs to start `check NUMBER` and to import each entry, beside Node alone. Processor time
// of whole processes, started in turn. `--check` fails when a bar is missed by more than runs differ.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { addRow } from './table.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ROUNDS = process.argv.includes('--check') ? 9 : 21
const TOLERANCE = 1.15
const METER = `${ROOT}.tmp/bench/meter.cjs`

mkdirSync(`${ROOT}.tmp/bench`, { recursive: true })
writeFileSync(
  METER,
  `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeSync(3, String(user + system))
})`,
)

const importOf = (entry) => ['--input-type=module', '--eval', `import '${ROOT}dist/${entry}.js'`]
const CONTENDERS = {
  'node alone': { run: ['--input-type=module', '--eval', ''] },
  'check NUMBER': { run: [`${ROOT}dist/cli.js`, 'check', '299123306301016'], bar: 2.2 },
  'import nir': { run: importOf('nir'), bar: 1.6 },
  'import bulk': { run: importOf('bulk') },
  'import form': { run: importOf('form') },
  'import coverage': { run: importOf('coverage') },
  'import registration': { run: importOf('registration') },
  'import places': { run: importOf('places') },
  'import places/communes': { run: importOf('places-communes') },
  'import the root': { run: importOf('index'), bar: 2.2 },
}

/** The processor time of a process, in milliseconds. */
function timeOf(run) {
  const { output, status } = spawnSync(process.execPath, ['--require', METER, ...run], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${run.join(' ')} ends with ${status}`)
  return Number(output[3]) / 1000
}

const times = new Map(Object.keys(CONTENDERS).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++)
  for (const [name, { run }] of Object.entries(CONTENDERS)) times.get(name).push(timeOf(run))

const least = (name) => Math.min(...times.get(name))
let failed = false
for (const [name, { bar }] of Object.entries(CONTENDERS)) {
  const ratio = least(name) / least('node alone')
  const verdict = bar === undefined ? '' : `  bar ${bar}  ${ratio <= bar ? 'held' : 'MISSED'}`
  failed ||= bar !== undefined && ratio > bar * TOLERANCE
  console.log(
    `  ${name.padEnd(34)} ${least(name).toFixed(0).padStart(6)} ms  × ${ratio.toFixed(2).padStart(6)}${verdict}`,
  )
  if (name !== 'node alone')
    addRow({ title: 'start', what: name, cost: `${least(name).toFixed(0)} ms`, beside: 'node alone', ratio, bar })
}
if (process.argv.includes('--check') && failed) {
  console.error('start: slower than it may be')
  process.exitCode = 1
}
