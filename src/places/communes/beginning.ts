/**
 * Compares stems with what was typed, letter by letter, and stops at the first letter that decides.
 *
 * @module
 */
import { ARTICLES, LETTERS } from './spelling.js'

/** How a stem compares with what is wanted: it begins in another way, it begins so and goes on, or it is just that. */
export const VERDICT = { other: 0, longer: 1, whole: 2 } as const

/** What a stem must begin with, and how the last stem compared. */
export interface Beginning {
  /** In folded letters; empty where only an article was typed. */
  readonly wanted: string
  /** The article that was typed, in the code of stems: names with another one do not match. */
  readonly article: string | null
  verdict: number
  /** How many characters of the stem decided: every stem that shares them compares in the same way. */
  decided: number
}

/** What stems can begin with for a folded text, which may begin with an article or be the beginning of one. */
export function beginningsOf(wanted: string): readonly Beginning[] {
  const withArticle = ARTICLES.flatMap((article) => {
    const folded = [...article.matchAll(UNIT)].map(([unit]) => foldUnit(unit)).join('')
    if (wanted.startsWith(folded)) return [beginningOf(wanted.slice(folded.length), article)]
    return folded.startsWith(wanted) ? [beginningOf('', article)] : []
  })
  return [beginningOf(wanted, null), ...withArticle]
}

function beginningOf(wanted: string, article: string | null): Beginning {
  return { wanted, article, verdict: VERDICT.other, decided: 1 }
}

/** Compares a stem with a folded beginning. */
export function compareStem(stem: string, wanted: string): Pick<Beginning, 'verdict' | 'decided'> {
  let at = 0
  let matched = 0
  while (matched < wanted.length) {
    if (at > stem.length) return { verdict: VERDICT.other, decided: at }
    const unit = unitAt(stem, at)
    const letters = foldUnit(unit)
    at += unit.length
    if (letters === ' ' && isBlank(wanted, matched - 1)) continue
    if (!isNext(letters, wanted, matched)) return { verdict: VERDICT.other, decided: at }
    matched += letters.length
  }
  return { verdict: at < stem.length ? VERDICT.longer : VERDICT.whole, decided: at + 1 }
}

/** Whether these letters come next. They may be typed in part: a ligature is two letters. */
function isNext(letters: string, wanted: string, at: number): boolean {
  return wanted.startsWith(letters, at) || letters.startsWith(wanted.slice(at))
}

/** Whether a blank would be the second in a row, or the first character: neither counts. */
function isBlank(text: string, at: number): boolean {
  return at < 0 || text.charAt(at) === ' '
}

const UNIT = /~.|./g

/** The code of one character of a name; after the last one, a hyphen: a name ends in the way that a word does. */
function unitAt(stem: string, at: number): string {
  const first = stem.charAt(at)
  return first === '~' ? stem.slice(at, at + 2) : first || '-'
}

/** The small letters without accents of a unit; the mark of words against the rule has none. */
function foldUnit(unit: string): string {
  return /^[a-z]$/.test(unit) ? unit : unit === '-' ? ' ' : fold(LETTERS[unit] ?? '')
}

const MARKS = /[\u0300-\u036f]/g

/** Folds a text: small letters without accents, and a blank for everything else. */
export function fold(text: string): string {
  const letters = text.normalize('NFD').replace(MARKS, '').toLowerCase()
  return letters.replaceAll('\u0153', 'oe').replaceAll(/[^a-z0-9]+/g, ' ')
}
