/**
 * What a person can do on a day: yes, no with every missing thing, or maybe where the sources are silent.
 *
 * @module
 */
import type { Day } from '../day.js'
import { type RegistrationDuty, registrationDuty } from './duty.js'
import { documentedPolicy, type RegistrationPolicy } from './policy.js'
import type { RegistrationState } from './state.js'
import { after, CARD_UPDATE, lastClaimDay } from './time.js'

/** Something a person may want to do. */
export type RegistrationCapability =
  | 'see-doctor'
  | 'be-reimbursed'
  | 'claim-on-paper'
  | 'claim-by-card'
  | 'third-party-payment'
  | 'download-certificate'
  | 'open-ameli-account'
  | 'order-card'
  | 'activate-app'
  | 'update-card'
  | 'join-mutuelle'
  | 'declare-doctor'
  | 'apply-caf'
  | 'register-france-travail'
  | 'work'
  | 'ask-european-card'
  | 'full-rate'
  | 'need-to-register'

/** What is missing, or what to know beside an answer. */
export type CapabilityReason =
  | 'no-number'
  | 'nia-only'
  | 'number-is-new'
  | 'no-rights'
  | 'rights-suspended'
  | 'rights-closed'
  | 'rights-end-passed'
  | 'care-before-rights'
  | 'older-than-2-years'
  | 'no-iban'
  | 'no-account'
  | 'already-open'
  | 'no-card'
  | 'card-exists'
  | 'card-not-active'
  | 'card-dead'
  | 'card-update-due'
  | 'already-on'
  | 'up-to-provider'
  | 'already-joined'
  | 'no-doctor'
  | 'not-required'
  | 'not-eligible'
  | 'already-insured'
  | 'already-filed'
  | 'left-france'
  | 'unclear'

/** By which way something is done. */
export type CapabilityWay = 'portal' | 'ameli' | 'cpam' | 'ceam' | 'paper' | 'form' | 'app' | 'card'

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

interface Question {
  readonly state: RegistrationState
  readonly day: Day
  readonly careDay: Day
  readonly policy: RegistrationPolicy
}

type Missing = readonly (CapabilityReason | false)[]

const yes = (via?: CapabilityWay, ...reasons: CapabilityReason[]): CapabilityAnswer => ({
  answer: 'yes',
  ...(via && { via }),
  reasons,
})
const maybe = (...reasons: CapabilityReason[]): CapabilityAnswer => ({ answer: 'maybe', reasons })
const no = (first: CapabilityReason, ...others: CapabilityReason[]): CapabilityAnswer => ({
  answer: 'no',
  reasons: [first, ...others],
})

/** No, with everything that is missing; the other answer when nothing is. */
function unless(missing: Missing, answer: CapabilityAnswer): CapabilityAnswer {
  const [first, ...others] = missing.filter((reason) => reason !== false)
  return first ? no(first, ...others) : answer
}

/** What stands between the person and rights that are open today. */
const rightsGap = ({ rights }: RegistrationState): CapabilityReason | false =>
  (({ none: 'no-rights', open: false, suspended: 'rights-suspended', closed: 'rights-closed' }) as const)[rights.at]

/** What stands between the person and a definitive number. */
const nirGap = ({ number }: RegistrationState): CapabilityReason | false =>
  (({ none: 'no-number', nia: 'nia-only', nir: false }) as const)[number.at]

const numberGap = ({ number }: RegistrationState): CapabilityReason | false => number.at === 'none' && 'no-number'

/** What stands between the person and a card in hand. */
function cardGap({ card }: RegistrationState): CapabilityReason | false {
  if (card.at === 'unusable') return 'card-dead'
  return card.at !== 'received' && card.at !== 'active' && card.at !== 'invalidated' && 'no-card'
}

const appOn = ({ card }: RegistrationState): boolean => 'app' in card && card.app

