/**
 * How names are spelled in the commune data: in small letters, with capitals by rule, and a character each for letters
 * and for frequent runs of them.
 *
 * @module
 */

/** The articles, in the code of stems. They are kept apart from names: the alphabetical order ignores them. */
export const ARTICLES: readonly string[] = ['l"', 'la~s', 'le~s', 'les~s']

/**
 * What each character of the names means, from the blank on: a run of letters; an article; or a number, which begins
 * every name and says how many characters it shares with the name before. The quote and the backslash mean nothing, for
 * they would be escaped.
 *
 * Which runs there are, and which character each of them has, is chosen for brotli: it predicts a character from the kinds
 * of the two before it (vowel, consonant, capital, digit, the sorts of punctuation). Any other order would work too.
 */
export const ALPHABET =
  'i euil t ville k s es  ill z bois re la mont e y d h g f ch b j p w m o a gn l q x tte l" : an anc n er en saint- " ier . in or llo r int- ; -le eu ur -d" ar ou u -du au ll  16 ne is on - 1 9 5 -la- 7 ~ 3 -en- 0 le~s 4 y- 6 -de- 2 13 8 11 la~s -sur- 14 15 12 les~s 10 v court c -sur'

/** The marks of an article and of a run of letters: neither begins a name. */
export const ARTICLE = 254
export const NO_HEAD = 255

/** The alphabet by the codes of its characters. */
export interface Alphabet {
  readonly runs: readonly string[]
  /** How many characters a name that begins so shares with the one before; else one of the marks above. */
  readonly shared: Uint8Array
}

/** Reads {@link ALPHABET}. */
export function readAlphabet(): Alphabet {
  const runs = (' '.repeat(FIRST_CODE) + ALPHABET).split(' ')
  return { runs, shared: Uint8Array.from(runs, headOf) }
}

/** The code of the blank, the first printable character. */
const FIRST_CODE = 32

function headOf(run: string): number {
  if (ARTICLES.includes(run)) return ARTICLE
  return /^\d+$/.test(run) ? Number(run) : NO_HEAD
}

/** The code of what is neither a small letter nor a hyphen. */
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

/** The mark before a word that begins against the rule: small where the rule says capital, or the other way round. */
export const AGAINST_RULE = '~z'

/** Words that begin with a small letter, except at the start of a name. */
const SMALL_WORDS = ' au aux d dans de des devant di du en et l la le les lès par près sans sous sur à '

/** Tells whether a word begins with a capital by rule. */
export function isCapital(word: string, isFirst: boolean): boolean {
  return isFirst || !SMALL_WORDS.includes(` ${word} `)
}

const WORD = /(~z)?([^-' ()]+)/g

/** A name as it is written, from its code. */
export function spell(code: string): string {
  const letters = code.replace(/~.|[.:;"]/g, (coded) => LETTERS[coded] ?? coded)
  return letters.replace(WORD, (_, mark: string | undefined, word: string, at: number) =>
    isCapital(word, at === 0) === (mark === undefined) ? capitalize(word) : word,
  )
}

/** A word with a capital first letter. */
export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
