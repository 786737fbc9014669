import { expectTypeOf, test } from 'vitest'
import type { BasisPoints, Cents } from '../src/money.js'

test('a rate is no amount', () => {
  expectTypeOf<BasisPoints>().not.toExtend<Cents>()
  expectTypeOf<Cents>().not.toExtend<BasisPoints>()
})

test('a literal is either', () => {
  expectTypeOf<3000>().toExtend<Cents>()
})
