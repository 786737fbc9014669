/**
 * What is billed: one line of care, by its kind and base, or by the name of a common act whose base the law gives.
 *
 * @module
 */

import type { Day } from '../day.js'
import type { DentalCeilings, LensPair } from '../legislation/contracts.js'
import type {
  ClassAOpticsActId,
  ClassBOpticsActId,
  DentalActId,
  DentalProsthesisActId,
  EquipmentActId,
  GeneralPracticeActId,
  HearingActId,
  MidwifeActId,
  OrthodonticActId,
  OrthodonticMonitoringActId,
  ParamedicActId,
  PsychologistActId,
  SpaActId,
  SpecialistActId,
} from '../legislation/tariffs.js'
import type { Cents } from '../money.js'

/** How the doctor is bound by the convention. `optam`: sector 2 with the moderated-tariff option. */
export type Sector = 'sector-1' | 'sector-2' | 'optam' | 'outside-convention'

/**
 * Whether the coordinated pathway was followed, or which exception spares the penalty.
 * (FR: parcours de soins coordonnés)
 */
export type Pathway = 'inside' | 'outside' | PathwayException

/** Why care outside the pathway carries no penalty (R160-6, L162-5-3, D162-1-6, D162-1-7). */
export type PathwayException =
  | 'emergency'
  | 'away-from-home'
  | 'referred'
  | 'substitute-doctor'
  | 'out-of-hours'
  | 'care-plan'
  | 'ald-protocol'
  | 'addiction-clinic'
  | 'genetics'
  | 'university-health-service'
  | 'military'
  | 'doctor-left'
  | 'new-doctor'
  | 'direct-access'

/** What the care is for, where that changes who pays. */
export type Cause =
  | 'ald'
  | 'work-accident'
  | 'military-injury'
  | 'terrorism'
  | 'sexual-violence'
  | 'organ-donation'
  | 'contraception'
  | 'abortion'
  | 'infertility'
  | 'child-examination'

/** What every line of a bill has. */
export interface Billed {
  /** Day of care. */
  readonly on: Day
  /** What was charged for the whole line. */
  readonly fee: Cents
  /** Day of reimbursement, by which yearly caps are counted; the day of care when left out. */
  readonly reimbursedOn?: Day
  /** How many acts, tests, boxes, trips or ears the line holds; one when left out. */
  readonly quantity?: number
  /** What the care is for: `ald` for care linked to the long-term illness, and so on. */
  readonly relatedTo?: Cause
}

/** The reimbursement base of the whole line. (FR: base de remboursement) */
export interface Based {
  readonly base: Cents
}

/** A doctor’s act: consultation, visit, technical act, imaging, teleconsultation, outpatient visit in hospital. */
export interface DoctorCare extends Billed, Based {
  readonly kind: 'doctor'
  /** Sector 1 when left out. */
  readonly sector?: Sector
  /** Inside when left out. */
  readonly pathway?: Pathway
  /** A consultation when left out. Technical acts may bear the charge on heavy acts, heavy imaging bears neither. */
  readonly nature?: 'consultation' | 'technical' | 'imaging'
  /** Coefficient of the act, which can make it heavy whatever its tariff. */
  readonly coefficient?: number
  /** Base of all acts of the same sitting, where they add up to a heavy one; the base of the line when left out. */
  readonly sittingBase?: Cents
  /** Given during a stay: `heavy` when the stay already bears the charge on heavy acts. */
  readonly duringStay?: 'ordinary' | 'heavy'
  /** A name for the professional, any text, so that daily limits are counted for each. */
  readonly professional?: string
}

/** A dentist’s act. Prostheses never bear the charge on heavy acts. */
export interface DentistCare extends Billed, Based {
  readonly kind: 'dentist'
  /** Care or surgery when left out. `orthodontics`: begun before 16, with agreement. */
  readonly nature?: 'care' | 'prosthesis' | 'orthodontics' | 'orthodontics-monitoring'
  /** Base of all acts of the same sitting. */
  readonly sittingBase?: Cents
  /** `zero`: nothing left to pay up to the ceiling (100 % Santé). `free` when left out. */
  readonly basket?: 'zero' | 'moderated' | 'free'
  /** The crown, which gives the price ceiling. */
  readonly crown?: keyof DentalCeilings
  /** Price ceiling of another prosthesis of the zero basket. */
  readonly ceiling?: Cents
  readonly professional?: string
}

/** A midwife’s act. */
export interface MidwifeCare extends Billed, Based {
  readonly kind: 'midwife'
}

/** An act of a nurse, physiotherapist, speech therapist, orthoptist or pedicure-podologist. */
export interface ParamedicCare extends Billed, Based {
  readonly kind: 'paramedic'
}

/** A session of the psychologist scheme. (FR: Mon soutien psy) */
export interface PsychologistCare extends Billed, Based {
  readonly kind: 'psychologist'
}

/** Tests of biology; `quantity` counts the tests. */
export interface BiologyCare extends Billed, Based {
  readonly kind: 'biology'
  /** `pathology`: letter P, or done by a doctor. `screening`: HIV serology, hepatitis C. Standard when left out. */
  readonly nature?: 'standard' | 'pathology' | 'screening'
  /** The laboratory, any text. */
  readonly professional?: string
}

