import { describe, expect, test } from 'vitest'
import {
  endsEscape,
  endsMailEscape,
  escapeAfter,
  escapeAt,
  escapeBefore,
  escapesOf,
} from '../../../src/nir/text/escape.js'

describe('an escape that holds digits', () => {
  test.each([
    ['%20', 2],
    ['%C2%A0', 2],
    ['\\u00a0', 5],
    ['\\u202F', 5],
    ['&#160;', 5],
    ['&#x202f;', 7],
  ])('%s has so many characters after its first: %i', (text, length) => {
    expect(escapeAfter(text, 0)).toBe(length)
  })

  test.each(['%2', '%2g', '%', '\\n', '\\u00g0', '\\u00', '&amp;', '&#160', '&', 'a'])('%s is none', (text) => {
    expect(escapeAfter(text, 0)).toBe(0)
  })

  test.each([
    ['a%20', 3],
    ['a\\u00a0', 6],
    ['\\u00a0', 6],
    ['%20', 3],
    ['a20', 0],
    ['%zz', 0],
    ['a\\u00g0', 0],
    ['a\\x00a0', 0],
    // An entity ends with its semicolon, which ends a field elsewhere: a label looks at it apart.
    ['&#160;', 0],
    ['', 0],
  ])('%s ends with so many characters of one: %i', (text, length) => {
    expect(escapeBefore(text, text.length)).toBe(length)
  })
})

describe('an escape that ends before a number', () => {
  test.each(['%20', 'x%C2%A0', '\\u00a0', '\\xa0', 'x\\xA0'])('%s', (text) => {
    expect(endsEscape(text, text.length)).toBe(true)
  })

  test.each(['xa0', '\\xg0', '\\y00', '\\a00', 'x00', '&#9;', ''])('%s is none', (text) => {
    expect(endsEscape(text, text.length)).toBe(false)
  })
})

describe('an escape of mail that ends before a number', () => {
  test.each(['=A0', 'x =a0', '=C2=A0', '=E2=80=89', '=FF'])('%s', (text) => {
    expect(endsMailEscape(text, text.length)).toBe(true)
  })

  test.each(['=20', '=89', '=9F', '=E2=20', '=G0', 'A0', '=A', '%E2=80', '=ZZ=80', ''])('%s is none', (text) => {
    expect(endsMailEscape(text, text.length)).toBe(false)
  })
})

describe('the character that an escape is for', () => {
  test.each([
    ['%20', 0x20, 3],
    ['%a0', 0xa0, 3],
    ['%C1%A0', 0xc1, 3],
    ['%C2%7F', 0xc2, 3],
    ['%C2%80', 0x80, 6],
    ['%C2%A0', 0xa0, 6],
    // Two spaces, not one of three bytes.
    ['%C2%A0%A0', 0xa0, 6],
    ['%DF%BF', 0x7ff, 6],
    ['%E0%A0%80', 0x800, 9],
    ['%E2%80%AF', 0x202f, 9],
    ['%EF%BB%BF', 0xfeff, 9],
    ['=E2=80=AF', 0x202f, 9],
    ['=C2=A0', 0xa0, 6],
    ['=20', 0x20, 3],
    ['=C2%A0', 0xc2, 3],
    ['=\n', 10, 2],
    ['=\r\n', 10, 3],
    ['\\n', 10, 2],
    ['\\r', 10, 2],
    ['\\u00a0', 0xa0, 6],
    ['\\u202F', 0x202f, 6],
    ['\\xa0', 0xa0, 4],
    ['&#160;', 160, 6],
    ['&#x202f;', 0x202f, 8],
    ['&#X202F;', 0x202f, 8],
    ['&nbsp;', 0xa0, 6],
    ['&NBSP;', 0xa0, 6],
    ['&thinsp;', 0x2009, 8],
    ['&ensp;', 0x2002, 6],
    ['&emsp;', 0x2003, 6],
    ['&numsp;', 0x2007, 7],
    ['&hairsp;', 0x200a, 8],
    ['&nnbsp;', 0x202f, 7],
    ['&ndash;', 0x2013, 7],
    ['&mdash;', 0x2014, 7],
    ['&shy;', 0xad, 5],
    ['&zwnj;', 0x200c, 6],
    ['&zwj;', 0x200d, 5],
  ])('%j', (text, code, length) => {
    expect(escapeAt(text, 0)).toEqual({ code, length })
    expect(escapeAt(`25${text}5`, 2)).toEqual({ code, length })
  })

  test.each([
    ...[
      '%',
      '%2',
      '%2G',
      '%/0',
      '%:0',
      '%@0',
      '%0`',
      '%\n',
      '%\r\n',
      '=',
      '=2',
      '=\r',
      '\\',
      '\\t',
      '\\u00g0',
      '\\u00a',
    ],
    ...[
      '\\xg0',
      '\\xa',
      '\\y00',
      '&',
      '&copy;',
      '&nbsp',
      '&#x;',
      '&#zz;',
      '&#xzz;',
      '&nbspnbsp;',
      '&160;',
      '&xa0;',
      '&#1601',
      '&nbspx',
    ],
  ])('%j is none', (text) => {
    expect(escapeAt(text, 0)).toBeUndefined()
  })

  test.each(['0', '9', 'A', 'F', 'a', 'f'])(
    '%s is a digit of one, and what is beside them in ASCII is none',
    (digit) => {
      expect(escapeAfter(`%0${digit}`, 0)).toBe(2)
      expect(escapeAfter(`%${digit}0`, 0)).toBe(2)
      const code = digit.charCodeAt(0)
      const beside = String.fromCharCode('0Aa'.includes(digit) ? code - 1 : code + 1)
      expect(escapeAfter(`%0${beside}`, 0)).toBe(0)
      expect(escapeAfter(`%${beside}0`, 0)).toBe(0)
    },
  )

  test.each([
    ['\\xa0', 3],
    ['\\xg0', 0],
    ['\\y00', 0],
    ['&#x2020f;', 0],
    ['&#160;;', 5],
    ['&a;', 0],
    ['x#;', 2],
  ])('%j has so many characters after its first: %i', (text, length) => {
    expect(escapeAfter(text, 0)).toBe(length)
  })
})

test('the starts of escapes are found from left to right, whichever comes first', () => {
  const text = 'a%b&c\\d%&e'
  const next = escapesOf(text)
  expect(Array.from(text, (_, index) => next(index))).toEqual([1, 1, 3, 3, 5, 5, 7, 7, 8, 10])
  expect(escapesOf('no escape')(0)).toBe(9)
})
