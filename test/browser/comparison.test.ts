import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromiumTab, type Tab } from './tab.js'

/** A field to compare: what its library is for, and texts of that kind. */
interface Compared {
  readonly name: string
  /** Where its version is; none is this package. */
  readonly dependency?: string
  readonly is: string
  /** A module whose `mount` puts an input into a form, and whose `judge`, if it has one, tells right from wrong. */
  readonly code: string
  /** What is typed, and what should be shown. */
  readonly typed: string
  readonly shown: string
  /** The same with another check digit. */
  readonly wrong: string
  /** The same as people copy it: with a caption; and with a digit in the caption. */
  readonly pasted: string
  readonly decoy: string
}

const NIR = {
  typed: '255081416802538',
  shown: '2 55 08 14 168 025 38',
  wrong: '255081416802539',
  pasted: 'N° SS : 2 55 08 14 168 025 clé 38',
  decoy: 'N° 13 : 2 55 08 14 168 025 38',
}

const PLAIN = 'const input = form.appendChild(document.createElement("input"))'

const FIELDS: readonly Compared[] = [
  {
    ...NIR,
    name: 'securite-sociale',
    is: 'social security numbers',
    code: `import { bindNirInput } from './src/form/dom.ts'
      export function mount(form) { ${PLAIN}; bindNirInput(input) }`,
  },
  {
    name: 'react-phone-number-input',
    dependency: 'react-phone-number-input',
    is: 'phone numbers, in React',
    code: `import { createElement } from 'react'
      import { createRoot } from 'react-dom/client'
      import { flushSync } from 'react-dom'
      import PhoneInput from 'react-phone-number-input/input'
      export { isValidPhoneNumber } from 'react-phone-number-input/input'
      import { isValidPhoneNumber } from 'react-phone-number-input/input'
      import { useState } from 'react'
      function Field() { const [value, onChange] = useState(); return createElement(PhoneInput, { country: 'FR', value, onChange }) }
      export function mount(form) { const host = form.appendChild(document.createElement('div')); flushSync(() => createRoot(host).render(createElement(Field))) }
      export const judge = (text) => isValidPhoneNumber(text, 'FR')`,
    typed: '0612345678',
    shown: '06 12 34 56 78',
    wrong: '0012345678',
    pasted: 'Tél. : 06 12 34 56 78 (mobile)',
    decoy: 'Tél. 2 : 06 12 34 56 78',
  },
  {
    name: 'card-validator',
    dependency: 'card-validator',
    is: 'bank cards, no field',
    code: `import valid from 'card-validator'
      export function mount(form) { ${PLAIN} }
      export const judge = (text) => valid.number(text).isValid`,
    typed: '4111111111111111',
    shown: '4111 1111 1111 1111',
    wrong: '4111111111111112',
    pasted: 'Visa : 4111 1111 1111 1111',
    decoy: 'Carte 2 : 4111 1111 1111 1111',
  },
  {
    ...NIR,
    name: '@maskito/core',
    dependency: '@maskito/core',
    is: 'masks',
    code: `import { Maskito } from '@maskito/core'
      const digit = /\\d/
      const mask = [digit, ' ', digit, digit, ' ', digit, digit, ' ', digit, /[\\dABab]/, ' ', digit, digit, digit, ' ', digit, digit, digit, ' ', digit, digit]
      export function mount(form) { ${PLAIN}; new Maskito(input, { mask }) }`,
  },
  {
    ...NIR,
    name: 'imask',
    dependency: 'imask',
    is: 'masks',
    code: `import IMask from 'imask'
      export function mount(form) { ${PLAIN}; IMask(input, { mask: '0 00 00 0p 000 000 00', definitions: { p: /[\\dABab]/ } }) }`,
  },
]

