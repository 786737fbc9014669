import fc, * as namespace from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifyNumber, isValidNir, parseNia, parseNir, unwrap } from '../../src/nir/index.js'
import {
  invalidNirArbitrary,
  niaArbitrary,
  nirArbitrary,
  numberArbitrary,
  writtenNirArbitrary,
} from '../../src/testing/index.js'
import { referenceKey } from '../arbitraries/nir.js'
import { smallest } from './smallest.js'

describe('nirArbitrary', () => {
  const nir = () => nirArbitrary(fc, fc.constant)

  test('numbers are canonical, and their keys are right', () => {
    fc.assert(fc.property(nir(), (number) => unwrap(parseNir(number)).nir === number))
    fc.assert(fc.property(nir(), (number) => referenceKey(number.slice(0, 13)) === number.slice(13)))
  })

  test('fictitious numbers stay in 979', () => {
    const fictitious = nirArbitrary(fc, fc.constant, { fictitious: true })
    fc.assert(fc.property(fictitious, (number) => unwrap(parseNir(number)).birthPlace.code.startsWith('9799')))
    // Nothing else about them is odd.
    for (const number of fc.sample(fictitious, 200))
      expect(unwrap(parseNir(number)).warnings.map(({ code }) => code)).toEqual(['place-unlisted'])
  })

  test('the mainland comes up as often as all other places', () => {
    const kinds = fc.sample(nir(), 2000).map((number) => unwrap(parseNir(number)).birthPlace.kind)
    expect(kinds.filter((kind) => kind === 'metropolitan').length / kinds.length).toBeCloseTo(0.5, 1)
  })

  test('every form occurs', () => {
    const numbers = fc.sample(nir(), 2000).map((number) => unwrap(parseNir(number)))
    expect(new Set(numbers.map(({ birthPlace }) => birthPlace.kind))).toEqual(
      new Set(['metropolitan', 'corsica', 'overseas', 'abroad', 'former-territory']),
    )
    expect(new Set(numbers.map(({ birthMonth }) => birthMonth.kind)).size).toBe(3)
  })

  test('a number shrinks part by part', () => {
    const outcome = fc.check(fc.property(nir(), (number) => unwrap(parseNir(number)).orderNumber < 500))
    expect(outcome.counterexample?.[0]).toMatch(/^100.{7}500\d\d$/)
  })

  test('takes the module as a namespace too', () => {
    expect(isValidNir(fc.sample(nirArbitrary(namespace, namespace.constant), 1)[0])).toBe(true)
  })
})

describe('niaArbitrary', () => {
  test('temporary numbers are accepted', () => {
    fc.assert(fc.property(niaArbitrary(fc, fc.constant), (number) => unwrap(parseNia(number)).nia === number))
  })

  test('irregular ones are accepted only where asked, and each first digit occurs', () => {
    const irregular = niaArbitrary(fc, fc.constant, { irregular: true, fictitious: true })
    fc.assert(fc.property(irregular, (number) => !parseNia(number).ok && parseNia(number, { irregular: true }).ok))
    expect(new Set(fc.sample(irregular, 200).map((number) => number.charAt(0)))).toEqual(new Set('3478'))
  })
})

describe('writtenNirArbitrary', () => {
  test('written numbers are read, and are not all canonical', () => {
    const written = writtenNirArbitrary(fc, fc.constant)
    fc.assert(fc.property(written, (text) => isValidNir(text)))
    expect(fc.sample(written, 50).some((text) => unwrap(parseNir(text)).nir !== text)).toBe(true)
  })

  test('a separator comes up after each character but the last, and letters of both cases', () => {
    const texts = fc.sample(writtenNirArbitrary(fc, fc.constant), 1000)
    const marks = texts.map((text) => text.trim().split(/(?<=[0-9AB])/i))
    const after = marks[0]?.map((_, index) => marks.some((parts) => /^[^0-9AB]/i.test(parts[index] ?? '')))
    expect(after).toEqual(Array.from({ length: 15 }, (_, index) => index > 0))
    for (const letter of ['A', 'B', 'a', 'b']) expect(texts.some((text) => text.includes(letter))).toBe(true)
    expect(texts.some((text) => text.startsWith('\r\n') && text.endsWith('\r\n'))).toBe(true)
  })

  test('shrinks to capital letters with nothing between', () => {
    const written = writtenNirArbitrary(fc, fc.constant)
    expect(smallest(written, (text) => !/[ab]/i.test(text))).toMatch(/^\d{6}[AB]\d{8}$/)
  })
})

describe('numberArbitrary', () => {
  const KINDS = ['nir-or-nia', 'unofficial', 'provisional', 'migrant', 'technical'] as const

  test.each(KINDS)('%s', (kind) => {
    const numbers = numberArbitrary(fc, fc.constant, { kinds: [kind] })
    fc.assert(fc.property(numbers, (number) => classifyNumber(number).kind === kind))
  })

  test('every kind occurs by default', () => {
    const kinds = fc.sample(numberArbitrary(fc, fc.constant), 200).map((number) => classifyNumber(number).kind)
    expect(new Set(kinds)).toEqual(new Set(KINDS))
  })
})

describe('invalidNirArbitrary', () => {
  test('texts have one issue, with the code that was asked for', () => {
    fc.assert(
      fc.property(invalidNirArbitrary(fc, fc.constant, { codes: ['month'] }), (text) => {
        const result = parseNir(text)
        return !result.ok && result.issues.length === 1 && result.issues[0].code === 'month'
      }),
    )
  })

  test('every code of a text occurs by default', () => {
    const codes = fc.sample(invalidNirArbitrary(fc, fc.constant), 500).flatMap((text) => {
      const result = parseNir(text)
      return result.ok ? [] : result.issues.map(({ code }) => code)
    })
    expect(new Set(codes).size).toBe(13)
  })
})
