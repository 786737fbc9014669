// `npm run bench -- stream`: the command on a long stream, beside Node that copies it. Lines per second, peak memory, and
// whether memory grows.
import { fileURLToPath } from 'node:url'
import { generateNir } from '../../dist/testing.js'
import { makeCorpus } from './corpus.mjs'
import { pipe } from './pipe.mjs'
import { addRow } from './table.mjs'

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const LINES = 2_000_000
/** A check is repeated where a bar is missed. */
const ROUNDS = process.argv.includes('--check') ? 2 : 3
const GROWTH = 1.35

const blockOf = (texts) => `${texts.join('\n')}\n`
const mixed = blockOf(makeCorpus(20_000, 7).map(({ text }) => text))
const bodies = blockOf(Array.from({ length: 20_000 }, (_, index) => generateNir(index).slice(0, 13)))
const people = blockOf(Array.from({ length: 20_000 }, (_, index) => generateNir(index)))
const log = blockOf(
  Array.from({ length: 20_000 }, (_, index) => `${index} INFO GET /dossiers/${index % 977} 200 in 12 ms`),
)
const lineOf = (index) => `2026-11-29T08:34:18.123Z INFO dossier ${index % 9973} lu en ${index % 300} ms`
const oneInTwenty = blockOf(
  Array.from({ length: 20_000 }, (_, index) => (index % 20 === 7 ? `WARN n° ${generateNir(index)} lu` : lineOf(index))),
)
const table = blockOf(
  Array.from({ length: 20_000 }, (_, index) => `${index};Nom${index % 377};${generateNir(index)};Lyon`),
)

const COPY = ['--eval', 'process.stdin.pipe(process.stdout)']
const check = (...options) => [COMMAND, 'check', ...options]

// The corpus has commas nowhere, so each line is a row of one column.
const COLUMN = ['--column', '1', '--delimiter', 'comma']
const copied = await pipe(LINES, COPY, mixed)
for (const options of [
  ['-'],
  ['-', '--columns', 'verdict'],
  ['-', '--format', 'json'],
  ['-', '--format', 'tsv', '--echo'],
  COLUMN,
]) {
  const isFirstOfKind = options === COLUMN || options.length === 1
  const { seconds, answers, peak } = await pipe(LINES, check(...options), mixed)
  console.log(
    `check ${options.join(' ').padEnd(30)} ${answers} answers  ${Math.round(answers / seconds / 1000)} k lines/s  peak ${peak.toFixed(0)} MB`,
  )
  addRow({
    title: `${LINES / 1e6} million lines`,
    what: `check ${options.join(' ')}`,
    cost: `${((seconds / LINES) * 1e9).toFixed(0)} ns a line`,
    beside: 'copying with Node',
    ratio: seconds / copied.seconds,
  })
  if (answers !== LINES) process.exitCode = 1
  if (!isFirstOfKind) continue
  const few = await pipe(LINES / 4, check(...options), mixed)
  console.log(
    `  × ${(peak / few.peak).toFixed(2)} the peak memory of a quarter of the lines (${few.peak.toFixed(0)} MB)`,
  )
  if (peak > few.peak * GROWTH) process.exitCode = 1
}

// Each beside copying the same lines, with a bar.
for (const { what, program, block, bar } of [
  { what: 'check -, findings in one line of seven', program: ['check', '-'], block: mixed, bar: 7 },
  { what: 'the same, --columns verdict', program: ['check', '-', '--columns', 'verdict'], block: mixed, bar: 7 },
  { what: 'complete -, thirteen characters', program: ['complete', '-'], block: bodies, bar: 6 },
  { what: 'complete -, fifteen characters', program: ['complete', '-'], block: people, bar: 6 },
  { what: 'check - --places', program: check('-', '--places').slice(1), block: people, bar: 90 },
  { what: 'redact, a log without numbers', program: ['redact', '-'], block: log, bar: 6 },
  { what: 'redact, a number in one line of 20', program: ['redact', '-'], block: oneInTwenty, bar: 6.5 },
  { what: 'redact, nothing but numbers', program: ['redact', '-'], block: people, bar: 6 },
  { what: 'redact, a column of numbers', program: ['redact', '-'], block: table, bar: 12 },
  { what: 'redact, one number in ten wrong', program: ['redact', '-'], block: mixed, bar: 24 },
]) {
  const copying = []
  const ours = []
  for (let round = 0; round < ROUNDS; round++) {
    copying.push((await pipe(LINES, COPY, block)).work)
    ours.push((await pipe(LINES, [COMMAND, ...program], block)).work)
  }
  const ratio = Math.min(...ours) / Math.min(...copying)
  console.log(`${what.padEnd(36)} ${ratio.toFixed(2)} × copying with Node, bar ${bar}`)
  addRow({
    title: `${LINES / 1e6} million lines`,
    what,
    cost: `${((Math.min(...ours) / LINES) * 1e9).toFixed(0)} ns a line`,
    beside: 'copying with Node',
    ratio,
    bar,
  })
  if (process.argv.includes('--check') && ratio > bar) process.exitCode = 1
}
if (process.exitCode) console.error('An answer is missing, memory grows with the stream, or a bar is missed.')
