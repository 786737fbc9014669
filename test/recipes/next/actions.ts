'use server'

import type { Locale } from 'securite-sociale/form'
import { createNirSchema, createObjectSchema, createOptionalSchema } from 'securite-sociale/standard-schema'
import { save } from './save'

/** The messages of what was refused, by field; none where all was saved. */
export type Errors = Readonly<Record<string, string>>

export async function send(locale: Locale, _before: Errors, data: FormData): Promise<Errors> {
  const nir = createNirSchema({ locale })
  const schema = createObjectSchema({ nir, spouse: createOptionalSchema(nir) })
  const result = schema['~standard'].validate(Object.fromEntries(data))
  if (result.issues) return Object.fromEntries(result.issues.map(({ path, message }) => [path[0], message]).reverse())
  save(result.value)
  return {}
}
