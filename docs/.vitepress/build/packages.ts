import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url))

/** The names of the package, as its reader imports them, lead to its source. */
export const packageAlias = [
  { find: /^securite-sociale$/, replacement: `${SOURCE}index.ts` },
  { find: /^securite-sociale\/form\/dom$/, replacement: `${SOURCE}form/dom.ts` },
  { find: /^securite-sociale\/([\w/-]+)$/, replacement: `${SOURCE}$1/index.ts` },
]
