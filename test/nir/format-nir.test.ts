import { describe, expect, test } from 'vitest'
import { formatNir, type Nir } from '../../src/nir/index.js'

describe('formatNir', () => {
  test.each([
    [{}, '2 78 11 2B 050 002 86'],
    [{ key: false }, '2 78 11 2B 050 002'],
    [{ separator: '\u00a0' }, '2\u00a078\u00a011\u00a02B\u00a0050\u00a0002\u00a086'],
    [{ separator: '' }, '278112B05000286'],
  ])('%j', (options, text) => {
    expect(formatNir('278112B05000286' as Nir, options)).toBe(text)
  })

  test.each([
    '',
    '2 78 11 2B 050 002 86',
    '278112B0500028',
    '278112B050002861',
    '278112b05000286',
    '2A8112B05000286',
    '278111B05000286',
  ])('what is not canonical is a programmer’s mistake, and is not repeated', (text) => {
    expect(() => formatNir(text as Nir)).toThrow(
      new TypeError('formatNir takes the canonical characters of a parsed number'),
    )
  })
})
