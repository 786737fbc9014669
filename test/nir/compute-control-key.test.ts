import { describe, expect, test } from 'vitest'
import { computeControlKey } from '../../src/nir/index.js'

describe('computeControlKey', () => {
  test.each([
    ['2550814168025', '38'],
    ['2 55 08 14 168 025', '38'],
    ['2 78 11 2b 050 002', '86'],
    ['1850375056082', '97'],
    ['1850375056081', '01'],
  ])('of %j is %s', (body, key) => {
    expect(computeControlKey(body)).toEqual({ ok: true, value: key })
  })

  test('needs no number that is well formed', () => {
    expect(computeControlKey('9551300000000').ok).toBe(true)
  })

  test.each([
    ['255081416802', 'too-short', '13 characters'],
    ['255081416802538', 'too-long', '13 characters'],
    ['', 'too-short', '13 characters'],
    ['2 55,08 14 168 025', 'character', '0-9'],
  ])('of %j is none', (body, code, expected) => {
    expect(computeControlKey(body)).toMatchObject({ ok: false, issues: [{ code, expected }] })
  })
})
