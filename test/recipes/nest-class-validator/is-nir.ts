import { ValidateBy, type ValidationOptions } from 'class-validator'
import { checkPartialNir, describePartialNir, type Locale } from 'securite-sociale/form'
import { isValidNir } from 'securite-sociale/nir'

/** The field is a social security number; the message says what to do, and never what was sent. */
export function IsNir(locale: Locale = 'fr', options?: ValidationOptions): PropertyDecorator {
  const validator = {
    validate: (value: unknown) => isValidNir(value),
    defaultMessage: (args?: { value: unknown }) =>
      describePartialNir(checkPartialNir(typeof args?.value === 'string' ? args.value : ''), locale),
  }
  return ValidateBy({ name: 'isNir', validator }, options)
}
