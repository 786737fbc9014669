/**
 * Reads, judges and takes apart a number built like a NIR. What `parseNir` and `parseNia` share; leaves out what
 * either of them calls it.
 *
 * @module
 */
import type { Failure } from '../result.js'
import { readBirthPlace, unreadPlace } from './birth-place.js'
import { bodyKey } from './control-key.js'
import { faultsOf } from './faults.js'
import { notText, refuse } from './issues.js'
import type { BirthMonth, Nir, ParsedNir } from './nir.js'
import type { NirIssue } from './nir-issue.js'
import type { NirOptions, Rules } from './profile.js'
import { significantText } from './significant.js'
import { warningsOf } from './warnings.js'

/** The text that was given, if a number built like a NIR stands in it; else why not. */
export function accept(input: unknown, rules: Rules): string | Failure<NirIssue> {
  if (typeof input !== 'string') return notText()
  const faults = faultsOf(input, rules)
  return faults ? refuse(input, faults, rules) : input
}

const NOTHING_KNOWN: NirOptions = {}

/** Takes apart a text that was accepted. */
export function partsOf(text: string, options: NirOptions = NOTHING_KNOWN): ParsedNir {
  const typed = significantText(text)
  const canonical = typed.length < 15 ? typed + bodyKey(typed) : typed
  const yearOfCentury = digitsAt(canonical, 1)
  // 7 and 8 are given by a single fund, and what stands in the place of a month and a place is neither.
  const isProvisional = canonical >= '7'
  const birthMonth = readBirthMonth(digitsAt(canonical, 3), isProvisional)
  const place = canonical.slice(5, 10)
  const { birthPlace, oddity } = isProvisional ? unreadPlace(place) : readBirthPlace(place, yearOfCentury, options)
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
  if (code < 13) return { code, kind: 'calendar', month: code }
  if (code > 30 && code < 43) return { code, kind: 'pseudo', month: code - 30 }
  return { code, kind: 'unknown', month: null }
}
