import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/cli/check.js'
import { type Command, Misuse } from '../../../src/cli/command.js'
import { compare } from '../../../src/cli/compare.js'
import { complete } from '../../../src/cli/complete.js'
import { coverage } from '../../../src/cli/coverage.js'
import { generate } from '../../../src/cli/generate.js'
import { redact } from '../../../src/cli/redact.js'
import { registration } from '../../../src/cli/registration.js'
import { readText, utf8Of } from '../../../src/cli/terminal/input.js'
import { runCommand } from '../run.js'

const NUMBER = '255081416802538'

/** A text as UTF-16 with its mark. */
const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const inPieces = (bytes: Buffer, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
/** Standard input of bytes, for the type that tests of texts have. */
const stdin = (...bytes: readonly Buffer[]) => bytes as readonly unknown[] as readonly string[]

describe('a text that is read whole', () => {
  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.of(), ''],
    ['UTF-8', Buffer.from('Médecin : 30 €'), 'Médecin : 30 €'],
    ['UTF-8 with its mark', Buffer.from('\ufeff[]'), '[]'],
    ['UTF-16, little end first', wide('Médecin : 30 €'), 'Médecin : 30 €'],
    ['UTF-16, big end first', wide('Médecin : 30 €').swap16(), 'Médecin : 30 €'],
    ['the encoding of Windows', Buffer.from('l\x92\x9cil, Mé\xe9decin : 30 \x80', 'latin1'), 'l’œil, Méédecin : 30 €'],
  ])('%s', async (_, bytes, text) => {
    for (const size of [1, 3, 1000]) expect(await readText(Readable.from(inPieces(bytes, size)), 1000)).toBe(text)
  })

  test('of texts, of too many bytes, and of what is no text', async () => {
    expect(await readText(Readable.from(['né', 'e']), 4)).toBe('née')
    await expect(readText(Readable.from(['né', 'e']), 3)).rejects.toMatchObject({ code: 'input-too-long' })
    await expect(readText(Readable.from([Buffer.from('%PDF-1.7')]), 10)).rejects.toMatchObject({ code: 'packed-file' })
  })
})

test('lines of UTF-16 are lines of UTF-8, whatever the pieces', async () => {
  for (const size of [1, 3, 1000]) {
    const pieces: Uint8Array[] = []
    for await (const piece of utf8Of(Readable.from(inPieces(wide('né\n38'), size)))) pieces.push(piece)
    expect(Buffer.concat(pieces).toString()).toBe('\ufeffné\n38')
  }
  const cut = async () => {
    for await (const _ of utf8Of(Readable.from([wide('38').subarray(0, 5)])));
  }
  await expect(cut()).rejects.toBeInstanceOf(Misuse)
})

describe('numbers from a spreadsheet, a line each', () => {
  const lines = stdin(wide(`${NUMBER}\r\n${NUMBER.slice(0, 13)}39\r\n`))

  test.each([[[]], [['--places']], [['--echo']], [['--format', 'json']]])('check - %j', async (options) => {
    const { status, stdout } = await runCommand(check, ['-', '--locale', 'en', ...options], { stdin: lines })
    expect(status).toBe(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(stdout).toMatch(/control-key/)
    expect(stdout).not.toMatch(/too-short|"character"|refused character/)
  })

  test('complete -', async () => {
    expect(await runCommand(complete, ['-'], { stdin: lines })).toMatchObject({ status: 1, stdout: `${NUMBER}\n\n` })
  })

  test.each([[check], [complete]])('what is no text is no list of numbers', async (command) => {
    const pdf = stdin(Buffer.from('%PDF-1.7\n'))
    await expect(runCommand(command, ['-'], { stdin: pdf })).rejects.toMatchObject({ code: 'packed-file' })
  })
})

describe('whoever waits for an answer before the next line', () => {
  test.each<[string, Command, string[], string, string]>([
    ['check -', check, [], 'x\n', '1 refused letter-position@1\n'],
    ['check - --places', check, ['--places'], 'x\n', '1 refused letter-position@1\n'],
    ['check - --columns', check, ['--columns', 'verdict'], '\\N\n', '\\N\n'],
    ['complete -', complete, [], '\n', '\n'],
    ['redact', redact, [], 'x\n', 'x\n'],
  ])('%s answers a short line', async (_, command, options, line, answer) => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const status = command.run(command === redact ? options : ['-', ...options], {
      stdin: input,
      stdout: Object.assign(output, { isTTY: false }),
      stderr: Object.assign(new PassThrough(), { isTTY: false }),
      env: {},
    })
    input.write(line)
    const [said] = await once(output, 'data')
    expect(String(said)).toBe(answer)
    input.end()
    await status
  })
})

test('a short first line with a zero is read with what follows it', async () => {
  const pieces = stdin(Buffer.from('x\0\n'), Buffer.from(`${NUMBER}\n`))
  const { stdout } = await runCommand(check, ['-'], { stdin: pieces })
  expect(stdout).toMatch(/^1 refused .*\n2 ok/)
})

