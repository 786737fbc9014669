/**
 * Every public name of the package. Each shakes alone: a bundle holds what the import names and nothing else.
 *
 * @packageDocumentation
 */

export { type Act, actsOn } from './coverage/acts.js'
export type {
  BillBreakdown,
  CoverageBreakdown,
  CoverageNote,
  CoverageShares,
  CoverageStep,
  LineBreakdown,
  NoteCode,
  RuleId,
} from './coverage/breakdown.js'
export type {
  Based,
  Billed,
  BiologyCare,
  ByAct,
  Care,
  CareByAct,
  CareByKind,
  CareKind,
  Cause,
  DentistCare,
  DoctorCare,
  EmergencyCare,
  EquipmentCare,
  HearingCare,
  HospitalStayCare,
  MedicineCare,
  MidwifeCare,
  OpticsCare,
  ParamedicCare,
  Pathway,
  PathwayException,
  PharmacistCare,
  PsychologistCare,
  Sector,
  SpaCare,
  TransportCare,
} from './coverage/care.js'
export { type CashView, cashView, type ThirdPartyPayment } from './coverage/cash-view.js'
export {
  type ContractComparison,
  type ContractOffer,
  compareContract,
  type YearCost,
} from './coverage/compare-contract.js'
export { computeBill } from './coverage/compute-bill.js'
export { computeCoverage } from './coverage/compute-coverage.js'
export type { Allowance, Contract, Guarantee, GuaranteeKind } from './coverage/contract.js'
export type { Cover, Situation } from './coverage/cover.js'
export type { CoverageIssue, CoverageIssuePlace, PlainCode } from './coverage/coverage-issue.js'
export { type DeductionsLeft, deductionsLeft } from './coverage/deductions-left.js'
export { describeAct } from './coverage/describe-act.js'
export { describeCoverageIssue } from './coverage/describe-coverage-issue.js'
export { explainCoverage, type StatementLine } from './coverage/explain-coverage.js'
export { type CoverageLocale, formatEuros, formatRate } from './coverage/format-euros.js'
export { EMPTY_LEDGER, type Ledger } from './coverage/ledger.js'
export { type ReimbursementSplit, type SplitInput, splitReimbursement } from './coverage/split-reimbursement.js'
export { studentOffers } from './coverage/student-offers.js'
export { addDays, addMonths, type Day, daysBetween, isDay, monthOf, yearOf, yearsBetween } from './day.js'
export { checkPartialNir, type NirFieldOptions, type PartialNir, type UnfinishedNir } from './form/check-partial-nir.js'
export { cleanNirPaste } from './form/clean-nir-paste.js'
export { describeIssue, type MessageLength } from './form/describe-issue.js'
export { editNir, type NirEdit, type NirEditRequest } from './form/edit-nir.js'
export { editNirKey } from './form/edit-nir-key.js'
export {
  type NirInputAttributes,
  type NirInputProps,
  nirInputAttributes,
  nirInputProps,
} from './form/input-attributes.js'
export { CLEAVE_NIR, IMASK_NIR, MASKA_NIR, MASKITO_NIR } from './form/masks.js'
export type { TellableNir } from './form/short-texts.js'
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
} from './legislation/act-tariffs.js'
export { deductionAge, newbornDays, oldAgeCoPayment } from './legislation/age-limits.js'
export { localRates } from './legislation/alsace-moselle.js'
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
} from './legislation/dated.js'
export { type DentalCeilings, dentalCeilings } from './legislation/dental-ceilings.js'
export {
  type FlatParticipationYear,
  flatParticipation,
  flatParticipationDailyLimit,
  flatParticipationYearlyLimit,
} from './legislation/flat-participation.js'
export { type HearingCeilings, hearingCeilings } from './legislation/hearing-ceilings.js'
export { type HeavyActCharge, heavyActCharge } from './legislation/heavy-act-charge.js'
export {
  type DailyHospitalCharge,
  dailyHospitalCharge,
  type EmergencyCharge,
  emergencyCharge,
  longStayFirstDay,
} from './legislation/hospital-charges.js'
export {
  type FranchiseDailyCaps,
  type FranchiseUnits,
  medicalFranchise,
  medicalFranchiseDailyCap,
  medicalFranchiseYearlyCap,
} from './legislation/medical-franchise.js'
export { monthlyCeiling } from './legislation/monthly-ceiling.js'
export { classAFrameCeiling } from './legislation/optical-ceilings.js'
export { type LensPair, type OpticalGrid, opticalGrid } from './legislation/optical-grid.js'
export {
  authorisedOverage,
  authorityTariff,
  parcoursAge,
  parcoursPenalty,
  parcoursPenaltyReference,
} from './legislation/parcours-penalty.js'
export { type RateId, reimbursementRates } from './legislation/reimbursement-rates.js'
export { type OverageLimit, responsibleOverageLimit } from './legislation/responsible-contract.js'
export { USUAL_RATE } from './legislation/usual-rate.js'
export { applyRate, type BasisPoints, type Cents } from './money.js'
export type {
  BirthPlace,
  CorsicanPlace,
  ForeignPlace,
  FormerTerritoryPlace,
  MetropolitanPlace,
  OverseasPlace,
  UnreadPlace,
} from './nir/birth-place.js'
export type { BirthKnowledge } from './nir/birth-year.js'
export { buildNir, type NirBlueprint } from './nir/build-nir.js'
export { type BirthYearOptions, candidateBirthYears } from './nir/candidate-birth-years.js'
export { classifyNumber, type FundLayout, type FundNumber, type NumberClass } from './nir/classify-number.js'
export {
  compareIdentity,
  type GapReason,
  type Identity,
  type IdentityComparison,
  type MatchReason,
  type MismatchReason,
  type TraitComparison,
} from './nir/compare-identity.js'
export { completeNir } from './nir/complete-nir.js'
export { computeControlKey } from './nir/compute-control-key.js'
export { describeNirIssue, type NirLocale } from './nir/describe-nir-issue.js'
export { findNirs } from './nir/find-nirs.js'
export { type FormatOptions, formatNir } from './nir/format-nir.js'
export { INS_AUTHORITIES, type InsAuthority } from './nir/ins-authorities.js'
export { isValidNir } from './nir/is-valid-nir.js'
export { type MaskOptions, maskNir } from './nir/mask-nir.js'
export type { BirthMonth, Nia, Nir, NumberParts, ParsedNia, ParsedNir, Sex } from './nir/nir.js'
export type { NirFault, NirFinding, NirIssue, NirIssueCode, NirWarning, NirWarningCode } from './nir/nir-issue.js'
export { parseNia } from './nir/parse-nia.js'
export { parseNir } from './nir/parse-nir.js'
export type { NirPart, Span } from './nir/part.js'
export type { KeyMode, NiaOptions, NirOptions, NirProfile } from './nir/profile.js'
export { createNirRedactor, type NirRedactor, type RedactOptions, redactNirs } from './nir/redact-nirs.js'
export type { FindOptions, FoundNir, KeylessMode } from './nir/scan.js'
export type { SlipKind } from './nir/slips.js'
export { type Correction, suggestCorrections } from './nir/suggest-corrections.js'
export {
  type BirthPlaceAmbiguity,
  type BirthPlaceOptions,
  type BirthPlaceParts,
  type BirthPlaceReading,
  type BirthPlaceReadings,
  findBirthPlace,
} from './places/birth-place.js'
export { findCountry } from './places/countries.js'
export { findDepartment } from './places/departments.js'
export { type Extension, findExtension } from './places/extensions.js'
export type { Commune, Country, Department, PlacePeriod } from './places/place.js'
export type { CommuneSource, PlaceSense } from './places/senses.js'
export { nextRegistrationActions, type RegistrationAction, type RegistrationActionName } from './registration/action.js'
export {
  type AcceptedEvent,
  advanceRegistration,
  enabledRegistrationEvents,
  type ImpossibleEvent,
  type RefusedEvent,
  type RegistrationIssue,
  type RegistrationStep,
} from './registration/advance.js'
export {
  type CapabilityAnswer,
  type CapabilityReason,
  type CapabilityWay,
  type RegistrationCapabilities,
  type RegistrationCapability,
  registrationCapabilities,
} from './registration/capability.js'
export { type CellOwner, type RegistrationCells, registrationCell } from './registration/cell.js'
export { describeRegistrationAction, describeWindowStep } from './registration/describe-action.js'
export { describeRegistrationCapability } from './registration/describe-capability.js'
export {
  type DescribedFacet,
  describeRegistrationCell,
  describeRegistrationFacet,
} from './registration/describe-cell.js'
export { describeRegistrationEvent } from './registration/describe-event.js'
export { describeRegistrationIssue, describeRegistrationWarning } from './registration/describe-issue.js'
export { describeDocumentRefusal, describeRegistrationDocument } from './registration/describe-paper.js'
export { describeRegistrationFlag, describeRegistrationPhase } from './registration/describe-phase.js'
export { describeCapabilityReason } from './registration/describe-reason.js'
export { type RegistrationBranch, type RegistrationDuty, registrationDuty } from './registration/duty.js'
export type {
  EventFor,
  NoData,
  RegistrationEvent,
  RegistrationEventData,
  RegistrationEventType,
} from './registration/event.js'
export type { GuardName } from './registration/guard.js'
export { type DrawnFacet, type MermaidOptions, registrationToMermaid } from './registration/mermaid.js'
export {
  type DocumentRefusal,
  type PaperOrigin,
  type RequiredDocument,
  requiredDocuments,
  type TranslationNeed,
  translationNeed,
} from './registration/paper.js'
export { type EventShapeIssue, parseRegistrationEvent } from './registration/parse-event.js'
export { parseRegistrationState, type StateIssue } from './registration/parse-state.js'
export {
  type RegistrationFlag,
  type RegistrationPhase,
  registrationFlags,
  registrationPhase,
} from './registration/phase.js'
export {
  documentedPolicy,
  type ExpectedTime,
  guidePolicy,
  type RegistrationPolicy,
  type WaitingStep,
} from './registration/policy.js'
export {
  type ForeignCover,
  type PersonOrigin,
  type ProfileIssue,
  parseRegistrationProfile,
  type RegistrationProfile,
  type StayBasis,
} from './registration/profile.js'
export { type RegistrationReplay, replayRegistration, resumeRegistration } from './registration/replay.js'
export type { RegistrationFacet } from './registration/row.js'
export {
  type AmeliState,
  type AwaitingDossier,
  type CardState,
  type CivilStatusClock,
  type ClosedRights,
  type DossierState,
  type Enrolment,
  type Evidence,
  type LiveCard,
  type MutuelleState,
  type NiaState,
  type NirState,
  type NumberState,
  type OpenRights,
  type Permit,
  type RefusedDossier,
  type RegistrationState,
  type RightsState,
  type SuspendedRights,
  startRegistration,
} from './registration/state.js'
export type { RegistrationLocale } from './registration/text.js'
export { type Delay, lastClaimDay } from './registration/time.js'
export {
  type CivilStatusDeadline,
  civilStatusDeadline,
  type RegistrationWindow,
  registrationWindows,
  type WindowStep,
} from './registration/timing.js'
export type {
  AccountDoor,
  CardOrder,
  CardProblem,
  ClockPhase,
  ClosingReason,
  CodeChannel,
  DocumentId,
  NiaForm,
  PermitKind,
  RegistrationRoute,
  RightsBasis,
  UpdatePlace,
} from './registration/vocabulary.js'
export type { PlainWarningCode, RegistrationWarning } from './registration/warning.js'
export { type Failure, failure, failureOf, type Result, type Success, success, unwrap } from './result.js'
export {
  createObjectSchema,
  type ObjectSchema,
  type SchemaShape,
  type SchemaShapeOutput,
} from './standard-schema/object-schema.js'
export {
  createNiaSchema,
  createNirSchema,
  createSocialSecurityNumberSchema,
  niaSchema,
  nirSchema,
  type SchemaMessages,
  socialSecurityNumberSchema,
} from './standard-schema/schemas.js'
export type { NumberSchema, NumberSchemaIssue, NumberSchemaResult } from './standard-schema/standard-schema.js'
