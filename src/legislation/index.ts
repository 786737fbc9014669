/**
 * The law of reimbursement as dated data: each value with its first day, its source, and how sure we are of it.
 *
 * @module
 */
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
} from './act-tariffs.js'
export { deductionAge, newbornDays, oldAgeCoPayment } from './age-limits.js'
export { localRates } from './alsace-moselle.js'
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
export { type DentalCeilings, dentalCeilings } from './dental-ceilings.js'
export {
  type FlatParticipationYear,
  flatParticipation,
  flatParticipationDailyLimit,
  flatParticipationYearlyLimit,
} from './flat-participation.js'
export { type HearingCeilings, hearingCeilings } from './hearing-ceilings.js'
export { type HeavyActCharge, heavyActCharge } from './heavy-act-charge.js'
export {
  type DailyHospitalCharge,
  dailyHospitalCharge,
  type EmergencyCharge,
  emergencyCharge,
  longStayFirstDay,
} from './hospital-charges.js'
export {
  type FranchiseDailyCaps,
  type FranchiseUnits,
  medicalFranchise,
  medicalFranchiseDailyCap,
  medicalFranchiseYearlyCap,
} from './medical-franchise.js'
export { monthlyCeiling } from './monthly-ceiling.js'
export { classAFrameCeiling } from './optical-ceilings.js'
export { type LensPair, type OpticalGrid, opticalGrid } from './optical-grid.js'
export {
  authorisedOverage,
  authorityTariff,
  parcoursAge,
  parcoursPenalty,
  parcoursPenaltyReference,
} from './parcours-penalty.js'
export { type RateId, reimbursementRates } from './reimbursement-rates.js'
export { type OverageLimit, responsibleOverageLimit } from './responsible-contract.js'
export { USUAL_RATE } from './usual-rate.js'
