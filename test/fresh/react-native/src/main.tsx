import { createRoot } from 'react-dom/client'
import './field.css'
import { NirField } from './nir-field'

const root = document.getElementById('root')
const keep = (edit: { value: string }) => Object.assign(window, { value: edit.value })
if (root) createRoot(root).render(<NirField label="Numéro de sécurité sociale" locale="fr" required onChange={keep} />)
