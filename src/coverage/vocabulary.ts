/**
 * The closed lists of words that bills, covers and breakdowns are written in. The types, the checks, the texts and the
 * test data all follow from these lists.
 *
 * @module
 */

const careKinds = [
  'doctor',
  'dentist',
  'midwife',
  'paramedic',
  'psychologist',
  'biology',
  'medicine',
  'pharmacist',
  'optics',
  'hearing',
  'equipment',
  'transport',
  'spa',
  'hospital-stay',
  'emergency',
  'unreimbursed',
] as const

/** A kind of care. */
export type CareKind = (typeof careKinds)[number]

/** Kinds of care. */
export const CARE_KINDS: readonly CareKind[] = /* @__PURE__ */ Object.freeze(careKinds)

const sectors = ['sector-1', 'sector-2', 'optam', 'outside-convention'] as const

/** How a doctor is bound by the convention. */
export type Sector = (typeof sectors)[number]

/** How a doctor is bound by the convention. `optam`: sector 2 with the moderated-tariff option. */
export const SECTORS: readonly Sector[] = /* @__PURE__ */ Object.freeze(sectors)

const pathways = [
  'inside',
  'outside',
  'emergency',
  'away-from-home',
  'referred',
  'substitute-doctor',
  'out-of-hours',
  'care-plan',
  'ald-protocol',
  'addiction-clinic',
  'genetics',
  'university-health-service',
  'military',
  'doctor-left',
  'new-doctor',
  'direct-access',
] as const

/** Whether the coordinated pathway was followed, or which exception removes the penalty. */
export type Pathway = (typeof pathways)[number]

/**
 * Whether the coordinated pathway was followed, or which exception removes the penalty (R160-6, L162-5-3, D162-1-6,
 * D162-1-7). (FR: parcours de soins coordonnés)
 */
export const PATHWAYS: readonly Pathway[] = /* @__PURE__ */ Object.freeze(pathways)

/** Why care outside the pathway carries no penalty. */
export type PathwayException = Exclude<Pathway, 'inside' | 'outside'>

const causes = [
  'ald',
  'work-accident',
  'military-injury',
  'terrorism',
  'sexual-violence',
  'organ-donation',
  'contraception',
  'abortion',
  'infertility',
  'child-examination',
  'pregnancy-examination',
  'prevention',
] as const

/** What the care is for, where that changes who pays. */
export type Cause = (typeof causes)[number]

/** What care can be for, where that changes who pays. */
export const CAUSES: readonly Cause[] = /* @__PURE__ */ Object.freeze(causes)

/**
 * Acts of a doctor. Technical acts may bear the charge on heavy acts, heavy imaging bears neither it nor a co-payment.
 * `technical-fee`: that of a CT or MRI machine, in full and without a participation of its own. (FR: forfait technique)
 */
export const DOCTOR_NATURES = ['consultation', 'teleconsultation', 'technical', 'imaging', 'technical-fee'] as const

/** Whether a doctor is a general practitioner or a specialist, which many contracts treat apart. */
export const SPECIALTIES = ['general', 'specialist'] as const

/** The stay in which a doctor’s act is given. `heavy`: the stay already bears the charge on heavy acts. */
export const STAYS = ['ordinary', 'heavy'] as const

/** Who prescribed the care. `outside-convention`: a doctor outside every convention, and not free of charge. */
export const PRESCRIBERS = ['convention', 'outside-convention'] as const

/** Paramedics that have supplements of their own. */
export const PARAMEDICS = ['nurse', 'physiotherapist'] as const

/** Acts of a dentist. `implant-crown`: on an implant, at a free price. `orthodontics`: begun before 16, with agreement. */
export const DENTIST_NATURES = [
  'care',
  'examination',
  'prosthesis',
  'inlay',
  'inlay-core',
  'implant-crown',
  'orthodontics',
  'orthodontics-monitoring',
] as const

/** Baskets of dental prostheses. `zero`: nothing left to pay up to the ceiling. (FR: 100 % Santé) */
export const BASKETS = ['zero', 'moderated', 'free'] as const

/** Tests of biology. `pathology`: letter P, or done by a doctor. `screening`: HIV serology, hepatitis C. */
export const BIOLOGY_NATURES = ['standard', 'pathology', 'screening'] as const

/** What the label on a box of medicine says, which gives the rate. (FR: service médical rendu) */
export const MEDICINE_SERVICES = [
  'irreplaceable',
  'important',
  'moderate',
  'weak',
  'homeopathy',
  'compounded',
  'not-reimbursed',
] as const

/** Acts and fees of a pharmacist. `long-prescription-fee`: the fee for five lines and more. */
export const PHARMACIST_SERVICES = ['act', 'dispensing-fee', 'long-prescription-fee'] as const

/** Classes of glasses. Class A is the zero basket, class B has free prices. */
export const OPTICS_CLASSES = ['A', 'B'] as const

/** Classes of hearing aids. Class I is the zero basket, class II has free prices. */
export const HEARING_CLASSES = ['I', 'II'] as const

/** Which ear a hearing aid is for. */
export const EARS = ['left', 'right', 'both'] as const

/** Parts of a spa cure. `fees`: the doctor’s. `treatment`: hydrotherapy, lodging, travel. */
export const SPA_SERVICES = ['fees', 'treatment'] as const

