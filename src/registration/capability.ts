/**
 * What a person can do on a day: yes, no with every missing thing, or maybe where the sources are silent.
 *
 * @module
 */
import { assertDay, type Day } from '../day.js'
import { CARD_UPDATE, claimEnd, isOver } from './delay.js'
import { dutyOf } from './duty.js'
import { assertAsked, hasRights, isUnder, mutuelleOn, permitOn, profileOn, rightsOn } from './on-day.js'
import { DOCUMENTED_POLICY, policyFrom, type RegistrationPolicy } from './policy.js'
import type { RegistrationState } from './state.js'

/** What a person may want to do. */
export const REGISTRATION_CAPABILITIES = [
  'see-doctor',
  'be-reimbursed',
  'claim-on-paper',
  'claim-by-card',
  'third-party-payment',
  'download-certificate',
  'open-ameli-account',
  'order-card',
  'activate-app',
  'update-card',
  'join-mutuelle',
  'declare-doctor',
  'apply-caf',
  'register-france-travail',
  'work',
  'ask-european-card',
  'full-rate',
  'need-to-register',
] as const

/** Something a person may want to do. */
export type RegistrationCapability = (typeof REGISTRATION_CAPABILITIES)[number]

/** What may be missing, or good to know, beside an answer. */
export const CAPABILITY_REASONS = [
  'no-number',
  'nia-only',
  'number-is-new',
  'no-rights',
  'rights-suspended',
  'rights-closed',
  'rights-to-come',
  'rights-end-passed',
  'maintenance-over',
  'care-before-rights',
  'older-than-2-years',
  'no-iban',
  'no-account',
  'already-open',
  'no-card',
  'card-exists',
  'card-not-active',
  'card-dead',
  'card-update-due',
  'already-on',
  'up-to-provider',
  'already-joined',
  'no-doctor',
  'grant-conditions',
  'not-required',
  'not-eligible',
  'already-insured',
  'already-submitted',
  'left-france',
  'unclear',
] as const

/** What is missing, or what to know beside an answer. */
export type CapabilityReason = (typeof CAPABILITY_REASONS)[number]

/** Ways in which something is done. */
export const CAPABILITY_WAYS = ['portal', 'ameli', 'cpam', 'ceam', 'paper', 'form', 'app', 'card'] as const

/** The way in which something is done. */
export type CapabilityWay = (typeof CAPABILITY_WAYS)[number]

/** Whether something can be done; a `no` always says what is missing. */
export type CapabilityAnswer =
  | {
      readonly answer: 'yes' | 'maybe'
      /** By which way. */
      readonly via?: CapabilityWay
      /** What to know. */
      readonly reasons: readonly CapabilityReason[]
    }
  | {
      readonly answer: 'no'
      /** Each missing thing. */
      readonly reasons: readonly [CapabilityReason, ...CapabilityReason[]]
    }

/** All answers for one day. */
export type RegistrationCapabilities = Readonly<Record<RegistrationCapability, CapabilityAnswer>>

type Gap = CapabilityReason | false

function yes(via?: CapabilityWay, ...reasons: CapabilityReason[]): CapabilityAnswer {
  return { answer: 'yes', ...(via && { via }), reasons }
}

function maybe(...reasons: CapabilityReason[]): CapabilityAnswer {
  return { answer: 'maybe', reasons }
}

/** No, with everything that is missing; the other answer when nothing is. */
function unless(gaps: readonly Gap[], answer: CapabilityAnswer): CapabilityAnswer {
  const [first, ...others] = gaps.filter((gap) => gap !== false)
  return first ? { answer: 'no', reasons: [first, ...others] } : answer
}

/** What keeps a person from rights on a day; after a declared end only the fund knows, so that it is no gap. */
const RIGHTS_GAPS = {
  none: 'no-rights',
  'to-come': 'rights-to-come',
  open: false,
  suspended: 'rights-suspended',
  ended: false,
  closed: 'rights-closed',
} as const

/** What keeps a person from the permanent number. */
const NIR_GAPS = { none: 'no-number', nia: 'nia-only', nir: false } as const

/** What keeps a person from a card in hand. */
const CARD_GAPS = {
  none: 'no-card',
  ordered: 'no-card',
  'order-incomplete': 'no-card',
  received: false,
  active: false,
  unusable: 'card-dead',
  invalidated: false,
} as const

/** What keeps the care of a day from being covered; care before rights closed stays covered. */
function careGap(state: RegistrationState, careDay: Day): Gap {
  const { rights } = state
  if (rights.at !== 'none' && careDay < rights.from) return 'care-before-rights'
  // Payments that are suspended now are suspended for all care.
  return RIGHTS_GAPS[rightsOn(state, careDay)]
}

/** What makes it doubtful that the rights of a day go on: their declared end, or that of the time after a permit. */
function doubts(state: RegistrationState, day: Day): CapabilityReason[] {
  const ended = rightsOn(state, day) === 'ended'
  const unkept = hasRights(state, day) && permitOn(state, day) === 'over'
  return [...(ended ? ['rights-end-passed' as const] : []), ...(unkept ? ['maintenance-over' as const] : [])]
}

