import { versionOf } from './install.js'

/** How a program gets the package: an ES module, CommonJS, or one classic script. */
export type Way = 'import' | 'require' | 'script'

/** A runtime, the ways that it has, and what starts it. */
export interface Host {
  readonly name: string
  /** The version of the one that is installed apart. */
  readonly version?: string
  readonly ways: readonly Way[]
  /** How a program is run: by a command of a package, in a worker, a browser, or a context with nothing of a host. */
  readonly kind: 'command' | 'worker' | 'chromium' | 'firefox' | 'bare' | 'bare-without-intl'
  /** Below `node_modules/`, then its arguments. */
  readonly command?: readonly [string, ...string[]]
}

const ALL = ['import', 'require', 'script'] as const

const node = (major: number): Host => ({
  name: 'Node',
  version: versionOf(`node-${major}`),
  ways: ALL,
  kind: 'command',
  command: [`node-${major}/bin/node`],
})

export const HOSTS: readonly Host[] = [
  ...[20, 22, 24, 26].map(node),
  {
    name: 'Deno',
    version: versionOf('@deno/linux-x64-glibc'),
    ways: ALL,
    kind: 'command',
    command: ['@deno/linux-x64-glibc/deno', 'run', '--allow-read', '--cached-only'],
  },
  {
    name: 'Bun',
    version: versionOf('bun'),
    ways: ALL,
    kind: 'command',
    command: ['@oven/bun-linux-x64/bin/bun', 'run'],
  },
  {
    name: 'workerd',
    version: versionOf('workerd'),
    ways: ['import'],
    kind: 'worker',
    command: ['@cloudflare/workerd-linux-64/bin/workerd', 'test'],
  },
  { name: 'Chromium, as Debian has it', ways: ['import', 'script'], kind: 'chromium' },
  { name: 'Firefox ESR, as Debian has it', ways: ['import', 'script'], kind: 'firefox' },
  { name: 'V8 alone, without a host', ways: ALL, kind: 'bare' },
  { name: 'V8 alone, without `Intl`', ways: ALL, kind: 'bare-without-intl' },
]
