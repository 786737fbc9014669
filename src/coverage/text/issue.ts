/**
 * What is wrong with an input and what to do, in words. The calculation does not need these sentences.
 *
 * @module
 */

import { assertLocale, fillIn, type Locale, type Texts } from '../../locale.js'
import type { Path } from '../../record.js'
import type { CoverageIssue } from '../coverage-issue.js'

const TEXTS: Texts<CoverageIssue['code']> = {
  missing: { fr: 'ce champ est obligatoire', en: 'this field is required' },
  'unknown-field': {
    fr: 'un champ n’est pas connu ici ; vérifiez son orthographe',
    en: 'a field is not known here; check its spelling',
  },
  'not-an-object': { fr: 'un objet est attendu', en: 'expected an object' },
  'not-a-list': { fr: 'une liste est attendue', en: 'expected a list' },
  'list-too-long': { fr: 'la liste est trop longue', en: 'the list is too long' },
  'not-cents': {
    fr: 'un nombre entier de centimes est attendu ; 30 € s’écrit 3000',
    en: 'expected a whole number of cents; 30 € is 3000',
  },
  negative: { fr: 'le nombre ne peut pas être négatif', en: 'the number must not be negative' },
  'too-large': { fr: 'le nombre est trop grand', en: 'the number is too large' },
  'not-a-count': { fr: 'un nombre entier est attendu', en: 'expected a whole number' },
  'not-a-rate': {
    fr: 'un taux en points de base est attendu ; 70 % s’écrit 7000',
    en: 'expected a rate in basis points; 70 % is 7000',
  },
  'rate-out-of-range': { fr: 'le taux est hors des limites', en: 'the rate is out of range' },
  'malformed-day': { fr: 'une date réelle au format AAAA-MM-JJ est attendue', en: 'expected a real day as YYYY-MM-DD' },
  'not-a-flag': { fr: 'true ou false est attendu', en: 'expected true or false' },
  'not-text': { fr: 'un texte est attendu', en: 'expected text' },
  'unknown-act': {
    fr: 'cet acte n’est pas connu ; findActs en donne la liste, ou donnez kind et base',
    en: 'no such act; findActs lists them, or give kind and base',
  },
  'malformed-guarantee': {
    fr: 'cette garantie n’est pas comprise ; écrivez par exemple « 150 % BR » ou « 40 € par acte »',
    en: 'this guarantee is not understood; write for instance “150 % BR” or “40 € par acte”',
  },
  'ambiguous-guarantee': {
    fr: 'cette garantie a deux sens ; précisez « par acte » ou « par an »',
    en: 'this guarantee has two meanings; add “par acte” or “par an”',
  },
  'base-unknown': {
    fr: 'la base de cet acte n’est pas connue pour ce secteur ; donnez base',
    en: 'the base of this act is not known for this sector; give base',
  },
  'stay-crosses-limit': {
    fr: 'le séjour dépasse le 30e jour ; coupez-le en deux lignes avec firstDay',
    en: 'the stay crosses its 31st day; split it into two lines with firstDay',
  },
  'unknown-value': { fr: 'valeurs possibles : {expected}', en: 'expected one of {expected}' },
  contradiction: { fr: 'contredit {with}', en: 'contradicts {with}' },
  'no-law': {
    fr: '{parameter} n’est connu qu’à partir du {firstDay}',
    en: '{parameter} is known from {firstDay} on only',
  },
}

/**
 * Returns an issue in words: where it is, what is wrong, and what to do.
 *
 * @param issue - an issue of `computeCoverage`, `computeBill` or `splitReimbursement`
 * @param locale - `fr` or `en`
 * @throws RangeError when `locale` is no locale; TypeError when there is no issue with such a code
 * @returns one line, with nothing in it of what was typed
 * @example
 * const result = computeCoverage({ act: 'gp-consultation', fee: 30.5, on: '2025-03-01' })
 * result.ok ? [] : result.issues.map((issue) => describeCoverageIssue(issue, 'en')) // => [
 * //     'care.fee: expected a whole number of cents; 30 € is 3000']
 */
export function describeCoverageIssue(issue: CoverageIssue, locale: Locale): string {
  assertLocale(locale)
  if (!Object.hasOwn(TEXTS, issue.code)) throw new TypeError('no issue of a calculation')
  const text = fillIn(TEXTS[issue.code][locale], detailsOf(issue))
  const place = placeOf(issue.path)
  if (!place) return text
  return locale === 'fr' ? `${place} : ${text}` : `${place}: ${text}`
}

/** What a text says of an issue beside its code. */
function detailsOf(issue: CoverageIssue): Readonly<Record<string, string>> {
  switch (issue.code) {
    case 'unknown-value':
      return { expected: issue.expected.join(', ') }
    case 'contradiction':
      return { with: placeOf(issue.with) }
    case 'no-law':
      return { parameter: issue.parameter, firstDay: issue.firstDay }
    default:
      return {}
  }
}

/** A path as programmers write it: `lines[2].fee`. */
function placeOf(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step)).join('')
}
