/**
 * Texts for phases and flags.
 *
 * @module
 */

import type { Locale, Texts } from '../../locale.js'
import type { RegistrationFlag, RegistrationPhase } from '../phase.js'
import { say } from './say.js'

const PHASES: Texts<RegistrationPhase> = {
  appealing: { fr: 'Recours en cours', en: 'Appeal under way' },
  suspended: { fr: 'Remboursements suspendus', en: 'Reimbursements suspended' },
  maintained: { fr: 'Droits maintenus, titre de séjour expiré', en: 'Rights kept, residence permit expired' },
  'rights-to-come': { fr: 'Droits ouverts à partir d’un jour à venir', en: 'Rights begin on a later day' },
  'rights-ended': { fr: 'Fin de droits annoncée, passée', en: 'The announced end of rights has passed' },
  'card-active': { fr: 'Carte Vitale en service', en: 'Carte Vitale in use' },
  'card-to-activate': { fr: 'Carte Vitale reçue, à mettre à jour', en: 'Carte Vitale received, to be updated' },
  'card-waiting': { fr: 'Carte Vitale commandée', en: 'Carte Vitale ordered' },
  'card-dead': { fr: 'Carte Vitale hors d’usage', en: 'Carte Vitale out of use' },
  'ameli-open': { fr: 'Compte ameli ouvert', en: 'Ameli account open' },
  'nir-certified': { fr: 'Numéro définitif attribué', en: 'Permanent number issued' },
  'nia-overdue': { fr: 'Acte de naissance en retard', en: 'Birth certificate overdue' },
  'nia-covered': { fr: 'Droits ouverts avec un numéro provisoire', en: 'Covered, with a temporary number' },
  'documents-requested': { fr: 'Pièces demandées', en: 'Documents requested' },
  submitted: { fr: 'Dossier déposé', en: 'Application submitted' },
  refused: { fr: 'Dossier refusé', en: 'Application refused' },
  lapsed: { fr: 'Dossier classé sans suite', en: 'Application closed without an answer' },
  closed: { fr: 'Droits fermés', en: 'Rights closed' },
  'number-only': { fr: 'Un numéro, pas encore de droits', en: 'A number, no rights yet' },
  preparing: { fr: 'Dossier en préparation', en: 'Application in preparation' },
  'not-required': { fr: 'Aucune inscription nécessaire', en: 'No registration needed' },
  'not-eligible': { fr: 'Inscription impossible', en: 'Registration not possible' },
  'already-insured': { fr: 'Déjà assuré en France', en: 'Insured in France already' },
  'not-started': { fr: 'Rien de commencé', en: 'Nothing started' },
}

const FLAGS: Texts<RegistrationFlag> = {
  'card-update-due': { fr: 'La carte Vitale est à mettre à jour.', en: 'The Carte Vitale is due for an update.' },
  'iban-missing': {
    fr: 'Il manque un RIB : les remboursements attendent.',
    en: 'Bank details are missing: refunds wait.',
  },
  'doctor-missing': { fr: 'Aucun médecin traitant n’est déclaré.', en: 'No treating doctor is declared.' },
  'nia-over-nine-months': {
    fr: 'Le numéro provisoire a plus de neuf mois.',
    en: 'The temporary number is more than nine months old.',
  },
  'documents-missing': { fr: 'Des pièces du dossier manquent.', en: 'Documents of the application are missing.' },
  'maintenance-over': {
    fr: 'Le maintien des droits après le titre de séjour est passé.',
    en: 'The time for which rights are kept after the permit is over.',
  },
}

/**
 * Says a phase in words.
 *
 * @param phase - what `registrationPhase` returned
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeRegistrationPhase('nia-covered', 'en') // => 'Covered, with a temporary number'
 */
export function describeRegistrationPhase(phase: RegistrationPhase, locale: Locale): string {
  return say(PHASES, phase, locale)
}

/**
 * Says a flag in words.
 *
 * @param flag - one of those that `registrationFlags` returned
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeRegistrationFlag('card-update-due', 'en') // => 'The Carte Vitale is due for an update.'
 */
export function describeRegistrationFlag(flag: RegistrationFlag, locale: Locale): string {
  return say(FLAGS, flag, locale)
}
