import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const include: string[] = JSON.parse(process.env['MUTATION_TESTS'] ?? '[]')
const exclude: string[] = JSON.parse(process.env['MUTATION_WALKS'] ?? '[]')

/** The tests of the one room that is mutated, without the long walks. */
const config: ViteUserConfig = defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^fast-check$/, replacement: process.env['MUTATION_FAST_CHECK'] ?? 'fast-check' },
      { find: /^@fast-check\/vitest$/, replacement: `${root}.config/mutation-laws.mjs` },
      { find: /^securite-sociale$/, replacement: `${root}src/index.ts` },
      { find: /^securite-sociale\/form\/dom$/, replacement: `${root}src/form/dom.ts` },
      { find: /^securite-sociale\/([\w/-]+)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: {
    include,
    exclude,
    setupFiles: ['test/setup.ts'],
    testTimeout: 300_000,
    pool: 'threads',
    isolate: false,
    server: { deps: { external: [/\.tmp\/mutation\//] } },
  },
})

export default config
