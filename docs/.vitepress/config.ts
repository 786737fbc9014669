import { defineConfig } from 'vitepress'
import { serveNoIcon } from './build/icon.js'
import { writeLlms } from './build/llms.js'
import { drawMermaid } from './build/mermaid.js'
import { packageAlias } from './build/packages.js'
import { buildPlayground, servePlayground } from './build/playground.js'
import { languageSwitch, locales, searchInFrench } from './locales.js'

/** A page without words of its own would only fill the search. */
const UNSEARCHED = /^api\/index\//

export default defineConfig({
  title: 'securite-sociale',
  description: 'French social security for applications',
  base: process.env['SITE_BASE'] ?? '/',
  outDir: '../.tmp/site',
  cacheDir: '../.tmp/vitepress',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  // The French README is for a reader of the repository; the site has a start page of its own.
  srcExclude: ['demo/**', 'playground/**', 'fr/README.md'],
  router: { prefetchLinks: false },
  markdown: {
    config: drawMermaid,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  buildEnd: async ({ outDir, site }) => {
    writeLlms(outDir, site.base)
    await buildPlayground(`${outDir}/playground`)
  },
  vite: {
    plugins: [servePlayground(), serveNoIcon()],
    resolve: { alias: packageAlias },
    // The playground is bundled by itself: what it imports is not looked for here.
    optimizeDeps: { entries: ['.vitepress/theme/index.ts'] },
  },
  locales,
  themeConfig: {
    ...languageSwitch,
    search: {
      provider: 'local',
      options: {
        _render: (source, env, md) => (UNSEARCHED.test(env.relativePath) ? '' : md.render(source, env)),
        locales: { fr: { translations: searchInFrench } },
      },
    },
  },
})