const unreimbursedServices = [
  'private-room',
  'day-room',
  'companion',
  'osteopath',
  'chiropractor',
  'acupuncturist',
  'dietician',
  'podiatrist',
  'psychologist',
  'alternative-medicine',
  'implant',
  'periodontics',
  'prosthesis',
  'orthodontics',
  'contact-lenses',
  'eye-surgery',
  'medicine',
  'vaccine',
  'contraception',
  'condoms',
  'menstrual-products',
  'smoking-cessation',
  'prevention',
  'birth',
  'other',
] as const

/** Care that the obligatory insurance never pays. */
export type UnreimbursedService = (typeof unreimbursedServices)[number]

/**
 * Care that the obligatory insurance never pays. `day-room`: a private room without a night. `companion`: the bed of who
 * stays with a patient. `psychologist`: outside the scheme, at a free price. `orthodontics`: begun at 16 or later.
 * `prosthesis`: a dental one that is not on the list. `birth`: the costs around a birth or an adoption. (FR: soins non
 * remboursés)
 */
export const UNREIMBURSED_SERVICES: readonly UnreimbursedService[] = /* @__PURE__ */ Object.freeze(unreimbursedServices)

/** Wards of a hospital. Home hospitalisation bears no daily charge. */
export const WARDS = ['general', 'psychiatry', 'home'] as const

const situations = [
  'ald',
  'maternity',
  'newborn',
  'invalidity',
  'severe-work-accident',
  'c2s',
  'ame',
  'old-age-benefit',
] as const

/** A situation of a person, on the day of care. */
export type Situation = (typeof situations)[number]

/**
 * Situations of a person, on the day of care.
 *
 * `ald` alone only lowers the emergency charge: care linked to the illness says so itself by `relatedTo: 'ald'`.
 * `maternity` runs from the first day of the sixth month to the twelfth day after birth.
 * `severe-work-accident`: a pension for an incapacity of two thirds or more.
 */
export const SITUATIONS: readonly Situation[] = /* @__PURE__ */ Object.freeze(situations)

/** Ways in which a guarantee pays. */
export const GUARANTEE_FORMS = [
  'co-payment',
  'base-share',
  'fee-share',
  'allowance',
  'total',
  'ceiling-share',
  'zero-basket',
  'everything',
  'nothing',
] as const

/** What an allowance is for: a unit of care, or a time. */
export const ALLOWANCE_PERIODS = ['act', 'session', 'day', 'ear', 'eye', 'year', 'two-years'] as const

/** The rules of a calculation, in the order in which they are applied and listed. */
export const RULES = [
  'supplement',
  'base',
  'overage',
  'exemption',
  'amo-share',
  'co-payment',
  'heavy-act-charge',
  'pathway-penalty',
  'flat-participation',
  'franchise',
  'local-share',
  'emergency-charge',
  'daily-charge',
  'contract',
  'contract-limit',
  'c2s',
] as const

/** A rule of a calculation. */
export type RuleId = (typeof RULES)[number]

/**
 * Why a step is as it is: no deduction of a minor or of a person whom the law spares, a limit of the day or of the year
 * that is reached; a daily charge that the co-payment contains, or what it adds to the co-payment.
 */
export const STEP_REASONS = [
  'minor',
  'spared',
  'day-limit',
  'year-limit',
  'within-co-payment',
  'beyond-co-payment',
] as const

/** Why a step is as it is. */
export type StepReason = (typeof STEP_REASONS)[number]

/**
 * What a note says: a value that no official text could confirm (`uncertain-value`), a day of care after the last
 * check of a text (`checked-earlier`), a rule on which sources disagree or are silent, or something to look at.
 */
export const NOTES = [
  'uncertain-value',
  'checked-earlier',
  'uncertain-rule',
  'half-cent',
  'fee-in-euros',
  'penalty-cap-disputed',
  'penalty-on-heavy-act',
  'c2s-outside-pathway',
  'participation-exceeds-refund',
  'participation-with-emergency-charge',
  'overage-forbidden',
  'price-above-ceiling',
  'renewed-too-early',
  'overseas-tariff',
  'overseas-unknown',
  'ceiling-unknown',
  'outside-convention',
  'local-share-unknown',
  'prescribed-outside-convention',
  'age-unknown',
  'age-excluded',
  'too-many-sessions',
  'guarantee-unclear',
  'not-yet-guaranteed',
] as const

/** What a note says. */
export type NoteCode = (typeof NOTES)[number]

/** What can explain that another amount arrived than was computed. */
export const PAYMENT_REASONS = [
  'as-computed',
  'deductions-not-taken',
  'penalty-not-taken',
  'contract-included',
  'deductions-of-earlier-care',
  'contract-alone',
  'paid-to-professional',
  'outside-pathway',
  'earlier-boxes',
  'earlier-acts',
  'earlier-participations',
  'earlier-trips',
] as const

/** What can explain a payment. */
export type PaymentReasonCode = (typeof PAYMENT_REASONS)[number]

/** Whose share the patient does not advance: nobody’s, that of the obligatory schemes, or also the contract’s. */
export const THIRD_PARTY_PAYMENTS = ['none', 'obligatory', 'full'] as const

/** Whose share the patient does not advance. */
export type ThirdPartyPayment = (typeof THIRD_PARTY_PAYMENTS)[number]
