import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { createLineChecker, type LineOptions, type LineVerdicts } from '../../src/bulk/index.js'
import { NIR_PROFILES, parseNir } from '../../src/nir/index.js'
import { invalidNirArbitrary, nirArbitrary, numberArbitrary } from '../../src/testing/index.js'

const encoder = new TextEncoder()

/** The verdicts on a text that arrives in pieces of some sizes, in turn. */
function verdictsOf(bytes: Uint8Array, sizes: readonly number[], options?: LineOptions) {
  const checker = createLineChecker(options)
  const parts: LineVerdicts[] = []
  for (let start = 0, turn = 0; start < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? bytes.length
    parts.push(checker.check(bytes.subarray(start, start + size)))
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
      ['01', '20', '2A', '2B', '75', '78', '91', '95', '96', '97', '98', '99'].flatMap((department) =>
        ['001', '100', '109', '199', '700', '889', '890', '989', '990', '991', '999'].map((rest) => {
          const body = `1${String(year).padStart(2, '0')}06${department}${rest}042`
          const head = Number(body.slice(0, 7).replace('2A', '19').replace('2B', '18'))
          const key = 97 - Number(BigInt(`${head}${body.slice(7)}`) % 97n)
          return body + String(key).padStart(2, '0')
        }),
      ),
    ).flat()
    for (const day of [undefined, '1999-12-31', '2026-11-28'] as const) {
      const how = day === undefined ? {} : { day }
      expect(verdictsOf(encoder.encode(texts.join('\n')), [65_536], how)).toEqual(parsed(texts, how))
    }
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
      '',
    ]
    const values = [
      '2 99 12 33 063 010 16',
      '2\t99\t12\t33\t063\t010\t16',
      undefined,
      '\\N',
      '299123306301016',
      'N',
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
    for (const chunk of ['299123306301016', [49], null, undefined, new Uint16Array(2), new ArrayBuffer(4)])
      expect(() => createLineChecker().check(chunk as never)).toThrow(new TypeError('a chunk is a Uint8Array'))
  })

  test('bytes of another kind of buffer are read too', () => {
    expect([...createLineChecker().check(Buffer.from('299123306301016\n')).wellFormed]).toEqual([1])
  })
})
