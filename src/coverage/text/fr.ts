/**
 * What is said about care and a bill in French. `\u00a0` is the no-break space before a high sign.
 *
 * @module
 */
import type { Day } from '../../day.js'
import { formatDay } from '../../locale.js'
import type { BasisPoints, Cents } from '../../money.js'
import type { CoverageSentences } from './coverage-sentences.js'
import { formatEuros, formatRate } from './euros.js'

export const acts: CoverageSentences['acts'] = {
  'gp-consultation': 'Consultation d’un généraliste',
  'gp-consultation-child': 'Consultation d’un généraliste, enfant de moins de 6 ans',
  'gp-long-consultation': 'Consultation longue d’un généraliste',
  'gp-teleconsultation': 'Téléconsultation d’un généraliste',
  'specialist-consultation': 'Consultation d’un spécialiste',
  'specialist-teleconsultation': 'Téléconsultation d’un spécialiste',
  'expert-opinion': 'Avis ponctuel de consultant',
  'psychiatrist-expert-opinion': 'Avis ponctuel de consultant, psychiatre ou neurologue',
  'psychiatrist-consultation': 'Consultation d’un psychiatre ou neurologue',
  'child-psychiatrist-consultation': 'Consultation d’un pédopsychiatre',
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
  'dental-examination': 'Examen bucco-dentaire, de 3 à 24 ans',
  crown: 'Couronne',
  'orthodontic-half-year': 'Orthodontie, semestre',
  'orthodontic-retention-1': 'Orthodontie, première année de contention',
  'orthodontic-monitoring': 'Orthodontie, séance de surveillance',
  'orthodontic-retention-2': 'Orthodontie, deuxième année de contention',
  'physiotherapy-session': 'Séance de kinésithérapie',
  'nurse-ami-1': 'Acte infirmier AMI 1',
  'midwife-consultation': 'Consultation d’une sage-femme',
  'psychologist-first-session': 'Premier entretien de psychologue, Mon soutien psy',
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
}

export const issues: CoverageSentences['issues'] = {
  missing: 'Renseignez ce champ.',
  'unknown-field': 'Retirez le champ inconnu, ou vérifiez son orthographe.',
  'not-an-object': 'Donnez un objet, avec ses champs.',
  'not-a-list': 'Donnez une liste.',
  'list-too-long': 'Donnez moins d’éléments\u00a0: la liste est trop longue.',
  'not-cents': 'Donnez un nombre entier de centimes\u00a0: 30\u00a0€ s’écrit 3000.',
  negative: 'Donnez un nombre positif ou nul.',
  'too-large': 'Donnez un nombre plus petit.',
  'not-a-count': 'Donnez un nombre entier.',
  'not-a-coefficient': 'Donnez le coefficient de la lettre\u00a0: un nombre positif.',
  'malformed-guarantee':
    'Cette garantie n’est pas comprise\u00a0: écrivez par exemple «\u00a0150\u00a0%\u00a0BR\u00a0» ou «\u00a040\u00a0€ par acte\u00a0».',
  'ambiguous-guarantee': 'Cette garantie a deux sens\u00a0: précisez «\u00a0par acte\u00a0» ou «\u00a0par an\u00a0».',
  'unknown-heading': 'Cette ligne n’est pas reconnue\u00a0: écrivez le nom d’un poste de garantie.',
  'ambiguous-heading': 'Cette ligne nomme plusieurs postes\u00a0: écrivez une ligne pour chacun.',
  'repeated-heading': 'Ce poste a déjà une garantie\u00a0: gardez une seule ligne.',
  'several-columns': 'Ce tableau a plusieurs formules\u00a0: indiquez la vôtre.',
  'unknown-formula': 'Cette formule n’est pas dans le tableau\u00a0: donnez le nom d’une de ses colonnes.',
  'less-than-law': 'Un contrat responsable prend ces frais en charge en entier\u00a0: vérifiez cette ligne.',
  'not-a-rate': 'Donnez un taux en points de base\u00a0: 70\u00a0% s’écrit 7000.',
  'rate-out-of-range': 'Vérifiez le taux\u00a0: il est hors des limites.',
  'malformed-day': 'Donnez une date du calendrier, sous la forme AAAA-MM-JJ.',
  'not-a-flag': 'Répondez par true (vrai) ou false (faux).',
  'not-text': 'Donnez un texte.',
  'unknown-act': 'Choisissez un acte de la liste, ou donnez le type de soins et la base.',
  'base-unknown': 'Donnez la base\u00a0: elle n’est pas connue pour cet acte et ce secteur.',
  'stay-crosses-limit': 'Séparez le séjour en deux lignes\u00a0: la règle change après le 30ᵉ jour.',
  'unknown-value': 'Choisissez une de ces valeurs\u00a0: {expected}.',
  contradiction: 'Vérifiez ce champ\u00a0: il contredit un autre champ.',
  'no-law': 'Choisissez une date à partir du {firstDay}\u00a0: la règle n’est pas connue avant.',
}

