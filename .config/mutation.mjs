// `npm run mutation -- registration`: changes the code of one room in a thousand small ways and counts the changes that
// its tests do not see; `-- src/registration/phase.ts` changes one file. Without a name, every room in turn. What was
// counted is kept in test/mutation/results.json; `UPDATE_DOCS=1 npm test -- test/mutation` makes the page of it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { resultOf } from '../test/mutation/result.mjs'
import { ROOMS } from './mutation-rooms.mjs'

const RESULTS = 'test/mutation/results.json'

const asked = process.argv.slice(2)
const isAsked = (name) => asked.length === 0 || asked.includes(name)
const chosen = Object.entries(ROOMS)
  .map(([room, { files }]) => [room, isAsked(room) ? files : files.filter((file) => asked.includes(file))])
  .filter(([, files]) => files.length > 0)

const known = new Set(chosen.flatMap(([room, files]) => [room, ...files]))
const unknown = asked.filter((name) => !known.has(name))
if (unknown.length > 0) {
  console.error(`Neither a room nor a file of one: ${unknown.join(', ')}. Rooms: ${Object.keys(ROOMS).join(', ')}.`)
  process.exit(2)
}

/** The rooms of which a file keeps what it has made. */
const REMEMBERING = ['places', 'coverage']

/** What Stryker is asked. A mutant runs the tests that reach it, and no other. */
const configOf = (room, files) => ({
  plugins: [resolve('.config/mutation-runner.mjs')],
  testRunner: 'together',
  mutate: files,
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, would take every test of the room: tables are checked by tests of their own.
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
  // Where code remembers, what no test saw is tried on all tests, on modules loaded anew: that is no endless loop.
  timeoutMS: REMEMBERING.includes(room) ? 15_000 : 2_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  incremental: true,
  incrementalFile: `reports/mutation/${room}.incremental.json`,
  tempDirName: `.stryker-tmp/${room}`,
})

/** fast-check as one file: a mutant has its modules loaded anew, and its six hundred files take longer than its tests. */
const fastCheck = resolve('.tmp/mutation/fast-check.mjs')
await build({ entryPoints: ['fast-check'], bundle: true, format: 'esm', platform: 'node', outfile: fastCheck })

/** Keeps what a run counted of each of its files, beside what was counted of others. */
function keep(room) {
  const { files } = JSON.parse(readFileSync(`reports/mutation/${room}.json`, 'utf8'))
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'))
  for (const [file, report] of Object.entries(files)) results[file] = resultOf(report)
  const sorted = Object.fromEntries(Object.entries(results).sort(([one], [other]) => (one < other ? -1 : 1)))
  writeFileSync(RESULTS, `${JSON.stringify(sorted, null, 2)}\n`)
}

mkdirSync('reports/mutation', { recursive: true })
for (const [room, files] of chosen) {
  const config = `reports/mutation/${room}.config.json`
  writeFileSync(config, JSON.stringify(configOf(room, files), null, 2))
  const { status } = spawnSync('npx', ['stryker', 'run', config], {
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATION_FAST_CHECK: fastCheck,
      MUTATION_TESTS: JSON.stringify(ROOMS[room].tests),
      FC_RUNS: '40',
    },
  })
  if (status === 0) keep(room)
  process.exitCode ||= status ?? 1
}
