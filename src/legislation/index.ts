/**
 * The law of reimbursement as dated data: each value with its first day, its source, and how sure we are of it.
 *
 * @module
 */

export { deductionAge, newbornDays, oldAgeCoPayment } from './age-limits.js'
export {
  classAFrameCeiling,
  type DentalCeilings,
  dentalCeilings,
  type HearingCeilings,
  hearingCeilings,
  type LensPair,
  monthlyCeiling,
  type OpticalGrid,
  type OverageLimit,
  opticalGrid,
  responsibleOverageLimit,
} from './contracts.js'
export {
  type Confidence,
  type Dated,
  type DatedRow,
  type DatedRows,
  type DatedValue,
  type Doubt,
  dated,
  datedFamily,
  entryAt,
  type LegalSource,
  type LegislationIssue,
  type Unit,
  valueAt,
} from './dated.js'
export {
  type FlatParticipationYear,
  type FranchiseDailyCaps,
  type FranchiseUnits,
  flatParticipation,
  flatParticipationDailyLimit,
  flatParticipationYearlyLimit,
  medicalFranchise,
  medicalFranchiseDailyCap,
  medicalFranchiseYearlyCap,
} from './deductions.js'
export {
  type DailyHospitalCharge,
  dailyHospitalCharge,
  type EmergencyCharge,
  emergencyCharge,
  type HeavyActCharge,
  heavyActCharge,
  longStayFirstDay,
} from './hospital.js'
export {
  authorisedOverage,
  authorityTariff,
  pathwayAge,
  pathwayPenalty,
  pathwayPenaltyReference,
} from './pathway.js'
export { localRates, type RateId, reimbursementRates, USUAL_RATE } from './rates.js'
export {
  type ActId,
  type ActTariff,
  type ActTariffs,
  type ClassAOpticsActId,
  type ClassBOpticsActId,
  classAOpticsTariffs,
  classBOpticsTariffs,
  type DentalActId,
  type DentalProsthesisActId,
  dentalProsthesisTariffs,
  dentalTariffs,
  type EquipmentActId,
  equipmentTariffs,
  type GeneralPracticeActId,
  generalPracticeTariffs,
  type HearingActId,
  hearingTariffs,
  type MidwifeActId,
  midwifeTariffs,
  type OrthodonticActId,
  type OrthodonticMonitoringActId,
  orthodonticMonitoringTariffs,
  orthodonticTariffs,
  type ParamedicActId,
  type PsychologistActId,
  paramedicTariffs,
  psychologistTariffs,
  type SpaActId,
  type SpecialistActId,
  spaTariffs,
  specialistTariffs,
} from './tariffs.js'