export const headings: CoverageSentences['headings'] = {
  hospital: 'Hospitalisation',
  'hospital-stay': 'Frais de séjour',
  'hospital-fees': 'Honoraires en hospitalisation',
  'private-room': 'Chambre particulière',
  'day-room': 'Chambre particulière en ambulatoire',
  companion: 'Frais d’accompagnant',
  birth: 'Naissance ou adoption',
  emergency: 'Passage aux urgences',
  'everyday-care': 'Soins courants',
  doctor: 'Honoraires médicaux',
  'doctor-general': 'Consultations de généralistes',
  'doctor-specialist': 'Consultations de spécialistes',
  teleconsultation: 'Téléconsultations',
  'doctor-technical': 'Actes techniques médicaux',
  'doctor-imaging': 'Imagerie médicale',
  midwife: 'Sages-femmes',
  paramedic: 'Honoraires paramédicaux',
  psychologist: 'Séances Mon soutien psy',
  biology: 'Analyses et examens de laboratoire',
  medicine: 'Médicaments',
  'medicine-important': 'Médicaments à service médical rendu majeur ou important',
  'medicine-moderate': 'Médicaments à service médical rendu modéré',
  'medicine-weak': 'Médicaments à service médical rendu faible',
  homeopathy: 'Homéopathie',
  'unreimbursed-medicine': 'Médicaments non remboursés',
  pharmacist: 'Actes et honoraires de pharmacie',
  equipment: 'Matériel médical',
  transport: 'Transport',
  dentist: 'Dentaire',
  'dental-care': 'Soins dentaires',
  'dental-prosthesis': 'Prothèses dentaires',
  'dental-prosthesis-zero': 'Prothèses dentaires 100\u00a0% Santé',
  'dental-prosthesis-moderated': 'Prothèses dentaires à tarifs maîtrisés',
  'dental-prosthesis-free': 'Prothèses dentaires à tarifs libres',
  inlay: 'Inlays et onlays',
  'inlay-moderated': 'Inlays et onlays à tarifs maîtrisés',
  'inlay-free': 'Inlays et onlays à tarifs libres',
  'inlay-core': 'Inlay-cores',
  'implant-crown': 'Couronnes sur implant',
  'unreimbursed-prosthesis': 'Prothèses dentaires non remboursées',
  orthodontics: 'Orthodontie',
  'unreimbursed-orthodontics': 'Orthodontie non remboursée',
  implant: 'Implants',
  periodontics: 'Parodontologie non remboursée',
  optics: 'Optique',
  'optics-zero': 'Équipement optique 100\u00a0% Santé',
  'optics-free': 'Équipement optique à tarifs libres',
  'lenses-simple': 'Verres simples',
  'lenses-complex': 'Verres complexes',
  'lenses-simple-complex': 'Un verre simple et un verre complexe',
  'lenses-very-complex': 'Verres très complexes',
  'lenses-simple-very-complex': 'Un verre simple et un verre très complexe',
  'lenses-complex-very-complex': 'Un verre complexe et un verre très complexe',
  frame: 'Monture',
  'contact-lenses': 'Lentilles',
  'eye-surgery': 'Chirurgie réfractive',
  hearing: 'Aides auditives',
  'hearing-zero': 'Aides auditives 100\u00a0% Santé',
  'hearing-free': 'Aides auditives à tarifs libres',
  prevention: 'Prévention',
  vaccine: 'Vaccins non remboursés',
  contraception: 'Contraception non remboursée',
  condoms: 'Préservatifs',
  'menstrual-products': 'Protections périodiques',
  'smoking-cessation': 'Sevrage tabagique',
  'other-care': 'Autres soins',
  'alternative-medicine': 'Médecines douces',
  osteopath: 'Ostéopathie',
  chiropractor: 'Chiropractie',
  acupuncturist: 'Acupuncture',
  dietician: 'Diététique',
  podiatrist: 'Pédicurie-podologie non remboursée',
  'free-psychologist': 'Psychologue à honoraires libres',
  spa: 'Cures thermales',
  otherwise: 'Autres postes',
}

