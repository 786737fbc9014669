// `npm run bench -- redact`: throughput of redaction against the bare loop over the characters of the same log, and the
// command on 100 MB: megabytes a second, peak memory, and whether memory grows with the log.
// `--check` fails when a number is left, or memory grows.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { createNirRedactor, findNirs, redactNirs } from '../../dist/nir.js'
import { generateNir } from '../../dist/testing.js'
import { random } from './corpus.mjs'
import { report, timesOf } from './interleave.mjs'

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const MEGABYTES = 100
const GROWTH = 1.35
const PIECE = 65_536

const next = random(7)
const draw = (below) => Math.floor(next() * below)
const hex = (count) => Array.from({ length: count }, () => draw(16).toString(16)).join('')
const digits = (count) => Array.from({ length: count }, () => draw(10)).join('')

/** A line of a web server's log; one in twenty holds a number. */
function logLine(index) {
  const time = new Date(1_767_225_600_000 + index * 137).toISOString()
  const subject = index % 20 === 0 ? ` nir=${generateNir(index)}` : ` page=${digits(5)}`
  const id = `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`
  return `${time} INFO [worker-${draw(32)}] GET /dossiers/${digits(6)} request=${id} ip=10.${draw(256)}.${draw(256)}.${draw(256)} took ${draw(900)} ms status 200 bytes ${digits(5)}${subject}\n`
}

const log = Buffer.from(Array.from({ length: 25_000 }, (_, index) => logLine(index)).join(''))
const found = findNirs(log.toString('latin1'), { least: 'certain' }).length
const fresh = () => [log.toString('latin1')]

function bareLoop(text) {
  let numbers = 0
  let before = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 47 && code < 58 && !(before > 47 && before < 58)) numbers++
    before = code
  }
  return numbers
}

function inPieces(text) {
  const redactor = createNirRedactor()
  let length = 0
  for (let at = 0; at < text.length; at += PIECE) length += redactor.push(text.slice(at, at + PIECE)).length
  return length + redactor.end().length
}

const times = timesOf(
  { 'bare loop': bareLoop, findNirs, redactNirs: (text) => redactNirs(text), 'redactor, pieces of 64 kB': inPieces },
  fresh,
  20,
)
report(`a log of ${(log.length / 1e6).toFixed(1)} MB, ${found} numbers; time for all of it`, times, 'bare loop')
for (const [name, time] of Object.entries(times))
  console.log(`  ${name.padEnd(34)} ${((log.length / time) * 1000).toFixed(0).padStart(6)} MB/s`)

/** Pipes so many megabytes through the command and watches the process. */
async function pipe(megabytes) {
  const child = spawn(process.execPath, [COMMAND, 'redact'], { stdio: ['pipe', 'pipe', 'inherit'] })
  let bytes = 0
  let marks = 0
  child.stdout.on('data', (chunk) => {
    bytes += chunk.length
    for (let at = chunk.indexOf('[NIR'); at >= 0; at = chunk.indexOf('[NIR', at + 4)) marks++
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid))
  }, 20)
  const start = performance.now()
  const blocks = Math.ceil((megabytes * 1e6) / log.length)
  for (let sent = 0; sent < blocks; sent++)
    if (!child.stdin.write(log)) await new Promise((resolve) => child.stdin.once('drain', resolve))
  child.stdin.end()
  await new Promise((resolve) => child.once('close', resolve))
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  return { peak, seconds, megabytes: (blocks * log.length) / 1e6, marks, expected: blocks * found, bytes }
}

/** The most memory that a process ever held, in MB; 0 once it has ended. */
function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

console.log('\nthe command, standard input to standard output')
const few = await pipe(MEGABYTES / 4)
const all = await pipe(MEGABYTES)
console.log(
  `  ${all.megabytes.toFixed(0)} MB  ${(all.megabytes / all.seconds).toFixed(0)} MB/s  peak ${all.peak.toFixed(0)} MB, × ${(all.peak / few.peak).toFixed(2)} that of a quarter of the log`,
)
// A mark may be cut between two chunks of the pipe: a few in a hundred thousand.
const isComplete = Math.abs(all.marks - all.expected) <= all.expected / 1000
console.log(`  ${all.marks} of ${all.expected} numbers replaced`)
if (process.argv.includes('--check') && (!isComplete || all.peak > few.peak * GROWTH)) process.exitCode = 1
