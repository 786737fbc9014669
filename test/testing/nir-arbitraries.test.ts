import fc, * as namespace from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifyNumber, isValidNir, parseNir, unwrap } from '../../src/nir/index.js'
import { nirArbitraries } from '../../src/testing/index.js'
import { referenceKey } from '../arbitraries/nir.js'

const arbitraries = nirArbitraries(fc)

describe('nirArbitraries', () => {
  test('bodies are legal, and their keys are the right ones', () => {
    fc.assert(fc.property(arbitraries.body, (body) => isValidNir(body + referenceKey(body))))
    fc.assert(fc.property(arbitraries.nir, (nir) => unwrap(parseNir(nir)).nir === nir))
  })

  test('written numbers are read, and are not all canonical', () => {
    fc.assert(fc.property(arbitraries.written, (text) => isValidNir(text)))
    expect(fc.sample(arbitraries.written, 50).some((text) => unwrap(parseNir(text)).nir !== text)).toBe(true)
  })

  test('fictitious numbers stay in 979', () => {
    fc.assert(fc.property(arbitraries.fictitious, (nir) => unwrap(parseNir(nir)).birthPlace.code.startsWith('9799')))
  })

  test.each(['nir-or-nia', 'unofficial', 'provisional', 'migrant', 'technical'] as const)('%s', (kind) => {
    fc.assert(fc.property(arbitraries.ofKind(kind), (number) => classifyNumber(number).kind === kind))
  })

  test('invalid numbers have one issue', () => {
    fc.assert(
      fc.property(arbitraries.invalid('month'), (number) => {
        const result = parseNir(number)
        return !result.ok && result.issues.length === 1 && result.issues[0].code === 'month'
      }),
    )
  })

  test('every form comes up', () => {
    const numbers = fc.sample(arbitraries.nir, 2000).map((nir) => unwrap(parseNir(nir)))
    expect(new Set(numbers.map(({ birthPlace }) => birthPlace.kind))).toEqual(
      new Set(['metropolitan', 'corsica', 'overseas', 'abroad', 'former-territory']),
    )
    expect(new Set(numbers.map(({ birthMonth }) => birthMonth.kind)).size).toBe(3)
  })

  test('a number shrinks part by part', () => {
    const outcome = fc.check(fc.property(arbitraries.nir, (nir) => unwrap(parseNir(nir)).orderNumber < 500))
    expect(outcome.counterexample?.[0]).toMatch(/^100.{7}500\d\d$/)
  })

  test('takes the module as a namespace too', () => {
    expect(isValidNir(fc.sample(nirArbitraries(namespace).nir, 1)[0])).toBe(true)
  })
})
