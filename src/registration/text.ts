/**
 * The type that keeps catalogues whole: a key or a language that is missing does not compile.
 *
 * @module
 */

/** A language of the texts about registration. */
export type RegistrationLocale = 'fr' | 'en'

/** A text in each language. */
export type Text = Readonly<Record<RegistrationLocale, string>>

/** A text for each key. */
export type Texts<K extends string> = Readonly<Record<K, Text>>
