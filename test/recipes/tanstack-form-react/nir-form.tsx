import { useForm, useStore } from '@tanstack/react-form'
import { buildNirInputProps, type Locale } from 'securite-sociale/form'
import { bindNirInput } from 'securite-sociale/form/dom'
import { createNirSchema, createObjectSchema, createOptionalSchema } from 'securite-sociale/standard-schema'

const TEXTS = {
  fr: {
    nir: 'Numéro de sécurité sociale',
    spouse: 'Numéro de votre conjoint (facultatif)',
    send: 'Envoyer',
    clear: 'Effacer',
  },
  en: { nir: 'Social security number', spouse: 'Number of your spouse (optional)', send: 'Send', clear: 'Clear' },
}

function schemaOf(locale: Locale) {
  const nir = createNirSchema({ locale })
  return createObjectSchema({ nir, spouse: createOptionalSchema(nir) })
}
const SCHEMAS = { fr: schemaOf('fr'), en: schemaOf('en') }

/** What the schema takes. */
interface Values {
  nir: string
  spouse?: string | null | undefined
}
const EMPTY: Values = { nir: '', spouse: '' }

interface Props {
  readonly locale: Locale
  readonly onSend: (values: { nir: string; spouse?: string | undefined }) => void
}

export function NirForm({ locale, onSend }: Props) {
  const form = useForm({
    defaultValues: EMPTY,
    validators: { onChange: SCHEMAS[locale] },
    onSubmit: ({ value }) => onSend({ nir: value.nir, spouse: value.spouse || undefined }),
  })
  const isTried = useStore(form.store, ({ submissionAttempts }) => submissionAttempts > 0)
  const field = (name: 'nir' | 'spouse') => (
    <form.Field name={name}>
      {({ state, handleBlur, handleChange }) => (
        <>
          <label htmlFor={name}>{TEXTS[locale][name]}</label>
          <input
            {...buildNirInputProps()}
            id={name}
            name={name}
            required={name === 'nir'}
            aria-describedby={`${name}-error`}
            ref={(input) => bindNirInput(input, { locale, onChange: (edit) => handleChange(edit.value) })}
            defaultValue={state.value ?? ''}
            onBlur={handleBlur}
          />
          <p id={`${name}-error`} aria-live="polite">
            {isTried || state.meta.isBlurred ? state.meta.errors[0]?.message : ''}
          </p>
        </>
      )}
    </form.Field>
  )
  return (
    <form
      className="nir-form"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.handleSubmit()
      }}
      onReset={() => form.reset()}
    >
      {field('nir')}
      {field('spouse')}
      <button type="submit">{TEXTS[locale].send}</button>
      <button type="reset">{TEXTS[locale].clear}</button>
    </form>
  )
}
