import type { StandardSchemaV1 } from '@standard-schema/spec'
import { expectTypeOf, test } from 'vitest'
import type { Nia, Nir } from '../../src/nir/nir.js'
import { createObjectSchema, createOptionalSchema } from '../../src/standard-schema/object-schema.js'
import { niaSchema, nirSchema, type socialSecurityNumberSchema } from '../../src/standard-schema/schemas.js'

test('an object infers what each field takes and gives', () => {
  const form = createObjectSchema({
    nir: nirSchema,
    nia: createOptionalSchema(niaSchema),
    spouse: createObjectSchema({ nir: nirSchema }),
  })
  expectTypeOf(form).toExtend<StandardSchemaV1>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof form>>().toEqualTypeOf<{
    readonly nir: Nir
    readonly nia: Nia | undefined
    readonly spouse: { readonly nir: Nir }
  }>()
  type Input = StandardSchemaV1.InferInput<typeof form>
  expectTypeOf<{ nir: string; spouse: { nir: string } }>().toExtend<Input>()
  expectTypeOf<{ nir: string; nia: string | null; spouse: { nir: string } }>().toExtend<Input>()
  expectTypeOf<{ nia: string; spouse: { nir: string } }>().not.toExtend<Input>()
})

test('each is a Standard Schema, and infers its brand', () => {
  expectTypeOf(nirSchema).toExtend<StandardSchemaV1<string, Nir>>()
  expectTypeOf<StandardSchemaV1.InferInput<typeof nirSchema>>().toEqualTypeOf<string>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof nirSchema>>().toEqualTypeOf<Nir>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof niaSchema>>().toEqualTypeOf<Nia>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof socialSecurityNumberSchema>>().toEqualTypeOf<Nir | Nia>()
  expectTypeOf<Nir>().not.toEqualTypeOf<Nia>()
})
