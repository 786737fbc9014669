/**
 * Finds communes by the beginning of their name, as for a list of suggestions under a form's field.
 *
 * @module
 */
import { type Day, isDay } from '../day.js'
import { communesNamed } from './commune-index.js'
import { type Commune, holds } from './place.js'

/** What to suggest. */
export interface CommuneSearchOptions {
  /** Only names in force on that day, such as the day of birth. */
  readonly day?: Day
  /** At most so many, 10 if not given. */
  readonly limit?: number
}

const MARKS = /[\u0300-\u036f]/g
const ARTICLE = /^(?:l|la|le|les) /

/**
 * Returns the communes whose name begins so, exact names first, then by code. (FR: suggestion de communes)
 *
 * Accents, case, hyphens and apostrophes do not count, `st` and `ste` stand for Saint and Sainte, and an article at the
 * head of a name may be left out. One row a name: former names are among them unless a day says otherwise.
 *
 * @param prefix - what has been typed, at least one letter
 * @param options - the day and the most rows
 * @returns at most `limit` rows
 * @example
 * searchCommunes('meud', { day: '1950-06-01' }).map(({ code, name }) => [code, name]) // => [['78400', 'Meudon']]
 */
export function searchCommunes(prefix: string, options: CommuneSearchOptions = {}): readonly Commune[] {
  const { day, limit = 10 } = options
  const wanted = typeof prefix === 'string' ? expand(fold(prefix)) : ''
  if (wanted.trim() === '' || (day !== undefined && !isDay(day))) return []
  const exact: Commune[] = []
  const longer: Commune[] = []
  for (const commune of communesNamed((name) => begins(fold(name), wanted))) {
    if (day !== undefined && !holds(commune, day)) continue
    if (isNamed(fold(commune.name), wanted.trim())) exact.push(commune)
    else if (longer.length < limit) longer.push(commune)
  }
  return [...exact, ...longer].slice(0, limit)
}

const begins = (name: string, prefix: string): boolean =>
  name.startsWith(prefix) || name.replace(ARTICLE, '').startsWith(prefix)

const isNamed = (name: string, wanted: string): boolean => name === wanted || name.replace(ARTICLE, '') === wanted

/** Small letters without accents, a space for all else. */
function fold(text: string): string {
  const letters = text.normalize('NFD').replace(MARKS, '').toLowerCase()
  return letters
    .replaceAll('\u0153', 'oe')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trimStart()
}

const expand = (text: string): string => text.replaceAll(/\bst(e?) /g, 'saint$1 ')
