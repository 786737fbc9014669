import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The quick tests of one room, without type tests and long walks: what each mutant is run against. */
const config: ViteUserConfig = defineConfig({
  root,
  test: {
    include: ['test/registration/*.test.ts'],
    exclude: ['test/registration/{laws,mutation,table,guide}.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
  },
})

export default config
