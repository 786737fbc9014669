import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { createObjectSchema } from '../../src/standard-schema/object-schema.js'
import { niaSchema, nirSchema } from '../../src/standard-schema/schemas.js'

const { validate } = createObjectSchema({ nir: nirSchema, nia: niaSchema })['~standard']

describe('a schema of a form', () => {
  test('gives each number, and leaves out what is not named', () => {
    expect(validate({ nir: '2 55 08 14 168 025 38', nia: '1 98 07 99 216 042 33', name: 'x' })).toEqual({
      value: { nir: '255081416802538', nia: '198079921604233' },
    })
  })

  test('says in which field each issue is', () => {
    expect(validate({ nir: '2 55 08 14 168 025 39', nia: '' })).toMatchObject({
      issues: [
        { code: 'control-key', path: ['nir'] },
        { code: 'too-short', path: ['nia'] },
      ],
    })
  })

  test('takes nothing from what an object inherits', () => {
    const inherited = Object.create({ nir: '2 55 08 14 168 025 38' })
    expect(validate(inherited)).toMatchObject({ issues: [{ code: 'type', path: ['nir'] }, { path: ['nia'] }] })
  })
})

law.prop([fc.anything()])('what is no form has an issue in each field, and throws nothing', (value) => {
  expect(validate(value).issues?.length).toBeGreaterThanOrEqual(2)
})
