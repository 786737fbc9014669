/**
 * Texts for the duty to register, and for the case that a person falls under.
 *
 * @module
 */
import type { Locale, Texts } from '../../locale.js'
import type { RegistrationBranch, RegistrationDuty } from '../duty.js'
import { say } from './say.js'

const DUTIES: Texts<RegistrationDuty['duty']> = {
  register: { fr: 'S’inscrire à l’Assurance maladie', en: 'Register with the Assurance maladie' },
  'not-required': { fr: 'Aucune inscription nécessaire', en: 'No registration needed' },
  'already-insured': { fr: 'Déjà assuré en France', en: 'Insured in France already' },
  'not-eligible': { fr: 'Inscription impossible', en: 'Registration not possible' },
  unclear: { fr: 'Les textes ne le disent pas : la CPAM décide', en: 'The texts do not say: the CPAM decides' },
}

const BRANCHES: Texts<RegistrationBranch> = {
  insured: { fr: 'assuré en France', en: 'insured in France' },
  'short-stay': { fr: 'séjour de moins de trois mois', en: 'stay of less than three months' },
  'distance-student': { fr: 'études suivies de l’étranger', en: 'studies followed from abroad' },
  ceam: { fr: 'étudiant avec une carte européenne', en: 'student with a European card' },
  'uk-ceam': { fr: 'étudiant avec une carte britannique', en: 'student with a British card' },
  'number-held': { fr: 'étudiant qui a déjà un numéro', en: 'student who has a number already' },
  'not-in-higher-education': { fr: 'études hors du supérieur', en: 'studies outside higher education' },
  s1: { fr: 'étudiant européen avec un formulaire S1', en: 'European student with a form S1' },
  employee: { fr: 'salarié', en: 'employee' },
  family: { fr: 'famille d’un assuré', en: 'family of an insured person' },
  residence: { fr: 'résident sans activité', en: 'resident without work' },
  protection: { fr: 'personne protégée (réfugié)', en: 'person under protection (refugee)' },
  trainee: { fr: 'stagiaire', en: 'trainee' },
  'working-holiday': { fr: 'visa vacances-travail', en: 'working-holiday visa' },
  eu: { fr: 'étudiant européen', en: 'European student' },
  uk: { fr: 'étudiant britannique', en: 'British student' },
  quebec: { fr: 'étudiant québécois avec un formulaire', en: 'student from Quebec with a form' },
  andorra: { fr: 'étudiant d’Andorre', en: 'student from Andorra' },
  monaco: { fr: 'étudiant de Monaco', en: 'student from Monaco' },
  'french-overseas': { fr: 'étudiant d’outre-mer', en: 'student from French overseas' },
  french: { fr: 'étudiant français né à l’étranger', en: 'French student born abroad' },
  other: { fr: 'étudiant hors d’Europe', en: 'student from outside Europe' },
}

/**
 * Says a duty in words.
 *
 * @param duty - the `duty` of what `registrationDuty` returned
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeRegistrationDuty('not-required', 'en') // => 'No registration needed'
 */
export function describeRegistrationDuty(duty: RegistrationDuty['duty'], locale: Locale): string {
  return say(DUTIES, duty, locale)
}

/**
 * Says in words the case that a person falls under.
 *
 * @param branch - the `branch` of what `registrationDuty` returned
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeRegistrationBranch('ceam', 'en') // => 'student with a European card'
 */
export function describeRegistrationBranch(branch: RegistrationBranch, locale: Locale): string {
  return say(BRANCHES, branch, locale)
}
