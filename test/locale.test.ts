import { describe, expect, test } from 'vitest'
import { addMonths } from '../src/day.js'
import {
  assertLocale,
  fillIn,
  formatCount,
  formatDay,
  joinItems,
  joinWithColon,
  sentenceOf,
  sentencesOf,
} from '../src/locale.js'

const NO_BREAK = '\u00a0'

describe('formatDay', () => {
  test.each([
    ['2024-12-30', '30 décembre 2024', '30 December 2024'],
    ['2025-01-01', '1ᵉʳ janvier 2025', '1 January 2025'],
    ['2025-02-11', '11 février 2025', '11 February 2025'],
    ['2025-08-09', '9 août 2025', '9 August 2025'],
    ['0900-05-21', '21 mai 900', '21 May 900'],
  ] as const)('writes %s in words', (day, french, english) => {
    expect(formatDay(day, 'fr').replaceAll(NO_BREAK, ' ')).toBe(french)
    expect(formatDay(day, 'en').replaceAll(NO_BREAK, ' ')).toBe(english)
  })

  test('never breaks a day at the end of a line', () => {
    expect(formatDay('2024-12-30', 'fr')).not.toContain(' ')
    expect(formatDay('2024-12-30', 'en')).not.toContain(' ')
  })

  test('names the twelve months, each once', () => {
    for (const locale of ['fr', 'en'] as const) {
      const days = Array.from({ length: 12 }, (_, month) => addMonths('2025-01-15', month))
      const names = days.map((day) => formatDay(day, locale).split(NO_BREAK)[1])
      expect(new Set(names).size).toBe(12)
      expect(names).not.toContain(undefined)
    }
  })
})

describe('formatCount', () => {
  test.each([
    [0, '0 caractère', '0 characters'],
    [1, '1 caractère', '1 character'],
    [2, '2 caractères', '2 characters'],
  ])('%i', (count, french, english) => {
    expect(formatCount(count, 'caractère', 'fr').replaceAll(NO_BREAK, ' ')).toBe(french)
    expect(formatCount(count, 'character', 'en').replaceAll(NO_BREAK, ' ')).toBe(english)
  })
})

describe('joinWithColon and joinItems', () => {
  test('French has a no-break space before a high sign, English has none', () => {
    expect(joinWithColon('a', 'b', 'fr')).toBe('a\u00a0: b')
    expect(joinWithColon('a', 'b', 'en')).toBe('a: b')
    expect(joinItems(['a', 'b', 'c'], 'fr')).toBe('a\u202f; b\u202f; c')
    expect(joinItems(['a', 'b', 'c'], 'en')).toBe('a; b; c')
    expect(joinItems(['a'], 'fr')).toBe('a')
  })
})

describe('sentencesOf and sentenceOf', () => {
  const sentences = { fr: { yes: 'oui' }, en: { yes: 'yes' } }

  test('give the sentences of a language, or those of the caller as they are', () => {
    expect(sentencesOf('fr', sentences)).toBe(sentences.fr)
    expect(sentencesOf('en', sentences)).toBe(sentences.en)
    const own = { yes: 'ja' }
    expect(sentencesOf(own, sentences)).toBe(own)
    expect(sentenceOf(own, 'yes')).toBe('ja')
  })

  test.each(['de', '', 'FR', null, undefined, 7, () => sentences])('%s is no language', (value) => {
    const expected = new RangeError('a locale is fr or en')
    expect(() => assertLocale(value)).toThrow(expected)
    expect(() => sentencesOf(value as never, sentences)).toThrow(expected)
  })

  test.each([
    ['a word that is none', sentences.fr, 'no'],
    ['what every object has', sentences.fr, 'toString'],
    ['what is no text', { 1: 'one' }, 1],
    ['no catalogue', null, 'yes'],
  ])('%s has no sentence', (_, catalogue, word) => {
    expect(() => sentenceOf(catalogue as never, word as never)).toThrow(new TypeError('this word has no sentence'))
  })
})

describe('fillIn', () => {
  test('fills each place of a name, and leaves a name without a value', () => {
    expect(fillIn('{a} {b} {a} {c}', { a: '1', b: '2' })).toBe('1 2 1 {c}')
  })

  test('takes a value as it is: signs of a replacement pattern mean nothing', () => {
    expect(fillIn('{a}', { a: '$& {b}', b: 'x' })).toBe('$& {b}')
  })
})
