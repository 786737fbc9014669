/**
 * What can be wrong, or odd, with a number. Carries positions and codes, never a character that was typed:
 * a NIR is personal data and messages end in logs.
 *
 * @module
 */
import type { NirPart, Span } from './part.js'

/**
 * Why a number was refused.
 *
 * - `type`: not a text
 * - `too-short`, `too-long`: not the number of characters that the `key` option asks for
 * - `letter-position`: a letter elsewhere than A or B in seventh place behind a 2
 * - `character`: a character that stands in no number, and is no separator
 * - `sex`: the first digit begins no number
 * - `unofficial-number`, `provisional-number`, `migrant-number`: the first digit begins another kind of number
 * - `month`: the month is assigned nowhere, or not under this profile
 * - `place`: place 00, or commune or country 000
 * - `order`: order number 000
 * - `key-range`: the key is 00, 98 or 99
 * - `control-key`: the key does not match the other thirteen characters
 * - `form`: a part given to `buildNir` does not fill its characters
 */
export type NirIssueCode =
  | 'type'
  | 'too-short'
  | 'too-long'
  | 'letter-position'
  | 'character'
  | 'sex'
  | 'unofficial-number'
  | 'provisional-number'
  | 'migrant-number'
  | 'month'
  | 'place'
  | 'order'
  | 'key-range'
  | 'control-key'
  | 'form'

/**
 * What is odd about a number that was accepted.
 *
 * - `key-absent`: no key was given, so nothing vouches for the digits
 * - `unofficial-number`, `provisional-number`: first digit 3 or 4, 7 or 8, let through by `lenient` or `irregular`
 * - `month-disputed`: month 21 to 29, which INSEE lists and DSN refuses, or 43 to 49, which only CNAM lets through
 * - `place-period`: the place code and the year of birth do not go together
 * - `place-unlisted`: an overseas code that no territory holds
 * - `place-range`: a commune or country number above the usual range, or France given as a country
 * - `specimen`: a number printed on public specimens
 * - `fictitious-prefix`: the prefix 2 55 55 55 of the billing numbers that stand for nobody
 */
export type NirWarningCode =
  | 'key-absent'
  | 'unofficial-number'
  | 'provisional-number'
  | 'month-disputed'
  | 'place-period'
  | 'place-unlisted'
  | 'place-range'
  | 'specimen'
  | 'fictitious-prefix'

/** Where an issue or a warning shows. */
export interface NirFinding<Code extends string> {
  readonly code: Code
  /** The part concerned, `number` where it is the whole. */
  readonly part: NirPart | 'number'
  /** Where, in the text as it was typed; empty at the place where characters are missing. */
  readonly span: Span
}

/** One reason why a number cannot stand, with the place in the text where it shows. */
export type NirFault =
  | NirFinding<Exclude<NirIssueCode, 'too-short'>>
  | (NirFinding<'too-short'> & {
      /** How many characters are missing. */
      readonly missing: number
    })

/** One reason why a number was refused, with the place in the text where it shows. */
export type NirIssue = NirFault & {
  /** What would have been accepted there, for a developer to read. */
  readonly expected: string
}

/** One oddity of an accepted number, with the place in the text where it shows. */
export type NirWarning = NirFinding<NirWarningCode>
