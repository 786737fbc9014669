/**
 * What is billed: one line of care, by its kind and base, or by the name of a common act whose base the law gives.
 *
 * @module
 */

import type { Day } from '../day.js'
import type { Crown, LensPair } from '../legislation/contracts.js'
import type { ActLetter, BiologyLetter, Letter, MidwifeLetter, ParamedicLetter } from '../legislation/letters.js'
import type { Supplement } from '../legislation/supplements.js'
import type {
  ClassAOpticsActId,
  ClassBOpticsActId,
  DentalActId,
  DentalExaminationActId,
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
  TeleconsultationActId,
} from '../legislation/tariffs.js'
import type { Territory } from '../legislation/territories.js'
import type { Cents } from '../money.js'
import type {
  BASKETS,
  BIOLOGY_NATURES,
  Cause,
  DENTIST_NATURES,
  DOCTOR_NATURES,
  EARS,
  HEARING_CLASSES,
  MEDICINE_SERVICES,
  OPTICS_CLASSES,
  PARAMEDICS,
  Pathway,
  PHARMACIST_SERVICES,
  PRESCRIBERS,
  Sector,
  SPA_SERVICES,
  SPECIALTIES,
  STAYS,
  UnreimbursedService,
  WARDS,
} from './vocabulary.js'

/** What every line of a bill has. */
export interface Billed {
  /** Day of care. */
  readonly on: Day
  /** What was charged for the whole line. */
  readonly fee: Cents
  /** Day of reimbursement, by which yearly caps are counted; the day of care by default. */
  readonly reimbursedOn?: Day
  /** How many acts, tests, boxes, trips or ears the line holds; one by default. */
  readonly quantity?: number
  /**
   * Who prescribed it. From 2027 on the insurance pays nothing that a doctor outside the convention prescribed, unless
   * free of charge. A doctor of the convention by default.
   */
  readonly prescriber?: (typeof PRESCRIBERS)[number]
  /** What the care is for: `ald` for care linked to the long-term illness, and so on. */
  readonly relatedTo?: Cause
  /** Where it is given; metropolitan France by default. */
  readonly territory?: Territory
}

/**
 * What an act costs more at night, on a Sunday or at home, as a part of the act: it comes on top of the base, whether the
 * law or the caller gives that, and never bears a participation of its own. (FR: majorations)
 */
export interface Supplemented {
  readonly supplements?: readonly Supplement[]
}

/** The reimbursement base of the whole line, supplements apart. (FR: base de remboursement) */
export interface Based {
  readonly base: Cents
}

/** A doctor’s act: consultation, visit, technical act, imaging, teleconsultation, outpatient visit in hospital. */
export interface DoctorCare extends Billed, Based, Supplemented {
  readonly kind: 'doctor'
  /** Sector 1 by default. */
  readonly sector?: Sector
  /** Inside by default. */
  readonly pathway?: Pathway
  /** Whether the doctor is a specialist, for contracts that guarantee these apart; a consultation by name says it. */
  readonly specialty?: (typeof SPECIALTIES)[number]
  /** A consultation by default. Technical acts may bear the charge on heavy acts, heavy imaging bears neither. */
  readonly nature?: (typeof DOCTOR_NATURES)[number]
  /**
   * The attending doctor sent the patient and gets a letter back, which raises the base of a specialist’s act. So does
   * `pathway: 'referred'`.
   */
  readonly coordinated?: boolean
  /** Coefficient of the act, which can make it heavy whatever its tariff. */
  readonly coefficient?: number
  /** Base of all acts of the same sitting, where they add up to a heavy one; the base of the line by default. */
  readonly sittingBase?: Cents
  /** Given during a stay: `heavy` when the stay already bears the charge on heavy acts. */
  readonly duringStay?: (typeof STAYS)[number]
  /** A name for the professional, any text, so that daily limits are counted for each; one of its kind by default. */
  readonly professional?: string
}

/** A dentist’s act. Prostheses never bear the charge on heavy acts. */
export interface DentistCare extends Billed, Based {
  readonly kind: 'dentist'
  /** Care or surgery by default. `orthodontics`: begun before 16, with agreement. */
  readonly nature?: (typeof DENTIST_NATURES)[number]
  /** Base of all acts of the same sitting. */
  readonly sittingBase?: Cents
  /** `zero`: nothing left to pay up to the ceiling (100 % Santé). `free` by default. */
  readonly basket?: (typeof BASKETS)[number]
  /** The crown, which gives the price ceiling. */
  readonly crown?: Crown
  /** Price ceiling of another prosthesis of the zero basket. */
  readonly ceiling?: Cents
  readonly professional?: string
}

/** A midwife’s act. */
export interface MidwifeCare extends Billed, Based, Supplemented {
  readonly kind: 'midwife'
}

/** An act of a nurse, physiotherapist, speech therapist, orthoptist or pedicure-podologist. */
export interface ParamedicCare extends Billed, Based, Supplemented {
  readonly kind: 'paramedic'
  /** Whose supplements there are; an act or a letter says it itself. */
  readonly profession?: (typeof PARAMEDICS)[number]
}

/** A session of the psychologist scheme. (FR: Mon soutien psy) */
export interface PsychologistCare extends Billed, Based {
  readonly kind: 'psychologist'
}

/** Tests of biology; `quantity` counts the tests. */
export interface BiologyCare extends Billed, Based {
  readonly kind: 'biology'
  /** `pathology`: letter P, or done by a doctor. `screening`: HIV serology, hepatitis C. Standard by default. */
  readonly nature?: (typeof BIOLOGY_NATURES)[number]
  /** The laboratory, any text. */
  readonly professional?: string
}

