/**
 * Tariffs of common acts, in metropolitan France and, where a source gives them, overseas.
 *
 * Letters and supplements have files of their own; lenses of class A, whose base depends on the correction, are not here.
 *
 * @module
 */

import type { Cents } from '../money.js'
import { type Dated, type DatedRows, datedFamily } from './dated.js'
import {
  ADPASSURANCES_2026,
  AFPEP_2022,
  AGIPI_2023,
  AMELI,
  AMELI_2024_12_22,
  AMELI_UNTIL_2025,
  AVENANT_8,
  CSMF_OVERSEAS,
  DENTAL_CONVENTION,
  EGORA_2026,
  KLESIA,
  MIDWIFE_2019,
  MIDWIFE_AVENANT_7,
  SML,
  SNMKR,
  SP_CONSULTATION,
  SP_DENTAL,
  SP_HEARING,
  SP_SECTORS,
  SP_TELECONSULTATION,
} from './sources.js'
import { type OverseasTariffs, overseas } from './territories.js'

/** The base of an act, the lower one of a sector-2 doctor without OPTAM, and those overseas, where they are known. */
export interface ActTariff {
  readonly base: Cents
  readonly sector2?: Cents
  /** The base in sector 2 without the option was not read: it is what it was before, or that of a like act. */
  readonly sector2Derived?: true
  /** Base in each overseas department, in sector 1 and with OPTAM. */
  readonly overseas?: OverseasTariffs
}

/** Acts of general practitioners. */
export type GeneralPracticeActId = 'gp-consultation' | 'gp-consultation-child' | 'gp-long-consultation'

/** Acts at a distance. */
export type TeleconsultationActId = 'gp-teleconsultation' | 'specialist-teleconsultation'

/** Acts of specialists. */
export type SpecialistActId =
  | 'specialist-consultation'
  | 'expert-opinion'
  | 'psychiatrist-expert-opinion'
  | 'psychiatrist-consultation'
  | 'child-psychiatrist-consultation'
  | 'gynaecologist-consultation'
  | 'paediatrician-under-2'
  | 'paediatrician-2-to-6'
  | 'geriatrician-consultation'
  | 'rehabilitation-consultation'
  | 'cardiologist-consultation'

/** Acts of specialists that have a coordinated price. */
export type CoordinatedActId =
  | 'specialist-consultation'
  | 'psychiatrist-consultation'
  | 'child-psychiatrist-consultation'
  | 'gynaecologist-consultation'
  | 'geriatrician-consultation'
  | 'rehabilitation-consultation'
  | 'cardiologist-consultation'

/** Dental care and surgery. */
export type DentalActId =
  | 'dentist-consultation'
  | 'scaling'
  | 'filling-1-face'
  | 'filling-2-faces'
  | 'root-canal-incisor'
  | 'root-canal-premolar'
  | 'root-canal-molar'
  | 'extraction-milk-tooth'
  | 'extraction'

/** Dental examinations of the young. */
export type DentalExaminationActId = 'dental-examination'

/** Dental prostheses. */
export type DentalProsthesisActId = 'crown'

/** Orthodontics begun before 16, with agreement. */
export type OrthodonticActId = 'orthodontic-half-year' | 'orthodontic-retention-1'

/** Orthodontics at the ordinary rate. */
export type OrthodonticMonitoringActId = 'orthodontic-monitoring' | 'orthodontic-retention-2'

/** Acts of nurses and physiotherapists. */
export type ParamedicActId = 'physiotherapy-session' | 'nurse-ami-1'

/** Acts of midwives. */
export type MidwifeActId = 'midwife-consultation'

/** Sessions of the psychologist scheme. */
export type PsychologistActId = 'psychologist-first-session' | 'psychologist-session'

/** Hearing aids, for one ear. */
export type HearingActId = 'hearing-aid' | 'hearing-aid-young'

/** Glasses of class A; the base of a lens depends on the correction. */
export type ClassAOpticsActId = 'frame-class-a'

/** Glasses of class B. */
export type ClassBOpticsActId = 'frame-class-b' | 'lens-class-b'

