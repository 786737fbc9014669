import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXPLORER_WORDS } from '../../docs/.vitepress/words/words.js'
import { launch } from '../browser/page.js'
import { axe, overflow, watch } from './browser.js'
import { BASE, FOLDER } from './built.js'
import { type Site, serve } from './serve.js'

/** Pictures of every kind of page, to look at. */
const PICTURES = '.tmp/pictures'

/** One page of each kind, and what it may weigh when it is first opened, compressed. */
const KINDS: Readonly<Record<string, readonly [path: string, kilobytes: number]>> = {
  start: ['', 195],
  'start-fr': ['fr/', 195],
  guide: ['guides/form-fields', 135],
  concept: ['concepts/registration', 170],
  'concept-fr': ['fr/concepts/who-pays-what', 135],
  reference: ['reference/nir-issues', 135],
  decision: ['decisions/0001-esm-and-cjs', 135],
  decisions: ['decisions', 135],
  api: ['api/', 135],
  function: ['api/nir/functions/parseNir', 135],
  law: ['explore/law/', 155],
  parameter: ['explore/law/rate-doctor', 135],
  rules: ['explore/rules/', 135],
  rule: ['explore/rules/flat-participation', 135],
  issues: ['explore/issues/', 135],
  issue: ['explore/issues/month', 135],
  places: ['explore/places/', 145],
  'law-fr': ['fr/explore/law/', 155],
  'parameter-fr': ['fr/explore/law/opticalGrid', 135],
  'rules-fr': ['fr/explore/rules/', 135],
  'rule-fr': ['fr/explore/rules/franchise', 135],
  'issues-fr': ['fr/explore/issues/', 135],
  'issue-fr': ['fr/explore/issues/month', 135],
  'places-fr': ['fr/explore/places/', 145],
  'playground-number': ['playground/#/en/number', 60],
  'playground-text': ['playground/#/fr/text', 60],
  'playground-bill': ['playground/#/en/bill', 60],
  'playground-path': ['playground/#/fr/path', 60],
}

const WIDTHS = [320, 1280]

let browser: Browser
let site: Site

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  browser = await launch()
  site = await serve(FOLDER, BASE)
})

afterAll(async () => {
  await browser.close()
  site.close()
})

const SCHEMES = ['light', 'dark'] as const

describe('every kind of page', () => {
  test.each(Object.entries(KINDS))('%s', async (kind, [path, most]) => {
    const { page, errors, foreign } = await watch(browser, new URL(site.url).origin)
    let bytes = 0
    page.on('response', (response) => {
      bytes += Number(response.headers()['content-length'] ?? 0)
    })
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    const kilobytes = Math.round(bytes / 100) / 10
    const faults: unknown[] = []
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await page.screenshot({ path: `${PICTURES}/${kind}-${width}-${colorScheme}.png` })
        const found = await axe(page)
        const beside = await overflow(page)
        if (found.length > 0 || beside > 0) faults.push({ colorScheme, width, found, beside })
      }
    }
    console.info(`${kind}: ${kilobytes} kB, compressed`)
    expect({ faults, errors, foreign }).toEqual({ faults: [], errors: [], foreign: [] })
    expect(kilobytes).toBeLessThanOrEqual(most)
    await page.context().close()
  })
})

test('the search opens, finds, and gives nothing for axe', async () => {
  const { page, errors } = await watch(browser, new URL(site.url).origin)
  await page.goto(site.url, { waitUntil: 'networkidle' })
  await page.keyboard.press('Control+k')
  // The box is a file of its own: what is typed before it is there is lost.
  await page.locator('.VPLocalSearchBox input').fill('franchise')
  await page.locator('.VPLocalSearchBox a.result').first().waitFor()
  expect(await axe(page)).toEqual([])
  expect(errors).toEqual([])
  await page.context().close()
})

test.each(['concepts/who-pays-what', 'explore/law/rate-dentist', 'explore/issues/month', 'explore/rules/franchise'])(
  'the language switch of %s leads to the same page',
  async (path) => {
    const { page } = await watch(browser, new URL(site.url).origin)
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
    const french = await page.locator('a', { hasText: 'Français' }).first().getAttribute('href')
    expect(french).toBe(`${BASE}fr/${path}.html`)
    await page.goto(new URL(french ?? '', site.url).href, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
    const english = await page.locator('a', { hasText: 'English' }).first().getAttribute('href')
    expect(english).toBe(`${BASE}${path}.html`)
    await page.context().close()
  },
)

describe.each(['en', 'fr'] as const)('the explorers, %s', (locale) => {
  const words = EXPLORER_WORDS[locale]
  const root = locale === 'fr' ? 'fr/explore' : 'explore'

  test('the law is asked for a day', async () => {
    const { page } = await watch(browser, new URL(site.url).origin)
    await page.goto(`${site.url}${root}/law/rate-dentist`, { waitUntil: 'networkidle' })
    await page.getByLabel(words.onThisDay).fill('2023-10-14')
    expect(await page.locator('.explore-value').textContent()).toMatch(/^70\s?%$/)
    await page.getByLabel(words.onThisDay).fill('2023-10-15')
    expect(await page.locator('.explore-value').textContent()).toMatch(/^60\s?%$/)
    await page.goto(`${site.url}${root}/law/`, { waitUntil: 'networkidle' })
    await page.locator('.explore-form').getByLabel(words.search).fill('D160-11')
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(10)
    await page.context().close()
  })

  test('a place is asked for a code', async () => {
    const { page } = await watch(browser, new URL(site.url).origin)
    await page.goto(`${site.url}${root}/places/`, { waitUntil: 'networkidle' })
    await page.getByLabel(words.placeCode).fill('91352')
    await page.getByLabel(words.bornOn).fill('1958-03-01')
    await page.locator('td', { hasText: 'Alger' }).first().waitFor()
    await page.context().close()
  })
})
