/**
 * Who pays what for a French health bill, to the cent, by the law of the day.
 *
 * @module
 */
export { type Act, actsOn } from './acts.js'
export type {
  BillBreakdown,
  CoverageBreakdown,
  CoverageNote,
  CoverageShares,
  CoverageStep,
  LineBreakdown,
  NoteCode,
  RuleId,
} from './breakdown.js'
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
} from './care.js'
export { type CashView, cashView, type ThirdPartyPayment } from './cash-view.js'
export { type ContractComparison, type ContractOffer, compareContract, type YearCost } from './compare-contract.js'
export { computeBill } from './compute-bill.js'
export { computeCoverage } from './compute-coverage.js'
export type { Allowance, Contract, Guarantee, GuaranteeKind } from './contract.js'
export type { Cover, Situation } from './cover.js'
export type { CoverageIssue, CoverageIssuePlace, PlainCode } from './coverage-issue.js'
export { type DeductionsLeft, deductionsLeft } from './deductions-left.js'
export { describeAct } from './describe-act.js'
export { describeCoverageIssue } from './describe-coverage-issue.js'
export { explainCoverage, type StatementLine } from './explain-coverage.js'
export { type CoverageLocale, formatEuros, formatRate } from './format-euros.js'
export { EMPTY_LEDGER, type Ledger } from './ledger.js'
export { type ReimbursementSplit, type SplitInput, splitReimbursement } from './split-reimbursement.js'
export { studentOffers } from './student-offers.js'
