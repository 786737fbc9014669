import { createRoot } from 'react-dom/client'
import { NirForm } from './react-hook-form'

const root = document.getElementById('root')
if (root) createRoot(root).render(<NirForm onSend={(values) => Object.assign(window, { sent: values })} />)
