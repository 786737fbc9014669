/**
 * Texts for documents: their name with what is accepted, and why they are sent back.
 *
 * @module
 */

import type { Locale, Texts } from '../../locale.js'
import type { DocumentRefusal } from '../document.js'
import type { DocumentId } from '../vocabulary.js'
import { say } from './say.js'

const DOCUMENTS: Texts<DocumentId> = {
  identity: { fr: 'passeport ou carte d’identité', en: 'passport or national identity card' },
  enrolment: { fr: 'certificat de scolarité de l’année', en: 'certificate of enrolment for the year' },
  'residence-permit': {
    fr: 'titre de séjour, ou VLS-TS avec la confirmation de sa validation',
    en: 'residence permit, or VLS-TS visa with the confirmation of its validation',
  },
  'civil-status': {
    fr: 'acte de naissance intégral, ou extrait avec filiation',
    en: 'full birth certificate, or extract that names the parents',
  },
  iban: { fr: 'RIB à son nom', en: 'bank details (RIB) in one’s own name' },
  resources: { fr: 'justificatif de ressources', en: 'proof of resources' },
  s1: { fr: 'formulaire S1', en: 'form S1' },
  ceam: { fr: 'carte européenne d’assurance maladie', en: 'European health insurance card' },
  'quebec-form': { fr: 'formulaire SE 401-Q-102 bis ou 106', en: 'form SE 401-Q-102 bis or 106' },
  'andorra-form': { fr: 'formulaire de la caisse andorrane', en: 'form of the Andorran fund' },
  'parental-authorisation': { fr: 'autorisation parentale', en: 'parental authorisation' },
  'cerfa-15763': { fr: 'formulaire Cerfa 15763 signé', en: 'form Cerfa 15763, signed' },
  contract: { fr: 'contrat de travail', en: 'work contract' },
  payslip: { fr: 'bulletin de salaire', en: 'payslip' },
  'residence-3-months': {
    fr: 'preuves de trois mois de résidence',
    en: 'proof of three months of residence',
  },
  'protection-receipt': {
    fr: 'récépissé de reconnaissance d’une protection',
    en: 'receipt for the recognition of protection',
  },
  photo: { fr: 'photo d’identité aux normes', en: 'identity photo to the norm' },
  'identity-copy': { fr: 'copie de la pièce d’identité', en: 'copy of the identity document' },
}

const REFUSALS: Texts<DocumentRefusal> = {
  illegible: { fr: 'illisible', en: 'illegible' },
  'several-files': { fr: 'en plusieurs fichiers', en: 'spread over several files' },
  'out-of-date': { fr: 'périmé', en: 'out of date' },
  'admission-letter': { fr: 'simple lettre d’admission', en: 'only an admission letter' },
  'pre-registration': { fr: 'simple préinscription', en: 'only a pre-registration' },
  'no-name-or-period': { fr: 'sans nom ou sans année', en: 'without a name or a period' },
  'visa-not-validated': { fr: 'visa non validé en ligne', en: 'visa not validated online' },
  'extract-without-parents': { fr: 'extrait sans filiation', en: 'extract without the parents' },
  'not-authentic': { fr: 'authenticité non établie', en: 'not shown to be authentic' },
  'not-translated': { fr: 'sans traduction', en: 'without a translation' },
  'account-of-someone-else': { fr: 'compte d’une autre personne', en: 'somebody else’s account' },
  'below-threshold': { fr: 'ressources insuffisantes', en: 'resources below the threshold' },
  'ends-before-academic-year': { fr: 'expire avant la fin de l’année', en: 'ends before the academic year' },
  unsigned: { fr: 'non signé', en: 'unsigned' },
  'under-three-months': { fr: 'moins de trois mois', en: 'less than three months' },
  'issued-over-ten-years-ago': { fr: 'délivré il y a plus de dix ans', en: 'issued more than ten years ago' },
  'not-to-the-norm': { fr: 'photo hors normes', en: 'photo not to the norm' },
}

/**
 * Names a document, as the fund accepts it.
 *
 * @param document - the document
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeRegistrationDocument('civil-status', 'en') // => 'full birth certificate, or extract that names the parents'
 */
export function describeRegistrationDocument(document: DocumentId, locale: Locale): string {
  return say(DOCUMENTS, document, locale)
}

/**
 * Says why a document is sent back.
 *
 * @param refusal - one of the `refusals` of a required document
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeDocumentRefusal('visa-not-validated', 'fr') // => 'visa non validé en ligne'
 */
export function describeDocumentRefusal(refusal: DocumentRefusal, locale: Locale): string {
  return say(REFUSALS, refusal, locale)
}
