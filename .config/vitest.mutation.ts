import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The quick tests of the one room that is mutated, without long walks: what each mutant is run against. */
const config: ViteUserConfig = defineConfig({
  root,
  test: {
    include: [`test/${process.env['ROOM']}/**/*.test.ts`],
    exclude: ['test/registration/**/{laws,mutation,table,guide}.test.ts', 'test/places/**/{lookup,tables}.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
  },
})

export default config
