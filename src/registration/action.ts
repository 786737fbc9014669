/**
 * What comes next: a to-do list from state and day, the most pressing first.
 *
 * @module
 */
import type { Day } from '../day.js'
import { type RegistrationCapabilities, registrationCapabilities } from './capability.js'
import { isOver, RENEWAL_FROM } from './delay.js'
import { documentsOf, type RequiredDocument } from './document.js'
import { dutyOf, type RegistrationDuty, routeOf } from './duty.js'
import { assertAsked, hasRights, isEnrolled, permitOn, rightsOn } from './on-day.js'
import { type RegistrationFlag, registrationFlags } from './phase.js'
import { DOCUMENTED_POLICY, policyFrom, type RegistrationPolicy } from './policy.js'
import type { RegistrationState } from './state.js'
import type { CardOrder, DocumentId, RegistrationRoute } from './vocabulary.js'
import { civilStatusDeadline, type RegistrationWindow, registrationWindows, type WindowStep } from './window.js'

/** What there may be to do, the most pressing first. */
export const REGISTRATION_ACTIONS = [
  'supply-documents',
  'send-birth-certificate',
  'appeal',
  'seize-court',
  'renew-permit',
  'validate-visa',
  'extend-cover',
  'take-private-insurance',
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
  'tell-fund-situation',
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
  | {
      readonly action:
        | 'send-birth-certificate'
        | 'appeal'
        | 'seize-court'
        | 'renew-permit'
        | 'validate-visa'
        | 'extend-cover'
      /** The last day in time; `null` where it is not known. */
      readonly by: Day | null
    }
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
  readonly duty: RegistrationDuty
}

/** The windows in which somebody else must act. */
const WAITS: readonly WindowStep[] = ['nia', 'nir', 'access-code', 'card', 'appeal-decision', 'suspension-decision']

/** Documents of one moment that were not shown yet. */
function documentsFor(
  moment: RequiredDocument['for'],
  { profile, evidence }: RegistrationState,
  day: Day,
): DocumentId[] {
  return documentsOf(profile, day)
    .filter((required) => required.for === moment)
    .map(({ document }) => document)
    .filter((document) => !(document === 'iban' ? evidence.iban : document === 'civil-status' && evidence.civilStatus))
}

/** Whether a person has a number but no rights, and no application that would bring them. */
function isStuck({ number, rights, application }: RegistrationState): boolean {
  return number.at !== 'none' && rights.at === 'none' && application.at === 'accepted'
}

/** Whether only the fund can help: rights to resume or to open again, a departure to report, a wait that is too long. */
function needsFund({ state, day, can, windows }: Situation): boolean {
  const { number, presence } = state
  const rights = rightsOn(state, day)
  return (
    can['need-to-register'].answer === 'maybe' ||
    rights === 'ended' ||
    (presence === 'left' ? hasRights(state, day) : rights === 'closed') ||
    (rights === 'suspended' && number.at === 'nia' && number.clock === null) ||
    isStuck(state) ||
    (hasRights(state, day) && permitOn(state.evidence.permit, day) === 'over') ||
    windows.some(({ step, overdue }) => overdue && WAITS.includes(step))
  )
}

/** Whether the person moved since the fund knows of them, and has not handed in an application since. */
function isMoveUnreported({ evidence, application, rights }: RegistrationState): boolean {
  const { moved } = evidence
  if (moved === null || (application.at === 'none' && rights.at === 'none')) return false
  return application.at === 'none' || application.at === 'draft' || application.submittedOn < moved.on
}

/** Whether a European card ends before the studies do, while the person is insured by it. */
function endsEarly({ profile, evidence }: RegistrationState, day: Day): boolean {
  const { enrolment } = evidence
  const { coverUntil } = profile
  return enrolment !== null && coverUntil !== null && coverUntil < enrolment.until && day <= coverUntil
}

/** Whether a student's enrolment has ended while rights go on. */
function isStudentNoMore(state: RegistrationState, day: Day): boolean {
  const { rights, evidence } = state
  if (!hasRights(state, day) || rights.at === 'none' || rights.basis !== 'student') return false
  return evidence.enrolment !== null && !isEnrolled(state, day)
}

