/**
 * Texts for capabilities.
 *
 * @module
 */
import type { Locale, Texts } from '../../locale.js'
import type { CapabilityReason, CapabilityWay, RegistrationCapability } from '../capability.js'
import { say } from './say.js'

const CAPABILITIES: Texts<RegistrationCapability> = {
  'see-doctor': { fr: 'Consulter un médecin', en: 'See a doctor' },
  'be-reimbursed': { fr: 'Être remboursé', en: 'Be reimbursed' },
  'claim-on-paper': { fr: 'Envoyer une feuille de soins', en: 'Claim on paper (feuille de soins)' },
  'claim-by-card': { fr: 'Être remboursé avec la carte Vitale', en: 'Claim with the Carte Vitale' },
  'third-party-payment': { fr: 'Ne pas avancer les frais (tiers payant)', en: 'Pay nothing up front (tiers payant)' },
  'download-certificate': { fr: 'Obtenir l’attestation de droits', en: 'Get the certificate of rights' },
  'open-ameli-account': { fr: 'Ouvrir un compte ameli', en: 'Open an ameli account' },
  'order-card': { fr: 'Commander la carte Vitale', en: 'Order a Carte Vitale' },
  'activate-app': { fr: 'Activer l’appli carte Vitale', en: 'Activate the Carte Vitale app' },
  'update-card': { fr: 'Mettre à jour la carte Vitale', en: 'Update the Carte Vitale' },
  'join-mutuelle': { fr: 'Souscrire une mutuelle', en: 'Join a mutuelle' },
  'declare-doctor': { fr: 'Déclarer un médecin traitant', en: 'Declare a treating doctor' },
  'apply-caf': { fr: 'Faire une demande à la CAF', en: 'Apply to the CAF' },
  'register-france-travail': {
    fr: 'S’inscrire à France Travail (ex-Pôle emploi)',
    en: 'Register with France Travail (formerly Pôle emploi)',
  },
  work: { fr: 'Travailler, du point de vue du numéro', en: 'Work, as far as the number goes' },
  'ask-european-card': { fr: 'Demander la carte européenne (CEAM)', en: 'Ask for the European card (CEAM)' },
  'full-rate': { fr: 'Être remboursé au taux plein', en: 'Be reimbursed at the full rate' },
  'need-to-register': { fr: 'Devoir s’inscrire', en: 'Need to register' },
}

/**
 * Says a capability in words.
 *
 * @param capability - a key of what `registrationCapabilities` returned
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeRegistrationCapability('open-ameli-account', 'fr') // => 'Ouvrir un compte ameli'
 */
export function describeRegistrationCapability(capability: RegistrationCapability, locale: Locale): string {
  return say(CAPABILITIES, capability, locale)
}

