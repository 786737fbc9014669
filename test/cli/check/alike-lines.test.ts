import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { lineParser } from '../../../src/bulk/line-checker.js'
import { lineEnd, noDigits, readDigits } from '../../../src/bulk/lines.js'
import { alikeLines } from '../../../src/cli/check/alike-lines.js'
import { NIR_PROFILES, type NirOptions, parseNir } from '../../../src/nir/index.js'
import { SPECIMENS } from '../../../src/nir/judge/warnings.js'
import { legalNumber, nearNumber, referenceKey } from '../../arbitraries/nir.js'

const encoder = new TextEncoder()

/** What the parser finds, which is all that a report says. */
function found(result: ReturnType<typeof parseNir> | undefined) {
  if (result === undefined) return 'NULL'
  return JSON.stringify(result.ok ? { warnings: result.value.warnings } : { issues: result.issues })
}

/** Reads lines one after another and says what is remembered of each; `made` counts those that were parsed. */
function reader(options: NirOptions = {}, isEscaped = false) {
  const state = { made: 0 }
  const parse = lineParser(options, isEscaped)
  const alike = alikeLines(options.day, (line) => {
    state.made++
    return found(parse(line))
  })
  const digits = noDigits()
  return Object.assign(state, {
    read: (text: string) => {
      const lines = encoder.encode(`${text}\n`)
      readDigits(lines, 0, digits)
      return alike(lines, 0, lineEnd(lines, digits.end), digits)
    },
  })
}

const spaced = (number: string) => number.replace(/^(.)(..)(..)(..)(...)(...)/, '$1 $2 $3 $4 $5 $6 ')

/** Numbers of few writings, an edit or two away from a right one, so that many are alike and few of them are the same. */
const edited = fc
  .tuple(
    legalNumber,
    fc.array(
      fc.tuple(
        fc.nat(16),
        fc.nat(1),
        fc.constantFrom(...'001239ABabOxé.-/ \\\t\r', '', 'clé', 'n°', 'Nº', 'xy€', "l'é"),
      ),
      {
        maxLength: 2,
      },
    ),
    fc.boolean(),
    fc.constantFrom('', '', ' ', '\r', 'Nom'),
  )
  .map(([number, edits, isSpaced, end]) => {
    let text = number
    for (const [at, removed, by] of edits) text = text.slice(0, at) + by + text.slice(at + removed)
    return (isSpaced ? spaced(text) : text) + end
  })

/** Numbers with a key that fits, whatever they say. */
const keyed = fc
  .tuple(
    fc.constantFrom(...'012378'),
    fc.nat(99),
    fc.nat(99),
    fc.constantFrom('00', '01', '20', '2A', '91', '97', '98', '99'),
    fc.constantFrom('000', '001', '100', '191', '990', '991'),
    fc.constantFrom('000', '001'),
  )
  .map(([sex, year, month, department, commune, order]) => {
    const body = `${sex}${String(year).padStart(2, '0')}${String(month).padStart(2, '0')}${department}${commune}${order}`
    return body + referenceKey(body)
  })

const line = fc
  .oneof(
    edited,
    keyed,
    keyed.map(spaced),
    keyed.map((number) => number.slice(0, 13)),
    nearNumber,
    fc.constantFrom(...SPECIMENS),
  )
  .map((text) => text.replaceAll('\n', ' '))

const OPTIONS: readonly NirOptions[] = NIR_PROFILES.flatMap((profile) =>
  (['required', 'optional', 'absent'] as const).map((key) => ({ profile, key, day: '2026-11-29' as const })),
)

describe('lines that are alike', () => {
  const readers = OPTIONS.map((options) => ({ options, ...reader(options) }))
  law.prop([fc.array(line, { maxLength: 60 }), fc.constantFrom(...readers)], { numRuns: 400 })(
    'get what the parser says of each',
    (texts, { options, read }) => {
      for (const text of texts) expect([text, read(text)]).toEqual([text, found(parseNir(text, options))])
    },
  )

  test('every first digit, month, place and key, written in two ways, gets it too', () => {
    const bodies = Array.from('0123456789').flatMap((sex) =>
      Array.from({ length: 100 }, (_, month) => String(month).padStart(2, '0')).flatMap((month) =>
        ['00001', '33063', '20001', '2A001', '91991', '97100', '97199', '98001', '99100', '99000'].flatMap((place) =>
          ['000', '010'].map((order) => `${sex}99${month}${place}${order}`),
        ),
      ),
    )
    const { read } = reader({ profile: 'lenient', key: 'optional' })
    const options = { profile: 'lenient', key: 'optional' } as const
    for (const body of bodies)
      for (const key of [referenceKey(body), '00', '99', '42', ''])
        for (const text of [body + key, spaced(body + key)])
          if (read(text) !== found(parseNir(text, options)))
            expect([text, read(text)]).toEqual([text, found(parseNir(text, options))])
  })

  test.each([
    ['a key that does not fit', ['299063306301018', '285067510803643']],
    ['a month that does not exist', ['299133306301018', '285137510803642']],
    ['a number that is too short', ['2', '1', '8']],
    ['an empty line', ['', '']],
    ['a letter in the middle', ['29906330O301017', '19912330X302044']],
    ['a name', ['Anne', 'Bert', 'Eric']],
    ['a key that is not there', ['2990633063010', '2850675108036']],
  ])('of %s the parser is asked once', (_, texts) => {
    const lines = reader()
    const answers = new Set(texts.map(lines.read))
    expect({ answers: answers.size, made: lines.made }).toEqual({ answers: 1, made: 1 })
  })

  test.each([
    ['n°', 'nx'],
    ['N°', 'N1'],
    ['nº', 'n€'],
    ['clé', 'cl6'],
    ['cél', 'c6l'],
    ['clé', 'cl€'],
    ['x€', 'xé'],
  ])('%s and %s are not alike where one is a word', (one, other) => {
    for (const words of [
      [one, other],
      [other, one],
    ]) {
      const { read } = reader()
      for (const word of words)
        for (const text of [word, `29906330630${word}17`, `${word} 299063306301017`])
          expect([text, read(text)]).toEqual([text, found(parseNir(text))])
    }
  })

  test('what is escaped is read as it is meant', () => {
    const { read } = reader({}, true)
    for (const [written, meant] of [
      ['xyz', 'xyz'],
      ['x\\yz', 'xyz'],
      ['xy\\z', 'xyz'],
      ['x\\ty', 'x\ty'],
      ['29906330630101\\7', '299063306301017'],
    ] as const)
      expect(read(written)).toBe(found(parseNir(meant)))
    expect(read('\\N')).toBe('NULL')
  })

  test('few are kept', () => {
    const lines = reader()
    // Digits at other places each: more kinds of lines that are too short than are kept.
    const texts = Array.from({ length: 12_000 }, (_, index) => (2 * index + 1).toString(2).replaceAll('0', ' '))
    for (const text of texts) lines.read(text)
    expect(lines.made).toBe(12_000)
    lines.read(texts.at(-1) as string)
    expect(lines.made).toBe(12_000)
    lines.read(texts[0] as string)
    expect(lines.made).toBe(12_001)
  })
})
