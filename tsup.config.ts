import type { Options } from 'tsup'

const shared: Options = { target: 'es2022', sourcemap: false, outDir: 'dist' }

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
  places: 'src/places/index.ts',
  'places-communes': 'src/places/communes/index.ts',
}

const builds: Options[] = [
  {
    ...shared,
    entry,
    format: ['esm', 'cjs'],
    clean: true,
    // The notices that the data of places ask for, next to the data.
    publicDir: 'src/places/notice',
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    // The notice of the library that the command contains.
    publicDir: 'src/cli/notice',
  },
]

export default builds
