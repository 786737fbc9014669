// `npm run report -- peers`: what other packages answer to the same texts, and what an import of each weighs, bundled and
// minified by esbuild, compressed by brotli. It is the comparison of README.md.
import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { isValidNir } from '../../dist/nir.js'

const require = createRequire(import.meta.url)
const frenchSsn = require('french-ssn')
const { stdnum } = require('stdnum')

/** What a peer answers; what it throws is a no. */
function quietly(judge, text) {
  try {
    return Boolean(judge(text))
  } catch {
    return false
  }
}

const JUDGES = {
  'securite-sociale': (text) => isValidNir(text),
  stdnum: (text) => stdnum.FR.nir.validate(text).isValid,
  'french-ssn': frenchSsn.validate,
}

// Fictitious numbers, and texts that are no numbers.
const TEXTS = {
  'a number, spaced': '2 55 08 14 168 025 38',
  'Corsica: 2B': '2 78 11 2B 050 002 86',
  'a wrong key': '2 55 08 14 168 025 39',
  'only zeros, key 97': '000000000000097',
  'sex 9, month 99': '999999999999983',
  'month 00': '255001416802507',
  'words around it': 'SSN: 2 55,08 14.168 025 38 qgls',
}

console.log('Accepted as a number')
for (const [what, text] of Object.entries(TEXTS)) {
  const answers = Object.entries(JUDGES).map(([name, judge]) => `${name} ${quietly(judge, text) ? 'yes' : 'no'}`)
  console.log(`  ${what.padEnd(20)} ${answers.join(', ')}`)
}

const IMPORTS = {
  'securite-sociale, isValidNir': `export { isValidNir } from './dist/nir.js'`,
  'securite-sociale, parseNir': `export { parseNir } from './dist/nir.js'`,
  'stdnum, its root': `import { stdnum } from 'stdnum'; export const { validate } = stdnum.FR.nir`,
  'stdnum, the deep file': `export { validate } from 'stdnum/lib/cjs/fr/nir.js'`,
  'french-ssn 4': `export { validate } from 'french-ssn'`,
  'french-ssn 2, with its towns': `import * as all from 'french-ssn-2'; export const { validate } = all`,
}

console.log('\nBytes of an import')
for (const [what, contents] of Object.entries(IMPORTS)) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  console.log(`  ${what.padEnd(30)} ${brotliCompressSync(outputFiles[0].contents).length}`)
}
