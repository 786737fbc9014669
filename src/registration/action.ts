/**
 * What comes next: a to-do list from state and day, the most pressing first.
 *
 * @module
 */
import type { Day } from '../day.js'
import { type RegistrationCapabilities, registrationCapabilities } from './capability.js'
import { INTERIM_FROM, isOver, RENEWAL_FROM } from './delay.js'
import { documentsOf, type RequiredDocument } from './document.js'
import { dutyOf, type RegistrationDuty, routeOf } from './duty.js'
import {
  assertAsked,
  hasCover,
  hasRights,
  isEnrolled,
  isInterim,
  permitFor,
  permitOn,
  permitToRenew,
  profileOn,
  rightsOn,
} from './on-day.js'
import { type RegistrationFlag, registrationFlags, rejectedDocuments } from './phase.js'
import { DOCUMENTED_POLICY, policyFrom, type RegistrationPolicy } from './policy.js'
import type { RegistrationProfile } from './profile.js'
import type { AwaitingApplication, ControlledApplication, RegistrationState, RejectedDocument } from './state.js'
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
  'tell-fund-name',
  'tell-fund-situation',
  'attach-child',
  'wait',
  'nothing',
  'join-mutuelle',
] as const

/** The name of an action. */
export type RegistrationActionName = (typeof REGISTRATION_ACTIONS)[number]

/** Actions that carry something beside their name. @inline */
type LadenAction =
  | { readonly action: 'apply'; readonly route: RegistrationRoute; readonly documents: readonly DocumentId[] }
  | {
      readonly action: 'supply-documents'
      readonly documents: readonly DocumentId[]
      /** The last day in time, where a control sets one. */
      readonly by?: Day
      /** Those that were sent back, and why, where some were. */
      readonly rejected?: readonly RejectedDocument[]
    }
  | {
      readonly action: 'send-birth-certificate'
      /** The last day in time; `null` where a notice may come on any day. */
      readonly by: Day | null
      /** The one that was sent back, and why, where it was. */
      readonly rejected?: readonly RejectedDocument[]
    }
  | {
      readonly action: 'appeal' | 'seize-court' | 'renew-permit' | 'validate-visa' | 'extend-cover'
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
  /** The person on that day. */
  readonly person: RegistrationProfile
  readonly day: Day
  readonly windows: readonly RegistrationWindow[]
  readonly flags: readonly RegistrationFlag[]
  readonly can: RegistrationCapabilities
  readonly duty: RegistrationDuty
}

/** The windows in which somebody else must act. */
const WAITS: readonly WindowStep[] = [
  'nia',
  'rights',
  'nir',
  'access-code',
  'card',
  'appeal-decision',
  'suspension-decision',
  'civil-status-decision',
]

/** Documents of one moment that were not shown yet. */
function documentsFor(moment: RequiredDocument['for'], state: RegistrationState, day: Day): DocumentId[] {
  const { evidence } = state
  return documentsOf(profileOn(state, day), day)
    .filter((required) => required.for === moment)
    .map(({ document }) => document)
    .filter((document) => !(document === 'iban' ? evidence.iban : document === 'civil-status' && evidence.civilStatus))
}

/** Whether a person has a number but no rights, and no application that would bring them. */
function isStuck({ number, rights, application }: RegistrationState): boolean {
  return number.at !== 'none' && rights.at === 'none' && application.at === 'accepted'
}

/** Whether the card in hand is older than the number: it shows the former one, and the fund says how it is replaced. */
function showsFormerNumber({ card, number }: RegistrationState): boolean {
  return (card.at === 'received' || card.at === 'active') && number.at === 'nir' && card.on < number.on
}

/** Whether the three months of residence still run: an application before their end is refused. */
function isResidenceToCome({ step, overdue }: RegistrationWindow): boolean {
  return step === 'stable-residence' && !overdue
}

