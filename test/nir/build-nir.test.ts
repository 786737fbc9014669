import { describe, expect, test } from 'vitest'
import { buildNir, completeNir, type NirBlueprint } from '../../src/nir/index.js'

const parts: NirBlueprint = {
  sex: 'female',
  yearOfCentury: 55,
  birthMonth: { code: 8 },
  birthPlace: { code: '14168' },
  orderNumber: 25,
}

describe('buildNir', () => {
  test('fills in zeros and computes the key', () => {
    expect(buildNir(parts)).toEqual({ ok: true, value: '255081416802538' })
    expect(
      buildNir({ ...parts, sex: 'male', yearOfCentury: 5, birthPlace: { code: '2A004' }, orderNumber: 1 }),
    ).toMatchObject({
      ok: true,
      value: expect.stringMatching(/^105082A004001\d\d$/),
    })
  })

  test.each<[string, object, string, [number, number]]>([
    ['a sex that is none', { sex: 'other' }, 'sex', [0, 1]],
    ['a full year', { yearOfCentury: 1955 }, 'year', [1, 3]],
    ['half a year', { yearOfCentury: 5.5 }, 'year', [1, 3]],
    ['a negative year', { yearOfCentury: -5 }, 'year', [1, 3]],
    ['a month with a point, which would pass for a separator', { birthMonth: { code: 8.5 } }, 'month', [3, 5]],
    ['a month of three digits', { birthMonth: { code: 108 } }, 'month', [3, 5]],
    ['a place of four characters', { birthPlace: { code: '1416' } }, 'place', [5, 10]],
    ['a place with a separator', { birthPlace: { code: '14 168' } }, 'place', [5, 10]],
    ['a place with a small letter', { birthPlace: { code: '2a004' } }, 'place', [5, 10]],
    ['an order of four digits', { orderNumber: 1000 }, 'order', [10, 13]],
    ['no order', { orderNumber: Number.NaN }, 'order', [10, 13]],
  ])('%s does not fill its characters', (_, wrong, part, span) => {
    expect(buildNir({ ...parts, ...wrong })).toMatchObject({ ok: false, issues: [{ code: 'form', part, span }] })
  })

  test.each<[object, string]>([
    [{ sex: 'other' }, 'male or female'],
    [{ yearOfCentury: 100 }, '0-99'],
    [{ birthMonth: { code: 100 } }, '0-99'],
    [{ birthPlace: { code: '1416' } }, 'five characters'],
    [{ orderNumber: -1 }, '0-999'],
  ])('%j: says what is expected, %s', (wrong, expected) => {
    expect(buildNir({ ...parts, ...wrong })).toMatchObject({ issues: [{ code: 'form', expected }] })
  })

  test.each<[object, string]>([
    [{ birthMonth: { code: 13 } }, 'month'],
    [{ birthPlace: { code: '00168' } }, 'place'],
    [{ birthPlace: { code: '14000' } }, 'place'],
    [{ orderNumber: 0 }, 'order'],
  ])('%j is judged as a parser judges it', (wrong, code) => {
    expect(buildNir({ ...parts, ...wrong })).toMatchObject({ ok: false, issues: [{ code }] })
  })

  test('takes the profile', () => {
    expect(buildNir({ ...parts, birthMonth: { code: 45 } }).ok).toBe(false)
    expect(buildNir({ ...parts, birthMonth: { code: 45 } }, { profile: 'cnam' }).ok).toBe(true)
  })
})

describe('completeNir', () => {
  test('takes thirteen characters and gives fifteen', () => {
    expect(completeNir('2 55 08 14 168 025')).toEqual({ ok: true, value: '255081416802538' })
  })

  test('refuses a number that has its key, and one that is not whole', () => {
    expect(completeNir('255081416802538')).toMatchObject({ issues: [{ code: 'too-long', span: [13, 15] }] })
    expect(completeNir('25508141680')).toMatchObject({ issues: [{ code: 'too-short', missing: 2 }] })
  })
})
