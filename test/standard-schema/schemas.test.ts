import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { checkPartialNir } from '../../src/form/check-partial-nir.js'
import { describePartialNir } from '../../src/form/describe-partial-nir.js'
import { parseNia, parseNir } from '../../src/nir/parse-nir.js'
import {
  createNiaSchema,
  createNirSchema,
  createSocialSecurityNumberSchema,
  niaSchema,
  nirSchema,
  socialSecurityNumberSchema,
} from '../../src/standard-schema/schemas.js'
import { nearNumber } from '../arbitraries/nir.js'

function check(schema: { readonly '~standard': { readonly validate: (value: unknown) => unknown } }, value: unknown) {
  return schema['~standard'].validate(value)
}

describe('each schema', () => {
  test.each([nirSchema, niaSchema, socialSecurityNumberSchema, createNirSchema()])(
    'says who made it, in version 1',
    (schema) => {
      expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'securite-sociale' })
      expect(createNirSchema()['~standard']).toMatchObject({ version: 1, vendor: 'securite-sociale' })
    },
  )

  test('gives the canonical number', () => {
    for (const schema of [nirSchema, niaSchema, socialSecurityNumberSchema])
      expect(check(schema, '2 55 08 14 168 025 38')).toEqual({ value: '255081416802538' })
  })

  test('gives code, span and message, in either language', () => {
    expect(check(nirSchema, `2 55 13 14 168 025 ${97 - (2551314168025 % 97)}`)).toMatchObject({
      issues: [{ code: 'month', part: 'month', span: [5, 7], message: expect.stringContaining('mois') }],
    })
    expect(check(createNirSchema({ locale: 'en' }), 42)).toMatchObject({
      issues: [{ code: 'type', message: describePartialNir(checkPartialNir(''), 'en') }],
    })
    const short = createNiaSchema({ describe: ({ code }, locale) => `${locale}:${code}` })
    expect(check(short, '')).toMatchObject({ issues: [{ code: 'too-short', message: 'fr:too-short' }] })
  })

  test('passes the options on', () => {
    expect(check(createNirSchema({ key: 'absent' }), '2550814168025')).toEqual({ value: '255081416802538' })
  })

  test('takes irregular numbers where any number will do', () => {
    const irregular = '7550814168025'
    const key = String(97 - (Number(irregular) % 97)).padStart(2, '0')
    expect(check(nirSchema, irregular + key)).toHaveProperty('issues')
    expect(check(niaSchema, irregular + key)).toHaveProperty('issues')
    expect(check(socialSecurityNumberSchema, irregular + key)).toEqual({ value: irregular + key })
    expect(check(createSocialSecurityNumberSchema({ irregular: false }), irregular + key)).toHaveProperty('issues')
  })
})

describe('a schema that is handed out', () => {
  test('cannot be changed', () => {
    const schema = nirSchema as unknown as { '~standard': object }
    expect(() => Object.assign(schema['~standard'], { validate: () => ({ value: '' }) })).toThrow(TypeError)
    expect(() => Object.assign(schema, { '~standard': {} })).toThrow(TypeError)
  })

  test('asks nothing of a language that the caller describes in', () => {
    const described = createNirSchema({ locale: 'de' as never, describe: ({ code }, locale) => `${locale}:${code}` })
    expect(check(described, '')).toMatchObject({ issues: [{ message: 'de:too-short' }] })
  })

  test.each<[string, () => unknown]>([
    ['locale', () => createNirSchema({ locale: 'de' as never })],
    ['locale', () => createNiaSchema({ locale: 'toString' as never })],
    ['profile', () => createNirSchema({ profile: 'insée' as never })],
    ['key', () => createSocialSecurityNumberSchema({ key: 'requierd' as never })],
  ])('is not made with a misspelt %s', (_, make) => {
    expect(make).toThrow(RangeError)
  })

  test('takes no option that it inherits', () => {
    expect(check(createNirSchema(Object.create({ key: 'absent' })), '2550814168025')).toHaveProperty('issues')
  })
})

describe('one judgement', () => {
  law.prop([nearNumber])('the first thing a schema says is what the field says, in the same words', (text) => {
    const check = checkPartialNir(text)
    const result = nirSchema['~standard'].validate(text)
    expect(result.issues === undefined).toBe(check.state === 'valid')
    if (!result.issues) return
    expect(result.issues[0]?.message).toBe(describePartialNir(check, 'fr'))
    if (check.state === 'invalid') expect(result.issues[0]).toMatchObject(check.issue)
    else expect(result.issues).toMatchObject([{ code: 'too-short' }])
  })

  test('a part that is wrong comes before what is missing', () => {
    const issues = nirSchema['~standard'].validate('2 55 14').issues
    expect(issues?.map(({ code, expected }) => [code, expected])).toEqual([
      ['month', '01-12, 20-42, 50-99'],
      ['too-short', '15 characters'],
    ])
  })

  test('an option that is no day or year stops the programmer', () => {
    const expected = 'the options have a day that is no civil day, or a year that is none'
    expect(() => createNirSchema({ birthYear: 'never' as never })).toThrow(new RangeError(expected))
    expect(() => createNirSchema({ day: '2025-02-29' })).toThrow(new RangeError(expected))
    expect(createNirSchema({ birthYear: 1955 })).toBeDefined()
  })
})

law.prop([fc.oneof(nearNumber, fc.anything())])('a schema accepts what its parser accepts', (input) => {
  expect('value' in (check(nirSchema, input) as object)).toBe(parseNir(input).ok)
  expect('value' in (check(niaSchema, input) as object)).toBe(parseNia(input).ok)
})
