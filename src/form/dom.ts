/**
 * Binds an `<input>`: what is typed, pasted, deleted or filled in goes through `editNir`. The one file that touches the
 * DOM. Leaves out how the field looks.
 *
 * @packageDocumentation
 */
import type { NirLocale } from '../nir/describe-nir-issue.js'
import { checkPartialNir, type NirFieldOptions } from './check-partial-nir.js'
import { editNir, type NirEdit, type NirEditRequest } from './edit-nir.js'
import { editNirKey } from './edit-nir-key.js'
import { shortText, type TellableNir } from './short-texts.js'

/** How to bind an input. */
export interface NirInputOptions extends NirFieldOptions {
  /** Told of every edit, and of what the field holds at first if it is not empty. */
  readonly onChange?: (edit: NirEdit) => void
  /** The language of the messages; `fr` by default. */
  readonly locale?: NirLocale
  /** What to say instead of the short text. */
  readonly describe?: (what: TellableNir, locale: NirLocale) => string
  /** Where to write the message: made a polite live region, and the description of the input. */
  readonly message?: HTMLElement
  /** The field of the key, where this one takes thirteen characters: a key that is pasted along goes there. */
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
 * @param input - a text input; set its attributes with `nirInputAttributes`
 * @param options - what the field takes, what to call, and how to say what is wrong
 * @returns a function that unbinds it
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
