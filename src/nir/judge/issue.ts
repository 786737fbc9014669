/**
 * What can be wrong, or odd, with a number. Carries positions and codes, never a character that was typed:
 * a NIR is personal data and messages end in logs.
 *
 * @module
 */
import type { Path } from '../../record.js'
import type { NirPart, Span } from './part.js'

/**
 * What can be wrong with a text.
 *
 * - `type`: not a text
 * - `too-short`, `too-long`: not the number of characters that the `key` option asks for
 * - `letter-position`: a letter elsewhere than A or B in seventh place after a 2
 * - `character`: a character that is in no number, and is no separator, or a word (three letters)
 * - `sex`: the first digit begins no number
 * - `unofficial-number`, `provisional-number`, `migrant-number`: the first digit begins another kind of number
 * - `month`: the month is assigned nowhere, or not under this profile
 * - `place`: place 00, or commune or country 000
 * - `order`: order number 000
 * - `key-range`: the key is 00, 98 or 99
 * - `control-key`: the key does not match the other thirteen characters
 * - `form`: a part given to `buildNir` does not fill its characters
 */
export const NIR_FAULT_CODES = [
  'type',
  'too-short',
  'too-long',
  'letter-position',
  'character',
  'sex',
  'unofficial-number',
  'provisional-number',
  'migrant-number',
  'month',
  'place',
  'order',
  'key-range',
  'control-key',
  'form',
] as const

/** What can be wrong with a text: one of {@link NIR_FAULT_CODES}. */
export type NirFaultCode = (typeof NIR_FAULT_CODES)[number]

/** What can be wrong with an option that is a day or a year. */
export type NirOptionCode = 'malformed-day' | 'malformed-year'

/** Why a number was refused: its own fault, or an option that cannot be read. */
export type NirIssueCode = NirFaultCode | NirOptionCode

/**
 * What is odd about a number that was accepted.
 *
 * - `key-absent`: no key was given, so nothing confirms the digits
 * - `unofficial-number`, `provisional-number`: first digit 3 or 4, 7 or 8, accepted under `lenient` or `irregular`
 * - `month-disputed`: month 21 to 29, which INSEE lists and DSN refuses, or 43 to 49, which only CNAM accepts
 * - `place-period`: the place code and the year of birth do not go together
 * - `place-unlisted`: an overseas code that no territory has
 * - `place-range`: a commune or country number above the usual range, or France given as a country
 * - `specimen`: a number printed on public specimens
 * - `fictitious-prefix`: the prefix 2 55 55 55 of the billing numbers that belong to nobody
 */
export const NIR_WARNING_CODES = [
  'key-absent',
  'unofficial-number',
  'provisional-number',
  'month-disputed',
  'place-period',
  'place-unlisted',
  'place-range',
  'specimen',
  'fictitious-prefix',
] as const

/** What is odd about a number that was accepted: one of {@link NIR_WARNING_CODES}. */
export type NirWarningCode = (typeof NIR_WARNING_CODES)[number]

/** Where an issue or a warning shows. */
export interface NirFinding<Code extends string> {
  readonly code: Code
  /** The part concerned, `number` where it is the whole. */
  readonly part: NirPart | 'number'
  /** Where, in the text as it was typed; empty at the place where characters are missing. */
  readonly span: Span
}

/** One thing that is wrong with a text, and where it shows. */
export type NirFault =
  | NirFinding<Exclude<NirFaultCode, 'too-short'>>
  | (NirFinding<'too-short'> & {
      /** How many characters are missing. */
      readonly missing: number
    })

/** An option that cannot be read. No part of the text is concerned. */
export interface NirOptionFault extends NirFinding<NirOptionCode> {
  /** The name of the option. */
  readonly path: Path
}

/** One reason why a number was refused. */
export type NirIssue = (NirFault | NirOptionFault) & {
  /** What would have been accepted there, for a developer to read. */
  readonly expected: string
}

/** One oddity of an accepted number, and where it shows. */
export type NirWarning = NirFinding<NirWarningCode>
