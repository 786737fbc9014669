/**
 * One schema out of several, for the form libraries that take one for the whole form.
 *
 * @module
 */
import { ownFields, type Path } from '../record.js'
import type { NumberSchema, NumberSchemaIssue } from './standard-schema.js'

/** A schema for each field. */
export type SchemaShape = Readonly<Record<string, NumberSchema<unknown>>>

/** What the schemas of a shape give. */
export type SchemaShapeOutput<S extends SchemaShape> = {
  [K in keyof S]: S[K] extends NumberSchema<infer Output> ? Output : never
}

/** An issue of a number, and where its field is. */
export type FieldIssue = NumberSchemaIssue & { readonly path: Path }

/** A schema of a record of texts. Its issues have the name of the field as their path. */
export interface ObjectSchema<S extends SchemaShape> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'securite-sociale'
    /** Judges an object; never throws. */
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: SchemaShapeOutput<S>; readonly issues?: undefined }
      | { readonly issues: readonly FieldIssue[] }
    /** Never set: it only carries the types. */
    readonly types?: { readonly input: { [K in keyof S]: string }; readonly output: SchemaShapeOutput<S> } | undefined
  }
}

/**
 * A schema of an object whose fields are numbers, for a form library that takes one schema for the whole form.
 *
 * The value has only the fields of the shape: a form with other fields uses the object of its own validator.
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
        const fields = new Map(ownFields(value))
        const issues: FieldIssue[] = []
        const numbers: [name: string, number: unknown][] = []
        for (const [name, schema] of Object.entries(shape)) {
          const result = schema['~standard'].validate(fields.get(name))
          if (result.issues) for (const issue of result.issues) issues.push({ ...issue, path: [name] })
          else numbers.push([name, result.value])
        }
        return issues.length > 0 ? { issues } : { value: Object.fromEntries(numbers) as SchemaShapeOutput<S> }
      },
    },
  }
}
