/**
 * What changes in the law between two days, and until when the law of a day was checked.
 *
 * @module
 */
import { type Day, isDay } from '../day.js'
import { failure, failureOf, type Result, success } from '../result.js'
import {
  classAFrameCeiling,
  dentalCeilings,
  hearingCeilings,
  monthlyCeiling,
  opticalGrid,
  responsibleOverageLimit,
} from './contracts.js'
import {
  type Confidence,
  type Dated,
  entryOn,
  isOpen,
  type LegalSource,
  type LegislationIssue,
  type Unit,
} from './dated.js'
import {
  deductionAge,
  flatParticipation,
  flatParticipationDailyLimit,
  flatParticipationYearlyLimit,
  medicalFranchise,
  medicalFranchiseDailyCap,
  medicalFranchiseYearlyCap,
} from './deductions.js'
import {
  dailyHospitalCharge,
  emergencyCharge,
  heavyActCharge,
  localEmergencyShare,
  longStayFirstDay,
  newbornDays,
} from './hospital.js'
import { biologyLetters, midwifeLetters, paramedicLetters } from './letters.js'
import {
  actAges,
  childExaminationAge,
  contraceptionAge,
  dentalExaminations,
  glassesRenewal,
  hearingAidRenewal,
  psychologistSessions,
} from './limits.js'
import {
  authorisedOverage,
  authorityTariff,
  outsidePrescriptions,
  pathwayAge,
  pathwayPenalty,
  pathwayPenaltyReference,
} from './pathway.js'
import { localRates, oldAgeCoPayment, reimbursementRates, stateAidRates, workAccidentFactor } from './rates.js'
import { doctorSupplements, midwifeSupplements, nurseSupplements, physiotherapistSupplements } from './supplements.js'
import {
  classAOpticsTariffs,
  classBOpticsTariffs,
  coordinationSupplements,
  dentalExaminationTariffs,
  dentalProsthesisTariffs,
  dentalTariffs,
  equipmentTariffs,
  generalPracticeTariffs,
  hearingTariffs,
  midwifeTariffs,
  orthodonticMonitoringTariffs,
  orthodonticTariffs,
  paramedicTariffs,
  psychologistTariffs,
  spaTariffs,
  specialistTariffs,
  teleconsultationTariffs,
} from './tariffs.js'

const FAMILIES: readonly Readonly<Record<string, Dated<unknown>>>[] = [
  { flatParticipation, flatParticipationDailyLimit, flatParticipationYearlyLimit, deductionAge },
  { medicalFranchise, medicalFranchiseDailyCap, medicalFranchiseYearlyCap },
  { pathwayAge, pathwayPenalty, pathwayPenaltyReference, authorisedOverage, authorityTariff, outsidePrescriptions },
  { heavyActCharge, emergencyCharge, localEmergencyShare, dailyHospitalCharge, longStayFirstDay, newbornDays },
  { glassesRenewal, hearingAidRenewal, psychologistSessions, dentalExaminations },
  { contraceptionAge, childExaminationAge, oldAgeCoPayment, workAccidentFactor },
  { monthlyCeiling, responsibleOverageLimit, opticalGrid, classAFrameCeiling, hearingCeilings, dentalCeilings },
  reimbursementRates,
  localRates,
  stateAidRates,
  actAges,
  coordinationSupplements,
  generalPracticeTariffs,
  specialistTariffs,
  teleconsultationTariffs,
  dentalTariffs,
  dentalExaminationTariffs,
  dentalProsthesisTariffs,
  orthodonticTariffs,
  orthodonticMonitoringTariffs,
  paramedicTariffs,
  midwifeTariffs,
  psychologistTariffs,
  hearingTariffs,
  classAOpticsTariffs,
  classBOpticsTariffs,
  equipmentTariffs,
  spaTariffs,
  paramedicLetters,
  midwifeLetters,
  biologyLetters,
  doctorSupplements,
  midwifeSupplements,
  nurseSupplements,
  physiotherapistSupplements,
]

const PARAMETERS: readonly Dated<unknown>[] = /* @__PURE__ */ FAMILIES.flatMap((family) => Object.values(family))

/** One parameter of the law that gets a new value. */
export interface LawChange {
  /** Name of the parameter. */
  readonly parameter: string
  readonly unit: Unit
  /** First day of the new value. */
  readonly from: Day
  /** The value until then; null where the law has none, or none that we know. */
  readonly before: unknown
  /** The value from then on; null where the law has none. */
  readonly after: unknown
  readonly source: LegalSource
  readonly confidence: Confidence
}

/**
 * Lists what changes in the law after a day and up to another one. (FR: évolutions de la loi)
 *
 * @param from - a civil day, whose own law is not a change
 * @param until - the last day
 * @returns the changes in the order of their days, each with its text; issues `malformed-day`
 * @example
 * const changes = unwrap(findLawChanges('2026-11-28', '2027-01-01'))
 * changes.map(({ parameter, before, after }) => [parameter, before, after]) // => [
 * //     ['outsidePrescriptions', 1, 0]]
 */
export function findLawChanges(from: Day, until: Day): Result<readonly LawChange[], LegislationIssue> {
  const issues: LegislationIssue[] = []
  if (!isDay(from)) issues.push({ code: 'malformed-day', path: ['from'] })
  if (!isDay(until)) issues.push({ code: 'malformed-day', path: ['until'] })
  return failureOf(issues) ?? success(changesIn(from, until))
}

function changesIn(from: Day, until: Day): readonly LawChange[] {
  return PARAMETERS.flatMap(({ id, unit, values }) =>
    values.flatMap(({ from: day, value, source, confidence }, index): LawChange[] => {
      if (day <= from || day > until) return []
      const before = values[index - 1]?.value ?? null
      // A list begins with null where the law did not know the parameter yet.
      if (before === value) return []
      return [{ parameter: id, unit, from: day, before, after: value, source, confidence }]
    }),
  ).sort((one, other) => Number(one.from > other.from) - Number(one.from < other.from))
}

/** A parameter whose text is due for a check. */
export interface UncheckedLaw {
  readonly parameter: string
  readonly source: LegalSource
}

/**
 * Lists the parameters whose text of a day was last checked before it, the text checked longest ago first.
 * (FR: textes à vérifier)
 *
 * @param day - a civil day
 * @returns the parameters with the text in force on the day; issue `malformed-day`
 * @example
 * unwrap(findUncheckedLaw('2020-06-01')).length // => 0
 * unwrap(findUncheckedLaw('2026-11-28')).some(({ parameter }) => parameter === 'rate.doctor') // => true
 */
export function findUncheckedLaw(day: Day): Result<readonly UncheckedLaw[], LegislationIssue> {
  if (!isDay(day)) return failure({ code: 'malformed-day', path: ['day'] })
  const unchecked = PARAMETERS.flatMap((parameter) => {
    const entry = entryOn(parameter, day)
    const isDue = entry && isOpen(parameter, entry) && entry.source.checkedOn < day
    return isDue ? [{ parameter: parameter.id, source: entry.source }] : []
  })
  return success(
    unchecked.sort(
      (one, other) =>
        Number(one.source.checkedOn > other.source.checkedOn) - Number(one.source.checkedOn < other.source.checkedOn),
    ),
  )
}
