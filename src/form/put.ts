/**
 * Puts characters into a field: those that are typed or pasted at the caret, or a whole text that is there already.
 *
 * @module
 */
import type { Rules } from '../nir/judge/profile.js'
import { chooseNumber, type Doubt } from './find-number.js'
import { charactersInOrder, droppedFrom, fieldCharacters, type Kept, lostFrom, readKept } from './kept.js'

/** What a field holds once something was put into it. */
export interface Put {
  /** The characters before the caret. */
  readonly head: string
  /** The characters after it. */
  readonly tail: string
  /** What was not taken, without blanks and separators. */
  readonly dropped: string
  /** What of it could have been meant for the number, and is to be reported: nothing of a label, or around a number. */
  readonly lost: string
  /** What has no room of a number: its key, or the first digit of it, where the field takes thirteen characters. */
  readonly key: string
  /** Whether a complete number was found among other things, and took the place of all that the field held. */
  readonly isNumber: boolean
  /** Why no number was chosen, and nothing taken. */
  readonly doubt: Doubt | undefined
}

/** The characters of two numbers, without their keys. */
const TWO_NUMBERS = 26

/** An edit in which no complete number was found. Written out: an engine copies by spread on a slow path. */
export function putOf(head: string, tail: string, dropped = '', lost = '', doubt?: Doubt): Put {
  return { head, tail, dropped, lost, key: '', isNumber: false, doubt }
}

/**
 * Puts in order what a field holds already. Where it is not clear which number is meant, all characters stay, as far as
 * there is room; of several whole numbers, none does.
 */
export function putInOrder(text: string, caret: number, size: number, rules: Rules): Put {
  const before = fieldCharacters(text.slice(0, caret))
  const tail = fieldCharacters(text.slice(caret))
  const count = before.length + tail.length
  if (count <= size && charactersInOrder(text) !== undefined) return putOf(before, tail)

  const kept = readKept(text)
  const room = Math.max(0, size - tail.length)
  const pushed = before.slice(room)
  const dropped = droppedFrom(text, kept, { start: 0, end: kept.indexes.length }) + pushed
  const number = dropped || count > size ? numberIn(text, kept, size, rules) : undefined
  if (number?.isNumber || (number && count >= TWO_NUMBERS)) return number
  const doubt = count <= size ? number?.doubt : undefined
  const lost = lostFrom(text, kept, true) + pushed
  return putOf(before.slice(0, room), tail, dropped, lost, doubt)
}

/** Puts what is typed or pasted in the place of what is selected. Where it is not clear what is meant, nothing is taken. */
export function putAtCaret(text: string, from: number, to: number, data: string, size: number, rules: Rules): Put {
  const before = fieldCharacters(text.slice(0, from))
  const tail = fieldCharacters(text.slice(to))
  // There is no room for what would push out what comes after the caret.
  const room = Math.max(0, size - before.length - tail.length)
  const plain = charactersInOrder(data)
  if (plain !== undefined && plain.length <= room) return putOf(before + plain, tail)

  const kept = readKept(data)
  const excess = kept.characters.slice(room)
  const dropped = droppedFrom(data, kept, { start: 0, end: kept.indexes.length }) + excess
  const number = dropped ? numberIn(data, kept, size, rules) : undefined
  if (number?.doubt) return { ...number, head: before, tail }
  const lost = lostFrom(data, kept, before === '') + excess
  return number ?? putOf(before + kept.characters.slice(0, room), tail, dropped, lost)
}

/** The number that a text is about, in the place of all that the field held; or that it holds several. */
function numberIn(text: string, kept: Kept, size: number, rules: Rules): Put | undefined {
  const choice = chooseNumber(kept, rules)
  if (!choice.isNumber && !choice.doubt) return undefined
  const taken = choice.doubt ? { start: 0, end: 0 } : choice
  const number = kept.characters.slice(taken.start, taken.end)
  return {
    head: number.slice(0, size),
    tail: '',
    dropped: droppedFrom(text, kept, taken),
    lost: '',
    key: number.slice(size),
    isNumber: choice.isNumber,
    doubt: choice.doubt,
  }
}