/** What stands between the care of a day and its refund. */
function careGap({ state, careDay }: Question): CapabilityReason | false {
  const { rights } = state
  if (rights.at === 'none') return 'no-rights'
  if (careDay < rights.from) return 'care-before-rights'
  if (rights.at === 'closed') return careDay >= rights.ended && 'rights-closed'
  return rightsGap(state)
}

/** The refund of care given on `careDay`, claimed on `day`. */
function refund(question: Question): CapabilityAnswer {
  const { state, day, careDay, policy } = question
  const { rights, evidence, profile } = state
  const tooOld = day > lastClaimDay(careDay) && 'older-than-2-years'
  if (registrationDuty(profile, careDay, policy).branch === 'european-card' && rights.at === 'none')
    return unless([tooOld], yes('ceam'))
  const iban: CapabilityReason[] = evidence.iban ? [] : ['no-iban']
  const endPassed = rights.at === 'open' && rights.until !== null && careDay > rights.until
  const answer = endPassed ? maybe('rights-end-passed', ...iban) : yes(undefined, ...iban)
  return unless([numberGap(state), careGap(question), tooOld], answer)
}

/** A refund without paper: rights today, and a card in hand that works. */
function claimByCard(question: Question): CapabilityAnswer {
  const { state, day, policy } = question
  const { card } = state
  const missing = [rightsGap(state) || careGap(question), cardGap(state)]
  if (appOn(state)) return unless(missing, yes('app'))
  if (card.at === 'active') {
    const due = day >= after(card.on, CARD_UPDATE)
    if (!due) return unless(missing, yes('card'))
    return unless([...missing, policy.cardNeedsUpdate && 'card-update-due'], yes('card', 'card-update-due'))
  }
  const idle = card.at === 'invalidated' || (card.at === 'received' && policy.cardNeedsUpdate)
  return unless([...missing, idle && 'card-not-active'], maybe('card-not-active'))
}

/** The certificate comes from the personal space of the portal until the account is open. */
function certificateFrom({ number, ameli, dossier }: RegistrationState): CapabilityWay {
  if (ameli.at === 'open') return 'ameli'
  return number.at === 'nia' && 'route' in dossier && dossier.route === 'portal' ? 'portal' : 'cpam'
}

function openAccount({ state, day, policy }: Question): CapabilityAnswer {
  const { number, ameli } = state
  const isNew = number.at === 'nir' && day < after(number.on, [policy.newNirDays, 'days'])
  return unless([nirGap(state), ameli.at === 'open' && 'already-open'], isNew ? maybe('number-is-new') : yes())
}

const NOTHING_TO_DO: Readonly<Record<Exclude<RegistrationDuty['duty'], 'register' | 'unclear'>, CapabilityAnswer>> = {
  'not-required': { answer: 'no', reasons: ['not-required'] },
  'not-eligible': { answer: 'no', reasons: ['not-eligible'] },
  'already-insured': { answer: 'no', reasons: ['already-insured'] },
}

/** A file in hand counts as filed; a refused or lapsed one may be filed again, an accepted one once its rights closed. */
function needToRegister({ state, day, policy }: Question): CapabilityAnswer {
  const { dossier, rights, presence, profile } = state
  const { duty } = registrationDuty(profile, day, policy)
  if (duty !== 'register' && duty !== 'unclear') return NOTHING_TO_DO[duty]
  const inHand = dossier.at === 'submitted' || dossier.at === 'awaiting-documents' || dossier.at === 'appealing'
  const settled = dossier.at === 'accepted' && rights.at !== 'closed'
  return unless(
    [
      presence === 'left' && 'left-france',
      (rights.at === 'open' || rights.at === 'suspended') && 'already-insured',
      (inHand || settled) && 'already-filed',
    ],
    duty === 'unclear' ? maybe('unclear') : yes(),
  )
}

/**
 * One question per capability.
 *
 * @see ameli.fr, « Vous êtes né à l'étranger: demander votre numéro »; CSS L161-31 (card); R161-33-1 (card and app)
 * @see Two years to claim, third-party payment: connexionfrance.com. Housing aid without a number: univ-grenoble-alpes.fr
 */
