/**
 * What a language must say about care and a bill.
 *
 * @module
 */
import type { Day } from '../../day.js'
import type { Doubt } from '../../legislation/dated.js'
import type { RateId } from '../../legislation/rates.js'
import type { Supplement } from '../../legislation/supplements.js'
import type { ActId } from '../../legislation/tariffs.js'
import type { BasisPoints, Cents } from '../../money.js'
import type { Heading } from '../contract/benefits.js'
import type { ContractIssue } from '../contract/issue.js'
import type { CoverageIssue } from '../coverage-issue.js'
import type { CareKind, NoteCode, PaymentReasonCode, RuleId, StepReason } from '../vocabulary.js'

/** The shares that close a statement, in this order. */
export const CLOSING_SHARES = ['netAmo', 'localScheme', 'amc', 'patient', 'deferred'] as const

/** A text for each word of a closed list. */
type Words<K extends string> = Readonly<Record<K, string>>

/**
 * Every sentence about care and a bill in one language. An application adds a language by writing one of these and
 * passing it in the place of the locale; each function needs only the parts that its type names.
 */
export interface CoverageSentences {
  /** The names of the common acts. */
  readonly acts: Words<ActId>
  /** The headings of a table of guarantees; `otherwise` is every care that is not named. */
  readonly headings: Words<Heading | 'otherwise'>
  /** A heading apart for doctors outside the moderated option, or for children; `{heading}` is its name. */
  readonly apart: Words<'not-optam' | 'child'>
  /** `{expected}` is the list of values that a field takes, `{firstDay}` the first day of which the law is known. */
  readonly issues: Words<(CoverageIssue | ContractIssue)['code']>
  readonly rules: Words<RuleId>
  /** What is above the base, by the kind of care that it is of. */
  readonly overages: Words<CareKind>
  /** Why a rule is as it is. */
  readonly reasons: Words<StepReason>
  /** Who pays; `c2s` is in place of `amc` where the contract is the solidarity cover. */
  readonly shares: Words<'fee' | (typeof CLOSING_SHARES)[number] | 'c2s'>
  /** `{checkedOn}` is the day of the last check of a text. */
  readonly notes: Words<NoteCode>
  /** What is in doubt about a value of the law; `{checkedOn}` as above. */
  readonly doubts: Words<Doubt>
  /** `{amount}` is the difference that is explained, `{count}` how many deductions it is. */
  readonly payments: Words<PaymentReasonCode>
  /** The parameters of the law that are no family. */
  readonly laws: Words<
    | 'flatParticipation'
    | 'flatParticipationDailyLimit'
    | 'flatParticipationYearlyLimit'
    | 'deductionAge'
    | 'medicalFranchise'
    | 'medicalFranchiseDailyCap'
    | 'medicalFranchiseYearlyCap'
    | 'pathwayAge'
    | 'pathwayPenalty'
    | 'pathwayPenaltyReference'
    | 'authorisedOverage'
    | 'authorityTariff'
    | 'outsidePrescriptions'
    | 'heavyActCharge'
    | 'emergencyCharge'
    | 'localEmergencyShare'
    | 'longStayFirstDay'
    | 'newbornDays'
    | 'dailyHospitalCharge'
    | 'glassesRenewal'
    | 'hearingAidRenewal'
    | 'psychologistSessions'
    | 'dentalExaminations'
    | 'contraceptionAge'
    | 'childExaminationAge'
    | 'oldAgeCoPayment'
    | 'workAccidentFactor'
    | 'monthlyCeiling'
    | 'responsibleOverageLimit'
    | 'opticalGrid'
    | 'classAFrameCeiling'
    | 'hearingCeilings'
    | 'dentalCeilings'
  >
  /** The families of parameters; `{subject}` is the act, the care, the supplement or the letter. */
  readonly lawFamilies: Words<
    'rate' | 'localRate' | 'stateAidRate' | 'tariff' | 'coordination' | 'supplement' | 'letter' | 'age'
  >
  /** The care of each rate. */
  readonly rates: Words<RateId>
  readonly supplements: Words<Supplement>
  /** Who has supplements. */
  readonly professions: Words<'doctor' | 'midwife' | 'nurse' | 'physiotherapist'>
  /** The parts of a value of the law, each before its amount or number. */
  readonly lawFields: Words<
    | 'units'
    | 'amount'
    | 'box'
    | 'act'
    | 'trip'
    | 'gp'
    | 'specialist'
    | 'charge'
    | 'threshold'
    | 'coefficient'
    | 'full'
    | 'reduced'
    | 'general'
    | 'psychiatry'
    | 'renewal'
    | 'earlyRenewal'
    | 'childAge'
    | 'cap'
    | 'gap'
    | 'frame'
    | 'pairs'
    | 'min'
    | 'max'
    | 'classOnePrice'
    | 'classTwoTotal'
    | 'from'
    | 'before'
    | 'base'
    | 'sector2'
    | 'overseas'
    | 'guadeloupe'
    | 'martinique'
    | 'guyane'
    | 'reunion'
    | 'mayotte'
    | 'ceramic-metal-visible'
    | 'zirconia'
    | 'metal'
    | 'ceramic-metal-second-premolar'
    | 'a'
    | 'b'
    | 'c'
    | 'd'
    | 'e'
    | 'f'
  >
  /** What a change is, and the words of a yes or no; `{name}` is the parameter, `{before}` and `{after}` its values. */
  readonly lawChanges: Words<'changed' | 'begun' | 'ended' | 'refunded' | 'not-refunded'>
  /** A rule that used a rate: "Share (70% of the base)". */
  readonly ofBase: (rule: string, rate: BasisPoints) => string
  /** A rule and its reason: "Franchise (limit of the day reached)". */
  readonly because: (rule: string, reason: string) => string
  /** A day in words. */
  readonly day: (day: Day) => string
  /** A rate in words. */
  readonly percent: (rate: BasisPoints) => string
  /** An amount in words. */
  readonly euros: (amount: Cents) => string
}
