import { buildNirInputAttributes } from 'securite-sociale/form'
import { bindNirInput } from 'securite-sociale/form/dom'
import { nirSchema } from 'securite-sociale/standard-schema'
import { useField } from 'vee-validate'
import { defineComponent, h, onMounted, onUnmounted, ref } from 'vue'

const rule = (value: unknown) => nirSchema['~standard'].validate(value).issues?.[0]?.message ?? true

export const NirField = defineComponent(() => {
  const { value, errorMessage, handleBlur } = useField<string>('nir', rule, { initialValue: '' })
  const input = ref<HTMLInputElement>()
  let unbind = () => {}
  onMounted(() => {
    if (input.value) unbind = bindNirInput(input.value, { onChange: (edit) => (value.value = edit.value) })
  })
  onUnmounted(() => unbind())
  const described = { 'aria-describedby': 'nir-error' }
  return () => [
    h('input', { ...buildNirInputAttributes(), ...described, ref: input, value: value.value, onBlur: handleBlur }),
    h('p', { id: 'nir-error', 'aria-live': 'polite' }, errorMessage.value),
  ]
})
