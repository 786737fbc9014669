/**
 * When the next steps are expected, and the deadlines that the law sets. No clock runs here: a day is an argument.
 *
 * @module
 */
import type { Day } from '../day.js'
import { APPEAL, CARD_UPDATE, CIVIL_STATUS_STEP, type Delay, dayAsked, later, MAINTENANCE } from './delay.js'
import { DOCUMENTED_POLICY, type RegistrationPolicy, type WaitingStep } from './policy.js'
import type { RegistrationState } from './state.js'

/**
 * A step that is waited for. The policy tells how long the steps of funds take; the law fixes the formal notice, the
 * suspension and the decision about a missing birth certificate, the appeal and its silence, and how long rights are
 * kept after a permit; the yearly update is what funds ask.
 */
export type WindowStep =
  | WaitingStep
  | 'formal-notice'
  | 'suspension'
  | 'suspension-decision'
  | 'appeal'
  | 'appeal-decision'
  | 'card-update'
  | 'permit-maintenance'

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
 * Three months from the waiting number, then a formal notice; three more, then payments may be suspended; three more at
 * most for the decision. Sending the paper stops the clock; it never runs beside a definitive number.
 *
 * @param state - a state
 * @returns the deadline, or `undefined` when no clock runs
 * @example
 * const { state } = replayRegistration({}, [{ type: 'nia-issued', on: '2025-01-10', civilStatus: 'missing' }])
 * civilStatusDeadline(state) // => { step: 'formal-notice', since: '2025-01-10', on: '2025-04-10' }
 * @see CSS R114-7 (décret 2022-292); service-public.gouv.fr F16467
 */
export function civilStatusDeadline({ number }: RegistrationState): CivilStatusDeadline | undefined {
  if (number.at !== 'nia' || number.clock === null) return undefined
  const { phase, since } = number.clock
  return { step: CLOCK_STEPS[phase], since, on: later(since, CIVIL_STATUS_STEP) }
}

type Running = readonly [step: WindowStep, since: Day, min: Delay, max: Delay]

const NOW: Delay = [0, 'days']

/** The steps whose length the policy tells. */
function waits({ dossier, number, ameli, card }: RegistrationState, { waits }: RegistrationPolicy): Running[] {
  const wait = (step: WaitingStep, since: Day): Running => [step, since, waits[step].min, waits[step].max]
  const running: Running[] = []
  if (number.at === 'none' && (dossier.at === 'submitted' || dossier.at === 'awaiting-documents'))
    running.push(wait('nia', dossier.filed), wait('nir-from-filing', dossier.filed))
  if (number.at === 'nia') running.push(wait('nir', number.on))
  if (number.at === 'nir' && ameli.at === 'none') running.push(wait('account', number.on))
  if (ameli.at === 'code-sent') running.push(wait('access-code', ameli.on))
  if (card.at === 'ordered') running.push(wait('card', card.on))
  return running
}

/** The steps whose length the law, or the fund's yearly request, fixes. */
function deadlines(state: RegistrationState): Running[] {
  const { dossier, rights, card, evidence } = state
  const running: Running[] = []
  const clock = civilStatusDeadline(state)
  if (clock)
    running.push([
      clock.step,
      clock.since,
      clock.step === 'suspension-decision' ? NOW : CIVIL_STATUS_STEP,
      CIVIL_STATUS_STEP,
    ])
  if (dossier.at === 'refused' && !dossier.final) running.push(['appeal', dossier.on, NOW, APPEAL])
  if (dossier.at === 'appealing') running.push(['appeal-decision', dossier.on, NOW, APPEAL])
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
 * @returns the steps, waits first; `overdue` from the day after `latest`
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
): RegistrationWindow[] {
  const on = dayAsked(day)
  return [...waits(state, policy), ...deadlines(state)].map(([step, since, min, max]) => {
    const latest = later(since, max)
    return { step, since, earliest: later(since, min), latest, overdue: on > latest }
  })
}
