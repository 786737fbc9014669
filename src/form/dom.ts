/**
 * Binds an `<input>`: what is typed, pasted, deleted, filled in or set by a script goes through `editNir`. Does not style
 * the field.
 *
 * @packageDocumentation
 */
import type { Locale } from '../locale.js'
import { ownCopy } from '../record.js'
import type { FieldState, NirFieldOptions } from './check-partial-nir.js'
import { isFocused, watchValue, writeText } from './dom-value.js'
import { editNir, type NirEdit } from './edit-nir.js'
import { editNirKey } from './edit-nir-key.js'
import type { NirEditRequest } from './read-request.js'
import { shortText } from './short-texts.js'

/** How to bind an input. */
export interface NirInputOptions extends NirFieldOptions {
  /** Called when the characters that count have changed, whoever changed them; `value` has them live. */
  readonly onChange?: (edit: NirEdit) => void
  /** The language of the messages; `fr` by default. */
  readonly locale?: Locale
  /** What to say instead of the short text. */
  readonly describe?: (state: FieldState, locale: Locale) => string
  /** Where to write the message: made a polite live region, and the description of the input. */
  readonly message?: HTMLElement | null
  /** The field of the key, where this one takes thirteen characters: a key that is pasted with them goes there. */
  readonly keyInput?: HTMLInputElement | null
}

/**
 * Binds an input, in the document or in a shadow tree, and follows its value whoever changes it: a person, undo and redo,
 * autofill, a reset of the form, a script that sets `value`.
 *
 * Groups are added as the number is typed, the caret stays with its digit, and the browser's own undo goes back through
 * the edits. During a composition the text is left alone; it is put in order when the composition ends.
 *
 * The custom validity always says what is wrong, so that the form is not sent. `aria-invalid` and the message wait until
 * the person could have finished: until all characters are there, or the field is left. They are cleared while a digit is
 * corrected. An empty field is valid unless it is `required`.
 *
 * @param input - a text input, whose attributes `buildNirInputAttributes` gives; `null`, which a ref of React can be, does
 *   nothing
 * @param options - what the field takes, what to call, and how to say what is wrong
 * @returns a function that unbinds it: return it from a ref callback, an effect or an attachment
 * @throws RangeError when the profile or the key is not a word of its list; TypeError when there is no input, or one
 *   of a type that has no caret
 * @example
 * // In a page: document.querySelector<HTMLInputElement>('#nir')
 * const input: HTMLInputElement | null = null
 * const unbind = bindNirInput(input, { locale: 'fr', onChange: ({ state }) => console.log(state) })
 * unbind()
 * @see https://www.w3.org/TR/input-events-2/
 */
