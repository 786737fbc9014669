import { execFileSync } from 'node:child_process'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { checkPartialNir } from '../../src/form/check-partial-nir.js'
import { describePartialNir } from '../../src/form/describe-partial-nir.js'
import { installRecipe } from './install.js'

/** Runs a program in an application, and reads the JSON that it prints. */
function run(folder: string, program: string): unknown {
  return JSON.parse(execFileSync('node', ['--input-type=module', '-e', program], { cwd: folder, encoding: 'utf8' }))
}

const BODIES = [
  { nir: '2 55 08 14 168 025 38' },
  { nir: '2 78 11 2b 050 002 86', spouse: '2 69 05 49 588 157 80' },
  { nir: '2 55 08 14 168 025 39' },
  { nir: '2 55 08 14 168 025 38', spouse: '2 69 05 49 588 157 81' },
  { nir: 12 },
  {},
]

/** What a server answers, in a process of its own. `start` sets `origin`. */
function answers(folder: string, start: string): [status: number, text: string][] {
  const program = `${start}
    const answers = []
    for (const body of ${JSON.stringify(BODIES)}) {
      const answer = await fetch(origin + '/patients', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      answers.push([answer.status, await answer.text()])
    }
    console.log(JSON.stringify(answers))
    process.exit()`
  return run(folder, program) as [number, string][]
}

const EXPRESS = `import { app } from './src/app.js'
  const server = app.listen(0)
  await new Promise((resolve) => server.once('listening', resolve))
  const origin = 'http://localhost:' + server.address().port`
const FASTIFY = `import { app } from './src/app.js'
  const origin = await app.listen({ port: 0 })`
const NEST = `import { listen } from './dist/main.js'
  const origin = await listen()`

describe.each([
  ['express-zod', undefined, EXPRESS],
  ['fastify-ajv', undefined, FASTIFY],
  ['nest-class-validator', 'nest', NEST],
])('%s', (recipe, application, start) => {
  test('accepts, refuses, and repeats nothing that it refuses', () => {
    const [good, both, wrong, spouse, other, empty] = answers(installRecipe(recipe, application), start)
    expect([good?.[0], JSON.parse(good?.[1] ?? '')]).toEqual([expect.toBeOneOf([200, 201]), { nir: '255081416802538' }])
    expect(JSON.parse(both?.[1] ?? '')).toEqual({ nir: '278112B05000286', spouse: '269054958815780' })
    for (const refused of [wrong, spouse, other, empty]) {
      expect(refused?.[0]).toBe(400)
      expect(refused?.[1].replaceAll(/\D/g, '')).not.toMatch(/168|588/)
    }
    if (recipe !== 'fastify-ajv')
      expect(wrong?.[1]).toContain(describePartialNir(checkPartialNir('255081416802539'), 'fr'))
  })
})

test('openapi-zod makes a document whose schemas hold', () => {
  const folder = installRecipe('openapi-zod')
  const document = run(folder, "console.log(JSON.stringify((await import('./src/openapi.js')).document))") as {
    components: { schemas: Record<string, object> }
  }
  const ajv = new Ajv({ formats: { date: true } })
  ajv.addVocabulary(['example', 'openapi', 'info', 'paths', 'components'])
  ajv.addSchema(document, 'document')
  const of = (name: string) => ajv.compile({ $ref: `document#/components/schemas/${name}` })
  expect(of('Patient')({ nir: '255081416802538' })).toBe(true)
  expect(of('Patient')({ nir: '2550814168025' })).toBe(false)
  expect(of('Care')({ act: 'gp-consultation', on: '2025-03-01', fee: 3000 })).toBe(true)
  expect(of('Care')({ act: 'gp-consultation', on: '2025-03-01', fee: '30 €' })).toBe(false)
})
