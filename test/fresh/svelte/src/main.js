import { mount } from 'svelte'
import NirForm from './svelte.svelte'

mount(NirForm, {
  target: document.getElementById('root'),
  props: { onSend: (values) => Object.assign(window, { sent: values }) },
})
