/**
 * What is wrong with an input and what to do, in words. Apart from the calculation, so that it shakes out.
 *
 * @module
 */

import type { CoverageIssue } from './coverage-issue.js'
import type { CoverageLocale } from './format-euros.js'

const TEXTS: Readonly<Record<CoverageLocale, Readonly<Record<CoverageIssue['code'], string>>>> = {
  fr: {
    missing: 'ce champ est obligatoire',
    unknown_field: 'un champ n’est pas connu ici ; vérifiez son orthographe',
    not_an_object: 'un objet est attendu',
    not_a_list: 'une liste est attendue',
    not_cents: 'un nombre entier de centimes est attendu ; 30 € s’écrit 3000',
    negative: 'le nombre ne peut pas être négatif',
    too_large: 'le nombre est trop grand',
    not_a_count: 'un nombre entier est attendu',
    not_a_rate: 'un taux en points de base est attendu ; 70 % s’écrit 7000',
    rate_out_of_range: 'le taux est hors des limites',
    malformed_day: 'une date réelle au format AAAA-MM-JJ est attendue',
    not_a_flag: 'true ou false est attendu',
    not_text: 'un texte est attendu',
    unknown_act: 'cet acte n’est pas connu ; actsOn en donne la liste, ou donnez kind et base',
    base_unknown: 'la base de cet acte n’est pas connue pour ce secteur ; donnez base',
    stay_crosses_limit: 'le séjour dépasse le 30e jour ; coupez-le en deux lignes avec firstDay',
    unknown_value: 'valeurs possibles : {expected}',
    contradiction: 'contredit {with}',
    no_law: '{parameter} n’est connu qu’à partir du {firstDay}',
  },
  en: {
    missing: 'this field is required',
    unknown_field: 'a field is not known here; check its spelling',
    not_an_object: 'expected an object',
    not_a_list: 'expected a list',
    not_cents: 'expected a whole number of cents; 30 € is 3000',
    negative: 'the number must not be negative',
    too_large: 'the number is too large',
    not_a_count: 'expected a whole number',
    not_a_rate: 'expected a rate in basis points; 70 % is 7000',
    rate_out_of_range: 'the rate is out of range',
    malformed_day: 'expected a real day as YYYY-MM-DD',
    not_a_flag: 'expected true or false',
    not_text: 'expected text',
    unknown_act: 'no such act; actsOn lists them, or give kind and base',
    base_unknown: 'the base of this act is not known for this sector; give base',
    stay_crosses_limit: 'the stay crosses its 31st day; split it into two lines with firstDay',
    unknown_value: 'expected one of {expected}',
    contradiction: 'contradicts {with}',
    no_law: '{parameter} is known from {firstDay} on only',
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
export function describeCoverageIssue(issue: CoverageIssue, locale: CoverageLocale): string {
  const place = issue.line === undefined ? issue.field : `lines[${issue.line}].${issue.field}`
  const details = Object.entries({ ...issue, expected: 'expected' in issue ? issue.expected.join(', ') : '' })
  const text = details.reduce(
    (words, [name, detail]) => words.replace(`{${name}}`, String(detail)),
    TEXTS[locale][issue.code],
  )
  return locale === 'fr' ? `${place} : ${text}` : `${place}: ${text}`
}
