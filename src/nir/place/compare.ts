/**
 * Compares the place in a number with a declared one. Does not handle names: both are codes of the code officiel
 * géographique.
 *
 * @module
 */
import { PLACE_EQUIVALENCES, type PlaceEquivalence } from './equivalents.js'

/** How two place codes relate to each other. */
export type PlaceRelation =
  | 'equal'
  | 'as-far-as-known'
  | 'other-code'
  | 'other-period'
  | 'other-commune'
  | 'other-country'
  | 'other-department'
  | 'unreadable'

/** A department, a territory or abroad, alone or with the commune or country. */
const DECLARED = /^(?:(?:0[1-9]|[1-8]\d|9[0-6]|2[AB])(?:\d{3})?|9[78]\d(?:\d\d)?|99(?:\d{3})?)$/

/**
 * Relates two place codes.
 *
 * @param code - five characters, those of a number
 * @param declared - five characters, or the department alone
 * @param years - the possible years of birth
 */
export function relatePlaces(code: string, declared: string, years: readonly number[]): PlaceRelation {
  const stated = declared.trim().toUpperCase()
  if (!DECLARED.test(stated)) return 'unreadable'
  if (stated === code) return 'equal'
  const own = knownPart(code)
  const other = knownPart(stated)
  if (agree(own, other)) return 'as-far-as-known'

  const rows = PLACE_EQUIVALENCES.filter((row) => joins(row, own, other))
  const holdsIn = (last: (row: PlaceEquivalence) => number) =>
    rows.some((row) => years.some((year) => year <= last(row)))
  if (holdsIn(({ until = 9999 }) => until)) return 'other-code'
  if (holdsIn(({ doubtfulUntil = 0 }) => doubtfulUntil)) return 'other-period'
  if (departmentOf(own) !== departmentOf(other)) return 'other-department'
  return own.startsWith('99') ? 'other-country' : 'other-commune'
}

/** From 990, or 90 overseas, a commune or country is unknown, or a second code that no table explains. */
function knownPart(code: string): string {
  const department = departmentOf(code)
  const rest = code.slice(department.length)
  return rest >= (rest.length > 2 ? '990' : '90') ? department : code
}

function departmentOf(code: string): string {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2)
}

function joins(row: PlaceEquivalence, own: string, other: string): boolean {
  if (row.sameCommune && !agree(own.slice(2), other.slice(2))) return false
  const links = (from: string, to: string) =>
    row.codes.some((code) => agree(code, from) && row.others.some((twin) => twin !== code && agree(twin, to)))
  return links(own, other) || links(other, own)
}

/** Two codes agree as far as both go. */
function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
