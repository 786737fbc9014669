/**
 * What happens to a field, as its events describe it.
 *
 * @module
 */
import type { Span } from '../nir/judge/part.js'
import { own } from '../record.js'
import { MOST_CHARACTERS } from './kept.js'

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

/** A request that was read: positions in order, and in the text. */
export interface ReadRequest {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly inputType: string | undefined
  readonly data: string
}

/**
 * Reads a request: own fields only, and no more of a text than a field can need.
 *
 * @throws TypeError when it has no text and no caret
 */
export function readRequest(request: NirEditRequest): ReadRequest {
  const text = own(request, 'text')
  const caret = own(request, 'caret')
  const [from, to] = typeof caret === 'number' ? [caret, caret] : Array.isArray(caret) ? caret : []
  if (typeof text !== 'string' || !isPosition(from) || !isPosition(to))
    throw new TypeError('an edit has a text, and a caret that is a position or a selection')
  const inputType = own(request, 'inputType')
  const data = own(request, 'data')
  const field = text.slice(0, MOST_CHARACTERS)
  const start = Math.min(Math.max(0, from), field.length)
  return {
    text: field,
    from: start,
    to: Math.min(Math.max(start, to), field.length),
    inputType: typeof inputType === 'string' ? inputType : undefined,
    data: typeof data === 'string' ? data.slice(0, MOST_CHARACTERS) : '',
  }
}

function isPosition(value: unknown): value is number {
  return Number.isInteger(value)
}
