/**
 * Compares what a number says with what is known of a person. Gives no verdict on the whole: a number that
 * agrees with a person may be another's, and one that does not may be theirs.
 *
 * @module
 */

import { ownFields } from '../record.js'
import { MAX_LENGTH } from './judge/characters.js'
import { looksLike } from './judge/picture.js'
import { assertParsed, type NumberParts, type Sex } from './nir.js'
import { possibleYears } from './place/birth-year.js'
import { type PlaceRelation, relatePlaces } from './place/compare.js'

/** What is known of a person, each trait optional. */
export interface Identity {
  readonly sex?: Sex | null | undefined
  /**
   * `'1955-08-14'`, `'1955-08'` or `'1955'`; `00` is for a day or month that the record does not have, as in
   * `'1955-00-00'`. (FR: date de naissance, y compris « lunaire »)
   */
  readonly birthDate?: string | null | undefined
  /**
   * The code officiel géographique of the day of birth: department and commune, `'14168'`, or `'99'` and country,
   * `'99352'`. The department alone will do: `'14'`, `'2A'`, `'971'`, `'99'`.
   */
  readonly birthPlace?: string | null | undefined
}

/**
 * Why a trait compares as it does.
 *
 * - `equal`: they say the same; of the year, its last two digits
 * - `as-far-as-known`: the department or «abroad» is the same, one of the two says no more
 * - `other-code`: another code for the same ground, of another period or of the city as a whole
 */
export const MATCH_REASONS = ['equal', 'as-far-as-known', 'other-code'] as const

/** Why a trait compares as it does: one of {@link MATCH_REASONS}. */
export type MatchReason = (typeof MATCH_REASONS)[number]

/**
 * Why a trait does not fit.
 *
 * - `sex-may-have-changed`: the sexes differ. A change on the civil status gives a new number while the old one still
 *   circulates, so this never proves a mistake
 * - `different`: the years or months differ
 * - `other-period`: both codes were one place, but not in that year; files mix them
 * - `other-commune`: same department; communes merge and crowded ones have second codes, so the code may still be right
 * - `other-country`: both abroad; states split and crowded ones have second codes, so the code may still be right
 * - `other-department`: not the same department, or one in France and one abroad
 */
export const MISMATCH_REASONS = [
  'sex-may-have-changed',
  'different',
  'other-period',
  'other-commune',
  'other-country',
  'other-department',
] as const

/** Why a trait does not fit: one of {@link MISMATCH_REASONS}. */
export type MismatchReason = (typeof MISMATCH_REASONS)[number]

/**
 * Why a trait cannot be compared.
 *
 * - `not-given`: the identity does not have it
 * - `incomplete`: the date has no month, or no year
 * - `unreadable`: the identity has it in no form that {@link Identity} describes
 * - `not-in-number`: the number does not say it: an unknown month, or a number that a fund gave out (first digit 7 or 8)
 */
export const GAP_REASONS = ['not-given', 'incomplete', 'unreadable', 'not-in-number'] as const

/** Why a trait cannot be compared: one of {@link GAP_REASONS}. */
export type GapReason = (typeof GAP_REASONS)[number]

/** How one trait compares. A mismatch of level `warning` is worth a question, one of level `error` a correction. */
export type TraitComparison =
  | { readonly verdict: 'match'; readonly reason: MatchReason }
  | { readonly verdict: 'mismatch'; readonly reason: MismatchReason; readonly level: 'error' | 'warning' }
  | { readonly verdict: 'not-comparable'; readonly reason: GapReason }

/** How each trait compares. The day of birth is in no number. */
export interface IdentityComparison {
  readonly sex: TraitComparison
  readonly birthYear: TraitComparison
  readonly birthMonth: TraitComparison
  readonly birthPlace: TraitComparison
}

/** A trait, or why there is none. */
type Known<T> = { readonly value: T } | { readonly gap: GapReason }

/**
 * Compares a number with an identity, trait by trait.
 *
 * The year compares by its last two digits, so the century never fails. A pseudo-month (31 to 42) compares by the month
 * it carries; an unknown month compares to nothing. Places tolerate the codes that changed: Corsica before 1976, the
 * Paris region before 1968, Algeria, Morocco and Tunisia as departments or countries, Mayotte, Saint-Barthélemy,
 * Saint-Martin, cities with arrondissements. Sex differs only as a warning.
 *
 * @param parsed - a parsed number
 * @param identity - what is known; an empty text or null counts as nothing
 * @returns `match`, `mismatch` or `not-comparable` for each trait, each with its reason, whatever is in the identity
 * @throws TypeError when `parsed` is nothing that a parser returned
 * @example
 * const parsed = unwrap(parseNir('2 55 08 14 168 025 38'))
 * compareIdentity(parsed, { sex: 'female', birthDate: '1955-07-21', birthPlace: '14' })
 *   // => {
 *   //   sex: { verdict: 'match', reason: 'equal' },
 *   //   birthYear: { verdict: 'match', reason: 'equal' },
 *   //   birthMonth: { verdict: 'mismatch', reason: 'different', level: 'error' },
 *   //   birthPlace: { verdict: 'match', reason: 'as-far-as-known' },
 *   // }
 * @see Décret n° 82-103 du 22 janvier 1982, art. 4 and 6, quoted in http://xml.insee.fr/schema/nir.html
 */
