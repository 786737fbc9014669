/**
 * What comes next: a to-do list from state and day, the most pressing first.
 *
 * @module
 */
import { assertDay, type Day } from '../day.js'
import { type RegistrationCapabilities, registrationCapabilities } from './capability.js'
import { type Delay, isOver } from './delay.js'
import { documentsOf, type RequiredDocument } from './document.js'
import { routeOf } from './duty.js'
import { type RegistrationFlag, registrationFlags } from './phase.js'
import { DOCUMENTED_POLICY, policyFrom, type RegistrationPolicy } from './policy.js'
import { assertState, type RegistrationState } from './state.js'
import type { CardOrder, DocumentId, RegistrationRoute } from './vocabulary.js'
import { civilStatusDeadline, type RegistrationWindow, registrationWindows, type WindowStep } from './window.js'

/** What there may be to do, the most pressing first. */
export const REGISTRATION_ACTIONS = [
  'supply-documents',
  'send-birth-certificate',
  'appeal',
  'renew-permit',
  'validate-visa',
  'apply',
  'contact-cpam',
  'ask-access-code',
  'open-account',
  'order-card',
  'replace-card',
  'update-card',
  'add-iban',
  'declare-doctor',
  'tell-fund-moved',
  'wait',
  'nothing',
  'join-mutuelle',
] as const

/** The name of an action. */
export type RegistrationActionName = (typeof REGISTRATION_ACTIONS)[number]

/** Actions that carry something beside their name. @inline */
type LadenAction =
  | { readonly action: 'apply'; readonly route: RegistrationRoute; readonly documents: readonly DocumentId[] }
  | { readonly action: 'supply-documents'; readonly documents: readonly DocumentId[] }
  | { readonly action: 'send-birth-certificate' | 'appeal' | 'renew-permit'; readonly by: Day }
  | {
      readonly action: 'order-card' | 'replace-card'
      readonly via: CardOrder
      readonly documents: readonly DocumentId[]
    }
  | ({ readonly action: 'wait' } & RegistrationWindow)

/** Something to do, or to wait for. */
export type RegistrationAction =
  | LadenAction
  | { readonly action: Exclude<RegistrationActionName, LadenAction['action']> }

interface Situation {
  readonly state: RegistrationState
  readonly day: Day
  readonly windows: readonly RegistrationWindow[]
  readonly flags: readonly RegistrationFlag[]
  readonly can: RegistrationCapabilities
}

/** The windows in which somebody else must act. */
const WAITS: readonly WindowStep[] = ['nia', 'nir', 'access-code', 'card', 'appeal-decision', 'suspension-decision']

/** Documents of one moment that were not shown yet. */
function documentsFor(moment: RequiredDocument['for'], { profile, evidence }: RegistrationState): DocumentId[] {
  return documentsOf(profile)
    .filter((required) => required.for === moment)
    .map(({ document }) => document)
    .filter((document) => !(document === 'iban' ? evidence.iban : document === 'civil-status' && evidence.civilStatus))
}

/** Whether a person has a number but no rights, and no application that would bring them. */
function isStuck({ number, rights, application }: RegistrationState): boolean {
  return number.at !== 'none' && rights.at === 'none' && application.at === 'accepted'
}

/** Whether only the fund can help: rights to resume or to open again, a departure to report, a wait that is too long. */
function needsFund({ state, can, windows }: Situation): boolean {
  const { rights, number, presence } = state
  const counting = rights.at === 'open' || rights.at === 'suspended'
  return (
    can['need-to-register'].answer === 'maybe' ||
    (presence === 'left' ? counting : rights.at === 'closed') ||
    (rights.at === 'suspended' && number.at === 'nia' && number.clock === null) ||
    isStuck(state) ||
    windows.some(({ step, overdue }) => overdue && WAITS.includes(step))
  )
}

/** Whether the person moved, and had nothing to do with the fund since. */
function isMoveUnreported({ evidence, application, rights, card }: RegistrationState): boolean {
  const { moved } = evidence
  const dealings = [application, rights, card].flatMap((facet) => (facet.at === 'none' ? [] : [facet.on]))
  return moved !== null && dealings.length > 0 && dealings.every((day) => day < moved.on)
}

/** Renewing a permit is due so long before its end. */
const PERMIT_NOTICE: Delay = [-3, 'months']

