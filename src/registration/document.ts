/**
 * Which documents a person sends, which of them must be in French, and why one is sent back.
 *
 * @module
 */
import { assertDay, type Day } from '../day.js'
import { ownCopy } from '../record.js'
import { isStudent, routeOf } from './duty.js'
import { hasCover, isUnder } from './on-day.js'
import { completeProfile, type PersonOrigin, type RegistrationProfile } from './profile.js'
import type { DocumentId, DocumentRefusal } from './vocabulary.js'

/** Whether a document must be translated; `maybe` where it depends on its language or on an agreement. */
export type TranslationNeed = 'no' | 'yes' | 'maybe'

/** A document that a person sends. */
export interface RequiredDocument {
  /** Which document. */
  readonly document: DocumentId
  /** With the application, or later with the order of the card. */
  readonly for: 'application' | 'card'
  /** The application may be handed in before it: identity and enrolment open the provisional certificate. */
  readonly mayFollow: boolean
  /** Whether it must be translated into French. */
  readonly translation: TranslationNeed
  /** Why it may be sent back. */
  readonly refusals: readonly DocumentRefusal[]
}

/** The authorities that issue documents. */
const DOCUMENT_ISSUERS = ['france', 'eu-eea-swiss', 'agreement', 'elsewhere'] as const

/** Where a document was issued, and in which language. */
export interface DocumentOrigin {
  /** The authority: French, of the EU, the EEA or Switzerland, of a country with an agreement, or of elsewhere. */
  readonly issuer: (typeof DOCUMENT_ISSUERS)[number]
  /** Its language, when known. */
  readonly language?: 'french' | 'other'
}

interface Rule extends Omit<RequiredDocument, 'translation'> {
  when(profile: RegistrationProfile, day: Day): boolean
}

function always(): boolean {
  return true
}

/** Who was recognised as a refugee or asks for it has no identity and civil-status documents from home (CSS R114-8 3°). */
function seeksRefuge(basis: RegistrationProfile['basis']): boolean {
  return basis === 'protection' || basis === 'asylum'
}

/** Regular stay is asked of people from outside Europe who are of age (CESEDA L411-1); refugees prove it by their recognition, Quebec by its form. */
function provesStay(profile: RegistrationProfile, day: Day): boolean {
  const { origin, basis } = profile
  if (seeksRefuge(basis) || isUnder(profile, 18, day)) return false
  if (QUEBEC_FORM(profile, day) || QUEBEC_TRAINEE_FORM(profile, day)) return false
  return origin === 'other' || origin === 'uk' || origin === 'quebec'
}

/**
 * A form or a card that shows the cover brought along, while that cover lasts. Those of students and trainees are of no
 * use to who came to work or to live here, or does so by now.
 */
function hasForm(form: RegistrationProfile['cover'], isFor: (profile: RegistrationProfile) => boolean): Rule['when'] {
  return (profile, day) => profile.cover === form && isFor(profile) && hasCover(profile, day)
}

const QUEBEC_FORM: Rule['when'] = /* @__PURE__ */ hasForm('quebec-form', isStudent)
const QUEBEC_TRAINEE_FORM: Rule['when'] = /* @__PURE__ */ hasForm(
  'quebec-trainee-form',
  ({ basis }) => basis === 'trainee',
)

/**
 * @see ameli.fr, « Vous venez étudier en France »; arrêté du 14 mars 2007 (photo and identity document for the card)
 * @see CSS R114-7 (civil status), R114-8 3° (refugees: recognition in place of a birth certificate), D160-2 (residence)
 * @see Asylum seekers: ameli.fr, « Vous êtes demandeur d'asile »; gisti.org, « Demander l'asile en France »
 */
