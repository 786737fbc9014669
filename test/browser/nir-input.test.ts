import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkPartialNir } from '../../src/form/check-partial-nir.js'
import { describePartialNir } from '../../src/form/describe-partial-nir.js'
import { launch, open, script } from './page.js'

/** What is said of a field that holds a text. */
function said(text: string): string {
  return describePartialNir(checkPartialNir(text), 'fr')
}

let browser: Browser
let code: string
let page: Page

const FIELD = `<form><label for="nir">Numéro</label><input id="nir" name="nir" value=""><p id="out"></p><button>Envoyer</button><button type="reset">Effacer</button></form>`
const BIND = `
  const input = document.querySelector('#nir')
  for (const [name, value] of Object.entries(buildNirInputAttributes())) input.setAttribute(name, value)
  window.unbind = bindNirInput(input, { message: document.querySelector('#out'), onChange: (edit) => edits.push(edit) })
`

beforeAll(async () => {
  browser = await launch()
  code = await script()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await open(browser, FIELD, code)
  await page.evaluate(BIND)
  await page.focus('#nir')
})
afterEach(() => page.close())

/** What the field shows, with `|` at the caret. */
function shown() {
  return page.evaluate(() => {
    const input = document.querySelector('#nir') as HTMLInputElement
    const caret = input.selectionStart ?? 0
    return `${input.value.slice(0, caret)}|${input.value.slice(caret)}`
  })
}
function caretTo(start: number, end: number = start) {
  return page.evaluate(
    ([from, to]) => (document.querySelector('#nir') as HTMLInputElement).setSelectionRange(from, to),
    [start, end] as const,
  )
}
function attribute(name: string) {
  return page.getAttribute('#nir', name)
}
function message() {
  return page.textContent('#out')
}
function validity() {
  return page.evaluate(() => (document.querySelector('#nir') as HTMLInputElement).validationMessage)
}
async function paste(text: string, field = '#nir') {
  await page.evaluate((data) => {
    const area = document.createElement('textarea')
    area.value = data
    document.body.append(area)
    area.select()
    document.execCommand('copy')
    area.remove()
  }, text)
  await page.focus(field)
  await page.keyboard.press('Control+V')
}

describe('typing', () => {
  test.each([
    ['269054958815780', '2 69 05 49 588 157 80|'],
    ['255081416802538', '2 55 08 14 168 025 38|'],
    ['278112b05000286', '2 78 11 2B 050 002 86|'],
    ['279035121518989', '2 79 03 51 215 189 89|'],
    ['2 55 08 14 168 025 38', '2 55 08 14 168 025 38|'],
  ])('%s key by key', async (keys, after) => {
    await page.keyboard.type(keys)
    expect(await shown()).toBe(after)
    expect(await attribute('aria-invalid')).toBe('false')
    expect(await validity()).toBe('')
    expect(await page.evaluate('edits.at(-1).state')).toBe('valid')
  })

  test('in the middle', async () => {
    await page.keyboard.type('25514168')
    await caretTo(4)
    await page.keyboard.type('08')
    expect(await shown()).toBe('2 55 08 |14 168')
  })

  test('a letter that has no place in a number is dropped, and the message says so', async () => {
    await page.keyboard.type('255x')
    expect(await shown()).toBe('2 55|')
    expect(await message()).toMatch(/2A et 2B/)
    expect(await attribute('aria-invalid')).toBe('false')
    expect(await page.evaluate('edits.map((edit) => edit.value)')).toEqual(['2', '25', '255'])
  })
})

describe('deleting', () => {
  test('backspace over separators', async () => {
    await page.keyboard.type('2550814')
    for (let count = 0; count < 3; count++) await page.keyboard.press('Backspace')
    expect(await shown()).toBe('2 55 0|')
    await caretTo(2)
    await page.keyboard.press('Backspace')
    expect(await shown()).toBe('|5 50')
  })

  test('delete over a separator', async () => {
    await page.keyboard.type('2550814')
    await caretTo(4)
    await page.keyboard.press('Delete')
    expect(await shown()).toBe('2 55 |81 4')
  })

  test('a whole group, and a selection that is typed over', async () => {
    await page.keyboard.type('2550814168')
    await page.keyboard.press('Control+Backspace')
    expect(await shown()).toBe('2 55 08 14|')
    await caretTo(2, 7)
    await page.keyboard.type('6')
    expect(await shown()).toBe('2 6|1 4')
  })

  test('cut keeps what was cut on the clipboard', async () => {
    await page.keyboard.type('2550814')
    await caretTo(2, 5)
    await page.keyboard.press('Control+X')
    expect(await shown()).toBe('2 |08 14')
    await caretTo(8)
    await page.keyboard.press('Control+V')
    expect(await shown()).toBe('2 08 14 55|')
  })
})

