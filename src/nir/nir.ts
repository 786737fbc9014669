/**
 * What a number says once it is read: the records that the parsers return. Does not handle how they are made, nor the
 * names of places.
 *
 * @module
 */

import { own } from '../record.js'
import type { NirWarning } from './judge/issue.js'
import type { BirthPlace } from './place/birth-place.js'

/**
 * Fifteen canonical characters: digits, with A or B in seventh place for Corsica, without separators.
 * (FR: numéro d'inscription au répertoire, « numéro de sécurité sociale »)
 *
 * The brand says that the number is well formed. It does not say that it was issued, nor to whom.
 */
export type Nir = string & { readonly __brand: 'Nir' }

/**
 * Fifteen canonical characters of a temporary number. (FR: numéro identifiant d'attente)
 *
 * A regular one is built like a {@link Nir} and most often becomes it unchanged: which of the two a number is, the
 * caller knows from where it was read, never from its digits.
 */
export type Nia = string & { readonly __brand: 'Nia' }

/** The sexes that a first digit says. */
export const SEXES = ['male', 'female'] as const

/** Sex as the first digit says it: odd male, even female. */
export type Sex = (typeof SEXES)[number]

/**
 * The month of birth as written: two digits and their reading.
 *
 * - `calendar`: 1 to 12
 * - `pseudo`: 31 to 42, the record was incomplete but its month is known: 31 is January
 * - `unknown`: every other code
 */
export type BirthMonth =
  | { readonly code: number; readonly kind: 'calendar' | 'pseudo'; readonly month: number }
  | { readonly code: number; readonly kind: 'unknown'; readonly month: null }

/** What every number built like a NIR says. */
export interface NumberParts {
  /** The thirteen characters without the key. */
  readonly body: string
  /** The key, two digits; computed where none was given. (FR: clé de contrôle) */
  readonly controlKey: string
  readonly sex: Sex
  /** The last two digits of the year of birth, 0 to 99. No number says the century: see `findBirthYears`. */
  readonly yearOfCentury: number
  readonly birthMonth: BirthMonth
  readonly birthPlace: BirthPlace
  /** A rank among those born in the same place and month, 1 to 999; not the number of a birth certificate. */
  readonly orderNumber: number
  /** What is odd, although nothing is wrong. */
  readonly warnings: readonly NirWarning[]
}

/** A NIR and what it says. */
export interface ParsedNir extends NumberParts {
  readonly nir: Nir
}

/** A temporary number and what it says. */
export interface ParsedNia extends NumberParts {
  readonly nia: Nia
}

/** Stops a programmer who gives something else than what a parser returned. The message repeats nothing of it. */
export function assertParsed(parsed: NumberParts): void {
  if (own(own(parsed, 'birthPlace'), 'code') === undefined || own(parsed, 'birthMonth') === undefined)
    throw new TypeError('a parsed number is expected, as parseNir and parseNia return it')
}