export const apart: CoverageSentences['apart'] = {
  'not-optam': '{heading} (médecins hors OPTAM)',
  child: '{heading} (enfants)',
}

export const rules: CoverageSentences['rules'] = {
  base: 'Base de remboursement',
  supplement: 'Majoration comprise dans la base',
  overage: 'Dépassement d’honoraires',
  exemption: 'Exonération du ticket modérateur',
  'amo-share': 'Part de l’Assurance maladie',
  'co-payment': 'Ticket modérateur',
  'heavy-act-charge': 'Participation forfaitaire pour acte lourd, à la place du ticket modérateur',
  'pathway-penalty': 'Majoration hors parcours de soins',
  'flat-participation': 'Participation forfaitaire retenue',
  franchise: 'Franchise médicale retenue',
  'local-share': 'Part du régime local d’Alsace-Moselle',
  'emergency-charge': 'Forfait patient urgences',
  'daily-charge': 'Forfait journalier hospitalier',
  contract: 'Part de la complémentaire santé',
  'contract-limit': 'Dépassement qu’un contrat responsable ne peut pas prendre en charge',
  c2s: 'Part de la complémentaire santé solidaire',
}

export const overages: CoverageSentences['overages'] = {
  doctor: 'Dépassement d’honoraires',
  dentist: 'Dépassement d’honoraires',
  midwife: 'Dépassement d’honoraires',
  paramedic: 'Dépassement d’honoraires',
  psychologist: 'Dépassement d’honoraires',
  biology: 'Dépassement sur les analyses',
  medicine: 'Prix au-dessus de la base, médicaments',
  pharmacist: 'Prix au-dessus de la base, pharmacie',
  optics: 'Prix au-dessus de la base, lunettes',
  hearing: 'Prix au-dessus de la base, aides auditives',
  equipment: 'Prix au-dessus de la base, appareillage',
  transport: 'Prix au-dessus de la base, transport',
  spa: 'Prix au-dessus de la base, cure',
  'hospital-stay': 'Dépassements et suppléments du séjour',
  emergency: 'Dépassement d’honoraires',
  unreimbursed: 'Soins que l’Assurance maladie ne rembourse pas',
}

export const reasons: CoverageSentences['reasons'] = {
  minor: 'aucune pour les mineurs',
  spared: 'aucune dans votre situation',
  'day-limit': 'limite du jour atteinte',
  'year-limit': 'limite de l’année atteinte',
  'within-co-payment': 'compris dans le ticket modérateur',
  'beyond-co-payment': 'au-delà du ticket modérateur',
}

export const doubts: CoverageSentences['doubts'] = {
  'start-day':
    'Montant à vérifier\u00a0: le premier jour d’une des valeurs n’est pas sûr (dernière lecture le {checkedOn}).',
  'press-only':
    'Montant à vérifier\u00a0: une des valeurs n’est connue que par la presse (dernière lecture le {checkedOn}).',
  'figures-differ':
    'Montant à vérifier\u00a0: les sources ne s’accordent pas sur une des valeurs (dernière lecture le {checkedOn}).',
  meaning: 'Montant à vérifier\u00a0: le sens d’une des valeurs n’est pas sûr (dernière lecture le {checkedOn}).',
  derived:
    'Montant à vérifier\u00a0: une des valeurs est calculée à partir d’autres (dernière lecture le {checkedOn}).',
}

