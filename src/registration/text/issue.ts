/**
 * Texts for what refuses an event, and for what is odd about one.
 *
 * @module
 */

import { joinItems, joinWithColon, type Locale, type Texts } from '../../locale.js'
import type { RegistrationIssue } from '../step/advance.js'
import type { GuardName } from '../step/guard.js'
import type { RegistrationWarning } from '../step/warning.js'
import { describeRegistrationFacet } from './cell.js'
import { describeRegistrationDocument } from './document.js'
import { say } from './say.js'

const ISSUES: Texts<RegistrationIssue['code']> = {
  missing: { fr: 'donnée absente', en: 'missing' },
  'unknown-value': { fr: 'valeur inconnue', en: 'unknown value' },
  'unknown-field': { fr: 'champ inconnu', en: 'unknown field' },
  'not-an-object': { fr: 'ce n’est pas un objet', en: 'not an object' },
  'not-a-list': { fr: 'ce n’est pas une liste', en: 'not a list' },
  'list-too-long': { fr: 'liste trop longue', en: 'list too long' },
  'not-text': { fr: 'ce n’est pas un texte', en: 'not a text' },
  'not-a-flag': { fr: 'ni vrai ni faux', en: 'neither true nor false' },
  'malformed-day': { fr: 'ce n’est pas un jour du calendrier', en: 'no day of the calendar' },
  'unknown-event': { fr: 'événement inconnu', en: 'unknown event' },
  'ends-before-start': { fr: 'la fin précède le début', en: 'ends before it starts' },
  'no-document': { fr: 'aucun document', en: 'no document' },
  'out-of-order': { fr: 'antérieur au dernier événement', en: 'before the last event' },
  'not-from-here': { fr: 'impossible dans cette situation', en: 'not possible from here' },
  'card-dead': {
    fr: 'une carte déclarée hors d’usage ne remarche plus',
    en: 'a card that was reported does not work again',
  },
  'number-required': { fr: 'il faut un numéro', en: 'a number is required' },
  'nir-required': { fr: 'il faut le numéro définitif', en: 'the permanent number is required' },
  'rights-required': { fr: 'il faut des droits ouverts', en: 'open rights are required' },
  'rights-closed-required': { fr: 'il faut que les droits soient fermés', en: 'rights must have closed first' },
  'account-required': { fr: 'il faut un compte ameli', en: 'an ameli account is required' },
  'app-off-required': { fr: 'l’appli est déjà activée', en: 'the app is on already' },
  'enrolment-required': { fr: 'aucune inscription n’est enregistrée', en: 'no enrolment is recorded' },
  'clock-stopped-required': { fr: 'l’acte de naissance manque encore', en: 'the birth certificate is still missing' },
}

const WARNINGS: Texts<RegistrationWarning['code']> = {
  'not-required': { fr: 'l’inscription n’était pas nécessaire', en: 'registration was not needed' },
  'not-eligible': { fr: 'l’inscription n’est pas possible', en: 'registration is not possible' },
  'already-insured': { fr: 'la personne est déjà assurée', en: 'the person is insured already' },
  'not-enrolled': { fr: 'aucune inscription dans le supérieur', en: 'no enrolment in higher education' },
  'document-missing': { fr: 'il manque', en: 'missing' },
  'no-application': { fr: 'aucun dossier n’a été déposé', en: 'no application was handed in' },
  'few-reminders': { fr: 'moins de deux relances', en: 'fewer than two reminders' },
  late: { fr: 'le délai est passé', en: 'the deadline had passed' },
  early: { fr: 'avant le terme légal', en: 'before the legal term' },
  'nia-over-nine-months': { fr: 'le NIA avait plus de neuf mois', en: 'the NIA was over nine months old' },
  'card-shows-old-number': { fr: 'la carte porte l’ancien numéro', en: 'the card shows the old number' },
  'no-basis': { fr: 'aucune inscription n’est enregistrée', en: 'no enrolment is recorded' },
  'no-rights': { fr: 'aucun droit n’est ouvert', en: 'no rights are open' },
  'rights-open': { fr: 'les droits sont ouverts', en: 'rights are open' },
  'no-number': { fr: 'il n’y a pas encore de numéro', en: 'there is no number yet' },
}

/**
 * Says in words why an event was refused.
 *
 * @param issue - one of the issues of a refused step
 * @param locale - the language
 * @returns a phrase without its event; it never repeats a value that was given
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * const step = advanceRegistration(startRegistration({}), { type: 'card-received', on: '2025-01-01' })
 * step.ok || describeRegistrationIssue(step.issues[0], 'en') // => 'Carte Vitale: not possible from here'
 */
export function describeRegistrationIssue(issue: RegistrationIssue, locale: Locale): string {
  const text = say(ISSUES, issue.code, locale)
  if (issue.code === 'not-from-here') return joinWithColon(describeRegistrationFacet(issue.facet, locale), text, locale)
  return Object.hasOwn(issue, 'path') && 'path' in issue && issue.path.length > 0
    ? joinWithColon(text, issue.path.join('.'), locale)
    : text
}

/**
 * Says in words what is odd about an event that was accepted.
 *
 * @param warning - one of the warnings of an accepted step
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeRegistrationWarning({ code: 'document-missing', documents: ['iban'] }, 'fr') // => 'il manque\u00a0: RIB à son nom'
 */
export function describeRegistrationWarning(warning: RegistrationWarning, locale: Locale): string {
  const text = say(WARNINGS, warning.code, locale)
  if (warning.code !== 'document-missing') return text
  const documents = warning.documents.map((document) => describeRegistrationDocument(document, locale))
  return joinWithColon(text, joinItems(documents, locale), locale)
}

/** What a guard asks for, in words. */
export function describeGuard(guard: GuardName, locale: Locale): string {
  return say(ISSUES, guard, locale)
}
