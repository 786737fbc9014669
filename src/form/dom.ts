/**
 * Binds an `<input>`: what is typed, pasted, deleted or filled in goes through `editNir`. This is the one file that touches
 * the DOM. Does not style the field.
 *
 * @packageDocumentation
 */
import type { Locale } from '../locale.js'
import type { FieldState, NirFieldOptions } from './check-partial-nir.js'
import { editNir, type NirEdit } from './edit-nir.js'
import { editNirKey } from './edit-nir-key.js'
import type { NirEditRequest } from './read-request.js'
import { shortText } from './short-texts.js'

/** How to bind an input. */
export interface NirInputOptions extends NirFieldOptions {
  /** Called for every edit, and for what the field holds at first if it is not empty. */
  readonly onChange?: (edit: NirEdit) => void
  /** The language of the messages; `fr` by default. */
  readonly locale?: Locale
  /** What to say instead of the short text. */
  readonly describe?: (partial: FieldState, locale: Locale) => string
  /** Where to write the message: made a polite live region, and the description of the input. */
  readonly message?: HTMLElement
  /** The field of the key, where this one takes thirteen characters: a key that is pasted with them goes there. */
  readonly keyInput?: HTMLInputElement
}

/**
 * Binds an input, in the document or in a shadow tree.
 *
 * Groups are put as the number is typed, the caret stays with its digit, and the browser's own undo goes back through
 * the edits. While a composition is under way nothing is touched: the text is put in order when it ends. A number that
 * cannot stand sets `aria-invalid` at once, one that lacks characters when the field is left; either sets the custom
 * validity, so that the form is not sent. An empty field is left to `required`.
 *
 * @param input - a text input; set its attributes with `buildNirInputAttributes`
 * @param options - what the field takes, what to call, and how to say what is wrong
 * @returns a function that unbinds it
 * @see https://www.w3.org/TR/input-events-2/
 */
export function bindNirInput(input: HTMLInputElement, options: NirInputOptions = {}): () => void {
  const { keyInput } = options
  return bind(input, options, (request) => {
    const edit = editNir(request, options)
    if (edit.key && keyInput) {
      keyInput.setRangeText(edit.key, 0, keyInput.value.length, 'end')
      keyInput.dispatchEvent(new Event('input', { bubbles: true }))
    }
    return edit
  })
}

/**
 * Binds the input of the key, next to one that is bound with `key: 'absent'` and takes the thirteen characters.
 *
 * @param input - the input of the key
 * @param bodyInput - the input of the thirteen characters; the key is judged again when it changes
 * @param options - as for `bindNirInput`
 * @returns a function that unbinds it
 */
export function bindNirKeyInput(
  input: HTMLInputElement,
  bodyInput: HTMLInputElement,
  options: Omit<NirInputOptions, 'key' | 'keyInput'> = {},
): () => void {
  const unbind = bind(input, options, (request) => editNirKey(request, bodyInput.value, options))
  const judge = () => input.dispatchEvent(new Event('input', { bubbles: true }))
  bodyInput.addEventListener('input', judge)
  return () => {
    bodyInput.removeEventListener('input', judge)
    unbind()
  }
}

/** The edits that are taken over before they happen. The others are put in order once they have. */
const TAKEN_OVER = /^(insertText|insertFromPaste|insertFromYank|delete(Content|Word|Soft|Hard|ByCut))/

