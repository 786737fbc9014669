/**
 * One schema out of several, for the form libraries that take one for the whole form.
 *
 * @module
 */
import type { NumberSchema, NumberSchemaIssue } from './standard-schema.js'

/** A schema for each field. */
export type SchemaShape = Readonly<Record<string, NumberSchema<unknown>>>

/** What the schemas of a shape give. */
export type SchemaShapeOutput<S extends SchemaShape> = {
  [K in keyof S]: S[K] extends NumberSchema<infer Output> ? Output : never
}

/** A schema of a record of texts. Its issues have the field in their path. */
export interface ObjectSchema<S extends SchemaShape> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'securite-sociale'
    /** Judges an object; never throws. */
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: SchemaShapeOutput<S>; readonly issues?: undefined }
      | { readonly issues: readonly (NumberSchemaIssue & { readonly path: readonly string[] })[] }
    /** Never set: for the inference of types alone. */
    readonly types?: { readonly input: { [K in keyof S]: string }; readonly output: SchemaShapeOutput<S> } | undefined
  }
}

/**
 * A schema of an object whose fields are numbers, for a form library that takes one schema for the whole form.
 *
 * Fields that are not named are left out of the value: a form with others uses the object of its own validator.
 *
 * @param shape - a schema for each field
 * @example
 * createObjectSchema({ nir: nirSchema })['~standard'].validate({ nir: '2 55 08 14 168 025 38' })
 * // => { value: { nir: '255081416802538' } }
 */
export function createObjectSchema<S extends SchemaShape>(shape: S): ObjectSchema<S> {
  return {
    '~standard': {
      version: 1,
      vendor: 'securite-sociale',
      validate: (value) => {
        const fields: Readonly<Record<string, unknown>> = value instanceof Object ? { ...value } : {}
        const issues: (NumberSchemaIssue & { readonly path: readonly string[] })[] = []
        const entries: (readonly [name: string, value: unknown])[] = []
        for (const [name, schema] of Object.entries(shape)) {
          const result = schema['~standard'].validate(fields[name])
          if (result.issues) issues.push(...result.issues.map((issue) => ({ ...issue, path: [name] })))
          else entries.push([name, result.value])
        }
        return issues.length > 0 ? { issues } : { value: Object.fromEntries(entries) as SchemaShapeOutput<S> }
      },
    },
  }
}
