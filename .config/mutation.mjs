// `npm run mutation -- registration`: changes the code of one room in a thousand small ways and counts the changes that
// its tests do not see. Without a name, every room in turn; an hour or more.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

const ROOMS = ['legislation', 'nir', 'coverage', 'registration', 'places', 'form', 'standard-schema']

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('-'))
const unknown = asked.filter((room) => !ROOMS.includes(room))
if (unknown.length > 0) {
  console.error(`No room of that name: ${unknown.join(', ')}. There are: ${ROOMS.join(', ')}.`)
  process.exit(2)
}

/** What Stryker is asked: sentences and generated tables are not logic, and a barrel has none. */
const configOf = (room) => ({
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: '.config/vitest.mutation.ts', related: false },
  mutate: [
    `src/${room}/**/*.ts`,
    ...['**/index.ts', 'text/**', '**/*-data.ts', 'source/**', 'dom.ts'].map((files) => `!src/${room}/${files}`),
    // The one folder `text` that is logic: numbers in running text.
    ...(room === 'nir' ? ['src/nir/text/**/*.ts'] : []),
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 30_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  incremental: true,
  incrementalFile: `reports/mutation/${room}.incremental.json`,
  tempDirName: '.stryker-tmp',
})

mkdirSync('reports/mutation', { recursive: true })
for (const room of asked.length > 0 ? asked : ROOMS) {
  const file = `reports/mutation/${room}.config.json`
  writeFileSync(file, JSON.stringify(configOf(room), null, 2))
  const { status } = spawnSync('npx', ['stryker', 'run', file, ...flags], {
    stdio: 'inherit',
    env: { ...process.env, ROOM: room, FC_RUNS: '20' },
  })
  process.exitCode ||= status ?? 1
}
