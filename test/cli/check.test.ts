import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.js'
import { Misuse } from '../../src/cli/command.js'
import { runCommand } from './run.js'

const run = (...args: string[]) => runCommand(check, ['--locale', 'en', ...args])
const good = '2 55 08 14 168 025 38'

test('check - counts its lines over every power of ten, whatever is between them', async () => {
  const wrong = [0, 8, 9, 98, 99, 998, 999, 1005]
  const lines = Array.from({ length: 1010 }, (_, index) => (wrong.includes(index) ? 'x' : '299123306301016'))
  const { stdout } = await runCommand(check, ['--locale', 'en', '-'], { stdin: `${lines.join('\n')}\n` })
  const expected = lines.map(
    (_, index) => `${index + 1} ${wrong.includes(index) ? 'refused letter-position@1' : 'ok'}\n`,
  )
  expect(stdout).toBe(expected.join(''))
  const verdicts = await runCommand(check, ['--columns', 'verdict', '-'], { stdin: lines.join('\n') })
  expect(verdicts.stdout).toBe(lines.map((line) => (line === 'x' ? 'refused\n' : 'ok\n')).join(''))
})

test.each([[], ['--echo', '--format', 'tsv'], ['--places']])(
  'check - %j says the same, wherever a long line is cut',
  async (...options) => {
    const [long, wide] = ['1'.repeat(10_000), 'é'.repeat(10_000)]
    const stdin = `${long}\n${wide}\n299123306301016\n`
    const answers = await Promise.all(
      [100_000, 5000, 7].map((size) => {
        const pieces = stdin.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
        return runCommand(check, ['--locale', 'en', '-', ...options], { stdin: pieces })
      }),
    )
    expect(answers.map(({ stdout }) => stdout)).toEqual(answers.map(() => answers[0]?.stdout))
    expect(answers[0]?.stdout).toContain('too-long@101-4096')
  },
)

