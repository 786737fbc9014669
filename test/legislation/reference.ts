import type { Dated } from '../../src/legislation/dated.js'
import { families } from './parameters.js'

/** What each family is, for the headings of the reference. */
export const TITLES: Readonly<Record<string, string>> = {
  reimbursementRates: 'Rates of the obligatory insurance (taux de remboursement)',
  localRates: 'Shares of Alsace-Moselle (régime local)',
  flatParticipation: 'Flat participation (participation forfaitaire)',
  flatParticipationDailyLimit: 'Flat participation: limit of a day and professional',
  flatParticipationYearlyLimit: 'Flat participation: limit of a year',
  medicalFranchise: 'Franchise (franchise médicale)',
  medicalFranchiseDailyCap: 'Franchise: caps of a day',
  medicalFranchiseYearlyCap: 'Franchise: cap of a year',
  pathwayPenalty: 'Penalty outside the pathway (majoration hors parcours)',
  pathwayPenaltyReference: 'Tariff that caps the penalty',
  outsidePrescriptions: 'Whether prescriptions of a doctor outside the convention are paid',
  pathwayAge: 'Age from which the pathway binds',
  authorisedOverage: 'Authorised overage outside the pathway (dépassement autorisé)',
  authorityTariff: 'Tariff of authority (tarif d’autorité)',
  heavyActCharge: 'Charge on heavy acts (participation assuré, PAS)',
  emergencyCharge: 'Emergency charge (forfait patient urgences)',
  dailyHospitalCharge: 'Daily hospital charge (forfait journalier)',
  longStayFirstDay: 'Day of a stay from which there is no co-payment',
  deductionAge: 'Age from which deductions are due',
  newbornDays: 'Days of a newborn',
  glassesRenewal: 'Time between two pairs of glasses',
  hearingAidRenewal: 'Months between two hearing aids of an ear',
  psychologistSessions: 'Psychologist sessions of a year',
  dentalExaminations: 'Dental examinations of a year',
  actAges: 'Ages of acts',
  contraceptionAge: 'Age from which contraception is not paid in full',
  childExaminationAge: 'Age from which there are no examinations of a child',
  stateAidRates: 'Rates of state medical aid (AME) where it does not pay all',
  workAccidentFactor: 'Factor of tariffs after a work accident',
  localEmergencyShare: 'Emergency charge: part that Alsace-Moselle pays',
  oldAgeCoPayment: 'Highest co-payment with the old-age benefit (ASPA)',
  responsibleOverageLimit: 'Responsible contract: overage outside OPTAM',
  opticalGrid: 'Responsible contract: glasses of class B',
  classAFrameCeiling: 'Price ceiling of a class A frame',
  hearingCeilings: 'Ceilings of hearing aids',
  dentalCeilings: 'Price ceilings of crowns',
  monthlyCeiling: 'Monthly ceiling of social security (PMSS)',
  generalPracticeTariffs: 'Tariffs: general practitioners',
  teleconsultationTariffs: 'Tariffs: teleconsultations',
  specialistTariffs: 'Tariffs: specialists',
  coordinationSupplements: 'Supplements of coordination (majorations de coordination)',
  dentalTariffs: 'Tariffs: dental care',
  dentalExaminationTariffs: 'Tariffs: dental examinations',
  dentalProsthesisTariffs: 'Tariffs: dental prostheses',
  orthodonticTariffs: 'Tariffs: orthodontics',
  orthodonticMonitoringTariffs: 'Tariffs: orthodontics at the ordinary rate',
  paramedicTariffs: 'Tariffs: paramedics',
  midwifeTariffs: 'Tariffs: midwives',
  psychologistTariffs: 'Tariffs: psychologists',
  hearingTariffs: 'Bases: hearing aids',
  classAOpticsTariffs: 'Bases: glasses of class A',
  classBOpticsTariffs: 'Bases: glasses of class B',
  equipmentTariffs: 'Bases: products',
  spaTariffs: 'Bases: spa cures',
  paramedicLetters: 'Letters: paramedics (lettres-clés)',
  midwifeLetters: 'Letters: midwives',
  biologyLetters: 'Letters: biology',
  doctorSupplements: 'Supplements: doctors (majorations)',
  midwifeSupplements: 'Supplements: midwives',
  nurseSupplements: 'Supplements: nurses',
  physiotherapistSupplements: 'Supplements: physiotherapists',
}

/** The reference page of the law, made from the data. */
export function legislationReference(): string {
  const sections = Object.keys(TITLES).map((name) => {
    const parameters = families.find(([family]) => family === name)?.[1]
    if (!parameters) throw new Error(`no parameter ${name}`)
    return `## ${TITLES[name]}\n\n\`${name}\`\n\n${table(parameters)}`
  })
  const forgotten = families.filter(([name]) => !Object.hasOwn(TITLES, name)).map(([name]) => name)
  if (forgotten.length > 0) throw new Error(`no title for ${forgotten.join(', ')}`)
  return `${INTRODUCTION}\n${sections.join('\n\n')}\n`
}

const INTRODUCTION = `# The law, as the calculator knows it

This page is made from the data of \`securite-sociale/legislation\` by a test, which fails while the two differ; run it
with \`UPDATE_DOCS=1\` to write the page anew. Amounts are in euros. «–» means that the law has no such value from that
day on. *Checked* is the last day on which the text was known to be in force; a bill of a later day carries a note. *Doubt*
says what could not be confirmed by an official text.
`

function table(parameters: readonly Dated<unknown>[]): string {
  const rows = parameters.flatMap(({ id, unit, values }) =>
    values.map(({ from, value, source, confidence, doubt }) => {
      const text = `[${source.article ?? source.title}](${source.href})`
      return [
        `\`${id}\``,
        from,
        showValue(value, unit),
        text,
        source.checkedOn,
        confidence,
        (doubt ?? '').replaceAll('-', ' '),
      ]
    }),
  )
  const head = ['Parameter', 'From', 'Value', 'Source', 'Checked', 'Confidence', 'Doubt']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Fields of records that are no amounts. */
const COUNTS = ['units', 'coefficient', 'renewal', 'earlyRenewal', 'childAge', 'from', 'before']
const RATES = ['cap', 'gap']

/** A value in words: euros, per cent, a count, or the fields of a record. */
export function showValue(value: unknown, unit: Dated<unknown>['unit'] | string): string {
  if (value === null) return '–'
  if (typeof value === 'object')
    return Object.entries(value as object)
      .map(([name, part]) =>
        name === 'pairs' ? showValue(part, 'record') : `${name} ${showValue(part, unitOf(name))}`,
      )
      .join(', ')
  const number = Number(value)
  if (unit === 'count') return String(number)
  return unit === 'basis points' ? `${number / 100} %` : `${(number / 100).toFixed(2)} €`
}

function unitOf(name: string): string {
  if (COUNTS.includes(name)) return 'count'
  return RATES.includes(name) ? 'basis points' : 'cents'
}
