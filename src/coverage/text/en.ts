/**
 * What is said about care and a bill in English.
 *
 * @module
 */
import type { Day } from '../../day.js'
import { formatDay } from '../../locale.js'
import type { BasisPoints, Cents } from '../../money.js'
import type { CoverageSentences } from './coverage-sentences.js'
import { formatEuros, formatRate } from './euros.js'

export const acts: CoverageSentences['acts'] = {
  'gp-consultation': 'GP consultation',
  'gp-consultation-child': 'GP consultation, child under 6',
  'gp-long-consultation': 'Long GP consultation',
  'gp-teleconsultation': 'GP teleconsultation',
  'specialist-consultation': 'Specialist consultation',
  'specialist-teleconsultation': 'Specialist teleconsultation',
  'expert-opinion': 'Expert opinion',
  'psychiatrist-expert-opinion': 'Expert opinion, psychiatrist or neurologist',
  'psychiatrist-consultation': 'Psychiatrist or neurologist consultation',
  'child-psychiatrist-consultation': 'Child psychiatrist consultation',
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
  'dental-examination': 'Dental examination, 3 to 24',
  crown: 'Crown',
  'orthodontic-half-year': 'Orthodontics, half-year',
  'orthodontic-retention-1': 'Orthodontics, first retention year',
  'orthodontic-monitoring': 'Orthodontics, monitoring session',
  'orthodontic-retention-2': 'Orthodontics, second retention year',
  'physiotherapy-session': 'Physiotherapy session',
  'nurse-ami-1': 'Nursing act AMI 1',
  'midwife-consultation': 'Midwife consultation',
  'psychologist-first-session': 'First psychologist session, Mon soutien psy',
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
}

export const issues: CoverageSentences['issues'] = {
  missing: 'Fill in this field.',
  'unknown-field': 'Remove the unknown field, or check its spelling.',
  'not-an-object': 'Give an object with its fields.',
  'not-a-list': 'Give a list.',
  'list-too-long': 'Give fewer items: the list is too long.',
  'not-cents': 'Give a whole number of cents: €30 is 3000.',
  negative: 'Give a number that is zero or more.',
  'too-large': 'Give a smaller number.',
  'not-a-count': 'Give a whole number.',
  'not-a-coefficient': 'Give the coefficient of the letter: a positive number.',
  'malformed-guarantee': 'This guarantee is not understood: write for instance “150% BR” or “frais réels”.',
  'ambiguous-guarantee': 'This guarantee has two meanings: add “par acte” or “par an”.',
  'unknown-heading': 'This row is not known: write the name of a benefit.',
  'ambiguous-heading': 'This row names several benefits: write a row for each.',
  'repeated-heading': 'This benefit has a guarantee already: keep one row.',
  'several-columns': 'Keep one column of guarantees.',
  'less-than-law': 'A responsible contract pays this in full: check the row.',
  'not-a-rate': 'Give a rate in basis points: 70% is 7000.',
  'rate-out-of-range': 'Check the rate: it is out of range.',
  'malformed-day': 'Give a day of the calendar, in the form YYYY-MM-DD.',
  'not-a-flag': 'Answer true or false.',
  'not-text': 'Give a text.',
  'unknown-act': 'Choose an act from the list, or give the kind of care and the base.',
  'base-unknown': 'Give the base: it is not known for this act and sector.',
  'stay-crosses-limit': 'Split the stay into two lines: the rule changes after the 30th day.',
  'unknown-value': 'Choose one of these values: {expected}.',
  contradiction: 'Check this field: it contradicts another field.',
  'no-law': 'Choose a day from {firstDay} on: the rule is not known before.',
}