export function bindNirInput(input: HTMLInputElement | null, options: NirInputOptions = {}): () => void {
  const { keyInput, key, profile } = ownCopy(options)
  const size = key === 'absent' || (key === undefined && profile === 'dsn') ? 13 : 15
  return bind(input, options, size, (request) => {
    const edit = editNir(request, options)
    if (edit.key && keyInput) setValue(keyInput, edit.key)
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
 * @throws RangeError when the profile is not a word of its list; TypeError when there is no input
 * @example
 * function bindBoth(body: HTMLInputElement, key: HTMLInputElement) {
 *   return [bindNirInput(body, { key: 'absent', keyInput: key }), bindNirKeyInput(key, body)]
 * }
 */
export function bindNirKeyInput(
  input: HTMLInputElement | null,
  bodyInput: HTMLInputElement,
  options: Omit<NirInputOptions, 'key' | 'keyInput'> = {},
): () => void {
  return bind(input, options, 2, (request) => editNirKey(request, bodyInput.value, options), asInput(bodyInput))
}

/**
 * An input, which can be of another window: what it does tells it, not whose it is.
 *
 * @throws TypeError when it is none, or of a type that has no caret, such as a number or an address
 */
function asInput(value: HTMLInputElement): HTMLInputElement {
  if (typeof value?.addEventListener !== 'function' || typeof value.value !== 'string')
    throw new TypeError('what is bound is an <input>')
  if (value.selectionStart === null)
    throw new TypeError('what is bound is an <input> of text: another type has no caret')
  return value
}

/** Sets the value of a field as a person would, for who listens to it. */
function setValue(input: HTMLInputElement, value: string): void {
  if (input.value === value) return
  input.value = value
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The edits that are taken over before they happen. The others are put in order once they have. */
const TAKEN_OVER = ['insertText', 'insertFromPaste', 'insertFromYank', 'delete']
const LEFT_TO_BROWSER = ['deleteByDrag', 'deleteByComposition', 'deleteCompositionText']

function isTakenOver(inputType: string): boolean {
  return (
    TAKEN_OVER.some((beginning) => inputType.startsWith(beginning)) &&
    !LEFT_TO_BROWSER.some((beginning) => inputType.startsWith(beginning))
  )
}

/** Sent by a bound field when its value has changed, for the field of the key. */
const CHANGED = 'nir-changed'

/** What a binding remembers, on its input: a binding that follows right after another goes on from it. */
interface Memory {
  /** Whether the field was left, or the form was to be sent, since it was last edited. */
  isLeft: boolean
  /** The characters that count, as they were last reported. */
  value: string
  /** What the input was described by before. */
  readonly description: string | null
  /** How many bindings there are: one, or none once it was unbound. */
  bindings: number
  /** Puts the field in order and judges it again, by the binding that there is now. */
  refresh: () => void
}

const MEMORY: unique symbol = /* @__PURE__ */ Symbol('securite-sociale')

type BoundInput = HTMLInputElement & { [MEMORY]?: Memory }

function bind(
  bound: BoundInput | null,
  options: NirInputOptions,
  size: number,
  judge: (request: NirEditRequest) => NirEdit,
  bodyInput?: HTMLInputElement,
): () => void {
  if (!bound) return () => {}
  const { onChange, locale = 'fr', describe = shortText, message } = ownCopy(options)
  const input: BoundInput = asInput(bound)
  const listening = new AbortController()
  const { signal } = listening
  const first = read()
  const memory: Memory = input[MEMORY] ?? {
    isLeft: false,
    value: first.value,
    description: input.getAttribute('aria-describedby'),
    bindings: 0,
    refresh: () => {},
  }
  memory.bindings++
  memory.refresh = () => putInOrder(false)
  input[MEMORY] = memory
  let isWriting = false
  if (first.text !== input.value) {
    // As a script would: a field that is put in order when it appears was not edited, so no event is sent.
    input.value = first.text
    if (isFocused(input)) input.setSelectionRange(first.caret, first.caret)
  }

  function read(): NirEdit {
    return judge({ text: input.value, caret: input.selectionStart ?? input.value.length })
  }

  function write(edit: NirEdit, isAnnounced: boolean): void {
    isWriting = true
    const isSilent = writeText(input, edit)
    if (isSilent && isAnnounced) input.dispatchEvent(new Event('input', { bubbles: true }))
    isWriting = false
  }

  /** Says what is wrong: once all characters are there, or the field was left. */
  function say(edit: NirEdit): void {
    const { state, issue, value } = edit
    // A key whose thirteen characters are not right yet lacks nothing itself.
    const lacks = state === 'incomplete' && edit.missing > 0
    const isInvalid = state === 'invalid' && (memory.isLeft || value.length >= size)
    const isWrong = isInvalid || (memory.isLeft && (lacks || input.validity.valueMissing))
    const text = describe(edit, locale)
    input.setCustomValidity(state === 'invalid' || lacks ? text : '')
    setAttribute(input, 'aria-invalid', String(isWrong))
    setText(message, isWrong || (issue && state !== 'invalid') ? text : '')
  }

  function follow(edit: NirEdit): void {
    say(edit)
    if (edit.value === memory.value) return
    memory.value = edit.value
    onChange?.(edit)
    input.dispatchEvent(new Event(CHANGED))
  }

  function putInOrder(isAnnounced: boolean): void {
    const edit = read()
    write(edit, isAnnounced)
    follow(edit)
  }

  function onBeforeInput(event: InputEvent): void {
    const { inputType } = event
    // A read-only field gets this event too. It must stay as it is.
    if (isWriting || input.readOnly || event.isComposing || !event.cancelable || !isTakenOver(inputType)) return
    event.preventDefault()
    memory.isLeft = false
    const data = event.data ?? event.dataTransfer?.getData('text/plain')
    const caret = [input.selectionStart ?? 0, input.selectionEnd ?? 0] as const
    const edit = judge({ text: input.value, caret, inputType, data })
    write(edit, true)
    follow(edit)
  }

  function onInput(event: Event): void {
    if (isWriting) return
    memory.isLeft = false
    const { isComposing, inputType = '' } = event as Partial<InputEvent>
    // What undo brings back was in order; what is being composed is put in order when it is composed.
    if (isComposing || inputType.startsWith('history')) follow(read())
    else putInOrder(false)
  }

  function onLeave(): void {
    memory.isLeft = true
    putInOrder(false)
  }

  function onReset(event: Event): void {
    if (event.target !== input.form) return
    // The event comes before the values are reset; until then who renders again may have bound anew.
    setTimeout(() => {
      if (memory.bindings === 0 || event.defaultPrevented) return
      memory.isLeft = false
      memory.refresh()
    })
  }

  // Before any other listener of the field, so that each of them sees the text in order.
  const early = { signal, capture: true }
  input.addEventListener('beforeinput', onBeforeInput, early)
  input.addEventListener('input', onInput, early)
  input.addEventListener('compositionend', () => putInOrder(true), early)
  input.addEventListener('change', () => putInOrder(false), early)
  input.addEventListener('blur', onLeave, early)
  input.addEventListener('invalid', onLeave, early)
  input.getRootNode().addEventListener('reset', onReset, { signal })
  bodyInput?.addEventListener(CHANGED, () => say(read()), { signal })
  const unwatch = watchValue(
    input,
    (text) => judge({ text, caret: text.length }).text,
    () => follow(read()),
  )

  if (message) describeBy(input, message, memory.description)
  follow(first)

  return () => {
    listening.abort()
    unwatch()
    memory.bindings--
    // Who renders again unbinds and binds in one go: what the field says stays then.
    queueMicrotask(() => {
      if (memory.bindings === 0) leaveAsItWas(input, message, memory)
    })
  }
}

/** Makes an element the description of an input, and a live region. */
function describeBy(input: HTMLInputElement, message: HTMLElement, description: string | null): void {
  message.id ||= freeId(input)
  message.setAttribute('aria-live', 'polite')
  setAttribute(input, 'aria-describedby', description ? `${description} ${message.id}` : message.id)
}

function freeId(input: HTMLInputElement): string {
  const root = input.getRootNode() as Document | ShadowRoot
  const id = `${input.id || input.name || 'nir'}-message`
  let free = id
  for (let count = 2; root.getElementById?.(free); count++) free = `${id}-${count}`
  return free
}

function leaveAsItWas(input: BoundInput, message: HTMLElement | null | undefined, { description }: Memory): void {
  delete input[MEMORY]
  input.setCustomValidity('')
  input.removeAttribute('aria-invalid')
  setText(message, '')
  if (!message) return
  if (description) input.setAttribute('aria-describedby', description)
  else input.removeAttribute('aria-describedby')
}

/** Writes only what changes: who watches the document, such as a screen reader, hears of nothing else. */
function setAttribute(input: HTMLInputElement, name: string, value: string): void {
  if (input.getAttribute(name) !== value) input.setAttribute(name, value)
}

function setText(element: HTMLElement | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
