import { describe, expect, test } from 'vitest'
import { isValidNir, type NirOptions, parseNia, parseNir, unwrap } from '../../src/nir/index.js'
import { referenceKey } from '../arbitraries/nir.js'

const whole = '255081416802538'
const withKey = (body: string) => body + referenceKey(body)

/** Each issue in short: its code, and what it says would have been accepted. */
function expectations(input: string, options?: NirOptions): readonly string[] {
  const parsed = parseNir(input, options)
  return parsed.ok ? [] : parsed.issues.map(({ code, expected }) => `${code}: ${expected}`)
}

describe('an issue says what would have been accepted there', () => {
  test.each<[string, string, string[], NirOptions?]>([
    ['a text that is too short', '2 55', ['too-short: 15 characters']],
    ['without a key', '2 55', ['too-short: 13 characters'], { key: 'absent' }],
    ['with or without a key', '2 55', ['too-short: 13 or 15 characters'], { key: 'optional' }],
    ['a text that is too long', `${whole}1`, ['too-long: 15 characters']],
    ['a letter for a digit', '2 55 O8 14 168 025 38', ['letter-position: 0-9']],
    ['a letter beside that of Corsica', '2 78 11 2C 050 002 86', ['letter-position: 0-9, A or B']],
    ['a letter that is not after a 2', '2 78 11 1A 050 002 86', ['letter-position: 0-9']],
    ['a letter after a 2 elsewhere', '2 78 12 A4 050 002 86', ['letter-position: 0-9']],
    ['a letter after the department', '2 78 11 2B A50 002 86', ['letter-position: 0-9']],
    ['a sign after a 2', '2 78 11 2? 050 002 86', ['character: 0-9, A or B']],
    ['a sign elsewhere', '2 55,08', ['character: 0-9']],
    ['the first digit', withKey('9550814168025'), ['sex: 1-2']],
    ['the first digit, by other rules', withKey('6550814168025'), ['migrant-number: 1-4, 7-8'], { profile: 'lenient' }],
    ['the month', withKey('2551314168025'), ['month: 01-12, 20-42, 50-99']],
    ['the month, by other rules', '2551314168025', ['month: 01-12, 20, 30-42, 50-99'], { profile: 'dsn' }],
    ['the place', withKey('2550814000999'), ['place: no group of zeros']],
    ['the order', withKey('2550814168000'), ['order: other than zero']],
    ['the range of the key', '255081416802500', ['key-range: 01-97']],
    ['the key', '255081416802539', ['control-key: the key of the other characters']],
  ])('%s', (_, input, expected, options) => {
    expect(expectations(input, options)).toEqual(expected)
  })
})

describe('what is wrong', () => {
  test('only the first digit says that a number is another', () => {
    const parsed = parseNir('755131416802500')
    expect(!parsed.ok && parsed.issues.map(({ code }) => code)).toEqual(['provisional-number', 'month', 'key-range'])
  })

  test.each([
    ['among the first seven', '2 55:08 14 168 025 38', [4, 5]],
    ['among the next six', '2 55 08 14 168:025 38', [14, 15]],
    ['before the key', '2 55 08 14 168 025:38', [18, 19]],
  ])('a colon is no digit, %s', (_, input, span) => {
    expect(parseNir(input)).toMatchObject({ issues: [{ code: 'character', span }] })
  })

  test.each([
    ['2 55 08 14 168 025 clé 38', 'character'],
    ['Numéro 2 55', 'character'],
    ['Né le 2 55', 'letter-position'],
    ['N° 2 55', 'character'],
    ['nº2 55', 'character'],
    ['2 55 08 x°', 'character'],
    ['2 55 08 o', 'letter-position'],
    ['2 55 O8°', 'letter-position'],
    ['2 55 0° 8', 'character'],
  ])('a word is to be removed, and not to be replaced by a digit: %j', (input, code) => {
    expect(parseNir(input)).toMatchObject({ issues: [{ code }] })
  })

  test.each([
    ['in second place', '2A5081416802538', [1, 2]],
    ['in third place', '12B081416802538', [2, 3]],
  ])('the letter of Corsica %s is not in its place', (_, input, span) => {
    expect(parseNir(input)).toMatchObject({ issues: [{ code: 'letter-position', span }] })
  })
})

describe('a text of a hundred characters is read, and no longer one', () => {
  test('a number among blanks', () => {
    expect(isValidNir(whole.padStart(100))).toBe(true)
    expect(isValidNir(whole.padEnd(100))).toBe(true)
    expect(isValidNir(whole.padStart(101))).toBe(false)
  })

  test('what is too much is where it is read', () => {
    expect(parseNir('1'.repeat(100))).toMatchObject({ issues: [{ code: 'too-long', span: [15, 100] }] })
    expect(parseNir('1'.repeat(101))).toMatchObject({ issues: [{ code: 'too-long', span: [100, 101] }] })
  })
})

describe('a number of the first digits 3, 4, 7 and 8', () => {
  test.each([
    ['3', 'unofficial-number', 'metropolitan'],
    ['4', 'unofficial-number', 'metropolitan'],
    ['7', 'provisional-number', 'unread'],
    ['8', 'provisional-number', 'unread'],
  ])('%s: %s', (first, code, kind) => {
    const body = `${first}550814168025`
    const { birthPlace, warnings } = unwrap(parseNia(withKey(body), { irregular: true }))
    expect(birthPlace.kind).toBe(kind)
    expect(warnings.map((warning) => warning.code)).toEqual([code])
  })
})

test('a department that was split says nothing odd from the year of the split on', () => {
  const { nir } = unwrap(parseNir('176032A00400402'))
  const oddities = (birthYear: number) => unwrap(parseNir(nir, { birthYear })).warnings.map(({ code }) => code)
  expect(oddities(1976)).toEqual([])
  expect(oddities(1975)).toEqual(['place-period'])
})

describe('marks of the direction of a text', () => {
  test.each([
    ['\u202a255081416802538\u202c'],
    ['\u202d2 55 08 14 168 025 38\u202c\n'],
    ['\u20662\u2060 55 08 14 168 025 38\u2069'],
    ['2 55 08 14 168 025\u202e \u202b38'],
    ['\u2067\u20682 55 08 14 168 025 38'],
  ])('%j: count as nothing', (text) => {
    expect(parseNir(text)).toMatchObject({ ok: true, value: { nir: whole } })
    expect(isValidNir(text)).toBe(true)
  })
})
