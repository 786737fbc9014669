/**
 * What people do to a number while they write, read, copy or scan it, undone: all texts that are one slip away. Does not
 * decide which of them are numbers.
 *
 * @module
 */
import { own } from '../../record.js'
import { bodyKey } from '../judge/control-key.js'
import { looksLike } from '../judge/picture.js'

/**
 * The kinds of slips, those that people make most for their number of variants first.
 *
 * - `look-alike`: letters or signs in the place of digits: O for 0, I or l for 1, S for 5, B for 8, Z for 2, G for 6, and
 *   the signs of the digit keys of a French keyboard, & é " ' ( è _ ç à
 * - `key-absent`: thirteen characters, the key is missing
 * - `century`: the year in four digits
 * - `corsica`: 2A or 2B written 20, or 19 or 18 as the key is computed, or one for the other
 * - `doubled`: a character twice
 * - `neighbours`: two neighbours swapped
 * - `digit`: one wrong character
 * - `omitted`: a character is missing
 * - `added`: a character too many
 * - `groups`: two of the groups swapped, or one of them in another place
 * - `distant`: two characters swapped that are not neighbours
 * - `key`: the whole key is wrong, and nothing else
 */
export const SLIP_KINDS = [
  'look-alike',
  'key-absent',
  'century',
  'corsica',
  'doubled',
  'neighbours',
  'digit',
  'omitted',
  'added',
  'groups',
  'distant',
  'key',
] as const

/** A kind of slip: one of {@link SLIP_KINDS}. */
export type SlipKind = (typeof SLIP_KINDS)[number]

/** A text that is a slip away from another. */
export type Undone = readonly [kind: SlipKind, text: string]

/** What is taken for a digit. Letters look alike on paper; the signs are those of the digit keys without shift. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  '|': '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
  // The digit keys of a French keyboard without shift.
  '&': '1',
  É: '2',
  '"': '3',
  "'": '4',
  '’': '4',
  '(': '5',
  È: '7',
  _: '8',
  Ç: '9',
  À: '0',
}

/** Departments of Corsica, and what is written for them. */
const CORSICAN: Readonly<Record<string, readonly string[]>> = {
  '18': ['2B'],
  '19': ['2A'],
  '20': ['2A', '2B'],
  '2A': ['20', '2B', '19'],
  '2B': ['20', '2A', '18'],
}

/** The characters of numbers. */
const ALPHABET: readonly string[] = [...'0123456789AB']

/** The groups of the carte Vitale. */
const GROUPS: readonly number[] = [1, 2, 2, 2, 3, 3, 2]

/**
 * Every text that is one slip away, some of them twice: a few hundred at the most.
 *
 * @param text - the characters that were typed, in capitals, without separators
 */
export function undoSlips(text: string): readonly Undone[] {
  const undo = own(BY_LENGTH, text.length)
  return undo ? [...lookAlikes(text), ...undo(text)] : []
}

const BY_LENGTH: Readonly<Record<number, (text: string) => readonly Undone[]>> = {
  13: (text) => (looksLike(text, '999999C999999') ? [['key-absent', text + bodyKey(text)]] : []),
  14: (text) => places(15).flatMap((at) => ALPHABET.map((by) => splice('omitted', text, at, 0, by))),
  15: (text) => [...corsica(text), ...wrongCharacters(text), ...swaps(text), ...groups(text), ...otherKey(text)],
  // Which of the two goes leaves the same text, and the first is asked first.
  16: (text) =>
    places(16).map((at) => splice(text.charAt(at) === text.charAt(at + 1) ? 'doubled' : 'added', text, at, 1)),
  17: (text) => (['19', '20'].includes(text.slice(1, 3)) ? [splice('century', text, 1, 2)] : []),
}

/** All at once, as whoever writes O for a zero does so each time; a B in seventh place may be that of 2B, or an 8. */
function lookAlikes(text: string): readonly Undone[] {
  const digits = Array.from(text, (character) => own(LOOK_ALIKES, character) ?? character).join('')
  const corsican = digits.slice(0, 6) + text.charAt(6) + digits.slice(7)
  return [corsican, digits].map((read): Undone => ['look-alike', read])
}

function corsica(text: string): readonly Undone[] {
  const written = own(CORSICAN, text.slice(5, 7)) ?? []
  return written.map((department) => splice('corsica', text, 5, 2, department))
}

function wrongCharacters(text: string): readonly Undone[] {
  return places(15).flatMap((at) => ALPHABET.map((by) => splice('digit', text, at, 1, by)))
}

function swaps(text: string): readonly Undone[] {
  return places(15).flatMap((one) =>
    places(one).map((other): Undone => {
      const between = text.slice(other + 1, one)
      const swapped = text.charAt(one) + between + text.charAt(other)
      return splice(between ? 'distant' : 'neighbours', text, other, swapped.length, swapped)
    }),
  )
}

/** The key that the other characters have. */
function otherKey(text: string): readonly Undone[] {
  const body = text.slice(0, 13)
  return looksLike(body, '999999C999999') ? [['key', body + bodyKey(body)]] : []
}

/** Takes the groups as if in each wrong order, and puts them in the right one. */
function groups(text: string): readonly Undone[] {
  return WRONG_ORDERS.map((order): Undone => {
    const found: string[] = []
    let start = 0
    for (const group of order) {
      const end = start + (GROUPS[group] as number)
      found[group] = text.slice(start, end)
      start = end
    }
    return ['groups', found.join('')]
  })
}

const WRONG_ORDERS: readonly (readonly number[])[] = /* @__PURE__ */ wrongOrders()

/** Two groups swapped, or one moved. */
function wrongOrders(): readonly (readonly number[])[] {
  const right = places(GROUPS.length)
  const pairs = right.flatMap((one) => right.filter((other) => other !== one).map((other) => [one, other] as const))
  return pairs.flatMap(([one, other]) => {
    const swapped = right.map((group) => (group === one ? other : group === other ? one : group))
    const moved = right.filter((group) => group !== one)
    moved.splice(other, 0, one)
    return [swapped, moved]
  })
}

function splice(kind: SlipKind, text: string, at: number, count: number, by = ''): Undone {
  return [kind, text.slice(0, at) + by + text.slice(at + count)]
}

function places(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}
