import { createRequire } from 'node:module'
import { parseNir } from 'securite-sociale/nir'
import { z } from 'zod'

const require = createRequire(import.meta.url)
const nirSchema = require('securite-sociale/json-schema/nir.json')
const care = require('securite-sociale/json-schema/care.json')

/** What a client sends is text: its pattern and description are those that the package ships. */
const nir = z
  .string()
  .meta({ pattern: nirSchema.pattern, description: nirSchema.description, example: '255081416802538' })
  .refine((text) => parseNir(text).ok, 'nir')

export const patient = z.object({ nir, spouse: nir.optional() })

export const document = {
  openapi: '3.1.0',
  info: { title: 'Patients', version: '1.0.0' },
  paths: {
    '/patients': {
      post: {
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Patient' } } } },
        responses: { 200: { description: 'Saved' }, 400: { description: 'A field is wrong' } },
      },
    },
  },
  // The schemas of the package have their own `$id`, so their references hold inside the document.
  components: { schemas: { Patient: z.toJSONSchema(patient, { io: 'input' }), Care: care } },
}
