/**
 * When the next steps are expected, and the deadlines that the law sets. No clock runs here: a day is an argument.
 *
 * @module
 */
import type { Day } from '../day.js'
import { trusted } from '../result.js'
import {
  APPEAL,
  CARD_UPDATE,
  CIVIL_STATUS_DECISION,
  CIVIL_STATUS_STEP,
  CONTROL,
  type Delay,
  later,
  MAINTENANCE,
  RENEWAL_FROM,
  RENEWAL_UNTIL,
  STABLE_RESIDENCE,
  VISA_VALIDATION,
} from './delay.js'
import { dutyOf } from './duty.js'
import { assertAsked, hasRights, isInterim, permitFor, permitToRenew, profileOn } from './on-day.js'
import {
  DOCUMENTED_POLICY,
  type ExpectedTime,
  policyFrom,
  type RegistrationPolicy,
  type WaitingStep,
} from './policy.js'
import type { ApplicationState, RegistrationState } from './state.js'

/** Steps whose time the policy does not say: the law fixes it, or funds ask for it. */
export const DEADLINE_STEPS = [
  'formal-notice',
  'suspension',
  'suspension-decision',
  'civil-status-decision',
  'control-reply',
  'appeal',
  'appeal-decision',
  'court',
  'card-update',
  'visa-validation',
  'permit-renewal',
  'permit-maintenance',
  'stable-residence',
] as const

/** A step that is waited for. */
export type WindowStep = WaitingStep | DeadlineStep

/** A step whose time the policy does not say. */
export type DeadlineStep = (typeof DEADLINE_STEPS)[number]

/** The sources of windows that are no titles of texts, and so have words in each language. */
export const WINDOW_SOURCES = [
  'practice',
  'the students’ guide',
  'sum of the two steps',
  'CSS R111-4, replaced on 2026-04-01: the new text was not read',
  'connexionfrance.com; readers’ reports',
  'ESSEC, student support',
  'ESSEC, student support; ameli.fr',
  'ameli.fr, né à l’étranger',
] as const

/** A source that has words in each language. */
export type WindowSource = (typeof WINDOW_SOURCES)[number]

/** When a step is expected. */
export interface RegistrationWindow {
  /** Which step. */
  readonly step: WindowStep
  /** The day from which the time is counted. */
  readonly since: Day
  /** Not expected before. */
  readonly earliest: Day
  /** Not expected after: the last day that is still in time. */
  readonly latest: Day
  /** The day asked about is later than that. */
  readonly overdue: boolean
  /** Who says so: a text of law, or who reports it. */
  readonly source: string
}

/** The deadline of the running civil-status clock. */
export interface CivilStatusDeadline {
  /** What may follow once the deadline has passed. */
  readonly step: 'formal-notice' | 'suspension' | 'suspension-decision'
  /** The day the running step began. */
  readonly since: Day
  /** The last day of the running step. */
  readonly on: Day
}

/** What may follow each step of the clock; after a rejected document the notice may follow on any day. */
const CLOCK_STEPS = {
  asked: 'formal-notice',
  rejected: null,
  noticed: 'suspension',
  suspended: 'suspension-decision',
} as const

/**
 * Returns the deadline of the clock that a missing birth certificate started, if it runs. (FR: pièce d'état civil)
 *
 * Three months from the request, then a formal notice; three more, then payments may be suspended; three more at most for
 * the decision. Sending the document stops nothing: the pensions office judges it within two months, and the clock ends
 * when it takes it. After a document that was rejected the notice may come on any day, so that there is no deadline
 * before it. The clock never runs beside a permanent number.
 *
 * @param state - a state
 * @returns the deadline, or `undefined` when no clock runs, or it would run out after the calendar, in the year 9999
 * @throws TypeError when there is no state
 * @example
 * const { state } = replayRegistration({}, [{ type: 'nia-issued', on: '2025-01-10', civilStatus: 'missing' }])
 * civilStatusDeadline(state) // => { step: 'formal-notice', since: '2025-01-10', on: '2025-04-10' }
 * @see CSS R114-7 (décret 2022-292); service-public.gouv.fr F16467
 */
