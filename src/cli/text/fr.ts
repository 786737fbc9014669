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
      'C’est un fichier, pas un numéro. Pour lire ses lignes\u00a0: {command} - < FICHIER. Pour une colonne\u00a0: {command} --column NOM FICHIER.',
    'dash-alone': 'Indiquez - seul, ou des numéros, mais pas les deux.',
    'no-rows': 'L’entrée est vide\u00a0: aucune ligne n’y nomme les colonnes.',
    'no-column':
      '--{option} ne nomme aucune colonne de la première ligne\u00a0: donnez un en-tête, ou un rang de 1 à {most}.',
    'no-field':
      '--{option} ne nomme aucun champ des premiers objets\u00a0: donnez-en un, par exemple nir ou patient.nir.',
    'column-or-field':
      'Indiquez --column pour un fichier CSV ou TSV, ou --field pour un fichier qui a un objet JSON par ligne.',
    'wrong-delimiter': '--delimiter accepte un seul signe, par exemple un point-virgule, ou le mot tab.',
    'unclosed-quote':
      'La ligne {row} est illisible\u00a0: un guillemet n’y est pas fermé, ou le séparateur est un autre.',
    'no-json-lines': 'Écrivez chaque objet JSON sur sa propre ligne\u00a0: --field ne lit pas de liste.',
    'unknown-option': 'Une option est inconnue, ou sa valeur manque.',
    'option-twice': 'Indiquez --{option} une seule fois.',
    'useless-option': '--{option} est sans effet ici.',
    'missing-option': 'Indiquez --{option}.',
    'no-act': 'Indiquez --act ou --kind\u202f; --acts donne la liste des actes courants.',
    'stray-argument': 'Placez chaque valeur après son option.',
    'one-way': 'Choisissez entre --replacement, --mask, --key-file et --check.',
    'no-file': 'Nommez les fichiers à récrire.',
    'short-key': 'La clé est trop courte\u00a0: il lui faut 32 octets au moins.',
    'unknown-encoding': 'L’encodage du texte est inconnu. Convertissez-le d’abord en UTF-8.',
    'packed-file': 'Le fichier est compressé ou n’est pas du texte. Décompressez-le, ou exportez-le en texte, d’abord.',
    'cut-character': 'Le texte s’arrête au milieu d’un caractère.',
    'wrong-word': '--{option} accepte {words}.',
    'wrong-day': '--{option} accepte une date du calendrier, sous la forme AAAA-MM-JJ.',
    'wrong-birth-date':
      '--birth-date accepte une date sous la forme AAAA-MM-JJ, AAAA-MM ou AAAA, avec 00 pour une partie inconnue.',
    'wrong-birth-place':
      '--birth-place accepte un code de cinq caractères, par exemple 14168, 2A004 ou 99352, ou un département.',
    'wrong-amount': '--{option} accepte des euros, avec deux décimales au plus\u00a0: 30 ou 30,50.',
    'wrong-count': '--{option} accepte un nombre entier.',
    'wrong-act': 'Cet acte n’existe pas\u202f; --acts donne la liste des actes courants.',
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
    'no-json-bill': 'La facture n’est pas du JSON\u00a0: donnez une liste de lignes de soins, ou une ligne par soin.',
    'several-profiles': 'Donnez un seul profil.',
    'profile-no-record': 'Donnez le profil sous forme d’objet JSON.',
    'profile-fields': 'Vérifiez ces champs du profil\u00a0: {fields}.',
  },
  perhaps: 'Vouliez-vous dire {nearest}\u202f?',
  seeHelp: '{command} --help donne le mode d’emploi.',
  stopsAt: 'Le fichier n°\u00a0{place} de la liste ne peut être traité\u202f; les suivants restent inchangés.',
  failures: {
    ENOENT: 'Ce fichier n’existe pas.',
    EACCES: 'Le fichier ou son dossier ne peut être lu ou écrit\u00a0: l’accès est refusé.',
    EPERM: 'Le fichier ou son dossier ne peut être lu ou écrit\u00a0: l’accès est refusé.',
    EROFS: 'Le système de fichiers est en lecture seule.',
    EISDIR: 'L’entrée est un dossier.',
    EBADF: 'L’entrée est fermée.',
    ENOSPC: 'Il ne reste plus de place pour la sortie.',
    EIO: 'L’entrée ou la sortie ne répond pas.',
    other: 'La commande ne peut pas continuer ({code}).',
  },
  leftOut: 'Cette ligne n’est pas reprise\u00a0: ces soins ne sont pas calculés ici.',
  summaries: {
    check: 'vérifie des numéros de sécurité sociale, ou une colonne, et dit ce qui ne va pas',
    complete: 'ajoute la clé aux numéros de treize caractères, ou l’enlève',
    compare: 'compare un numéro avec un sexe, une date et un lieu de naissance',
    redact: 'retire les numéros d’un journal\u00a0: un filtre',
    generate: 'fabrique des numéros pour les tests',
    coverage: 'dit qui paie quoi sur une facture, selon le droit du jour',
    registration: 'rejoue une inscription et dit quelle est la suite',
  },
  columns: {
    rows: 'lignes',
    numbers: 'sont des numéros\u00a0: {share} de la colonne',
    wellFormed: 'sont bien formés',
    refused: 'sont refusés',
    twice: 'ont un numéro déjà rencontré\u00a0: avec ou sans sa clé, c’est le même',
    differing: 'diffèrent de l’identité',
    perSecond: 'lignes par seconde',
    limit: '(parmi les {most} premiers numéros différents)',
    reasons: {
      empty: 'il n’y a pas de numéro',
      'digits-lost':
        'un tableur a arrondi le numéro et des chiffres sont perdus\u00a0: exportez de nouveau la colonne sous forme de texte',
      'no-object': 'la ligne n’est pas un objet JSON',
      'extra-cells':
        'la ligne a plus de cellules que la première\u00a0: mettez entre guillemets celle qui contient un séparateur',
      type: 'il n’y a pas de texte',
      'too-short': 'il manque des caractères',
      'too-long': 'il y a trop de caractères',
      'letter-position': 'une lettre se trouve là où un numéro n’en a pas',
      character: 'il y a autre chose que des chiffres',
      sex: 'le premier chiffre n’est ni 1 ni 2',
      'unofficial-number': 'il commence par 3 ou 4 et n’est pas officiel',
      'provisional-number': 'il commence par 7 ou 8 et est provisoire',
      'migrant-number': 'il commence par 5 ou 6 et est provisoire',
      month: 'ce mois n’existe pas',
      place: 'ce lieu de naissance n’existe pas',
      order: 'les trois chiffres avant la clé sont 000',
      'key-range': 'la clé n’est pas entre 01 et 97',
      'control-key': 'la clé ne correspond pas aux autres caractères',
      form: 'une partie n’a pas le bon nombre de caractères',
    },
  },
}
