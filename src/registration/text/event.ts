/**
 * Texts for events.
 *
 * @module
 */

import type { Locale, Texts } from '../../locale.js'
import type { RegistrationEventType } from '../event.js'
import { say } from './say.js'

const EVENTS: Texts<RegistrationEventType> = {
  enrolled: { fr: 'inscription dans un établissement', en: 'enrolled' },
  'enrolment-ended': { fr: 'fin des études', en: 'enrolment ended' },
  'permit-recorded': { fr: 'titre de séjour enregistré', en: 'permit recorded' },
  'iban-recorded': { fr: 'RIB enregistré', en: 'bank details recorded' },
  moved: { fr: 'déménagement', en: 'moved' },
  'move-reported': { fr: 'déménagement signalé', en: 'move reported' },
  arrived: { fr: 'arrivée en France', en: 'arrived in France' },
  departed: { fr: 'départ de France', en: 'departed from France' },
  'doctor-declared': { fr: 'médecin traitant déclaré', en: 'treating doctor declared' },
  'portal-account-created': { fr: 'espace personnel créé', en: 'personal space created' },
  'application-submitted': { fr: 'dossier déposé', en: 'application submitted' },
  'documents-requested': { fr: 'pièces demandées', en: 'documents requested' },
  'documents-supplied': { fr: 'pièces envoyées', en: 'documents supplied' },
  'reminder-sent': { fr: 'relance', en: 'reminder' },
  'application-lapsed': { fr: 'dossier classé sans suite', en: 'application closed without an answer' },
  'application-accepted': { fr: 'dossier accepté', en: 'application accepted' },
  'application-refused': { fr: 'dossier refusé', en: 'application refused' },
  'appeal-filed': { fr: 'recours formé', en: 'appeal filed' },
  'appeal-decided': { fr: 'décision sur le recours', en: 'appeal decided' },
  'nia-issued': { fr: 'numéro provisoire attribué (NIA)', en: 'temporary number issued (NIA)' },
  'nir-known': { fr: 'NIR déjà connu', en: 'NIR known already' },
  'formal-notice-sent': { fr: 'mise en demeure', en: 'formal notice sent' },
  'benefits-suspended': { fr: 'versements suspendus', en: 'payments suspended' },
  'benefits-resumed': { fr: 'versements repris', en: 'payments resumed' },
  'nir-certified': { fr: 'identité certifiée (NIR)', en: 'identity certified (NIR)' },
  'number-refused': { fr: 'identité non certifiée', en: 'identity not certified' },
  'number-corrected': { fr: 'numéro rectifié', en: 'number corrected' },
  'rights-opened': { fr: 'droits ouverts', en: 'rights opened' },
  'rights-renewed': { fr: 'droits renouvelés', en: 'rights renewed' },
  'rights-closed': { fr: 'droits fermés', en: 'rights closed' },
  'access-code-requested': { fr: 'code d’accès demandé', en: 'access code requested' },
  'ameli-account-opened': { fr: 'compte ameli ouvert', en: 'ameli account opened' },
  'ameli-account-closed': { fr: 'compte ameli fermé', en: 'ameli account closed' },
  'card-ordered': { fr: 'carte commandée', en: 'card ordered' },
  'card-order-incomplete': { fr: 'commande incomplète', en: 'card order incomplete' },
  'card-received': { fr: 'carte reçue', en: 'card received' },
  'card-updated': { fr: 'carte mise à jour', en: 'card updated' },
  'card-reported': { fr: 'carte déclarée hors d’usage', en: 'card reported lost, stolen or faulty' },
  'card-invalidated': { fr: 'carte invalidée', en: 'card invalidated' },
  'app-card-activated': { fr: 'appli activée', en: 'app activated' },
  'mutuelle-joined': { fr: 'mutuelle souscrite', en: 'mutuelle joined' },
  'mutuelle-left': { fr: 'mutuelle résiliée', en: 'mutuelle left' },
}

/**
 * Says the type of an event in words.
 *
 * @param type - the type of an event
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeRegistrationEvent('nir-certified', 'en') // => 'identity certified (NIR)'
 */
export function describeRegistrationEvent(type: RegistrationEventType, locale: Locale): string {
  return say(EVENTS, type, locale)
}
