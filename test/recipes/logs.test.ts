import { resolve } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { redaction } from './node-stream.js'
import { createLogger as createPino } from './pino.js'
import { createLogger as createWinston } from './winston.js'

const NUMBER = '255081416802538'
const RECORD = {
  nir: 255081416802538,
  assure: { numero: '2 55 08 14 168 025 38', cle: '38' },
  durationMs: 145.2083330154419,
}
const HIDDEN = /25508|2 55 08/

/** What was counted, in lines. */
interface Counts {
  readonly sent: number
  readonly received: number
  readonly mostAhead: number
  readonly linesOfBlock: number
}

describe('pino', () => {
  test('no line holds a number, and each is JSON', () => {
    const lines: string[] = []
    const log = createPino({ write: (line) => lines.push(line) })
    log.info(RECORD, `dossier de ${NUMBER}`)
    log.child({ assure: NUMBER }).error(new Error(`refus de ${NUMBER}`))
    log.warn('assuré %s', NUMBER)
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).not.toMatch(HIDDEN)
    const [first, second] = lines.map((line) => JSON.parse(line))
    expect(first).toMatchObject({
      nir: '[NIR]',
      assure: { numero: '[NIR]' },
      durationMs: 145.2083330154419,
      msg: 'dossier de [NIR]',
    })
    expect(first.time).toBeTypeOf('number')
    expect(second.err.message).toBe('refus de [NIR]')
  })
})

describe('winston', () => {
  test('an error keeps its message; what refers to itself, or is a large integer, is written too', async () => {
    const stream = new PassThrough()
    const log = createWinston(stream)
    const circle: Record<string, unknown> = { assure: NUMBER, entier: BigInt(NUMBER) }
    circle['circle'] = circle
    log.error(new Error(`refus de ${NUMBER}`))
    log.info('dossier', circle)
    log.end()
    await new Promise((resolve) => log.once('finish', resolve))
    stream.end()
    const [refused, circular] = (await text(stream)).trimEnd().split('\n')
    expect(JSON.parse(refused ?? '')).toMatchObject({ level: 'error', message: 'refus de [NIR]' })
    expect(refused).not.toMatch(HIDDEN)
    expect(JSON.parse(circular ?? '')).toMatchObject({ assure: '[NIR]', entier: '[NIR]' })
    expect(circular).not.toMatch(HIDDEN)
  })

  test('no line holds a number, and each is JSON', async () => {
    const stream = new PassThrough()
    const log = createWinston(stream)
    log.info(`dossier de ${NUMBER}`, RECORD)
    log.child({ assure: NUMBER }).error('refus')
    log.end()
    await new Promise((resolve) => log.once('finish', resolve))
    stream.end()
    const lines = (await text(stream)).trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).not.toMatch(HIDDEN)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      message: 'dossier de [NIR]',
      nir: '[NIR]',
      durationMs: 145.2083330154419,
    })
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ assure: '[NIR]' })
  })
})

describe('a stream of Node', () => {
  test('characters and numbers may be cut anywhere', async () => {
    const bytes = Buffer.from(`é ${NUMBER} 🙂 2 55 08 14 168 025 38\n`)
    const out = await text(Readable.from(Array.from(bytes, (byte) => Buffer.of(byte))).pipe(redaction()))
    expect(out).toBe('é [NIR] 🙂 [NIR]\n')
  })

  test('under load the reader sets the pace, and memory does not grow', async () => {
    const file = resolve('.tmp/recipes/load.mjs')
    await build({
      entryPoints: ['test/recipes/load.worker.ts'],
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'esm',
      alias: { 'securite-sociale/nir': './src/nir/index.ts' },
      logLevel: 'silent',
    })
    const line = `2026-01-01T00:00:00.000Z INFO request=1f2e nir=${NUMBER} took 17 ms\n`
    const worker = new Worker(file, {
      workerData: { megabytes: 60, line },
      // Half of the log: it would not fit, were it kept.
      resourceLimits: { maxOldGenerationSizeMb: 30, maxYoungGenerationSizeMb: 8 },
    })
    const { sent, received, mostAhead, linesOfBlock } = await new Promise<Counts>((done, reject) => {
      worker.once('message', done)
      worker.once('error', reject)
    })
    // A mark may be cut between two chunks.
    expect(received).toBeGreaterThan(sent * 0.999)
    // A few pieces are between the writer and the reader, of nearly a thousand.
    expect(sent).toBeGreaterThan(800 * linesOfBlock)
    expect(mostAhead).toBeLessThan(20 * linesOfBlock)
  }, 120_000)
})