describe('pasting', () => {
  test.each([
    'N° SS : 2 55 08 14 168 025 38',
    '2\u00a055\u00a008\u00a014\u00a0168\u00a0025\u00a038',
    '2.55.08.14.168.025.38',
    ' 2 55 08 14\n168 025 38\n',
  ])('%j', async (text) => {
    await paste(text)
    expect(await shown()).toBe('2 55 08 14 168 025 38|')
    expect(await message()).toBe('')
  })

  test.each(['#nir', '#key'])(
    'two numbers into %s, which is short: nothing is taken, and it says why',
    async (field) => {
      await page.evaluate(`
      document.body.insertAdjacentHTML('beforeend', '<input id="key" maxlength="2"><p id="said"></p>')
      const input = document.querySelector('#nir')
      input.maxLength = 21
      bindNirKeyInput(document.querySelector('#key'), input, { message: document.querySelector('#said') })`)
      await paste('2 55 08 14 168 025 38 et 2 69 05 49 588 157 80', field)
      expect(await page.inputValue(field)).toBe('')
      expect(await page.textContent(field === '#nir' ? '#out' : '#said')).toBe(
        'Le texte contient plusieurs nombres\u00a0: collez le numéro seul',
      )
    },
  )

  test('a whole number takes the place of a beginning', async () => {
    await page.keyboard.type('269')
    await paste('2 55 08 14 168 025 38')
    expect(await shown()).toBe('2 55 08 14 168 025 38|')
  })
})

describe('undo and redo', () => {
  test('go back and forth through what was in order', async () => {
    await page.keyboard.type('2550')
    await paste('8 14')
    expect(await shown()).toBe('2 55 08 14|')
    await page.keyboard.press('Control+Z')
    expect((await shown()).replace('|', '')).toBe('2 55 0')
    await page.keyboard.press('Control+Shift+Z')
    expect((await shown()).replace('|', '')).toBe('2 55 08 14')
    await page.keyboard.press('Control+Z')
    for (let count = 0; count < 6; count++) await page.keyboard.press('Control+Z')
    expect(await shown()).toBe('|')
    for (let count = 0; count < 8; count++) await page.keyboard.press('Control+Shift+Z')
    expect((await shown()).replace('|', '')).toBe('2 55 08 14')
  })

  test('a deletion too', async () => {
    await page.keyboard.type('25508')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Control+Z')
    expect((await shown()).replace('|', '')).toBe('2 55 08')
  })
})

describe('composition', () => {
  test('is left alone, and put in order when it ends', async () => {
    const session = await page.context().newCDPSession(page)
    await page.keyboard.type('25508')
    await session.send('Input.imeSetComposition', { text: '2', selectionStart: 1, selectionEnd: 1 })
    await session.send('Input.imeSetComposition', { text: '2a', selectionStart: 2, selectionEnd: 2 })
    expect(await shown()).toBe('2 55 082a|')
    await session.send('Input.insertText', { text: '2a' })
    expect(await shown()).toBe('2 55 08 2A|')
    await page.keyboard.type('004')
    expect(await shown()).toBe('2 55 08 2A 004|')
  })

  test('full-width digits', async () => {
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: '２５', selectionStart: 2, selectionEnd: 2 })
    await session.send('Input.insertText', { text: '２５５' })
    expect(await shown()).toBe('2 55|')
  })

  test('the caret stays where a phone composes in the middle', async () => {
    const session = await page.context().newCDPSession(page)
    await page.keyboard.type('25514168')
    await caretTo(4)
    await session.send('Input.imeSetComposition', { text: '0', selectionStart: 1, selectionEnd: 1 })
    await session.send('Input.imeSetComposition', { text: '08', selectionStart: 2, selectionEnd: 2 })
    await session.send('Input.insertText', { text: '08' })
    expect(await shown()).toBe('2 55 08| 14 168')
  })
})