test.each(['BZh9', '%PDF-1.7', 'PK\u0003\u0004', '\u00ff\u00fe', '\u00fe\u00ff1', '1\0\0\0\0\0\0\0', '\u001f\u008b\b'])(
  'the first value of a database says nothing about the others: %j',
  async (value) => {
    const stdinOf = stdin(Buffer.from(`${value}\n${NUMBER}\n\\N\n`, 'latin1'))
    const verdicts = await runCommand(check, ['-', '--columns', 'line,verdict', '--exit-zero'], { stdin: stdinOf })
    expect(verdicts).toEqual({ status: 0, stdout: '1\trefused\n2\tok\n3\t\\N\n', stderr: '' })
  },
)

describe('files from Windows', () => {
  const CARE = '{"act":"gp-consultation","fee":3000,"on":"2026-01-12"}'
  const EVENT = '{"type":"arrived","on":"2024-08-28"}'
  test.each<[string, (text: string) => Buffer]>([
    ['UTF-8 with its mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', wide],
  ])('a registration and a bill in %s', async (_, encode) => {
    const replay = (text: Buffer) => runCommand(registration, ['-', '--locale', 'en'], { stdin: stdin(text) })
    const { status, stdout } = await replay(encode(EVENT))
    expect([status, stdout]).toEqual([0, (await replay(Buffer.from(EVENT))).stdout])
    const bill = (text: Buffer) => runCommand(coverage, ['--bill', '-', '--locale', 'en'], { stdin: stdin(text) })
    expect((await bill(Buffer.from(CARE))).status).toBe(0)
    expect(await bill(encode(CARE))).toEqual(await bill(Buffer.from(CARE)))
  })
})

describe('an option given twice', () => {
  test.each([
    [check, [NUMBER, '--profile', 'dsn', '--profile', 'insee'], 'profile'],
    [check, ['-', '--column', 'a', '--column=b'], 'column'],
    [compare, [NUMBER, '--sex', 'male', '--sex', 'female'], 'sex'],
    [complete, [NUMBER, '--locale', 'fr', '--locale', 'fr'], 'locale'],
    [coverage, ['--act', 'a', '--act', 'b'], 'act'],
    [generate, ['--count', '1', '--count', '2'], 'count'],
    [redact, ['--least', 'likely', '--least', 'certain'], 'least'],
    [registration, ['-', '--day', '2025-01-01', '--day', '2026-01-01'], 'day'],
  ] as const)('%#: %j', async (command, args, option) => {
    const misuse = { code: 'option-twice', values: { option } }
    await expect(runCommand(command, args)).rejects.toMatchObject(misuse)
  })

  test('that has no value is given once more', async () => {
    expect((await runCommand(check, [NUMBER, '--places', '--places'])).status).toBe(0)
  })
})

describe('a column of a file without rows', () => {
  test.each(['', '\n\n', '\ufeff', ' \r\n', 'sep=;\n'])('%j names no columns', async (text) => {
    for (const command of [check, complete]) {
      const run = runCommand(command, ['-', '--column', 'nir'], { stdin: stdin(Buffer.from(text)) })
      await expect(run).rejects.toMatchObject({ code: 'no-rows' })
    }
  })

  test('a head alone has the column, and no number', async () => {
    const { status, stdout } = await runCommand(check, ['-', '--column', 'nir'], { stdin: 'nom;nir\n' })
    expect([status, stdout]).toEqual([0, 'nom;nir;nir-verdict;nir-codes;nir-same-as-row\n'])
  })
})

describe('an identity that nobody can read', () => {
  test.each([
    ['birth-date', '14/13/1955'],
    ['birth-date', '1955-13'],
    ['birth-place', 'Paris'],
  ])('--%s %s', async (option, value) => {
    const run = runCommand(compare, [NUMBER, `--${option}`, value])
    await expect(run).rejects.toMatchObject({ code: `wrong-${option}` })
  })
})

describe('lines that a carriage return alone ends', () => {
  const read = async (bytes: Buffer, size: number) => {
    const pieces: Uint8Array[] = []
    for await (const piece of utf8Of(Readable.from(inPieces(bytes, size)))) pieces.push(piece)
    return Buffer.concat(pieces).toString()
  }

  test.each<[string, string, string]>([
    ['two numbers', `${NUMBER}\r${NUMBER}\r`, `${NUMBER}\n${NUMBER}\n`],
    ['the line ends of Windows', `${NUMBER}\r\n${NUMBER}\r\n`, `${NUMBER}\r\n${NUMBER}\r\n`],
    ['line feeds, and a return in a line', `${NUMBER}\n1\r2\n`, `${NUMBER}\n1\r2\n`],
    ['no line end', NUMBER, NUMBER],
    ['many lines', `${NUMBER}\r`.repeat(9000), `${NUMBER}\n`.repeat(9000)],
  ])('%s', async (_, text, expected) => {
    for (const size of [16, 17, 1000]) expect(await read(Buffer.from(text), size)).toBe(expected)
    expect(await read(wide(text), 1000)).toBe(`\ufeff${expected}`)
  })

  test('are lines to check and to complete', async () => {
    const lines = `${NUMBER}\r${NUMBER.slice(0, 14)}9\r`
    expect((await runCommand(check, ['--format', 'tsv', '-'], { stdin: lines })).stdout).toMatch(
      /^1\tok\t.*\n2\trefused\t.*\n$/,
    )
    const bodies = `${NUMBER.slice(0, 13)}\r${NUMBER.slice(0, 13)}\r`
    expect((await runCommand(complete, ['-'], { stdin: bodies })).stdout).toBe(`${NUMBER}\n${NUMBER}\n`)
  })
})
