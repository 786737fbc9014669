import { FormControl, FormGroup, type ValidatorFn, Validators } from '@angular/forms'
import { nirSchema } from 'securite-sociale/standard-schema'

export const nirValidator: ValidatorFn = ({ value }) => {
  const issues = value ? nirSchema['~standard'].validate(value).issues : undefined
  return issues ? { nir: { issues, message: issues[0]?.message } } : null
}

export const patient = new FormGroup({
  nir: new FormControl('', { validators: [Validators.required, nirValidator], nonNullable: true }),
  spouse: new FormControl('', { validators: [nirValidator], nonNullable: true }),
})