/** Products. */
export type EquipmentActId = 'insoles-under-28' | 'insoles-28-to-37' | 'insoles-over-37'

/** Spa cures. */
export type SpaActId = 'spa-lodging'

/** Every act with a known tariff. */
export type ActId =
  | GeneralPracticeActId
  | SpecialistActId
  | TeleconsultationActId
  | DentalActId
  | DentalExaminationActId
  | DentalProsthesisActId
  | OrthodonticActId
  | OrthodonticMonitoringActId
  | ParamedicActId
  | MidwifeActId
  | PsychologistActId
  | HearingActId
  | ClassAOpticsActId
  | ClassBOpticsActId
  | EquipmentActId
  | SpaActId

/** The tariffs of a group of acts, by act. */
export type ActTariffs<Act extends ActId> = Readonly<Record<Act, Dated<ActTariff>>>

function tariffs<Act extends ActId>(tables: () => Readonly<Record<Act, DatedRows<ActTariff>>>): ActTariffs<Act> {
  return datedFamily('tariff', 'record', tables())
}

/** Acts of general practitioners. (FR: tarifs conventionnels) */
export const generalPracticeTariffs: ActTariffs<GeneralPracticeActId> = /* @__PURE__ */ tariffs(() => ({
  'gp-consultation': [
    ['2005-01-01', { base: 2000 }, SP_SECTORS, 'medium'],
    ['2006-08-01', { base: 2100 }, SP_SECTORS, 'medium'],
    ['2007-07-01', { base: 2200 }, SP_SECTORS, 'medium'],
    ['2011-01-01', { base: 2300, sector2: 2300 }, SP_SECTORS, 'medium'],
    ['2017-05-01', { base: 2500, sector2: 2300 }, SP_SECTORS, 'high'],
    ['2023-11-01', { base: 2650, sector2: 2300 }, SP_SECTORS, 'high'],
    ['2024-12-22', { base: 3000, sector2: 2300, overseas: overseas(3600) }, SP_SECTORS, 'high'],
  ],
  'gp-consultation-child': [
    ['2017-05-01', { base: 3000, sector2: 2300, sector2Derived: true }, SP_CONSULTATION, 'high'],
    ['2023-11-01', { base: 3150, sector2: 2300, sector2Derived: true }, SP_CONSULTATION, 'high'],
    ['2024-12-22', { base: 3500, sector2: 2300, sector2Derived: true }, SP_CONSULTATION, 'high'],
  ],
  'gp-long-consultation': [['2026-01-01', { base: 6000 }, AMELI, 'medium']],
}))

/** Acts at a distance. (FR: téléconsultations) */
export const teleconsultationTariffs: ActTariffs<TeleconsultationActId> = /* @__PURE__ */ tariffs(() => ({
  'gp-teleconsultation': [['2018-09-15', { base: 2500, sector2: 2300 }, SP_TELECONSULTATION, 'medium']],
  'specialist-teleconsultation': [['2018-09-15', { base: 2500, sector2: 2300 }, SP_TELECONSULTATION, 'medium']],
}))