export function civilStatusDeadline(state: RegistrationState): CivilStatusDeadline | undefined {
  return trusted(() => deadlineOf(state))
}

function deadlineOf({ number }: RegistrationState): CivilStatusDeadline | undefined {
  if (number.at !== 'nia' || number.clock === null) return undefined
  const { phase, since } = number.clock
  const step = CLOCK_STEPS[phase]
  const on = later(since, CIVIL_STATUS_STEP)
  return step && on ? { step, since, on } : undefined
}

type Running = readonly [step: WindowStep, since: Day, expected: ExpectedTime]

const NOW: Delay = [0, 'days']

/** How long each deadline is, and the text that fixes it. */
const DEADLINES: Readonly<Record<DeadlineStep, ExpectedTime>> = {
  'formal-notice': { min: CIVIL_STATUS_STEP, max: CIVIL_STATUS_STEP, source: 'CSS R114-7' },
  suspension: { min: CIVIL_STATUS_STEP, max: CIVIL_STATUS_STEP, source: 'CSS R114-7' },
  'suspension-decision': { min: NOW, max: CIVIL_STATUS_STEP, source: 'CSS R114-7' },
  'civil-status-decision': { min: NOW, max: CIVIL_STATUS_DECISION, source: 'CSS R114-7' },
  'control-reply': { min: NOW, max: CONTROL, source: 'CSS R114-10, R114-10-1' },
  appeal: { min: NOW, max: APPEAL, source: 'CSS R142-1' },
  'appeal-decision': { min: NOW, max: APPEAL, source: 'CSS R142-6' },
  court: { min: NOW, max: APPEAL, source: 'CSS R142-1-A' },
  'card-update': { min: NOW, max: CARD_UPDATE, source: 'ameli.fr' },
  'visa-validation': { min: NOW, max: VISA_VALIDATION, source: 'CESEDA R431-17' },
  'permit-renewal': { min: RENEWAL_FROM, max: RENEWAL_UNTIL, source: 'CESEDA R431-5' },
  'permit-maintenance': {
    min: NOW,
    max: MAINTENANCE,
    source: 'CSS R111-4, replaced on 2026-04-01: the new text was not read',
  },
  'stable-residence': { min: STABLE_RESIDENCE, max: STABLE_RESIDENCE, source: 'CSS D160-2' },
}

/** The steps whose length the policy says. */
function waits(state: RegistrationState, day: Day, { waits }: RegistrationPolicy): Running[] {
  const { application, number, ameli, card } = state
  const running: (readonly [WaitingStep, Day])[] = []
  const submittedOn =
    application.at === 'submitted' || application.at === 'awaiting-documents' ? application.submittedOn : null
  // An appeal that was granted before there is a number leads on to it.
  if (application.at === 'accepted' && number.at === 'none') running.push(['nia', application.on])
  if (submittedOn && number.at === 'none') running.push(['nia', submittedOn], ['nir-from-application', submittedOn])
  if (submittedOn && number.at === 'nir' && !hasRights(state, day)) running.push(['rights', submittedOn])
  if (number.at === 'nia') running.push(['nir', number.on])
  if (number.at === 'nir' && ameli.at === 'none') running.push(['account', number.on])
  if (ameli.at === 'code-sent') running.push(['access-code', ameli.on])
  if (card.at === 'ordered') running.push(['card', card.on])
  return running.map(([step, since]) => [step, since, waits[step]])
}

/** Whether a person must have lived in France for three months first. */
function waitsForResidence(state: RegistrationState, day: Day): boolean {
  const duty = dutyOf(profileOn(state, day), day)
  return duty.duty === 'register' && duty.residenceMonths > 0
}

