// Writes the JSON Schemas of the package, from the types and lists of `src/`.
import { build } from 'esbuild'

const outfile = '.tmp/json-schema.mjs'
await build({
  entryPoints: ['.config/json-schema.ts'],
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
  outfile,
})
const { writeJsonSchemas } = await import(`../${outfile}`)
writeJsonSchemas('dist/json-schema')
