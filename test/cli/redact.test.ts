import { describe, expect, test } from 'vitest'
import { Misuse } from '../../src/cli/command.js'
import { redact } from '../../src/cli/redact.js'
import { generateNumber } from '../../src/testing/index.js'
import { runCommand } from './run.js'

const number = '255081416802538'
const run = async (stdin: string | readonly unknown[], ...args: string[]) =>
  runCommand(redact, args, { stdin: stdin as string })

describe('redact', () => {
  test('copies everything but the numbers', async () => {
    const log = `a ${number} b\n2 55 08 14 168 025 38\u202f, 🙂 \u0000\r\nend`
    expect(await run(log)).toEqual({ status: 0, stdout: 'a [NIR] b\n[NIR]\u202f, 🙂 \u0000\r\nend', stderr: '' })
    expect((await run('')).stdout).toBe('')
  })

  test('where the bytes are cut changes nothing', async () => {
    const log = Buffer.from(`\ufeffé 2\u202f55 08 14 168 025 38 🙂 ${number}`)
    for (let cut = 0; cut <= log.length; cut++)
      expect((await run([log.subarray(0, cut), log.subarray(cut)])).stdout).toBe('\ufeffé [NIR] 🙂 [NIR]')
  })

  test('an end within a character shows as such', async () => {
    expect((await run([Buffer.from([0x61, 0xe2, 0x82])])).stdout).toBe('a\ufffd')
  })

  test('takes which numbers, whose rules, and what to put there', async () => {
    const log = `2550814168025 2 55 08 14 168 025 ${number}`
    expect((await run(log, '--least', 'possible')).stdout).toBe('[NIR] [NIR] [NIR]')
    expect((await run(log)).stdout).toBe('2550814168025 [NIR] [NIR]')
    expect((await run(log, '--least', 'certain', '--replacement', '***', '-')).stdout).toBe(
      '2550814168025 2 55 08 14 168 025 ***',
    )
    const irregular = generateNumber(1, { kind: 'unofficial' })
    expect((await run(irregular)).stdout).toBe(irregular)
    expect((await run(irregular, '--profile', 'lenient', '--replacement', '')).stdout).toBe('')
  })

  test('keeps every byte of a text in no known encoding', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, code) => code))
    const written: Buffer[] = []
    const { Writable, Readable } = await import('node:stream')
    const stdout = new Writable({
      write: (chunk, _, done) => {
        written.push(Buffer.from(chunk))
        done()
      },
    })
    const input = Readable.from([Buffer.concat([bytes, Buffer.from(`X${number}X`), bytes])])
    expect(await redact.run(['--encoding', 'latin1'], { stdin: input, stdout, stderr: stdout, env: {} })).toBe(0)
    expect(Buffer.concat(written)).toEqual(Buffer.concat([bytes, Buffer.from('X[NIR]X'), bytes]))
  })

  test('waits for a slow reader, in memory that does not grow', async () => {
    const { Writable, Readable } = await import('node:stream')
    let pulled = 0
    let taken = 0
    let most = 0
    const chunk = Buffer.from(`n° ${number}, `.repeat(500))
    const input = Readable.from(
      (function* () {
        for (; pulled < 200; pulled++) yield chunk
      })(),
      { highWaterMark: 1 },
    )
    const stdout = new Writable({
      highWaterMark: 1,
      write: (_, __, done) => {
        taken += 1
        most = Math.max(most, pulled - taken)
        setImmediate(done)
      },
    })
    await redact.run([], { stdin: input, stdout, stderr: stdout, env: {} })
    expect(taken).toBeGreaterThanOrEqual(200)
    expect(most).toBeLessThan(5)
  })

  test.each([[['--least', 'some']], [['--profile', 'dgfip']], [['--encoding', 'utf-16']], [[number]], [['--fast']]])(
    'misuse: %j',
    async (args) => {
      await expect(run('', ...args)).rejects.toThrow(Misuse)
      await expect(run('', ...args)).rejects.toThrow(/^(?!.*255081416802538)/s)
    },
  )
})
