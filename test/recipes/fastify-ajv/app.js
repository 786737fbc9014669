import Fastify from 'fastify'
import { isValidNir, parseNir, unwrap } from 'securite-sociale/nir'

/** Ajv's messages name the format, never the value. */
const ajv = { customOptions: { formats: { nir: { type: 'string', validate: (text) => isValidNir(text) } } } }

const nir = { type: 'string', format: 'nir' }
const body = { type: 'object', required: ['nir'], properties: { nir, spouse: nir } }

export const app = Fastify({ ajv })

app.post('/patients', { schema: { body } }, ({ body }) =>
  Object.fromEntries(Object.entries(body).map(([name, text]) => [name, unwrap(parseNir(text)).nir])),
)
