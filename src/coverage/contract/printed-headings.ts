/**
 * How tables of guarantees print their headings: the usual words for each benefit, in plain French. The names that the
 * French catalogue gives are read too.
 *
 * Sources: the common headings of the insurers (Unocam, 2019); the table of the inter-ministerial contract in the
 * Journal officiel (JORFARTI000049486847); the wording of branch agreements.
 *
 * @module
 */
import type { Heading } from './benefits.js'

/** What a heading is printed as. */
export interface PrintedAs {
  /** Words that mean it anywhere. */
  readonly anywhere: readonly string[]
  /** Words that mean it under a heading that it is a part of: « Soins » under « Dentaire ». */
  readonly inside?: readonly string[]
  /** Words that a table gives as examples in brackets, without a heading of their own. */
  readonly examples?: readonly string[]
}

/** The words of each heading. */
export const PRINTED_HEADINGS: Readonly<Record<Heading, PrintedAs>> = {
  hospital: {
    anywhere: [
      'hospitalisation',
      'hospitalisation medicale et chirurgicale',
      'hospitalisation medicale chirurgicale et maternite',
      'hospitalisation et maternite',
    ],
    examples: ['maternite', 'medicale', 'chirurgicale', 'chirurgie', 'psychiatrie'],
  },
  'hospital-stay': {
    anywhere: [
      'sejour',
      'sejour hospitalier',
      'sejour en hospitalisation',
      'hospitalisation sejour',
      'forfaits et frais de sejour',
    ],
    examples: ['maternite'],
  },
  'hospital-fees': {
    anywhere: [
      'honoraires hospitaliers',
      'honoraires en hospitalisation',
      'honoraires chirurgicaux',
      'honoraires medicaux et chirurgicaux',
      'actes de chirurgie et anesthesie',
      'hospitalisation honoraires',
      'honoraires chirurgie',
    ],
    inside: ['honoraires', 'honoraires medicaux', 'chirurgie', 'chirurgie anesthesie'],
  },
  'private-room': { anywhere: ['chambre particuliere', 'chambre individuelle'] },
  'day-room': {
    anywhere: ['chambre particuliere ambulatoire', 'chambre ambulatoire', 'chambre particuliere sans nuitee'],
    inside: ['ambulatoire'],
  },
  companion: { anywhere: ['accompagnant', 'lit accompagnant', 'accompagnement', 'frais accompagnement enfant'] },
  emergency: { anywhere: ['passage aux urgences', 'urgences'] },
  'everyday-care': { anywhere: ['soins courants', 'soins de ville', 'soins medicaux courants', 'frais medicaux'] },
  doctor: {
    anywhere: [
      'honoraires medicaux',
      'consultations',
      'consultations et visites',
      'consultations et visites de medecins',
      'medecins',
      'consultations medicales',
    ],
    inside: ['honoraires'],
  },
  'doctor-general': { anywhere: ['generaliste', 'medecin generaliste', 'medecine generale'] },
  'doctor-specialist': { anywhere: ['specialiste', 'medecin specialiste'] },
  'doctor-technical': {
    anywhere: [
      'actes techniques',
      'actes techniques medicaux',
      'petite chirurgie',
      'actes techniques medicaux et petite chirurgie',
      'actes de specialite',
    ],
  },
  'doctor-imaging': {
    anywhere: [
      'imagerie',
      'imagerie medicale',
      'radiologie',
      'imagerie medicale et radiologie',
      'actes echographie',
      'echographie',
    ],
  },
  midwife: { anywhere: ['sage femme'] },
  paramedic: {
    anywhere: [
      'honoraires paramedicaux',
      'auxiliaires medicaux',
      'soins infirmiers',
      'paramedicaux',
      'infirmier kinesitherapeute',
      'kinesitherapie',
      'auxiliaires medicaux infirmier kinesitherapeute',
    ],
    examples: [
      'infirmier',
      'infirmiere',
      'kinesitherapeute',
      'masseur kinesitherapeute',
      'orthophoniste',
      'orthoptiste',
      'pedicure podologue',
      'podologue',
      'pedicure',
    ],
  },
  psychologist: {
    anywhere: [
      'mon soutien psy',
      'psychologue mon soutien psy',
      'psychologue conventionne',
      'dispositif mon soutien psy',
      'psychologue dispositif mon soutien psy',
      'mon psy',
    ],
  },
  biology: {
    anywhere: [
      'analyses',
      'biologie',
      'examens de laboratoire',
      'analyses medicales',
      'analyses de biologie',
      'biologie medicale',
      'laboratoire',
      'analyses laboratoire',
    ],
    examples: ['prise de sang', 'examens'],
  },
  medicine: { anywhere: ['medicaments', 'pharmacie'] },
  'medicine-important': {
    anywhere: [
      'medicaments smr majeur important',
      'medicaments 65 %',
      'pharmacie 65 %',
      'medicaments smr important',
      'medicaments vignette blanche',
    ],
    inside: ['smr majeur important', '65 %', 'smr important', 'vignette blanche'],
  },
  'medicine-moderate': {
    anywhere: ['medicaments smr modere', 'medicaments 30 %', 'pharmacie 30 %', 'medicaments vignette bleue'],
    inside: ['smr modere', '30 %', 'vignette bleue'],
  },
  'medicine-weak': {
    anywhere: ['medicaments smr faible', 'medicaments 15 %', 'pharmacie 15 %', 'medicaments vignette orange'],
    inside: ['smr faible', '15 %', 'vignette orange'],
  },
  homeopathy: { anywhere: ['homeopathie', 'medicaments homeopathiques'] },
  'unreimbursed-medicine': {
    anywhere: [
      'medicaments non rembourses',
      'pharmacie non remboursee',
      'medicaments prescrits non rembourses',
      'automedication',
    ],
    inside: ['non rembourses'],
  },
  pharmacist: { anywhere: ['honoraires de dispensation', 'actes du pharmacien', 'honoraires pharmacien'] },
  equipment: {
    anywhere: [
      'materiel medical',
      'appareillage',
      'petit appareillage',
      'orthopedie',
      'appareillage et materiel medical',
      'dispositifs medicaux',
      'accessoires et appareillage',
      'protheses et appareillages',
    ],
    examples: ['orthopedie', 'protheses', 'pansements', 'semelles', 'petit appareillage', 'gros appareillage'],
  },
  transport: { anywhere: ['transport', 'transport sanitaire', 'ambulance'] },
  dentist: { anywhere: ['dentaire', 'dentiste', 'frais dentaires'] },
  'dental-care': {
    anywhere: [
      'soins dentaires',
      'soins dentaires conservateurs',
      'consultations et soins dentaires',
      'soins et consultations dentaires',
    ],
    inside: ['soins', 'soins conservateurs', 'consultations et soins', 'consultations'],
  },
  'dental-prosthesis': {
    anywhere: ['protheses dentaires'],
    inside: ['protheses', 'couronnes', 'couronnes et bridges'],
  },
  'dental-prosthesis-zero': {
    anywhere: [
      'protheses dentaires 100 % sante',
      'soins et protheses 100 % sante',
      'soins et protheses dentaires 100 % sante',
    ],
    inside: ['100 % sante', 'panier 100 % sante', 'protheses 100 % sante'],
  },
  'dental-prosthesis-moderated': {
    anywhere: [
      'protheses dentaires panier maitrise',
      'protheses dentaires reste a charge modere',
      'panier aux tarifs maitrises',
      'protheses dentaires honoraires maitrises',
      'protheses panier maitrise',
    ],
    inside: [
      'panier maitrise',
      'panier modere',
      'tarifs maitrises',
      'panier tarifs maitrises',
      'protheses panier maitrise',
      'panier rac modere',
      'honoraires maitrises',
    ],
  },
  'dental-prosthesis-free': {
    anywhere: [
      'protheses dentaires panier libre',
      'protheses dentaires honoraires libres',
      'panier aux tarifs libres',
      'protheses panier libre',
    ],
    inside: ['panier libre', 'tarifs libres', 'panier tarifs libres', 'protheses panier libre', 'honoraires libres'],
  },
  'unreimbursed-prosthesis': {
    anywhere: ['protheses dentaires non remboursees', 'couronnes non remboursees'],
    inside: ['protheses non remboursees'],
  },
  orthodontics: { anywhere: ['orthodontie', 'orthodontie moins de 16 ans', 'traitement orthodontie'] },
  'unreimbursed-orthodontics': {
    anywhere: ['orthodontie non remboursee', 'orthodontie adulte', 'orthodontie des adultes non remboursee'],
  },
  implant: { anywhere: ['implant', 'implant dentaire', 'implantologie', 'implantologie dentaire'] },
  periodontics: { anywhere: ['parodontologie', 'parodontie', 'parodontologie non remboursee'] },
  optics: { anywhere: ['optique', 'frais optique', 'optique medicale'] },
  'optics-zero': {
    anywhere: [
      'equipement optique 100 % sante',
      'lunettes 100 % sante',
      'equipement 100 % sante classe a',
      'equipement classe a',
      'lunettes classe a',
    ],
    inside: ['equipement 100 % sante', '100 % sante', 'classe a', 'panier 100 % sante', '100 % sante classe a'],
  },
  'optics-free': {
    anywhere: [
      'equipement optique libre',
      'equipement optique classe b',
      'equipement classe b',
      'lunettes classe b',
      'lunettes',
      'equipement optique',
    ],
    inside: [
      'equipement',
      'equipement libre',
      'equipement libre classe b',
      'equipement tarif libre classe b',
      'equipement tarif libre',
      'classe b',
      'panier libre',
      'tarifs libres',
      'equipement hors 100 % sante',
      'verres et monture',
      'monture et verres',
    ],
  },
  'lenses-simple': {
    anywhere: [
      'verres simples',
      'verre simple',
      'equipement verres simples',
      '2 verres simples',
      'monture et 2 verres simples',
      'unifocal simple',
    ],
  },
  'lenses-complex': {
    anywhere: [
      'verres complexes',
      'verre complexe',
      'equipement verres complexes',
      '2 verres complexes',
      'monture et 2 verres complexes',
    ],
  },
  'lenses-very-complex': {
    anywhere: [
      'verres tres complexes',
      'verre tres complexe',
      'verres hypercomplexes',
      'equipement verres tres complexes',
      '2 verres tres complexes',
      'monture et 2 verres tres complexes',
    ],
  },
  frame: { anywhere: ['monture', 'monture de lunettes'] },
  'contact-lenses': {
    anywhere: [
      'lentilles',
      'lentilles de contact',
      'lentilles non remboursees',
      'lentilles acceptees ou refusees',
      'lentilles remboursees ou non',
      'lentilles prescrites prises en charge ou non',
      'lentilles prises en charge ou non',
      'lentilles correctrices',
    ],
  },
  'eye-surgery': {
    anywhere: [
      'chirurgie refractive',
      'chirurgie refractive de l oeil',
      'chirurgie de la myopie',
      'chirurgie laser des yeux',
      'operation de la myopie',
      'chirurgie des yeux',
      'laser yeux',
    ],
    examples: ['myopie', 'hypermetropie', 'astigmatisme', 'presbytie', 'laser'],
  },
  hearing: { anywhere: ['aides auditives', 'audition', 'audioprothese', 'protheses auditives', 'appareils auditifs'] },
  'hearing-zero': {
    anywhere: [
      'aides auditives 100 % sante',
      'equipement classe i',
      'aide auditive classe i',
      'protheses auditives classe i',
      'aides auditives classe 1',
      'audioprothese 100 % sante',
    ],
    inside: [
      'equipement 100 % sante',
      '100 % sante',
      'classe i',
      'classe 1',
      'panier 100 % sante',
      '100 % sante classe i',
      'equipement 100 % sante classe i',
    ],
  },
  'hearing-free': {
    anywhere: [
      'aides auditives libres',
      'equipement classe ii',
      'aide auditive classe ii',
      'protheses auditives classe ii',
      'aides auditives classe 2',
    ],
    inside: [
      'equipement',
      'equipement libre',
      'equipement libre classe ii',
      'equipement tarif libre classe ii',
      'equipement tarif libre',
      'classe ii',
      'classe 2',
      'panier libre',
      'tarifs libres',
      'equipement hors 100 % sante',
    ],
  },
  prevention: { anywhere: ['prevention', 'actes de prevention', 'bilan de prevention'] },
  vaccine: { anywhere: ['vaccin', 'vaccin non rembourse', 'vaccination', 'vaccins prescrits non rembourses'] },
  'other-care': { anywhere: ['autres soins', 'autres prestations', 'bien etre'] },
  'alternative-medicine': {
    anywhere: [
      'medecines douces',
      'medecine alternative',
      'medecines complementaires',
      'medecines naturelles',
      'medecines additionnelles',
      'therapies alternatives',
    ],
    examples: [
      'etiopathie',
      'etiopathe',
      'naturopathie',
      'naturopathe',
      'sophrologie',
      'sophrologue',
      'hypnose',
      'hypnotherapeute',
      'homeopathie',
      'reflexologie',
      'psychomotricien',
      'ergotherapeute',
      'microkinesitherapie',
    ],
  },
  osteopath: { anywhere: ['osteopathie', 'osteopathe'] },
  chiropractor: { anywhere: ['chiropractie', 'chiropracteur', 'chiropraxie'] },
  acupuncturist: { anywhere: ['acupuncture', 'acupuncteur'] },
  dietician: {
    anywhere: ['dietetique', 'dieteticien', 'dietetique et nutrition', 'nutritionniste', 'consultation dietetique'],
  },
  podiatrist: { anywhere: ['pedicure', 'pedicure podologue', 'podologue', 'pedicurie podologie', 'podologie'] },
  'free-psychologist': {
    anywhere: [
      'psychologue',
      'psychologue non rembourse',
      'psychologue hors mon soutien psy',
      'consultation psychologue',
      'psychotherapie',
    ],
  },
  spa: { anywhere: ['cures thermales', 'cure thermale', 'cures thermales remboursees', 'thermalisme'] },
}

/** What a responsible contract pays in full whatever its table says (R871-2). */
export const LAWFUL_HEADINGS: readonly string[] = [
  'forfait journalier hospitalier',
  'forfait journalier',
  'forfait hospitalier',
  'forfait patient urgences',
  'forfait patient urgence fpu',
  'forfait actes lourds',
  'participation forfaitaire actes lourds',
  'participation forfaitaire pour les actes lourds',
  'forfait actes lourds participation forfaitaire 24',
  'forfait actes lourds participation forfaitaire 32',
  'forfait 24 euros',
  'forfait 32 euros',
]