/** One question per action, in the order of the list. */
const RULES: readonly ((situation: Situation) => RegistrationAction | false)[] = [
  ({ state: { application } }) =>
    application.at === 'awaiting-documents' && { action: 'supply-documents', documents: [...application.missing] },
  ({ state }) => {
    const deadline = civilStatusDeadline(state)
    return deadline !== undefined && { action: 'send-birth-certificate', by: deadline.on }
  },
  ({ windows }) => {
    const running = windows.find(({ step, overdue }) => step === 'appeal' && !overdue)
    return running !== undefined && { action: 'appeal', by: running.latest }
  },
  ({ state: { evidence, rights }, day }) =>
    rights.at === 'open' &&
    evidence.permit !== null &&
    isOver(day, evidence.permit.until, PERMIT_NOTICE) && { action: 'renew-permit', by: evidence.permit.until },
  ({ state: { evidence } }) =>
    evidence.permit?.kind === 'vls-ts' && !evidence.permit.validated && { action: 'validate-visa' },
  ({ state, can }) =>
    can['need-to-register'].answer === 'yes' &&
    state.rights.at === 'none' && {
      action: 'apply',
      route: routeOf(state.profile),
      documents: documentsFor('application', state),
    },
  (situation) => needsFund(situation) && { action: 'contact-cpam' },
  ({ state: { ameli, rights }, can }) =>
    rights.at === 'open' &&
    ameli.at !== 'code-sent' &&
    can['open-ameli-account'].answer !== 'no' && { action: 'ask-access-code' },
  ({ state: { ameli } }) => ameli.at === 'code-sent' && { action: 'open-account' },
  ({ state, can }) =>
    can['order-card'].answer === 'yes' && {
      action: state.card.at === 'unusable' ? 'replace-card' : 'order-card',
      via: state.ameli.at === 'open' ? 'ameli' : 'form',
      documents: documentsFor('card', state),
    },
  ({ state: { card }, can, flags }) =>
    can['update-card'].answer === 'yes' &&
    (card.at !== 'active' || flags.includes('card-update-due')) && { action: 'update-card' },
  ({ flags }) => flags.includes('iban-missing') && { action: 'add-iban' },
  ({ flags }) => flags.includes('doctor-missing') && { action: 'declare-doctor' },
  ({ state }) => isMoveUnreported(state) && { action: 'tell-fund-moved' },
]

/**
 * Lists what to do next, the most pressing first, then what is waited for, then what is only advised.
 *
 * Every state yields an action, a wait with its window, or `nothing`. Joining a mutuelle is advice: where it is all that
 * is left, `nothing` comes before it.
 *
 * @param state - a state
 * @param day - the day it is asked for
 * @param policy - whose expected times and whose reading of an update that is due
 * @returns at least one action, with its documents and its last day
 * @throws RangeError when the day is no civil day; TypeError when the policy is none
 * @example
 * const { state } = replayRegistration({}, [
 *   { type: 'application-submitted', on: '2024-09-10', route: 'portal', documents: ['identity', 'enrolment'] },
 *   { type: 'documents-requested', on: '2024-09-20', missing: ['residence-permit'] },
 * ])
 * registrationActions(state, '2024-10-01') // => [
 * //     { action: 'supply-documents', documents: ['residence-permit'] },
 * //     { action: 'wait', step: 'nia', since: '2024-09-10', earliest: '2024-09-24', latest: '2024-12-10', overdue: false },
 * //     ]
 */
export function registrationActions(
  state: RegistrationState,
  day: Day,
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
): readonly RegistrationAction[] {
  assertDay(day)
  assertState(state)
  const given = policyFrom(policy)
  const windows = registrationWindows(state, day, given)
  const flags = registrationFlags(state, day)
  const can = registrationCapabilities(state, day, given)
  const due = RULES.map((rule) => rule({ state, day, windows, flags, can })).filter((action) => action !== false)
  const waits = windows
    .filter(({ step }) => WAITS.includes(step))
    .map((window): RegistrationAction => ({ action: 'wait', ...window }))
  const todo = [...due, ...waits]
  if (todo.length === 0) todo.push({ action: 'nothing' })
  if (state.rights.at === 'open' && state.mutuelle.at === 'none') todo.push({ action: 'join-mutuelle' })
  return todo
}
