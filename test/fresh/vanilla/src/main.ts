import './field.css'
import { nirForm } from './nir-form'

const locale = location.search === '?en' ? 'en' : 'fr'
document.documentElement.lang = locale
const element = document.querySelector('form')
if (element) nirForm(element, locale, (values) => Object.assign(window, { sent: values }))
