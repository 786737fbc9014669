/**
 * The parsers as Standard Schema objects.
 *
 * @module
 */

import type { Locale } from '../locale.js'
import { describeNirIssue } from '../nir/describe-nir-issue.js'
import type { NirIssue } from '../nir/issue.js'
import type { Nia, Nir } from '../nir/nir.js'
import { parseNia, parseNir } from '../nir/parse-nir.js'
import { type NiaOptions, type NirOptions, niaRulesOf } from '../nir/profile.js'
import { own } from '../record.js'
import type { Result } from '../result.js'
import type { NumberSchema, NumberSchemaResult } from './standard-schema.js'

/** How a schema says what is wrong. */
export interface SchemaMessages {
  /** The language of the messages; `fr` by default. */
  readonly locale?: Locale
  /** What to say instead of the text of `describeNirIssue`. */
  readonly describe?: (issue: NirIssue, locale: Locale) => string
}

/**
 * A schema of the NIR: what `parseNir` accepts becomes its fifteen canonical characters, typed {@link Nir}.
 *
 * @param options - as for `parseNir`, and how to say what is wrong
 * @throws RangeError when the locale, the profile or the key is not a word of its list
 * @example
 * const schema = createNirSchema({ locale: 'en', profile: 'cnam' })
 * schema['~standard'].validate('2 55 08 14 168 025 38') // => { value: '255081416802538' }
 */
export function createNirSchema(options: NirOptions & SchemaMessages = {}): NumberSchema<Nir> {
  return schemaOf((value) => {
    const result = parseNir(value, options)
    return result.ok ? { ok: true, value: result.value.nir } : result
  }, options)
}

/**
 * A schema of the temporary number: what `parseNia` accepts becomes its fifteen canonical characters, typed {@link Nia}.
 *
 * @param options - as for `parseNia`, and how to say what is wrong
 * @throws RangeError when the locale, the profile or the key is not a word of its list
 * @example
 * createNiaSchema({ irregular: true })['~standard'].validate('1 98 07 99 216 042 33') // => { value: '198079921604233' }
 */
export function createNiaSchema(options: NiaOptions & SchemaMessages = {}): NumberSchema<Nia> {
  return schemaOf((value) => {
    const result = parseNia(value, options)
    return result.ok ? { ok: true, value: result.value.nia } : result
  }, options)
}

/**
 * A schema of any number that a person can have: a NIR, a temporary number, or one that starts with 3, 4, 7 or 8.
 *
 * No digit says whether a number is a NIR or a temporary number, so the type is one or the other.
 *
 * @param options - as for `parseNia`, with `irregular` on by default, and how to say what is wrong
 * @throws RangeError when the locale, the profile or the key is not a word of its list
 * @example
 * createSocialSecurityNumberSchema()['~standard'].validate('1 98 07 99 216 042 33') // => { value: '198079921604233' }
 */
export function createSocialSecurityNumberSchema(options: NiaOptions & SchemaMessages = {}): NumberSchema<Nir | Nia> {
  return createNiaSchema({ irregular: true, ...options }) as NumberSchema<Nir | Nia>
}

/** The NIR under the default rules, with messages in French. */
export const nirSchema: NumberSchema<Nir> = /* @__PURE__ */ createNirSchema()

/** The temporary number under the default rules, with messages in French. */
export const niaSchema: NumberSchema<Nia> = /* @__PURE__ */ createNiaSchema()

/** Any number that a person can have, with messages in French. */
export const socialSecurityNumberSchema: NumberSchema<Nir | Nia> = /* @__PURE__ */ createSocialSecurityNumberSchema()

function schemaOf<Output>(
  parse: (value: unknown) => Result<Output, NirIssue>,
  options: NiaOptions & SchemaMessages,
): NumberSchema<Output> {
  // A misspelt option is the programmer's mistake: here, not when the first person sends the form.
  niaRulesOf(options)
  const locale = own(options, 'locale') ?? 'fr'
  if (locale !== 'fr' && locale !== 'en') throw new RangeError('a locale is fr or en')
  const describe = own(options, 'describe') ?? describeNirIssue
  const validate = (value: unknown): NumberSchemaResult<Output> => {
    const result = parse(value)
    if (result.ok) return { value: result.value }
    return { issues: result.issues.map((issue) => ({ ...issue, message: describe(issue, locale) })) }
  }
  return Object.freeze({ '~standard': Object.freeze({ version: 1, vendor: 'securite-sociale', validate }) })
}
