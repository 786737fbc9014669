/**
 * One edit of a field that takes only the key, next to one that takes the thirteen characters.
 *
 * @module
 */
import { significantText } from '../nir/characters.js'
import { checkPartialNir, type NirFieldOptions } from './check-partial-nir.js'
import { editNir, type NirEdit, type NirEditRequest } from './edit-nir.js'

/** Thirteen characters for when the real ones are not right yet, so that the two digits after them can be edited. */
const PLACEHOLDER = '1550814168025'

/** Where the key starts in a number that is written in groups. */
const KEY_START = 19

/**
 * Edits the field of the key, two digits, next to the field that takes the thirteen characters.
 *
 * The key is judged together with them. As long as they are not right, it is `incomplete`: nothing is wrong with it yet.
 * Spans are positions in the field of the key.
 *
 * @param request - the field of the key, and what happens to it
 * @param body - what the other field holds
 * @param options - what both fields take together
 * @returns what the field of the key holds then; `text` and `value` are its two characters
 * @example
 * editNirKey({ text: '3', caret: 1, inputType: 'insertText', data: '8' }, '2 55 08 14 168 025').state // => 'valid'
 * const wrong = editNirKey({ text: '', caret: 0, inputType: 'insertText', data: '4' }, '2 55 08 14 168 025')
 * wrong.issue // => { code: 'control-key', part: 'key', span: [0, 1] }
 */
export function editNirKey(
  { text, caret, inputType, data }: NirEditRequest,
  body: string,
  options?: NirFieldOptions,
): NirEdit {
  const isJudged = checkPartialNir(body, { ...options, key: 'absent' }).state === 'valid'
  const lead = isJudged ? significantText(body) : PLACEHOLDER
  const [from, to] = typeof caret === 'number' ? [caret, caret] : caret
  const field = { ...options, key: 'required' } as const
  const whole = { text: lead + text, caret: [from + lead.length, to + lead.length] as const }
  // The line is the two digits. An edit that would reach into the other field does nothing.
  const wanted = editNir({ ...whole, inputType: inputType?.replace('Line', 'Word'), data }, field)
  const edit = wanted.value.startsWith(lead) ? wanted : editNir(whole, field)

  const inKey = (position: number) => Math.max(0, position - KEY_START)
  const value = edit.value.slice(lead.length)
  const own = { text: value, caret: inKey(edit.caret), value, dropped: edit.dropped, key: '' }
  const { issue } = edit
  const moved = issue && { issue: { ...issue, span: [inKey(issue.span[0]), inKey(issue.span[1])] as const } }
  if (!isJudged) return { ...own, state: value ? 'incomplete' : 'empty', next: 'key', missing: 2 - value.length }
  if (edit.state === 'invalid' && moved) return { ...own, state: 'invalid', ...moved }
  if (edit.state === 'valid') return { ...own, state: 'valid', ...moved }
  return { ...own, state: value ? 'incomplete' : 'empty', next: 'key', missing: 2 - value.length, ...moved }
}