/** Acts of specialists. (FR: tarifs conventionnels) */
export const specialistTariffs: ActTariffs<SpecialistActId> = /* @__PURE__ */ tariffs(() => ({
  'specialist-consultation': [
    ['2017-07-01', { base: 2500, sector2: 2300 }, SP_CONSULTATION, 'medium', 'start-day'],
    ['2023-11-01', { base: 2650, sector2: 2300, overseas: overseas(3180, 3380) }, SP_CONSULTATION, 'high'],
  ],
  'expert-opinion': [
    ['2020-01-01', { base: 5000, sector2: 5000, sector2Derived: true }, SP_CONSULTATION, 'low', 'figures-differ'],
    ['2022-04-01', { base: 5500, sector2: 5500, sector2Derived: true }, AGIPI_2023, 'low', 'start-day'],
    ['2023-11-01', { base: 5650, sector2: 5650, sector2Derived: true }, KLESIA, 'high'],
    ['2024-12-22', { base: 6000, sector2: 6000, sector2Derived: true }, AMELI_2024_12_22, 'high'],
  ],
  'psychiatrist-expert-opinion': [
    ['2020-01-01', { base: 6250, sector2: 6250, sector2Derived: true }, SP_CONSULTATION, 'low', 'start-day'],
    ['2023-11-01', { base: 6400, sector2: 6400, sector2Derived: true }, KLESIA, 'medium'],
    ['2024-12-22', { base: 6750, sector2: 6750, sector2Derived: true }, AMELI_2024_12_22, 'medium'],
  ],
  'psychiatrist-consultation': [
    ['2019-01-01', { base: 3970, sector2: 3900 }, SP_CONSULTATION, 'medium', 'start-day'],
    ['2022-04-01', { base: 4520, sector2: 4250 }, AFPEP_2022, 'medium', 'derived'],
    ['2023-11-01', { base: 4670, sector2: 4250 }, AGIPI_2023, 'medium', 'derived'],
    ['2024-12-22', { base: 5000, sector2: 4250, overseas: overseas(6000, 6200) }, AMELI_2024_12_22, 'medium'],
    ['2026-01-01', { base: 5200, sector2: 4250 }, ADPASSURANCES_2026, 'medium'],
  ],
  'child-psychiatrist-consultation': [
    ['2022-04-01', { base: 4820 }, AFPEP_2022, 'medium'],
    ['2024-12-22', { base: 6200 }, AMELI_2024_12_22, 'medium'],
    ['2026-01-01', { base: 7000 }, ADPASSURANCES_2026, 'medium'],
  ],
  'gynaecologist-consultation': [
    ['2023-11-01', { base: 2850, sector2: 2300, sector2Derived: true }, AGIPI_2023, 'medium'],
    [
      '2024-12-22',
      { base: 3200, sector2: 2300, sector2Derived: true, overseas: overseas(3840, 4040) },
      AMELI_2024_12_22,
      'medium',
    ],
    ['2026-01-01', { base: 3500, sector2: 2300, sector2Derived: true }, ADPASSURANCES_2026, 'medium'],
  ],
  'paediatrician-under-2': [
    ['2024-12-22', { base: 3900, sector2: 2300, overseas: overseas(4680, 4880) }, SP_CONSULTATION, 'medium'],
    ['2026-01-01', { base: 4000, sector2: 2300 }, ADPASSURANCES_2026, 'medium'],
  ],
  'paediatrician-2-to-6': [['2024-12-22', { base: 3500, sector2: 2300 }, SP_CONSULTATION, 'medium']],
  'geriatrician-consultation': [
    ['2023-11-01', { base: 2650, sector2: 2300, sector2Derived: true }, AGIPI_2023, 'medium'],
    [
      '2024-12-22',
      { base: 3200, sector2: 2300, sector2Derived: true, overseas: overseas(3840, 4040) },
      AMELI_2024_12_22,
      'medium',
    ],
    ['2026-01-01', { base: 3700, sector2: 2300, sector2Derived: true }, ADPASSURANCES_2026, 'medium'],
  ],
  'rehabilitation-consultation': [
    // Overseas by the source; the metropolitan base is what its 20 % more are more than.
    [
      '2024-12-22',
      { base: 3100, sector2: 2300, sector2Derived: true, overseas: overseas(3720, 3920) },
      CSMF_OVERSEAS,
      'low',
      'derived',
    ],
    ['2026-01-01', { base: 3500, sector2: 2300, sector2Derived: true }, ADPASSURANCES_2026, 'medium'],
  ],
  'cardiologist-consultation': [
    ['2019-01-01', { base: 4573, sector2: 4573 }, SP_CONSULTATION, 'medium', 'start-day'],
    ['2023-11-01', { base: 5250, sector2: 4773 }, SP_CONSULTATION, 'medium'],
  ],
}))

/**
 * What a specialist of sector 1 or with the option adds to the base where the attending doctor sent the patient and
 * gets a letter back: part of the act, not an act. Since November 2023 the published tariff of the cardiologist
 * contains it. (FR: majoration de coordination, MCS, MCC)
 */
