import { Readable, Writable } from 'node:stream'
import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/cli/check.js'
import { complete } from '../../../src/cli/complete.js'
import { runCommand } from '../run.js'

const NUMBER = '255081416802538'
const BODY = NUMBER.slice(0, 13)

type Input = string | readonly Uint8Array[]

async function run(input: Input, ...args: string[]) {
  const stdin = input as string | readonly string[]
  return runCommand(check, ['--locale', 'en', ...args], { stdin })
}

/** What is said beside the last row. */
async function verdictOf(cell: string, ...args: string[]): Promise<string | undefined> {
  const { stdout } = await run(`nir;x\n${cell};x\n`, '--column', 'nir', ...args)
  return stdout.trimEnd().split('\n').at(-1)?.split(';x;')[1]
}

/** How many there are of what a summary names. */
function counted(stderr: string, what: string): string | undefined {
  return new RegExp(String.raw`^ *([\d,]+) +${what}`, 'm').exec(stderr)?.[1]
}

describe('what separates the cells', () => {
  test.each([';', ',', '\t', '|'])('%j is found', async (sign) => {
    const rows = [
      ['id', 'nom, prénom', 'nir'],
      ['1', 'DUPONT|A', NUMBER],
      ['2', '', ''],
    ]
    const text = rows.map((row) => row.map((cell) => (/[,|]/.test(cell) ? `"${cell}"` : cell)).join(sign)).join('\n')
    const { stdout } = await run(text, '--column', 'nir')
    expect(stdout.split('\n')[0]).toBe(`${text.split('\n')[0]}${sign}nir-verdict${sign}nir-codes${sign}nir-same-as-row`)
    expect(stdout.split('\n')[1]).toBe(`${text.split('\n')[1]}${sign}ok${sign}specimen${sign}`)
  })

  test('amounts with commas do not hide a semicolon', async () => {
    const { stdout } = await run(`nir;a;b\n${NUMBER};1,50;2,5\n${NUMBER};1,5;2,50\n`, '--column', 'nir')
    expect(stdout.split('\n')[1]).toBe(`${NUMBER};1,50;2,5;ok;specimen;`)
  })

  test('what a spreadsheet says in its first line is believed, and kept', async () => {
    const { stdout } = await run(`sep=|\r\na;nir|b;c\r\n1|2\r\n`, '--column', '1')
    expect(stdout.split('\r\n').slice(0, 2)).toEqual(['sep=|', 'a;nir|b;c|nir-verdict|nir-codes|nir-same-as-row'])
  })

  test.each(['tab', '\\t', '\t'])('--delimiter %j', async (sign) => {
    expect((await run(`nir\ta;b\n${NUMBER}\t1;2\n`, '--column', 'nir', '--delimiter', sign)).stdout).toContain(
      `${NUMBER}\t1;2\tok`,
    )
  })

  test.each(['ab', '', '"', '1', 'é'])('--delimiter %j is refused', async (sign) => {
    await expect(run('nir\n', '--column', 'nir', '--delimiter', sign)).rejects.toThrow('wrong-delimiter')
  })
})

describe('the column', () => {
  test.each([['NIR'], [' nir '], ['Nir']])('is named by its head, %j', async (name) => {
    expect((await run(`id;NIR\n1;${NUMBER}\n`, '--column', name)).stdout).toContain(`1;${NUMBER};ok`)
  })

  test.each(['N° Sécu', 'n° secu'])('%s: letters with accents, in UTF-8 or ISO 8859-1', async (name) => {
    for (const encoding of ['utf8', 'latin1'] as const) {
      const { stdout } = await run([Buffer.from(`id;N° Sécu\n1;${NUMBER}\n`, encoding)], '--column', name)
      expect(stdout).toContain(`1;${NUMBER};ok`)
    }
  })

  test('is named by its number; then a first row of data is data', async () => {
    const { stdout, stderr } = await run(`${NUMBER};a\n${BODY};b\n`, '--column', '1')
    expect(stdout).toBe(`${NUMBER};a;ok;specimen;\n${BODY};b;refused;too-short;1\n`)
    expect(counted(stderr, 'rows$')).toBe('2')
    expect((await run('2 78 11 2B 050 002 86', '--column', '1')).stdout).toBe('2 78 11 2B 050 002 86;ok;specimen;\n')
  })

  test('is named by its number; a head stays a head', async () => {
    expect((await run(`NIR 2024;a\n${NUMBER};b\n`, '--column', '1')).stdout).toMatch(/^NIR 2024;a;nir-verdict/)
  })

  test.each(['nri', '3', '0', ''])('%j is none: it says how many there are, and repeats nothing', async (name) => {
    await expect(run(`nom;nir\nDUPONT;${NUMBER}\n`, '--column', name)).rejects.toMatchObject({
      code: 'no-column',
      values: { option: 'column', most: '2' },
    })
  })

  test('the nearest head is proposed, unless it holds a digit', async () => {
    await expect(run('nom;assure\n', '--column', 'assuré!')).rejects.toMatchObject({ values: { nearest: 'assure' } })
    await expect(run(`nom;${NUMBER}\n`, '--column', `${NUMBER}x`)).rejects.not.toMatchObject({
      values: { nearest: expect.anything() },
    })
  })
})

