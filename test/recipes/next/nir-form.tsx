'use client'

import { useActionState, useEffect, useRef } from 'react'
import { buildNirInputProps, type Locale } from 'securite-sociale/form'
import { bindNirInput } from 'securite-sociale/form/dom'
import { send } from './actions'

const TEXTS = {
  fr: {
    nir: 'Numéro de sécurité sociale',
    spouse: 'Numéro de votre conjoint (facultatif)',
    send: 'Envoyer',
    clear: 'Effacer',
  },
  en: { nir: 'Social security number', spouse: 'Number of your spouse (optional)', send: 'Send', clear: 'Clear' },
}

export function NirForm({ locale }: { readonly locale: Locale }) {
  const [errors, action] = useActionState(send.bind(null, locale), {})
  return (
    <form className="nir-form" method="post" action={action}>
      <NirField name="nir" label={TEXTS[locale].nir} locale={locale} error={errors['nir']} required />
      <NirField name="spouse" label={TEXTS[locale].spouse} locale={locale} error={errors['spouse']} />
      <button type="submit">{TEXTS[locale].send}</button>
      <button type="reset">{TEXTS[locale].clear}</button>
    </form>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly locale: Locale
  /** What the server said, where no script ran. */
  readonly error?: string | undefined
  readonly required?: boolean
}

function NirField({ name, label, locale, error, required = false }: FieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const message = useRef<HTMLParagraphElement>(null)
  useEffect(() => bindNirInput(input.current, { locale, message: message.current }), [locale])
  return (
    <>
      <label htmlFor={name}>{label}</label>
      <input {...buildNirInputProps()} id={name} name={name} required={required} ref={input} />
      <p id={`${name}-error`} ref={message}>
        {error}
      </p>
    </>
  )
}
