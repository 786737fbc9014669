// Runs a program in a context with nothing of a host: no console, no timers, no `TextDecoder`, no modules of Node. What
// resolves a path is here; the code that is loaded sees none of it. `node --experimental-vm-modules bare.js import.js`
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileFunction, createContext, runInContext, SourceTextModule } from 'node:vm'

const [way, before = ''] = process.argv.slice(2)
const context = createContext({})
runInContext(before, context)

const modules = new Map()
function moduleOf(file) {
  if (!modules.has(file))
    modules.set(file, new SourceTextModule(readFileSync(file, 'utf8'), { context, identifier: file }))
  return modules.get(file)
}

async function importFile(file) {
  const module = moduleOf(file)
  await module.link((specifier, { identifier }) =>
    moduleOf(
      specifier.startsWith('.')
        ? resolve(dirname(identifier), specifier)
        : fileURLToPath(import.meta.resolve(specifier, pathToFileURL(identifier))),
    ),
  )
  await module.evaluate()
}

const loaded = new Map()
function requireFile(file) {
  if (!loaded.has(file)) {
    const module = { exports: {} }
    loaded.set(file, module)
    const names = ['module', 'exports', 'require']
    const run = compileFunction(readFileSync(file, 'utf8'), names, { parsingContext: context })
    run(module, module.exports, (specifier) => requireFile(createRequire(file).resolve(specifier)))
  }
  return loaded.get(file).exports
}

if (way === 'import') await importFile(resolve('import.js'))
else if (way === 'require') requireFile(resolve('require.cjs'))
else runInContext(readFileSync('script.cjs', 'utf8'), context)
console.log(context.answer)