describe('what files do to a number', () => {
  test.each([
    [NUMBER, 'ok;specimen;'],
    ['2 55 08 14 168 025 38', 'ok;specimen;'],
    ['2\u00a055\u00a008\u00a014\u00a0168\u00a0025\u00a038', 'ok;specimen;'],
    [`="${NUMBER}"`, 'ok;specimen;'],
    [`"=""${NUMBER}"""`, 'ok;specimen;'],
    [`"${NUMBER}"`, 'ok;specimen;'],
    [`'${NUMBER}`, 'ok;specimen;'],
    [` ${NUMBER} `, 'ok;specimen;'],
    [`${NUMBER}.0`, 'ok;specimen;'],
    [`${NUMBER},00`, 'ok;specimen;'],
    ['2.55081416802538E+14', 'ok;specimen;'],
    ['2.55081416802538E14', 'ok;specimen;'],
    // Java leaves out the zero at the end of 299123306303390.
    ['2.9912330630339E14', 'ok;;'],
    ['2.9912330630338E14', 'refused;digits-lost;'],
    ['2,55081E+14', 'refused;digits-lost;'],
    ['"2,55081E+14"', 'refused;digits-lost;'],
    ['2.55e14', 'refused;digits-lost;'],
    ['2E+14', 'refused;digits-lost;'],
    ['="2,55081E+12"', 'refused;digits-lost;'],
    ['', 'refused;empty;'],
    ['   ', 'refused;empty;'],
    [BODY, 'refused;too-short;'],
    ['255081416802539', 'refused;control-key;'],
    ['255001416802598', 'refused;month key-range;'],
    ['DUPONT', 'refused;character;'],
    ['#N/A', 'refused;character;'],
  ])('%s: %s', async (cell, verdict) => {
    expect(await verdictOf(cell)).toBe(verdict)
  })

  test('profile and key are those of check', async () => {
    expect(await verdictOf(BODY, '--profile', 'dsn')).toBe('ok;key-absent specimen;')
    expect(await verdictOf(BODY, '--key', 'optional')).toBe('ok;key-absent specimen;')
  })
})

describe('a key in its own column', () => {
  test.each([
    [BODY, '38', 'ok;specimen;'],
    [BODY, '="38"', 'ok;specimen;'],
    [BODY, '38.0', 'ok;specimen;'],
    [NUMBER, '38', 'ok;specimen;'],
    [NUMBER, '', 'ok;specimen;'],
    ['1100839111017', '8', 'refused;control-key;'],
    [BODY, '39', 'refused;control-key;'],
    [BODY, '', 'refused;too-short;'],
    [NUMBER, '37', 'refused;too-long;'],
  ])('%s %s: %s', async (body, key, verdict) => {
    for (const profile of [[], ['--profile', 'dsn']]) {
      const { stdout } = await run(`nir;cle\n${body};${key}\n`, '--column', 'nir', '--key-column', 'cle', ...profile)
      expect(stdout.split('\n')[1]).toBe(`${body};${key};${verdict}`)
    }
  })

  test.each(['09', '9', '9.0'])('a spreadsheet takes the zero of a key away: %s', async (key) => {
    const { stdout } = await run(`nir;cle\n1550291110057;${key}\n`, '--column', 'nir', '--key-column', 'cle')
    expect(stdout).toContain(`1550291110057;${key};ok;`)
  })
})

