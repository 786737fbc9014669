/**
 * When the next steps are expected, and the deadlines that the law sets. No clock runs here: a day is an argument.
 *
 * @module
 */
import { assertDay, type Day } from '../day.js'
import { APPEAL, CARD_UPDATE, CIVIL_STATUS_STEP, type Delay, later, MAINTENANCE } from './delay.js'
import { DOCUMENTED_POLICY, policyFrom, type RegistrationPolicy, type WaitingStep } from './policy.js'
import { assertState, type RegistrationState } from './state.js'

/**
 * Steps whose time the policy does not say. The law fixes the formal notice, the suspension and the decision about a
 * missing birth certificate, the appeal and its silence, and how long rights are kept after a permit; the yearly update
 * is what funds ask.
 */
export const DEADLINE_STEPS = [
  'formal-notice',
  'suspension',
  'suspension-decision',
  'appeal',
  'appeal-decision',
  'card-update',
  'permit-maintenance',
] as const

/** A step that is waited for. */
export type WindowStep = WaitingStep | (typeof DEADLINE_STEPS)[number]

/** When a step is expected. */
export interface RegistrationWindow {
  /** Which step. */
  readonly step: WindowStep
  /** The day the waiting began. */
  readonly since: Day
  /** Not expected before. */
  readonly earliest: Day
  /** Not expected after: the last day that is still in time. */
  readonly latest: Day
  /** The day asked about is later than that. */
  readonly overdue: boolean
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

const CLOCK_STEPS = { asked: 'formal-notice', noticed: 'suspension', suspended: 'suspension-decision' } as const

/**
 * Returns the deadline of the clock that a missing birth certificate started, if it runs. (FR: pièce d'état civil)
 *
 * Three months from the temporary number, then a formal notice; three more, then payments may be suspended; three more at
 * most for the decision. Sending the document stops the clock; it never runs beside a permanent number.
 *
 * @param state - a state
 * @returns the deadline, or `undefined` when no clock runs, or it would run out after the calendar, in the year 9999
 * @example
 * const { state } = replayRegistration({}, [{ type: 'nia-issued', on: '2025-01-10', civilStatus: 'missing' }])
 * civilStatusDeadline(state) // => { step: 'formal-notice', since: '2025-01-10', on: '2025-04-10' }
 * @see CSS R114-7 (décret 2022-292); service-public.gouv.fr F16467
 */
export function civilStatusDeadline({ number }: RegistrationState): CivilStatusDeadline | undefined {
  if (number.at !== 'nia' || number.clock === null) return undefined
  const { phase, since } = number.clock
  const on = later(since, CIVIL_STATUS_STEP)
  return on && { step: CLOCK_STEPS[phase], since, on }
}

type Running = readonly [step: WindowStep, since: Day, min: Delay, max: Delay]

const NOW: Delay = [0, 'days']

/** The steps whose length the policy says. */
function waits({ application, number, ameli, card }: RegistrationState, { waits }: RegistrationPolicy): Running[] {
  const running: (readonly [WaitingStep, Day])[] = []
  if (number.at === 'none' && (application.at === 'submitted' || application.at === 'awaiting-documents'))
    running.push(['nia', application.submittedOn], ['nir-from-application', application.submittedOn])
  if (number.at === 'nia') running.push(['nir', number.on])
  if (number.at === 'nir' && ameli.at === 'none') running.push(['account', number.on])
  if (ameli.at === 'code-sent') running.push(['access-code', ameli.on])
  if (card.at === 'ordered') running.push(['card', card.on])
  return running.map(([step, since]) => [step, since, waits[step].min, waits[step].max])
}

/** The steps whose length the law, or the fund's yearly request, fixes. */
function deadlines(state: RegistrationState): Running[] {
  const { application, rights, card, evidence } = state
  const running: Running[] = []
  const clock = civilStatusDeadline(state)
  if (clock)
    running.push([
      clock.step,
      clock.since,
      clock.step === 'suspension-decision' ? NOW : CIVIL_STATUS_STEP,
      CIVIL_STATUS_STEP,
    ])
  if (application.at === 'refused' && !application.final) running.push(['appeal', application.on, NOW, APPEAL])
  if (application.at === 'appealing') running.push(['appeal-decision', application.on, NOW, APPEAL])
  if (card.at === 'active') running.push(['card-update', card.on, NOW, CARD_UPDATE])
  if (rights.at === 'open' && evidence.permit)
    running.push(['permit-maintenance', evidence.permit.until, NOW, MAINTENANCE])
  return running
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
 * //     }
 */
export function registrationWindows(
  state: RegistrationState,
  day: Day,
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
): readonly RegistrationWindow[] {
  assertDay(day)
  assertState(state)
  return [...waits(state, policyFrom(policy)), ...deadlines(state)].flatMap(([step, since, min, max]) => {
    const earliest = later(since, min)
    const latest = later(since, max)
    return earliest && latest ? [{ step, since, earliest, latest, overdue: day > latest }] : []
  })
}
