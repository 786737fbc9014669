import { runInNewContext } from 'node:vm'
import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { createObjectSchema, createOptionalSchema } from '../../src/standard-schema/object-schema.js'
import { createNirSchema, niaSchema, nirSchema } from '../../src/standard-schema/schemas.js'

const { validate } = createObjectSchema({ nir: nirSchema, nia: niaSchema })['~standard']

describe('a schema of a form', () => {
  test('gives each number, and nothing that the shape does not name', () => {
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

describe('a field that may stay empty', () => {
  const { validate } = createObjectSchema({ nir: nirSchema, nia: createOptionalSchema(niaSchema) })['~standard']
  const nir = '2 55 08 14 168 025 38'

  test.each([{}, { nia: '' }, { nia: null }, { nia: undefined }, { nia: ' \u00a0\n' }])('%j is empty', (rest) => {
    expect(validate({ nir, ...rest })).toEqual({ value: { nir: '255081416802538', nia: undefined } })
  })

  test('is given as a value that is not there', () => {
    const optional = createOptionalSchema(niaSchema)['~standard']
    expect(optional.validate('')).toStrictEqual({ value: undefined })
    expect(optional.validate(' '.repeat(100))).toStrictEqual({ value: undefined })
  })

  test.each([undefined, 1, 'validate', {}])('is no field of a schema that validates with %s', (validate) => {
    expect(() => createOptionalSchema({ '~standard': { validate } } as never)).toThrow(
      new TypeError('a schema has a function that validates'),
    )
  })

  test.each(['2', '.', 0, ' '.repeat(101)])('%j is not', (nia) => {
    expect(validate({ nir, nia })).toMatchObject({ issues: [{ path: ['nia'] }] })
  })
})

test('a field that is a record has its own path before that of its fields', () => {
  const spouse = createObjectSchema({ nir: createNirSchema({ locale: 'en' }) })
  const form = createObjectSchema({ nir: nirSchema, spouse })['~standard']
  expect(form.validate({ nir: '255081416802538', spouse: { nir: '255081416802538' } })).toEqual({
    value: { nir: '255081416802538', spouse: { nir: '255081416802538' } },
  })
  const result = form.validate({ nir: '', spouse: { nir: '' } })
  expect(result.issues?.map(({ path, message }) => [path, message])).toEqual([
    [['nir'], 'Saisissez votre numéro de sécurité sociale'],
    [['spouse', 'nir'], 'Enter your social security number'],
  ])
  expect(form.validate({ nir: '255081416802538', spouse: null })).toMatchObject({
    issues: [{ path: ['spouse', 'nir'] }],
  })
})

describe('a record that is unusual', () => {
  const NUMBERS = { nir: '2 55 08 14 168 025 38', nia: '1 98 07 99 216 042 33' }
  const VALUE = { value: { nir: '255081416802538', nia: '198079921604233' } }

  test('is read where it has no prototype', () => {
    expect(validate(Object.assign(Object.create(null), NUMBERS))).toEqual(VALUE)
  })

  test('is read where it comes from another realm', () => {
    expect(validate(runInNewContext(`(${JSON.stringify(NUMBERS)})`))).toEqual(VALUE)
  })

  test('is read once: a getter that answers twice decides nothing', () => {
    let times = 0
    const changing = {
      ...NUMBERS,
      get nir() {
        times++
        return times === 1 ? NUMBERS.nir : 'something else'
      },
    }
    expect(validate(changing)).toEqual(VALUE)
    expect(times).toBe(1)
  })

  test('has an issue in each field where a getter throws, and where it is a list', () => {
    const throwing = {
      get nir() {
        throw new Error('2550814168025')
      },
    }
    for (const value of [throwing, [NUMBERS]])
      expect(validate(value)).toMatchObject({
        issues: [
          { code: 'type', path: ['nir'] },
          { code: 'type', path: ['nia'] },
        ],
      })
  })
})

law.prop([fc.anything()])('what is no form has an issue in each field, and throws nothing', (value) => {
  expect(validate(value).issues?.length).toBeGreaterThanOrEqual(2)
})