/** The answer where only the fund knows whether the rights go on. */
function ifRightsGoOn(state: RegistrationState, day: Day, answer: CapabilityAnswer): CapabilityAnswer {
  const reasons = doubts(state, day)
  if (answer.answer === 'no' || reasons.length === 0) return answer
  return { ...answer, answer: 'maybe', reasons: [...reasons, ...answer.reasons] }
}

/** Whether the person was insured in France before the log, by the profile, and has not left for good. */
function isInsuredBefore(state: RegistrationState, day: Day): boolean {
  return state.presence !== 'left' && dutyOf(profileOn(state, day), day).branch === 'insured'
}

/** What a log does not tell of who was insured before it: the number, the rights, the card and the account are elsewhere. */
const UNTOLD: readonly CapabilityReason[] = ['no-number', 'no-rights', 'no-card', 'no-account', 'care-before-rights']

/** The answers for who is insured in France by the profile: what the log does not tell is no missing thing. */
function ifInsured(answers: RegistrationCapabilities): RegistrationCapabilities {
  const told = Object.entries(answers).map(([name, answer]) => {
    const isUntold = answer.answer === 'no' && answer.reasons.every((reason) => UNTOLD.includes(reason))
    return [name, isUntold ? maybe('already-insured') : answer]
  })
  return Object.fromEntries(told)
}

/** The refund of care given on `careDay`, claimed on `day`. */
function refund(state: RegistrationState, day: Day, careDay: Day): CapabilityAnswer {
  const { rights, evidence, number } = state
  const end = claimEnd(careDay)
  const tooOld = end !== undefined && day > end && 'older-than-2-years'
  if (rights.at === 'none' || careDay < rights.from) {
    // A European card pays until rights begin in France.
    if (dutyOf(profileOn(state, careDay), careDay).branch === 'ceam') return unless([tooOld], yes('ceam'))
    if (isInsuredBefore(state, careDay)) return unless([tooOld], yes(undefined, 'already-insured'))
  }
  const answer = evidence.iban ? yes() : yes(undefined, 'no-iban')
  const gaps = [number.at === 'none' && 'no-number', careGap(state, careDay), tooOld] as const
  return unless(gaps, ifRightsGoOn(state, careDay, answer))
}

/** A card in hand that works; one never updated, or not for a year, works by the policy. */
function cardAnswer({ card }: RegistrationState, day: Day, { cardNeedsUpdate }: RegistrationPolicy): CapabilityAnswer {
  if ((card.at === 'received' || card.at === 'active') && card.app) return yes('app')
  if (card.at !== 'active') {
    const idle = card.at === 'invalidated' || cardNeedsUpdate
    return unless([CARD_GAPS[card.at] || (idle && 'card-not-active')], maybe('card-not-active'))
  }
  if (!isOver(day, card.on, CARD_UPDATE)) return yes('card')
  return unless([cardNeedsUpdate && 'card-update-due'], yes('card', 'card-update-due'))
}

/** The certificate comes from the personal space of the portal until the account is open. */
function certificateFrom({ number, ameli, application }: RegistrationState): CapabilityWay {
  if (ameli.at === 'open') return 'ameli'
  return number.at === 'nia' && application.at !== 'none' && application.route === 'portal' ? 'portal' : 'cpam'
}

/** The first day on which a student's permit needs the conditions of a means-tested grant for housing aid. */
export const GRANT_RULE: Day = '2026-07-01'

/** Anybody may ask without a number; since July 2026 a student on a permit needs the conditions of a grant. */
function housingAid(state: RegistrationState, day: Day): CapabilityAnswer {
  const { origin, basis } = profileOn(state, day)
  const holdsPermit = origin === 'other' || origin === 'uk' || origin === 'quebec'
  return day >= GRANT_RULE && basis === 'student' && holdsPermit ? maybe('grant-conditions') : yes()
}

/**
 * An application in hand counts as submitted; after a refused or lapsed one a person may apply again, after an accepted
 * one once its rights closed.
 */
function needToRegister(state: RegistrationState, day: Day, policy: RegistrationPolicy): CapabilityAnswer {
  const { application, presence } = state
  const { duty } = dutyOf(profileOn(state, day), day, policy)
  if (duty !== 'register' && duty !== 'unclear') return unless([duty], yes())
  const inHand =
    application.at === 'submitted' || application.at === 'awaiting-documents' || application.at === 'appealing'
  const isAccepted = application.at === 'accepted' || application.at === 'controlled'
  const isInsured = hasRights(state, day)
  return unless(
    [
      presence === 'left' && 'left-france',
      isInsured && 'already-insured',
      (inHand || (isAccepted && rightsOn(state, day) !== 'closed')) && 'already-submitted',
    ],
    duty === 'unclear' ? maybe('unclear') : yes(),
  )
}

