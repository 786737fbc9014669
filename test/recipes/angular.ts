import { FormControl, FormGroup, type ValidatorFn, Validators } from '@angular/forms'
import { describeNirIssue, parseNir } from 'securite-sociale/nir'

export const nirValidator: ValidatorFn = ({ value }) => {
  if (!value) return null
  const parsed = parseNir(value)
  if (parsed.ok) return null
  return { nir: { issues: parsed.issues, message: describeNirIssue(parsed.issues[0], 'fr') } }
}

export const patient = new FormGroup({
  nir: new FormControl('', { validators: [Validators.required, nirValidator], nonNullable: true }),
})
