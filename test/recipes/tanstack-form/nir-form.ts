import { FieldApi, FormApi } from '@tanstack/form-core'
import type { Locale } from 'securite-sociale/form'
import { bindNirInput } from 'securite-sociale/form/dom'
import { createNirSchema, createObjectSchema, createOptionalSchema } from 'securite-sociale/standard-schema'

/** What the schema takes. */
interface Values {
  nir: string
  spouse?: string | null | undefined
}
const EMPTY: Values = { nir: '', spouse: '' }

/** Makes a form of `<form>`, whose fields and messages are in the page. */
export function nirForm(element: HTMLFormElement, locale: Locale, onSend: (values: Values) => void) {
  const nir = createNirSchema({ locale })
  const form = new FormApi({
    defaultValues: EMPTY,
    validators: { onChange: createObjectSchema({ nir, spouse: createOptionalSchema(nir) }) },
    onSubmit: ({ value }) => onSend({ nir: value.nir, spouse: value.spouse || null }),
  })
  form.mount()
  for (const name of ['nir', 'spouse'] as const) {
    const field = new FieldApi({ form, name })
    field.mount()
    const input = element.elements.namedItem(name) as HTMLInputElement
    const message = element.querySelector(`#${name}-error`) as HTMLElement
    bindNirInput(input, { locale, onChange: (edit) => field.handleChange(edit.value) })
    input.addEventListener('blur', field.handleBlur)
    form.store.subscribe(() => {
      const { errors, isBlurred } = field.state.meta
      const error = isBlurred || form.state.submissionAttempts > 0 ? (errors[0]?.message ?? '') : ''
      if (message.textContent !== error) message.textContent = error
    })
  }
  element.addEventListener('submit', (event) => {
    event.preventDefault()
    form.handleSubmit()
  })
  element.addEventListener('reset', () => form.reset())
  return form
}