const RULES: readonly Rule[] = [
  {
    document: 'identity',
    for: 'application',
    mayFollow: false,
    when: ({ basis }) => !seeksRefuge(basis),
    refusals: ['illegible', 'several-files', 'out-of-date'],
  },
  {
    document: 'enrolment',
    for: 'application',
    mayFollow: false,
    when: isStudent,
    refusals: ['admission-letter', 'pre-registration', 'no-name-or-period'],
  },
  {
    document: 'residence-permit',
    for: 'application',
    mayFollow: false,
    when: provesStay,
    refusals: ['visa-not-validated'],
  },
  {
    document: 'civil-status',
    for: 'application',
    mayFollow: true,
    when: ({ bornInFrance, hasNir, basis }) => !bornInFrance && !hasNir && !seeksRefuge(basis),
    refusals: ['extract-without-parents', 'illegible', 'not-authentic', 'not-translated'],
  },
  { document: 'iban', for: 'application', mayFollow: true, when: always, refusals: ['account-of-someone-else'] },
  {
    document: 'resources',
    for: 'application',
    mayFollow: true,
    when: (profile) => profile.origin === 'eu' && isStudent(profile) && profile.cover === 'none',
    refusals: ['below-threshold'],
  },
  { document: 's1', for: 'application', mayFollow: false, when: /* @__PURE__ */ hasForm('s1', always), refusals: [] },
  {
    document: 'ceam',
    for: 'application',
    mayFollow: false,
    when: /* @__PURE__ */ hasForm('ceam', isStudent),
    refusals: ['ends-before-academic-year'],
  },
  {
    document: 'quebec-form',
    for: 'application',
    mayFollow: false,
    when: QUEBEC_FORM,
    refusals: [],
  },
  {
    document: 'quebec-trainee-form',
    for: 'application',
    mayFollow: false,
    when: QUEBEC_TRAINEE_FORM,
    refusals: [],
  },
  {
    document: 'andorra-form',
    for: 'application',
    mayFollow: false,
    when: (profile) => profile.cover === 'andorra-form' || (profile.origin === 'andorra' && isStudent(profile)),
    refusals: [],
  },
  {
    document: 'parental-authorisation',
    for: 'application',
    mayFollow: false,
    when: (profile, day) => isUnder(profile, 16, day),
    refusals: ['unsigned'],
  },
  {
    document: 'cerfa-15763',
    for: 'application',
    mayFollow: false,
    when: (profile) => routeOf(profile) === 'paper',
    refusals: ['unsigned'],
  },
  {
    document: 'contract',
    for: 'application',
    mayFollow: false,
    when: ({ basis }) => basis === 'employee',
    refusals: [],
  },
  {
    document: 'payslip',
    for: 'application',
    mayFollow: false,
    when: ({ basis }) => basis === 'employee',
    refusals: [],
  },
  {
    document: 'residence-3-months',
    for: 'application',
    mayFollow: false,
    when: (profile, day) => profile.basis === 'residence' || (profile.basis === 'asylum' && !isUnder(profile, 18, day)),
    refusals: ['under-three-months'],
  },
  {
    document: 'protection-receipt',
    for: 'application',
    mayFollow: false,
    when: ({ basis }) => basis === 'protection',
    refusals: [],
  },
  {
    document: 'asylum-certificate',
    for: 'application',
    mayFollow: false,
    when: ({ basis }) => basis === 'asylum',
    refusals: ['out-of-date'],
  },
  {
    document: 'au-pair-agreement',
    for: 'application',
    mayFollow: false,
    when: ({ basis }) => basis === 'au-pair',
    refusals: ['unsigned'],
  },
  { document: 'photo', for: 'card', mayFollow: false, when: always, refusals: ['not-to-the-norm'] },
  {
    document: 'identity-copy',
    for: 'card',
    mayFollow: false,
    when: always,
    refusals: ['out-of-date', 'issued-over-ten-years-ago'],
  },
]

/**
 * Tells whether a civil-status document must be translated into French.
 *
 * By law it must, unless an authority of the EU, the EEA or Switzerland issued it, or an agreement
 * exempts it. Practice varies: funds have asked for translations of European documents, and have read English ones as
 * they are. Acceptance is something that happens, never something computed.
 *
 * @param document - where it was issued, and in which language if known
 * @returns `yes`, `no`, or `maybe` when the language is not known
 * @throws RangeError when the issuer is no word of its list; TypeError when there is no document
 * @example
 * translationNeed({ issuer: 'eu-eea-swiss' }) // => 'no'
 * translationNeed({ issuer: 'elsewhere', language: 'other' }) // => 'yes'
 * translationNeed({ issuer: 'elsewhere' }) // => 'maybe'
 * @see CSS R114-7
 */
export function translationNeed(document: DocumentOrigin): TranslationNeed {
  const { issuer, language } = ownCopy(document)
  if (!DOCUMENT_ISSUERS.includes(issuer)) throw new RangeError(`an issuer is one of ${DOCUMENT_ISSUERS.join(', ')}`)
  if (issuer !== 'elsewhere' || language === 'french') return 'no'
  return language === 'other' ? 'yes' : 'maybe'
}

/** Where the birth certificate of a person comes from, as far as the profile says. */
const ISSUERS: Readonly<Record<PersonOrigin, DocumentOrigin>> = {
  eu: { issuer: 'eu-eea-swiss' },
  uk: { issuer: 'elsewhere', language: 'other' },
  quebec: { issuer: 'elsewhere' },
  andorra: { issuer: 'elsewhere', language: 'other' },
  monaco: { issuer: 'elsewhere', language: 'french' },
  'french-overseas': { issuer: 'france' },
  french: { issuer: 'elsewhere' },
  other: { issuer: 'elsewhere' },
}

/** Only a document that was issued abroad and that a French office must understand is translated. */
function translationOf(document: DocumentId, { origin }: RegistrationProfile): TranslationNeed {
  if (document === 'civil-status') return translationNeed(ISSUERS[origin])
  return document === 'resources' ? 'maybe' : 'no'
}

/**
 * Lists the documents of a person's application, and those of the card order that comes later.
 *
 * @param profile - who it is about, as for `startRegistration`; the list is that of the application if one is handed in,
 * whatever the duty
 * @param day - the day it is asked for: age counts, and whether the cover brought along still lasts
 * @returns each document with the moment it is for, whether it may follow, whether it needs a translation, and the known
 * reasons for which it is sent back
 * @throws RangeError when the day is no civil day; TypeError when the profile is none
 * @example
 * requiredDocuments({ basis: 'protection' }, '2025-03-01').filter((one) => one.for === 'application').map((one) => one.document) // => [
 * //     'iban', 'cerfa-15763', 'protection-receipt',
 * //     ]
 * @see ameli.fr, « Vous venez étudier en France »; form Cerfa 15763 (S1106); arrêté du 14 mars 2007
 */
export function requiredDocuments(profile: Partial<RegistrationProfile>, day: Day): readonly RequiredDocument[] {
  assertDay(day)
  return documentsOf(completeProfile(profile), day)
}

/** The documents of a complete profile on a day. */
export function documentsOf(profile: RegistrationProfile, day: Day): RequiredDocument[] {
  return RULES.filter((rule) => rule.when(profile, day)).map((rule) => ({
    document: rule.document,
    for: rule.for,
    mayFollow: rule.mayFollow,
    translation: translationOf(rule.document, profile),
    refusals: [...rule.refusals],
  }))
}