export const payments: CoverageSentences['payments'] = {
  'as-computed': 'Le versement est celui qui a été calculé.',
  'deductions-not-taken': 'Rien n’a été retenu\u00a0: la limite de l’année est peut-être atteinte ({amount}).',
  'penalty-not-taken': 'La majoration hors parcours n’a pas été appliquée ({amount}).',
  'contract-included': 'La part de la complémentaire santé est comprise dans le versement ({amount}).',
  'deductions-of-earlier-care': 'Les retenues de soins payés en tiers payant sont prises sur ce versement ({amount}).',
  'contract-alone': 'Le versement est celui de la complémentaire santé seule.',
  'paid-to-professional': 'La part de l’Assurance maladie a pu être versée au professionnel (tiers payant).',
  'outside-pathway': 'Le versement est celui d’une visite hors parcours de soins ({amount} de moins).',
  'earlier-boxes':
    'Il manque {amount}\u00a0: peut-être {count} × la franchise de boîtes de médicaments déjà délivrées.',
  'earlier-acts': 'Il manque {amount}\u00a0: peut-être {count} × la franchise d’actes paramédicaux déjà reçus.',
  'earlier-participations': 'Il manque {amount}\u00a0: peut-être {count} × la participation de consultations passées.',
  'earlier-trips': 'Il manque {amount}\u00a0: peut-être {count} × la franchise de transports passés.',
}

export const laws: CoverageSentences['laws'] = {
  flatParticipation: 'Participation forfaitaire par acte',
  flatParticipationDailyLimit: 'Participations forfaitaires par professionnel et par jour, au plus',
  flatParticipationYearlyLimit: 'Limite annuelle des participations forfaitaires',
  deductionAge: 'Âge à partir duquel participations et franchises sont dues',
  medicalFranchise: 'Franchise médicale',
  medicalFranchiseDailyCap: 'Franchises médicales par jour, au plus',
  medicalFranchiseYearlyCap: 'Franchises médicales par an, au plus',
  pathwayAge: 'Âge à partir duquel le parcours de soins s’applique',
  pathwayPenalty: 'Majoration hors parcours de soins, en part de la base',
  pathwayPenaltyReference: 'Prix de la consultation qui limite la majoration hors parcours',
  authorisedOverage: 'Dépassement autorisé hors parcours, en part du prix',
  authorityTariff: 'Tarif d’autorité d’un médecin hors convention',
  outsidePrescriptions: 'Prescriptions d’un médecin hors convention',
  heavyActCharge: 'Participation sur les actes lourds',
  emergencyCharge: 'Forfait patient urgences',
  localEmergencyShare: 'Part du forfait urgences payée par le régime local',
  longStayFirstDay: 'Jour du séjour à partir duquel l’Assurance maladie paie tout',
  newbornDays: 'Jours après la naissance pendant lesquels les soins à l’hôpital sont pris en charge en entier',
  dailyHospitalCharge: 'Forfait journalier hospitalier',
  glassesRenewal: 'Renouvellement des lunettes',
  hearingAidRenewal: 'Renouvellement d’une aide auditive, en mois',
  psychologistSessions: 'Séances Mon soutien psy par an, au plus',
  dentalExaminations: 'Examens bucco-dentaires par an, au plus',
  contraceptionAge: 'Âge avant lequel la contraception est prise en charge en entier',
  childExaminationAge: 'Âge avant lequel les examens obligatoires sont pris en charge en entier',
  oldAgeCoPayment: 'Ticket modérateur avec le minimum vieillesse, au plus',
  workAccidentFactor: 'Tarif des prothèses après un accident du travail, en part de la base',
  monthlyCeiling: 'Plafond mensuel de la Sécurité sociale',
  responsibleOverageLimit: 'Dépassements qu’un contrat responsable prend en charge hors OPTAM, en part de la base',
  opticalGrid: 'Prise en charge des lunettes par un contrat responsable',
  classAFrameCeiling: 'Prix plafond d’une monture 100\u00a0% Santé',
  hearingCeilings: 'Plafonds des aides auditives',
  dentalCeilings: 'Prix plafond d’une couronne 100\u00a0% Santé',
}

export const lawFamilies: CoverageSentences['lawFamilies'] = {
  rate: 'Taux de remboursement, {subject}',
  localRate: 'Part du régime local, {subject}',
  stateAidRate: 'Part de l’aide médicale de l’État, {subject}',
  tariff: 'Base de remboursement, {subject}',
  coordination: 'Majoration de coordination, {subject}',
  supplement: 'Majoration, {subject}',
  letter: 'Valeur de la lettre {subject}',
  age: 'Âge, {subject}',
}

