/**
 * Reads the names of the commune data. Each says how many characters of its stem (the name without its article, in the
 * code of `commune-spelling.ts`) are those of the stem before; then come the others.
 *
 * @module
 */
import { type Alphabet, ARTICLES, NO_HEAD, spell } from './commune-spelling.js'

/** A name in a field of names: where its head is. */
export interface NamePlace {
  readonly field: string
  readonly head: number
}

/** How many characters a name shares with the one before, or that it is told elsewhere. */
export const sharedAt = ({ shared }: Alphabet, { field, head }: NamePlace): number =>
  shared[field.charCodeAt(head)] as number

/** The head of the name that comes so many after another; behind the last, the end of the field. */
export function headAfter({ shared }: Alphabet, field: string, from: number, count: number): number {
  let head = from
  for (let left = count; left > 0 && head < field.length; left--) {
    head++
    while (head < field.length && shared[field.charCodeAt(head)] === NO_HEAD) head++
  }
  return head
}

function headBefore({ shared }: Alphabet, { field, head }: NamePlace): number {
  let before = head - 1
  while (shared[field.charCodeAt(before)] === NO_HEAD) before--
  return before
}

/** The stem of a name, put together from those before it as far as they are shared. */
export function stemAt(alphabet: Alphabet, place: NamePlace): string {
  const { field } = place
  let { head } = place
  let missing = sharedAt(alphabet, place)
  let stem = restAt(alphabet, place)
  while (missing > 0) {
    head = headBefore(alphabet, { field, head })
    const shared = sharedAt(alphabet, { field, head })
    if (shared >= missing) continue
    stem = restAt(alphabet, { field, head }).slice(0, missing - shared) + stem
    missing = shared
  }
  return stem
}

/** The stem of a name, given the one before. */
export const stemAfter = (alphabet: Alphabet, before: string, place: NamePlace): string =>
  before.slice(0, sharedAt(alphabet, place)) + restAt(alphabet, place)

/** A name as it is written, given its stem. */
export const nameAt = (alphabet: Alphabet, place: NamePlace, stem: string): string =>
  spell(articleAt(alphabet, place) + stem)

/** The article of a name, in the code of stems; it stands right behind the head. */
export function articleAt({ runs }: Alphabet, { field, head }: NamePlace): string {
  const run = runs[field.charCodeAt(head + 1)] ?? ''
  return ARTICLES.includes(run) ? run : ''
}

/** The characters of a stem that are not shared. */
function restAt(alphabet: Alphabet, place: NamePlace): string {
  const { field, head } = place
  let rest = ''
  for (let at = head + (articleAt(alphabet, place) === '' ? 1 : 2); at < field.length; at++) {
    const code = field.charCodeAt(at)
    if (alphabet.shared[code] !== NO_HEAD) break
    rest += alphabet.runs[code]
  }
  return rest
}
