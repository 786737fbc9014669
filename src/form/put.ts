/**
 * Puts characters into a field: those that are typed or pasted at the caret, or a whole text that is there already.
 *
 * @module
 */
import type { Rules } from '../nir/judge/profile.js'
import { chooseNumber } from './find-number.js'
import { charactersInOrder, droppedFrom, fieldCharacters, type Kept, readKept } from './kept.js'

/** What a field holds once something was put into it. */
export interface Put {
  /** The characters before the caret. */
  readonly head: string
  /** The characters after it. */
  readonly tail: string
  /** What was not taken, without blanks and separators. */
  readonly dropped: string
  /** What has no room of a number: its key, or the first digit of it, where the field takes thirteen characters. */
  readonly key: string
  /** Whether a complete number was found among other things, and took the place of all that the field held. */
  readonly isNumber: boolean
  /** Whether nothing was taken, because the text holds several numbers. */
  readonly isAmbiguous: boolean
}

/** Puts in order what a field holds already. Where it is not clear which number is meant, all characters stay. */
export function putInOrder(text: string, caret: number, size: number, rules: Rules): Put {
  const before = fieldCharacters(text.slice(0, caret))
  const tail = fieldCharacters(text.slice(caret))
  const room = Math.max(0, size - tail.length)
  const kept = charactersInOrder(text) === undefined || before.length > room ? readKept(text) : undefined
  const dropped = kept ? droppedFrom(text, kept, { start: 0, end: kept.indexes.length }) + before.slice(room) : ''
  const number = kept && dropped ? numberIn(text, kept, size, rules) : undefined
  if (number && !number.isAmbiguous) return number
  return { head: before.slice(0, room), tail, dropped, key: '', isNumber: false, isAmbiguous: false }
}

/** Puts what is typed or pasted in the place of what is selected. Where it is not clear what is meant, nothing is taken. */
export function putAtCaret(text: string, from: number, to: number, data: string, size: number, rules: Rules): Put {
  const before = fieldCharacters(text.slice(0, from))
  const tail = fieldCharacters(text.slice(to))
  // There is no room for what would push out what comes after the caret.
  const room = Math.max(0, size - before.length - tail.length)
  const plain = charactersInOrder(data)
  if (plain !== undefined && plain.length <= room)
    return { head: before + plain, tail, dropped: '', key: '', isNumber: false, isAmbiguous: false }

  const kept = readKept(data)
  const { characters } = kept
  const all = { start: 0, end: characters.length }
  const dropped = droppedFrom(data, kept, all) + characters.slice(room)
  const number = dropped ? numberIn(data, kept, size, rules) : undefined
  if (number?.isAmbiguous) return { ...number, head: before, tail }
  return (
    number ?? { head: before + characters.slice(0, room), tail, dropped, key: '', isNumber: false, isAmbiguous: false }
  )
}

/** The number that a text is about, in the place of all that the field held; or that it holds several. */
function numberIn(text: string, kept: Kept, size: number, rules: Rules): Put | undefined {
  const choice = chooseNumber(kept, rules)
  if (!choice.isNumber && !choice.isAmbiguous) return undefined
  const taken = choice.isAmbiguous ? { start: 0, end: 0 } : choice
  const number = kept.characters.slice(taken.start, taken.end)
  return {
    head: number.slice(0, size),
    tail: '',
    dropped: droppedFrom(text, kept, taken),
    key: number.slice(size),
    isNumber: choice.isNumber,
    isAmbiguous: choice.isAmbiguous,
  }
}
