/**
 * One edit of a field: what was typed, deleted or pasted goes in, what the field then holds comes out.
 *
 * @module
 */

import { foreignCharacter } from '../nir/judge/judge.js'
import { BREAKS, grouped } from '../nir/judge/part.js'
import { niaRulesOf } from '../nir/judge/profile.js'
import { checkPartialNir, type FieldState, type NirFieldIssue, type NirFieldOptions } from './check-partial-nir.js'
import { deleteNext, deletionOf } from './deletion.js'
import { fieldCharacters, readKept } from './kept.js'
import { putAtCaret, putInOrder } from './put.js'
import { type NirEditRequest, readRequest } from './read-request.js'

/** What a field holds after an edit, and how far its number has come. */
export type NirEdit = FieldState & {
  /** What the field shows: groups of 1 2 2 2 3 3 2 characters, with a space between them. */
  readonly text: string
  /** Where the caret is in it. */
  readonly caret: number
  /** The characters that count. */
  readonly value: string
  /** What was typed or pasted and has no place in a number, without blanks and separators. */
  readonly dropped: string
  /** The key that was pasted with a number, or its first digit, where the field takes thirteen characters. */
  readonly key: string
}

/**
 * Edits a field: typing, deleting, pasting, cutting, at any caret.
 *
 * Separators are added, and do not count: deleting one deletes the digit next to it. A digit, an A or a B is kept even
 * where no number can follow, so that the person sees it and can correct it. What has no place in a number is dropped and
 * reported, and so is what there is no room for: nothing after the caret is ever pushed out.
 *
 * A complete number in what is pasted replaces what the field holds, whatever was copied with it: a label, a name, « clé »
 * before the key. A label before the beginning of a number is dropped, and is no issue. Of a paste with several numbers,
 * with digits that a label may have brought, or with a letter in the place of a digit, nothing is taken.
 *
 * @param request - the field, and what happens to it; of a text of more than a thousand characters, the first thousand
 * @param options - what the field takes
 * @returns what the field holds then. Editing at any caret equals editing the characters that count
 * @throws TypeError when the request has no text and no caret
 * @throws RangeError when the profile or the key is not a word of its list
 * @example
 * const { text, caret, value, state } = editNir({ text: '2 55 08', caret: 7, inputType: 'insertText', data: '1' })
 * const typed = [text, caret, value, state] // => ['2 55 08 1', 9, '255081', 'incomplete']
 * editNir({ text: '2 55 08', caret: 5, inputType: 'deleteContentBackward' }).text // => '2 50 8'
 * const data = 'N° SS : 2 55 08 14 168 025 (clé 38)'
 * const pasted = editNir({ text: '', caret: 0, inputType: 'insertFromPaste', data })
 * pasted.value // => '255081416802538'
 * pasted.dropped // => 'N°SS:(clé)'
 */
export function editNir(request: NirEditRequest, options?: NirFieldOptions): NirEdit {
  const { text, from, to, inputType, data } = readRequest(request)
  const rules = niaRulesOf(options)
  const size = rules.key === 'absent' ? 13 : 15
  const put =
    inputType === undefined ? putInOrder(text, to, size, rules) : putAtCaret(text, from, to, data, size, rules)
  const deletion = deletionOf(inputType)
  const isNextDeleted = deletion !== undefined && fieldCharacters(text.slice(from, to)) === ''
  const [head, tail] = isNextDeleted ? deleteNext(put, size, deletion) : [put.head, put.tail]

  const value = head + tail
  const shown = grouped(value, ' ')
  // After a deletion backward, the caret stays before the space, next to the digit that goes next; else it is after it.
  const isPast = tail && inputType !== undefined && !deletion?.isBackward ? 1 : 0
  const place = head.length + BREAKS.filter((end) => end < head.length + isPast).length
  const check = checkPartialNir(shown, options)
  // Assigned: a spread of objects of several shapes would take as long as all the rest.
  const edit = Object.assign(check, { text: shown, caret: place, value, dropped: put.dropped, key: put.key })
  if (put.doubt) return { ...edit, issue: { code: put.doubt, part: 'number', span: [place, place] } }
  if (!put.lost || check.state === 'invalid') return edit
  return { ...edit, issue: droppedIssue(head, put.lost, place) }
}

/** Why something was dropped: there was no room for a digit, or it has no place in a number. */
export function droppedIssue(head: string, lost: string, place: number): NirFieldIssue {
  const foreign = foreignCharacter(head + lost, head.length)
  // A word is no digit, even if it begins with A or B.
  const isDigit = readKept(lost).indexes[0] === 0
  return { ...foreign, code: isDigit ? 'too-long' : foreign.code, span: [place, place] } as NirFieldIssue
}
