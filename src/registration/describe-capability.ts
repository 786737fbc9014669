/**
 * Texts for capabilities.
 *
 * @module
 */
import type { RegistrationCapability } from './capability.js'
import type { RegistrationLocale, Texts } from './text.js'

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
 * @example
 * describeRegistrationCapability('open-ameli-account', 'fr') // => 'Ouvrir un compte ameli'
 */
export function describeRegistrationCapability(capability: RegistrationCapability, locale: RegistrationLocale): string {
  return CAPABILITIES[capability][locale]
}
