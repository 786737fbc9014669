/**
 * Texts for what comes next.
 *
 * @module
 */
import { formatDay, joinItems, joinWithColon, type Locale, type Texts } from '../../locale.js'
import type { RegistrationAction, RegistrationActionName } from '../action.js'
import type { WindowStep } from '../window.js'
import { describeRegistrationDocument } from './document.js'
import { say } from './say.js'

const ACTIONS: Texts<RegistrationActionName> = {
  apply: { fr: 'Déposer le dossier', en: 'Hand in the application' },
  'supply-documents': { fr: 'Envoyer les pièces demandées', en: 'Send the documents asked for' },
  'send-birth-certificate': {
    fr: 'Envoyer l’acte de naissance, traduit s’il le faut',
    en: 'Send the birth certificate, translated if need be',
  },
  appeal: { fr: 'Saisir la commission de recours amiable', en: 'Appeal to the commission (recours amiable)' },
  'seize-court': { fr: 'Saisir le tribunal judiciaire', en: 'Take the case to the court (tribunal judiciaire)' },
  'renew-permit': { fr: 'Renouveler le titre de séjour', en: 'Renew the residence permit' },
  'validate-visa': { fr: 'Valider en ligne le visa VLS-TS', en: 'Validate the VLS-TS visa online' },
  'extend-cover': {
    fr: 'Faire prolonger la carte européenne, ou s’inscrire en France ensuite',
    en: 'Have the European card extended, or register in France after it',
  },
  'take-private-insurance': { fr: 'Prendre une assurance privée', en: 'Take private insurance' },
  'contact-cpam': { fr: 'Contacter la CPAM', en: 'Contact the CPAM' },
  'ask-access-code': {
    fr: 'Demander un code d’accès à ameli (36 46)',
    en: 'Ask for an access code to ameli (36 46)',
  },
  'open-account': { fr: 'Ouvrir le compte ameli avec le code', en: 'Open the ameli account with the code' },
  'order-card': { fr: 'Commander la carte Vitale', en: 'Order the Carte Vitale' },
  'replace-card': { fr: 'Commander une nouvelle carte Vitale', en: 'Order a new Carte Vitale' },
  'update-card': {
    fr: 'Mettre à jour la carte Vitale en pharmacie',
    en: 'Take the Carte Vitale to a pharmacy for its update',
  },
  'add-iban': { fr: 'Ajouter un RIB', en: 'Add bank details' },
  'declare-doctor': { fr: 'Déclarer un médecin traitant', en: 'Declare a treating doctor' },
  'tell-fund-moved': { fr: 'Signaler le déménagement à la caisse', en: 'Tell the fund about the move' },
  'tell-fund-situation': {
    fr: 'Signaler la fin des études à la caisse',
    en: 'Tell the fund that the studies have ended',
  },
  'join-mutuelle': { fr: 'Souscrire une mutuelle, si on le souhaite', en: 'Join a mutuelle, if wanted' },
  wait: { fr: 'Attendre', en: 'Wait' },
  nothing: { fr: 'Rien à faire', en: 'Nothing to do' },
}

const STEPS: Texts<WindowStep> = {
  nia: { fr: 'le numéro provisoire', en: 'the temporary number' },
  nir: { fr: 'le numéro définitif', en: 'the permanent number' },
  'nir-from-application': {
    fr: 'le numéro définitif, depuis le dépôt',
    en: 'the permanent number, from the application',
  },
  account: { fr: 'l’accès à ameli', en: 'access to ameli' },
  'access-code': { fr: 'le code d’accès', en: 'the access code' },
  card: { fr: 'la carte Vitale', en: 'the Carte Vitale' },
  'formal-notice': { fr: 'la mise en demeure', en: 'the formal notice' },
  suspension: { fr: 'la suspension', en: 'the suspension' },
  'suspension-decision': { fr: 'la décision après suspension', en: 'the decision after the suspension' },
  appeal: { fr: 'le délai de recours', en: 'the time to appeal' },
  'appeal-decision': { fr: 'la décision sur le recours', en: 'the decision on the appeal' },
  'card-update': { fr: 'la mise à jour de la carte', en: 'the update of the card' },
  court: { fr: 'le délai pour saisir le tribunal', en: 'the time to go to court' },
  'visa-validation': { fr: 'la validation du visa', en: 'the validation of the visa' },
  'permit-renewal': { fr: 'la demande de renouvellement du titre', en: 'the request to renew the permit' },
  'stable-residence': { fr: 'les trois mois de résidence', en: 'the three months of residence' },
  'permit-maintenance': { fr: 'le maintien des droits', en: 'the time for which rights are kept' },
}

/** The documents, the last day or the window of an action, in words; nothing where it has none. */
function details(action: RegistrationAction, locale: Locale): string | undefined {
  switch (action.action) {
    case 'apply':
    case 'supply-documents':
    case 'order-card':
    case 'replace-card':
      return joinItems(
        action.documents.map((document) => describeRegistrationDocument(document, locale)),
        locale,
      )
    case 'send-birth-certificate':
    case 'appeal':
    case 'seize-court':
    case 'renew-permit':
    case 'validate-visa':
    case 'extend-cover':
      return action.by === null
        ? undefined
        : `${locale === 'fr' ? 'au plus tard le' : 'by'} ${formatDay(action.by, locale)}`
    case 'wait': {
      const days = [formatDay(action.earliest, locale), formatDay(action.latest, locale)]
      const between = locale === 'fr' ? `entre le ${days.join(' et le ')}` : `between ${days.join(' and ')}`
      const late = locale === 'fr' ? ', en retard' : ', overdue'
      return `${say(STEPS, action.step, locale)}, ${between}${action.overdue ? late : ''}`
    }
    default:
      return undefined
  }
}

/**
 * Says what to do next in words, with its documents and its days.
 *
 * @param action - one of those that `registrationActions` returned
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeRegistrationAction({ action: 'appeal', by: '2024-12-01' }, 'en') // => 'Appeal to the commission (recours amiable): by 1\u00a0December\u00a02024'
 */
export function describeRegistrationAction(action: RegistrationAction, locale: Locale): string {
  const what = say(ACTIONS, action.action, locale)
  const more = details(action, locale)
  return more ? joinWithColon(what, more, locale) : what
}

/**
 * Names a step that is waited for.
 *
 * @param step - the step of a window
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeWindowStep('nir', 'en') // => 'the permanent number'
 */
export function describeWindowStep(step: WindowStep, locale: Locale): string {
  return say(STEPS, step, locale)
}
