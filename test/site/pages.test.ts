import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser/page.js'
import { axe, overflow, watch } from './browser.js'
import { BASE, FOLDER } from './built.js'
import { type Site, serve } from './serve.js'

/** Pictures of every kind of page, to look at. */
const PICTURES = '.tmp/pictures'

/** One page of each kind, and what it may weigh when it is first opened, compressed. */
const KINDS: Readonly<Record<string, readonly [path: string, kilobytes: number]>> = {
  start: ['', 210],
  'start-fr': ['fr/', 210],
  guide: ['guides/form-fields', 150],
  concept: ['concepts/registration', 185],
  'concept-fr': ['fr/concepts/who-pays-what', 150],
  reference: ['reference/nir-issues', 150],
  decision: ['decisions/0001-esm-and-cjs', 150],
  decisions: ['decisions', 150],
  api: ['api/', 150],
  function: ['api/nir/functions/parseNir', 150],
  law: ['explore/law/', 170],
  parameter: ['explore/law/rate-doctor', 150],
  rules: ['explore/rules/', 150],
  rule: ['explore/rules/flat-participation', 150],
  issues: ['explore/issues/', 150],
  issue: ['explore/issues/month', 150],
  places: ['explore/places/', 150],
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
  await page.keyboard.type('franchise')
  await page.locator('.VPLocalSearchBox a.result').first().waitFor()
  expect(await axe(page)).toEqual([])
  expect(errors).toEqual([])
  await page.context().close()
})

test('the language switch leads to the same page', async () => {
  const { page } = await watch(browser, new URL(site.url).origin)
  await page.goto(`${site.url}concepts/who-pays-what`, { waitUntil: 'networkidle' })
  const french = await page.locator('a', { hasText: 'Français' }).first().getAttribute('href')
  expect(french).toBe(`${BASE}fr/concepts/who-pays-what.html`)
  await page.goto(new URL(french ?? '', site.url).href, { waitUntil: 'networkidle' })
  const english = await page.locator('a', { hasText: 'English' }).first().getAttribute('href')
  expect(english).toBe(`${BASE}concepts/who-pays-what.html`)
  await page.context().close()
})

test('the law is asked for a day, and a place for a code', async () => {
  const { page } = await watch(browser, new URL(site.url).origin)
  await page.goto(`${site.url}explore/law/rate-dentist`, { waitUntil: 'networkidle' })
  await page.getByLabel('On this day').fill('2023-10-14')
  expect(await page.locator('.explore-value').textContent()).toBe('70 %')
  await page.getByLabel('On this day').fill('2023-10-15')
  expect(await page.locator('.explore-value').textContent()).toBe('60 %')

  await page.goto(`${site.url}explore/places/`, { waitUntil: 'networkidle' })
  await page.getByLabel('Code').fill('91352')
  await page.getByLabel('Born on').fill('1958-03-01')
  await page.locator('td', { hasText: 'Alger' }).first().waitFor()
  await page.context().close()
})
