/**
 * Finds communes by the beginning of their name, as for a list of suggestions under a form's field.
 *
 * @module
 */
import { type Day, isDay } from '../../day.js'
import { type Commune, holds } from '../place.js'
import { beginningsOf, fold } from './beginning.js'
import { codesNamed } from './scan.js'

/** What to suggest. */
export interface CommuneSearchOptions {
  /** Only names in force on that day, such as the day of birth. */
  readonly day?: Day
  /** At most so many, 10 if not given. */
  readonly limit?: number
}

const ARTICLE = /^(?:L'|La |Le |Les )/

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
 * findCommunesByName('meud', { day: '1950-06-01' }).map(({ code, name }) => [code, name]) // => [['78400', 'Meudon']]
 */
export function findCommunesByName(prefix: string, options: CommuneSearchOptions = {}): readonly Commune[] {
  const { day, limit = 10 } = options
  const wanted = typeof prefix === 'string' ? expand(fold(prefix).trimStart()) : ''
  if (wanted === '' || (day !== undefined && !isDay(day))) return []
  const exact: Commune[] = []
  const longer: Commune[] = []
  for (const { isWhole, read } of codesNamed(beginningsOf(wanted))) {
    if (!isWhole && longer.length >= limit) continue
    for (const commune of read()) {
      if (day !== undefined && !holds(commune, day)) continue
      const names = namesOf(commune)
      if (names.includes(`${wanted.trimEnd()} `)) exact.push(commune)
      else if (names.some((name) => name.startsWith(wanted))) longer.push(commune)
    }
  }
  return [...exact, ...longer].slice(0, limit)
}

/** What a name can be typed as, folded: with its article and without it. */
function namesOf({ name }: Commune): readonly string[] {
  return [name, name.replace(ARTICLE, '')].map((one) => `${fold(one)} `)
}

/** A blank after the short form says that the word ends. */
function expand(text: string): string {
  return text.replaceAll(/\bst(e?) /g, 'saint$1 ')
}
