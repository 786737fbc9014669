import type { Arbitrary } from 'fast-check'
import fc from 'fast-check'
import { expectTypeOf, test } from 'vitest'
import { generateNir, invalidNir, nirArbitraries } from '../../src/testing/index.js'

test('arbitraries are those of the caller’s own fast-check', () => {
  expectTypeOf(nirArbitraries(fc).nir).toEqualTypeOf<Arbitrary<string>>()
  expectTypeOf(nirArbitraries(fc).ofKind('migrant')).toEqualTypeOf<Arbitrary<string>>()
  fc.property(nirArbitraries(fc).invalid('month'), (number) => number.length > 0)
})

test('a fictitious number has no place to choose', () => {
  // @ts-expect-error it stays in 979
  generateNir(1, { fictitious: true, place: 'corsica' })
  generateNir(1, { place: 'corsica' })
})

test('what is invalid is a text, but for type', () => {
  expectTypeOf(invalidNir(1, 'month')).toEqualTypeOf<string>()
  expectTypeOf(invalidNir(1, 'type')).toEqualTypeOf<number>()
  // @ts-expect-error parts, not a text: see invalidBlueprint
  invalidNir(1, 'form')
})
