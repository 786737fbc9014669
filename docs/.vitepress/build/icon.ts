import type { Plugin } from 'vite'

/** Answers that there is no icon: a browser asks for one before it reads the head that Vitepress writes while one writes. */
export function serveNoIcon(): Plugin {
  return {
    name: 'no-icon',
    configureServer({ middlewares }) {
      middlewares.use('/favicon.ico', (_, response) => {
        response.statusCode = 204
        response.end()
      })
    },
  }
}