/** The day on which rights were closed by a decision that nobody contested yet; who has left for good asked for it. */
function closingOpenToAppeal({ application, number, rights, presence }: RegistrationState): Day | undefined {
  if (rights.at !== 'closed' || (rights.reason === 'left-france' && presence === 'left')) return undefined
  if (!APPEALABLE.includes(application.at)) return undefined
  // One that was handed in after the closing, or accepted after it on appeal, is the answer to it.
  const { on, submittedOn } = application as { readonly on?: Day; readonly submittedOn?: Day }
  // One that was accepted because the number was certified is none: that is about the identity.
  const isAnswered = application.at === 'accepted' && !(number.at === 'nir' && number.on === on)
  const answeredOn = isAnswered ? on : submittedOn
  return (answeredOn ?? rights.on) > rights.on ? undefined : rights.on
}

/** Where an application is when the closing of rights can be contested: no other decision is. */
const APPEALABLE: readonly ApplicationState['at'][] = [
  'none',
  'draft',
  'submitted',
  'awaiting-documents',
  'accepted',
  'lapsed',
]

/** The steps whose length the law, or the fund's yearly request, fixes. */
function deadlines(state: RegistrationState, day: Day): Running[] {
  const { application, number, card, evidence, rights } = state
  const { arrivedOn } = evidence
  const permit = permitFor(state, day)
  const last = permitToRenew(state, day)
  const running: (readonly [DeadlineStep, Day | undefined])[] = []
  const clock = civilStatusDeadline(state)
  if (clock) running.push([clock.step, clock.since])
  if (number.at === 'nia' && number.clock?.sentOn) running.push(['civil-status-decision', number.clock.sentOn])
  if (application.at === 'controlled') running.push(['control-reply', application.on])
  if (application.at === 'refused') running.push([application.final ? 'court' : 'appeal', application.on])
  running.push(['appeal', closingOpenToAppeal(state)])
  // Two months of silence refuse the appeal; the time for the court begins then.
  if (application.at === 'appealing')
    running.push(['appeal-decision', application.on], ['court', later(application.on, APPEAL)])
  if (card.at === 'active') running.push(['card-update', card.on])
  if (permit?.kind === 'vls-ts' && !permit.validated && arrivedOn) running.push(['visa-validation', arrivedOn])
  if (last && !isInterim(last)) running.push(['permit-renewal', last.until])
  if (hasRights(state, day) && last) running.push(['permit-maintenance', last.until])
  if (waitsForResidence(state, day) && rights.at === 'none' && arrivedOn) running.push(['stable-residence', arrivedOn])
  return running.flatMap(([step, since]) => (since ? [[step, since, DEADLINES[step]]] : []))
}

/**
 * Lists the steps that are waited for, with the earliest and the latest day on which each is expected.
 *
 * @param state - a state
 * @param day - the day it is asked for
 * @param policy - whose expected times; legal deadlines are the same under every policy
 * @returns the steps, waits first; `overdue` from the day after `latest`; none whose time would pass the year 9999
 * @throws RangeError when the day is no civil day; TypeError when the policy is none
 * @example
 * const { state } = replayRegistration({}, [
 *   { type: 'application-submitted', on: '2024-09-10', route: 'portal', documents: ['identity', 'enrolment'] },
 * ])
 * registrationWindows(state, '2024-10-01')[0] // => {
 * //     step: 'nia', since: '2024-09-10', earliest: '2024-09-24', latest: '2024-12-10', overdue: false,
 * //     source: 'ESSEC, student support; ameli.fr',
 * //     }
 */
export function registrationWindows(
  state: RegistrationState,
  day: Day,
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
): readonly RegistrationWindow[] {
  assertAsked(state, day)
  return [...waits(state, day, policyFrom(policy)), ...deadlines(state, day)].flatMap(
    ([step, since, { min, max, source }]) => {
      const earliest = later(since, min)
      const latest = later(since, max)
      return earliest && latest ? [{ step, since, earliest, latest, overdue: day > latest, source }] : []
    },
  )
}
