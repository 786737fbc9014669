import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './field.css'
import { NirForm } from './nir-form'

const locale = location.search === '?en' ? 'en' : 'fr'
document.documentElement.lang = locale
const root = document.getElementById('root')
const send = (values: unknown) => Object.assign(window, { sent: values })
if (root)
  createRoot(root).render(
    <StrictMode>
      <NirForm locale={locale} onSend={send} />
    </StrictMode>,
  )
