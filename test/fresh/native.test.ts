import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checkPartialNir } from '../../src/form/check-partial-nir.js'
import { describePartialNir } from '../../src/form/describe-partial-nir.js'
import { openChromiumTab, type Tab } from '../browser/tab.js'
import { installRecipe } from './install.js'
import { type Running, serve } from './serve.js'

const folder = installRecipe('react-native', 'react-native')

describe('the recipe for React Native, with React Native for the Web', () => {
  let running: Running
  let tab: Tab
  beforeAll(async () => {
    running = await serve(join(folder, 'dist'))
    tab = await openChromiumTab()
    await tab.goto(running.url)
    await vi.waitFor(async () => expect(await tab.evaluate("document.querySelector('input') !== null")).toBe(true))
    await tab.evaluate("window.field = document.querySelector('input'), field.focus()")
  })
  afterAll(async () => {
    await tab?.close()
    running?.stop()
  })

  const type = async (keys: string) => {
    for (const key of keys) await tab.press(key)
  }
  const shown = () =>
    tab.evaluate("field.value.slice(0, field.selectionStart) + '|' + field.value.slice(field.selectionStart)")

  test('groups what is typed, and keeps the caret in the middle', async () => {
    await type('2550814')
    expect(await shown()).toBe('2 55 08 14|')
    await tab.evaluate('field.setSelectionRange(4, 4)')
    await tab.press('Backspace')
    expect(await shown()).toBe('2 5|0 81 4')
    await type('5')
    expect(await tab.evaluate('field.value')).toBe('2 55 08 14')
    await tab.press('End')
    expect(await tab.evaluate('value')).toBe('2550814')
  })

  test('says what is wrong once the field is left, and takes it back', async () => {
    const said = (text: string) => describePartialNir(checkPartialNir(text), 'fr')
    const shows = (text: string) => expect.poll(() => tab.evaluate('document.body.innerText')).toContain(text)
    await tab.press('Tab')
    await shows(said('2550814'))
    await tab.evaluate('field.focus(), field.setSelectionRange(field.value.length, field.value.length)')
    await type('16802538')
    expect(await tab.evaluate('[field.value, value].join()')).toBe('2 55 08 14 168 025 38,255081416802538')
    await tab.press('Tab')
    expect(await tab.evaluate('document.body.innerText')).not.toMatch(/Vérifiez|manque/)
  })
})

test('its pure part runs where there is no Intl, no DOM and nothing but the language', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'src/change-text.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'recipe',
    write: false,
  })
  const context = createContext({})
  runInContext(`delete globalThis.Intl;${outputFiles[0]?.text}`, context)
  expect(runInContext("typeof Intl + recipe.changeText('2 55 08', 7, '2 55 081').text", context)).toBe(
    'undefined2 55 08 1',
  )
})
