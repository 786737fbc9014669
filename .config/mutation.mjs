// `npm run mutation -- registration`: changes the code of one room in a thousand small ways and counts the changes that
// its tests do not see. Without a name, every room in turn; hours. `npm run mutation -- --page` writes the page of the
// reports that there are.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { ROOMS } from './mutation-rooms.mjs'

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('-'))
const rooms = Object.keys(ROOMS)
const unknown = asked.filter((room) => !rooms.includes(room))
if (unknown.length > 0) {
  console.error(`No room of that name: ${unknown.join(', ')}. There are: ${rooms.join(', ')}.`)
  process.exit(2)
}

/** What Stryker is asked. A mutant runs the tests that reach it, and no other. */
const configOf = (room) => ({
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: '.config/vitest.mutation.ts', related: false },
  mutate: ROOMS[room].code,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
  timeoutMS: 30_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  incremental: true,
  incrementalFile: `reports/mutation/${room}.incremental.json`,
  tempDirName: `.stryker-tmp/${room}`,
  allowEmpty: false,
})

/** fast-check as one file: a mutant has its modules loaded anew, and its six hundred files take longer than its tests. */
const fastCheck = resolve('.tmp/mutation/fast-check.mjs')
await build({ entryPoints: ['fast-check'], bundle: true, format: 'esm', platform: 'node', outfile: fastCheck })

mkdirSync('reports/mutation', { recursive: true })
for (const room of asked.length > 0 ? asked : rooms) {
  const file = `reports/mutation/${room}.config.json`
  writeFileSync(file, JSON.stringify(configOf(room), null, 2))
  const { status } = spawnSync('npx', ['stryker', 'run', file, ...flags], {
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATION_FAST_CHECK: fastCheck,
      MUTATION_TESTS: JSON.stringify(ROOMS[room].tests),
      MUTATION_WALKS: JSON.stringify(ROOMS[room].walks ?? []),
      FC_RUNS: '20',
    },
  })
  process.exitCode ||= status ?? 1
}