describe('check NUMBER…', () => {
  test.each(['people.csv', './data/people.tsv', 'numbers.txt', 'export.JSON'])(
    '%s is the name of a file, and no number',
    async (file) => {
      await expect(run(file)).rejects.toThrow('file-for-number')
    },
  )

  test('reads the number on the day that is asked for', async () => {
    const corsican = '110082A004025'
    const born = async (day: string) => (await run('--key', 'optional', '--day', day, corsican)).stdout
    expect(await born('2009-12-31')).toContain('born   August 1910')
    expect(await born('2026-06-30')).toContain('born   August 2010')
    await expect(run('--day', '2026-02-30', corsican)).rejects.toThrow('wrong-day')
  })

  test('says what a number says, in aligned columns', async () => {
    const { status, stdout } = await run(good)
    expect(status).toBe(0)
    expect(stdout).toBe(
      [
        '✓ well formed',
        '  sex    female',
        '  born   August 1955',
        '  place  14168  department 14, commune 168',
        '  order  025',
        '  key    38',
        '  note   Enter your own number: this one is an example, printed on a specimen.',
        '',
      ].join('\n'),
    )
  })

  test('says where a number is wrong and what to do', async () => {
    const { status, stdout } = await run('2 55 13 14 168 025 38')
    expect(status).toBe(1)
    expect(stdout).toContain('✗ refused\n  character 6–7    Check the month of birth')
    expect(stdout).toContain('  character 20–21  Check your social security number digit by digit')
  })

  test.each([
    ['278112B05000286', 'department 2B, commune 050'],
    ['185039710503322', 'territory 971, commune 05'],
    ['198079921604233', 'born abroad, country 216'],
    ['155029111002145', 'French Algeria, department 91, commune 110'],
    ['110039111002135', 'or     French Algeria, department 91, commune 110'],
    ['160037840000321', 'department 78 (Seine-et-Oise, before 1968), commune 400'],
    ['285317505600488', 'January (record incomplete) 1985'],
    ['255555591104274', 'month unknown, 1955'],
    ['110039111002135', '1910 or 2010'],
  ])('%s', async (number, text) => {
    expect((await run(number)).stdout).toContain(text)
  })

  test('reads a lenient number without its place', async () => {
    const { status, stdout } = await run('--profile', 'lenient', '785037505600469')
    expect(status).toBe(0)
    expect(stdout).toContain('not read: such a number is not built on a place')
  })

  test('repeats a number only when asked', async () => {
    expect((await run(good)).stdout).not.toContain(good)
    expect((await run('--echo', '255081416802538')).stdout).toContain(`number  ${good}`)
    expect((await run('--echo', '255')).stdout).toContain('number       255')
  })

  test('takes the groups of one number without quotes', async () => {
    expect((await run(...good.split(' '))).stdout.match(/well formed/g)).toHaveLength(1)
  })

  test('judges each of several numbers, and fails if one does', async () => {
    const { status, stdout } = await run('255081416802538', '255081416802539')
    expect(status).toBe(1)
    expect(stdout.match(/^[✓✗]/gm)).toEqual(['✓', '✗'])
  })

  test('takes profile and key', async () => {
    expect((await run('2550814168025')).status).toBe(1)
    expect((await run('--profile', 'dsn', '2550814168025')).status).toBe(0)
    expect((await run('--key', 'optional', '2550814168025')).status).toBe(0)
  })

  test('speaks the language of the terminal, or the one asked for', async () => {
    expect((await runCommand(check, ['255'], { env: { LANG: 'fr_FR.UTF-8' } })).stdout).toContain('refusé')
    expect((await runCommand(check, ['255'], { env: { LANG: 'de_DE.UTF-8' } })).stdout).toContain('refused')
    expect((await runCommand(check, ['255', '--locale', 'fr'])).stdout).toContain('refusé')
  })

  test('paints only a terminal', async () => {
    expect((await runCommand(check, ['255'], { isTTY: true })).stdout).toContain('\u001b[31m')
    expect((await runCommand(check, ['255'], { isTTY: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b')
    expect((await run('255')).stdout).not.toContain('\u001b')
  })
})

describe('check -', () => {
  test('answers a database in its own text, NULL with NULL, and lets the query go on', async () => {
    const stdin = '299123306301016\n2\\t99 12 33 063 010 16\n\\N\n299123306301017\n'
    const columns = await runCommand(check, ['-', '--columns', 'verdict', '--exit-zero'], { stdin })
    expect(columns).toEqual({ status: 0, stdout: 'ok\nok\n\\N\nrefused\n', stderr: '' })
    const all = await runCommand(check, ['-', '--columns', 'findings,line,verdict'], { stdin })
    expect(all.stdout).toBe('\t1\tok\n\t2\tok\n\\N\t3\t\\N\ncontrol-key@14-15\t4\trefused\n')
    expect(all.status).toBe(1)
    expect((await runCommand(check, ['-', '--columns', 'line'], { stdin: '\\N\n' })).status).toBe(0)
    const twice = await runCommand(check, ['-', '--columns', 'line,verdict,line'], { stdin })
    expect(twice.stdout).toBe('1\tok\t1\n2\tok\t2\n3\t\\N\t3\n4\trefused\t4\n')
  })

  test.each([
    ['--columns', 'verdit', '-'],
    ['--columns', 'verdict', '--echo', '-'],
    ['--columns', 'verdict', '--format', 'json', '-'],
    ['--columns', 'verdict', '299123306301016'],
    ['--exit-zero', '299123306301016'],
  ])('refuses what makes no sense for a database: %s %s %s', async (...args) => {
    await expect(runCommand(check, args)).rejects.toThrow(Misuse)
  })

  const lines = [good, 'x', '', '255081416802539', '2 55 08 14 168 025', '278112b05000286\r']

  test('gives one line for each line, in order, with line numbers instead of the numbers', async () => {
    const { status, stdout } = await runCommand(check, ['-'], { stdin: lines.join('\n') })
    expect(status).toBe(1)
    expect(stdout).toBe(
      [
        '1 ok specimen@1-21',
        '2 refused letter-position@1',
        '3 refused too-short@1',
        '4 refused control-key@14-15',
        '5 refused too-short@19',
        '6 ok specimen@1-15',
        '',
      ].join('\n'),
    )
  })

  test('writes columns for a spreadsheet', async () => {
    const { stdout } = await runCommand(check, ['-', '--format', 'tsv', '--echo'], { stdin: '2\t55\n255001416802598' })
    expect(stdout).toBe('1\trefused\ttoo-short@5\t2\\u000955\n2\trefused\tmonth@4-5,key-range@14-15\t255001416802598\n')
  })

  test('what a terminal obeys is escaped where the numbers are echoed', async () => {
    const hostile = '2\u001b]0;x\u0007\u009b31m\u202e55\u007f'
    for (const format of ['text', 'tsv', 'json']) {
      const { stdout } = await runCommand(check, ['-', '--echo', '--format', format], { stdin: hostile })
      expect(stdout).toMatch(/^[ -~\t]+\n$/)
      expect(stdout).toContain('\\u001b')
      if (format === 'json') expect(JSON.parse(stdout)).toMatchObject({ typed: hostile })
    }
    expect((await run('--echo', hostile)).stdout).not.toContain('\u001b')
  })

  test('writes objects for a program', async () => {
    const { stdout } = await runCommand(check, ['-', '--format', 'json'], { stdin: `${good}\n255` })
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { line: 1, ok: true, warnings: [{ code: 'specimen', part: 'number', span: [0, 21] }] },
      {
        line: 2,
        ok: false,
        issues: [{ code: 'too-short', part: 'month', span: [3, 3], expected: '15 characters', missing: 12 }],
      },
    ])
    const echoed = await runCommand(check, ['-', '--format', 'json', '--echo'], { stdin: good })
    expect(JSON.parse(echoed.stdout)).toMatchObject({ typed: good })
  })

  test('ends with 0 when every line is well formed, even none', async () => {
    expect((await runCommand(check, ['-'], { stdin: `${good}\n` })).status).toBe(0)
    expect(await runCommand(check, ['-'])).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('a line without end is cut, not kept', async () => {
    const endless = Array.from({ length: 50 }, () => '1'.repeat(10_000))
    const { stdout } = await runCommand(check, ['-'], { stdin: endless })
    expect(stdout).toMatch(/^1 refused too-long@101-\d+\n$/)
  })

  law.prop([fc.array(fc.constantFrom(...lines)), fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 })])(
    'where the chunks are cut changes nothing',
    async (rows, cuts) => {
      const whole = Buffer.from(rows.map((row) => `${row}\u202f\n`).join(''))
      const chunks: Buffer[] = []
      for (let at = 0, turn = 0; at < whole.length; turn++) {
        const size = cuts[turn % cuts.length] ?? 1
        chunks.push(whole.subarray(at, at + size))
        at += size
      }
      const cut = await runCommand(check, ['-'], { stdin: chunks as unknown as string[] })
      expect(cut.stdout).toBe((await runCommand(check, ['-'], { stdin: whole.toString() })).stdout)
      expect(cut.stdout.split('\n')).toHaveLength(rows.length + 1)
    },
  )
})

describe('misuse', () => {
  test.each([
    ['no number', []],
    ['a number beside -', ['-', good]],
    ['an unknown profile', ['--profile', 'dgfip', good]],
    ['an unknown format', ['--format', 'xml', '-']],
    ['an unknown locale', ['--locale', 'de', good]],
    ['an unknown option', ['--strict', good]],
    ['an option without its value', ['--key']],
  ])('%s', async (_, args) => {
    await expect(runCommand(check, args)).rejects.toThrow(Misuse)
  })

  test('never repeats an argument: it could be a number', async () => {
    for (const args of [['-255081416802538'], ['--profile', '255081416802538', good], ['--255081416802538']])
      await expect(runCommand(check, args)).rejects.toThrow(/^(?!.*255081416802538)/s)
  })
})