/** Medicines; `quantity` counts the boxes. */
export interface MedicineCare extends Billed, Based {
  readonly kind: 'medicine'
  /** What the label on the box says, which gives the rate. */
  readonly service: (typeof MEDICINE_SERVICES)[number]
}

/** A pharmacist’s act or fee. */
export interface PharmacistCare extends Billed, Based {
  readonly kind: 'pharmacist'
  /** `long-prescription-fee`: the fee for five lines and more. */
  readonly service: (typeof PHARMACIST_SERVICES)[number]
  /** The medicine that a `dispensing-fee` is for, whose rate it follows; the ordinary rate of fees by default. */
  readonly medicine?: (typeof MEDICINE_SERVICES)[number]
}

/** Glasses: a frame, lenses, or both as one equipment. */
export interface OpticsCare extends Billed, Based {
  readonly kind: 'optics'
  /** Class A is the zero basket, class B has free prices. */
  readonly class: (typeof OPTICS_CLASSES)[number]
  /** The pair of lenses of an equipment of class B, for the limits of a responsible contract. */
  readonly lenses?: LensPair
  /** Price of the frame within the fee. */
  readonly frame?: Cents
  /** Price ceiling of class A; the frame’s own ceiling, or the fee, by default. */
  readonly ceiling?: Cents
  /** The sight has changed, so that a year is enough between two equipments. */
  readonly sightChanged?: boolean
}

/** Hearing aids; `quantity` counts the ears, and is two by default for `both`. */
export interface HearingCare extends Billed, Based {
  readonly kind: 'hearing'
  /** Class I is the zero basket. */
  readonly class: (typeof HEARING_CLASSES)[number]
  /** Which ear, so that the four years are counted for each. */
  readonly ear?: (typeof EARS)[number]
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
  readonly service: (typeof SPA_SERVICES)[number]
}

/**
 * A stay in hospital, or a part of one. The fee is the tariff of the stay and any overage; the daily charge is added
 * by the calculation.
 */
export interface HospitalStayCare extends Billed, Based {
  readonly kind: 'hospital-stay'
  /** Days with a daily charge: each day begun, the last one included; zero for a stay under 24 h without a night. */
  readonly days: number
  /** General by default. Home hospitalisation bears no daily charge. */
  readonly ward?: (typeof WARDS)[number]
  /** A heavy act is done in it, or it directly follows such a stay. */
  readonly heavy?: boolean
  /** Rank of the first day in the whole stay; 31 and later has no co-payment. One by default. */
  readonly firstDay?: number
  /** Inside by default. */
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

/**
 * Care that the obligatory insurance never pays: a private room, an osteopath, an implant. It has no base; only a
 * contract can pay for it. `quantity` counts days, sessions or acts.
 */
export interface UnreimbursedCare extends Billed {
  readonly kind: 'unreimbursed'
  readonly service: UnreimbursedService
  readonly base?: 0
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
  | UnreimbursedCare

/** A line with its base; that of care which is never reimbursed is zero. */
export type LineCare = CareByKind & Based

/** Care of one kind. */
export type CareOf<Kind extends CareByKind['kind']> = Extract<CareByKind, { readonly kind: Kind }>

/** Care of some kind, given by the name of an act. A base of the caller’s own overrides the tariff. */
export type ByAct<Act extends string, Care extends CareByKind, Preset extends string = never> = Omit<
  Care,
  'kind' | 'base' | Preset
> & { readonly act: Act; readonly base?: Cents; readonly kind?: never; readonly letter?: never }

/** Care given by the name of a common act; {@link findActs} lists them. */
export type CareByAct =
  | ByAct<
      GeneralPracticeActId | SpecialistActId | TeleconsultationActId,
      DoctorCare,
      'nature' | 'coefficient' | 'specialty'
    >
  | ByAct<
      DentalActId | DentalExaminationActId | OrthodonticActId | OrthodonticMonitoringActId,
      DentistCare,
      'nature' | 'basket' | 'crown' | 'ceiling'
    >
  | ByAct<DentalProsthesisActId, DentistCare, 'nature'>
  | ByAct<MidwifeActId, MidwifeCare>
  | ByAct<Exclude<ParamedicActId, 'nurse-ami-1'>, ParamedicCare, 'profession'>
  | (ByAct<'nurse-ami-1', ParamedicCare, 'profession'> & Partial<WithCoefficient>)
  | ByAct<PsychologistActId, PsychologistCare>
  | ByAct<HearingActId, HearingCare>
  | ByAct<ClassAOpticsActId | ClassBOpticsActId, OpticsCare, 'class'>
  | ByAct<EquipmentActId, EquipmentCare>
  | ByAct<SpaActId, SpaCare, 'service'>

/** Care given by a letter of the nomenclature; `letter` and `coefficient` give the base of one act. */
export type ByLetter<L extends Letter, Care extends CareByKind, Preset extends string = never> = Omit<
  Care,
  'kind' | 'base' | 'coefficient' | 'profession' | Preset
> & { readonly letter: L; readonly base?: Cents; readonly kind?: never; readonly act?: never }

/** What the value of a letter is multiplied by: 8.1 in AMS 8.1. It is no quantity. */
export interface WithCoefficient {
  readonly coefficient: number
}

/** Care given by a letter of the nomenclature, as claims and invoices print it. (FR: lettre-clé et coefficient) */
export type CareByLetter =
  | ByLetter<Exclude<ActLetter, 'AMI'>, DoctorCare, 'nature'>
  | (ByLetter<ParamedicLetter | 'AMI', ParamedicCare> & WithCoefficient)
  | (ByLetter<MidwifeLetter, MidwifeCare> & WithCoefficient)
  | (ByLetter<BiologyLetter, BiologyCare> & WithCoefficient)

/** One line of a bill. */
export type Care = CareByKind | CareByAct | CareByLetter
