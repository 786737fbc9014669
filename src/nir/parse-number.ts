/**
 * Reads, judges and takes apart a number built like a NIR. What `parseNir` and `parseNia` share; leaves out what
 * either of them calls it.
 *
 * @module
 */
import { yearOf } from '../day.js'
import { type Result, success } from '../result.js'
import { readBirthPlace, unreadPlace } from './birth-place.js'
import { birthYears, DEFAULT_YEAR } from './birth-year.js'
import { bodyKey } from './control-key.js'
import { faultsOf } from './faults.js'
import { notText, refuse } from './issues.js'
import type { BirthMonth, NumberParts } from './nir.js'
import type { NirIssue } from './nir-issue.js'
import type { NirOptions, Rules } from './profile.js'
import { significantText } from './significant.js'
import { warningsOf } from './warnings.js'

/** A number taken apart, with its fifteen canonical characters. */
export interface CanonicalParts extends NumberParts {
  readonly canonical: string
}

/** Parses a number built like a NIR under some rules. */
export function parseNumber(input: unknown, rules: Rules, options: NirOptions = {}): Result<CanonicalParts, NirIssue> {
  if (typeof input !== 'string') return notText()
  const faults = faultsOf(input, rules)
  return faults ? refuse(input, faults, rules) : success(partsOf(input, options))
}

function partsOf(text: string, { birthYear, onDay }: NirOptions): CanonicalParts {
  const significant = significantText(text)
  const body = significant.slice(0, 13)
  const controlKey = significant.slice(13) || bodyKey(body)
  const canonical = body + controlKey
  const yearOfCentury = Number(body.slice(1, 3))
  // 7 and 8 are given by a single fund, and what stands in the place of a month and a place is neither.
  const isProvisional = body >= '7'
  const birthMonth = readBirthMonth(Number(body.slice(3, 5)), isProvisional)
  const yearsOf = () =>
    birthYear === undefined ? birthYears(yearOfCentury, onDay ? yearOf(onDay) : DEFAULT_YEAR) : [birthYear]
  const place = body.slice(5, 10)
  const { birthPlace, oddity } = isProvisional ? unreadPlace(place) : readBirthPlace(place, yearsOf)
  return {
    canonical,
    body,
    controlKey,
    sex: Number(body[0]) % 2 ? 'male' : 'female',
    yearOfCentury,
    birthMonth,
    birthPlace,
    orderNumber: Number(body.slice(10)),
    warnings: warningsOf(text, canonical, significant.length, birthMonth.code, oddity),
  }
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
