import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type ByteRedactOptions, createByteRedactor } from '../../../src/cli/redact/byte-redactor.js'
import { codecOf } from '../../../src/cli/terminal/encoding.js'
import { CERTAINTIES, createNirRedactor, maskNir } from '../../../src/nir/index.js'
import { NIR_PROFILES } from '../../../src/nir/judge/profile.js'
import { legalBody, legalNumber } from '../../arbitraries/nir.js'

const number = '255081416802538'
const body = '2550814168025'
const DEFAULTS: ByteRedactOptions = { replacement: '[NIR]' }
const COLD = 'a line of a log in which there is nothing of the kind\n'

/** What the redactor of texts makes of bytes. */
function asText(bytes: Uint8Array, options: ByteRedactOptions): Buffer {
  const codec = codecOf(Buffer.from('a text of ASCII'))
  const redactor = createNirRedactor(options)
  const text = redactor.push(codec.decode(bytes)) + redactor.push(codec.decode()) + redactor.end()
  return Buffer.from(codec.encode(text))
}

function asBytes(pieces: readonly Uint8Array[], options: ByteRedactOptions): Buffer {
  const redactor = createByteRedactor(options)
  return Buffer.concat([...pieces.map((piece) => redactor.push(piece)), redactor.end()])
}

function cutAt(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    pieces.push(bytes.subarray(at, at + size))
    at += size
  }
  return pieces
}

/** What stands between the groups of a number, in texts and escaped. */
const GAPS = [
  ' ',
  '.',
  '-',
  '/',
  '_',
  '+',
  '|',
  '\u00a0',
  '\u202f',
  '%20',
  '%C2%A0',
  '%E2%80%AF',
  '&nbsp;',
  '&#160;',
].concat(['&#x202f;', '&# 32;', '\\u00a0', '\\n', '=20', '=C2=A0', '=\n', '=\r\n', '\n', '\r\n', '  ', ' - ', '\t'])
const GROUPS = [1, 3, 5, 7, 10, 13]

/** A number, whole or without its key, in every layout; a few are of Corsica, or full-width. */
const written: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      legalNumber,
      legalNumber,
      legalBody,
      legalNumber.map((one) => `${one.slice(0, 5)}2a${one.slice(7)}`),
    ),
    fc.constantFrom(
      [],
      [],
      GROUPS,
      GROUPS,
      [13],
      [3, 6, 9, 12],
      [1, 4, 7, 10],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    ),
    fc.constantFrom(' ', ' ', ...GAPS),
    fc.constantFrom(0, 0, 0, 0, 0, 0xff10 - 0x30),
  )
  .map(([characters, cuts, gap, shift]) =>
    Array.from(characters, (character, at) => {
      const isShifted = character >= '0' && character <= '9'
      const own = isShifted ? String.fromCharCode(character.charCodeAt(0) + shift) : character
      return (cuts.includes(at) ? gap : '') + own
    }).join(''),
  )

/** A number as a program writes it that takes it for one to compute with. */
const computed: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(legalNumber, legalBody), fc.constantFrom('.0', '.00', 'E', 'e+'))
  .map(([one, form]) => (form.startsWith('.') ? `${one}${form}` : `${one[0]}.${one.slice(1)}${form}${one.length - 1}`))

const WORDS: readonly string[] = [
  ...[
    'NIR : ',
    'nir=',
    '"nir":',
    '"nir":"',
    '","cle":"38"}',
    ' clé 38 ',
    'n° SS ',
    'Numéro de sécurité sociale\n',
    '<nir>',
  ],
  ...[
    '</nir><cle>38</cle>',
    '^^^ASIP-SANTE-INS-NIR',
    '1.2.250.1.213.1.4.8',
    'a',
    'A',
    '2A',
    'B ',
    'é',
    '°',
    '🙂',
    '\u3000中',
  ],
  ...[
    ',',
    ',\n',
    ';',
    ':',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '\t',
    ' ',
    '   \n  ',
    '\r',
    '\r\n',
    '.',
    ' - ',
    '-----',
  ],
  ...[
    '%',
    '&',
    '\\',
    '=',
    '=2',
    '&#',
    '&#1',
    '%2',
    '%C2',
    '\\u00',
    '\\t',
    '?a=1&b=2%20',
    '1795874111637',
    '17958',
    '2 55',
    '12',
  ],
  ...[
    '3,14',
    '12.5',
    'INSERT INTO t (id, nir, cle) VALUES (',
    'insert into u (a, cle) values\n(1,',
    "('",
    "', ",
    ');\n',
    'VAL',
    'UES (',
  ],
  ...[
    'COPY t (id, nir) FROM stdin;\n',
    '\\.\n',
    'id;nir;cle\n',
    '192.168.100.200 - - [29/Nov/2026:08:34:18 +0000] "GET',
  ],
  ...['2026-11-29 08:34:18.123 INFO ', '\u0000', '\ufeff'],
]

