/**
 * Writes names as `src/places/communes/names.ts` reads them.
 *
 * @module
 */
import {
  AGAINST_RULE,
  ARTICLE,
  ARTICLES,
  capitalize,
  isCapital,
  LETTERS,
  NO_HEAD,
  readAlphabet,
  spell,
} from '../communes/spelling.js'

const { runs, shared: heads } = readAlphabet()

const MOST_SHARED = heads.filter((shared) => shared < ARTICLE).reduce((most, shared) => Math.max(most, shared), 0)

/** Runs of letters, the longest first. */
const RUNS = runs
  .filter((run, code) => run !== '' && heads[code] === NO_HEAD)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** A name after another stem: what both share is not written. */
export function codeName(name: string, before: string): string {
  const { article, stem } = partsOf(name)
  let shared = 0
  while (shared < MOST_SHARED && shared < stem.length && stem[shared] === before[shared]) shared++
  return headOf(shared) + (article === '' ? '' : characterOf(article)) + withRuns(stem.slice(shared))
}

/** A name without its article, in the code that `spell` reads. */
export function stemOf(name: string): string {
  return partsOf(name).stem
}

interface Parts {
  readonly article: string
  readonly stem: string
}

function partsOf(name: string): Parts {
  const words = name.split(/([-' ()])/).filter(Boolean)
  const coded = words.map((word, index) => codeWord(word, index === 0)).join('')
  if (spell(coded) !== name) throw new Error(`${name} cannot be spelled`)
  const article = ARTICLES.find((one) => coded.startsWith(one)) ?? ''
  return { article, stem: coded.slice(article.length) }
}

const CODES = new Map(Object.entries(LETTERS).map(([code, letter]) => [letter, code]))

function codeWord(word: string, isFirst: boolean): string {
  const small = word.toLowerCase()
  const isByRule = (isCapital(small, isFirst) ? capitalize(small) : small) === word
  return (isByRule ? '' : AGAINST_RULE) + [...small].map((letter) => CODES.get(letter) ?? letter).join('')
}

/** Writes a text in the characters of the alphabet, the longest runs first; see {@link ASIDE}. */
function withRuns(text: string): string {
  const coded = RUNS.reduce((rest, run) => rest.replaceAll(run, String.fromCharCode(ASIDE + runs.indexOf(run))), text)
  return [...coded].map((character) => String.fromCharCode(character.charCodeAt(0) - ASIDE)).join('')
}

/** Characters for private use, which no name has: a run that was written is not read again as a letter. */
const ASIDE = 0xe000

function characterOf(run: string): string {
  return String.fromCharCode(runs.indexOf(run))
}

function headOf(shared: number): string {
  return String.fromCharCode(heads.indexOf(shared))
}
