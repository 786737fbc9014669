// Writes the CommonJS files: each file that a public entry reaches once more, turned into CommonJS. So what several
// entries have in common is in one file here too, and a `require` loads what its entry needs and nothing else.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'

const REQUIRED = /require\("(\.[^"]+)\.js"\)/g

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const files = new Set(
  Object.values(exports)
    .map((entry) => entry.import?.default)
    .filter((file) => file !== undefined)
    .map((file) => join(file)),
)
// What is added on the way is visited too.
for (const file of files) {
  const { code } = await transform(readFileSync(file, 'utf8'), { format: 'cjs', target: 'es2022' })
  writeFileSync(file.replace(/\.js$/, '.cjs'), code.replaceAll(REQUIRED, 'require("$1.cjs")'))
  for (const [, target] of code.matchAll(REQUIRED)) files.add(join(dirname(file), `${target}.js`))
}
