// @vitest-environment happy-dom
import { bindNirInput } from 'securite-sociale/form/dom'
import { describe, expect, test } from 'vitest'

/** What a browser does when a key is pressed. */
function type(input: HTMLInputElement, data: string): void {
  const init = { inputType: 'insertText', data, bubbles: true }
  if (!input.dispatchEvent(new InputEvent('beforeinput', { ...init, cancelable: true }))) return
  input.value += data
  input.dispatchEvent(new InputEvent('input', init))
}

describe('a page that is no browser', () => {
  test.each(['with the focus', 'without the focus'])('has its field bound, %s (promise: bare-host)', (focus) => {
    expect('execCommand' in document).toBe(false)
    const input = document.createElement('input')
    document.body.append(input)
    if (focus === 'with the focus') input.focus()
    const unbind = bindNirInput(input)
    for (const key of '255') type(input, key)
    expect(input.value).toBe('2 55')
    input.dispatchEvent(new Event('blur'))
    expect(input.getAttribute('aria-invalid')).toBe('true')
    unbind()
    type(input, '0')
    expect(input.value).toBe('2 550')
    input.remove()
  })
})
