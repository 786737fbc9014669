// Writes the declarations that a user's editor opens: one file a file of `src/`, with its names and its doc comments, of
// which only those that a public entry reaches. Each is written twice, for `import` and for `require`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const TYPES = 'dist/types'
const SPECIFIER = /(\bfrom |\bimport\()(['"])(\.[^'"]+)\.js\2/g

/** The files of `src/` that `package.json` exports. */
function entries() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  return Object.values(exports)
    .map((entry) => entry.import?.types)
    .filter((types) => types !== undefined)
    .map((types) => types.replace(`./${TYPES}/`, '').replace('.d.ts', ''))
}

/** The declarations of one file. Its types are written in it, so that no other file needs to be read. */
function declarationsOf(name) {
  const fileName = `src/${name}.ts`
  const compilerOptions = { declaration: true, isolatedDeclarations: true, target: 'es2022', newLine: 'lf' }
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(fileName, 'utf8'), {
    fileName,
    compilerOptions,
  })
  for (const { messageText } of diagnostics ?? [])
    throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
  return outputText
}

function importsOf(name, text) {
  return [...text.matchAll(SPECIFIER)].map(([, , , target]) => join(dirname(name), target))
}

const found = new Map()
const queue = entries()
for (const name of queue) {
  if (found.has(name)) continue
  const text = declarationsOf(name)
  found.set(name, text)
  queue.push(...importsOf(name, text))
}

rmSync(TYPES, { recursive: true, force: true })
for (const [name, text] of found) {
  mkdirSync(join(TYPES, dirname(name)), { recursive: true })
  writeFileSync(`${TYPES}/${name}.d.ts`, text)
  writeFileSync(`${TYPES}/${name}.d.cts`, text.replaceAll(SPECIFIER, '$1$2$3.cjs$2'))
}
