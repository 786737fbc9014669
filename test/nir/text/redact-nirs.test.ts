import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  CERTAINTIES,
  createNirRedactor,
  findNirs,
  maskNir,
  type RedactOptions,
  redactNirs,
} from '../../../src/nir/index.js'
import { startRedaction } from '../../../src/nir/text/redact-nirs.js'
import { decorated, legalBody, legalNumber } from '../../arbitraries/nir.js'

const whole = '255081416802538'

/** A number whose groups are parted as programs do, one way or several, some groups joined. */
const parted = fc
  .tuple(
    legalNumber,
    fc.array(fc.constantFrom('', '', ' ', '.', '.', '-', '/', '%20', '&nbsp;', '\\u00a0', '=C2=A0'), {
      minLength: 6,
      maxLength: 6,
    }),
  )
  .map(([number, gaps]) => {
    const cuts = [1, 3, 5, 7, 10, 13]
    return Array.from(number, (character, at) => (gaps[cuts.indexOf(at)] ?? '') + character).join('')
  })

/** A text as logs and hostile people make it: numbers, halves of numbers, digits and gaps. */
const text = fc
  .array(
    fc.oneof(
      legalNumber,
      legalBody,
      parted,
      parted.map((number) => number.replaceAll(/[^\dAB]+/g, '.')),
      decorated.map((number) => number.text),
      legalNumber.map((number) => number.replace(/^(.)(..)(..)(..)(...)(...)/, '$1 $2 $3 $4 $5 $6 ')),
      fc.constantFrom(
        ' ',
        '',
        '1',
        '2 ',
        ' 12 ',
        '.',
        '.0',
        'E14',
        'e+12',
        '2.55081416802538E14',
        '\n',
        'é',
        '🙂',
        'NIR ',
        '1234567890 ',
        'A',
        '   ',
        '    ',
      ),
      fc.string({ unit: fc.constantFrom(...'0123456789 '), maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .chain((pieces) => fc.constantFrom('', '', '.').map((between) => pieces.join(between)))

const options: fc.Arbitrary<RedactOptions> = fc.record(
  { least: fc.constantFrom(...CERTAINTIES), profile: fc.constantFrom('insee', 'cnam', 'lenient') },
  { requiredKeys: [] },
)

function inPieces(pieces: readonly string[], chosen?: RedactOptions): string {
  const redactor = createNirRedactor(chosen)
  return pieces.map((piece) => redactor.push(piece)).join('') + redactor.end()
}

describe('redactNirs', () => {
  test.each<[string, string, RedactOptions?]>([
    [`a ${whole} b`, 'a [NIR] b'],
    [whole, '[NIR]'],
    ['2 55 08 14 168 025 38 1 85 03 97 105 033 22', '[NIR] [NIR]'],
    ['nothing to hide', 'nothing to hide'],
    ['', ''],
    [`a ${whole} b`, 'a  b', { replacement: '' }],
    [`a ${whole} b`, 'a $& b', { replacement: '$&' }],
    [`a ${whole} b`, 'a • •• •• •• ••• ••• 38 b', { replacement: ({ nir }) => maskNir(nir) }],
    ['2550814168025', '2550814168025'],
    ['2550814168025', '[NIR]', { least: 'possible' }],
  ])('%j becomes %j', (before, after, chosen) => {
    expect(redactNirs(before, chosen)).toBe(after)
  })

  law.prop([text, options])('leaves nothing that findNirs finds, and is idempotent', (before, chosen) => {
    const after = redactNirs(before, chosen)
    expect(findNirs(after, chosen)).toEqual([])
    expect(redactNirs(after, chosen)).toBe(after)
  })

  law.prop([text, options])('takes out what findNirs finds and nothing else', (before, chosen) => {
    const found = findNirs(before, chosen)
    const spans: (readonly [number, number])[] = []
    const after = redactNirs(before, {
      ...chosen,
      replacement: ({ span }) => {
        spans.push(span)
        return before.slice(...span)
      },
    })
    expect(after).toBe(before)
    expect(spans).toEqual(found.map(({ span }) => span))
  })
})

describe('createNirRedactor', () => {
  test.each(['193.05.75707.118.56', '1 93 05 75%C2%A0707=A0118 56'])('waits for the rest of %j', (before) => {
    expect(inPieces(before.split(''))).toBe(redactNirs(before))
  })

  test.each(['\\xa0', '\\u00a0', '%20', '&#160;'])('a cut after %j, between two numbers, changes nothing', (gap) => {
    const before = `${whole}${gap}${whole},\nend of a line\n`
    for (let cut = 0; cut <= before.length; cut++)
      expect(inPieces([before.slice(0, cut), before.slice(cut)]), `cut at ${cut}`).toBe(redactNirs(before))
  })

  law.prop([text, options])('where a text is cut in two changes nothing', (before, chosen) => {
    const expected = redactNirs(before, chosen)
    for (let cut = 0; cut <= before.length; cut++)
      expect(inPieces([before.slice(0, cut), before.slice(cut)], chosen), `cut at ${cut}`).toBe(expected)
  })

  law.prop([text, options])('nor does a text that comes character by character', (before, chosen) => {
    expect(inPieces(before.split(''), chosen)).toBe(redactNirs(before, chosen))
  })

  law.prop([text, fc.array(fc.nat(40), { minLength: 1, maxLength: 8 })])('nor do many cuts', (before, sizes) => {
    const pieces: string[] = []
    for (let at = 0, turn = 0; at < before.length; turn++) {
      const size = 1 + (sizes[turn % sizes.length] ?? 0)
      pieces.push(before.slice(at, at + size))
      at += size
    }
    expect(inPieces(pieces)).toBe(redactNirs(before))
  })

  law.prop([text, fc.nat(200)])('the span counts from the start of the whole text', (before, at) => {
    const spans: (readonly [number, number])[] = []
    const cut = Math.min(at, before.length)
    inPieces([before.slice(0, cut), '', before.slice(cut)], { replacement: ({ span }) => String(spans.push(span)) })
    expect(spans).toEqual(findNirs(before).map(({ span }) => span))
  })

  law.prop([fc.string({ unit: fc.constantFrom(...'0123456789 .-12AB'), maxLength: 400 })])(
    'never more than a hundred and twenty characters wait',
    (before) => {
      const redactor = createNirRedactor({ replacement: '' })
      let taken = 0
      let given = 0
      for (const character of before) {
        taken += 1
        given += redactor.push(character).length
        const removed = findNirs(before.slice(0, taken)).reduce((sum, { span: [start, end] }) => sum + end - start, 0)
        expect(taken - given - removed).toBeLessThan(120)
      }
    },
  )

  test('lets go of a line as soon as its end is there', () => {
    const redactor = createNirRedactor()
    expect(redactor.push(`n° ${whole}\n`)).toBe('n° [NIR]\n')
    expect(redactor.push(`n° ${whole}`)).toBe('n° ')
    expect(redactor.end()).toBe('[NIR]')
  })

  test('takes a new text after the end of another', () => {
    const spans: (readonly [number, number])[] = []
    const redactor = createNirRedactor({ replacement: ({ span }) => String(spans.push(span)) })
    redactor.push(`1 ${whole}`)
    redactor.end()
    expect(redactor.push(`${whole} x`) + redactor.end()).toBe('2 x')
    expect(spans).toEqual([
      [2, 17],
      [0, 15],
    ])
  })
})

describe('a redaction that skips what holds no number', () => {
  const INSERT = 'insert into people (id, nir) values'

  test.each<[string, { readonly isIdle: boolean; readonly isInRows: boolean }]>([
    // The first line may be one of heads, up to its end.
    ['', { isIdle: false, isInRows: false }],
    ['id;nir', { isIdle: false, isInRows: false }],
    ['id;nir\n', { isIdle: true, isInRows: true }],
    ['id;nir\n1;', { isIdle: true, isInRows: true }],
    ['id;nir\n4;x\n', { isIdle: true, isInRows: true }],
    ['id;name\n', { isIdle: true, isInRows: false }],
    [`${'x'.repeat(4097)}`, { isIdle: true, isInRows: false }],
    // A digit that may begin a number waits.
    ['a log\n2 55', { isIdle: false, isInRows: false }],
    ['a log\nof 55', { isIdle: true, isInRows: false }],
    // So do the values of a statement.
    [`a log\n${INSERT}`, { isIdle: false, isInRows: false }],
    [`a log\n${INSERT} (7, 'x');\n`, { isIdle: true, isInRows: false }],
  ])('after %j', (pushed, state) => {
    const { push, isIdle, isInRows } = startRedaction()
    push(pushed)
    expect({ isIdle: isIdle(), isInRows: isInRows() }).toEqual(state)
  })

  test.each([
    ['a log\n', 'NIR : ', '2550814168025\n', '[NIR]\n'],
    ['a log\n', `${'x '.repeat(60)}\nNIR : `, '2550814168025\n', '[NIR]\n'],
    ['a log\n', 'time ', '2550814168025\n', '2550814168025\n'],
    ['id;nir\n', '4;x\n5;', '2550814168025\n', '[NIR]\n'],
    ['id;nir\n', '4;x\n', '2550814168025;2550814168025\n', '2550814168025;[NIR]\n'],
    ['a log\n', 'insert into people (id, nir) ', "values (4, '2550814168025');", "values (4, '[NIR]');"],
    // What comes after a skip is no value of the list before it.
    [`["x",${whole}`, ' x ', `, ${whole}]\n`, ', [NIR]]\n'],
    // What is skipped is before a number: here it ends in a digit.
    ['a log\n', 'x 4', `${whole}\n`, `${whole}\n`],
  ])('goes on after %j and %j', (pushed, skipped, rest, redacted) => {
    const redaction = startRedaction()
    redaction.push(pushed)
    redaction.skip(skipped)
    const output = redaction.push(rest) + redaction.end()
    expect(output).toBe(redacted)
  })
})
