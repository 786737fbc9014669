import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A project of a user, in an empty folder, with the packed tarball installed. */
export interface UserProject {
  readonly folder: string
  readonly run: (command: string, ...args: string[]) => string
  readonly write: (file: string, text: string) => string
  readonly installed: string
}

/** Packs what is built and installs it as a user would. Nothing of the repository is reachable from there. */
export function installTarball(): UserProject {
  const folder = mkdtempSync(join(tmpdir(), 'securite-sociale-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { stdio: 'pipe' })
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? ''
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }')
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  run('npm', 'install', '--silent', '--no-audit', '--no-fund', '--offline', `./${tarball}`)
  const write = (file: string, text: string): string => {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
    return join(folder, file)
  }
  return { folder, run, write, installed: join(folder, 'node_modules/securite-sociale') }
}

/** The modules that `package.json` exports, as a user writes them. */
export function subpaths(): string[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }
  return (
    Object.keys(exports)
      // What is no module is a file, named as it is.
      .filter((path) => typeof exports[path] === 'object')
      .map((path) => path.replace('.', 'securite-sociale'))
  )
}