/** Whether only the fund can help: rights to resume or to open again, a card with a former number, a wait too long. */
function needsFund({ state, day, can, windows }: Situation): boolean {
  const { number, presence } = state
  const rights = rightsOn(state, day)
  // A closing that was told ahead is answered before its day.
  const isClosed = state.rights.at === 'closed'
  return (
    can['need-to-register'].answer === 'maybe' ||
    rights === 'ended' ||
    (presence === 'left' ? hasRights(state, day) && !isClosed : isClosed) ||
    (rights === 'suspended' && number.at === 'nia' && number.clock === null) ||
    isStuck(state) ||
    (presence !== 'left' && showsFormerNumber(state)) ||
    (hasRights(state, day) && permitOn(state, day) === 'over') ||
    windows.some(({ step, overdue }) => overdue && WAITS.includes(step))
  )
}

/** Whether the fund knows of the person, but not of a change of that day: no application told of it since. */
function isUntold({ application, rights }: RegistrationState, changedOn: Day | null | undefined): boolean {
  const isFiled = application.at !== 'none' && application.at !== 'draft'
  if (!changedOn || !(isFiled || rights.at !== 'none')) return false
  return !isFiled || application.submittedOn < changedOn
}

/** Whether a cover ends before the studies do, and no other follows. */
function endsEarly(state: RegistrationState, day: Day): boolean {
  const { enrolment } = state.evidence
  if (enrolment === null || !isEnrolled(state, day)) return false
  return !hasCover(profileOn(state, enrolment.until), enrolment.until)
}

/** The last day on which a change of situation is known, a student's enrolment that ended while rights go on included. */
function changedSituationOn(state: RegistrationState, day: Day): Day | undefined {
  const { rights, evidence } = state
  const { enrolment, situations } = evidence
  const asStudent = hasRights(state, day) && rights.at !== 'none' && rights.basis === 'student'
  const end = enrolment?.endedOn ?? enrolment?.until
  // Rights that were opened or renewed after the end rest on what the fund knew then.
  const endedOn = asStudent && end && !isEnrolled(state, day) && end >= rights.on ? end : undefined
  return situations
    .map(({ from }) => from)
    .filter((from) => from <= day)
    .concat(endedOn ?? [])
    .sort()
    .at(-1)
}

/** Whether the fund was not told of the situation as it is. */
function isSituationUntold(state: RegistrationState, day: Day): boolean {
  const changedOn = changedSituationOn(state, day)
  const { situationReportedOn } = state.evidence
  if (changedOn === undefined || (situationReportedOn !== null && situationReportedOn >= changedOn)) return false
  return isUntold(state, changedOn)
}

/** Documents that were sent back, as an action carries them: not at all where there are none. */
function rejectedIn(
  state: RegistrationState,
  asked: readonly DocumentId[],
): { rejected?: readonly RejectedDocument[] } {
  const rejected = rejectedDocuments(state).filter(({ document }) => asked.includes(document))
  return rejected.length > 0 ? { rejected } : {}
}

/** What concerns who has left for good; all else is for residents. */
const AFTER_LEAVING: readonly RegistrationActionName[] = [
  'supply-documents',
  'send-birth-certificate',
  'appeal',
  'seize-court',
  'contact-cpam',
]

/** Whether the clock of a birth certificate runs, and none was sent that waits to be judged. */
function waitsForCertificate({ number }: RegistrationState): boolean {
  return number.at === 'nia' && number.clock !== null && number.clock.sentOn === null
}

/** Whether the fund waits for documents of an application. */
function isIncomplete(
  application: RegistrationState['application'],
): application is AwaitingApplication | ControlledApplication {
  return application.at === 'awaiting-documents' || application.at === 'controlled'
}

/** Whether the fund asked for a document. */
function isMissing({ application }: RegistrationState, document: DocumentId): boolean {
  return isIncomplete(application) && application.missing.includes(document)
}

/** The last day to answer a control. */
function replyDay(windows: readonly RegistrationWindow[]): Day | undefined {
  return windows.find(({ step }) => step === 'control-reply')?.latest
}