export const coordinationSupplements: Readonly<Record<CoordinatedActId, Dated<Cents>>> = /* @__PURE__ */ datedFamily(
  'coordination',
  'cents',
  {
    'specialist-consultation': [['2017-07-01', 500, SP_CONSULTATION, 'medium', 'start-day']],
    'psychiatrist-consultation': [
      ['2019-01-01', 700, SP_CONSULTATION, 'medium', 'figures-differ'],
      ['2022-04-01', 500, ADPASSURANCES_2026, 'high'],
    ],
    'child-psychiatrist-consultation': [['2022-04-01', 500, ADPASSURANCES_2026, 'medium']],
    'gynaecologist-consultation': [['2023-11-01', 500, ADPASSURANCES_2026, 'medium']],
    'geriatrician-consultation': [['2023-11-01', 500, ADPASSURANCES_2026, 'medium']],
    'rehabilitation-consultation': [['2024-12-22', 500, ADPASSURANCES_2026, 'medium']],
    'cardiologist-consultation': [
      ['2019-01-01', 527, SML, 'medium'],
      ['2023-11-01', null, SP_CONSULTATION, 'medium'],
    ],
  },
)

/** Dental care and surgery. (FR: tarifs conventionnels) */
export const dentalTariffs: ActTariffs<DentalActId> = /* @__PURE__ */ tariffs(() => ({
  'dentist-consultation': [['2019-01-01', { base: 2300 }, SP_DENTAL, 'high']],
  scaling: [['2019-01-01', { base: 2892 }, AMELI, 'disputed', 'figures-differ']],
  'filling-1-face': [
    ['2020-01-01', { base: 1687 }, SP_DENTAL, 'high'],
    ['2025-01-01', { base: 2697 }, SP_DENTAL, 'medium', 'start-day'],
  ],
  'filling-2-faces': [
    ['2020-01-01', { base: 2892 }, SP_DENTAL, 'high'],
    ['2025-01-01', { base: 4538 }, SP_DENTAL, 'medium', 'start-day'],
  ],
  'root-canal-incisor': [['2020-01-01', { base: 3374 }, SP_DENTAL, 'high']],
  'root-canal-premolar': [['2020-01-01', { base: 4820 }, SP_DENTAL, 'high']],
  'root-canal-molar': [['2020-01-01', { base: 8194 }, SP_DENTAL, 'high']],
  'extraction-milk-tooth': [['2020-01-01', { base: 1672 }, SP_DENTAL, 'high']],
  extraction: [['2020-01-01', { base: 3344 }, SP_DENTAL, 'high']],
}))

/** Dental examinations from 3 to 24, without pictures. (FR: examen bucco-dentaire, M’T dents) */
export const dentalExaminationTariffs: ActTariffs<DentalExaminationActId> = /* @__PURE__ */ tariffs(() => ({
  'dental-examination': [
    ['2019-01-01', { base: 3000 }, DENTAL_CONVENTION, 'medium', 'start-day'],
    ['2025-04-01', { base: 4000 }, DENTAL_CONVENTION, 'medium'],
  ],
}))

/** Dental prostheses. (FR: tarifs conventionnels) */
export const dentalProsthesisTariffs: ActTariffs<DentalProsthesisActId> = /* @__PURE__ */ tariffs(() => ({
  crown: [
    ['2020-01-01', { base: 10_750 }, AMELI_UNTIL_2025, 'high'],
    ['2023-10-15', { base: 12_000 }, SP_DENTAL, 'medium', 'start-day'],
  ],
}))

/** Orthodontics begun before 16, with agreement. (FR: tarifs conventionnels) */
export const orthodonticTariffs: ActTariffs<OrthodonticActId> = /* @__PURE__ */ tariffs(() => ({
  'orthodontic-half-year': [['2016-01-01', { base: 19_350 }, SP_DENTAL, 'high']],
  'orthodontic-retention-1': [['2016-01-01', { base: 16_125 }, SP_DENTAL, 'high']],
}))

/** Orthodontics at the ordinary rate. (FR: tarifs conventionnels) */
export const orthodonticMonitoringTariffs: ActTariffs<OrthodonticMonitoringActId> = /* @__PURE__ */ tariffs(() => ({
  'orthodontic-monitoring': [['2016-01-01', { base: 1075 }, SP_DENTAL, 'high']],
  'orthodontic-retention-2': [['2016-01-01', { base: 10_750 }, SP_DENTAL, 'high']],
}))

