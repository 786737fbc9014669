/**
 * What is wrong with an input and what to do, in words. Apart from the calculation, so that it shakes out.
 *
 * @module
 */

import type { Locale } from '../../locale.js'
import type { CoverageIssue } from '../coverage-issue.js'

const TEXTS: Readonly<Record<Locale, Readonly<Record<CoverageIssue['code'], string>>>> = {
  fr: {
    missing: 'ce champ est obligatoire',
    'unknown-field': 'un champ n’est pas connu ici ; vérifiez son orthographe',
    'not-an-object': 'un objet est attendu',
    'not-a-list': 'une liste est attendue',
    'not-cents': 'un nombre entier de centimes est attendu ; 30 € s’écrit 3000',
    negative: 'le nombre ne peut pas être négatif',
    'too-large': 'le nombre est trop grand',
    'not-a-count': 'un nombre entier est attendu',
    'not-a-rate': 'un taux en points de base est attendu ; 70 % s’écrit 7000',
    'rate-out-of-range': 'le taux est hors des limites',
    'malformed-day': 'une date réelle au format AAAA-MM-JJ est attendue',
    'not-a-flag': 'true ou false est attendu',
    'not-text': 'un texte est attendu',
    'unknown-act': 'cet acte n’est pas connu ; findActs en donne la liste, ou donnez kind et base',
    'base-unknown': 'la base de cet acte n’est pas connue pour ce secteur ; donnez base',
    'stay-crosses-limit': 'le séjour dépasse le 30e jour ; coupez-le en deux lignes avec firstDay',
    'unknown-value': 'valeurs possibles : {expected}',
    contradiction: 'contredit {with}',
    'no-law': '{parameter} n’est connu qu’à partir du {firstDay}',
  },
  en: {
    missing: 'this field is required',
    'unknown-field': 'a field is not known here; check its spelling',
    'not-an-object': 'expected an object',
    'not-a-list': 'expected a list',
    'not-cents': 'expected a whole number of cents; 30 € is 3000',
    negative: 'the number must not be negative',
    'too-large': 'the number is too large',
    'not-a-count': 'expected a whole number',
    'not-a-rate': 'expected a rate in basis points; 70 % is 7000',
    'rate-out-of-range': 'the rate is out of range',
    'malformed-day': 'expected a real day as YYYY-MM-DD',
    'not-a-flag': 'expected true or false',
    'not-text': 'expected text',
    'unknown-act': 'no such act; findActs lists them, or give kind and base',
    'base-unknown': 'the base of this act is not known for this sector; give base',
    'stay-crosses-limit': 'the stay crosses its 31st day; split it into two lines with firstDay',
    'unknown-value': 'expected one of {expected}',
    contradiction: 'contradicts {with}',
    'no-law': '{parameter} is known from {firstDay} on only',
  },
}

/**
 * Returns an issue in words: the field, what is wrong, and what to do.
 *
 * @param issue - an issue of `computeCoverage`, `computeBill` or `splitReimbursement`
 * @param locale - `fr` or `en`
 * @returns one line, with nothing in it of what was typed
 * @example
 * const result = computeCoverage({ act: 'gp-consultation', fee: 30.5, on: '2025-03-01' })
 * result.ok ? [] : result.issues.map((issue) => describeCoverageIssue(issue, 'en')) // => [
 * //     'care.fee: expected a whole number of cents; 30 € is 3000']
 */
export function describeCoverageIssue(issue: CoverageIssue, locale: Locale): string {
  const place = issue.line === undefined ? issue.field : `lines[${issue.line}].${issue.field}`
  const details = Object.entries({ ...issue, expected: 'expected' in issue ? issue.expected.join(', ') : '' })
  const text = details.reduce(
    (words, [name, detail]) => words.replace(`{${name}}`, String(detail)),
    TEXTS[locale][issue.code],
  )
  return locale === 'fr' ? `${place} : ${text}` : `${place}: ${text}`
}
