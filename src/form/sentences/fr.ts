/**
 * What is said under a field in French. `\u00a0` is the no-break space before a colon.
 *
 * @module
 */
import { formatCount } from '../../locale.js'
import type { NirHelp, NirShortTexts } from './field-sentences.js'

export const SHORT_FRENCH: NirShortTexts = {
  faults: {
    type: 'Saisissez votre numéro de sécurité sociale',
    'too-long': 'Retirez les caractères en trop',
    'letter-position': 'Seuls 2A et 2B (Corse) contiennent une lettre',
    character: 'Retirez ce qui n’est ni un chiffre ni un espace',
    sex: 'Le premier chiffre doit être 1 ou 2',
    'unofficial-number': 'Ce numéro n’est pas officiel\u00a0: saisissez votre numéro définitif',
    'provisional-number': 'Ce numéro est provisoire\u00a0: saisissez votre numéro définitif',
    'migrant-number': 'Ce numéro est provisoire\u00a0: demandez le vôtre à votre caisse',
    month: 'Vérifiez le mois de naissance (4ᵉ et 5ᵉ chiffres)',
    place: 'Vérifiez le lieu de naissance (du 6ᵉ au 10ᵉ caractère)',
    order: 'Les trois chiffres avant la clé ne peuvent pas être 000',
    'key-range': 'La clé (les deux derniers chiffres) va de 01 à 97',
    'control-key': 'Vérifiez chaque chiffre\u00a0: la clé ne correspond pas aux autres',
    form: 'Une partie n’a pas le bon nombre de caractères',
    'several-numbers': 'Le texte contient plusieurs nombres\u00a0: collez le numéro seul',
  },
  parts: {
    sex: 'le sexe (1 ou 2)',
    year: 'l’année de naissance',
    month: 'le mois de naissance',
    place: 'le lieu de naissance',
    order: 'le numéro d’ordre',
    key: 'la clé',
  },
  missing: (count, part) => `Il manque ${formatCount(count, 'caractère', 'fr')}\u00a0: continuez par ${part}`,
}

export const HELP_FRENCH: NirHelp = {
  sex: 'Le 1 est pour un homme, le 2 pour une femme.',
  year: 'Seuls les deux derniers chiffres de l’année sont écrits.',
  month: 'Le mois va le plus souvent de 01 à 12.',
  place: 'Le lieu est le département puis la commune, ou 99 puis le pays.',
  order: 'Le numéro d’ordre a trois chiffres.',
  key: 'Sur certains documents, la clé est écrite à part.',
  number: 'Le numéro de 15 caractères figure sur la carte Vitale et sur l’attestation de droits.',
}