export const rates: CoverageSentences['rates'] = {
  doctor: 'médecins',
  'doctor/teleconsultation': 'téléconsultations',
  'doctor/technical-fee': 'forfaits techniques d’imagerie',
  emergency: 'passages aux urgences',
  dentist: 'soins dentaires',
  'dentist/orthodontics': 'orthodontie',
  midwife: 'sages-femmes',
  paramedic: 'infirmiers, kinésithérapeutes et autres auxiliaires médicaux',
  psychologist: 'Mon soutien psy',
  biology: 'analyses',
  'biology/pathology': 'anatomie pathologique',
  'biology/screening': 'dépistages',
  'hospital-stay': 'séjours à l’hôpital',
  'hospital-stay/long': 'longs séjours à l’hôpital',
  'medicine/irreplaceable': 'médicaments irremplaçables',
  'medicine/important': 'médicaments à service important',
  'medicine/moderate': 'médicaments à service modéré',
  'medicine/weak': 'médicaments à service faible',
  'medicine/homeopathy': 'homéopathie',
  'medicine/compounded': 'préparations',
  'pharmacist/dispensing-fee': 'honoraires de dispensation',
  'pharmacist/long-prescription-fee': 'honoraires des longues ordonnances',
  'pharmacist/act': 'actes du pharmacien',
  equipment: 'appareillage, lunettes et aides auditives',
  'equipment/large': 'grand appareillage',
  transport: 'transports',
  'transport/urgent': 'transports urgents',
  'spa/fees': 'honoraires des cures',
  'spa/treatment': 'soins des cures',
}

export const supplements: CoverageSentences['supplements'] = {
  'home-visit': 'visite à domicile',
  'home-visit-night': 'visite à domicile de nuit',
  'home-visit-deep-night': 'visite à domicile en milieu de nuit',
  'home-visit-sunday-holiday': 'visite à domicile le dimanche ou un jour férié',
  night: 'nuit',
  'deep-night': 'milieu de nuit',
  'sunday-holiday': 'dimanche ou jour férié',
  'on-call-night': 'nuit, sur appel du 15',
  'on-call-deep-night': 'milieu de nuit, sur appel du 15',
  'on-call-sunday-holiday': 'dimanche ou jour férié, sur appel du 15',
  child: 'enfant de moins de 6 ans',
}

export const professions: CoverageSentences['professions'] = {
  doctor: 'médecin',
  midwife: 'sage-femme',
  nurse: 'infirmier',
  physiotherapist: 'kinésithérapeute',
}

export const lawFields: CoverageSentences['lawFields'] = {
  units: 'nombre',
  amount: 'montant',
  box: 'par boîte',
  act: 'par acte',
  trip: 'par trajet',
  gp: 'généraliste',
  specialist: 'spécialiste',
  charge: 'montant',
  threshold: 'à partir d’un acte de',
  coefficient: 'ou d’un coefficient de',
  full: 'plein',
  reduced: 'réduit',
  general: 'médecine et chirurgie',
  psychiatry: 'psychiatrie',
  renewal: 'délai en mois',
  earlyRenewal: 'délai réduit en mois',
  childAge: 'enfant de moins de (ans)',
  cap: 'au plus',
  gap: 'écart avec l’OPTAM',
  frame: 'monture',
  pairs: 'équipement',
  min: 'au moins',
  max: 'au plus',
  classOnePrice: 'prix de la classe I',
  classTwoTotal: 'total pour la classe II',
  from: 'à partir de',
  before: 'avant',
  base: 'tarif',
  sector2: 'secteur 2 hors OPTAM',
  overseas: 'outre-mer',
  guadeloupe: 'Guadeloupe',
  martinique: 'Martinique',
  guyane: 'Guyane',
  reunion: 'La Réunion',
  mayotte: 'Mayotte',
  'ceramic-metal-visible': 'céramo-métallique visible',
  zirconia: 'zircone',
  metal: 'métal',
  'ceramic-metal-second-premolar': 'céramo-métallique, seconde prémolaire',
  a: 'verres de type a',
  b: 'verres de type b',
  c: 'verres de type c',
  d: 'verres de type d',
  e: 'verres de type e',
  f: 'verres de type f',
}

