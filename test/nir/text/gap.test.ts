import { describe, expect, test } from 'vitest'
import { gapAt, isGap } from '../../../src/nir/text/gap.js'

const at = (text: string, index = 0) => gapAt(text, index, text.charCodeAt(index))

describe('a gap between two digits', () => {
  test.each([
    [' ', 'space'],
    ['.', 'point'],
    ['-', 'dash'],
    ['_', 'dash'],
    ['/', 'slash'],
    ['+', 'plus'],
    ['|', 'box'],
    ['[', 'box'],
    [']', 'box'],
    ['\n', 'line'],
    ['\r', 'line'],
    ...Array.from(
      '\u00a0\u00ad\u00b7\u2000\u2022\u2003\u2009\u200b\u200d\u2010\u2014\u202f\u2060\u2212\u3000\ufeff\udca0',
      (one) => [one, 'space'],
    ),
  ])('%j is a %s', (text, kind) => {
    expect(at(`2${text}5`, 1)).toEqual({ kind, length: 1 })
    expect(isGap(String(text).charCodeAt(0))).toBe(true)
  })

  test.each([
    ['%20', 'space', 3],
    ['%C2%A0', 'space', 6],
    ['%E2%80%AF', 'space', 9],
    ['%2D', 'dash', 3],
    ['%0A', 'line', 3],
    ['&nbsp;', 'space', 6],
    ['&#45;', 'dash', 5],
    ['\\n', 'line', 2],
    ['\\u00a0', 'space', 6],
    ['=20', 'space', 3],
    ['=\n', 'line', 2],
  ])('%j is a %s of %i characters', (text, kind, length) => {
    expect(at(text)).toEqual({ kind, length })
  })

  test.each([
    '\t',
    ',',
    ';',
    ':',
    '5',
    'a',
    'A',
    'é',
    '\u007f',
    '%41',
    '%',
    // A space of three bytes with one that is none of UTF-8.
    '%E2%80%2F',
    '%E2%00%AF',
    '&copy;',
    '&',
    '\\t',
    '\\',
    '=',
    '=41',
    '',
  ])('%j is none', (text) => {
    expect(at(text)).toBeUndefined()
  })
})

test.each([',', '5', 'a', 'é', '%', '\t'])('%j is no gap as it is', (text) => {
  expect(isGap(text.charCodeAt(0))).toBe(false)
})
