import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BASE, FOLDER, PAGES } from './built.js'
import { fileOf } from './serve.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&#39;': "'",
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:amp|quot|lt|gt|#39);/g, (entity) => ENTITIES[entity] ?? entity)
}

const texts = new Map(PAGES.map((page) => [page, readFileSync(`${FOLDER}/${page}`, 'utf8')]))
const anchors = new Map(
  [...texts].map(([page, text]) => [
    page,
    new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => decoded(id))),
  ]),
)

/** Whether a link of a page leads to a file and, where it has one, to an anchor. */
function isDead(page: string, href: string): boolean {
  const { pathname, hash } = new URL(href, `http://site${BASE}${page}`)
  const path = decodeURIComponent(pathname)
  if (!path.startsWith(BASE)) return true
  const file = fileOf(FOLDER, path.slice(BASE.length))?.slice(FOLDER.length + 1)
  if (file === undefined) return true
  // What follows a slash is a state of the playground, not an anchor.
  if (hash.length < 2 || hash.startsWith('#/')) return false
  return anchors.get(file)?.has(decodeURIComponent(hash.slice(1))) === false
}

test('no link and no anchor of the built site is dead', () => {
  const links = [...texts].flatMap(([page, text]) =>
    [...text.matchAll(/<a\s[^>]*href="([^"]*)"/g)].map(([, href = '']) => [page, decoded(href)] as const),
  )
  const own = links.filter(([, href]) => !/^(?:https?:|mailto:|data:)/.test(href))
  const dead = own.filter(([page, href]) => isDead(page, href)).map(([page, href]) => `${page} → ${href}`)
  console.info(`${PAGES.length} pages, ${own.length} links`)
  expect([...new Set(dead)].slice(0, 20)).toEqual([])
})

test('no page names a style, a script, a font or a picture of another host', () => {
  const named = [...texts].flatMap(([page, text]) =>
    [...text.matchAll(/<(?:link|script|img|source)\s[^>]*(?:href|src|srcset)="(https?:[^"]*)"/g)].map(
      ([, url]) => `${page}: ${url}`,
    ),
  )
  expect(named).toEqual([])
})

test('each page in French leads to the same page in English, and back', () => {
  const french = PAGES.filter((page) => page.startsWith('fr/'))
  expect(french.length).toBeGreaterThan(5)
  expect(french.filter((page) => !PAGES.includes(page.slice('fr/'.length)))).toEqual([])
  const explorers = PAGES.filter((page) => page.startsWith('explore/'))
  expect(explorers.length).toBeGreaterThan(100)
  expect(explorers.filter((page) => !PAGES.includes(`fr/${page}`))).toEqual([])
})