export const headings: CoverageSentences['headings'] = {
  hospital: 'Hospital',
  'hospital-stay': 'Cost of a stay',
  'hospital-fees': 'Doctors’ fees in hospital',
  'private-room': 'Private room',
  'day-room': 'Private room without a night',
  companion: 'Bed of a companion',
  emergency: 'Emergency visit',
  'everyday-care': 'Everyday care',
  doctor: 'Doctors’ fees',
  'doctor-general': 'General practitioners',
  'doctor-specialist': 'Specialists',
  'doctor-technical': 'Technical acts of doctors',
  'doctor-imaging': 'Medical imaging',
  midwife: 'Midwives',
  paramedic: 'Paramedics',
  psychologist: 'Sessions of Mon soutien psy',
  biology: 'Laboratory tests',
  medicine: 'Medicines',
  'medicine-important': 'Medicines of major or important benefit',
  'medicine-moderate': 'Medicines of moderate benefit',
  'medicine-weak': 'Medicines of weak benefit',
  homeopathy: 'Homeopathy',
  'unreimbursed-medicine': 'Medicines that are not reimbursed',
  pharmacist: 'Acts and fees of a pharmacy',
  equipment: 'Medical equipment',
  transport: 'Transport',
  dentist: 'Dental',
  'dental-care': 'Dental care',
  'dental-prosthesis': 'Dental prostheses',
  'dental-prosthesis-zero': 'Dental prostheses of the zero basket (100% Santé)',
  'dental-prosthesis-moderated': 'Dental prostheses at moderated prices',
  'dental-prosthesis-free': 'Dental prostheses at free prices',
  'unreimbursed-prosthesis': 'Dental prostheses that are not reimbursed',
  orthodontics: 'Orthodontics',
  'unreimbursed-orthodontics': 'Orthodontics that is not reimbursed',
  implant: 'Implants',
  periodontics: 'Gum care that is not reimbursed',
  optics: 'Optics',
  'optics-zero': 'Glasses of the zero basket (100% Santé)',
  'optics-free': 'Glasses at free prices',
  'lenses-simple': 'Simple lenses',
  'lenses-complex': 'Complex lenses',
  'lenses-very-complex': 'Very complex lenses',
  frame: 'Frame',
  'contact-lenses': 'Contact lenses',
  'eye-surgery': 'Refractive surgery',
  hearing: 'Hearing aids',
  'hearing-zero': 'Hearing aids of the zero basket (100% Santé)',
  'hearing-free': 'Hearing aids at free prices',
  prevention: 'Prevention',
  vaccine: 'Vaccines that are not reimbursed',
  'other-care': 'Other care',
  'alternative-medicine': 'Alternative medicine',
  osteopath: 'Osteopathy',
  chiropractor: 'Chiropractic',
  acupuncturist: 'Acupuncture',
  dietician: 'Dietetics',
  podiatrist: 'Foot care that is not reimbursed',
  'free-psychologist': 'Psychologist at free prices',
  spa: 'Spa cures',
  otherwise: 'All other care',
}

export const apart: CoverageSentences['apart'] = {
  'not-optam': '{heading} (doctors outside OPTAM)',
  child: '{heading} (children)',
}

export const rules: CoverageSentences['rules'] = {
  base: 'Reimbursement base',
  supplement: 'Supplement, part of the base',
  overage: 'Fee above the base (dépassement)',
  exemption: 'No co-payment (ticket modérateur) to pay',
  'amo-share': 'Share of the Assurance maladie',
  'co-payment': 'Co-payment, ticket modérateur',
  'heavy-act-charge': 'Flat charge for a heavy act, left for you to pay',
  'pathway-penalty': 'Penalty outside the care pathway',
  'flat-participation': 'Flat contribution kept back (participation forfaitaire)',
  franchise: 'Medical deductible kept back (franchise)',
  'local-share': 'Share of the Alsace-Moselle scheme',
  'emergency-charge': 'Emergency visit charge (forfait patient urgences)',
  'daily-charge': 'Daily hospital charge (forfait journalier)',
  contract: 'Share of your mutuelle',
  'contract-limit': 'Fee above the base that a responsible contract cannot pay',
  c2s: 'Share of the solidarity cover (C2S)',
}

export const overages: CoverageSentences['overages'] = {
  doctor: 'Fee above the base (dépassement)',
  dentist: 'Fee above the base (dépassement)',
  midwife: 'Fee above the base (dépassement)',
  paramedic: 'Fee above the base (dépassement)',
  psychologist: 'Fee above the base (dépassement)',
  biology: 'Price above the base, tests',
  medicine: 'Price above the base, medicines',
  pharmacist: 'Price above the base, pharmacy',
  optics: 'Price above the base, glasses',
  hearing: 'Price above the base, hearing aids',
  equipment: 'Price above the base, products',
  transport: 'Price above the base, transport',
  spa: 'Price above the base, spa cure',
  'hospital-stay': 'Fees and extras above the base of the stay',
  emergency: 'Fee above the base (dépassement)',
  unreimbursed: 'Care that the Assurance maladie does not refund',
}

export const reasons: CoverageSentences['reasons'] = {
  minor: 'none for minors',
  spared: 'none in your situation',
  'day-limit': 'limit of the day reached',
  'year-limit': 'limit of the year reached',
  'within-co-payment': 'part of the co-payment',
  'beyond-co-payment': 'beyond the co-payment',
}

