import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildResult, build, type Plugin } from 'esbuild'
import type { Plugin as VitePlugin } from 'vite'
import type { Locale } from '../../../src/locale.js'
import { formatRegistrationDiagram } from '../../../src/registration/mermaid.js'
import { REGISTRATION_FACETS } from '../../../src/registration/step/row.js'
import { drawDiagram } from './mermaid.js'

const FOLDER = fileURLToPath(new URL('../../playground/', import.meta.url))
const TSCONFIG = fileURLToPath(new URL('../../../tsconfig.json', import.meta.url))

/** Draws the diagrams of the facets while the page is built: no library for it reaches the reader. */
const drawings: Plugin = {
  name: 'drawings',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^drawings:/ }, ({ path }) => ({ path: path.slice('drawings:'.length), namespace: 'drawings' }))
    onLoad({ filter: /.*/, namespace: 'drawings' }, ({ path }) => {
      const drawn = REGISTRATION_FACETS.filter((facet) => facet !== 'evidence').map((facet, index) => {
        const diagram = formatRegistrationDiagram({ locale: path as Locale, facet })
        return [facet, drawDiagram(diagram, index)]
      })
      return { contents: `export const drawings = ${JSON.stringify(Object.fromEntries(drawn))}` }
    })
  },
}

function bundle(outdir: string, write: boolean): Promise<BuildResult> {
  return build({
    entryPoints: [`${FOLDER}main.ts`],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: TSCONFIG,
    plugins: [drawings],
    outdir,
    write,
    logLevel: 'warning',
  })
}

/** Writes the playground, a page of its own, into a folder of the built site. */
export async function buildPlayground(outdir: string): Promise<void> {
  mkdirSync(outdir, { recursive: true })
  cpSync(`${FOLDER}index.html`, `${outdir}/index.html`)
  await bundle(outdir, true)
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** Serves the playground while the site is written: it is built anew each time its page is loaded. */
export function servePlayground(): VitePlugin {
  const files = new Map<string, Uint8Array>()
  return {
    name: 'playground',
    configureServer({ config, middlewares }) {
      middlewares.use(`${config.base}playground`, async ({ url = '/' }, response, next) => {
        const name = url.replace(/[?#].*/, '').slice(1) || 'index.html'
        if (name === 'index.html') {
          const { outputFiles = [] } = await bundle('/', false)
          for (const { path, contents } of outputFiles) files.set(path.slice(1), contents)
          response.setHeader('content-type', 'text/html')
          response.end(readFileSync(`${FOLDER}index.html`))
          return
        }
        const contents = files.get(name)
        if (!contents) return next()
        response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
        response.end(contents)
      })
    },
  }
}
