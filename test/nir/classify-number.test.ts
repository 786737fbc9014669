import { describe, expect, test } from 'vitest'
import { classifyNumber } from '../../src/nir/index.js'
import { referenceKey } from '../arbitraries/nir.js'

const withKey = (body: string) => body + referenceKey(body)

describe('classifyNumber', () => {
  test.each([
    [
      '15 characters',
      '2 55 08 14 168 025 38',
      { kind: 'nir-or-nia', sex: 'female', hasKey: true, maybeTechnical: false },
    ],
    ['13 characters', '2550814168025', { kind: 'nir-or-nia', sex: 'female', hasKey: false, maybeTechnical: false }],
    ['Corsica', '278112b05000286', { kind: 'nir-or-nia', sex: 'female', hasKey: true, maybeTechnical: false }],
    [
      'a NIR whose digits hold a SIREN',
      withKey('2550814164025'),
      { kind: 'nir-or-nia', sex: 'female', hasKey: true, maybeTechnical: true },
    ],
  ])('a NIR or a temporary number, %s: nothing says which', (_, input, expected) => {
    expect(classifyNumber(input)).toEqual(expected)
  })

  test.each([
    ['3', withKey('3850375056004'), { kind: 'unofficial', sex: 'male', hasKey: true }],
    ['4', '4 85 03 75 056 004', { kind: 'unofficial', sex: 'female', hasKey: false }],
    ['3 with a wrong key', '385037505600401', { kind: 'unknown' }],
  ])('unofficial, first digit %s', (_, input, expected) => {
    expect(classifyNumber(input)).toEqual(expected)
  })

  const fund = { sex: 'male', creation: 1, fund: '013', sequence: '00000042' }
  test.each([
    ['7, fund and sequence', '7101300000042', { kind: 'provisional', layout: 'fund', ...fund }],
    ['8, before 2012', '8001300000042', { kind: 'provisional', layout: 'fund', ...fund, sex: 'female', creation: 0 }],
    [
      '7, thirteen digits that may be either',
      '7200375056004',
      { kind: 'provisional', layout: 'ambiguous', sex: 'male', creation: 2, fund: '003', sequence: '75056004' },
    ],
    [
      '7, built like a NIR',
      withKey('7850375056004'),
      { kind: 'provisional', layout: 'nir', sex: 'male', hasKey: true },
    ],
    [
      '7, built like a NIR, without a key',
      '7850375056004',
      { kind: 'provisional', layout: 'nir', sex: 'male', hasKey: false },
    ],
    ['7, fifteen digits with a wrong key', '785037505600401', { kind: 'unknown' }],
    ['7, neither layout', '7900000000000', { kind: 'unknown' }],
  ])('provisional, first digit %s', (_, input, expected) => {
    expect(classifyNumber(input)).toEqual(expected)
  })

  test.each([
    ['5', '5 1 013 00000042', { kind: 'migrant', ...fund }],
    ['6', '6201300000042', { kind: 'migrant', ...fund, sex: 'female', creation: 2 }],
    ['5 with a second digit that no register gives', '5001300000042', { kind: 'unknown' }],
    ['5 with a comma', '5 1 013 0000,0042', { kind: 'unknown' }],
    ['5 with fifteen digits', withKey('5101300000042'), { kind: 'unknown' }],
  ])('migrant, first digit %s', (_, input, expected) => {
    expect(classifyNumber(input)).toEqual(expected)
  })

  test.each([
    ['letters', '1732829320A42', { kind: 'technical', sex: 'male', siren: '732829320', suffix: 'A42' }],
    ['eleven characters', ' 27328293201\n', { kind: 'technical', sex: 'female', siren: '732829320', suffix: '1' }],
    [
      'forty characters',
      `1732829320${'z'.repeat(30)}`,
      { kind: 'technical', sex: 'male', siren: '732829320', suffix: 'z'.repeat(30) },
    ],
    [
      'fifteen digits whose SIREN holds',
      '173282932000042',
      { kind: 'technical', sex: 'male', siren: '732829320', suffix: '00042' },
    ],
    [
      'thirteen digits whose SIREN holds',
      '1732829320000',
      { kind: 'technical', sex: 'male', siren: '732829320', suffix: '000' },
    ],
    ['fifteen digits whose SIREN does not hold', '255081416802539', { kind: 'unknown' }],
    [
      'no SIREN check at other lengths',
      '12345678901234',
      { kind: 'technical', sex: 'male', siren: '234567890', suffix: '1234' },
    ],
    ['forty-one characters', `1732829320${'z'.repeat(31)}`, { kind: 'unknown' }],
    [
      'thirteen digits whose SIREN holds with a 9 that is not doubled',
      '1900000001000',
      { kind: 'technical', sex: 'male', siren: '900000001', suffix: '000' },
    ],
    ['a hyphen', '1732829320A-42', { kind: 'unknown' }],
    ['an accent', '1732829320Aé', { kind: 'unknown' }],
    ['ten characters', '1732829320', { kind: 'unknown' }],
    [
      'a hundred characters with the blanks around',
      '1732829320A42'.padStart(100),
      { kind: 'technical', sex: 'male', siren: '732829320', suffix: 'A42' },
    ],
    ['more than a hundred', '1732829320A42'.padStart(101), { kind: 'unknown' }],
    ['first digit 3', '3732829320A42', { kind: 'unknown' }],
  ])('technical, %s', (_, input, expected) => {
    expect(classifyNumber(input)).toEqual(expected)
  })

  test.each(['', '  ', 'SIREN', '0000000000000', '9'.repeat(15)])('%j is unknown', (input) => {
    expect(classifyNumber(input)).toEqual({ kind: 'unknown' })
  })
})