export const doubts: CoverageSentences['doubts'] = {
  'start-day': 'Check this amount: the first day of one of the values is not certain (last read on {checkedOn}).',
  'press-only': 'Check this amount: one of the values is known from the press alone (last read on {checkedOn}).',
  'figures-differ': 'Check this amount: sources disagree on one of the values (last read on {checkedOn}).',
  meaning: 'Check this amount: the meaning of one of the values is not certain (last read on {checkedOn}).',
  derived: 'Check this amount: one of the values is computed from others (last read on {checkedOn}).',
}

export const payments: CoverageSentences['payments'] = {
  'as-computed': 'The payment is what was computed.',
  'deductions-not-taken': 'Nothing was kept back: the limit of the year may be reached ({amount}).',
  'penalty-not-taken': 'The penalty outside the care pathway was not applied ({amount}).',
  'contract-included': 'The payment contains the share of your mutuelle ({amount}).',
  'deductions-of-earlier-care':
    'Deductions of care that was paid directly (tiers payant) are taken from this payment ({amount}).',
  'contract-alone': 'The payment is that of your mutuelle alone.',
  'paid-to-professional': 'The Assurance maladie may have paid its share to the professional (tiers payant).',
  'outside-pathway': 'The payment is that of a visit outside the care pathway ({amount} less).',
  'earlier-boxes': '{amount} are missing: perhaps {count} × the deductible on boxes of medicine of earlier days.',
  'earlier-acts': '{amount} are missing: perhaps {count} × the deductible on paramedical acts of earlier days.',
  'earlier-participations': '{amount} are missing: perhaps {count} × the flat contribution of earlier visits.',
  'earlier-trips': '{amount} are missing: perhaps {count} × the deductible on earlier transport.',
}

export const shares: CoverageSentences['shares'] = {
  fee: 'Total billed',
  netAmo: 'The Assurance maladie pays',
  localScheme: 'The local scheme pays',
  amc: 'Your mutuelle pays',
  patient: 'Left for you to pay',
  deferred: 'To be taken from a later refund',
}

export const notes: CoverageSentences['notes'] = {
  'uncertain-value': 'Check this amount: one of the values comes from an indirect source (last read on {checkedOn}).',
  'checked-earlier': 'Check this amount: one of the rules has not been read again since {checkedOn}.',
  'uncertain-rule': 'Check this amount: one of the rules comes from an indirect source.',
  'fee-in-euros': 'Check the price: it is far below the base. Was it given in euros in place of cents?',
  'half-cent': 'Half a cent is rounded up, as in published refunds.',
  'penalty-cap-disputed': 'Check the penalty: sources disagree on its cap.',
  'penalty-on-heavy-act': 'Check the penalty: for a heavy act the rule is derived from the texts.',
  'c2s-outside-pathway':
    'Outside the care pathway the text on C2S leaves the contribution to you, but practice is uncertain.',
  'participation-exceeds-refund': 'The contribution is larger than the refund: the rest will be kept back later.',
  'participation-with-emergency-charge':
    'Check this amount: the flat contribution is added to the emergency visit charge.',
  'overage-forbidden': 'Fees above the base are forbidden for people who have C2S.',
  'price-above-ceiling': 'The price is above the legal ceiling for this basket of care.',
  'prescribed-outside-convention': 'Prescribed by a doctor outside the convention: not refunded since 2027.',
  'age-unknown': 'The age decides here, and the date of birth is not given.',
  'age-excluded': 'The Assurance maladie does not pay this care at this age.',
  'too-many-sessions': 'The number of sessions of the year is reached.',
  'renewed-too-early': 'Renewed too early: nothing is refunded.',
  'overseas-tariff': 'Check this amount: the overseas tariff comes from an indirect source.',
  'overseas-unknown': 'Check this amount: the overseas tariff is not known, that of metropolitan France is used.',
  'ceiling-unknown': 'Check this amount: the highest price of the lenses is not known.',
  'outside-convention': 'Doctor outside the convention: the refund is based on the tarif d’autorité.',
  'local-share-unknown': 'The share of the local scheme is not known for this care.',
  'guarantee-unclear': 'The contract has several cases that the bill does not tell apart: the general one is used.',
  'not-yet-guaranteed': 'The waiting period of the contract for this care is still running.',
}

export function ofBase(rule: string, rate: BasisPoints): string {
  return `${rule} (${formatRate(rate, 'en')} of the base)`
}

export function euros(amount: Cents): string {
  return formatEuros(amount, 'en')
}

export function because(rule: string, reason: string): string {
  return `${rule} (${reason})`
}

export function day(value: Day): string {
  return formatDay(value, 'en')
}