/** What a person or a program does in a field, and whether it went well. */
const BEHAVIOURS: readonly (readonly [what: string, run: (tab: Tab, field: Compared) => Promise<boolean>])[] = [
  [
    'groups what is typed',
    async (tab, { typed, shown }) => {
      await type(tab, typed)
      return (await value(tab)) === shown
    },
  ],
  [
    'keeps the caret at a digit that is corrected in the middle',
    async (tab, { typed, shown }) => {
      await type(tab, typed)
      await tab.evaluate('input.setSelectionRange(7, 7)')
      await press(tab, 'Backspace')
      const at = shown.slice(0, 7).replaceAll(' ', '').at(-1) ?? ''
      await type(tab, at)
      const rest = await tab.evaluate("input.value.slice(input.selectionStart).replaceAll(' ', '')")
      return (await value(tab)) === shown && rest === shown.slice(7).replaceAll(' ', '')
    },
  ],
  [
    'deletes a digit, not only the space beside it',
    async (tab, { typed, shown }) => {
      await type(tab, typed)
      const gap = shown.indexOf(' ', 5) + 1
      await tab.evaluate(`input.setSelectionRange(${gap}, ${gap})`)
      await press(tab, 'Backspace')
      return String(await value(tab)).replaceAll(' ', '').length === typed.length - 1
    },
  ],
  [
    'goes back with the browser’s undo',
    async (tab, { typed }) => {
      await type(tab, typed.slice(0, 5))
      const before = await value(tab)
      await tab.press('Control', 'z')
      const undone = String(await value(tab))
      return undone !== before && typed.startsWith(undone.replaceAll(' ', ''))
    },
  ],
  [
    'groups a value that a script sets',
    async (tab, { typed, shown }) => {
      await tab.evaluate(`input.value = '${typed}'`)
      return (await value(tab)) === shown
    },
  ],
  [
    'takes a paste with a caption',
    async (tab, { pasted, shown }) => {
      await paste(tab, pasted)
      return (await value(tab)) === shown
    },
  ],
  [
    'never makes another number of a caption with a digit',
    async (tab, { decoy, shown }) => {
      await paste(tab, decoy)
      const now = String(await value(tab))
      return now === shown || now === '' || now === decoy
    },
  ],
  [
    'knows a wrong check digit or prefix',
    async (tab, { typed, wrong }) => {
      await type(tab, wrong)
      return Boolean(
        await tab.evaluate(
          `'judge' in field ? field.judge('${typed}') && !field.judge('${wrong}') : input.validity.customError`,
        ),
      )
    },
  ],
  [
    'keeps a wrong form from being sent',
    async (tab, { wrong }) => {
      await type(tab, wrong)
      return (await tab.evaluate('form.checkValidity()')) === false
    },
  ],
  [
    'tells screen readers that the field is wrong',
    async (tab, { wrong }) => {
      await type(tab, wrong)
      return (await tab.evaluate("input.blur(), input.getAttribute('aria-invalid')")) === 'true'
    },
  ],
  [
    'says in words what to do',
    async (tab, { wrong }) => {
      await type(tab, wrong)
      return (await tab.evaluate("input.blur(), input.validationMessage !== ''")) === true
    },
  ],
  [
    'takes back what it said when the form is reset',
    async (tab, { wrong }) => {
      await type(tab, wrong)
      await tab.evaluate('input.blur()')
      const said = await tab.evaluate('input.validationMessage')
      await tab.evaluate('form.reset(); new Promise((resolve) => setTimeout(resolve, 20))')
      return said !== '' && (await tab.evaluate('input.value + input.validationMessage')) === ''
    },
  ],
]

const value = (tab: Tab) => tab.evaluate('input.value')

/** As a person types: a field that renders later has done so before the next key. */
async function type(tab: Tab, text: string): Promise<void> {
  for (const key of text) await press(tab, key)
}

/** A key, and a while: a field may put its caret in order after the event. Nobody types faster. */
async function press(tab: Tab, key: string): Promise<void> {
  await tab.press(key)
  await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 40))')
}

async function paste(tab: Tab, text: string): Promise<void> {
  await tab.evaluate(`{
    const source = document.body.appendChild(document.createElement('textarea'))
    source.value = ${JSON.stringify(text)}
    source.select()
  }`)
  await tab.press('Control', 'c')
  await tab.evaluate("document.querySelector('textarea').remove(), input.focus()")
  await tab.press('Control', 'v')
}

