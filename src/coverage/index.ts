/**
 * Who pays what for a French health bill, to the cent, by the law of the day.
 *
 * @module
 */

export type { Locale } from '../locale.js'
export { type Act, findActs } from './acts.js'
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
export {
  type ContractComparison,
  type ContractOffer,
  compareContract,
  STUDENT_OFFERS,
  type YearCost,
} from './compare-contract.js'
export { computeBill, computeCoverage } from './compute-coverage.js'
export type { Allowance, Contract, Guarantee, GuaranteeKind } from './contract.js'
export type { Cover, Situation } from './cover.js'
export type { CoverageIssue, CoverageIssuePlace, PlainCode } from './coverage-issue.js'
export { computeDeductionsLeft, type DeductionsLeft } from './deductions-left.js'
export { computeDeskPayment, type DeskPayment, type ThirdPartyPayment } from './desk-payment.js'
export { EMPTY_LEDGER, type Ledger } from './ledger.js'
export { type ReimbursementSplit, type SplitInput, splitReimbursement } from './split-reimbursement.js'
export { describeAct } from './text/act.js'
export { formatEuros, formatRate } from './text/euros.js'
export { describeCoverageIssue } from './text/issue.js'
export { explainCoverage, type StatementLine } from './text/statement.js'
