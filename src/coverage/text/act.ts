/**
 * Names of the common acts for people, in both languages.
 *
 * @module
 */

import type { ActId } from '../../legislation/tariffs.js'
import { assertLocale, type Locale, type Texts } from '../../locale.js'

const NAMES: Texts<ActId> = {
  'gp-consultation': { fr: 'Consultation d’un généraliste', en: 'GP consultation' },
  'gp-consultation-child': {
    fr: 'Consultation d’un généraliste, enfant de moins de 6 ans',
    en: 'GP consultation, child under 6',
  },
  'gp-long-consultation': { fr: 'Consultation longue d’un généraliste', en: 'Long GP consultation' },
  'gp-teleconsultation': { fr: 'Téléconsultation d’un généraliste', en: 'GP teleconsultation' },
  'specialist-consultation': { fr: 'Consultation d’un spécialiste', en: 'Specialist consultation' },
  'specialist-teleconsultation': { fr: 'Téléconsultation d’un spécialiste', en: 'Specialist teleconsultation' },
  'expert-opinion': { fr: 'Avis ponctuel de consultant', en: 'Expert opinion' },
  'psychiatrist-expert-opinion': {
    fr: 'Avis ponctuel de consultant, psychiatre ou neurologue',
    en: 'Expert opinion, psychiatrist or neurologist',
  },
  'psychiatrist-consultation': {
    fr: 'Consultation d’un psychiatre ou neurologue',
    en: 'Psychiatrist or neurologist consultation',
  },
  'child-psychiatrist-consultation': {
    fr: 'Consultation d’un pédopsychiatre',
    en: 'Child psychiatrist consultation',
  },
  'gynaecologist-consultation': {
    fr: 'Consultation d’un gynécologue médical',
    en: 'Medical gynaecologist consultation',
  },
  'paediatrician-under-2': {
    fr: 'Consultation d’un pédiatre, moins de 2 ans',
    en: 'Paediatrician consultation, under 2',
  },
  'paediatrician-2-to-6': { fr: 'Consultation d’un pédiatre, de 2 à 6 ans', en: 'Paediatrician consultation, 2 to 6' },
  'geriatrician-consultation': { fr: 'Consultation d’un gériatre', en: 'Geriatrician consultation' },
  'rehabilitation-consultation': {
    fr: 'Consultation de médecine physique et de réadaptation',
    en: 'Physical and rehabilitation medicine consultation',
  },
  'cardiologist-consultation': { fr: 'Consultation d’un cardiologue', en: 'Cardiologist consultation' },
  'dentist-consultation': { fr: 'Consultation d’un dentiste', en: 'Dentist consultation' },
  scaling: { fr: 'Détartrage', en: 'Scaling' },
  'filling-1-face': { fr: 'Plombage, une face', en: 'Filling, one face' },
  'filling-2-faces': { fr: 'Plombage, deux faces', en: 'Filling, two faces' },
  'root-canal-incisor': { fr: 'Dévitalisation d’une incisive', en: 'Root canal, incisor' },
  'root-canal-premolar': { fr: 'Dévitalisation d’une prémolaire', en: 'Root canal, premolar' },
  'root-canal-molar': { fr: 'Dévitalisation d’une molaire', en: 'Root canal, molar' },
  'extraction-milk-tooth': { fr: 'Extraction d’une dent de lait', en: 'Extraction, milk tooth' },
  extraction: { fr: 'Extraction d’une dent définitive', en: 'Extraction, permanent tooth' },
  'dental-examination': {
    fr: 'Examen bucco-dentaire, de 3 à 24 ans',
    en: 'Dental examination, 3 to 24',
  },
  crown: { fr: 'Couronne', en: 'Crown' },
  'orthodontic-half-year': { fr: 'Orthodontie, semestre', en: 'Orthodontics, half-year' },
  'orthodontic-retention-1': {
    fr: 'Orthodontie, première année de contention',
    en: 'Orthodontics, first retention year',
  },
  'orthodontic-monitoring': { fr: 'Orthodontie, séance de surveillance', en: 'Orthodontics, monitoring session' },
  'orthodontic-retention-2': {
    fr: 'Orthodontie, deuxième année de contention',
    en: 'Orthodontics, second retention year',
  },
  'physiotherapy-session': { fr: 'Séance de kinésithérapie', en: 'Physiotherapy session' },
  'nurse-ami-1': { fr: 'Acte infirmier AMI 1', en: 'Nursing act AMI 1' },
  'midwife-consultation': { fr: 'Consultation d’une sage-femme', en: 'Midwife consultation' },
  'psychologist-first-session': {
    fr: 'Premier entretien de psychologue, Mon soutien psy',
    en: 'First psychologist session, Mon soutien psy',
  },
  'psychologist-session': { fr: 'Séance de psychologue, Mon soutien psy', en: 'Psychologist session, Mon soutien psy' },
  'hearing-aid': { fr: 'Aide auditive, 20 ans et plus', en: 'Hearing aid, 20 and over' },
  'hearing-aid-young': { fr: 'Aide auditive, moins de 20 ans', en: 'Hearing aid, under 20' },
  'frame-class-a': { fr: 'Monture de classe A', en: 'Frame of class A' },
  'frame-class-b': { fr: 'Monture de classe B', en: 'Frame of class B' },
  'lens-class-b': { fr: 'Verre de classe B', en: 'Lens of class B' },
  'insoles-under-28': { fr: 'Semelles orthopédiques, pointure sous 28', en: 'Insoles, shoe size under 28' },
  'insoles-28-to-37': { fr: 'Semelles orthopédiques, pointure 28 à 37', en: 'Insoles, shoe size 28 to 37' },
  'insoles-over-37': { fr: 'Semelles orthopédiques, pointure au-dessus de 37', en: 'Insoles, shoe size over 37' },
  'spa-lodging': { fr: 'Cure thermale, hébergement', en: 'Spa cure, lodging' },
}

/**
 * Returns the name of a common act for people.
 *
 * @param act - an act that {@link findActs} lists
 * @param locale - `fr` or `en`
 * @throws RangeError when there is no such act, or `locale` is no locale
 * @example
 * describeAct('gp-consultation', 'fr') // => 'Consultation d’un généraliste'
 */
export function describeAct(act: ActId, locale: Locale): string {
  assertLocale(locale)
  if (!Object.hasOwn(NAMES, act)) throw new RangeError('no such act; findActs lists them')
  return NAMES[act][locale]
}
