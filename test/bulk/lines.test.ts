import { describe, expect, test } from 'vitest'
import { noDigits, readDigits } from '../../src/bulk/lines.js'

const NUMBER = '299063306301017'

/** What is read of a line, and whether it is nothing but digits and spaces. */
function read(line: string) {
  const digits = noDigits()
  const isNumber = readDigits(new TextEncoder().encode(`${line}\n`), 0, digits)
  return { isNumber, ...digits }
}

describe('the digits of a line', () => {
  test.each([
    [NUMBER, { isNumber: true, head: 2990633, tail: 63010, key: 17, corsica: 0, count: 15, end: 15 }],
    ['2 99 06 33 063 010 17', { isNumber: true, head: 2990633, tail: 63010, key: 17, corsica: 0, count: 15, end: 21 }],
    [`${NUMBER}\r`, { isNumber: true, head: 2990633, tail: 63010, key: 17, corsica: 0, count: 15, end: 16 }],
    ['299062A063010', { isNumber: true, head: 2990619, tail: 63010, key: 0, corsica: 1, count: 13, end: 13 }],
    ['299062b063010', { isNumber: true, head: 2990618, tail: 63010, key: 0, corsica: 2, count: 13, end: 13 }],
    ['', { isNumber: true, head: 0, tail: 0, key: 0, corsica: 0, count: 0, end: 0 }],
    // What comes after a key is counted, and is not part of it.
    [`${NUMBER}0`, { isNumber: true, head: 2990633, tail: 63010, key: 17, corsica: 0, count: 16, end: 16 }],
  ])('of %j', (line, expected) => {
    expect(read(line)).toEqual(expected)
  })

  test.each([
    [100, true],
    [101, false],
  ])('of %i characters: are they those of a number? %s', (length, isNumber) => {
    expect(read(NUMBER.padStart(length))).toMatchObject({ isNumber, end: length })
    expect(read(NUMBER.padEnd(length - 1).concat('\r'))).toMatchObject({ isNumber, end: length })
  })

  test.each([...'/:;@CxAB\t\r', '\u00e9'])('end at %j, wherever it is', (sign) => {
    for (let place = 0; place <= NUMBER.length; place++) {
      // Something comes after it, for a carriage return before a line feed belongs to the end of the line.
      const { isNumber, count, end } = read(`${NUMBER.slice(0, place)}${sign}${NUMBER.slice(place)}x`)
      expect({ isNumber, count, end }).toEqual({ isNumber: false, count: place, end: place })
    }
  })
})
