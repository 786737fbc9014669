/**
 * Reads the names of the commune data. Each name begins with its head, which says how many characters of its stem (the
 * name without its article, in the code of `spelling.ts`) are those of the stem before; then come the others.
 *
 * @module
 */
import { type Alphabet, ARTICLE, NO_HEAD, spell } from './spelling.js'

/** A name in a field of names: where its head is. */
export interface NamePlace {
  readonly field: string
  readonly head: number
}

/** How many characters a name shares with the one before. */
export function sharedAt({ shared }: Alphabet, { field, head }: NamePlace): number {
  return shared[field.charCodeAt(head)] as number
}

/** The head of the name that comes so many names after another; after the last, the end of the field. */
export function headAfter({ shared }: Alphabet, field: string, from: number, count: number): number {
  let head = from
  for (let left = count; left > 0 && head < field.length; left--) {
    head++
    while (head < field.length && (shared[field.charCodeAt(head)] as number) >= ARTICLE) head++
  }
  return head
}

/** The stem of a name, put together from the letters that it shares with those before it. */
export function stemAt(alphabet: Alphabet, { field, head }: NamePlace): string {
  const { shared } = alphabet
  let at = head
  let missing = shared[field.charCodeAt(at)] as number
  let stem = restAt(alphabet, field, at)
  while (missing > 0) {
    at--
    const before = shared[field.charCodeAt(at)] as number
    if (before >= missing) continue
    stem = restAt(alphabet, field, at).slice(0, missing - before) + stem
    missing = before
  }
  return stem
}

/** The stem of a name, from the stem before. */
export function stemAfter(alphabet: Alphabet, before: string, place: NamePlace): string {
  return before.slice(0, sharedAt(alphabet, place)) + restAt(alphabet, place.field, place.head)
}

/** A name as it is written, from its stem. */
export function nameAt(alphabet: Alphabet, place: NamePlace, stem: string): string {
  return spell(articleAt(alphabet, place) + stem)
}

/** The article of a name, in the code of stems; it comes right after the head. */
export function articleAt({ runs, shared }: Alphabet, { field, head }: NamePlace): string {
  const code = field.charCodeAt(head + 1)
  return shared[code] === ARTICLE ? (runs[code] as string) : ''
}

/** The characters of a stem that are not shared. */
function restAt({ runs, shared }: Alphabet, field: string, head: number): string {
  let at = head + 1
  if (shared[field.charCodeAt(at)] === ARTICLE) at++
  let rest = ''
  for (let code = field.charCodeAt(at); shared[code] === NO_HEAD; code = field.charCodeAt(++at)) rest += runs[code]
  return rest
}
