/**
 * Names of the common acts for people, in both languages.
 *
 * @module
 */

import type { ActId } from '../../legislation/tariffs.js'
import type { Locale } from '../../locale.js'

const NAMES: Readonly<Record<Locale, Readonly<Record<ActId, string>>>> = {
  fr: {
    'gp-consultation': 'Consultation d’un généraliste',
    'gp-consultation-child': 'Consultation d’un généraliste, enfant de moins de 6 ans',
    'gp-long-consultation': 'Consultation longue d’un généraliste',
    'gp-teleconsultation': 'Téléconsultation d’un généraliste',
    'specialist-consultation': 'Consultation d’un spécialiste',
    'specialist-consultation-coordinated': 'Consultation d’un spécialiste, avec courrier au médecin traitant',
    'specialist-teleconsultation': 'Téléconsultation d’un spécialiste',
    'expert-opinion': 'Avis ponctuel de consultant',
    'psychiatrist-consultation': 'Consultation d’un psychiatre ou neurologue',
    'gynaecologist-consultation': 'Consultation d’un gynécologue médical',
    'paediatrician-under-2': 'Consultation d’un pédiatre, moins de 2 ans',
    'paediatrician-2-to-6': 'Consultation d’un pédiatre, de 2 à 6 ans',
    'geriatrician-consultation': 'Consultation d’un gériatre',
    'rehabilitation-consultation': 'Consultation de médecine physique et de réadaptation',
    'cardiologist-consultation': 'Consultation d’un cardiologue',
    'dentist-consultation': 'Consultation d’un dentiste',
    scaling: 'Détartrage',
    'filling-1-face': 'Plombage, une face',
    'filling-2-faces': 'Plombage, deux faces',
    'root-canal-incisor': 'Dévitalisation d’une incisive',
    'root-canal-premolar': 'Dévitalisation d’une prémolaire',
    'root-canal-molar': 'Dévitalisation d’une molaire',
    'extraction-milk-tooth': 'Extraction d’une dent de lait',
    extraction: 'Extraction d’une dent définitive',
    crown: 'Couronne',
    'orthodontic-half-year': 'Orthodontie, semestre',
    'orthodontic-retention-1': 'Orthodontie, première année de contention',
    'orthodontic-monitoring': 'Orthodontie, séance de surveillance',
    'orthodontic-retention-2': 'Orthodontie, deuxième année de contention',
    'physiotherapy-session': 'Séance de kinésithérapie',
    'nurse-ami-1': 'Acte infirmier AMI 1',
    'midwife-consultation': 'Consultation d’une sage-femme',
    'psychologist-session': 'Séance de psychologue, Mon soutien psy',
    'hearing-aid': 'Aide auditive, 20 ans et plus',
    'hearing-aid-young': 'Aide auditive, moins de 20 ans',
    'frame-class-a': 'Monture de classe A',
    'frame-class-b': 'Monture de classe B',
    'lens-class-b': 'Verre de classe B',
    'insoles-under-28': 'Semelles orthopédiques, pointure sous 28',
    'insoles-28-to-37': 'Semelles orthopédiques, pointure 28 à 37',
    'insoles-over-37': 'Semelles orthopédiques, pointure au-dessus de 37',
    'spa-lodging': 'Cure thermale, hébergement',
  },
  en: {
    'gp-consultation': 'GP consultation',
    'gp-consultation-child': 'GP consultation, child under 6',
    'gp-long-consultation': 'Long GP consultation',
    'gp-teleconsultation': 'GP teleconsultation',
    'specialist-consultation': 'Specialist consultation',
    'specialist-consultation-coordinated': 'Specialist consultation, with a letter to the attending doctor',
    'specialist-teleconsultation': 'Specialist teleconsultation',
    'expert-opinion': 'Expert opinion',
    'psychiatrist-consultation': 'Psychiatrist or neurologist consultation',
    'gynaecologist-consultation': 'Medical gynaecologist consultation',
    'paediatrician-under-2': 'Paediatrician consultation, under 2',
    'paediatrician-2-to-6': 'Paediatrician consultation, 2 to 6',
    'geriatrician-consultation': 'Geriatrician consultation',
    'rehabilitation-consultation': 'Physical and rehabilitation medicine consultation',
    'cardiologist-consultation': 'Cardiologist consultation',
    'dentist-consultation': 'Dentist consultation',
    scaling: 'Scaling',
    'filling-1-face': 'Filling, one face',
    'filling-2-faces': 'Filling, two faces',
    'root-canal-incisor': 'Root canal, incisor',
    'root-canal-premolar': 'Root canal, premolar',
    'root-canal-molar': 'Root canal, molar',
    'extraction-milk-tooth': 'Extraction, milk tooth',
    extraction: 'Extraction, permanent tooth',
    crown: 'Crown',
    'orthodontic-half-year': 'Orthodontics, half-year',
    'orthodontic-retention-1': 'Orthodontics, first retention year',
    'orthodontic-monitoring': 'Orthodontics, monitoring session',
    'orthodontic-retention-2': 'Orthodontics, second retention year',
    'physiotherapy-session': 'Physiotherapy session',
    'nurse-ami-1': 'Nursing act AMI 1',
    'midwife-consultation': 'Midwife consultation',
    'psychologist-session': 'Psychologist session, Mon soutien psy',
    'hearing-aid': 'Hearing aid, 20 and over',
    'hearing-aid-young': 'Hearing aid, under 20',
    'frame-class-a': 'Frame of class A',
    'frame-class-b': 'Frame of class B',
    'lens-class-b': 'Lens of class B',
    'insoles-under-28': 'Insoles, shoe size under 28',
    'insoles-28-to-37': 'Insoles, shoe size 28 to 37',
    'insoles-over-37': 'Insoles, shoe size over 37',
    'spa-lodging': 'Spa cure, lodging',
  },
}

/**
 * Returns the name of a common act for people.
 *
 * @param act - an act that {@link findActs} lists
 * @param locale - `fr` or `en`
 * @example
 * describeAct('gp-consultation', 'fr') // => 'Consultation d’un généraliste'
 */
export function describeAct(act: ActId, locale: Locale): string {
  return NAMES[locale][act]
}
