/**
 * Where a statement of SQL may name the columns of its values, in bytes.
 *
 * @module
 */
import { KEYWORDS } from '../../nir/text/statement.js'

const BRACKET = 0x28

/**
 * What is searched for instead of the keywords. The rest of one is found sooner where every line of a log may have its first
 * letter: `FROM stdin` and `INFO`.
 */
const NEEDLES: readonly (readonly [needle: string, before: number])[] = KEYWORDS.map(([word]) =>
  word.startsWith('F') ? [word.slice(1), 1] : [word, 0],
)

/** A keyword: where it starts and ends. */
export interface Keyword {
  readonly start: number
  readonly end: number
}

/**
 * Looks ahead for the keywords before which there may be a list of columns, from indexes that only grow: each part of the
 * bytes is searched once.
 *
 * @param reach - how far before a keyword its list begins at most
 * @returns the first keyword that ends after an index; nothing where there is none
 */
export function keywordsOf(bytes: Buffer, reach: number): (from: number) => Keyword | undefined {
  const finders = bytes.includes(BRACKET) ? NEEDLES.map((needle) => finderOf(bytes, needle)) : []
  let next: Keyword | undefined = { start: 0, end: 0 }

  function hasList({ start }: Keyword): boolean {
    const list = bytes.lastIndexOf(BRACKET, Math.max(0, start))
    return list >= Math.max(0, start - reach)
  }

  return (from) => {
    while (next && (next.end <= from || !hasList(next))) {
      const passed = Math.max(from, next.end)
      next = finders.map((find) => find(passed)).reduce(nearest, undefined)
    }
    return next
  }
}

/** Looks ahead for one keyword. */
function finderOf(bytes: Buffer, [needle, before]: readonly [string, number]): (from: number) => Keyword | undefined {
  let start = -1
  return (from) => {
    if (start >= 0 && start + needle.length <= from) start = -1
    if (start < 0) start = bytes.indexOf(needle, Math.max(0, from - needle.length + 1))
    if (start < 0) start = bytes.length
    return start < bytes.length ? { start: start - before, end: start + needle.length } : undefined
  }
}

function nearest(one: Keyword | undefined, other: Keyword | undefined): Keyword | undefined {
  return other && !(one && one.start < other.start) ? other : one
}