export const lawChanges: CoverageSentences['lawChanges'] = {
  changed: '{name}\u00a0: {after} au lieu de {before}, à partir du {day}.',
  begun: '{name}\u00a0: {after}, à partir du {day}.',
  ended: '{name}\u00a0: supprimé à partir du {day}.',
  refunded: 'remboursées',
  'not-refunded': 'non remboursées',
}

export const shares: CoverageSentences['shares'] = {
  fee: 'Total facturé',
  netAmo: 'L’Assurance maladie verse',
  localScheme: 'Le régime local verse',
  amc: 'La complémentaire santé verse',
  c2s: 'La complémentaire santé solidaire verse',
  patient: 'Reste à votre charge',
  deferred: 'À retenir sur un prochain remboursement',
}

export const notes: CoverageSentences['notes'] = {
  'uncertain-value':
    'Montant à vérifier\u00a0: une des valeurs vient d’une source indirecte (dernière lecture le {checkedOn}).',
  'checked-earlier': 'Montant à vérifier\u00a0: une des règles n’a pas été relue depuis le {checkedOn}.',
  'uncertain-rule': 'Montant à vérifier\u00a0: une des règles vient d’une source indirecte.',
  'fee-in-euros':
    'Vérifiez le prix\u00a0: il est très loin sous la base. A-t-il été donné en euros au lieu de centimes\u202f?',
  'half-cent': 'Le demi-centime est arrondi au centime supérieur, comme dans les remboursements publiés.',
  'penalty-cap-disputed': 'Majoration à vérifier\u00a0: les sources ne s’accordent pas sur son plafond.',
  'penalty-on-heavy-act': 'Majoration à vérifier\u00a0: pour un acte lourd, la règle est déduite des textes.',
  'c2s-outside-pathway':
    'Hors parcours de soins, le texte de la C2S laisse la participation à votre charge, mais la pratique est incertaine.',
  'participation-exceeds-refund': 'La participation dépasse le remboursement\u00a0: le reste sera retenu plus tard.',
  'participation-with-emergency-charge':
    'Montant à vérifier\u00a0: la participation forfaitaire s’ajoute au forfait patient urgences.',
  'overage-forbidden': 'Les dépassements d’honoraires sont interdits pour les bénéficiaires de la C2S.',
  'price-above-ceiling': 'Le prix dépasse le plafond légal de ce panier de soins.',
  'prescribed-outside-convention':
    'Prescrit par un médecin non conventionné\u00a0: l’Assurance maladie ne rembourse plus depuis 2027.',
  'age-unknown': 'L’âge décide ici, et la date de naissance n’est pas donnée.',
  'age-excluded': 'L’Assurance maladie ne paie pas ces soins à cet âge.',
  'too-many-sessions': 'Le nombre de séances de l’année est atteint.',
  'renewed-too-early': 'Renouvellement trop tôt\u00a0: rien n’est remboursé.',
  'overseas-tariff': 'Montant à vérifier\u00a0: le tarif d’outre-mer vient d’une source indirecte.',
  'overseas-unknown':
    'Montant à vérifier\u00a0: le tarif d’outre-mer n’est pas connu, celui de métropole est appliqué.',
  'ceiling-unknown': 'Montant à vérifier\u00a0: le prix limite des verres n’est pas connu.',
  'outside-convention': 'Médecin non conventionné\u00a0: le remboursement se fait sur le tarif d’autorité.',
  'local-share-unknown': 'La part du régime local n’est pas connue pour ces soins.',
  'guarantee-unclear':
    'Le contrat distingue plusieurs cas que la facture ne précise pas\u00a0: le cas général est retenu.',
  'not-yet-guaranteed': 'Le délai de carence du contrat court encore pour ces soins.',
}

export function ofBase(rule: string, rate: BasisPoints): string {
  return `${rule} (${formatRate(rate, 'fr')} de la base)`
}

export function euros(amount: Cents): string {
  return formatEuros(amount, 'fr')
}

export function percent(rate: BasisPoints): string {
  return formatRate(rate, 'fr')
}

export function because(rule: string, reason: string): string {
  return `${rule} (${reason})`
}

export function day(value: Day): string {
  return formatDay(value, 'fr')
}
