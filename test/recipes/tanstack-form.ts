import { FieldApi, FormApi } from '@tanstack/form-core'
import { nirSchema } from 'securite-sociale/standard-schema'

export const form = new FormApi({
  defaultValues: { nir: '' },
  onSubmit: ({ value }) => nirSchema['~standard'].validate(value.nir),
})
form.mount()

// A schema is a validator as it is; each error is an issue, with its code and span.
export const field = new FieldApi({ form, name: 'nir', validators: { onChange: nirSchema } })
field.mount()
