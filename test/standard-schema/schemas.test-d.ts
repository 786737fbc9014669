import type { StandardSchemaV1 } from '@standard-schema/spec'
import { expectTypeOf, test } from 'vitest'
import type { Nia, Nir } from '../../src/nir/nir.js'
import { type niaSchema, nirSchema, type socialSecurityNumberSchema } from '../../src/standard-schema/schemas.js'

test('each is a Standard Schema, and infers its brand', () => {
  expectTypeOf(nirSchema).toExtend<StandardSchemaV1<string, Nir>>()
  expectTypeOf<StandardSchemaV1.InferInput<typeof nirSchema>>().toEqualTypeOf<string>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof nirSchema>>().toEqualTypeOf<Nir>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof niaSchema>>().toEqualTypeOf<Nia>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof socialSecurityNumberSchema>>().toEqualTypeOf<Nir | Nia>()
  expectTypeOf<Nir>().not.toEqualTypeOf<Nia>()
})
