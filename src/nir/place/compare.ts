/**
 * Compares the place in a number with a declared one. Does not handle names: both are codes of the code officiel
 * géographique.
 *
 * @module
 */
import { own } from '../../record.js'
import { MAX_LENGTH } from '../judge/characters.js'
import { looksLike } from '../judge/picture.js'
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

/**
 * Relates two place codes.
 *
 * @param code - five characters, those of a number
 * @param declared - five characters, or the department alone
 * @param years - the possible years of birth
 */
export function relatePlaces(code: string, declared: string, years: readonly number[]): PlaceRelation {
  const stated = declared.length > MAX_LENGTH ? '' : declared.trim().toUpperCase()
  if (!isPlace(stated)) return 'unreadable'
  if (stated === code) return 'equal'
  const ours = knownPart(code)
  const theirs = knownPart(stated)
  if (agree(ours, theirs)) return 'as-far-as-known'

  const rows = PLACE_EQUIVALENCES.filter((row) => joins(row, ours, theirs))
  const holdsIn = (last: (row: PlaceEquivalence) => number) =>
    rows.some((row) => years.some((year) => year <= last(row)))
  if (holdsIn((row) => own(row, 'until') ?? 9999)) return 'other-code'
  if (holdsIn((row) => own(row, 'doubtfulUntil') ?? 0)) return 'other-period'
  if (departmentOf(ours) !== departmentOf(theirs)) return 'other-department'
  return ours.startsWith('99') ? 'other-country' : 'other-commune'
}

/** From 990, or 90 overseas, a commune or country is unknown, or a second code that no table explains. */
function knownPart(code: string): string {
  const department = departmentOf(code)
  const rest = code.slice(department.length)
  return rest >= (rest.length > 2 ? '990' : '90') ? department : code
}

function departmentOf(code: string): string {
  return code.slice(0, code.startsWith('97') || code.startsWith('98') ? 3 : 2)
}

/** Whether a text is a department, a territory or abroad, alone or with the commune or country. */
function isPlace(text: string): boolean {
  const isLong = looksLike(text, '9C999')
  if (text.startsWith('97') || text.startsWith('98')) return isLong || looksLike(text, '999')
  return (isLong || looksLike(text, '9C')) && !text.startsWith('00')
}

function joins(row: PlaceEquivalence, ours: string, theirs: string): boolean {
  if (own(row, 'sameCommune') && !agree(ours.slice(2), theirs.slice(2))) return false
  const links = (from: string, to: string) =>
    row.codes.some((code) => agree(code, from) && row.others.some((twin) => twin !== code && agree(twin, to)))
  return links(ours, theirs) || links(theirs, ours)
}

/** Two codes agree as far as both go. */
function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
