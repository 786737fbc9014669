import { expectTypeOf, test } from 'vitest'
import {
  type BirthMonth,
  type BirthPlace,
  formatNir,
  type Nia,
  type Nir,
  type NirOptions,
  type NUMBER_KINDS,
  type NumberClass,
  parseNia,
  parseNir,
  unwrap,
} from '../../src/nir/index.js'

test('a text is no number, and a temporary number is no NIR', () => {
  expectTypeOf<string>().not.toExtend<Nir>()
  expectTypeOf<Nia>().not.toExtend<Nir>()
  expectTypeOf<Nir>().not.toExtend<Nia>()
  expectTypeOf<Nir>().toExtend<string>()
  // @ts-expect-error a text that nobody parsed
  formatNir('255081416802538')
})

test('each parser gives its own brand', () => {
  expectTypeOf(unwrap(parseNir('')).nir).toEqualTypeOf<Nir>()
  expectTypeOf(unwrap(parseNia('')).nia).toEqualTypeOf<Nia>()
  // @ts-expect-error a temporary number has no nir
  unwrap(parseNia('')).nir
})

test('a value exists only where the result is ok', () => {
  const result = parseNir('')
  // @ts-expect-error not narrowed
  result.value
  if (!result.ok) expectTypeOf(result.issues[0].span).toEqualTypeOf<readonly [start: number, end: number]>()
})

test('an unknown month has no number', () => {
  const month = {} as BirthMonth
  if (month.kind === 'unknown') expectTypeOf(month.month).toEqualTypeOf<null>()
  else expectTypeOf(month.month).toEqualTypeOf<number>()
})

test('a place abroad has a country and no department', () => {
  const place = {} as BirthPlace
  if (place.kind === 'abroad') {
    expectTypeOf(place.country).toEqualTypeOf<string>()
    // @ts-expect-error no department abroad
    place.department
  }
})

test('no class tells a temporary number from a NIR', () => {
  expectTypeOf<Extract<NumberClass['kind'], 'nir' | 'nia'>>().toBeNever()
  expectTypeOf<NumberClass['kind']>().toEqualTypeOf<(typeof NUMBER_KINDS)[number]>()
})

test('options are closed', () => {
  expectTypeOf<{ profile: 'dgfip' }>().not.toExtend<NirOptions>()
  // @ts-expect-error irregular numbers are never a NIR: ask parseNia
  parseNir('', { irregular: true })
  parseNia('', { irregular: true })
})