export function compareIdentity(parsed: NumberParts, identity: Identity | null | undefined): IdentityComparison {
  assertParsed(parsed)
  const { sex, birthDate, birthPlace } = readIdentity(identity)
  // 7 and 8 are given by a single fund: nothing in them is read but the sex.
  const isUnread = parsed.birthPlace.kind === 'unread'
  const notSaid = { gap: 'not-in-number' } as const
  const { month } = parsed.birthMonth
  const declared = readBirthDate(birthDate)
  return {
    sex: compare({ value: parsed.sex }, readSex(sex), {
      verdict: 'mismatch',
      reason: 'sex-may-have-changed',
      level: 'warning',
    }),
    birthYear: compare(isUnread ? notSaid : { value: parsed.yearOfCentury }, lastTwoDigits(declared.year), different()),
    birthMonth: compare(month === null ? notSaid : { value: month }, declared.month, different()),
    birthPlace: isUnread ? gap('not-in-number') : comparePlace(parsed, birthPlace, declared.year),
  }
}

function compare<T>(own: Known<T>, declared: Known<T>, otherwise: TraitComparison): TraitComparison {
  if (isGap(declared)) return gap(declared.gap)
  if (isGap(own)) return gap(own.gap)
  return own.value === declared.value ? { verdict: 'match', reason: 'equal' } : otherwise
}

function isGap(known: Known<unknown>): known is { readonly gap: GapReason } {
  return Object.hasOwn(known, 'gap')
}

function different(): TraitComparison {
  return { verdict: 'mismatch', reason: 'different', level: 'error' }
}

function gap(reason: GapReason): TraitComparison {
  return { verdict: 'not-comparable', reason }
}

const RELATIONS: Readonly<Record<PlaceRelation, TraitComparison>> = {
  equal: { verdict: 'match', reason: 'equal' },
  'as-far-as-known': { verdict: 'match', reason: 'as-far-as-known' },
  'other-code': { verdict: 'match', reason: 'other-code' },
  'other-period': { verdict: 'mismatch', reason: 'other-period', level: 'warning' },
  'other-commune': { verdict: 'mismatch', reason: 'other-commune', level: 'warning' },
  'other-country': { verdict: 'mismatch', reason: 'other-country', level: 'warning' },
  'other-department': { verdict: 'mismatch', reason: 'other-department', level: 'error' },
  unreadable: { verdict: 'not-comparable', reason: 'unreadable' },
}

function comparePlace(parsed: NumberParts, declared: unknown, year: Known<number>): TraitComparison {
  if (isNothing(declared)) return gap('not-given')
  if (typeof declared !== 'string') return gap('unreadable')
  const years = possibleYears(parsed.yearOfCentury, isGap(year) ? undefined : { birthYear: year.value })
  // A copy: what is handed out must not change what is answered later.
  return { ...RELATIONS[relatePlaces(parsed.birthPlace.code, declared, years)] }
}

/** What is known, each trait read once; nothing that is inherited. What cannot be read makes each trait unreadable. */
function readIdentity(identity: unknown): Readonly<Record<keyof Identity, unknown>> {
  const fields = isNothing(identity) ? [] : ownFields(identity)
  if (!fields) return { sex: UNREADABLE, birthDate: UNREADABLE, birthPlace: UNREADABLE }
  const known = new Map(fields)
  return { sex: known.get('sex'), birthDate: known.get('birthDate'), birthPlace: known.get('birthPlace') }
}

/** A value that no trait can be read from. */
const UNREADABLE: unknown = {}

function readSex(sex: unknown): Known<Sex> {
  if (isNothing(sex)) return { gap: 'not-given' }
  return sex === 'male' || sex === 'female' ? { value: sex } : { gap: 'unreadable' }
}

/** What a date of birth looks like, whole or in part. */
const DATES = ['9999-99-99', '9999-99', '9999'] as const

/** Reads a date of which parts may be missing, or be zero where the civil status does not know them. */
function readBirthDate(text: unknown): { readonly year: Known<number>; readonly month: Known<number> } {
  if (isNothing(text)) return { year: { gap: 'not-given' }, month: { gap: 'not-given' } }
  const date = typeof text === 'string' && text.length <= MAX_LENGTH ? text.trim() : ''
  if (!DATES.some((picture) => looksLike(date, picture)))
    return { year: { gap: 'unreadable' }, month: { gap: 'unreadable' } }
  const year = date.slice(0, 4)
  const month = date.slice(5, 7) || '00'
  return {
    year: year === '0000' ? { gap: 'incomplete' } : { value: Number(year) },
    month: month === '00' ? { gap: 'incomplete' } : month > '12' ? { gap: 'unreadable' } : { value: Number(month) },
  }
}

function lastTwoDigits(year: Known<number>): Known<number> {
  return isGap(year) ? year : { value: year.value % 100 }
}

function isNothing(value: unknown): value is null | undefined | '' {
  return value === undefined || value === null || value === ''
}
