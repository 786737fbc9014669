/**
 * One edit of a field that takes only the key, next to one that takes the thirteen characters.
 *
 * @module
 */
import { MAX_LENGTH, significantText } from '../nir/judge/characters.js'
import { grouped } from '../nir/judge/part.js'
import { niaRulesOf } from '../nir/judge/profile.js'
import { checkPartialNir, type FieldState, type NirFieldIssue, type NirFieldOptions } from './check-partial-nir.js'
import { type Deletion, deleteNext, deletionOf } from './deletion.js'
import { droppedIssue, type NirEdit } from './edit-nir.js'
import { droppedFrom, fieldCharacters, readKept } from './kept.js'
import { type Put, putAtCaret, putInOrder, putOf } from './put.js'
import { type NirEditRequest, type ReadRequest, readRequest } from './read-request.js'

/** How many characters the field takes. */
const SIZE = 2

/** Where the key starts in a number that is written in groups. */
const KEY_START = 19

/**
 * Edits the field of the key, two digits, next to the field that takes the thirteen characters.
 *
 * The key is judged together with them. As long as they are not right, it is `incomplete`: nothing is wrong with it yet.
 * Spans are positions in the field of the key. Of a whole number, its key is taken where the other field holds the rest
 * of it; of any other number, nothing is, and the issue says so.
 *
 * @param request - the field of the key, and what happens to it
 * @param body - what the other field holds
 * @param options - what both fields take together
 * @returns what the field of the key holds then; `text` and `value` are its two characters
 * @throws TypeError when the request has no text and no caret, or the body is no text
 * @throws RangeError when the profile is not a word of its list
 * @example
 * editNirKey({ text: '3', caret: 1, inputType: 'insertText', data: '8' }, '2 55 08 14 168 025').state // => 'valid'
 * const wrong = editNirKey({ text: '', caret: 0, inputType: 'insertText', data: '4' }, '2 55 08 14 168 025')
 * wrong.issue // => { code: 'control-key', part: 'key', span: [0, 1] }
 */
export function editNirKey(request: NirEditRequest, body: string, options?: NirFieldOptions): NirEdit {
  const read = readRequest(request)
  const { text, from, to, inputType, data } = read
  const rules = niaRulesOf(options)
  const wanted =
    inputType === undefined ? putInOrder(text, to, SIZE, rules) : putAtCaret(text, from, to, data, SIZE, rules)
  const put = wanted.isNumber ? (keyOfSame(wanted, body) ?? refused(read)) : wanted
  const deletion = deletionOf(inputType)
  const isNextDeleted = deletion !== undefined && fieldCharacters(text.slice(from, to)) === ''
  const [head, tail] = isNextDeleted ? deleteNext(put, SIZE, inOneGroup(deletion)) : [put.head, put.tail]

  const value = head + tail
  const place = head.length
  const edit = { text: value, caret: place, value, dropped: put.dropped, key: '' }
  const state = keyState(value, body, options)
  if (put.doubt) return { ...state, ...edit, issue: { code: put.doubt, part: 'key', span: [place, place] } }
  if (!put.lost || state.state === 'invalid') return { ...state, ...edit }
  return { ...state, ...edit, issue: { ...droppedIssue(head, put.lost, place), part: 'key' } as NirFieldIssue }
}

/** Of a number that is not that of the other field, or that has no key, nothing is taken. */
function refused({ text, from, to, inputType, data }: ReadRequest): Put {
  const given = inputType === undefined ? text : data
  const kept = readKept(given)
  const dropped = droppedFrom(given, kept, { start: 0, end: 0 })
  const head = inputType === undefined ? '' : fieldCharacters(text.slice(0, from))
  const tail = inputType === undefined ? '' : fieldCharacters(text.slice(to))
  return putOf(head, tail, dropped, kept.characters)
}

/** The key is one group, so a deletion of a group is one of the line. */
function inOneGroup({ isBackward, unit }: Deletion): Deletion {
  return { isBackward, unit: unit === 'character' ? unit : 'line' }
}

/** The key of a complete number that was pasted here, where its other characters are those of the other field. */
function keyOfSame(put: Put, body: string): Put | undefined {
  const number = put.head + put.key
  const isSame = number.length === 15 && number.slice(0, 13) === significantText(body.slice(0, MAX_LENGTH))
  return isSame ? { ...put, head: number.slice(13) } : undefined
}

/** How far the key has come: `incomplete` as long as the thirteen characters before it are not right. */
function keyState(value: string, body: string, options: NirFieldOptions | undefined): FieldState {
  const unfinished = {
    state: value ? 'incomplete' : 'empty',
    next: 'key',
    missing: Math.max(0, SIZE - value.length),
  } as const
  if (checkPartialNir(body, { ...options, key: 'absent' }).state !== 'valid') return unfinished
  const check = checkPartialNir(grouped(significantText(body) + value, ' '), { ...options, key: 'required' })
  if (check.state === 'valid') return check
  if (check.state !== 'invalid') return unfinished
  const [start, end] = check.issue.span
  return { state: 'invalid', issue: { ...check.issue, span: [start - KEY_START, end - KEY_START] } }
}
