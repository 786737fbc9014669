/**
 * What the command says in French, besides the sentences of the rooms.
 *
 * @module
 */
import type { CliSentences } from './cli-sentences.js'

export const CLI_FRENCH: CliSentences = {
  misuses: {
    'no-command': 'Indiquez une commande.',
    'unknown-command': 'Cette commande n’existe pas.',
    'no-number': 'Indiquez un numéro, ou - pour lire l’entrée standard.',
    'file-for-number':
      'Ce n’est pas un numéro mais le nom d’un fichier. Pour vérifier les lignes d’un fichier\u00a0: securite-sociale check - < FICHIER.',
    'dash-alone': 'Indiquez - seul, ou des numéros, mais pas les deux.',
    'unknown-option': 'Une option est inconnue, ou sa valeur manque.',
    'useless-option': '--{option} est sans effet ici.',
    'missing-option': 'Indiquez --{option}.',
    'no-act': 'Indiquez --act\u202f; --acts donne la liste des actes courants.',
    'stray-argument': 'Placez chaque valeur après son option.',
    'one-way': 'Choisissez entre --replacement, --key-file et --check.',
    'no-file': 'Nommez les fichiers à récrire.',
    'short-key': 'La clé est trop courte\u00a0: il lui faut 32 octets au moins.',
    'unknown-encoding': 'L’encodage du texte est inconnu. Convertissez-le d’abord en UTF-8.',
    'cut-character': 'Le texte s’arrête au milieu d’un caractère.',
    'wrong-word': '--{option} accepte {words}.',
    'wrong-day': '--{option} accepte une date du calendrier, sous la forme AAAA-MM-JJ.',
    'wrong-fee': '--fee accepte des euros, avec deux décimales au plus\u00a0: 30 ou 30,50.',
    'wrong-contract':
      '--contract accepte une part de la base en pour cent, suivie ou non de + et d’euros, all, ou les mots d’un tableau.',
    'wrong-number': '--{option} accepte un nombre entier de {least} à {most}.',
    'other-options': '--kind et --invalid ne vont qu’avec --count et --seed.',
    'fictitious-place': '--place est sans effet sur un numéro fictif.',
    'former-territory-year':
      'Choisissez une année jusqu’à 1962\u00a0: personne n’est né plus tard dans un ancien territoire.',
    'one-file': 'Indiquez un fichier, ou - pour lire l’entrée standard.',
    'unreadable-file': 'Le fichier est illisible.',
    'input-too-long': 'L’entrée est trop longue.',
    'no-json': 'L’entrée n’est pas du JSON\u00a0: donnez un événement JSON par ligne, ou un document JSON.',
    'several-profiles': 'Donnez un seul profil.',
    'profile-no-record': 'Donnez le profil sous forme d’objet JSON.',
    'profile-fields': 'Vérifiez ces champs du profil\u00a0: {fields}.',
  },
  perhaps: 'Vouliez-vous dire {nearest}\u202f?',
  seeHelp: '{command} --help donne le mode d’emploi.',
  failures: {
    EISDIR: 'L’entrée est un dossier.',
    EBADF: 'L’entrée est fermée.',
    ENOSPC: 'Il ne reste plus de place pour la sortie.',
    EIO: 'L’entrée ou la sortie ne répond pas.',
    other: 'La commande ne peut pas continuer ({code}).',
  },
  summaries: {
    check: 'vérifie des numéros de sécurité sociale et dit ce qui ne va pas',
    compare: 'compare un numéro avec un sexe, une date et un lieu de naissance',
    redact: 'retire les numéros d’un journal\u00a0: un filtre',
    generate: 'fabrique des numéros pour les tests',
    coverage: 'dit qui paie quoi sur une facture, selon le droit du jour',
    registration: 'rejoue une inscription et dit quelle est la suite',
  },
}
