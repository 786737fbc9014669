import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test, vi } from 'vitest'
import { createLineChecker, type LineOptions, type LineVerdicts } from '../../src/bulk/index.js'
import { NIR_PROFILES, parseNir } from '../../src/nir/index.js'
import { SPECIMENS } from '../../src/nir/judge/warnings.js'
import { invalidNirArbitrary, nirArbitrary, numberArbitrary } from '../../src/testing/index.js'
import { referenceKey } from '../arbitraries/nir.js'

const encoder = new TextEncoder()

/** The verdicts on a text that arrives in pieces of some sizes, in turn, each in the bytes that held the one before. */
function verdictsOf(bytes: Uint8Array, sizes: readonly number[], options?: LineOptions) {
  const checker = createLineChecker(options)
  const parts: LineVerdicts[] = []
  const room = Buffer.alloc(bytes.length)
  for (let start = 0, turn = 0; start < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? bytes.length
    room.fill('9').set(bytes.subarray(start, start + size))
    parts.push(checker.check(room.subarray(0, Math.min(size, bytes.length - start))))
    start += size
  }
  parts.push(checker.end())
  let line = 0
  return parts.flatMap(({ wellFormed, findings }) =>
    Array.from(wellFormed, (flag, index) => ({ line: line++, isWellFormed: flag === 1, finding: findings.get(index) })),
  )
}

/** What the parser says of each line of a text. */
function parsed(lines: readonly string[], options?: LineOptions) {
  return lines.map((text, line) => {
    const result = parseNir(text, options)
    const isPlain = result.ok && result.value.warnings.length === 0
    return { line, isWellFormed: result.ok, finding: isPlain ? undefined : result }
  })
}

/** No array of bytes, though it says so. */
const TAGGED = { [Symbol.toStringTag]: 'Uint8Array', length: 1, 0: 10 }

/** How many texts are made of bytes: of a plain line, none is. */
function textsMade(work: () => void): number {
  const made = vi.spyOn(String, 'fromCharCode')
  try {
    work()
    return made.mock.calls.length
  } finally {
    made.mockRestore()
  }
}

/** Lines as files have them: numbers in every writing, wrong ones, and what is none. */
const lines = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: nirArbitrary(fc, fc.constant) },
    { weight: 2, arbitrary: numberArbitrary(fc, fc.constant) },
    { weight: 2, arbitrary: invalidNirArbitrary(fc, fc.constant) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(nirArbitrary(fc, fc.constant), fc.nat(20), fc.constantFrom(' ', '.', '\u00a0', 'x', '9', '\r', 'a', 'é'))
        .map(([number, at, sign]) => number.slice(0, at) + sign + number.slice(at)),
    },
    { weight: 1, arbitrary: fc.stringMatching(/^[0-9 AB]{0,25}\r?$/) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(nirArbitrary(fc, fc.constant), fc.nat(15), fc.integer({ min: 70, max: 90 }))
        .map(([number, at, gap]) => number.slice(0, at) + ' '.repeat(gap) + number.slice(at)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', '')) },
  ),
  { maxLength: 40 },
)

