/**
 * One schema made of several, for the form libraries that take one for the whole form.
 *
 * @module
 */
import { ownFields } from '../record.js'
import { trusted } from '../result.js'
import { type FieldIssue, type NumberSchema, type NumberSchemaIssue, type Schema, schemaOf } from './standard-schema.js'

/** A schema of a field: of a number, or of a record of them. */
type FieldSchema = Schema<unknown, unknown, NumberSchemaIssue | FieldIssue>

/** A schema for each field. */
export type SchemaShape = Readonly<Record<string, FieldSchema>>

type InputOf<S> = S extends Schema<infer Input, unknown, unknown> ? Input : never
type OutputOf<S> = S extends Schema<unknown, infer Output, unknown> ? Output : never

/** The names of the fields that may be absent. */
type OptionalNames<S extends SchemaShape> = { [K in keyof S]: undefined extends InputOf<S[K]> ? K : never }[keyof S]

/** What the schemas of a shape take. */
export type SchemaShapeInput<S extends SchemaShape> = {
  [K in Exclude<keyof S, OptionalNames<S>>]: InputOf<S[K]>
} & { [K in OptionalNames<S>]?: InputOf<S[K]> }

/** What the schemas of a shape give. */
export type SchemaShapeOutput<S extends SchemaShape> = { [K in keyof S]: OutputOf<S[K]> }

/** A schema of a record. Its issues have the name of the field in their path. */
export type ObjectSchema<S extends SchemaShape> = Schema<SchemaShapeInput<S>, SchemaShapeOutput<S>, FieldIssue>

/**
 * A schema of an object whose fields are numbers, for a form library that takes one schema for the whole form. A field can
 * be such an object too.
 *
 * The value has only the fields of the shape: a form with other fields uses the object of its own validator.
 *
 * @param shape - a schema for each field
 * @throws TypeError when a field has no schema
 * @example
 * const form = createObjectSchema({ nir: nirSchema, spouse: createObjectSchema({ nir: createOptionalSchema(nirSchema) }) })
 * form['~standard'].validate({ nir: '2 55 08 14 168 025 38', spouse: {} })
 * // => { value: { nir: '255081416802538', spouse: { nir: undefined } } }
 */
export function createObjectSchema<const S extends SchemaShape>(shape: S): ObjectSchema<S> {
  const validators = trusted(() => Object.entries(shape).map(([name, schema]) => [name, validatorOf(schema)] as const))
  return schemaOf((value) => {
    const fields = new Map(ownFields(value))
    const issues: FieldIssue[] = []
    const values: [name: string, value: unknown][] = []
    for (const [name, validate] of validators) {
      const result = validate(fields.get(name))
      if (result.issues) for (const issue of result.issues) issues.push({ ...issue, path: [name, ...pathOf(issue)] })
      else values.push([name, result.value])
    }
    return issues.length > 0 ? { issues } : { value: Object.fromEntries(values) as SchemaShapeOutput<S> }
  })
}

/** How a schema judges a value; read once, where the schema is given. */
function validatorOf<Input, Output, Issue>(
  schema: Schema<Input, Output, Issue>,
): Schema<Input, Output, Issue>['~standard']['validate'] {
  const { validate } = trusted(() => ({ validate: schema['~standard'].validate }))
  if (typeof validate !== 'function') throw new TypeError('a schema has a function that validates')
  return validate
}

function pathOf(issue: NumberSchemaIssue | FieldIssue): FieldIssue['path'] {
  return 'path' in issue ? issue.path : []
}

/**
 * A schema of a field that may stay empty: `undefined`, `null` and a text of white space alone become `undefined`.
 *
 * @param schema - the schema of what is not empty
 * @throws TypeError when it is no schema
 * @example
 * createOptionalSchema(nirSchema)['~standard'].validate('') // => { value: undefined }
 */
export function createOptionalSchema<Output, Input>(
  schema: NumberSchema<Output, Input>,
): NumberSchema<Output | undefined, Input | null | undefined> {
  const validate = validatorOf(schema)
  return schemaOf<Input | null | undefined, Output | undefined, NumberSchemaIssue>((value) =>
    isEmpty(value) ? { value: undefined } : validate(value),
  )
}

/** The longest text of white space that counts as empty; a longer one is refused unread. */
const LONGEST = 100

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= LONGEST && value.trim() === ''
  return value === undefined || value === null
}