const REASONS: Texts<CapabilityReason> = {
  'no-number': { fr: 'Il n’y a pas encore de numéro.', en: 'There is no number yet.' },
  'nia-only': {
    fr: 'Le numéro n’est encore que provisoire.',
    en: 'The number is only temporary so far.',
  },
  'number-is-new': { fr: 'Le numéro définitif date de quelques jours.', en: 'The permanent number is only days old.' },
  'no-rights': { fr: 'Les droits ne sont pas ouverts.', en: 'Rights are not open.' },
  'rights-suspended': { fr: 'Les remboursements sont suspendus.', en: 'Reimbursements are suspended.' },
  'rights-closed': { fr: 'Les droits sont fermés.', en: 'Rights are closed.' },
  'rights-to-come': { fr: 'Les droits commencent plus tard.', en: 'Rights begin later.' },
  'rights-end-passed': { fr: 'La fin de droits annoncée est passée.', en: 'The announced end of rights has passed.' },
  'care-before-rights': {
    fr: 'Les soins précèdent l’ouverture des droits.',
    en: 'The care came before rights opened.',
  },
  'older-than-2-years': {
    fr: 'Le délai de deux ans pour demander le remboursement est passé.',
    en: 'The two years to claim the refund have passed.',
  },
  'no-iban': { fr: 'Il manque un RIB : le versement attendra.', en: 'Bank details are missing: the payment waits.' },
  'no-account': { fr: 'Il n’y a pas de compte ameli.', en: 'There is no ameli account.' },
  'already-open': { fr: 'Le compte est déjà ouvert.', en: 'The account is open already.' },
  'no-card': { fr: 'Il n’y a pas de carte Vitale en main.', en: 'There is no Carte Vitale in hand.' },
  'card-exists': { fr: 'Une carte est en main ou commandée.', en: 'A card is in hand or on order.' },
  'card-not-active': { fr: 'La carte doit d’abord être mise à jour.', en: 'The card must be updated first.' },
  'card-dead': {
    fr: 'La carte a été déclarée perdue, volée ou défectueuse.',
    en: 'The card was reported lost, stolen or faulty.',
  },
  'card-update-due': {
    fr: 'La mise à jour annuelle de la carte est due.',
    en: 'The yearly update of the card is due.',
  },
  'already-on': { fr: 'L’appli est déjà activée.', en: 'The app is on already.' },
  'up-to-provider': {
    fr: 'Sans carte, le professionnel de santé en décide.',
    en: 'Without a card, the health professional decides.',
  },
  'already-joined': { fr: 'Il y a déjà une mutuelle.', en: 'There is a mutuelle already.' },
  'no-doctor': {
    fr: 'Sans médecin traitant, la part remboursée est plus faible.',
    en: 'Without a treating doctor, the refunded share is lower.',
  },
  'grant-conditions': {
    fr: 'Depuis juillet 2026, l’aide au logement demande de remplir les conditions d’une bourse sur critères sociaux.',
    en: 'Since July 2026 housing aid requires the conditions of a means-tested grant.',
  },
  'not-required': { fr: 'L’inscription n’est pas nécessaire.', en: 'Registration is not needed.' },
  'not-eligible': { fr: 'L’inscription n’est pas possible.', en: 'Registration is not possible.' },
  'already-insured': { fr: 'La personne est déjà assurée en France.', en: 'The person is insured in France already.' },
  'already-submitted': { fr: 'Un dossier est déjà déposé.', en: 'An application is in already.' },
  'left-france': { fr: 'La personne a quitté la France.', en: 'The person has left France.' },
  unclear: { fr: 'Les textes ne le disent pas : la CPAM décide.', en: 'The texts do not say: the CPAM decides.' },
}

/**
 * Says in words what is missing, or what to know beside an answer.
 *
 * @param reason - one of the reasons of a capability
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeCapabilityReason('nia-only', 'en') // => 'The number is only temporary so far.'
 */
export function describeCapabilityReason(reason: CapabilityReason, locale: Locale): string {
  return say(REASONS, reason, locale)
}

const WAYS: Texts<CapabilityWay> = {
  portal: { fr: 'sur etudiant-etranger.ameli.fr', en: 'on etudiant-etranger.ameli.fr' },
  ameli: { fr: 'dans le compte ameli', en: 'in the ameli account' },
  cpam: { fr: 'auprès de la CPAM', en: 'at the CPAM' },
  ceam: { fr: 'avec la carte européenne', en: 'with the European card' },
  paper: { fr: 'sur papier', en: 'on paper' },
  form: { fr: 'avec le formulaire que la caisse envoie', en: 'with the form that the fund sends' },
  app: { fr: 'avec l’appli carte Vitale', en: 'with the Carte Vitale app' },
  card: { fr: 'avec la carte Vitale', en: 'with the Carte Vitale' },
}

/**
 * Says in words the way in which something is done.
 *
 * @param way - the `via` of a capability
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeCapabilityWay('ameli', 'en') // => 'in the ameli account'
 */
export function describeCapabilityWay(way: CapabilityWay, locale: Locale): string {
  return say(WAYS, way, locale)
}
