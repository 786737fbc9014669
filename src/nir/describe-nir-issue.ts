/**
 * Issues and warnings in words for the person who typed the number: one sentence that says what to do. Kept apart, so
 * that a bundle that describes nothing holds no text.
 *
 * @module
 */
import type { Locale, Texts } from '../locale.js'
import { own } from '../record.js'
import type { NirFault, NirIssue, NirIssueCode, NirWarning, NirWarningCode } from './issue.js'

/** The sentences, one a code. */
const SENTENCES: Texts<NirIssueCode | NirWarningCode> = {
  type: {
    fr: 'Saisissez votre numéro de sécurité sociale.',
    en: 'Enter your social security number.',
  },
  'too-short': {
    fr: 'Complétez votre numéro de sécurité sociale : il manque {missing}.',
    en: 'Complete your social security number: {missing} missing.',
  },
  'too-long': {
    fr: 'Retirez les caractères en trop de votre numéro de sécurité sociale.',
    en: 'Remove the extra characters from your social security number.',
  },
  'letter-position': {
    fr: 'Remplacez la lettre par un chiffre : seul le département de Corse (2A ou 2B) s’écrit avec une lettre, en septième position.',
    en: 'Replace the letter with a digit: only Corsica (2A or 2B) is written with a letter, in seventh position.',
  },
  character: {
    fr: 'Retirez le caractère qui n’est ni un chiffre ni un espace de votre numéro de sécurité sociale.',
    en: 'Remove the character that is neither a digit nor a space from your social security number.',
  },
  sex: {
    fr: 'Vérifiez le premier chiffre de votre numéro de sécurité sociale : c’est 1 ou 2.',
    en: 'Check the first digit of your social security number: it is 1 or 2.',
  },
  'unofficial-number': {
    fr: 'Ce numéro, qui commence par 3 ou 4, ne figure dans aucun texte officiel : saisissez votre numéro définitif dès que vous l’avez reçu.',
    en: 'This number, which starts with 3 or 4, is in no official text: enter your permanent number once you have received it.',
  },
  'provisional-number': {
    fr: 'Ce numéro, qui commence par 7 ou 8, est provisoire : saisissez votre numéro définitif dès que vous l’avez reçu.',
    en: 'This number, which starts with 7 or 8, is provisional: enter your permanent number once you have received it.',
  },
  'migrant-number': {
    fr: 'Ce numéro, qui commence par 5 ou 6, n’est pas un numéro de sécurité sociale définitif : demandez le vôtre à votre caisse.',
    en: 'This number, which starts with 5 or 6, is not a permanent social security number: ask your health insurance fund for yours.',
  },
  month: {
    fr: 'Vérifiez le mois de naissance, 4ᵉ et 5ᵉ chiffres de votre numéro de sécurité sociale.',
    en: 'Check the month of birth, the 4th and 5th digits of your social security number.',
  },
  place: {
    fr: 'Vérifiez le lieu de naissance, 6ᵉ au 10ᵉ caractères de votre numéro de sécurité sociale.',
    en: 'Check the place of birth, the 6th to 10th characters of your social security number.',
  },
  order: {
    fr: 'Vérifiez les trois chiffres avant la clé de votre numéro de sécurité sociale : ils ne sont pas tous à zéro.',
    en: 'Check the three digits before the key of your social security number: they are not all zero.',
  },
  'key-range': {
    fr: 'Vérifiez la clé, les deux derniers chiffres de votre numéro de sécurité sociale : elle va de 01 à 97.',
    en: 'Check the key, the last two digits of your social security number: it runs from 01 to 97.',
  },
  'control-key': {
    fr: 'Vérifiez votre numéro de sécurité sociale chiffre par chiffre : la clé, les deux derniers, ne correspond pas aux autres.',
    en: 'Check your social security number digit by digit: the key, its last two digits, does not match the others.',
  },
  form: {
    fr: 'Vérifiez chaque partie du numéro de sécurité sociale : l’une d’elles n’a pas le bon nombre de caractères.',
    en: 'Check each part of the social security number: one of them does not have the right number of characters.',
  },
  'malformed-day': {
    fr: 'Le jour donné au programme n’est pas un jour du calendrier, AAAA-MM-JJ.',
    en: 'The day given to the program is no day of the calendar, YYYY-MM-DD.',
  },
  'malformed-year': {
    fr: 'L’année de naissance donnée au programme n’est pas un nombre entier.',
    en: 'The year of birth given to the program is no whole number.',
  },
  'key-absent': {
    fr: 'Ajoutez si possible la clé, deux chiffres : sans elle une faute de frappe ne se voit pas.',
    en: 'Add the key, two digits, if you can: without it a typing mistake does not show.',
  },
  'month-disputed': {
    fr: 'Vérifiez le mois de naissance : ce code est rare et certains organismes le refusent.',
    en: 'Check the month of birth: this code is rare and some bodies refuse it.',
  },
  'place-period': {
    fr: 'Vérifiez le lieu et l’année de naissance : ils vont rarement ensemble.',
    en: 'Check the place and the year of birth: they seldom go together.',
  },
  'place-unlisted': {
    fr: 'Vérifiez le lieu de naissance : aucun territoire connu ne porte ce code.',
    en: 'Check the place of birth: no known territory has this code.',
  },
  'place-range': {
    fr: 'Vérifiez le lieu de naissance : ce code de commune ou de pays est inhabituel.',
    en: 'Check the place of birth: this code of a commune or country is unusual.',
  },
  specimen: {
    fr: 'Saisissez votre propre numéro : celui-ci est imprimé sur un spécimen.',
    en: 'Enter your own number: this one is printed on a specimen.',
  },
  'fictitious-prefix': {
    fr: 'Vérifiez ce numéro : il ressemble à ceux qui servent à facturer sans nommer le patient.',
    en: 'Check this number: it looks like those used to bill without naming the patient.',
  },
}

/**
 * Says in one sentence what to do about an issue or a warning, to the person who typed the number. Speaks of the
 * « numéro de sécurité sociale » and never repeats a character that was typed.
 *
 * @param issue - an issue of a failure, or a warning of a parsed number
 * @param locale - `fr` or `en`
 * @throws TypeError when it is neither, or the language is unknown; the message repeats nothing
 * @example
 * const parsed = parseNir('2 55 08 14 168 025')
 * if (!parsed.ok) {
 *   describeNirIssue(parsed.issues[0], 'fr')
 * }
 * describeNirIssue({ code: 'too-short', part: 'key', span: [18, 18], expected: '15 characters', missing: 2 }, 'en')
 *   // => 'Complete your social security number: 2 characters missing.'
 */
export function describeNirIssue(issue: NirFault | NirIssue | NirWarning, locale: Locale): string {
  const sentence = own(own(SENTENCES, own(issue, 'code') as NirIssueCode), locale)
  if (sentence === undefined) throw new TypeError('describeNirIssue takes an issue or a warning, and fr or en')
  const missing = issue.code === 'too-short' ? issue.missing : 0
  const noun = locale === 'fr' ? 'caractère' : 'character'
  return sentence.replace('{missing}', `${missing} ${noun}${missing > 1 ? 's' : ''}`)
}
