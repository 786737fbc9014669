import type { Words } from '../words/words.js'
import { type Child, el } from './element.js'
import { button } from './field.js'

/** A button that copies a text and says so. */
export function copyButton(label: string, copied: string, text: () => string): HTMLElement {
  const status = el('span', { role: 'status', class: 'hint' })
  const copy = button(label, () => {
    navigator.clipboard.writeText(text()).then(
      () => {
        status.textContent = copied
      },
      // Where the browser does not allow it, the text is on the page and can be copied by hand.
      () => undefined,
    )
  })
  return el('span', { class: 'copy' }, copy, status)
}

/** The same thing as a program, to read and to copy. */
export function asCode(words: Words, hint: string | undefined, code: () => string): HTMLElement {
  const shown = el('code')
  const details = el(
    'details',
    { class: 'card code', ontoggle: () => shown.replaceChildren(code()) },
    el('summary', {}, words.frame.asCode),
    hint === undefined ? undefined : el('p', { class: 'hint' }, hint),
    el('pre', { tabindex: 0, 'aria-label': words.frame.asCode }, shown),
    copyButton(words.frame.copy, words.frame.copied, code),
  )
  return details
}

/** A card with a heading. */
export function card(heading: string, ...children: readonly Child[]): HTMLElement {
  return el('section', { class: 'card' }, el('h2', {}, heading), ...children)
}

/** Offers a file that is made here and saved by the browser; nothing is sent. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  el('a', { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}
