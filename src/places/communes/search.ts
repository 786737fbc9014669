/**
 * Finds communes by the beginning of their name, as for a list of suggestions under a form's field.
 *
 * @module
 */
import { assertDay, type Day } from '../../day.js'
import { own } from '../../record.js'
import { type Commune, contains } from '../place.js'
import { beginningsOf, fold } from './beginning.js'
import { codesNamed } from './scan.js'

/** What to suggest. */
export interface CommuneSearchOptions {
  /** Only names in force on that day, such as the day of birth. */
  readonly day?: Day
  /** The most rows to return; 10 by default. */
  readonly limit?: number
}

/** Longer than any name: what is typed after it changes nothing. */
const LONGEST = 100

const ARTICLE = /^(?:L'|La |Le |Les )/

/**
 * Returns the communes whose name begins so, exact names first, then by code. (FR: suggestion de communes)
 *
 * Accents, case, hyphens and apostrophes do not count, `st` and `ste` mean Saint and Sainte, and the article at the start
 * of a name is optional. There is one row for each name, former names included; with a day, only those in force on it.
 *
 * @param prefix - what has been typed, at least one letter
 * @param options - the day, and the most rows
 * @returns at most `limit` rows; none where no letter was typed
 * @throws RangeError when `day` is no civil day, or `limit` no number from 0
 * @example
 * findCommunesByName('meud', { day: '1950-06-01' }).map(({ code, name }) => [code, name]) // => [['78400', 'Meudon']]
 */
export function findCommunesByName(prefix: string, options: CommuneSearchOptions = {}): readonly Commune[] {
  const day = own(options, 'day')
  const limit = own(options, 'limit') ?? 10
  if (day !== undefined) assertDay(day)
  if (typeof limit !== 'number' || !(limit >= 0)) throw new RangeError('limit is a number from 0')
  const wanted = typeof prefix === 'string' ? expand(fold(prefix.slice(0, LONGEST)).trimStart()) : ''
  if (wanted === '') return []
  const exact: Commune[] = []
  const longer: Commune[] = []
  for (const { isWhole, read } of codesNamed(beginningsOf(wanted))) {
    if (!isWhole && longer.length >= limit) continue
    for (const commune of read()) {
      if (day !== undefined && !contains(commune, day)) continue
      const names = namesOf(commune)
      if (names.includes(`${wanted.trimEnd()} `)) exact.push(commune)
      else if (names.some((name) => name.startsWith(wanted))) longer.push(commune)
    }
  }
  return [...exact, ...longer].slice(0, limit)
}

/** What a person can type for a name, folded: with its article and without it. */
function namesOf({ name }: Commune): readonly string[] {
  return [name, name.replace(ARTICLE, '')].map((one) => `${fold(one)} `)
}

/** Writes the short forms of Saint and Sainte in full; the blank after one says that the word ends there. */
function expand(text: string): string {
  return text.replaceAll(/\bst(e?) /g, 'saint$1 ')
}
