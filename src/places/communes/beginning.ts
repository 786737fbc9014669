/**
 * Compares stems with what has been typed, letter by letter and no further than it takes.
 *
 * @module
 */
import { ARTICLES, LETTERS } from './spelling.js'

/** How a stem compares: it begins otherwise, it begins so, or it is that alone. */
export const VERDICT = { other: 0, longer: 1, whole: 2 } as const

/** What a stem has to begin with, and how the last one compared. */
export interface Beginning {
  /** Folded; nothing where no more than an article has been typed. */
  readonly wanted: string
  /** In the code of stems: the only article that counts, where it has been typed. */
  readonly article: string | null
  verdict: number
  /** How many characters of the stem decided: every stem that shares them compares alike. */
  decided: number
}

/** What stems can begin with under folded text: it may begin with an article, or be the beginning of one. */
export function beginningsOf(wanted: string): readonly Beginning[] {
  const withArticle = ARTICLES.flatMap((article) => {
    const folded = [...article.matchAll(UNIT)].map(([unit]) => foldUnit(unit)).join('')
    if (wanted.startsWith(folded)) return [beginningOf(wanted.slice(folded.length), article)]
    return folded.startsWith(wanted) ? [beginningOf('', article)] : []
  })
  return [beginningOf(wanted, null), ...withArticle]
}

function beginningOf(wanted: string, article: string | null): Beginning {
  return {
    wanted,
    article,
    ...compareStem('', wanted),
  }
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

/** What comes next may be typed in part: a ligature is two letters. */
function isNext(letters: string, wanted: string, at: number): boolean {
  return wanted.startsWith(letters, at) || letters.startsWith(wanted.slice(at))
}

/** Blanks count once, and not at all at the beginning. */
function isBlank(text: string, at: number): boolean {
  return at < 0 || text.charAt(at) === ' '
}

const UNIT = /~.|./g

/** What stands for one character of a name; behind the last, a hyphen: a name ends as a word does. */
function unitAt(stem: string, at: number): string {
  const first = stem.charAt(at)
  return first === '~' ? stem.slice(at, at + 2) : first || '-'
}

/** The letters of a unit, in small letters without accents; the mark of words against the rule has none. */
function foldUnit(unit: string): string {
  return /^[a-z]$/.test(unit) ? unit : unit === '-' ? ' ' : fold(LETTERS[unit] ?? '')
}

const MARKS = /[\u0300-\u036f]/g

/** Small letters without accents, a blank for all else. */
export function fold(text: string): string {
  const letters = text.normalize('NFD').replace(MARKS, '').toLowerCase()
  return letters.replaceAll('\u0153', 'oe').replaceAll(/[^a-z0-9]+/g, ' ')
}
