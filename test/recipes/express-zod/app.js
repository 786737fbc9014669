import express from 'express'
import { checkPartialNir, describePartialNir } from 'securite-sociale/form'
import { parseNir } from 'securite-sociale/nir'
import { z } from 'zod'

const nir = z.string().transform((text, context) => {
  const parsed = parseNir(text)
  if (parsed.ok) return parsed.value.nir
  context.addIssue({ code: 'custom', message: describePartialNir(checkPartialNir(text), 'fr') })
  return z.NEVER
})
const patient = z.object({ nir, spouse: nir.optional() })

export const app = express()

app.post('/patients', express.json(), ({ body }, response) => {
  const result = patient.safeParse(body)
  if (result.success) response.json(result.data)
  else response.status(400).json({ errors: result.error.issues.map(({ path, message }) => ({ path, message })) })
})