/** Bytes as logs, exports and hostile people make them. */
const bytes: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.constantFrom('', '', 'id;nir;cle\n', 'a,b,nir\n', '{"a":1}\n', 'x\n', '\n\n'),
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: written.map((text) => Buffer.from(text)) },
        { weight: 1, arbitrary: computed.map((text) => Buffer.from(text)) },
        { weight: 8, arbitrary: fc.constantFrom(...WORDS).map((text) => Buffer.from(text)) },
        {
          weight: 1,
          arbitrary: fc
            .array(legalNumber, { minLength: 2, maxLength: 5 })
            .map((all) => Buffer.from(`${all.join('\n')}\n`)),
        },
        {
          weight: 1,
          arbitrary: fc
            .string({ unit: fc.constantFrom(...'0123456789 '), maxLength: 16 })
            .map((text) => Buffer.from(text)),
        },
        {
          weight: 1,
          arbitrary: fc
            .constantFrom([0xe9], [0xa0], [0xef, 0xbc], [0x80, 0x80, 0x80, 0x80], [0xff], [0xc2], [0xf0, 0x9f])
            .map((all) => Buffer.from(all)),
        },
        {
          weight: 2,
          arbitrary: fc
            .tuple(
              fc.constantFrom(
                'x',
                'mot ',
                'ligne 12\n',
                'é ',
                '中',
                '- ',
                '\n',
                '9,',
                'a=b&c=d%20e ',
                '(x) ',
                'VALUES ',
              ),
              fc.nat(400),
            )
            .map(([text, count]) => Buffer.from(text.repeat(count))),
        },
      ),
      { maxLength: 40 },
    ),
  )
  .map(([head, rest]) => Buffer.concat([Buffer.from(head), ...rest]))

const options: fc.Arbitrary<ByteRedactOptions> = fc.record({
  least: fc.constantFrom(...CERTAINTIES),
  profile: fc.constantFrom(...NIR_PROFILES),
  replacement: fc.constantFrom<ByteRedactOptions['replacement'][]>('[NIR]', '', '0', 'é', ({ nir }) =>
    maskNir(nir, { character: '*' }),
  ),
})

describe('the redactor of bytes', () => {
  law.prop([bytes, options, fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 4 })], {
    numRuns: 200,
  })('writes what the redactor of texts writes, wherever the bytes are cut', (all, chosen, sizes) => {
    const expected = asText(all, chosen)
    expect(asBytes([all], chosen)).toEqual(expected)
    expect(asBytes(cutAt(all, sizes), chosen)).toEqual(expected)
  })
})

