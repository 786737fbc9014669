/** The versions of TypeScript that consumers have: the oldest that is supported, and the last of each line since. */
export const COMPILERS = ['5.0', '5.4', '5.9', '6.0', '7.0'] as const

/** How a compiler finds the types of a package, and files that ask for them. */
export interface Resolution {
  readonly name: 'bundler' | 'node16' | 'nodenext' | 'node10'
  readonly files: readonly string[]
  readonly flags: (compiler: string) => readonly string[]
}

const resolution = (name: Resolution['name'], module: string, files: readonly string[]): Resolution => ({
  name,
  files,
  flags: (compiler) => [
    ...['--moduleResolution', name, '--module', module],
    // TypeScript 6 asks for it under `node10`.
    ...(name === 'node10' && compiler === '6.0' ? ['--ignoreDeprecations', '6.0'] : []),
  ],
})

export const BUNDLER: Resolution = resolution('bundler', 'esnext', ['index.ts'])

/** Both kinds of module, each with its own declarations. */
const BOTH = ['index.mts', 'index.cts']

const RESOLUTIONS: readonly Resolution[] = [
  BUNDLER,
  resolution('node16', 'node16', BOTH),
  resolution('nodenext', 'nodenext', BOTH),
  resolution('node10', 'commonjs', ['node10.ts']),
]

/** The ways that a compiler knows: TypeScript 7 has no `node10` any more. */
export function resolutionsOf(compiler: string): readonly Resolution[] {
  return RESOLUTIONS.filter(({ name }) => !(name === 'node10' && compiler === '7.0'))
}
