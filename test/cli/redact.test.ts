import { mkdtemp, readFile, readlink, rename, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { Misuse } from '../../src/cli/command.js'
import { redact } from '../../src/cli/redact.js'
import { generateNumber } from '../../src/testing/index.js'
import { runCommand } from './run.js'

const number = '255081416802538'
const run = async (stdin: string | readonly unknown[], ...args: string[]) =>
  runCommand(redact, args, { stdin: stdin as string })

/** The bytes that are written for some pieces of bytes. */
async function bytesOf(pieces: readonly Uint8Array[], ...args: string[]): Promise<Buffer> {
  const written: Buffer[] = []
  const stdout = new Writable({
    write: (chunk, _, done) => {
      written.push(Buffer.from(chunk))
      done()
    },
  })
  expect(await redact.run(args, { stdin: Readable.from(pieces), stdout, stderr: stdout, env: {} })).toBe(0)
  return Buffer.concat(written)
}

describe('redact', () => {
  test('copies everything but the numbers', async () => {
    const log = `a ${number} b\n2 55 08 14 168 025 38\u202f, 🙂 \u0000\r\nend`
    expect(await run(log)).toEqual({ status: 0, stdout: 'a [NIR] b\n[NIR]\u202f, 🙂 \u0000\r\nend', stderr: '' })
    expect((await run('')).stdout).toBe('')
  })

  test('where the bytes are cut changes nothing', async () => {
    const log = Buffer.from(`\ufeffé 2\u202f55 08 14 168 025 38 🙂 ${number}`)
    for (let cut = 0; cut <= log.length; cut++)
      expect((await run([log.subarray(0, cut), log.subarray(cut)].filter((piece) => piece.length > 0))).stdout).toBe(
        '\ufeffé [NIR] 🙂 [NIR]',
      )
  })

  test.each<[string, (text: string) => Buffer]>([
    ['ISO 8859-1', (text) => Buffer.from(text, 'latin1')],
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-16, little-endian', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big-endian', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('keeps every byte but the numbers in %s, wherever the bytes are cut', async (_, encode) => {
    const log = encode(`Léger, assuré : 2\u00a055\u00a008 14 168 025 38, sécu 2550814168025, ç`)
    const expected = encode('Léger, assuré : [NIR], sécu [NIR], ç')
    for (let cut = 4; cut <= log.length; cut += 5) {
      const pieces = [log.subarray(0, cut), log.subarray(cut)].filter((piece) => piece.length > 0)
      expect(await bytesOf(pieces)).toEqual(expected)
    }
  })

  test('refuses a text that it cannot read, and writes nothing', async () => {
    const utf16 = Buffer.from(`n° ${number}`, 'utf16le')
    await expect(run([utf16])).rejects.toThrow(Misuse)
    const line = Buffer.from(`n° ${number}\n`)
    const packed = [gzipSync(line), Buffer.from('PK\u0003\u0004\u0014'), Buffer.from('%PDF-1.7\n')]
    for (const bytes of packed)
      for (const args of [[], ['--check']]) await expect(run([bytes], ...args)).rejects.toThrow('packed-file')
    await expect(run([...gzipSync(line)].map((byte) => Buffer.of(byte)))).rejects.toThrow('packed-file')
  })

  test('knows UTF-16 by a mark that comes byte by byte', async () => {
    const text = Buffer.from(`\ufeffé ${number}\n`, 'utf16le')
    const pieces = [...text].map((byte) => Buffer.of(byte))
    expect((await bytesOf(pieces)).toString('utf16le')).toBe('\ufeffé [NIR]\n')
    expect(await bytesOf([Buffer.from('a'), Buffer.from('b')])).toEqual(Buffer.from('ab'))
  })

  test('an end within a character stays as it is', async () => {
    expect(await bytesOf([Buffer.from([0x61, 0xe2, 0x82])])).toEqual(Buffer.from([0x61, 0xe2, 0x82]))
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
    const text = Buffer.concat([bytes, Buffer.from(`X${number}X`), bytes])
    expect(await bytesOf([text])).toEqual(Buffer.concat([bytes, Buffer.from('X[NIR]X'), bytes]))
  })

  test('waits for a slow reader, in memory that does not grow', async () => {
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

  test.each([
    [['--least', 'some']],
    [['--profile', 'dgfip']],
    [['--check', '--in-place', 'x']],
    [['--in-place']],
    [['--check', '--replacement', 'x']],
    [['--fast']],
  ])('misuse: %j', async (args) => {
    await expect(run('', ...args)).rejects.toThrow(Misuse)
    await expect(run('', ...args)).rejects.toThrow(/^(?!.*255081416802538)/s)
  })
})

describe('redact --mask', () => {
  test('leaves the key, and JSON stays JSON', async () => {
    const { stdout } = await run(`n° ${number} {"nir":${number},"x":{"nir":"2550814168025","cle":38}}`, '--mask')
    const mask = '* ** ** ** *** *** 38'
    expect(stdout).toBe(`n° ${mask} {"nir":"${mask}","x":{"nir":"${mask}","cle":"**"}}`)
  })

  test('is ASCII, for the file may be in ISO 8859', async () => {
    const written = await bytesOf([Buffer.from(`Léger ${number}`, 'latin1')], '--mask')
    expect(written.toString('latin1')).toBe('Léger * ** ** ** *** *** 38')
  })

  test.each([['--check'], ['--replacement', 'x'], ['--key-file', 'x']])('is one way: not with %s', async (...other) => {
    await expect(run('', '--mask', ...other)).rejects.toThrow('one-way')
  })
})

describe('redact, with files', () => {
  async function files(...contents: string[]): Promise<string[]> {
    const folder = await mkdtemp(join(tmpdir(), 'redact-'))
    return Promise.all(
      contents.map(async (content, index) => {
        const file = join(folder, `${index}.log`)
        await writeFile(file, content, { mode: 0o640 })
        return file
      }),
    )
  }

  test('copies several to standard output', async () => {
    expect((await run('', ...(await files(`a ${number}\n`, 'b\n')))).stdout).toBe('a [NIR]\nb\n')
  })

  test('--in-place writes each anew, with its mode', async () => {
    const [one = '', other = ''] = await files(`a ${number}\n`, 'b\n')
    expect((await run('', '--in-place', one, other)).stdout).toBe('')
    expect(await readFile(one, 'utf8')).toBe('a [NIR]\n')
    expect(await readFile(other, 'utf8')).toBe('b\n')
    expect((await stat(one)).mode & 0o777).toBe(0o640)
  })

  test('of several files, one that cannot be done is told by its place, and none after it is touched', async () => {
    const [one = '', utf16 = '', other = ''] = await files(`a ${number}\n`, '', `b ${number}\n`)
    await writeFile(utf16, Buffer.from(number, 'utf16le'))
    for (const way of ['--in-place', '--check'])
      await expect(run('', way, one, utf16, other)).rejects.toMatchObject({
        place: 2,
        cause: { code: 'unknown-encoding' },
      })
    expect(await readFile(one, 'utf8')).toBe('a [NIR]\n')
    expect(await readFile(other, 'utf8')).toBe(`b ${number}\n`)
    await expect(run('', one, `${one}.none`)).rejects.toMatchObject({ place: 2, cause: { code: 'ENOENT' } })
    await expect(run('', utf16)).rejects.toThrow('unknown-encoding')
  })

  test('--in-place writes the file that a link names, and keeps the link', async () => {
    const [file = ''] = await files(`a ${number}\n`)
    const link = `${file}.link`
    await symlink(file, link)
    expect((await run('', '--in-place', link)).status).toBe(0)
    expect(await readFile(file, 'utf8')).toBe('a [NIR]\n')
    expect(await readlink(link)).toBe(file)
  })

  test('--in-place says when the folder takes no file, and leaves the file as it was', async () => {
    const [file = ''] = await files(`a ${number}\n`)
    // A name so long that none can stand beside it: who runs as root may write into every folder.
    const long = join(dirname(file), 'x'.repeat(250))
    await rename(file, long)
    await expect(run('', '--in-place', long)).rejects.toThrow('ENAMETOOLONG')
    expect(await readFile(long, 'utf8')).toBe(`a ${number}\n`)
  })

  test('--check says where and how sure, changes nothing, and repeats nothing', async () => {
    const content = `x\n  nir=255081416802539\n${'y\n'.repeat(3000)}é ${number}\n`
    const [file = ''] = await files(content)
    const { status, stdout } = await run('', '--check', file)
    expect(status).toBe(1)
    expect(stdout).toBe(`${file}:2:7: likely, wrong key\n${file}:3003:3: certain\n1 certain, 1 likely, 0 possible\n`)
    expect(await readFile(file, 'utf8')).toBe(content)
    expect(await run('nothing', '--check')).toEqual({
      status: 0,
      stdout: '0 certain, 0 likely, 0 possible\n',
      stderr: '',
    })
  })

  test('--key-file gives the same person the same pseudonym, and another key another', async () => {
    const [key = '', otherKey = '', short = ''] = await files('k'.repeat(32), 'l'.repeat(32), 'short')
    const log = `${number}; 2 55 08 14 168 025 38; 185039710503322`
    const [one, same, other] = (await run(log, '--key-file', key)).stdout.split('; ')
    expect(one).toMatch(/^\[NIR:[a-p]{24}\]$/)
    expect(same).toBe(one)
    expect(other).not.toBe(one)
    expect((await run(number, '--key-file', otherKey)).stdout).not.toBe(one)
    await expect(run(log, '--key-file', short)).rejects.toThrow(Misuse)
  })
})
