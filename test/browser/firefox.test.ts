import { existsSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkPartialNir } from '../../src/form/check-partial-nir.js'
import { describePartialNir } from '../../src/form/describe-partial-nir.js'
import { type FirefoxPage, openFirefox } from './firefox.js'
import { script } from './page.js'

const CONTROL = '\uE009'
const BACKSPACE = '\uE003'
const SHIFT = '\uE008'

// Firefox is checked where it is installed; Chromium always is.
describe.skipIf(!existsSync(process.env['FIREFOX'] ?? '/usr/bin/firefox-esr'))('in Firefox', () => {
  let page: FirefoxPage

  beforeAll(async () => {
    page = await openFirefox('<form><input id="nir"></form><p id="out"></p>', await script())
  })
  afterAll(() => page.close())
  beforeEach(() =>
    page.evaluate(`
      document.querySelector('form').innerHTML = '<input id="nir">'
      var field = document.querySelector('#nir')
      bindNirInput(field, { message: document.querySelector('#out') })
      field.focus()`),
  )

  const type = async (keys: string) => {
    for (const key of keys) await page.press(key)
  }
  const shown = () =>
    page.evaluate("field.value.slice(0, field.selectionStart) + '|' + field.value.slice(field.selectionStart)")

  test.each([
    ['255081416802538', '2 55 08 14 168 025 38|'],
    ['278112b05000286', '2 78 11 2B 050 002 86|'],
  ])('%s key by key', async (keys, after) => {
    await type(keys)
    expect(await shown()).toBe(after)
  })

  test('backspace over a separator, in the middle', async () => {
    await type('2550814')
    await page.evaluate('field.setSelectionRange(5, 5)')
    await page.press(BACKSPACE)
    expect(await shown()).toBe('2 5|0 81 4')
    await type('5')
    expect(await shown()).toBe('2 55 |08 14')
  })

  test('undo and redo go through what was in order', async () => {
    await type('25508')
    await page.press(CONTROL, 'z')
    expect(['', '2', '2 5', '2 55', '2 55 0']).toContain(await page.evaluate('field.value'))
    await page.press(CONTROL, SHIFT, 'z')
    expect(await page.evaluate('field.value')).toBe('2 55 08')
  })

  test('what is wrong is said once the field is left', async () => {
    const said = "field.getAttribute('aria-invalid') + document.querySelector('#out').textContent"
    await type('9')
    expect(await page.evaluate(said)).toBe('false')
    await page.evaluate('field.blur()')
    expect(await page.evaluate(said)).toBe(`true${describePartialNir(checkPartialNir('9'), 'fr')}`)
  })

  test('a value that a script sets, and a reset, are followed', async () => {
    await page.evaluate("field.value = '255081416802539'")
    expect(await page.evaluate('field.value + field.validity.customError')).toBe('2 55 08 14 168 025 39true')
    await page.evaluate('field.form.reset(); new Promise((resolve) => setTimeout(resolve, 20))')
    expect(await page.evaluate('field.value + field.validity.customError')).toBe('false')
  })
})