describe('the rest of the page', () => {
  test('autofill, which sets the value and says so', async () => {
    await page.evaluate(() => {
      const input = document.querySelector('#nir') as HTMLInputElement
      input.blur()
      input.value = '255081416802538'
      input.dispatchEvent(new Event('input', { bubbles: true }))
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(await page.inputValue('#nir')).toBe('2 55 08 14 168 025 38')
    expect(await page.evaluate('edits.length')).toBe(1)
  })

  test('a form is not sent, and says why', async () => {
    await page.evaluate(() =>
      document.querySelector('form')?.addEventListener('submit', (event) => {
        event.preventDefault()
        document.title = 'sent'
      }),
    )
    await page.keyboard.type('2550814168025')
    await page.keyboard.press('Enter')
    expect(await page.title()).toBe('')
    expect(await validity()).toBe(said('2550814168025'))
    expect(await message()).toBe(said('2550814168025'))
    expect(await attribute('aria-invalid')).toBe('true')
    await page.keyboard.type('39')
    await page.keyboard.press('Enter')
    expect(await page.title()).toBe('')
    expect(await validity()).toBe(said('255081416802539'))
    await page.keyboard.press('Backspace')
    await page.keyboard.type('8')
    await page.keyboard.press('Enter')
    expect(await page.title()).toBe('sent')
  })

  test('a reset empties the field and the message', async () => {
    await page.keyboard.type('9')
    await page.keyboard.press('Tab')
    expect(await attribute('aria-invalid')).toBe('true')
    expect(await message()).toBe(said('9'))
    await page.click('[type=reset]')
    await page.waitForFunction("document.querySelector('#nir').getAttribute('aria-invalid') === 'false'")
    expect(await message()).toBe('')
    expect(await validity()).toBe('')
    expect(await page.evaluate('edits.at(-1).state')).toBe('empty')
  })

  test('what a screen reader says', async () => {
    expect(await attribute('aria-describedby')).toBe('out')
    expect(await page.getAttribute('#out', 'aria-live')).toBe('polite')
    await page.keyboard.type('255')
    expect(await attribute('aria-invalid')).toBe('false')
    await page.keyboard.press('Tab')
    expect(await attribute('aria-invalid')).toBe('true')
    expect(await message()).toBe(said('255'))
    await page.focus('#nir')
    await page.keyboard.press('End')
    await page.keyboard.type('14')
    expect(await message()).toBe('')
    await page.keyboard.press('Tab')
    expect(await message()).toBe(said('25514'))
  })

  test('an empty field is wrong only where one is required', async () => {
    await page.keyboard.press('Tab')
    expect(await attribute('aria-invalid')).toBe('false')
    expect(await message()).toBe('')
    await page.evaluate("document.querySelector('#nir').required = true")
    await page.click('button:not([type])')
    expect(await attribute('aria-invalid')).toBe('true')
    expect(await message()).toBe('Saisissez votre numéro de sécurité sociale')
  })

  test('unbinding leaves the field as it was', async () => {
    await page.evaluate('unbind()')
    await page.keyboard.type('2550')
    expect(await shown()).toBe('2550|')
    expect(await attribute('aria-invalid')).toBeNull()
    expect(await attribute('aria-describedby')).toBeNull()
    expect(await page.evaluate('edits.length')).toBe(0)
  })

  test('a field that is only read stays as it is', async () => {
    await page.keyboard.type('255')
    await page.evaluate("document.querySelector('#nir').readOnly = true")
    await page.keyboard.type('08')
    await paste('2 55 08 14 168 025 38')
    await page.keyboard.press('Backspace')
    expect(await shown()).toBe('2 55|')
  })

  test.each(['number', 'email', 'date', 'checkbox'])(
    'an input of type %s, which has no caret, is none',
    async (type) => {
      const bound = page.evaluate(`bindNirInput(Object.assign(document.createElement('input'), { type: '${type}' }))`)
      await expect(bound).rejects.toThrow('what is bound is an <input> of text')
    },
  )

  test.each(['tel', 'search', 'password', 'url'])('an input of type %s is one', async (type) => {
    await page.evaluate(`document.querySelector('#nir').type = '${type}'`)
    await page.keyboard.type('278112b05000286')
    expect(await shown()).toBe('2 78 11 2B 050 002 86|')
  })

  test('two fields do not meet', async () => {
    await page.evaluate(`
      document.body.insertAdjacentHTML('beforeend', '<input id="other">')
      bindNirInput(document.querySelector('#other'), { irregular: true, locale: 'en' })`)
    await page.keyboard.type('255')
    await page.focus('#other')
    await page.keyboard.type('7550')
    expect(await page.inputValue('#other')).toBe('7 55 0')
    expect(await page.inputValue('#nir')).toBe('2 55')
    expect(await page.evaluate('edits.length')).toBe(3)
  })

  test('a shadow tree', async () => {
    await page.evaluate(`
      const host = document.createElement('div')
      document.body.append(host)
      host.attachShadow({ mode: 'open' }).innerHTML = '<form><input><button type="reset">x</button></form>'
      window.inner = host.shadowRoot.querySelector('input')
      bindNirInput(inner)
      inner.focus()`)
    await page.keyboard.type('25508')
    expect(await page.evaluate('inner.value')).toBe('2 55 08')
    await page.keyboard.press('Control+Z')
    expect(await page.evaluate('inner.value')).not.toBe('2 55 08')
    await page.evaluate('inner.form.reset()')
    await page.waitForFunction("inner.validationMessage === ''")
  })

  test('thirteen characters and the key in two fields', async () => {
    await page.evaluate(`
      document.body.insertAdjacentHTML('beforeend', '<input id="body"><input id="key">')
      window.body = document.querySelector('#body'), window.key = document.querySelector('#key')
      bindNirInput(body, { key: 'absent', keyInput: key })
      bindNirKeyInput(key, body)
      body.focus()`)
    await page.evaluate(
      "body.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertFromPaste', data: '2 55 08 14 168 025 38', cancelable: true }))",
    )
    expect(await page.evaluate('[body.value, key.value, key.validationMessage]')).toEqual([
      '2 55 08 14 168 025',
      '38',
      '',
    ])
    await page.keyboard.press('Backspace')
    expect(await page.evaluate('key.validationMessage')).toBe('')
    await page.keyboard.type('6')
    expect(await page.evaluate('key.validationMessage')).toBe(said('255081416802638'))
    await page.focus('#key')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('37')
    expect(await page.evaluate('[key.value, key.validationMessage]')).toEqual(['37', ''])
  })
})

describe('a value that something else changes', () => {
  const values = () => page.evaluate('edits.map((edit) => edit.value)')
  const set = (value: string) => page.evaluate(`document.querySelector('#nir').value = ${JSON.stringify(value)}`)

  test('a value that was there before binding is put in order, without an event and without a change', async () => {
    await page.evaluate(`
      document.body.insertAdjacentHTML('beforeend', '<input id="late" value="255081416802539">')
      window.late = document.querySelector('#late'), window.heard = []
      for (const name of ['input', 'change']) late.addEventListener(name, () => heard.push(name))
      bindNirInput(late, { onChange: () => heard.push('onChange') })`)
    expect(await page.evaluate('[late.value, late.validity.customError, late.ariaInvalid, heard.length]')).toEqual([
      '2 55 08 14 168 025 39',
      true,
      'true',
      0,
    ])
  })

  test('a script sets it', async () => {
    await set('255081416802538')
    expect(await page.inputValue('#nir')).toBe('2 55 08 14 168 025 38')
    expect([await validity(), await attribute('aria-invalid'), await values()]).toEqual([
      '',
      'false',
      ['255081416802538'],
    ])
    await set('255081416802539')
    expect([await validity(), await message()]).toEqual([said('255081416802539'), said('255081416802539')])
    await set('')
    expect([await validity(), await attribute('aria-invalid'), await message()]).toEqual(['', 'false', ''])
    expect(await values()).toEqual(['255081416802538', '255081416802539', ''])
  })

  test('a script that sets what is there already moves no caret and calls nothing', async () => {
    await page.keyboard.type('25508')
    await caretTo(2)
    for (const value of ['25508', '2 55 08']) await set(value)
    expect(await shown()).toBe('2 |55 08')
    expect(await page.evaluate('edits.length')).toBe(5)
  })

  test('undo and redo call onChange, and judge again', async () => {
    await page.keyboard.type('25508141680253')
    await page.keyboard.type('9')
    expect(await message()).toBe(said('255081416802539'))
    await page.keyboard.press('Control+Z')
    const undone = await page.evaluate("document.querySelector('#nir').value.replaceAll(' ', '')")
    expect(undone).not.toBe('255081416802539')
    expect(await message()).toBe('')
    expect(await page.evaluate('edits.at(-1).value')).toBe(undone)
    await page.keyboard.press('Control+Shift+Z')
    expect(await page.evaluate('edits.at(-1).value')).toBe('255081416802539')
    expect(await message()).toBe(said('255081416802539'))
  })

  test('a form that is reset to a default', async () => {
    await page.evaluate("document.querySelector('#nir').defaultValue = '269054958815780'")
    await page.keyboard.type('9')
    await page.evaluate("document.querySelector('form').reset()")
    await page.waitForFunction("document.querySelector('#nir').value === '2 69 05 49 588 157 80'")
    expect([await validity(), await page.evaluate('edits.at(-1).value')]).toEqual(['', '269054958815780'])
  })

  test('a form that is reset while the field is bound anew', async () => {
    await page.keyboard.type('9')
    await page.keyboard.press('Tab')
    await page.evaluate(`
      document.querySelector('form').addEventListener('reset', () => {
        unbind()
        window.unbind = bindNirInput(document.querySelector('#nir'), { message: document.querySelector('#out') })
      })
      document.querySelector('form').reset()`)
    await page.waitForFunction("document.querySelector('#nir').ariaInvalid === 'false'")
    expect([await page.inputValue('#nir'), await message()]).toEqual(['', ''])
  })

  test('a reset that is prevented changes nothing', async () => {
    await page.keyboard.type('9')
    await page.keyboard.press('Tab')
    await page.evaluate("document.querySelector('form').addEventListener('reset', (event) => event.preventDefault())")
    await page.evaluate("document.querySelector('form').reset()")
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 20))')
    expect([await page.inputValue('#nir'), await attribute('aria-invalid')]).toEqual(['9', 'true'])
  })

  test('where the document has no execCommand, typing and pasting still work, and are heard', async () => {
    await page.evaluate(`
      Document.prototype.execCommand = undefined
      window.heard = []
      document.querySelector('#nir').addEventListener('input', (event) => heard.push(event.target.value))`)
    await page.keyboard.type('25508')
    await page.keyboard.press('Backspace')
    expect(await shown()).toBe('2 55 0|')
    expect(await page.evaluate('heard')).toEqual(['2', '2 5', '2 55', '2 55 0', '2 55 08', '2 55 0'])
  })
})

