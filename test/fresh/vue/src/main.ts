import { createApp, h } from 'vue'
import './field.css'
import NirForm from './NirForm.vue'

const locale = location.search === '?en' ? 'en' : 'fr'
document.documentElement.lang = locale
const onSend = (values: unknown) => Object.assign(window, { sent: values })
createApp(() => h(NirForm, { locale, onSend })).mount('#root')
