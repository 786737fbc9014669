/**
 * Text to NIR, and to NIA: one reading, two names.
 *
 * @module
 */
import { type Failure, type Result, success } from '../result.js'
import { significantText } from './judge/characters.js'
import { bodyKey } from './judge/control-key.js'
import type { NirIssue } from './judge/issue.js'
import { findFaults } from './judge/judge.js'
import { type NiaOptions, type NirOptions, niaRulesOf, type Rules, rulesOf } from './judge/profile.js'
import { notText, refuse, refuseOptions } from './judge/refuse.js'
import { warningsOf } from './judge/warnings.js'
import type { BirthMonth, Nia, Nir, ParsedNia, ParsedNir } from './nir.js'
import { readBirthPlace, unreadPlace } from './place/birth-place.js'
import type { BirthKnowledge } from './place/birth-year.js'

/**
 * Parses a French social-security number and says what it means, or what is wrong with it and where.
 * (FR: NIR, numéro d'inscription au répertoire, « numéro de sécurité sociale »)
 *
 * Takes what people type and paste: spaces, no-break spaces, dots, hyphens and slashes between the groups, small
 * letters, line ends around. A number that parses is well formed. No digit says whether it was issued, to whom, in
 * which century that person was born, or whether it is a NIR or a temporary number: see {@link parseNia}.
 *
 * @param input - anything; what is not a text is an issue
 * @param options - profile, key, and what is known of the birth
 * @returns the parts, with `warnings` for what is odd yet legal; or every issue found, the key's last. No issue
 *   repeats what was typed. Issues: every {@link NirIssueCode} but `form`
 * @throws RangeError when `profile` or `key` is no word of its list
 * @example
 * const parsed = unwrap(parseNir('2 55 08 14 168 025 38'))
 * parsed.nir // => '255081416802538'
 * parsed.sex // => 'female'
 * parsed.birthMonth // => { code: 8, kind: 'calendar', month: 8 }
 * parsed.birthPlace // => { kind: 'metropolitan', code: '14168', department: '14', commune: '168', alternatives: [] }
 * @example
 * parseNir('2 55 13 14 168 025 38') // => {
 *     //   ok: false,
 *     //   issues: [
 *     //     { code: 'month', part: 'month', span: [5, 7], expected: '01-12, 20-42, 50-99' },
 *     //     { code: 'control-key', part: 'key', span: [19, 21], expected: 'the key of the other characters' },
 *     //   ],
 *     // }
 * @see Décret n° 82-103 du 22 janvier 1982, art. 4; INSEE, schéma XML NIR, http://xml.insee.fr/schema/nir.html
 */
export function parseNir(input: unknown, options?: NirOptions): Result<ParsedNir, NirIssue> {
  const text = accept(input, rulesOf(options), options)
  return typeof text === 'string' ? success(partsOf(text, options)) : text
}

/**
 * Parses a temporary number: what a newcomer gets first, while the birth certificate is checked.
 * (FR: NIA, numéro identifiant d'attente)
 *
 * A regular one is built like a NIR, starts with 1 or 2 and most often becomes the NIR unchanged. So this accepts what
 * {@link parseNir} accepts: you know that it is a temporary number because of where you read it, a provisional
 * certificate for instance. People also call «NIA» what starts with 3 or 4, or with 7 or 8; with `irregular` those
 * pass with a warning, and the place of the latter is not read, for it is not reliable.
 *
 * @param input - anything; what is not a text is an issue
 * @param options - as for `parseNir`, and `irregular`
 * @returns the parts, or every issue found. Issues: every {@link NirIssueCode} but `form`
 * @throws RangeError when `profile` or `key` is no word of its list
 * @example
 * const parsed = unwrap(parseNia('1 98 07 99 216 042 33'))
 * parsed.nia // => '198079921604233'
 * parsed.birthPlace.kind // => 'abroad'
 * @see Code de la sécurité sociale, art. R. 114-7 and R. 161-1; ANS, modèle des objets de santé, PersonnePriseCharge
 */
export function parseNia(input: unknown, options?: NiaOptions): Result<ParsedNia, NirIssue> {
  const text = accept(input, niaRulesOf(options), options)
  if (typeof text !== 'string') return text
  const { nir, ...parts } = partsOf(text, options)
  return success({ nia: nir as string as Nia, ...parts })
}

/** The text that was given, if it is a well-formed number; else why not. */
export function accept(input: unknown, rules: Rules, known?: BirthKnowledge): string | Failure<NirIssue> {
  if (typeof input !== 'string') return notText()
  const unreadable = refuseOptions(known)
  if (unreadable) return unreadable
  const faults = findFaults(input, rules)
  return faults ? refuse(input, faults, rules) : input
}

/** Takes apart a text that was accepted. */
export function partsOf(text: string, known?: BirthKnowledge): ParsedNir {
  const typed = significantText(text)
  const canonical = typed.length < 15 ? typed + bodyKey(typed) : typed
  const yearOfCentury = digitsAt(canonical, 1)
  // 7 and 8 are given by a single fund, and what they have where others have a month and a place is neither.
  const isProvisional = canonical.charAt(0) >= '7'
  const birthMonth = readBirthMonth(digitsAt(canonical, 3), isProvisional)
  const place = canonical.slice(5, 10)
  const { birthPlace, oddity } = isProvisional ? unreadPlace(place) : readBirthPlace(place, yearOfCentury, known)
  return {
    nir: canonical as Nir,
    body: canonical.slice(0, 13),
    controlKey: canonical.slice(13),
    sex: canonical.charCodeAt(0) % 2 ? 'male' : 'female',
    yearOfCentury,
    birthMonth,
    birthPlace,
    orderNumber: digitsAt(canonical, 10) * 10 + canonical.charCodeAt(12) - 48,
    warnings: warningsOf(text, canonical, typed.length, birthMonth.code, oddity),
  }
}

/** The two digits at an index, as a number. */
function digitsAt(text: string, index: number): number {
  return (text.charCodeAt(index) - 48) * 10 + text.charCodeAt(index + 1) - 48
}

/**
 * Reads a month code. INSEE, «Normalisation du numéro INSEE des personnes physiques», § 6.3: 31 to 42 keep the month
 * of an incomplete record, every other code above 12 says that it is unknown.
 */
function readBirthMonth(code: number, isProvisional: boolean): BirthMonth {
  if (isProvisional) return { code, kind: 'unknown', month: null }
  if (code <= 12) return { code, kind: 'calendar', month: code }
  if (code > 30 && code < 43) return { code, kind: 'pseudo', month: code - 30 }
  return { code, kind: 'unknown', month: null }
}
