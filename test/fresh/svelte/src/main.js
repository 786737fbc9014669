import { mount } from 'svelte'
import './field.css'
import NirForm from './NirForm.svelte'

const locale = location.search === '?en' ? 'en' : 'fr'
document.documentElement.lang = locale
mount(NirForm, {
  target: document.getElementById('root'),
  props: { locale, onSend: (values) => Object.assign(window, { sent: values }) },
})
