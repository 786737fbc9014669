/**
 * Issues in a few words, to stand under a field. Kept apart, so that a bundle that says nothing holds no text.
 *
 * @module
 */
import type { Locale } from '../locale.js'
import type { NirFault, NirIssueCode, NirWarning, NirWarningCode } from '../nir/issue.js'
import type { NirPart } from '../nir/part.js'
import type { UnfinishedNir } from './check-partial-nir.js'

/** What can be told: an issue, a warning, or that characters are missing. */
export type DescribableNir = NirFault | NirWarning | UnfinishedNir

interface Texts {
  readonly codes: Readonly<Record<NirIssueCode | NirWarningCode | 'empty', string>>
  readonly parts: Readonly<Record<NirPart, string>>
  readonly missing: (count: number, part: string) => string
}

const FRENCH: Texts = {
  codes: {
    empty: 'Saisissez votre numéro',
    type: 'Saisissez votre numéro',
    'too-short': 'Numéro incomplet',
    'too-long': 'Il y a trop de caractères',
    'letter-position': 'Seules 2A et 2B, pour la Corse, s’écrivent avec une lettre',
    character: 'Ce caractère n’est ni un chiffre ni un espace',
    sex: 'Le premier chiffre est 1 ou 2',
    'unofficial-number': 'Numéro non officiel, qui commence par 3 ou 4',
    'provisional-number': 'Numéro provisoire, qui commence par 7 ou 8',
    'migrant-number': 'Numéro provisoire, qui commence par 5 ou 6',
    month: 'Mois de naissance impossible',
    place: 'Lieu de naissance impossible',
    order: 'Les trois chiffres avant la clé ne sont pas tous à zéro',
    'key-range': 'La clé va de 01 à 97',
    'control-key': 'La clé ne correspond pas aux autres chiffres',
    form: 'Une partie n’a pas le bon nombre de caractères',
    'key-absent': 'Sans sa clé, le numéro n’est pas vérifié',
    'month-disputed': 'Mois de naissance rare',
    'place-period': 'Lieu rare pour cette année de naissance',
    'place-unlisted': 'Lieu de naissance inconnu',
    'place-range': 'Lieu de naissance inhabituel',
    specimen: 'Ce numéro est celui d’un spécimen',
    'fictitious-prefix': 'Ce numéro ressemble à un numéro de facturation',
  },
  parts: { sex: 'sexe', year: 'année', month: 'mois', place: 'lieu', order: 'numéro d’ordre', key: 'clé' },
  missing: (count, part) => `Il manque ${count} caractère${count > 1 ? 's' : ''}, à partir de : ${part}`,
}

const ENGLISH: Texts = {
  codes: {
    empty: 'Enter your number',
    type: 'Enter your number',
    'too-short': 'The number is incomplete',
    'too-long': 'There are too many characters',
    'letter-position': 'Only 2A and 2B, for Corsica, are written with a letter',
    character: 'This character is neither a digit nor a space',
    sex: 'The first digit is 1 or 2',
    'unofficial-number': 'Unofficial number, which starts with 3 or 4',
    'provisional-number': 'Provisional number, which starts with 7 or 8',
    'migrant-number': 'Provisional number, which starts with 5 or 6',
    month: 'Impossible month of birth',
    place: 'Impossible place of birth',
    order: 'The three digits before the key are not all zero',
    'key-range': 'The key runs from 01 to 97',
    'control-key': 'The key does not match the other digits',
    form: 'A part does not have the right number of characters',
    'key-absent': 'Without its key, the number is not checked',
    'month-disputed': 'Rare month of birth',
    'place-period': 'Rare place for this year of birth',
    'place-unlisted': 'Unknown place of birth',
    'place-range': 'Unusual place of birth',
    specimen: 'This number is that of a specimen',
    'fictitious-prefix': 'This number looks like a billing number',
  },
  parts: { sex: 'sex', year: 'year', month: 'month', place: 'place', order: 'order number', key: 'key' },
  missing: (count, part) => `${count} character${count > 1 ? 's' : ''} missing, starting with: ${part}`,
}

const CATALOGUES: Readonly<Record<Locale, Texts>> = { fr: FRENCH, en: ENGLISH }

/** The text to stand under a field. */
export function shortText(what: DescribableNir, locale: Locale): string {
  const { codes, parts, missing } = CATALOGUES[locale]
  if ('code' in what) return codes[what.code]
  return what.state === 'empty' ? codes.empty : missing(what.missing, parts[what.next])
}