describe('rows', () => {
  test('a row comes out as it came: quotes, line ends, blank rows, and without its end', async () => {
    const rows = ['nir;"Nom ""usuel"""', `${NUMBER};"DU\r\nPONT;"`, '', `="${NUMBER}";O'Neil`, `${NUMBER};"a"`]
    const { stdout } = await run(rows.join('\r\n'), '--column', 'nir')
    expect(stdout).toBe(
      [
        'nir;"Nom ""usuel""";nir-verdict;nir-codes;nir-same-as-row',
        `${NUMBER};"DU\r\nPONT;";ok;specimen;`,
        '',
        `="${NUMBER}";O'Neil;ok;specimen;2`,
        `${NUMBER};"a";ok;specimen;2\n`,
      ].join('\r\n'),
    )
  })

  test('answers stay in their columns where a row lacks cells', async () => {
    expect((await run(`nir;a;b\n${NUMBER}\n`, '--column', 'nir')).stdout).toContain(`${NUMBER};;;ok;specimen;`)
  })

  test.each([
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['ISO 8859-1', (text: string) => Buffer.from(text, 'latin1')],
    ['UTF-16 LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s comes out as it came', async (_, encode) => {
    const written: Buffer[] = []
    const sink = (chunks: Buffer[]) =>
      new Writable({
        write(chunk, _, done) {
          chunks.push(Buffer.from(chunk))
          done()
        },
      })
    const bytes = encode(`nir;prénom\n${NUMBER};Léger\n`)
    const stdin = Readable.from(Array.from(bytes, (byte) => Buffer.of(byte)))
    const status = await check.run(['--column', 'nir'], { stdin, stdout: sink(written), stderr: sink([]), env: {} })
    expect(status).toBe(0)
    const expected = encode(`nir;prénom;nir-verdict;nir-codes;nir-same-as-row\n${NUMBER};Léger;ok;specimen;\n`)
    expect(Buffer.concat(written).toString('hex')).toBe(expected.toString('hex'))
  })

  test.each([
    ['a quote that is not closed', `nir;nom\n${NUMBER};"DUPONT\n${NUMBER};x\n`],
    ['a row without end', `nir;nom\n${NUMBER};"${'x'.repeat(2_000_000)}\n`],
  ])('%s is refused, with the row', async (_, text) => {
    await expect(run(text, '--column', 'nir')).rejects.toMatchObject({ code: 'unclosed-quote', values: { row: '2' } })
  })

  test('a quote that no later line closes is refused as one, whatever parts the cells', async () => {
    await expect(run(`nom,nir\n"DUPONT,${NUMBER}\n`, '--column', 'nir')).rejects.toThrow('unclosed-quote')
  })

  test.each([
    ['a cell more', `1,${NUMBER},x`, `1,${NUMBER},ok,specimen extra-cells,,x`],
    ['two more, of which one is quoted', `1,${NUMBER},"a,b",c`, `1,${NUMBER},ok,specimen extra-cells,,"a,b",c`],
    ['a quoted cell before', `"a, ""b""",${NUMBER},x`, `"a, ""b""",${NUMBER},ok,specimen extra-cells,,x`],
    ['a quote that is none', `a"b,${NUMBER},x`, `a"b,${NUMBER},ok,specimen extra-cells,,x`],
    ['an empty cell more', `1,${NUMBER},`, `1,${NUMBER},ok,specimen extra-cells,,`],
    ['a number moved by a delimiter', `DUPONT, Jean,${NUMBER}`, `DUPONT, Jean,refused,CODES extra-cells,,${NUMBER}`],
  ])('a row that is too long has its answers in their columns: %s', async (_, row, expected) => {
    const { stdout } = await run(`id,nir\n${row}\r\n1,${NUMBER}\n`, '--column', 'nir')
    const [head, long, last] = stdout.split('\n')
    expect(head).toBe('id,nir,nir-verdict,nir-codes,nir-same-as-row')
    expect(long?.replace(/refused,.* extra-cells/, 'refused,CODES extra-cells')).toBe(`${expected}\r`)
    expect(last).toMatch(new RegExp(`^1,${NUMBER},ok,specimen,`))
  })

  test('a text in an unknown encoding is refused', async () => {
    await expect(run([Buffer.from('nir;x', 'utf16le')], '--column', 'nir')).rejects.toThrow('unknown-encoding')
  })

  const cells = fc.oneof(
    fc.constantFrom(NUMBER, BODY, `="${NUMBER}"`, '"a;""b"', '', 'é', '"x\ny"'),
    fc.nat().map(String),
  )
  law.prop([
    fc.array(fc.tuple(cells, cells), { maxLength: 8 }),
    fc.constantFrom('\n', '\r\n'),
    fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
  ])('wherever the file is cut, rows are the same and none is lost', async (rows, end, cuts) => {
    const text = ['nir;nom', ...rows.map(([nir, name]) => `${nir};${name}`)].join(end) + end
    const whole = Buffer.from(text)
    const pieces: Buffer[] = []
    for (let at = 0, turn = 0; at < whole.length; turn++) {
      const size = cuts[turn % cuts.length] ?? 1
      pieces.push(whole.subarray(at, at + size))
      at += size
    }
    const { stdout } = await run(pieces, '--column', 'nir')
    expect(stdout).toBe((await run(text, '--column', 'nir')).stdout)
    const stripped = stdout.replaceAll(/;(?:nir-verdict|ok|refused);[a-z_ -]*;(?:nir-same-as-row|\d*)(?=\r?\n)/g, '')
    expect(stripped).toBe(text)
  })
})

describe('JSON, an object a line', () => {
  const json = (input: string, ...args: string[]) => run(input, '--field', 'patient.nir', ...args)

  test.each([
    [`{"patient":{"nir":"${NUMBER}"}}`, `{"patient":{"nir":"${NUMBER}"},"nir-verdict":"ok","nir-codes":["specimen"]}`],
    [`{"patient":{"nir":${NUMBER}} }`, `{"patient":{"nir":${NUMBER}},"nir-verdict":"ok","nir-codes":["specimen"]}`],
    [
      `{"patient.nir":"${NUMBER}","é":"}"}`,
      `{"patient.nir":"${NUMBER}","é":"}","nir-verdict":"ok","nir-codes":["specimen"]}`,
    ],
    ['{}', '{"nir-verdict":"refused","nir-codes":["empty"]}'],
    ['{"patient":null}', '{"patient":null,"nir-verdict":"refused","nir-codes":["empty"]}'],
    ['{"patient":{"nir":null}}', '{"patient":{"nir":null},"nir-verdict":"refused","nir-codes":["empty"]}'],
    ['{"patient":{"nir":["2"]}}', '{"patient":{"nir":["2"]},"nir-verdict":"refused","nir-codes":["empty"]}'],
    ['{"patient":', '{"line":"{\\"patient\\":","nir-verdict":"refused","nir-codes":["no-object"]}'],
    ['é', '{"line":"é","nir-verdict":"refused","nir-codes":["no-object"]}'],
    ['', ''],
  ])('%s', async (line, answer) => {
    expect((await json(`${line}\n`)).stdout).toBe(`${answer}\n`)
    expect((await json(`${line}\r\n`)).stdout.trimEnd()).toBe(answer)
  })

  test('a prototype holds no field', async () => {
    expect((await run('{}\n', '--field', 'constructor.name')).stdout).toContain('empty')
    expect((await run('{}\n', '--field', '__proto__')).stdout).toContain('empty')
  })

  test('the same number again names the line where it came first', async () => {
    const { stdout } = await json(`{"patient":{"nir":"${NUMBER}"}}\n{"patient":{"nir":"${BODY}"}}`, '--key', 'optional')
    expect(JSON.parse(stdout.split('\n')[1] ?? '')).toMatchObject({ 'nir-same-as-row': 1 })
  })

  test('other columns are fields too', async () => {
    const { stdout } = await run(
      `{"n":{"nir":"${BODY}","cle":"38"},"ne":"14/08/1956"}\n`,
      '--field',
      'n.nir',
      '--key-column',
      'n.cle',
      '--birth-date',
      'ne',
    )
    expect(JSON.parse(stdout)).toMatchObject({ 'nir-verdict': 'differs', 'nir-differences': ['birth-year:different'] })
  })

  test('a field that no object has is refused, and the nearest is named', async () => {
    const text = `{"patient":{"nir":"${NUMBER}"},"sexe":"F"}\n`
    const nearest = (name: string) => ({ code: 'no-field', values: { option: 'field', nearest: name } })
    await expect(run(text, '--field', 'patiet.nir')).rejects.toMatchObject(nearest('patient.nir'))
    await expect(run(text, '--field', 'patient.nir', '--sex', 'sexee')).rejects.toMatchObject({
      values: { option: 'sex', nearest: 'sexe' },
    })
    expect((await run(text, '--field', 'patient.numero')).stdout).toContain('"nir-codes":["empty"]')
    expect((await run('no object\n', '--field', 'nir')).stdout).toContain('"nir-codes":["no-object"]')
  })

  test('--column for a file of objects says what to give', async () => {
    await expect(run(`{"nir":"${NUMBER}"}\n`, '--column', 'nir')).rejects.toThrow('column-or-field')
  })

  test('a list is refused: it says what to do', async () => {
    await expect(json(' [{"patient":{}}]')).rejects.toThrow('no-json-lines')
  })
})

describe('the identity beside a number', () => {
  const identity = async (head: string, cells: string, ...args: string[]) => {
    const { status, stdout, stderr } = await run(`nir;${head}\n${NUMBER};${cells}\n`, '--column', 'nir', ...args)
    return { status, beside: stdout.split('\n')[1]?.slice(NUMBER.length + cells.length + 2), stderr }
  }

  test.each([
    '1955-08-14',
    '1955-08',
    '1955',
    '14/08/1955',
    '14.08.1955',
    '14-08-1955',
    '4/8/1955',
    '14081955',
    '19550814',
    '1955-08-14T00:00:00Z',
    '1955-08-14 00:00',
    '14/08/1955 00:00',
    '1955/08/14',
    '',
  ])('a date of birth as %s', async (date) => {
    expect((await identity('ne', date, '--birth-date', 'ne')).beside).toBe('ok;specimen;;')
  })

  test.each([
    ['14/08/1956', 'differs;specimen;birth-year:different;'],
    ['14/09/1955', 'differs;specimen;birth-month:different;'],
    ['14091956', 'differs;specimen;birth-year:different birth-month:different;'],
    ['14 août 1955', 'ok;specimen;birth-year:unreadable birth-month:unreadable;'],
    ['08/14/1955', 'ok;specimen;birth-month:unreadable;'],
  ])('%s: %s', async (date, beside) => {
    expect((await identity('ne', date, '--birth-date', 'ne')).beside).toBe(beside)
  })

  test.each([
    ...['F', 'f', '2', 'Femme', 'Féminin', 'female', 'Mme', 'Madame', 'Mlle'].map((word) => [word, '']),
    ...['M', 'H', '1', 'Homme', 'Masculin', 'male', 'M.', 'Monsieur'].map((word) => [word, 'sex:sex-may-have-changed']),
    ['?', 'sex:unreadable'],
  ])('a sex as %s', async (word, difference) => {
    expect((await identity('s', word ?? '', '--sex', 's')).beside).toBe(`ok;specimen;${difference};`)
  })

  test('counts those that differ, and ends with 1', async () => {
    const { status, stderr } = await identity('lieu', '75056', '--birth-place', 'lieu')
    expect(status).toBe(1)
    expect(counted(stderr, 'differ from the identity')).toBe('1')
  })
})

test.each(['', ' ', 'N/A', 'NA', 'NULL', '-', '—', '??', 'néant', 'Inconnu', 'non renseigné', 'NaN', '""'])(
  '%j is no number',
  async (cell) => {
    expect(await verdictOf(cell)).toBe('refused;empty;')
  },
)

test.each([
  ['2', 'too-short'],
  ['２', 'character'],
  ['n° 2', 'character'],
  ['Nadia', 'character'],
  ['x', 'letter-position'],
  ['- 2', 'too-short'],
])('%j is something else', async (cell, code) => {
  expect(await verdictOf(cell)).toBe(`refused;${code};`)
})

describe('the summary', () => {
  test('counts, says why, and how many twice: with a key or without it', async () => {
    const cells = [NUMBER, BODY, `="${NUMBER}"`, '255081416802539', '2,55081E+14', '', 'DUPONT', '278112b05000286']
    const { status, stdout, stderr } = await run(
      `nir\n${cells.join('\n')}\nx;x\n`,
      '--column',
      'nir',
      '--key',
      'optional',
    )
    expect(status).toBe(1)
    expect(stdout).toContain('ok;key-absent specimen;2')
    expect(counted(stderr, 'rows$')).toBe('8')
    expect(counted(stderr, 'are numbers: 75% of the column')).toBe('6')
    expect(counted(stderr, 'are well formed')).toBe('4')
    expect(counted(stderr, 'are refused')).toBe('4')
    expect(counted(stderr, 'hold a number that came before')).toBe('2')
    expect(counted(stderr, 'digits-lost: a spreadsheet has rounded')).toBe('1')
    expect(counted(stderr, 'control-key')).toBe('1')
    expect(stderr).toMatch(/^ *[\d,]+ {2}rows a second$/m)
    expect(stderr).not.toContain('2550814')
  })

  test('in French', async () => {
    const { stderr } = await runCommand(check, ['--column', 'nir', '--locale', 'fr'], { stdin: `nir\n${NUMBER}\n` })
    expect(stderr).toContain('sont des numéros\u00a0: 100\u00a0% de la colonne')
  })

  test('a file without rows has its column; an empty one has none, but may have no objects', async () => {
    expect(await run('nir;x\n', '--column', 'nir')).toMatchObject({ status: 0 })
    expect(await run('', '--field', 'nir')).toMatchObject({ status: 0, stdout: '' })
    await expect(run('', '--column', 'nir')).rejects.toMatchObject({ code: 'no-rows' })
  })
})

describe('complete', () => {
  test('adds the key, or takes it away', async () => {
    expect((await runCommand(complete, [BODY])).stdout).toBe(`${NUMBER}\n`)
    expect((await runCommand(complete, '2 55 08 14 168 025'.split(' '))).stdout).toBe(`${NUMBER}\n`)
    expect((await runCommand(complete, ['--to', '13', NUMBER])).stdout).toBe(`${BODY}\n`)
    expect((await runCommand(complete, ['2781 12b 050 002'])).stdout).toBe('278112B05000286\n')
  })

  test('a wrong key is refused, on standard error, without the number', async () => {
    const { status, stdout, stderr } = await runCommand(complete, ['255081416802539', '--locale', 'en'])
    expect([status, stdout]).toEqual([1, '\n'])
    expect(stderr).toMatch(/^1: Check your social security number digit by digit/)
  })

  test('lines: one out for each', async () => {
    const { status, stdout, stderr } = await runCommand(complete, ['-'], { stdin: `${BODY}\nx\n${NUMBER}\r\n` })
    expect([status, stdout]).toEqual([1, `${NUMBER}\n\n${NUMBER}\n`])
    expect(stderr).toMatch(/^2: [^\n]+\n$/)
  })

  test.each([
    ['15', `${BODY};${NUMBER};ok;key-absent specimen;`],
    ['13', `${BODY};${BODY};ok;key-absent specimen;`],
  ])('a column, to %s', async (to, row) => {
    const { stdout } = await runCommand(complete, ['--column', 'nir', '--to', to], { stdin: `nir\n${BODY}\nx\n` })
    expect(stdout.split('\n')).toEqual([
      `nir;nir-${to};nir-verdict;nir-codes;nir-same-as-row`,
      row,
      'x;;refused;letter-position;',
      '',
    ])
  })

  test('a column of keys is believed only where they are right', async () => {
    const stdin = `nir,cle\n${BODY},38\n${BODY},39\n`
    const { stdout } = await runCommand(complete, ['--column', 'nir', '--key-column', 'cle'], { stdin })
    expect(stdout.split('\n').slice(1, 3)).toEqual([
      `${BODY},38,${NUMBER},ok,specimen,`,
      `${BODY},39,,refused,control-key,`,
    ])
  })
})

describe('misuse', () => {
  test.each([
    ['one-file', ['--column', 'nir', 'a.csv', 'b.csv']],
    ['unreadable-file', ['--column', 'nir', 'there-is-no-such-file.csv']],
    ['column-or-field', ['--column', 'nir', '--field', 'nir']],
    ['missing-option', ['--key-column', 'cle']],
    ['missing-option', ['--sex', 's', NUMBER]],
    ['useless-option', ['--column', 'nir', '--echo']],
    ['useless-option', ['--column', 'nir', '--format', 'json']],
    ['useless-option', ['--field', 'nir', '--delimiter', ';']],
    ['file-for-number', ['package.json']],
    ['file-for-number', ['LICENSE']],
  ])('%s: %j', async (code, args) => {
    await expect(run('nir\n', ...args)).rejects.toThrow(code)
  })
})
