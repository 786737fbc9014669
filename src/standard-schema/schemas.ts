/**
 * The parsers as Standard Schema objects.
 *
 * @module
 */

import { shortText } from '../form/short-texts.js'
import type { Locale } from '../locale.js'
import type { NirFault, NirIssue } from '../nir/judge/issue.js'
import { findLastingFault } from '../nir/judge/judge.js'
import { type NiaOptions, type NirOptions, niaRulesOf, type Rules } from '../nir/judge/profile.js'
import { refuse } from '../nir/judge/refuse.js'
import type { Nia, Nir } from '../nir/nir.js'
import { parseNia, parseNir } from '../nir/parse-nir.js'
import { own } from '../record.js'
import type { Result } from '../result.js'
import { type NumberSchema, schemaOf } from './standard-schema.js'

/** How a schema says what is wrong. */
export interface SchemaMessages {
  /** The language of the messages; `fr` by default. */
  readonly locale?: Locale
  /** What to say instead of the short text of `describePartialNir`, which is what the field says: `describeNirIssue`, say. */
  readonly describe?: (issue: NirIssue, locale: Locale) => string
}

/**
 * A schema of the NIR: what `parseNir` accepts becomes its fifteen canonical characters, typed {@link Nir}.
 *
 * @param options - as for `parseNir`, and how to say what is wrong
 * @throws RangeError when the locale, the profile or the key is not a word of its list, or a day or year is none
 * @example
 * const schema = createNirSchema({ locale: 'en', profile: 'cnam' })
 * schema['~standard'].validate('2 55 08 14 168 025 38') // => { value: '255081416802538' }
 */
export function createNirSchema(options: NirOptions & SchemaMessages = {}): NumberSchema<Nir> {
  return numberSchemaOf((value) => {
    const result = parseNir(value, options)
    return result.ok ? { ok: true, value: result.value.nir } : result
  }, options)
}

/**
 * A schema of the temporary number: what `parseNia` accepts becomes its fifteen canonical characters, typed {@link Nia}.
 *
 * @param options - as for `parseNia`, and how to say what is wrong
 * @throws RangeError when the locale, the profile or the key is not a word of its list, or a day or year is none
 * @example
 * createNiaSchema({ irregular: true })['~standard'].validate('1 98 07 99 216 042 33') // => { value: '198079921604233' }
 */
export function createNiaSchema(options: NiaOptions & SchemaMessages = {}): NumberSchema<Nia> {
  return numberSchemaOf((value) => {
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
 * @throws RangeError when the locale, the profile or the key is not a word of its list, or a day or year is none
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

/** A schema over a parser. What the field would say is said first: a part that is wrong, then what is missing. */
function numberSchemaOf<Output>(
  parse: (value: unknown) => Result<Output, NirIssue>,
  options: NiaOptions & SchemaMessages,
): NumberSchema<Output> {
  const rules = niaRulesOf(options)
  const locale = own(options, 'locale') ?? 'fr'
  const given = own(options, 'describe')
  // A wrong option is the programmer's mistake: here, not when the first person sends the form.
  if (!given) shortText({ state: 'valid' }, locale)
  const describe = given ?? describeShort
  const trial = parse('')
  if (!trial.ok && trial.issues.some((issue) => 'path' in issue))
    throw new RangeError('the options have a day that is no civil day, or a year that is none')

  return schemaOf((value) => {
    const result = parse(value)
    if (result.ok) return { value: result.value }
    const issues = typeof value === 'string' ? withPartFirst(value, result.issues, rules) : result.issues
    return { issues: issues.map((issue) => ({ ...issue, message: describe(issue, locale) })) }
  })
}

/** The words of the field. An issue of an option never comes here. */
function describeShort(issue: NirIssue, locale: Locale): string {
  return shortText({ state: 'invalid', issue: issue as NirFault }, locale)
}

/** Before the length, the part that is already wrong: no characters typed after it can make the number valid. */
function withPartFirst(text: string, issues: readonly NirIssue[], rules: Rules): readonly NirIssue[] {
  const lasting = issues[0]?.code === 'too-short' ? findLastingFault(text, rules) : undefined
  const failure = lasting && refuse(text, [lasting], rules)
  return failure ? [...failure.issues, ...issues] : issues
}
