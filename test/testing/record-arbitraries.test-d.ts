import fc, { type Arbitrary } from 'fast-check'
import { expectTypeOf, test } from 'vitest'
import type { Care, CareByKind, Contract, Cover, Guarantee } from '../../src/coverage/index.js'
import type { Day } from '../../src/day.js'
import type { RegistrationEvent, RegistrationProfile } from '../../src/registration/index.js'
import {
  billArbitrary,
  careArbitrary,
  contractArbitrary,
  coverArbitrary,
  dayArbitrary,
  guaranteeArbitrary,
  registrationEventArbitrary,
  registrationLogArbitrary,
  registrationProfileArbitrary,
} from '../../src/testing/index.js'
import type { FieldArbitraries, FieldArbitrary } from '../../src/testing/record-arbitraries.js'

test('arbitraries of records are those of the caller’s own fast-check', () => {
  expectTypeOf(dayArbitrary(fc, fc.constant)).toEqualTypeOf<Arbitrary<Day>>()
  expectTypeOf(careArbitrary(fc, fc.constant)).toEqualTypeOf<Arbitrary<CareByKind>>()
  expectTypeOf(careArbitrary(fc, fc.constant)).toExtend<Arbitrary<Care>>()
  expectTypeOf(billArbitrary(fc, fc.constant)).toEqualTypeOf<Arbitrary<CareByKind[]>>()
  expectTypeOf(guaranteeArbitrary(fc, fc.constant)).toEqualTypeOf<Arbitrary<Guarantee>>()
  expectTypeOf(contractArbitrary(fc, fc.constant)).toEqualTypeOf<Arbitrary<Contract>>()
  expectTypeOf(coverArbitrary(fc, fc.constant)).toEqualTypeOf<Arbitrary<Cover>>()
  expectTypeOf(registrationProfileArbitrary(fc, fc.constant)).toEqualTypeOf<Arbitrary<RegistrationProfile>>()
  expectTypeOf(registrationEventArbitrary(fc, fc.constant)).toEqualTypeOf<Arbitrary<RegistrationEvent>>()
  expectTypeOf(registrationLogArbitrary(fc, fc.constant)).toEqualTypeOf<Arbitrary<RegistrationEvent[]>>()
})

test('what a record must be is checked', () => {
  careArbitrary(fc, fc.constant, { from: '2025-01-01', kinds: ['doctor'] })
  // @ts-expect-error no such kind
  careArbitrary(fc, fc.constant, { kinds: ['tarot'] })
  // @ts-expect-error at least one
  careArbitrary(fc, fc.constant, { kinds: [] })
  // @ts-expect-error that is no day
  coverArbitrary(fc, fc.constant, { bornBy: '01/01/2024' })
})

test('a word or a field that is left out does not compile', () => {
  interface Glasses {
    readonly class: 'A' | 'B'
    readonly frame?: number
  }
  const both = {} as FieldArbitrary<'A' | 'B'>
  const one = {} as FieldArbitrary<'A'>
  const frame = {} as FieldArbitrary<number | undefined>
  expectTypeOf({ class: both, frame }).toExtend<FieldArbitraries<Glasses>>()
  expectTypeOf({ class: one, frame }).not.toExtend<FieldArbitraries<Glasses>>()
  expectTypeOf({ class: both }).not.toExtend<FieldArbitraries<Glasses>>()
})