const QUESTIONS: Readonly<Record<RegistrationCapability, (question: Question) => CapabilityAnswer>> = {
  'see-doctor': () => yes(),
  'be-reimbursed': refund,
  'claim-on-paper': refund,
  'claim-by-card': claimByCard,
  'third-party-payment': (question) => {
    const refunded = refund(question)
    if (refunded.answer === 'no') return refunded
    return claimByCard(question).answer === 'yes' ? yes() : maybe('up-to-provider')
  },
  'download-certificate': ({ state }) => unless([rightsGap(state)], yes(certificateFrom(state))),
  'open-ameli-account': openAccount,
  'order-card': ({ state }) => {
    const { card, ameli } = state
    const exists = card.at === 'ordered' || card.at === 'received' || card.at === 'active'
    return unless(
      [nirGap(state), rightsGap(state), exists && 'card-exists'],
      yes(ameli.at === 'open' ? 'ameli' : 'form'),
    )
  },
  'activate-app': ({ state }) => {
    const { ameli, card } = state
    const inHand = card.at === 'received' || card.at === 'active'
    return unless(
      [nirGap(state), ameli.at !== 'open' && 'no-account', !inHand && 'no-card', appOn(state) && 'already-on'],
      yes(),
    )
  },
  'update-card': ({ state }) => unless([cardGap(state), rightsGap(state)], yes()),
  'join-mutuelle': ({ state }) => {
    if (state.mutuelle.at === 'active') return no('already-joined')
    return state.number.at === 'none' ? maybe('no-number') : yes()
  },
  'declare-doctor': ({ state }) => unless([numberGap(state)], state.number.at === 'nia' ? yes('paper') : yes()),
  'apply-caf': () => yes(),
  'register-france-travail': ({ state }) =>
    unless([numberGap(state)], state.number.at === 'nia' ? maybe('nia-only') : yes()),
  work: () => yes(),
  'ask-european-card': ({ state }) => unless([rightsGap(state)], state.number.at === 'nia' ? maybe('nia-only') : yes()),
  'full-rate': ({ state }) => (state.evidence.doctor ? yes() : maybe('no-doctor')),
  'need-to-register': needToRegister,
}

/**
 * Tells what a person can do on a day, with what is missing where the answer is no.
 *
 * Seeing a doctor is always possible, and no number is ever the obstacle to work or to housing aid. Rights opened with a
 * waiting number are full rights: only the card and the account wait. `maybe` means that the sources are silent or that
 * the person opposite decides; it is never a hidden no.
 *
 * @param state - a state
 * @param day - the day it is asked for
 * @param policy - `guidePolicy` takes a card that was not updated for a year as not working
 * @param careDay - the day of the care to refund, for the claims; the day itself when left out
 * @returns one answer per capability: `yes` or `maybe` with a way and remarks, or `no` with every missing thing
 * @example
 * const { state } = replayRegistration({}, [
 *   { type: 'nia-issued', on: '2024-09-30', civilStatus: 'complete' },
 *   { type: 'rights-opened', on: '2024-09-30', from: '2024-09-01', basis: 'student' },
 * ])
 * const can = registrationCapabilities(state, '2024-12-01', documentedPolicy, '2024-09-15')
 * can['claim-on-paper'] // => { answer: 'yes', reasons: ['no-iban'] }
 * can['order-card'] // => { answer: 'no', reasons: ['nia-only'] }
 */
export function registrationCapabilities(
  state: RegistrationState,
  day: Day,
  policy: RegistrationPolicy = documentedPolicy,
  careDay: Day = day,
): RegistrationCapabilities {
  const question: Question = { state, day, careDay, policy }
  const answers = Object.entries(QUESTIONS).map(([capability, answer]) => [capability, answer(question)] as const)
  return Object.fromEntries(answers) as RegistrationCapabilities
}
