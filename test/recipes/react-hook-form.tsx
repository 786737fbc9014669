import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useForm } from 'react-hook-form'
import { buildNirInputProps } from 'securite-sociale/form'
import { bindNirInput } from 'securite-sociale/form/dom'
import { createObjectSchema, nirSchema } from 'securite-sociale/standard-schema'

const resolver = standardSchemaResolver(createObjectSchema({ nir: nirSchema }))

export function NirForm({ onSend }: { onSend: (values: { nir: string }) => void }) {
  const { register, handleSubmit, formState } = useForm({ resolver, defaultValues: { nir: '' } })
  const { ref, ...field } = register('nir')
  const bind = (input: HTMLInputElement | null) => {
    ref(input)
    return bindNirInput(input)
  }
  return (
    <form noValidate onSubmit={handleSubmit(onSend)}>
      <label htmlFor="nir">Numéro de sécurité sociale</label>
      <input id="nir" {...field} ref={bind} {...buildNirInputProps()} aria-describedby="nir-error" />
      <p id="nir-error">{formState.errors.nir?.message}</p>
    </form>
  )
}
