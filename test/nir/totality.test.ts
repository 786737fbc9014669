import { describe, expect, test } from 'vitest'
import { classifyNumber, completeNir, computeControlKey, isValidNir, parseNia, parseNir } from '../../src/nir/index.js'

const hostile = {
  toString() {
    throw new Error('never asked')
  },
  [Symbol.toPrimitive]() {
    throw new Error('never asked')
  },
}

describe('no input of any type throws', () => {
  test.each([
    ['null', null],
    ['undefined', undefined],
    ['a number', 255081416802538],
    ['a bigint', 255081416802538n],
    ['a symbol', Symbol('number')],
    ['an object whose toString throws', hostile],
    ['a String object', Object('255081416802538')],
    ['an array', ['255081416802538']],
    ['a function', () => '255081416802538'],
  ])('%s is an issue', (_, input) => {
    const type = { ok: false, issues: [{ code: 'type', part: 'number', span: [0, 0], expected: 'text' }] }
    expect(parseNir(input)).toEqual(type)
    expect(parseNia(input)).toEqual(type)
    expect(completeNir(input)).toEqual(type)
    expect(computeControlKey(input)).toEqual(type)
    expect(isValidNir(input)).toBe(false)
    expect(classifyNumber(input)).toEqual({ kind: 'unknown' })
  })

  test('a text of a million characters is not read', () => {
    for (const filler of ['1', ' ', 'x', '\n', '2A', '🙂']) {
      const long = filler.repeat(1_000_000)
      expect(parseNir(long)).toEqual({
        ok: false,
        issues: [{ code: 'too-long', part: 'number', span: [100, long.length], expected: '15 characters' }],
      })
      expect(classifyNumber(long)).toEqual({ kind: 'unknown' })
    }
  })
})
