import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FOLDER = resolve('.tmp/runtimes')

/** Installs the runtimes and the compilers, apart from what the package is built with; once, then it is there. */
export function installRuntimes(): string {
  const lock = 'package-lock.json'
  const isThere =
    existsSync(join(FOLDER, 'node_modules')) &&
    readFileSync(join(FOLDER, lock), 'utf8') === readFileSync(`test/runtimes/${lock}`, 'utf8')
  if (!isThere) {
    mkdirSync(FOLDER, { recursive: true })
    for (const file of ['package.json', lock]) cpSync(`test/runtimes/${file}`, join(FOLDER, file))
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent']
    execFileSync('npm', ['ci', ...flags], { cwd: FOLDER, stdio: 'pipe' })
  }
  return join(FOLDER, 'node_modules')
}

const { dependencies } = JSON.parse(readFileSync('test/runtimes/package.json', 'utf8')) as {
  dependencies: Record<string, string>
}

/** The version of a package of `test/runtimes/package.json`. */
export function versionOf(name: string): string {
  return dependencies[name]?.replace(/.*@/, '') ?? ''
}
