/**
 * The languages of the sentences, and the type that keeps a catalogue whole: a key or a language that is missing does
 * not compile.
 *
 * @module
 */

/** A language that the package speaks. */
export type Locale = 'fr' | 'en'

/** A text in each language. */
export type Text = Readonly<Record<Locale, string>>

/** A text for each word of a closed list. */
export type Texts<K extends string> = Readonly<Record<K, Text>>
