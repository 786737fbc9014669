/**
 * What is said about numbers in French. `\u00a0` is the no-break space before a colon.
 *
 * @module
 */
import { formatCount } from '../../locale.js'
import type { NirSentences } from './nir-sentences.js'

export const NIR_FRENCH: NirSentences = {
  issues: {
    type: 'Saisissez votre numéro de sécurité sociale.',
    'too-short': 'Complétez votre numéro de sécurité sociale\u00a0: il manque {missing}.',
    'too-long': 'Retirez les caractères en trop de votre numéro de sécurité sociale.',
    'letter-position': 'Remplacez la lettre par un chiffre\u00a0: seuls 2A et 2B (Corse) contiennent une lettre.',
    character: 'Retirez de votre numéro de sécurité sociale ce qui n’est ni un chiffre ni un espace.',
    sex: 'Vérifiez le premier chiffre de votre numéro de sécurité sociale\u00a0: il doit être 1 ou 2.',
    'unofficial-number':
      'Saisissez votre numéro définitif si vous l’avez reçu\u00a0: un numéro qui commence par 3 ou 4 n’est pas officiel.',
    'provisional-number':
      'Saisissez votre numéro définitif si vous l’avez reçu\u00a0: un numéro qui commence par 7 ou 8 est provisoire.',
    'migrant-number':
      'Demandez votre numéro définitif à votre caisse\u00a0: un numéro qui commence par 5 ou 6 est provisoire.',
    month: 'Vérifiez le mois de naissance, les 4ᵉ et 5ᵉ chiffres de votre numéro de sécurité sociale.',
    place: 'Vérifiez le lieu de naissance, du 6ᵉ au 10ᵉ caractère de votre numéro de sécurité sociale.',
    order:
      'Vérifiez les trois chiffres avant la clé de votre numéro de sécurité sociale\u00a0: ils ne peuvent pas être 000.',
    'key-range':
      'Vérifiez la clé, les deux derniers chiffres de votre numéro de sécurité sociale\u00a0: elle va de 01 à 97.',
    'control-key':
      'Vérifiez votre numéro de sécurité sociale chiffre par chiffre\u00a0: la clé, les deux derniers, ne correspond pas aux autres.',
    form: 'Vérifiez chaque partie du numéro de sécurité sociale\u00a0: l’une d’elles n’a pas le bon nombre de caractères.',
    'malformed-day': 'Vérifiez le jour donné\u00a0: il n’existe pas dans le calendrier.',
    'malformed-year': 'Vérifiez l’année de naissance donnée\u00a0: ce n’est pas un nombre entier.',
    'key-absent': 'Ajoutez les deux chiffres de la clé si vous les avez\u00a0: ils révèlent les fautes de frappe.',
    'month-disputed': 'Vérifiez le mois de naissance\u00a0: ce code est rare et certains organismes le refusent.',
    'place-period': 'Vérifiez le lieu et l’année de naissance\u00a0: ils vont rarement ensemble.',
    'place-unlisted': 'Vérifiez le lieu de naissance\u00a0: aucun territoire connu ne porte ce code.',
    'place-range': 'Vérifiez le lieu de naissance\u00a0: ce code de commune ou de pays est inhabituel.',
    specimen: 'Saisissez votre propre numéro\u00a0: celui-ci est un exemple, imprimé sur un spécimen.',
    'fictitious-prefix': 'Vérifiez ce numéro\u00a0: il ressemble à ceux qui servent à facturer sans nommer personne.',
  },
  characters: (count) => formatCount(count, 'caractère', 'fr'),
}
