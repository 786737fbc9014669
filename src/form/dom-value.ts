/**
 * The value of an `<input>`: writes a text as a person would type it, and notices a text that a script sets.
 *
 * @module
 */

/** A text, and where the caret is in it. */
export interface ShownText {
  readonly text: string
  readonly caret: number
}

/** Whether a person is in a field. */
export function isFocused(input: HTMLInputElement): boolean {
  return (input.getRootNode() as Document | ShadowRoot).activeElement === input
}

/**
 * Writes a text into a field, and puts the caret where it belongs. In a field with the focus, it changes the least that
 * must change, as a command of the editor: so the browser's undo goes back through it, and its `input` event is sent.
 *
 * @returns whether the text was written without an `input` event
 */
export function writeText(input: HTMLInputElement, { text, caret }: ShownText): boolean {
  const old = input.value
  const isIn = isFocused(input)
  if (text !== old && isIn) typeDifference(input, old, text)
  // A field without the focus, or a document without the command, through which undo does not go then.
  const isSilent = input.value !== text
  if (isSilent) input.setRangeText(text, 0, input.value.length, 'end')
  if (isIn) input.setSelectionRange(caret, caret)
  return isSilent
}

function typeDifference(input: HTMLInputElement, old: string, text: string): void {
  const most = Math.min(old.length, text.length)
  let start = 0
  while (start < most && old[start] === text[start]) start++
  let end = 0
  while (end < most - start && old.at(-1 - end) === text.at(-1 - end)) end++
  const part = text.slice(start, text.length - end)
  input.setSelectionRange(start, old.length - end)
  // Simulated documents, such as jsdom's and happy-dom's, do not have it.
  input.ownerDocument.execCommand?.(part ? 'insertText' : 'delete', false, part)
}

/**
 * Notices when a script sets the value of a field, which sends no event: an application, a library of forms, a reset of
 * one. What is set is put in order before it is written; a text that is there already is not written again, so that the
 * caret stays where it is.
 *
 * @param inOrder - what to write for a text that is set
 * @param follow - called after the value was set
 * @returns a function that stops it
 */
export function watchValue(input: HTMLInputElement, inOrder: (text: string) => string, follow: () => void): () => void {
  const before = Object.getOwnPropertyDescriptor(input, 'value')
  const { get, set } = before ?? Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value') ?? {}
  if (!get || !set) return () => {}
  const setInOrder = (value: unknown) => {
    const text = inOrder(value === null ? '' : String(value))
    if (text !== get.call(input)) set.call(input, text)
    follow()
  }
  Object.defineProperty(input, 'value', { configurable: true, enumerable: true, get, set: setInOrder })
  return () => {
    // Another script may have put its own in its place since, or taken this one away.
    if (Object.getOwnPropertyDescriptor(input, 'value')?.set !== setInOrder) return
    Reflect.deleteProperty(input, 'value')
    if (before) Object.defineProperty(input, 'value', before)
  }
}