/** Acts of nurses and physiotherapists. (FR: tarifs conventionnels) */
export const paramedicTariffs: ActTariffs<ParamedicActId> = /* @__PURE__ */ tariffs(() => ({
  'physiotherapy-session': [
    ['2012-07-15', { base: 1613, overseas: overseas(1770) }, SNMKR, 'high'],
    ['2024-02-22', { base: 1658, overseas: overseas(1823) }, KLESIA, 'high'],
    ['2026-01-01', { base: 1790, overseas: overseas(1968) }, AVENANT_8, 'high'],
    ['2027-07-01', { base: 1856, overseas: overseas(2041) }, AVENANT_8, 'medium'],
  ],
  'nurse-ami-1': [['2012-05-27', { base: 315, overseas: overseas(330) }, EGORA_2026, 'medium', 'start-day']],
}))

/** Acts of midwives. (FR: tarifs conventionnels) */
export const midwifeTariffs: ActTariffs<MidwifeActId> = /* @__PURE__ */ tariffs(() => ({
  'midwife-consultation': [
    ['2019-01-01', { base: 2500 }, MIDWIFE_2019, 'medium'],
    ['2024-02-22', { base: 2650 }, MIDWIFE_AVENANT_7, 'medium'],
  ],
}))

/** Sessions of the psychologist scheme. (FR: tarifs conventionnels) */
export const psychologistTariffs: ActTariffs<PsychologistActId> = /* @__PURE__ */ tariffs(() => ({
  'psychologist-first-session': [
    ['2022-04-05', { base: 4000 }, KLESIA, 'medium'],
    ['2024-06-29', { base: 5000 }, KLESIA, 'medium'],
  ],
  'psychologist-session': [
    ['2022-04-05', { base: 3000 }, KLESIA, 'medium'],
    ['2024-06-29', { base: 5000 }, KLESIA, 'medium'],
  ],
}))

/** Hearing aids, for one ear. (FR: tarifs conventionnels) */
export const hearingTariffs: ActTariffs<HearingActId> = /* @__PURE__ */ tariffs(() => ({
  'hearing-aid': [
    ['2019-01-01', { base: 30_000 }, SP_HEARING, 'high'],
    ['2020-01-01', { base: 35_000 }, SP_HEARING, 'high'],
    ['2021-01-01', { base: 40_000, overseas: overseas(48_000) }, SP_HEARING, 'high'],
  ],
  'hearing-aid-young': [['2019-01-01', { base: 140_000 }, SP_HEARING, 'high']],
}))

/** Glasses of class A; the base of a lens depends on the correction. (FR: tarifs conventionnels) */
export const classAOpticsTariffs: ActTariffs<ClassAOpticsActId> = /* @__PURE__ */ tariffs(() => ({
  'frame-class-a': [['2020-01-01', { base: 900 }, AMELI, 'medium']],
}))

/** Glasses of class B. (FR: tarifs conventionnels) */
export const classBOpticsTariffs: ActTariffs<ClassBOpticsActId> = /* @__PURE__ */ tariffs(() => ({
  'frame-class-b': [['2020-01-01', { base: 5 }, AMELI, 'high']],
  'lens-class-b': [['2020-01-01', { base: 5 }, AMELI, 'high']],
}))

/** Products. (FR: tarifs conventionnels) */
export const equipmentTariffs: ActTariffs<EquipmentActId> = /* @__PURE__ */ tariffs(() => ({
  'insoles-under-28': [['2016-01-01', { base: 2588 }, AMELI, 'medium']],
  'insoles-28-to-37': [['2016-01-01', { base: 2804 }, AMELI, 'medium']],
  'insoles-over-37': [['2016-01-01', { base: 2886 }, AMELI, 'medium']],
}))

/** Spa cures. (FR: tarifs conventionnels) */
export const spaTariffs: ActTariffs<SpaActId> = /* @__PURE__ */ tariffs(() => ({
  'spa-lodging': [['2020-01-01', { base: 15_001 }, AMELI_UNTIL_2025, 'high']],
}))
