/**
 * The languages of the sentences: the type that keeps a catalogue whole, and what every sentence shares, such as days,
 * counts and colons as each language writes them. No locale data of the runtime is read.
 *
 * @module
 */
import { type Day, monthOf, yearOf } from './day.js'

/** A language that the package speaks. */
export type Locale = 'fr' | 'en'

/**
 * Stops a programmer who asks for a language that the package does not speak.
 *
 * @throws RangeError when the value is no locale; the message does not repeat it
 */
export function assertLocale(value: unknown): asserts value is Locale {
  if (value !== 'fr' && value !== 'en') throw new RangeError('a locale is fr or en')
}

/** A text in each language. */
export type Text = Readonly<Record<Locale, string>>

/** A text for each word of a closed list. A key or a language that is missing does not compile. */
export type Texts<K extends string> = Readonly<Record<K, Text>>

/**
 * Returns the sentences of a language: those of the package by the name of the language, or a catalogue of the caller's
 * own, which lets an application add a language without a change of the package.
 *
 * @throws RangeError when the name is of no language of the package
 */
export function sentencesOf<S extends object>(locale: Locale | S, sentences: Readonly<Record<Locale, S>>): S {
  if (typeof locale === 'object' && locale !== null) return locale
  assertLocale(locale)
  return sentences[locale]
}

/**
 * Returns the sentence of a word.
 *
 * @throws TypeError when the word is none of the catalogue
 */
export function sentenceOf<K extends string, T>(sentences: Readonly<Record<K, T>>, word: K): T {
  if (typeof word !== 'string' || !Object.hasOwn(Object(sentences), word))
    throw new TypeError('this word has no sentence')
  return sentences[word]
}

const MONTHS: Readonly<Record<Locale, string>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
}

/**
 * Writes a day as people do, "1ᵉʳ janvier 2025" or "1 January 2025", with spaces that do not break.
 */
export function formatDay(day: Day, locale: Locale): string {
  const date = Number(day.slice(8))
  const ordinal = locale === 'fr' && date === 1 ? 'ᵉʳ' : ''
  return `${date}${ordinal}\u00a0${MONTHS[locale].split(' ')[monthOf(day) - 1]}\u00a0${yearOf(day)}`
}

/**
 * Writes how many there are of something, "2 caractères". In French none and one are singular, in English only one.
 *
 * @param count - a whole number, not negative
 * @param noun - the singular; the plural adds an s
 * @param locale - the language
 */
export function formatCount(count: number, noun: string, locale: Locale): string {
  const isSingular = locale === 'fr' ? count < 2 : count === 1
  return `${count}\u00a0${noun}${isSingular ? '' : 's'}`
}

/** Joins what something is called and what is said of it with a colon. */
export function joinWithColon(name: string, text: string, locale: Locale): string {
  return `${name}${locale === 'fr' ? '\u00a0' : ''}: ${text}`
}

/** Joins the items of a list with semicolons, because an item may hold commas. */
export function joinItems(items: readonly string[], locale: Locale): string {
  return items.join(locale === 'fr' ? '\u202f; ' : '; ')
}

/**
 * Puts a value in the place of each name in braces; a name without a value stays as it is. Without a regular expression:
 * engines keep what one matched last.
 */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  const [start = '', ...rest] = text.split('{')
  return rest.reduce((filled, part) => {
    const end = part.indexOf('}')
    const name = part.slice(0, end)
    return filled + (Object.hasOwn(values, name) ? `${values[name]}${part.slice(end + 1)}` : `{${part}`)
  }, start)
}