/**
 * Tells what a person can do on a day, with what is missing where the answer is no.
 *
 * Seeing a doctor is always possible, and nobody needs a number to work or to ask for housing aid. Rights opened with a
 * temporary number are full rights: only the card and the account wait. `maybe` means that the sources are silent or that
 * somebody else decides; it is never a hidden no.
 *
 * @param state - a state
 * @param day - the day it is asked for
 * @param policy - `GUIDE_POLICY` takes a card that was not updated for a year as not working
 * @param careDay - the day of the care to refund, for the claims; the day itself when absent
 * @returns one answer per capability: `yes` or `maybe` with a way and remarks, or `no` with every missing thing
 * @throws RangeError when `day` or `careDay` is no civil day
 * @example
 * const { state } = replayRegistration({}, [
 *   { type: 'nia-issued', on: '2024-09-30', civilStatus: 'complete' },
 *   { type: 'rights-opened', on: '2024-09-30', from: '2024-09-01', basis: 'student' },
 * ])
 * const can = registrationCapabilities(state, '2024-12-01', DOCUMENTED_POLICY, '2024-09-15')
 * can['claim-on-paper'] // => { answer: 'yes', reasons: ['no-iban'] }
 * can['order-card'] // => { answer: 'no', reasons: ['nia-only'] }
 * @see Account and number: ameli.fr, « Vous êtes né à l'étranger: demander votre numéro ». Card: CSS L161-31, R161-33-1
 * @see Housing aid without a number: univ-grenoble-alpes.fr; for students on a permit: loi n° 2026-103, art. 179.
 * @see Leaving for good: the card is given back, CSS L161-15-4. Time after a permit: CSS R111-4, replaced on 2026-04-01
 * @see Two years to claim, from the quarter after the care: CSS L160-11
 */
export function registrationCapabilities(
  state: RegistrationState,
  day: Day,
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
  careDay: Day = day,
): RegistrationCapabilities {
  assertAsked(state, day)
  assertDay(careDay)
  const given = policyFrom(policy)
  const { number, rights, ameli, card, evidence } = state
  // Who leaves for good gives the card back; what is for residents ends.
  const leftGap = state.presence === 'left' && 'left-france'
  const numberGap = number.at === 'none' && 'no-number'
  const nirGap = NIR_GAPS[number.at]
  const rightsGap = RIGHTS_GAPS[rightsOn(state, day)]
  const goOn = (answer: CapabilityAnswer) => ifRightsGoOn(state, day, answer)
  const refunded = refund(state, day, careDay)
  const byCard = goOn(
    unless([leftGap, rightsGap || careGap(state, careDay), CARD_GAPS[card.at]], cardAnswer(state, day, given)),
  )
  const newNir = number.at === 'nir' && !isOver(day, number.on, [given.newNirDays, 'days'])
  const inHand = card.at === 'received' || card.at === 'active'
  const mutuelle = mutuelleOn(state, day)
  const hasMutuelle = mutuelle === 'current' || mutuelle === 'to-come'
  const withNir = number.at === 'nia' ? maybe('nia-only') : yes()
  const answers: RegistrationCapabilities = {
    'see-doctor': yes(),
    'be-reimbursed': refunded,
    'claim-on-paper': refunded,
    'claim-by-card': byCard,
    'third-party-payment':
      refunded.answer === 'no' ? refunded : byCard.answer === 'yes' ? yes() : maybe('up-to-provider'),
    'download-certificate': goOn(unless([rightsGap], yes(certificateFrom(state)))),
    'open-ameli-account': unless(
      [nirGap, ameli.at === 'open' && 'already-open'],
      newNir ? maybe('number-is-new') : yes(),
    ),
    'order-card': goOn(
      unless(
        [leftGap, nirGap, rightsGap, (inHand || card.at === 'ordered') && 'card-exists'],
        yes(ameli.at === 'open' ? 'ameli' : 'form'),
      ),
    ),
    'activate-app': unless(
      [nirGap, ameli.at !== 'open' && 'no-account', !inHand && 'no-card', inHand && card.app && 'already-on'],
      yes(),
    ),
    'update-card': goOn(unless([leftGap, CARD_GAPS[card.at], rightsGap], yes())),
    'join-mutuelle': unless([leftGap, hasMutuelle && 'already-joined'], numberGap ? maybe(numberGap) : yes()),
    'declare-doctor': unless([numberGap], yes(number.at === 'nia' ? 'paper' : undefined)),
    'apply-caf': housingAid(state, day),
    'register-france-travail': unless([numberGap], withNir),
    work: yes(),
    'ask-european-card': goOn(unless([leftGap, rightsGap], withNir)),
    'full-rate':
      refunded.answer === 'no'
        ? refunded
        : evidence.doctor || isUnder(state.profile, 16, day)
          ? yes()
          : maybe('no-doctor'),
    'need-to-register': needToRegister(state, day, given),
  }
  return rights.at === 'none' && isInsuredBefore(state, day) ? ifInsured(answers) : answers
}
