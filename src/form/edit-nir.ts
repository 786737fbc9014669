/**
 * One edit of a field: what was typed, deleted or pasted goes in, what the field then holds comes out.
 *
 * @module
 */

import type { NirFault } from '../nir/issue.js'
import { foreignCharacter } from '../nir/judge.js'
import type { Span } from '../nir/part.js'
import { BREAKS, grouped } from '../nir/part.js'
import { niaRulesOf } from '../nir/profile.js'
import { checkPartialNir, type NirFieldOptions, type PartialNir } from './check-partial-nir.js'
import { plain, take, wholeIn } from './take.js'

/** An edit, as a `beforeinput` event describes it; or a field to put in order. */
export interface NirEditRequest {
  /** What the field holds. */
  readonly text: string
  /** Where the caret is in it, or what is selected. */
  readonly caret: number | Span
  /**
   * What is about to happen, in the words of the Input Events specification: `insert…` or `delete…`. Without it,
   * nothing is: the text is there already, from typing, autofill or an application, and is put in order.
   */
  readonly inputType?: string | undefined
  /** What is typed or pasted. */
  readonly data?: string | null | undefined
}

/** What a field holds after an edit, and how far its number has come. */
export type NirEdit = PartialNir & {
  /** What the field shows: groups of 1 2 2 2 3 3 2 characters, with a space between them. */
  readonly text: string
  /** Where the caret is in it. */
  readonly caret: number
  /** The characters that count. */
  readonly value: string
  /** What was typed or pasted and has no place in a number, without blanks and separators. */
  readonly dropped: string
  /** The key that was pasted with a number, where the field takes thirteen characters. */
  readonly key: string
  /** Why the number is invalid, or why something was dropped. */
  readonly issue?: NirFault
}

/**
 * Edits a field: typing, deleting, pasting, cutting, at any caret.
 *
 * Separators are added, and do not count: deleting one deletes the digit next to it. A digit, an A or a B is kept even
 * where no number can follow, so that the person sees it and can correct it. What has no place in a number is dropped and
 * reported, and so is what there is no room for: nothing after the caret is ever pushed out. A complete number in what is
 * pasted replaces what the field holds, whatever was copied with it.
 *
 * @param request - the field, and what happens to it
 * @param options - what the field takes
 * @returns what the field holds then. Editing at any caret equals editing the characters that count
 * @example
 * const { text, caret, value, state } = editNir({ text: '2 55 08', caret: 7, inputType: 'insertText', data: '1' })
 * const typed = [text, caret, value, state] // => ['2 55 08 1', 9, '255081', 'incomplete']
 * editNir({ text: '2 55 08', caret: 5, inputType: 'deleteContentBackward' }).text // => '2 50 8'
 * const pasted = editNir({ text: '', caret: 0, inputType: 'insertFromPaste', data: 'N° SS : 2.55.08.14.168.025.38' })
 * pasted.value // => '255081416802538'
 * pasted.dropped // => 'N°SS:'
 */
export function editNir({ text, caret, inputType, data }: NirEditRequest, options?: NirFieldOptions): NirEdit {
  const rules = niaRulesOf(options)
  const size = rules.key === 'absent' ? 13 : 15
  const isDone = inputType === undefined
  const [from, to] = typeof caret === 'number' ? [caret, caret] : caret
  const before = take(isDone ? '' : text.slice(0, from))
  const put = isDone ? text : (data ?? '')
  const inserted = take(isDone ? text.slice(0, to) : put)
  const after = take(text.slice(to))

  // There is no room for what would push out what comes after the caret.
  const room = Math.max(0, size - before.taken.length - after.taken.length)
  let head = before.taken + inserted.taken.slice(0, room)
  let tail = after.taken
  let dropped = before.dropped + inserted.dropped + inserted.taken.slice(room) + after.dropped
  let key = ''

  const [, unit, direction] = /^delete.*?(Word|Line)?(Back|For)ward$/.exec(inputType ?? '') ?? []
  if (direction && !take(text.slice(from, to)).taken) {
    const ends = unit === 'Line' ? [] : BREAKS
    const at = head.length
    if (direction === 'Back') head = head.slice(0, unit ? Math.max(0, ...ends.filter((end) => end < at)) : -1)
    else tail = tail.slice(unit ? Math.min(size, ...ends.filter((end) => end > at)) - at : 1)
  }

  // Only where something was dropped can there be other things around a number.
  const among = dropped && plain(put)
  const whole = dropped && wholeIn(among, size < 15 ? { ...rules, key: 'optional' } : rules)
  if (whole) {
    const found = take(whole).taken
    head = found.slice(0, size)
    key = found.slice(size)
    tail = ''
    dropped = among.replace(whole, '').replace(/ /g, '')
  }

  const value = head + tail
  const shown = grouped(value, ' ')
  // After a deletion backward, the caret stays before the space, next to the digit that goes next; else it is after it.
  const isPast = tail && inputType && direction !== 'Back' ? 1 : 0
  const place = head.length + BREAKS.filter((end) => end < head.length + isPast).length
  const check = checkPartialNir(shown, options)
  // Assigned: a spread of objects of several shapes would take as long as all the rest.
  const edit = Object.assign(check, { text: shown, caret: place, value, dropped, key })
  if (whole || !dropped || check.state === 'invalid') return edit
  const foreign = foreignCharacter(head + dropped, head.length)
  return { ...edit, issue: { ...foreign, ...(/^\d/.test(dropped) && { code: 'too-long' }), span: [place, place] } }
}
