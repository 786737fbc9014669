// A program of Node on a long stream: how long it takes, of the clock and of the processor, and the most memory it holds.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

/** Says to a fourth stream, at the end of a process, the seconds of a processor that it took. */
const SPENT = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    writeSync(3, String((user + system) / 1e6))
  })
`)}`
/** Pipes so many lines, 20,000 in a block, through a program of Node and watches the process. */
export async function pipe(lines, program, block) {
  const child = spawn(process.execPath, ['--import', SPENT, ...program], { stdio: ['pipe', 'pipe', 'ignore', 'pipe'] })
  let answers = 0
  child.stdout.on('data', (chunk) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers++
  })
  let spent = ''
  child.stdio[3].on('data', (text) => {
    spent += text
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid))
  }, 20)
  const start = performance.now()
  for (let sent = 0; sent < lines; sent += 20_000)
    if (!child.stdin.write(block)) await new Promise((resolve) => child.stdin.once('drain', resolve))
  child.stdin.end()
  await new Promise((resolve) => child.once('close', resolve))
  clearInterval(watch)
  return { seconds: (performance.now() - start) / 1000, work: Number(spent), answers, peak }
}

/** The most memory that a process ever held, in MB; 0 once it has ended. */
function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
