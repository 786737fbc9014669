/**
 * How names are spelled in the commune data: small letters, with a character each for frequent runs of letters, and
 * capitals by rule.
 *
 * @module
 */

/** What stands aside of a name: the codes follow the alphabet of what comes after. */
export const ARTICLES = ['', "L'", 'La ', 'Le ', 'Les '] as const

/** The marks of the articles, in their order; a name without an article has none. */
export const ARTICLE_MARKS = '%&{*'

/** Runs of letters that have a character each. Longer ones come first: in that order they are put in. */
export const TOKENS: readonly string[] = [
  'sainte-',
  'saint-',
  '-sur-',
  '-les-',
  'ville',
  'court',
  '-de-',
  '-la-',
  '-en-',
  'mont',
  'euil',
  '-le',
  '-du',
  'ain',
  '-d"',
  'gn',
  'ne',
  'on',
  'er',
  'in',
  'an',
  'ou',
  'ar',
  'es',
  'll',
  'ch',
  'en',
  'is',
  'ur',
  're',
  'la',
  'le',
  'or',
  'au',
  'us',
]

/** The characters of the tokens, in their order. */
export const TOKEN_CHARACTERS = ' !#()+,/0123456789<=>?@VWXYZ[]^_`$}'

/** What small letters and hyphens do not spell. */
export const LETTERS: Readonly<Record<string, string>> = {
  '"': "'",
  '.': 'é',
  ':': 'è',
  ';': 'â',
  '~a': 'à',
  '~c': 'ç',
  '~e': 'ê',
  '~f': 'ë',
  '~i': 'î',
  '~j': 'ï',
  '~l': '(',
  '~o': 'ô',
  '~r': ')',
  '~s': ' ',
  '~u': 'û',
  '~v': 'ü',
  '~w': 'œ',
  '~y': 'ÿ',
  '~b': '0',
  '~d': '1',
  '~g': '2',
  '~h': '3',
  '~k': '4',
  '~m': '5',
  '~n': '6',
  '~p': '7',
  '~q': '8',
  '~x': '9',
}

/** Before a word that begins against the rule: small where it should be a capital, or the other way about. */
export const AGAINST_RULE = '~z'

/** Words that begin with a small letter unless they are the first. */
const SMALL_WORDS = ' au aux d dans de des devant di du en et l la le les lès par près sans sous sur à '

/** Tells whether a word begins with a capital by rule. */
export const isCapital = (word: string, isFirst: boolean): boolean => isFirst || !SMALL_WORDS.includes(` ${word} `)

const WORD = /(~z)?([^-' ()]+)/g

/** A name as it is written, from its code without tokens. */
export function spell(code: string): string {
  const letters = code.replace(/~.|[.:;"]/g, (coded) => LETTERS[coded] ?? coded)
  return letters.replace(WORD, (_, mark: string | undefined, word: string, at: number) =>
    isCapital(word, at === 0) === (mark === undefined) ? capitalize(word) : word,
  )
}

/** A word with its first letter in capitals. */
export const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