/** Medicines; `quantity` counts the boxes. */
export interface MedicineCare extends Billed, Based {
  readonly kind: 'medicine'
  /** What the label on the box says, which gives the rate. */
  readonly service: 'irreplaceable' | 'important' | 'moderate' | 'weak' | 'homeopathy' | 'compounded' | 'not-reimbursed'
}

/** A pharmacist’s act or fee. */
export interface PharmacistCare extends Billed, Based {
  readonly kind: 'pharmacist'
  /** `long-prescription-fee`: the fee for five lines and more. */
  readonly service: 'act' | 'dispensing-fee' | 'long-prescription-fee'
}

/** Glasses: a frame, lenses, or both as one equipment. */
export interface OpticsCare extends Billed, Based {
  readonly kind: 'optics'
  /** Class A is the zero basket, class B has free prices. */
  readonly class: 'A' | 'B'
  /** The pair of lenses of an equipment of class B, for the limits of a responsible contract. */
  readonly lenses?: LensPair
  /** Price of the frame within the fee. */
  readonly frame?: Cents
  /** Price ceiling of class A; the frame’s own ceiling, or the fee, when left out. */
  readonly ceiling?: Cents
  /** The sight has changed, so that a year is enough between two equipments. */
  readonly sightChanged?: boolean
}

/** Hearing aids; `quantity` counts the ears. */
export interface HearingCare extends Billed, Based {
  readonly kind: 'hearing'
  /** Class I is the zero basket. */
  readonly class: 'I' | 'II'
  /** Which ear, so that the four years are counted for each. */
  readonly ear?: 'left' | 'right' | 'both'
}

/** Products, dressings, prostheses of the list. (FR: LPP) */
export interface EquipmentCare extends Billed, Based {
  readonly kind: 'equipment'
  /** Ocular and facial prostheses, orthoprostheses, wheelchairs: no co-payment. */
  readonly large?: boolean
}

/** Medical transport; `quantity` counts the trips. */
export interface TransportCare extends Billed, Based {
  readonly kind: 'transport'
  /** Sent by the emergency service to hospital: no co-payment, no franchise. */
  readonly urgent?: boolean
}

/** A spa cure. */
export interface SpaCare extends Billed, Based {
  readonly kind: 'spa'
  /** `fees`: the doctor’s. `treatment`: hydrotherapy, lodging, travel. */
  readonly service: 'fees' | 'treatment'
}

/**
 * A stay in hospital, or a part of one. The fee is the tariff of the stay and any overage; the daily charge is added
 * by the calculation.
 */
export interface HospitalStayCare extends Billed, Based {
  readonly kind: 'hospital-stay'
  /** Days with a daily charge: each day begun, the last one included; zero for a stay under 24 h without a night. */
  readonly days: number
  /** General when left out. Home hospitalisation bears no daily charge. */
  readonly ward?: 'general' | 'psychiatry' | 'home'
  /** A heavy act is done in it, or it directly follows such a stay. */
  readonly heavy?: boolean
  /** Rank of the first day in the whole stay; 31 and later has no co-payment. One when left out. */
  readonly firstDay?: number
  /** Inside when left out. */
  readonly pathway?: Pathway
}

/**
 * An emergency visit without admission. The fee is that of the acts; the emergency charge is added by the
 * calculation.
 */
export interface EmergencyCare extends Billed, Based {
  readonly kind: 'emergency'
  readonly professional?: string
}

/** Care given by its kind and base. */
export type CareByKind =
  | DoctorCare
  | DentistCare
  | MidwifeCare
  | ParamedicCare
  | PsychologistCare
  | BiologyCare
  | MedicineCare
  | PharmacistCare
  | OpticsCare
  | HearingCare
  | EquipmentCare
  | TransportCare
  | SpaCare
  | HospitalStayCare
  | EmergencyCare

/** Kinds of care. */
export type CareKind = CareByKind['kind']

/** Care of some kind, given by the name of an act. A base of the caller’s own overrides the tariff. */
export type ByAct<Act extends string, Care extends CareByKind, Preset extends string = never> = Omit<
  Care,
  'kind' | 'base' | Preset
> & { readonly act: Act; readonly base?: Cents; readonly kind?: never }

/** Care given by the name of a common act; {@link findActs} lists them. */
export type CareByAct =
  | ByAct<GeneralPracticeActId | SpecialistActId, DoctorCare, 'nature' | 'coefficient'>
  | ByAct<
      DentalActId | OrthodonticActId | OrthodonticMonitoringActId,
      DentistCare,
      'nature' | 'basket' | 'crown' | 'ceiling'
    >
  | ByAct<DentalProsthesisActId, DentistCare, 'nature'>
  | ByAct<MidwifeActId, MidwifeCare>
  | ByAct<ParamedicActId, ParamedicCare>
  | ByAct<PsychologistActId, PsychologistCare>
  | ByAct<HearingActId, HearingCare>
  | ByAct<ClassAOpticsActId | ClassBOpticsActId, OpticsCare, 'class'>
  | ByAct<EquipmentActId, EquipmentCare>
  | ByAct<SpaActId, SpaCare, 'service'>

/** One line of a bill. */
export type Care = CareByKind | CareByAct
