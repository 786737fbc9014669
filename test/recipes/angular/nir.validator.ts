import type { ValidatorFn } from '@angular/forms'
import type { Locale } from 'securite-sociale/form'
import { createNirSchema, createOptionalSchema } from 'securite-sociale/standard-schema'

/** Says what is wrong in the words of the field. `optional`: the field may stay empty. */
export function nirValidator(locale: Locale, presence: 'required' | 'optional'): ValidatorFn {
  const nir = createNirSchema({ locale })
  const { validate } = (presence === 'optional' ? createOptionalSchema(nir) : nir)['~standard']
  return ({ value }) => {
    const message = validate(value).issues?.[0]?.message
    return message === undefined ? null : { nir: message }
  }
}
