/**
 * Reads the names of the commune data. Each says how many characters of its stem (the name without its article, in the
 * code of `commune-spelling.ts`) are those of the stem before; then come the others.
 *
 * @module
 */
import { TEXT } from './commune-data.js'
import { ARTICLE_MARKS, ARTICLES, spell, TOKEN_CHARACTERS, TOKENS } from './commune-spelling.js'
import { BAR, isBar } from './commune-text.js'

/** The head of a name is a capital letter: as many characters are shared as letters come before it. */
const FIRST_HEAD = 65

/** The most characters that a name can share with the one before. */
export const MOST_SHARED = 19

/** What stands in a head for the number, where the name is that of the commune which took over. */
export const BORROWED = 20

/** How many characters a name shares with the one before, or {@link BORROWED}. */
export const sharedAt = (at: number): number => TEXT.charCodeAt(at) - FIRST_HEAD

/** The head of the name that comes so many after another; behind the last of a department, the bar. */
export function headAfter(at: number, count: number): number {
  let head = at
  for (let left = count; left > 0 && !isBar(head); left--) {
    // Without calls: the first lookup passes over a whole department before anything is compiled.
    let code = TEXT.charCodeAt(++head)
    while (code < FIRST_HEAD || (code > FIRST_HEAD + BORROWED && code !== BAR)) code = TEXT.charCodeAt(++head)
  }
  return head
}

function headBefore(at: number): number {
  let head = at - 1
  while (!isHead(head)) head--
  return head
}

function isHead(at: number): boolean {
  const value = sharedAt(at)
  return value >= 0 && value <= BORROWED
}

/** The stem of a name, put together from those before it as far as they are shared. */
export function stemAt(at: number): string {
  let head = at
  let missing = sharedAt(head)
  let stem = restAt(head)
  while (missing > 0) {
    head = headBefore(head)
    const shared = sharedAt(head)
    if (shared >= missing) continue
    stem = restAt(head).slice(0, missing - shared) + stem
    missing = shared
  }
  return stem
}

/** The stem of a name, given the one before. */
export const stemAfter = (before: string, at: number): string => before.slice(0, sharedAt(at)) + restAt(at)

/** The name at a place as it is written, given its stem. */
export const nameAt = (at: number, stem: string): string => ARTICLES[articleAt(at)] + spell(stem)

/** Which article a name has; 0 for none. */
const articleAt = (at: number): number => ARTICLE_MARKS.indexOf(TEXT.charAt(at + 1)) + 1

/** The characters of a stem that are not shared, with the tokens written out. */
function restAt(head: number): string {
  let rest = ''
  for (let at = head + (articleAt(head) > 0 ? 2 : 1); !isBar(at) && !isHead(at); at++) {
    const character = TEXT.charAt(at)
    rest += isLetter(at) ? character : (TOKENS[TOKEN_CHARACTERS.indexOf(character)] ?? character)
  }
  return rest
}

/** Most characters are small letters, which are no tokens. */
const isLetter = (at: number): boolean => TEXT.charCodeAt(at) >= 97 && TEXT.charCodeAt(at) <= 122