const options = fc.record(
  {
    profile: fc.constantFrom(...NIR_PROFILES),
    key: fc.constantFrom('required', 'optional', 'absent'),
    day: fc.constantFrom('1950-01-01', '2026-11-28', '2099-12-31'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LineOptions>

describe('lines of bytes', () => {
  law.prop([lines, options, fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 })], { numRuns: 500 })(
    'get the verdict of the parser, however they arrive',
    (texts, how, sizes) => {
      const whole = texts.map((text) => `${text}\n`).join('')
      const bytes = encoder.encode(whole)
      // Bytes that are no UTF-8 arrive as the sign that stands for them.
      const seen = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n').slice(0, -1)
      expect(verdictsOf(bytes, sizes, how)).toEqual(parsed(seen, how))
    },
  )

  test('every place and year of the numbers that most people have gets it too', () => {
    const texts = Array.from({ length: 100 }, (_, year) =>
      ['01', '09', '20', '2A', '2B', '75', '78', '91', '95', '96', '97', '98', '99'].flatMap((department) =>
        ['001', '100', '109', '199', '700', '889', '890', '989', '990', '991', '999'].map((rest) => {
          const body = `1${String(year).padStart(2, '0')}06${department}${rest}042`
          return body + referenceKey(body)
        }),
      ),
    ).flat()
    for (const day of [undefined, '1999-12-31', '2026-11-28'] as const) {
      const how = day === undefined ? {} : { day }
      const bytes = encoder.encode(texts.join('\n'))
      const expected = parsed(texts, how)
      expect(verdictsOf(bytes, [65_536], how)).toEqual(expected)
      expect(textsMade(() => verdictsOf(bytes, [65_536], how))).toBe(expected.filter(({ finding }) => finding).length)
    }
  })

  test('every sex, month, order number and key gets it, and no text is made of what is common', () => {
    const numberOf = (body: string) => body + referenceKey(body)
    const MONTHS = Array.from({ length: 100 }, (_, month) => String(month).padStart(2, '0'))
    const bodies = [
      ...Array.from('0123456789').map((sex) => `${sex}990633063010`),
      ...MONTHS.map((month) => `299${month}33063010`),
      ...['000', '001', '999'].map((order) => `2990633063${order}`),
    ]
    const texts = [
      ...bodies.map(numberOf),
      ...['00', '01', '97', '98', '99'].map((key) => `2990633063010${key}`),
      ...['255555504200101', '255555503000101'].map((number) => numberOf(number.slice(0, 13))),
      ...SPECIMENS,
    ]
    for (const profile of NIR_PROFILES) {
      for (const key of ['required', 'optional', 'absent'] as const) {
        const how = { profile, key }
        expect(verdictsOf(encoder.encode(texts.join('\n')), [65_536], how)).toEqual(parsed(texts, how))
      }
    }
    const common = [
      ...['1', '2'].map((sex) => numberOf(`${sex}990633063010`)),
      ...MONTHS.slice(1, 13).map((month) => numberOf(`299${month}33063010`)),
      ...['001', '999'].map((order) => numberOf(`2990633063${order}`)),
    ]
    expect(textsMade(() => verdictsOf(encoder.encode(common.join('\n')), [65_536]))).toBe(0)
    expect(textsMade(() => verdictsOf(encoder.encode(common.join('\n')), [65_536], { key: 'optional' }))).toBe(0)
  })

  test.each([
    '2 99 06 33 063 010 17',
    ' 299063306301017 ',
    '299063306301017\r',
    '2 99 06 33 063 010 17 \r',
    '2 99 06 2A 063 010 07',
    '29906 2b 063 010 34',
  ])('of %j no text is made', (text) => {
    expect(verdictsOf(encoder.encode(`${text}\n`), [65_536])).toEqual(parsed([text]))
    expect(parsed([text])).toMatchObject([{ isWellFormed: true, finding: undefined }])
    expect(textsMade(() => verdictsOf(encoder.encode(`${text}\n`), [3]))).toBe(0)
  })

  test.each([
    // Signs next to the digits, which could be taken for a ten or a minus one, and letters with a key that would fit.
    '29906\r3306301017',
    '\r299063306301017',
    '2990633062:1017',
    '29906330630101/7',
    '2990633063010170',
    '29906330630101',
    '299061A06301083',
    '299062C06301061',
    '299062@06301077',
    '2A9063306301067',
    '29906332A301094',
    '\ufeff999063306301017',
    '\ufeff299063306301017',
    'é99063306301017',
    '2990633063010é17',
    '\u007f99063306301017',
    '\u0080\u00ff',
  ])('what is nearly a plain number, %j, gets the verdict of the parser', (text) => {
    expect(verdictsOf(encoder.encode(`${text}\n`), [65_536])).toEqual(parsed([text]))
  })

  test('a last line needs no line feed, and an empty one after it is none', () => {
    expect(verdictsOf(encoder.encode('299123306301016'), [4])).toEqual(parsed(['299123306301016']))
    expect(verdictsOf(encoder.encode('299123306301016\n'), [4])).toEqual(parsed(['299123306301016']))
    expect(verdictsOf(encoder.encode('\n\n'), [1])).toEqual(parsed(['', '']))
    expect(verdictsOf(new Uint8Array(0), [1])).toEqual([])
  })

  test('values of a database are read as they were written', () => {
    const written = [
      '2 99 12 33 063 010 16',
      '2\\t99\\t12\\t33\\t063\\t010\\t16',
      '\\N',
      '\\\\N',
      '29912330630101\\6',
      'N',
      '\\N\r',
      '\\N\\r',
      '\\',
      '',
    ]
    const values = [
      '2 99 12 33 063 010 16',
      '2\t99\t12\t33\t063\t010\t16',
      undefined,
      '\\N',
      '299123306301016',
      'N',
      undefined,
      'N\r',
      '',
      '',
    ]
    const verdicts = verdictsOf(encoder.encode(`${written.join('\n')}\n`), [7], { escaped: true })
    expect(verdicts).toEqual(
      values.map((value, line) =>
        value === undefined ? { line, isWellFormed: false, finding: undefined } : { ...parsed([value])[0], line },
      ),
    )
    expect(verdictsOf(encoder.encode('\\N'), [7])).toEqual(parsed(['\\N']))
  })

  test('a line without an end is refused, and is not kept', () => {
    const checker = createLineChecker()
    const million = encoder.encode('1'.repeat(1_000_000))
    for (let turn = 0; turn < 5; turn++) expect(checker.check(million).wellFormed).toHaveLength(0)
    const { wellFormed, findings } = checker.check(encoder.encode('\n299123306301016\n'))
    expect([...wellFormed]).toEqual([0, 1])
    expect(findings.get(0)).toMatchObject({ ok: false, issues: [{ code: 'too-long' }] })
  })

  test.each(['1', 'é'])('a line of a million %j in one piece is refused', (sign) => {
    const { wellFormed, findings } = createLineChecker().check(encoder.encode(`${sign.repeat(1_000_000)}\n`))
    expect([...wellFormed]).toEqual([0])
    expect(findings.get(0)).toMatchObject({ ok: false, issues: [{ code: 'too-long' }] })
  })

  test.each([
    ['before', (spaces: string) => `${spaces}299063306301017`],
    ['within', (spaces: string) => `299063306301${spaces}017`],
    ['after', (spaces: string) => `299063306301017${spaces}`],
  ])('spaces %s a number count for its length', (_, lineOf) => {
    const texts = [85, 86, 87, 5000].map((gap) => lineOf(' '.repeat(gap)))
    const [fits, ...long] = verdictsOf(encoder.encode(`${texts.join('\n')}\n`), [65_536])
    expect(fits).toEqual(parsed(texts)[0])
    expect(fits).toMatchObject({ isWellFormed: true, finding: undefined })
    expect(long).toMatchObject(long.map(() => ({ isWellFormed: false, finding: { issues: [{ code: 'too-long' }] } })))
  })

  test('the bytes of a chunk can be used again', () => {
    const checker = createLineChecker()
    const room = Buffer.from('29906330')
    expect([...checker.check(room).wellFormed]).toEqual([])
    room.write('6301017\n')
    expect([...checker.check(room).wellFormed]).toEqual([1])
  })

  test('a checker ends once and begins again', () => {
    const checker = createLineChecker()
    checker.check(encoder.encode('29912330630'))
    expect([...checker.end().wellFormed]).toEqual([0])
    expect([...checker.end().wellFormed]).toEqual([])
    expect([...checker.check(encoder.encode('299123306301016\n')).wellFormed]).toEqual([1])
  })

  test('what is misspelt is said at once', () => {
    expect(() => createLineChecker({ profile: 'inse' } as never)).toThrow(RangeError)
    expect(() => createLineChecker({ key: 'requierd' } as never)).toThrow(RangeError)
    expect(() => createLineChecker({ day: '2026-02-30' } as never)).toThrow(RangeError)
    for (const chunk of ['299123306301016', [49], null, undefined, new Uint16Array(2), new ArrayBuffer(4), TAGGED])
      expect(() => createLineChecker().check(chunk as never)).toThrow(new TypeError('a chunk is a Uint8Array'))
  })

  test('bytes of another kind of buffer are read too', () => {
    expect([...createLineChecker().check(Buffer.from('299123306301016\n')).wellFormed]).toEqual([1])
  })

  test('what lacks one thing to be plain gets the verdict of the parser', () => {
    const departments = ['00', '02', '09'].flatMap((department) =>
      ['50', '65', '90'].map((year) => `1${year}06${department}063010`),
    )
    const texts = [
      ...departments.map((body) => body + referenceKey(body)),
      // A letter where the carriage return is, a key of three digits, and one of one.
      ...['299063306301017x', '2990633063010017', '299062A0630107'],
    ]
    for (const day of [undefined, '1999-12-31', '2026-11-28'] as const) {
      const how = day === undefined ? {} : { day }
      expect(verdictsOf(encoder.encode(texts.join('\n')), [65_536], how)).toEqual(parsed(texts, how))
      expect(verdictsOf(encoder.encode(texts.join('\r\n')), [7], how)).toMatchObject(
        parsed(texts, how).map(({ isWellFormed }) => ({ isWellFormed })),
      )
    }
  })
})
