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
} from './breakdown.js'
export type {
  Based,
  Billed,
  BiologyCare,
  ByAct,
  ByLetter,
  Care,
  CareByAct,
  CareByKind,
  CareByLetter,
  CareOf,
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
  PharmacistCare,
  PsychologistCare,
  SpaCare,
  Supplemented,
  TransportCare,
  UnreimbursedCare,
  WithCoefficient,
} from './care.js'
export { lawCheckedUntil } from './checked-until.js'
export { computeBill, computeCoverage } from './compute-coverage.js'
export { BENEFITS, type Benefit, type ChildHeading, type Heading, type OptionHeading } from './contract/benefits.js'
export {
  type ContractComparison,
  type ContractOffer,
  compareContract,
  type YearCost,
} from './contract/compare.js'
export type {
  Allowance,
  Capped,
  CeilingShare,
  Contract,
  GrowingContract,
  Guarantee,
  GuaranteeByYear,
  Period,
  SteadyContract,
} from './contract/contract.js'
export type { ContractIssue } from './contract/issue.js'
export { type ContractOptions, type ContractRow, findRowsLeftOut, parseContract } from './contract/parse.js'
export { type GuaranteeIssue, parseGuarantee } from './contract/parse-guarantee.js'
export { STUDENT_OFFERS, type StudentOffer } from './contract/student-offers.js'
export type { Cover } from './cover.js'
export type { Contradiction, CoverageIssue, LawIssue, ValueIssue, ValueIssueCode } from './coverage-issue.js'
export { computeDeductionsLeft, type DeductionsLeft } from './deductions-left.js'
export { computeDeskPayment, type DeskPayment } from './desk-payment.js'
export { explainPayment, type PaymentExplanation, type PaymentReason } from './explain-payment.js'
export { EMPTY_LEDGER, type Ledger } from './ledger.js'
export { type AmountIssue, parseEuros, parseRate } from './parse-amount.js'
export { type ReimbursementSplit, type SplitInput, splitReimbursement } from './split-reimbursement.js'
export { describeAct } from './text/act.js'
export { describeBenefit } from './text/benefit.js'
export type { CoverageSentences } from './text/coverage-sentences.js'
export { formatEuros, formatRate } from './text/euros.js'
export { formatGuarantee } from './text/guarantee.js'
export { describeCoverageIssue } from './text/issue.js'
export { describeLawChange } from './text/law.js'
export { describePaymentReason } from './text/payment.js'
export { type BillStatement, explainBill, explainCoverage, type StatementLine } from './text/statement.js'
export {
  CARE_KINDS,
  CAUSES,
  type CareKind,
  type Cause,
  type NoteCode,
  PATHWAYS,
  type Pathway,
  type PathwayException,
  type PaymentReasonCode,
  type RuleId,
  SECTORS,
  type Sector,
  SITUATIONS,
  type Situation,
  type StepReason,
  type ThirdPartyPayment,
  UNREIMBURSED_SERVICES,
  type UnreimbursedService,
} from './vocabulary.js'
