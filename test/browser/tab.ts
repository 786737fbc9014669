import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openFirefox } from './firefox.js'
import { launch } from './page.js'

/** A tab of a browser, and what a person does in it. */
export interface Tab {
  readonly goto: (url: string) => Promise<void>
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Keys that are held together, by their names: `Control`, `z`. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  readonly picture: (file: string) => Promise<void>
  readonly close: () => Promise<void>
  /** The page, in Chromium. */
  readonly page?: Page
}

/** Opens a tab in Debian's Chromium. */
export async function openChromiumTab(): Promise<Tab> {
  const browser = await launch()
  const page = await browser.newPage()
  return {
    page,
    goto: async (url) => {
      await page.goto(url)
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: async (file) => {
      await page.screenshot({ path: file })
    },
    close: () => browser.close(),
  }
}

/** Keys as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  End: '\uE010',
}

/** Opens a tab in Debian's Firefox. */
export async function openFirefoxTab(): Promise<Tab> {
  const page = await openFirefox('', '')
  return {
    goto: page.goto,
    evaluate: page.evaluate,
    press: (...keys) => page.press(...keys.map((key) => KEYS[key] ?? key)),
    resize: page.resize,
    picture: async (file) => writeFileSync(file, await page.picture()),
    close: async () => page.close(),
  }
}