function bind(
  input: HTMLInputElement,
  { onChange, locale = 'fr', describe = shortText, message }: NirInputOptions,
  edit: (request: NirEditRequest) => NirEdit,
): () => void {
  const root = input.getRootNode() as Document | ShadowRoot
  const description = input.getAttribute('aria-describedby')
  const listening = new AbortController()
  const { signal } = listening
  let isPutting = false
  let isLeft = false
  let known = ''

  const now = () => edit({ text: input.value, caret: input.selectionStart ?? input.value.length })

  /** Says what is wrong: at once where the number cannot stand, once the field is left where characters are missing. */
  const say = (outcome: NirEdit) => {
    const { state, issue } = outcome
    // A key whose thirteen characters are not right yet lacks nothing itself.
    const lacks = state === 'incomplete' && outcome.missing > 0
    const isWrong = state === 'invalid' || (isLeft && (input.validity.valueMissing || lacks))
    const text = issue || lacks || state === 'empty' ? describe(outcome, locale) : ''
    input.setCustomValidity(state === 'invalid' || lacks ? text : '')
    input.setAttribute('aria-invalid', String(Boolean(isWrong)))
    if (message) message.textContent = isWrong || issue ? text : ''
  }

  /** Changes the least that must change, as if it were typed where the field has the focus: so undo goes through it. */
  const put = ({ text, caret }: NirEdit) => {
    const old = input.value
    if (text === old) return
    const most = Math.min(old.length, text.length)
    let start = 0
    while (start < most && old[start] === text[start]) start++
    let end = 0
    while (end < most - start && old.at(-1 - end) === text.at(-1 - end)) end++
    const part = text.slice(start, text.length - end)
    isPutting = true
    if (root.activeElement === input) {
      input.setSelectionRange(start, old.length - end)
      // Simulated documents, such as jsdom's and happy-dom's, do not have it.
      input.ownerDocument.execCommand?.(part ? 'insertText' : 'delete', false, part)
    }
    // A field without the focus, or a browser without the command, which undo then does not go back through.
    if (input.value !== text) {
      input.setRangeText(text, 0, input.value.length)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    isPutting = false
    if (root.activeElement === input) input.setSelectionRange(caret, caret)
  }

  const finish = (outcome: NirEdit) => {
    put(outcome)
    known = input.value
    say(outcome)
    onChange?.(outcome)
  }

  const onBeforeInput = (event: InputEvent) => {
    const { inputType } = event
    if (isPutting || event.isComposing || !event.cancelable || !TAKEN_OVER.test(inputType)) return
    event.preventDefault()
    isLeft = false
    const data = event.data ?? event.dataTransfer?.getData('text/plain')
    const caret = [input.selectionStart ?? 0, input.selectionEnd ?? 0] as const
    const outcome = edit({ text: input.value, caret, inputType, data })
    finish(outcome)
    input.setSelectionRange(outcome.caret, outcome.caret)
  }

  const onInput = (event: Event) => {
    if (isPutting) return
    isLeft = false
    const { isComposing, inputType = '' } = event as Partial<InputEvent>
    // What undo brings back was in order; what is being composed is put in order when it is composed.
    if (isComposing) onChange?.(now())
    else if (inputType.startsWith('history')) say(now())
    else finish(now())
  }

  const onLeave = () => {
    isLeft = true
    if (input.value === known) say(now())
    else finish(now())
  }

  // Before any other listener of the field, so that each sees the text in order.
  const early = { signal, capture: true }
  input.addEventListener('beforeinput', onBeforeInput, early)
  input.addEventListener('input', onInput, early)
  input.addEventListener('compositionend', () => finish(now()), early)
  input.addEventListener('change', () => input.value === known || finish(now()), early)
  input.addEventListener('blur', onLeave, early)
  input.addEventListener('invalid', onLeave, early)
  root.addEventListener(
    'reset',
    ({ target }) => {
      // The event comes before the values are reset.
      if (target === input.form)
        setTimeout(() => {
          isLeft = false
          finish(now())
        })
    },
    { signal },
  )

  if (message) {
    message.id ||= `${input.id || input.name || 'nir'}-message`
    message.setAttribute('aria-live', 'polite')
    input.setAttribute('aria-describedby', description ? `${description} ${message.id}` : message.id)
  }
  if (input.value) finish(now())

  return () => {
    listening.abort()
    input.setCustomValidity('')
    input.removeAttribute('aria-invalid')
    if (message) {
      message.textContent = ''
      input.removeAttribute('aria-describedby')
      if (description) input.setAttribute('aria-describedby', description)
    }
  }
}
