import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import type { Locale } from '../../../src/locale.js'
import { formatRegistrationDiagram } from '../../../src/registration/mermaid.js'
import { REGISTRATION_FACETS } from '../../../src/registration/step/row.js'
import { arrowsOf } from './arrows.js'
import { drawDiagram } from './mermaid.js'
import { packageAlias } from './packages.js'

const FOLDER = fileURLToPath(new URL('../../playground/', import.meta.url))

/** Draws the diagrams of the facets while the page is built: no library for it reaches the reader. */
const drawings: Plugin = {
  name: 'drawings',
  resolveId: (id) => (id.startsWith('drawings:') ? `\0${id}` : undefined),
  load(id) {
    const [, locale] = id.split('\0drawings:')
    if (locale === undefined) return undefined
    const drawn = REGISTRATION_FACETS.filter((facet) => facet !== 'evidence').map((facet, index) => {
      const diagram = formatRegistrationDiagram({ locale: locale as Locale, facet })
      return [facet, { svg: drawDiagram(diagram, index), rows: arrowsOf(diagram) }]
    })
    return `export const drawings = ${JSON.stringify(Object.fromEntries(drawn))}`
  },
}

const playground: InlineConfig = {
  configFile: false,
  root: FOLDER,
  base: './',
  logLevel: 'warn',
  plugins: [drawings],
  resolve: { alias: packageAlias },
  // The communes are one large file, which is meant.
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
}

/** Writes the playground, a page of its own, into a folder of the built site. */
export async function buildPlayground(outDir: string): Promise<void> {
  await build({ ...playground, build: { ...playground.build, outDir, emptyOutDir: true } })
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** Serves the playground while the site is written: it is built anew each time its page is loaded. */
export function servePlayground(): Plugin {
  const files = new Map<string, string | Uint8Array>()
  const bundle = async () => {
    const built = await build({ ...playground, build: { ...playground.build, write: false } })
    for (const { output } of [built].flat() as Rolldown.RolldownOutput[])
      for (const file of output) files.set(file.fileName, file.type === 'chunk' ? file.code : file.source)
  }
  return {
    name: 'playground',
    configureServer({ config, middlewares }) {
      middlewares.use(`${config.base}playground`, async ({ url = '/' }, response, next) => {
        const name = url.replace(/[?#].*/, '').slice(1) || 'index.html'
        if (name === 'index.html') await bundle()
        const contents = files.get(name)
        if (contents === undefined) return next()
        response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
        response.end(contents)
      })
    },
  }
}
