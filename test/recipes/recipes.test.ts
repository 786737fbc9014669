// @vitest-environment happy-dom
import '@angular/compiler'
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { useForm } from 'vee-validate'
import { describe, expect, test, vi } from 'vitest'
import { createApp, defineComponent, h, nextTick } from 'vue'
import { patient as angularPatient, nirValidator } from './angular.js'
import { field, form } from './tanstack-form.js'
import * as valibot from './valibot.js'
import { NirField } from './vee-validate.js'
import * as zod from './zod.js'

const GOOD = '2 55 08 14 168 025 38'
const WRONG = '2 55 08 14 168 025 39'

describe('the guide', () => {
  const guide = readFileSync('docs/guides/form-fields.md', 'utf8')
  const recipes = [
    'react-hook-form.tsx',
    'tanstack-form.ts',
    'zod.ts',
    'valibot.ts',
    'vee-validate.ts',
    'angular.ts',
    'angular-directive.ts',
    'plain.html',
    'svelte.svelte',
    'express.js',
    'fastify.js',
  ]

  test.each(recipes)('shows %s as it is tested, in fewer than 25 lines', (name) => {
    const source = readFileSync(`test/recipes/${name}`, 'utf8')
    expect(guide).toContain(`\n${source}\`\`\``)
    expect(source.trimEnd().split('\n').length).toBeLessThan(25)
  })
})

function fill(input: HTMLInputElement, text: string): void {
  input.setRangeText(text, 0, input.value.length, 'end')
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

describe('TanStack Form', () => {
  test('has the issues as errors', async () => {
    field.handleChange(WRONG)
    expect(field.state.meta.errors).toMatchObject([{ code: 'control-key', span: [19, 21] }])
    field.handleChange(GOOD)
    expect(field.state.meta.errors).toEqual([])
    await form.handleSubmit()
    expect(form.state.isSubmitSuccessful).toBe(true)
  })
})

describe.each([
  ['Zod', (value: unknown) => zod.patient.safeParse(value)],
  [
    'Valibot',
    (value: unknown) => {
      const { success, output, issues } = v.safeParse(valibot.patient, value)
      return success ? { success, data: output } : { success, error: { issues } }
    },
  ],
])('%s', (_, parse) => {
  test('gives the canonical number, or the issues at their path', () => {
    expect(parse({ name: 'x', nir: GOOD })).toMatchObject({ success: true, data: { nir: '255081416802538' } })
    const refused = parse({ name: 'x', nir: WRONG })
    expect(refused.success).toBe(false)
    expect(refused.error?.issues).toMatchObject([{ message: expect.stringContaining('la clé') }])
    expect(parse({ name: 'x', nir: 12 }).success).toBe(false)
  })
})

test('what Valibot’s recipe hands on holds nothing that was typed', () => {
  const { issues } = v.safeParse(valibot.patient, { name: 'x', nir: WRONG })
  const errors = issues ? valibot.errorsOf(issues) : []
  expect(errors).toEqual([{ field: 'nir', message: expect.stringContaining('la clé') }])
  expect(JSON.stringify(errors)).not.toContain('025')
})

describe('Vue with VeeValidate', () => {
  test('shows the message, and holds the value', async () => {
    const host = document.body.appendChild(document.createElement('div'))
    const Form = defineComponent(() => {
      const { values } = useForm()
      return () => [h(NirField), h('output', JSON.stringify(values))]
    })
    const app = createApp(Form)
    app.mount(host)
    const input = host.querySelector('input') as HTMLInputElement
    fill(input, WRONG.replaceAll(' ', ''))
    await vi.waitFor(() => expect(host.querySelector('p')?.textContent).toContain('la clé'))
    fill(input, GOOD)
    await vi.waitFor(() => expect(host.querySelector('p')?.textContent).toBe(''))
    await nextTick()
    expect(host.querySelector('output')?.textContent).toContain('255081416802538')
    expect(input.value).toBe(GOOD)
    expect(input.getAttribute('inputmode')).toBe('text')
    app.unmount()
  })
})

describe('Angular', () => {
  test('the validator gives the issues and the message', () => {
    const { nir } = angularPatient.controls
    expect(nir.errors).toEqual({ required: true })
    nir.setValue(WRONG)
    expect(nir.errors).toMatchObject({ nir: { issues: [{ code: 'control-key' }], message: expect.any(String) } })
    nir.setValue(GOOD)
    expect(angularPatient.valid, 'the number of the spouse may stay empty').toBe(true)
    angularPatient.controls.spouse.setValue('2 55')
    expect(angularPatient.valid).toBe(false)
    expect(nirValidator(nir)).toBeNull()
  })
})
