import type { Arbitrary } from 'fast-check'
import fc from 'fast-check'
import { expectTypeOf, test } from 'vitest'
import type { Nia, Nir } from '../../src/nir/nir.js'
import {
  generateInvalidNir,
  generateNir,
  invalidNirArbitrary,
  niaArbitrary,
  nirArbitrary,
  numberArbitrary,
  writtenNirArbitrary,
} from '../../src/testing/index.js'

test('arbitraries are those of the caller’s own fast-check', () => {
  expectTypeOf(nirArbitrary(fc, fc.constant)).toEqualTypeOf<Arbitrary<Nir>>()
  expectTypeOf(niaArbitrary(fc, fc.constant, { irregular: true })).toEqualTypeOf<Arbitrary<Nia>>()
  expectTypeOf(writtenNirArbitrary(fc, fc.constant)).toEqualTypeOf<Arbitrary<string>>()
  expectTypeOf(numberArbitrary(fc, fc.constant, { kinds: ['migrant'] })).toEqualTypeOf<Arbitrary<string>>()
  fc.property(invalidNirArbitrary(fc, fc.constant), (number) => number.length > 0)
})

test('a fictitious number has no place to choose', () => {
  // @ts-expect-error it stays in 979
  generateNir(1, { fictitious: true, place: 'corsica' })
  generateNir(1, { place: 'corsica' })
})

test('a code that is not of a text cannot be asked for', () => {
  expectTypeOf(generateInvalidNir(1, { code: 'month' })).toEqualTypeOf<string>()
  // @ts-expect-error parts, not a text: see generateInvalidBlueprint
  generateInvalidNir(1, { code: 'form' })
  // @ts-expect-error not a text
  generateInvalidNir(1, { code: 'type' })
})
