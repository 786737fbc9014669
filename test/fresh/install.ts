import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the applications are installed: a new folder, or one that the environment names, to run again at once. */
const folder = process.env['FRESH'] ?? mkdtempSync(join(tmpdir(), 'fresh-'))

/** The packed tarball of what is built, packed once. */
function tarball(): string {
  const find = () => (existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith('.tgz')) : undefined)
  if (!find()) {
    mkdirSync(folder, { recursive: true })
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { stdio: 'pipe' })
  }
  return join(folder, find() ?? '')
}

/** A fresh application: an empty one, with a recipe, what the recipe's `package.json` names, and the packed tarball. */
export function installRecipe(recipe: string, application?: string): string {
  const target = join(folder, recipe)
  const source = join(target, 'src')
  mkdirSync(source, { recursive: true })
  if (application) cpSync(`test/fresh/${application}`, target, { recursive: true })
  cpSync('test/recipes/field.css', join(source, 'field.css'))
  for (const file of readdirSync(`test/recipes/${recipe}`))
    cpSync(`test/recipes/${recipe}/${file}`, join(file === 'package.json' ? target : source, file))
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: target, stdio: 'pipe', encoding: 'utf8' })
  if (!existsSync(join(target, 'node_modules'))) npm('install', '--no-audit', '--no-fund', '--silent', tarball())
  if (readFileSync(join(target, 'package.json'), 'utf8').includes('"build"')) npm('run', 'build', '--silent')
  return target
}
