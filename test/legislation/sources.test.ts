import { describe, expect, test } from 'vitest'
import type { LegalSource } from '../../src/legislation/dated.js'
import * as sources from '../../src/legislation/sources.js'

const all = Object.entries(sources) as readonly (readonly [name: string, source: LegalSource])[]
const LEGIFRANCE = 'https://www.legifrance.gouv.fr/'

describe('the sources', () => {
  test.each(all)('%s has a title, an address and a day', (_, { title, href, checkedOn }) => {
    expect(title).toMatch(/\S/)
    expect(new URL(href).protocol).toBe('https:')
    expect(new URL(href).hostname).toMatch(/\./)
    expect(href).not.toMatch(/\s/)
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test.each(all.filter(([, { article }]) => article))(
    '%s: an article of a code',
    (name, { article = '', href, title }) => {
      // The name of the constant is the article; R160_5_UNTIL_2025 is the same article at another day.
      expect(name.replaceAll('_', '-').includes(article)).toBe(true)
      expect(title).toMatch(/^Code de /)
      expect(href.startsWith(LEGIFRANCE)).toBe(true)
      expect(href).toMatch(/\/(?:LEGIARTI0000\d{8}|LEGITEXT0000\d{8})$/)
    },
  )

  test('one version of an article is one article', () => {
    const articles = new Map<string, Set<string>>()
    for (const [, { article, href }] of all)
      if (article && href.includes('LEGIARTI')) articles.set(href, (articles.get(href) ?? new Set()).add(article))
    expect([...articles].filter(([, names]) => names.size > 1)).toEqual([])
  })

  test('a title that names an article of a code says it as an article', () => {
    expect(all.filter(([, { title }]) => /[LRD]\d{3}-\d/.test(title))).toEqual([])
  })
})