describe('when something is said', () => {
  test('nothing while a person types, all that is wrong once all characters are there', async () => {
    for (const key of '9551414168025') {
      await page.keyboard.type(key)
      expect([await attribute('aria-invalid'), await message()]).toEqual(['false', ''])
    }
    await page.keyboard.type('38')
    expect([await attribute('aria-invalid'), await message()]).toEqual(['true', said('9')])
    expect(await validity()).toBe(said('9'))
  })

  test('nothing while a digit in the middle is corrected', async () => {
    await page.keyboard.type('255081416802638')
    expect(await attribute('aria-invalid')).toBe('true')
    await caretTo(18)
    await page.keyboard.press('Backspace')
    expect([await attribute('aria-invalid'), await message()]).toEqual(['false', ''])
    await page.keyboard.type('5')
    expect([await attribute('aria-invalid'), await message(), await validity()]).toEqual(['false', '', ''])
  })

  test('after the field is left, a part that is wrong before what is missing', async () => {
    await page.keyboard.type('25514')
    await page.keyboard.press('Tab')
    expect([await attribute('aria-invalid'), await message()]).toEqual(['true', said('25514')])
  })

  test('the live region changes only when the message does', async () => {
    await page.evaluate(`
      window.changes = []
      new MutationObserver((records) => changes.push(...records.map(() => document.querySelector('#out').textContent)))
        .observe(document.querySelector('#out'), { childList: true, characterData: true, subtree: true })`)
    await page.keyboard.type('255081416802539')
    await page.keyboard.press('Tab')
    await page.focus('#nir')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('changes')).toEqual([said('255081416802539')])
  })

  test('a binding that follows right after another keeps what is said', async () => {
    await page.keyboard.type('9')
    await page.keyboard.press('Tab')
    await page.evaluate(`
      unbind()
      window.unbind = bindNirInput(document.querySelector('#nir'), { message: document.querySelector('#out') })`)
    await page.evaluate('Promise.resolve()')
    expect([await attribute('aria-invalid'), await message()]).toEqual(['true', said('9')])
    await page.evaluate('unbind()')
    expect([await attribute('aria-invalid'), await message(), await attribute('aria-describedby')]).toEqual([
      null,
      '',
      null,
    ])
    expect(await page.evaluate("Object.hasOwn(document.querySelector('#nir'), 'value')")).toBe(false)
  })

  test('no input is no binding', async () => {
    expect(await page.evaluate('typeof bindNirInput(null)()')).toBe('undefined')
  })
})
