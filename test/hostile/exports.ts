import { readFileSync } from 'node:fs'

/** A function that a user can reach: an export, or a function in one. */
export interface Reachable {
  /** Where it is, as `securite-sociale/nir parseNir`. */
  readonly name: string
  readonly run: (...args: unknown[]) => unknown
}

/** Every entry of the package that is a module, with what it exports, from the list in `package.json`. */
export async function entries(): Promise<readonly (readonly [entry: string, module: Record<string, unknown>])[]> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }
  const names = Object.keys(exports).filter((subpath) => typeof exports[subpath] === 'object')
  return Promise.all(
    names.map(async (subpath) => {
      const entry = subpath.replace('.', 'securite-sociale')
      return [entry, (await import(entry)) as Record<string, unknown>] as const
    }),
  )
}

/**
 * Every function of every entry, each once: the rooms are exported by the root too. What takes fast-check as its first
 * argument is for tests and checks nothing.
 */
export async function functions(): Promise<readonly Reachable[]> {
  const found = new Map<unknown, Reachable>()
  for (const [entry, module] of [...(await entries())].reverse())
    for (const [name, value] of Object.entries(module)) collect(`${entry} ${name}`, value, found)
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function collect(name: string, value: unknown, found: Map<unknown, Reachable>, depth = 0): void {
  if (found.has(value) || depth > 3) return
  if (typeof value === 'function') {
    if (!takesFastCheck(value)) found.set(value, { name, run: value as Reachable['run'] })
  } else if (typeof value === 'object' && value !== null)
    for (const [field, inner] of Object.entries(value)) collect(`${name}.${field}`, inner, found, depth + 1)
}

/** Whether a function is an arbitrary of the tests. */
export function takesFastCheck(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function' && /^function \w+\(fc\b/.test(value.toString())
}