describe('the redactor of bytes, after much that it skips,', () => {
  test.each([
    ['a number in a line', `n° ${number}.\n`, 'n° [NIR].\n'],
    ['one in groups', 'n° 2 55 08 14 168 025 38.\n', 'n° [NIR].\n'],
    ['one over two lines', 'n° 2 55 08 14\n168 025 38.\n', 'n° [NIR].\n'],
    ['one of Corsica', 'n° 2 55 08 2a 168 025 97 ', 'n° [NIR] '],
    ['one in escapes', 'n=2%2055%C2%A008%2014%20168%20025%2038&', 'n=[NIR]&'],
    [
      'one in full-width digits',
      '\uff12\uff15\uff15\uff10\uff18\uff11\uff14\uff11\uff16\uff18\uff10\uff12\uff15\uff13\uff18',
      '[NIR]',
    ],
    [
      'one with a label in the line before',
      `Numéro de sécurité sociale :\n${body}\n`,
      'Numéro de sécurité sociale :\n[NIR]\n',
    ],
    ['values of JSON', `[${number},\n\t\n\t${number}]`, '["[NIR]",\n\t\n\t"[NIR]"]'],
    ['a number and its key apart', `nir=${body}, cle=38`, 'nir=[NIR], cle=**'],
    [
      'a statement of SQL',
      `INSERT INTO t (id, nir)\nVALUES (1, ${body})`,
      'INSERT INTO t (id, nir)\nVALUES (1, [NIR])',
    ],
    ['digits of an escape', `%12${number.slice(1)} %2${number}`, `%12${number.slice(1)} %2${number}`],
    ['digits after a digit', `0${number} ${number}0`, `0${number} ${number}0`],
    ['decimals', `0.${number}, ${number}.5`, `0.${number}, ${number}.5`],
  ])('finds %s', (_, before, after) => {
    const skipped = COLD.repeat(400)
    const expected = Buffer.from(skipped + after + skipped)
    const all = Buffer.from(skipped + before + skipped)
    for (const size of [97, 4096, 65_536]) expect(asBytes(cutAt(all, [size]), DEFAULTS)).toEqual(expected)
  })

  test.each([
    ['short', 2],
    ['long', 400],
    ['longer than what is kept', 2000],
  ])('knows in which cell of a %s row it is', (_, count) => {
    const cell = 'words of a text '.repeat(count)
    const row = (first: string, second: string) => `1;${cell};${first};${cell};${second}\n`
    const head = 'id;text;nir;more;at\n'
    const all = Buffer.from(head + row('x', 'y') + row(body, body) + row('x', body))
    const expected = Buffer.from(head + row('x', 'y') + row('[NIR]', body) + row('x', body))
    for (const size of [1000, 65_536]) expect(asBytes(cutAt(all, [size]), DEFAULTS)).toEqual(expected)
  })

  test('knows the columns of a statement, however far the last read was', () => {
    const list = (width: number) => `(${' '.repeat(width)}nir) VALUES (${body})`
    const all = Buffer.from(`${COLD}(nir ${COLD.repeat(400)}) VALUES (${body}) ${list(4000)}; ${list(4200)}`)
    for (const size of [50, 65_536]) expect(asBytes(cutAt(all, [size]), DEFAULTS)).toEqual(asText(all, DEFAULTS))
    expect(String(asText(all, DEFAULTS))).toContain('VALUES ([NIR]);')
  })

  test.each([
    'x',
    'mot ',
    'é',
    '中',
    '%',
    '&',
    '\\',
    '=',
    '1',
    '1 ',
    '12,',
    '-',
    '\n',
    '(',
    'values ',
    '\u00a0',
    'a 1 ',
  ])('waits with little of %j without an end', (text) => {
    const redactor = createByteRedactor(DEFAULTS)
    const piece = Buffer.from(text.repeat(20_000))
    let waiting = 0
    for (let turn = 0; turn < 6; turn++) {
      waiting += piece.length - redactor.push(piece).length
      expect(waiting).toBeLessThan(5000)
    }
  })

  test('gives what is decided at once: a log may be followed', () => {
    const redactor = createByteRedactor(DEFAULTS)
    const lines = [COLD, 'x\n', `n° ${number}\n`, 'dossier 12 lu en 7 ms\n', COLD.repeat(2000), 'é\n']
    for (const line of lines)
      expect(Buffer.from(redactor.push(Buffer.from(line))).toString()).toBe(line.replace(number, '[NIR]'))
  })

  test('reads pieces that a byte may end which is no UTF-8', () => {
    const all = Buffer.concat([Buffer.from(`${body} `), Buffer.from([0xef, 0xef, 0xbc]), Buffer.from(`x${number}`)])
    expect(asBytes(cutAt(all, [17]), DEFAULTS)).toEqual(asText(all, DEFAULTS))
  })
})
