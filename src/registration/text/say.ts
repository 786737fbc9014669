/**
 * The text of a word in a language.
 *
 * @module
 */
import type { Locale, Texts } from '../../locale.js'

/**
 * Says a word of a closed list in a language.
 *
 * @throws RangeError when the language is neither `fr` nor `en`
 * @throws TypeError when the word is none of the list
 */
export function say<K extends string>(texts: Texts<K>, word: K, locale: Locale): string {
  if (locale !== 'fr' && locale !== 'en') throw new RangeError('a locale is fr or en')
  if (typeof word !== 'string' || !Object.hasOwn(texts, word)) throw new TypeError('this word has no text here')
  return texts[word][locale]
}