async function bundle(code: string, external: string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: external.length > 0 ? 'esm' : 'iife',
    globalName: 'field',
    define: { 'process.env.NODE_ENV': '"production"' },
    external,
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** Bytes of what a page loads for the field, React apart. */
async function bytesOf({ code }: Compared): Promise<number> {
  return brotliCompressSync(await bundle(code, ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime'])).length
}

function versionOf({ dependency }: Compared): string {
  const file = dependency ? `node_modules/${dependency}/package.json` : 'package.json'
  return JSON.parse(readFileSync(file, 'utf8')).version
}

let tab: Tab

beforeAll(async () => {
  tab = await openChromiumTab()
})
afterAll(() => tab.close())

/** Which of the behaviours a field has. */
async function behaviourOf(field: Compared): Promise<boolean[]> {
  const script = await bundle(field.code)
  const found: boolean[] = []
  for (const [, run] of BEHAVIOURS) {
    await tab.goto('about:blank')
    await tab.evaluate(`document.body.innerHTML = '<form></form>'`)
    await tab.page?.addScriptTag({ content: script })
    // A library may put another input in the place of the first one.
    await tab.evaluate(`
      window.form = document.querySelector('form')
      field.mount(form)
      Object.defineProperty(window, 'input', { configurable: true, get: () => form.querySelector('input') })
      input.focus()`)
    found.push(await run(tab, field))
  }
  return found
}

const PAGE = 'docs/reference/field-comparison.md'
const NEAR = 0.02

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

test('the page says what is measured', async () => {
  const measured: { field: Compared; bytes: number; found: boolean[] }[] = []
  for (const field of FIELDS) measured.push({ field, bytes: await bytesOf(field), found: await behaviourOf(field) })
  const columns = measured.map(({ field }) => `${field.name} ${versionOf(field)}`)
  const page = `# The field beside others

What a field of this package does beside well-known fields and masks for other numbers. They are made for something else: the table shows what a person is used to from them, and what is left to write with each. \`npm run test:browser\` does each line in Chromium, with a number of the library's own kind, and compares the answers with this page; \`UPDATE_DOCS=1\` writes it anew. Bytes: bundled and minified by esbuild, compressed by brotli, React apart.

${[
  row(['', ...columns]),
  row(['---', ...columns.map(() => '---')]),
  row(['made for', ...measured.map(({ field }) => field.is)]),
  row(['bytes', ...measured.map(({ bytes }) => String(bytes))]),
  ...BEHAVIOURS.map(([what], index) => row([what, ...measured.map(({ found }) => (found[index] ? 'yes' : 'no'))])),
].join('\n')}

The masks of this package for \`@maskito/core\` and \`imask\` take a caption in front as long as \`cleanNirPaste\` is called first; the table has the masks alone. \`card-validator\` judges a text and touches no field, and \`react-phone-number-input\` has \`isValidPhoneNumber\` beside its field.
`
  if (process.env['UPDATE_DOCS']) writeFileSync(PAGE, page)
  const numbers = (text: string) => text.replaceAll(/\| \d+ (?=\|)/g, '| # ')
  const published = readFileSync(PAGE, 'utf8')
  expect(numbers(published)).toBe(numbers(page))
  const bytes = /\| bytes \|(.*)\|/.exec(published)?.[1]?.split('|').map(Number) ?? []
  for (const [index, { bytes: now }] of measured.entries())
    expect(Math.abs(now - (bytes[index] ?? 0)) / now).toBeLessThan(NEAR)
}, 180_000)

test('the field of this package does all of it', () => {
  const rows = readFileSync(PAGE, 'utf8')
    .split('\n')
    .filter((line) => /\| (?:yes|no) \|/.test(line))
  expect(rows).toHaveLength(BEHAVIOURS.length)
  for (const line of rows) expect(line.split('|')[2]?.trim()).toBe('yes')
})
