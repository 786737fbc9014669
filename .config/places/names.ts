/**
 * Writes names as `src/places/commune-names.ts` reads them.
 *
 * @module
 */
import { BORROWED, MOST_SHARED } from '../../src/places/commune-names.js'
import {
  AGAINST_RULE,
  ARTICLE_MARKS,
  ARTICLES,
  capitalize,
  isCapital,
  LETTERS,
  spell,
  TOKEN_CHARACTERS,
  TOKENS,
} from '../../src/places/commune-spelling.js'

/** The head of a name that is told elsewhere. */
export const BORROWED_NAME: string = headOf(BORROWED)

/** A name after another stem: what both share is not written. */
export function codeName(name: string, before: string): string {
  const article = articleOf(name)
  const stem = stemOf(name)
  let shared = 0
  while (shared < MOST_SHARED && shared < stem.length && stem[shared] === before[shared]) shared++
  return headOf(shared) + (article > 0 ? ARTICLE_MARKS[article - 1] : '') + withTokens(stem.slice(shared))
}

/** A name without its article, in the code that `spell` reads. */
export function stemOf(name: string): string {
  const rest = name.slice(ARTICLES[articleOf(name)]?.length)
  const words = rest.split(/([-' ()])/).filter(Boolean)
  const stem = words.map((word, index) => codeWord(word, index === 0)).join('')
  if (spell(stem) !== rest) throw new Error(`${name} cannot be spelled`)
  return stem
}

const articleOf = (name: string): number => ARTICLES.map((article) => name.startsWith(article)).lastIndexOf(true)

function headOf(value: number): string {
  return String.fromCharCode(65 + value)
}

const CODES = new Map(Object.entries(LETTERS).map(([code, letter]) => [letter, code]))

function codeWord(word: string, isFirst: boolean): string {
  const small = word.toLowerCase()
  const isByRule = (isCapital(small, isFirst) ? capitalize(small) : small) === word
  return (isByRule ? '' : AGAINST_RULE) + [...small].map((letter) => CODES.get(letter) ?? letter).join('')
}

/** The longest tokens are put in first; none of their characters is part of another. */
function withTokens(text: string): string {
  return TOKENS.reduce((coded, token, index) => coded.replaceAll(token, TOKEN_CHARACTERS.charAt(index)), text)
}
