import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { buildNirInputProps, type Locale } from 'securite-sociale/form'
import { bindNirInput } from 'securite-sociale/form/dom'
import { createNirSchema } from 'securite-sociale/standard-schema'
import { z } from 'zod'

const TEXTS = {
  fr: {
    nir: 'Numéro de sécurité sociale',
    spouse: 'Numéro de votre conjoint (facultatif)',
    send: 'Envoyer',
    clear: 'Effacer',
  },
  en: { nir: 'Social security number', spouse: 'Number of your spouse (optional)', send: 'Send', clear: 'Clear' },
}

function resolverOf(locale: Locale) {
  const { validate } = createNirSchema({ locale })['~standard']
  const nir = z.string().transform((text, context) => {
    const result = validate(text)
    if (!result.issues) return result.value
    for (const { message } of result.issues) context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
  const emptyIsAbsent = (text: unknown) => (text === '' ? undefined : text)
  return zodResolver(z.object({ nir, spouse: z.preprocess(emptyIsAbsent, nir.optional()) }))
}
const RESOLVERS = { fr: resolverOf('fr'), en: resolverOf('en') }

interface Props {
  readonly locale: Locale
  readonly onSend: (values: { nir: string; spouse?: string | undefined }) => void
}

export function NirForm({ locale, onSend }: Props) {
  const { register, handleSubmit, reset, formState } = useForm({
    resolver: RESOLVERS[locale],
    mode: 'onTouched',
    defaultValues: { nir: '', spouse: '' },
  })
  const field = (name: 'nir' | 'spouse') => {
    const { ref, ...props } = register(name)
    const bind = (input: HTMLInputElement | null) => {
      ref(input)
      return bindNirInput(input, { locale })
    }
    return { id: name, ...props, ...buildNirInputProps(), 'aria-describedby': `${name}-error`, ref: bind }
  }
  return (
    <form className="nir-form" method="post" noValidate onSubmit={handleSubmit(onSend)} onReset={() => reset()}>
      <label htmlFor="nir">{TEXTS[locale].nir}</label>
      <input {...field('nir')} required />
      <p id="nir-error" aria-live="polite">
        {formState.errors.nir?.message}
      </p>
      <label htmlFor="spouse">{TEXTS[locale].spouse}</label>
      <input {...field('spouse')} />
      <p id="spouse-error" aria-live="polite">
        {formState.errors.spouse?.message}
      </p>
      <button type="submit">{TEXTS[locale].send}</button>
      <button type="reset">{TEXTS[locale].clear}</button>
    </form>
  )
}
