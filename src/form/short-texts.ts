/**
 * What is wrong with a number in a few words, for the line under a field. In a file of its own, so that a bundle that says
 * nothing has no text.
 *
 * @module
 */
import { fillIn, formatCount, type Locale, type Text, type Texts } from '../locale.js'
import type { NirFaultCode } from '../nir/issue.js'
import type { NirPart } from '../nir/part.js'
import type { FieldState, NirFieldIssue } from './check-partial-nir.js'

const ISSUES: Texts<Exclude<NirFaultCode, 'too-short'> | 'several-numbers'> = {
  type: { fr: 'Saisissez votre numéro', en: 'Enter your number' },
  'too-long': { fr: 'Il y a trop de caractères', en: 'There are too many characters' },
  'letter-position': {
    fr: 'Seules 2A et 2B, pour la Corse, s’écrivent avec une lettre',
    en: 'Only 2A and 2B, for Corsica, are written with a letter',
  },
  character: {
    fr: 'Ce caractère n’est ni un chiffre ni un espace',
    en: 'This character is neither a digit nor a space',
  },
  sex: { fr: 'Le premier chiffre est 1 ou 2', en: 'The first digit is 1 or 2' },
  'unofficial-number': {
    fr: 'Numéro non officiel, qui commence par 3 ou 4',
    en: 'Unofficial number, which starts with 3 or 4',
  },
  'provisional-number': {
    fr: 'Numéro provisoire, qui commence par 7 ou 8',
    en: 'Provisional number, which starts with 7 or 8',
  },
  'migrant-number': {
    fr: 'Numéro provisoire, qui commence par 5 ou 6',
    en: 'Provisional number, which starts with 5 or 6',
  },
  month: { fr: 'Mois de naissance impossible', en: 'Impossible month of birth' },
  place: { fr: 'Lieu de naissance impossible', en: 'Impossible place of birth' },
  order: {
    fr: 'Les trois chiffres avant la clé ne sont pas tous à zéro',
    en: 'The three digits before the key are not all zero',
  },
  'key-range': { fr: 'La clé va de 01 à 97', en: 'The key runs from 01 to 97' },
  'control-key': {
    fr: 'La clé ne correspond pas aux autres chiffres',
    en: 'The key does not match the other digits',
  },
  form: {
    fr: 'Une partie n’a pas le bon nombre de caractères',
    en: 'A part does not have the right number of characters',
  },
  'several-numbers': {
    fr: 'Le texte contient plusieurs nombres\u00a0: collez le numéro seul',
    en: 'The text has several numbers: paste only yours',
  },
}

const PARTS: Texts<NirPart> = {
  sex: { fr: 'sexe', en: 'sex' },
  year: { fr: 'année', en: 'year' },
  month: { fr: 'mois', en: 'month' },
  place: { fr: 'lieu', en: 'place' },
  order: { fr: 'numéro d’ordre', en: 'order number' },
  key: { fr: 'clé', en: 'key' },
}

const CHARACTER: Text = { fr: 'caractère', en: 'character' }

const MISSING: Text = {
  fr: 'Il manque {characters}, à partir de\u00a0: {part}',
  en: '{characters} missing, starting with: {part}',
}

/** Whether a value is what can be said something of. */
export function isFieldState(value: unknown): value is FieldState {
  if (typeof value !== 'object' || value === null) return false
  const { state, issue, next } = value as Partial<Record<string, unknown>>
  if (issue !== undefined) return isIssue(issue)
  if (state === 'incomplete') return typeof next === 'string' && Object.hasOwn(PARTS, next)
  return state === 'valid' || state === 'empty'
}

function isIssue(value: unknown): value is NirFieldIssue {
  const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : undefined
  return code === 'too-short' || (typeof code === 'string' && Object.hasOwn(ISSUES, code))
}

/**
 * The text for the line under the field; empty where there is nothing to say.
 *
 * @throws RangeError when the locale is not one of the package
 */
export function shortText(partial: FieldState, locale: Locale): string {
  if (!Object.hasOwn(MISSING, locale)) throw new RangeError('a locale is fr or en')
  if (partial.issue) return issueText(partial.issue, locale)
  if (partial.state === 'empty') return ISSUES.type[locale]
  return partial.state === 'incomplete' ? missingText(partial.missing, partial.next, locale) : ''
}

function issueText(issue: NirFieldIssue, locale: Locale): string {
  return issue.code === 'too-short'
    ? missingText(issue.missing, issue.part as NirPart, locale)
    : ISSUES[issue.code][locale]
}

function missingText(count: number, part: NirPart, locale: Locale): string {
  return fillIn(MISSING[locale], {
    characters: formatCount(count, CHARACTER[locale], locale),
    part: PARTS[part][locale],
  })
}
