import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { redaction } from './node-stream.js'

/** Passes so many megabytes of log, with a number a line, through the stream, to a reader that is slower than the writer. */
const { megabytes, line } = workerData as { readonly megabytes: number; readonly line: string }
const block = Buffer.from(line.repeat(Math.ceil(65_536 / line.length)))
const blocks = Math.ceil((megabytes * 1e6) / block.length)

const linesOfBlock = Math.ceil(65_536 / line.length)
let sent = 0
let received = 0
let mostAhead = 0
function* log(): Generator<Buffer> {
  for (let index = 0; index < blocks; index++) {
    sent += linesOfBlock
    mostAhead = Math.max(mostAhead, sent - received)
    yield block
  }
}
const reader = new Writable({
  write(chunk, _, done) {
    received += String(chunk).split('[NIR').length - 1
    setImmediate(done)
  },
})
await pipeline(Readable.from(log()), redaction(), reader)
parentPort?.postMessage({ sent, received, mostAhead, linesOfBlock })