/** The first of two days that may be unknown: what is undefined is sorted last. */
function earliestOf(one: Day | undefined, other: Day | undefined): Day | null {
  return [one, other].sort()[0] ?? null
}

/** One question per action, in the order of the list. */
const RULES: readonly ((situation: Situation) => RegistrationAction | false)[] = [
  ({ state, state: { application }, windows }) => {
    if (!isIncomplete(application)) return false
    // A birth certificate that the number waits for is asked once, with the clock of the law.
    const documents = application.missing.filter((one) => one !== 'civil-status' || !waitsForCertificate(state))
    if (documents.length === 0) return false
    const by = replyDay(windows)
    return { action: 'supply-documents', documents, ...(by && { by }), ...rejectedIn(state, documents) }
  },
  ({ state, windows }) =>
    waitsForCertificate(state) && {
      action: 'send-birth-certificate',
      by: earliestOf(civilStatusDeadline(state)?.on, isMissing(state, 'civil-status') ? replyDay(windows) : undefined),
      ...rejectedIn(state, ['civil-status']),
    },
  ({ windows }) => {
    const running = windows.find(({ step, overdue }) => step === 'appeal' && !overdue)
    return running !== undefined && { action: 'appeal', by: running.latest }
  },
  ({ windows, day }) => {
    const running = windows.find(({ step, since, overdue }) => step === 'court' && day > since && !overdue)
    return running !== undefined && { action: 'seize-court', by: running.latest }
  },
  ({ state, day, windows, duty }) => {
    const last = permitToRenew(state, day)
    // Who has no rights yet, or no more, needs a regular stay on the day of filing.
    if (!last || !(hasRights(state, day) || duty.duty === 'register')) return false
    if (!isOver(day, last.until, isInterim(last) ? INTERIM_FROM : RENEWAL_FROM)) return false
    return { action: 'renew-permit', by: windows.find(({ step }) => step === 'permit-renewal')?.latest ?? last.until }
  },
  ({ state, day, windows }) => {
    const permit = permitFor(state, day)
    if (permit?.kind !== 'vls-ts' || permit.validated || day > permit.until) return false
    return { action: 'validate-visa', by: windows.find(({ step }) => step === 'visa-validation')?.latest ?? null }
  },
  ({ state, person, day, duty }) =>
    duty.branch === 'ceam' && endsEarly(state, day) && { action: 'extend-cover', by: person.coverUntil },
  ({ state, day, duty }) =>
    duty.duty === 'not-eligible' && !hasRights(state, day) && { action: 'take-private-insurance' },
  ({ state, person, can, day, windows }) =>
    can['need-to-register'].answer === 'yes' &&
    !windows.some(isResidenceToCome) &&
    state.rights.at === 'none' && {
      action: 'apply',
      route: routeOf(person),
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
  ({ state }) => isUntold(state, state.evidence.moved?.on) && { action: 'tell-fund-moved' },
  ({ state }) => isUntold(state, state.evidence.nameChangedOn) && { action: 'tell-fund-name' },
  ({ state, day }) => isSituationUntold(state, day) && { action: 'tell-fund-situation' },
  ({ state, day }) => hasRights(state, day) && state.evidence.childJoinedOn !== null && { action: 'attach-child' },
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
  const person = profileOn(state, day)
  const duty = dutyOf(person, day, given)
  const due = RULES.map((rule) => rule({ state, person, day, windows, flags, can, duty }))
    .filter((action) => action !== false)
    .filter(({ action }) => state.presence !== 'left' || AFTER_LEAVING.includes(action))
  const waits = windows
    .filter((waited) => WAITS.includes(waited.step) || (state.presence !== 'left' && isResidenceToCome(waited)))
    .map((window): RegistrationAction => ({ action: 'wait', ...window }))
  const todo = [...due, ...waits]
  if (todo.length === 0) todo.push({ action: 'nothing' })
  if (rightsOn(state, day) === 'open' && can['join-mutuelle'].answer !== 'no') todo.push({ action: 'join-mutuelle' })
  return todo
}
