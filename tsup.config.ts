import { cpSync } from 'node:fs'
import type { Options } from 'tsup'

/** One flat file a subpath, so that `package.json#exports` reads as a list. */
const entry: Record<string, string> = {
  index: 'src/index.ts',
  coverage: 'src/coverage/index.ts',
  legislation: 'src/legislation/index.ts',
  nir: 'src/nir/index.ts',
  form: 'src/form/index.ts',
  'form/dom': 'src/form/dom.ts',
  'standard-schema': 'src/standard-schema/index.ts',
  registration: 'src/registration/index.ts',
  testing: 'src/testing/index.ts',
  bulk: 'src/bulk/index.ts',
  places: 'src/places/index.ts',
  'places-communes': 'src/places/communes/index.ts',
}

/** ES modules. `.config/commonjs.mjs` makes the CommonJS files of them. */
const build: Options = {
  // The command is one more entry, so that it shares the library's chunks.
  entry: { ...entry, cli: 'src/cli/main.ts' },
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  sourcemap: false,
  outDir: 'dist',
  clean: true,
  // The notices that the data of places ask for, next to the data.
  publicDir: 'src/places/notice',
  // That of the library that the command contains.
  onSuccess: async () => cpSync('src/cli/notice', 'dist', { recursive: true }),
}

export default build
