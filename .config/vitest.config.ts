import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The package's own name resolves to its source, so that examples of the documentation run as they are printed. */
const alias = [
  { find: /^securite-sociale$/, replacement: `${root}src/index.ts` },
  { find: /^securite-sociale\/form\/dom$/, replacement: `${root}src/form/dom.ts` },
  { find: /^securite-sociale\/([\w/-]+)$/, replacement: `${root}src/$1/index.ts` },
]

const config: ViteUserConfig = defineConfig({
  root,
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/index.ts', 'src/cli/**', 'src/form/dom*.ts', 'src/places/source/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { statements: 99.5, branches: 98.5, functions: 99.8, lines: 99.8 },
    },
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [
            ...['package', 'browser', 'fresh', 'site', 'engines'].map((folder) => `test/${folder}/**`),
            'test/runtimes/{hosts,types}.test.ts',
          ],
          setupFiles: ['test/setup.ts'],
          testTimeout: 30_000,
          // One graph of modules a worker: no test may depend on what another file did before it.
          pool: 'threads',
          isolate: false,
          maxWorkers: '100%',
          typecheck: {
            enabled: true,
            include: ['test/**/*.test-d.ts'],
            tsconfig: 'tsconfig.json',
            ignoreSourceErrors: false,
          },
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          // The site that `npm run docs` has built, in Chromium.
          name: 'site',
          include: ['test/site/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          // Recipes in fresh applications, with what npm has: `npm run test:fresh`.
          name: 'fresh',
          include: ['test/fresh/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        root,
        test: {
          // The packed tarball on every runtime, and its types under every compiler: `npm run test:runtimes`.
          name: 'runtimes',
          include: ['test/runtimes/{hosts,types}.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        root,
        test: {
          name: 'package',
          include: ['test/package/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})

export default config
