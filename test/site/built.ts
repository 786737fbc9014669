import { existsSync, readFileSync } from 'node:fs'
import { filesUnder } from '../files.js'

/** Where `npm run docs` builds the site. */
export const FOLDER = '.tmp/site'

if (!existsSync(`${FOLDER}/index.html`)) throw new Error('build the site first: npm run docs')

/** The address below which the site was built, such as `/` or `/docs/`. */
export const BASE: string = /href="([^"]*)assets\//.exec(readFileSync(`${FOLDER}/index.html`, 'utf8'))?.[1] ?? '/'

/** Every page of the site, by its path below the folder. */
export const PAGES: readonly string[] = filesUnder(FOLDER, '.html').map((file) => file.slice(FOLDER.length + 1))
