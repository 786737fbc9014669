import { describe, expect, test } from 'vitest'
import { escapeAfter, escapeBefore } from '../../../src/nir/text/escape.js'

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
    ['', 0],
  ])('%s ends with so many characters of one: %i', (text, length) => {
    expect(escapeBefore(text, text.length)).toBe(length)
  })
})
