import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../docs/playground/words/en.js'
import { fr } from '../../docs/playground/words/fr.js'
import { LANGUAGES } from '../../docs/playground/words/words.js'
import { suggestCorrections } from '../../src/nir/index.js'
import { launch } from '../browser/page.js'
import { type Watched, watch } from './browser.js'
import { BASE, FOLDER } from './built.js'
import { type Site, serve } from './serve.js'

let browser: Browser
let site: Site

beforeAll(async () => {
  browser = await launch()
  site = await serve(FOLDER, BASE)
})

afterAll(async () => {
  await browser.close()
  site.close()
})

const WORDS = { en, fr }

/** Fictitious, of a place that has a name. */
const NUMBER = '255081416802538'

/** The same, with two digits swapped. */
const WRONG = '255081416805238'

/** What the link of a page holds. */
function sharedIn(url: string): string {
  return Buffer.from(new URL(url).hash.split('/').at(-1) ?? '', 'base64url').toString()
}

describe.each(['en', 'fr'] as const)('the playground, %s', (locale) => {
  const words = WORDS[locale]

  /** Opens a part, does something in it, and holds what no part may do. */
  async function within(part: string, act: (watched: Watched) => Promise<void>): Promise<void> {
    const watched = await watch(browser, new URL(site.url).origin)
    const { page, errors, foreign } = watched
    await page.goto(`${site.url}playground/#/${locale}/${part}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await act(watched)
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] })
    await page.context().close()
  }

  test('a number: typed, explained, named, and never in the address', async () => {
    await within('number', async ({ page }) => {
      const field = page.getByLabel(words.number.label, { exact: true })
      await field.focus()
      await page.keyboard.type(NUMBER.slice(0, 5))
      expect(await page.locator('.part.typed').count()).toBe(3)
      await page.locator('.part.sex .meaning', { hasText: words.number.sexes.female }).waitFor()
      await page.keyboard.type(NUMBER.slice(5))
      expect(await field.inputValue()).toBe('2 55 08 14 168 025 38')
      await page.locator('.part.year .meaning', { hasText: '1955' }).waitFor()
      await page.locator('.part.place .meaning', { hasText: 'Calvados' }).waitFor()
      await page.getByText(words.number.wellFormed).waitFor()
      expect(decodeURIComponent(page.url())).not.toMatch(/255|0814|14168/)
    })
  })

  test('a wrong number: what is wrong, and what may have been meant', async () => {
    await within('number', async ({ page }) => {
      const field = page.getByLabel(words.number.label, { exact: true })
      await field.fill(WRONG)
      await page.getByText(words.number.problems).waitFor()
      const shown = await page.locator('button.number').allTextContents()
      // Which comes first is decided by the library, and not here.
      const suggested = suggestCorrections(WRONG).map(({ nir }) => nir)
      expect(shown.length).toBeGreaterThan(0)
      expect(shown.map((number) => number.replaceAll(' ', ''))).toEqual(suggested.slice(0, shown.length))
      await page.locator('button.number').last().click()
      await page.getByText(words.number.wellFormed).waitFor()
      expect(await field.inputValue()).toBe(shown.at(-1))
    })
  })

  test('a number is invented, and compared with an identity', async () => {
    await within('number', async ({ page }) => {
      await page.getByRole('button', { name: words.number.invent }).click()
      await page.getByText(words.number.wellFormed).waitFor()
      await page.getByLabel(words.number.label, { exact: true }).fill(NUMBER)
      await page.getByText(words.number.identity).click()
      await page.getByLabel(words.number.identityFields.sex, { exact: true }).selectOption('male')
      await page.getByLabel(words.number.identityFields.birthDate).fill('1955-08-14')
      expect(await page.locator('strong.mismatch').count()).toBe(1)
      expect(await page.locator('strong.match').count()).toBe(2)
    })
  })

  test('the code of a number does not hold the number', async () => {
    await within('number', async ({ page }) => {
      await page.getByLabel(words.number.label, { exact: true }).fill(NUMBER)
      await page.getByText(words.frame.asCode, { exact: true }).click()
      await page.getByRole('button', { name: words.frame.copy }).click()
      await page.getByText(words.frame.copied, { exact: true }).waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toContain('parseNir')
      expect(copied.replaceAll(' ', '')).not.toContain(NUMBER)
    })
  })

  test('a text: numbers are marked and taken out, and the rest is copied', async () => {
    await within('text', async ({ page }) => {
      expect(await page.locator('pre mark').count()).toBe(3)
      await page.getByLabel(words.text.label).fill(`nir ${NUMBER} !`)
      await page.getByText(words.text.count(1)).waitFor()
      await page.getByRole('button', { name: words.text.copyRedacted }).click()
      await page.getByText(words.frame.copied, { exact: true }).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('nir [NIR] !')
      await page.getByLabel(words.text.label).fill('<b>nothing</b>')
      await page.getByText(words.text.nothing).waitFor()
      expect(await page.locator('pre b').count()).toBe(0)
    })
  })

  test('a bill: the shares follow, and a link brings it back', async () => {
    await within('bill', async ({ page }) => {
      const day = page.getByLabel(words.bill.day, { exact: true })
      await day.fill('2025-03-01')
      await page.getByLabel(words.bill.contractChoice).selectOption('none')
      await page.getByLabel(words.bill.fee).fill('30')
      await page.locator('.legend-shares .netAmo strong', { hasText: /19[.,]00/ }).waitFor()
      await page.locator('.legend-shares .patient strong', { hasText: /11[.,]00/ }).waitFor()
      await page.getByLabel(words.bill.pathway).selectOption('outside')
      await page.locator('.legend-shares .netAmo strong', { hasText: /7[.,]00/ }).waitFor()
      await page.locator('.statement .source summary').first().click()
      await page.locator('.statement .source a').first().waitFor()
      const link = page.url()
      await page.goto('about:blank')
      await page.goto(link)
      await page.locator('.legend-shares .netAmo strong', { hasText: /7[.,]00/ }).waitFor()
    })
  })

  test('a bill of several lines, a table of guarantees, and a year', async () => {
    await within('bill', async ({ page }) => {
      await page.getByRole('button', { name: words.bill.addLine }).click()
      expect(await page.getByLabel(words.bill.fee).count()).toBe(2)
      await page
        .getByLabel(words.bill.act, { exact: true })
        .nth(1)
        .fill(`${words.bill.kinds.medicine} (${words.bill.boxes.important})`)
      await page.getByLabel(words.bill.contractChoice).selectOption('table')
      await page.getByLabel(words.bill.table).fill('Consultations : 150 % BR\nOptique ; rien du tout')
      await page.getByText(words.bill.notRead(2)).waitFor()
      // What was not understood could be anybody's name: it is not in the link.
      await expect.poll(() => sharedIn(page.url())).toContain('150')
      expect(sharedIn(page.url())).not.toContain('rien du tout')
      await page.getByLabel(words.bill.table).fill('Garanties | A | B\nConsultations | 100 % BR | 150 % BR')
      await page.getByLabel(words.bill.formula).selectOption('2')
      await expect.poll(() => sharedIn(page.url())).toContain('150')
      await page.getByText(words.bill.year).waitFor()
      await page.getByRole('button', { name: words.frame.remove(words.bill.line(2)) }).click()
      expect(await page.getByLabel(words.bill.fee).count()).toBe(1)
    })
  })

  test('« why did I get only 15 €? »', async () => {
    await within('bill', async ({ page }) => {
      await page.getByLabel(words.bill.day, { exact: true }).fill('2025-03-01')
      await page.getByText(words.bill.why).click()
      await page.getByLabel(words.bill.got).fill('15')
      await page.locator('details[open] li').first().waitFor()
      expect(await page.locator('details[open] li').count()).toBeGreaterThan(1)
      await page.getByLabel(words.bill.got).fill('7')
      await page
        .locator('details[open] li', { hasText: /pathway|parcours/ })
        .first()
        .waitFor()
      await page.getByLabel(words.bill.got).fill('19')
      await expect.poll(() => page.locator('details[open] li').count()).toBe(1)
      await page.getByLabel(words.bill.got).fill('12.34')
      await page.getByText(words.bill.whyUnknown).waitFor()
    })
  })

  test('a bill that makes no sense says so', async () => {
    await within('bill', async ({ page }) => {
      await page.getByLabel(words.bill.fee).fill('abc')
      await page.getByText(words.bill.badFee).waitFor()
    })
  })

  test('a path: the day moves along it, by keyboard', async () => {
    await within('path', async ({ page }) => {
      await page.locator('#day').fill('2026-09-01')
      const before = await page.locator('.phase').textContent()
      await page.locator('#day-slider').focus()
      await page.keyboard.press('End')
      await expect.poll(() => page.locator('.phase').textContent()).not.toBe(before)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('day-slider')
    })
  })

  test('a path: an event is added and taken away, and the diagram is lit', async () => {
    await within('path', async ({ page }) => {
      const count = await page.locator('.events > li').count()
      await page.getByRole('button', { name: words.path.add, exact: true }).click()
      expect(await page.locator('.events > li').count()).toBe(count + 1)
      await page.locator('.events .remove').first().click()
      expect(await page.locator('.events > li').count()).toBe(count)
      await page.getByText(words.path.diagram, { exact: true }).click()
      await page.locator('.diagram .lit').first().waitFor()
    })
  })

  test('a path: saved, started anew, loaded, and shared without what is private', async () => {
    await within('path', async ({ page }) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.path.save }).click(),
      ])
      const saved = readFileSync(await file.path(), 'utf8')
      expect(saved.split('\n')[0]).toContain('"profile"')
      await page.getByRole('button', { name: words.path.empty }).click()
      await page.getByText(words.path.noEvents).waitFor()
      const told = `${saved}\n${JSON.stringify({ type: 'nir-known', on: '2027-05-01', value: NUMBER })}`
      await page
        .locator('#load')
        .setInputFiles({ name: 'log.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(told) })
      await page.locator('.events > li').first().waitFor()
      const shared = sharedIn(page.url())
      expect(shared).toContain('nir-known')
      expect(shared).not.toContain(NUMBER)
      const [calendar] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.path.calendar }).click(),
      ])
      expect(readFileSync(await calendar.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR/)
    })
  })

  test('the other language keeps the part', async () => {
    await within('bill', async ({ page }) => {
      const other = locale === 'fr' ? 'en' : 'fr'
      await page.getByRole('link', { name: LANGUAGES[other] }).click()
      await page.getByRole('heading', { level: 1, name: WORDS[other].bill.title }).waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(other)
    })
  })

  test.each(['number', 'text', 'bill', 'path'])(
    'every control of %s is reached by the keyboard alone',
    async (part) => {
      await within(part, async ({ page }) => {
        const controls = page.locator('#playground :is(a, input, select, textarea, button, summary, pre):visible')
        const wanted = await controls.evaluateAll((elements) => {
          for (const [index, element] of elements.entries()) element.setAttribute('data-control', String(index))
          // Of a file field the label is seen, and the field itself is reached.
          return elements.filter((element) => !element.closest('details:not([open]) > :not(summary)')).length
        })
        const reached = new Set<string>()
        // A day has a stop for each of its parts.
        for (let step = 0; step < wanted * 5 && reached.size < wanted; step++) {
          await page.keyboard.press('Tab')
          const control = await page.evaluate(() => document.activeElement?.getAttribute('data-control'))
          if (control) reached.add(control)
        }
        expect(reached.size).toBe(wanted)
      })
    },
  )
})

test('the browser refuses a request to another host, and one to this host by a script', async () => {
  const { page } = await watch(browser, new URL(site.url).origin)
  await page.goto(`${site.url}playground/`)
  const outcome = await page.evaluate(() =>
    Promise.all(
      ['https://example.org/', '/'].map((url) =>
        fetch(url).then(
          () => 'sent',
          () => 'refused',
        ),
      ),
    ),
  )
  expect(outcome).toEqual(['refused', 'refused'])
  await page.context().close()
})