/** What concerns who has left for good; all else is for residents. */
const AFTER_LEAVING: readonly RegistrationActionName[] = [
  'supply-documents',
  'send-birth-certificate',
  'appeal',
  'seize-court',
  'contact-cpam',
]

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
  ({ windows, day }) => {
    const running = windows.find(({ step, since, overdue }) => step === 'court' && day > since && !overdue)
    return running !== undefined && { action: 'seize-court', by: running.latest }
  },
  ({ state, state: { evidence }, day, windows }) =>
    hasRights(state, day) &&
    evidence.permit !== null &&
    isOver(day, evidence.permit.until, RENEWAL_FROM) && {
      action: 'renew-permit',
      by: windows.find(({ step }) => step === 'permit-renewal')?.latest ?? evidence.permit.until,
    },
  ({ state: { evidence }, windows }) =>
    evidence.permit?.kind === 'vls-ts' &&
    !evidence.permit.validated && {
      action: 'validate-visa',
      by: windows.find(({ step }) => step === 'visa-validation')?.latest ?? null,
    },
  ({ state, day, duty }) =>
    duty.branch === 'ceam' && endsEarly(state, day) && { action: 'extend-cover', by: state.profile.coverUntil },
  ({ state, day, duty }) =>
    duty.duty === 'not-eligible' && !hasRights(state, day) && { action: 'take-private-insurance' },
  ({ state, can, day }) =>
    can['need-to-register'].answer === 'yes' &&
    state.rights.at === 'none' && {
      action: 'apply',
      route: routeOf(state.profile),
      documents: documentsFor('application', state, day),
    },
  (situation) => needsFund(situation) && { action: 'contact-cpam' },
  ({ state, state: { ameli }, can, day }) =>
    hasRights(state, day) &&
    ameli.at !== 'code-sent' &&
    can['open-ameli-account'].answer !== 'no' && { action: 'ask-access-code' },
  ({ state: { ameli } }) => ameli.at === 'code-sent' && { action: 'open-account' },
  ({ state, can, day }) =>
    can['order-card'].answer === 'yes' && {
      action: state.card.at === 'unusable' ? 'replace-card' : 'order-card',
      via: state.ameli.at === 'open' ? 'ameli' : 'form',
      documents: documentsFor('card', state, day),
    },
  ({ state: { card }, can, flags }) =>
    can['update-card'].answer === 'yes' &&
    (card.at !== 'active' || flags.includes('card-update-due')) && { action: 'update-card' },
  ({ flags }) => flags.includes('iban-missing') && { action: 'add-iban' },
  ({ flags }) => flags.includes('doctor-missing') && { action: 'declare-doctor' },
  ({ state }) => isMoveUnreported(state) && { action: 'tell-fund-moved' },
  ({ state, day }) => isStudentNoMore(state, day) && { action: 'tell-fund-situation' },
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
 * //     { action: 'wait', step: 'nia', since: '2024-09-10', earliest: '2024-09-24', latest: '2024-12-10', overdue: false,
 * //         source: 'ESSEC, student support; ameli.fr' },
 * //     ]
 */
export function registrationActions(
  state: RegistrationState,
  day: Day,
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
): readonly RegistrationAction[] {
  assertAsked(state, day)
  const given = policyFrom(policy)
  const windows = registrationWindows(state, day, given)
  const flags = registrationFlags(state, day)
  const can = registrationCapabilities(state, day, given)
  const duty = dutyOf(state.profile, day, given)
  const due = RULES.map((rule) => rule({ state, day, windows, flags, can, duty }))
    .filter((action) => action !== false)
    .filter(({ action }) => state.presence !== 'left' || AFTER_LEAVING.includes(action))
  const waits = windows
    .filter(({ step }) => WAITS.includes(step))
    .map((window): RegistrationAction => ({ action: 'wait', ...window }))
  const todo = [...due, ...waits]
  if (todo.length === 0) todo.push({ action: 'nothing' })
  if (state.presence !== 'left' && rightsOn(state, day) === 'open' && can['join-mutuelle'].answer !== 'no')
    todo.push({ action: 'join-mutuelle' })
  return todo
}
