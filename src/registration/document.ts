/**
 * Which papers a person sends, which of them must be in French, and why a file comes back.
 *
 * @module
 */
import { isStudent, routeOf } from './duty.js'
import { completeProfile, type RegistrationProfile } from './profile.js'
import type { DocumentId } from './vocabulary.js'

/** A reason for which a paper comes back. */
export type DocumentRefusal =
  | 'illegible'
  | 'several-files'
  | 'out-of-date'
  | 'admission-letter'
  | 'pre-registration'
  | 'no-name-or-period'
  | 'visa-not-validated'
  | 'extract-without-parents'
  | 'not-authentic'
  | 'not-translated'
  | 'account-of-someone-else'
  | 'below-threshold'
  | 'ends-before-academic-year'
  | 'unsigned'
  | 'under-three-months'
  | 'issued-over-ten-years-ago'
  | 'not-to-the-norm'

/** Whether a paper must be translated; `maybe` where it depends on its language or on an agreement. */
export type TranslationNeed = 'no' | 'yes' | 'maybe'

/** A paper that a person sends. */
export interface RequiredDocument {
  /** Which paper. */
  readonly document: DocumentId
  /** With the file, or later with the order of the card. */
  readonly for: 'file' | 'card'
  /** The file may be handed in before it: identity and enrolment open the provisional certificate. */
  readonly mayFollow: boolean
  /** Whether it must be translated into French. */
  readonly translation: TranslationNeed
  /** Why it comes back. */
  readonly refusals: readonly DocumentRefusal[]
}

/** Where a paper was issued, and in which language. */
export interface PaperOrigin {
  /** The authority: French, of the EU, the EEA or Switzerland, of a country with an agreement, or of elsewhere. */
  readonly issuer: 'france' | 'eu-eea-swiss' | 'agreement' | 'elsewhere'
  /** Its language, when known. */
  readonly language?: 'french' | 'other'
}

interface Rule extends Pick<RequiredDocument, 'document' | 'refusals'> {
  readonly for?: 'card'
  readonly mayFollow?: true
  when(profile: RegistrationProfile): boolean
}

const always = (): boolean => true

/** Regular stay is asked of people from outside Europe; refugees prove it by their recognition, Quebec by its form. */
const provesStay = ({ origin, basis, cover }: RegistrationProfile): boolean =>
  basis !== 'protection' && (origin === 'other' || origin === 'uk' || (origin === 'quebec' && cover !== 'quebec-form'))

/**
 * @see ameli.fr, « Vous venez étudier en France »; arrêté du 14 mars 2007 (photo and identity paper for the card)
 * @see CSS R114-7 (civil status), R114-8 3° (refugees: recognition in place of a birth certificate), D160-2 (residence)
 */
const RULES: readonly Rule[] = [
  { document: 'identity', when: always, refusals: ['illegible', 'several-files', 'out-of-date'] },
  {
    document: 'enrolment',
    when: isStudent,
    refusals: ['admission-letter', 'pre-registration', 'no-name-or-period'],
  },
  { document: 'residence-permit', when: provesStay, refusals: ['visa-not-validated'] },
  {
    document: 'civil-status',
    mayFollow: true,
    when: ({ bornInFrance, hasNir, basis }) => !bornInFrance && !hasNir && basis !== 'protection',
    refusals: ['extract-without-parents', 'illegible', 'not-authentic', 'not-translated'],
  },
  { document: 'iban', mayFollow: true, when: always, refusals: ['account-of-someone-else'] },
  {
    document: 'resources',
    mayFollow: true,
    when: (profile) => profile.origin === 'eu' && isStudent(profile) && profile.cover === 'none',
    refusals: ['below-threshold'],
  },
  { document: 's1', when: ({ cover }) => cover === 's1', refusals: [] },
  { document: 'ceam', when: ({ cover }) => cover === 'ceam', refusals: ['ends-before-academic-year'] },
  { document: 'quebec-form', when: ({ cover }) => cover === 'quebec-form', refusals: [] },
  {
    document: 'andorra-form',
    when: (profile) => profile.cover === 'andorra-form' || (profile.origin === 'andorra' && isStudent(profile)),
    refusals: [],
  },
  { document: 'parental-authorisation', when: ({ under16 }) => under16, refusals: ['unsigned'] },
  { document: 'cerfa-15763', when: (profile) => routeOf(profile) === 'paper', refusals: ['unsigned'] },
  { document: 'contract', when: ({ basis }) => basis === 'employee', refusals: [] },
  { document: 'payslip', when: ({ basis }) => basis === 'employee', refusals: [] },
  { document: 'residence-3-months', when: ({ basis }) => basis === 'residence', refusals: ['under-three-months'] },
  { document: 'protection-receipt', when: ({ basis }) => basis === 'protection', refusals: [] },
  { document: 'photo', for: 'card', when: always, refusals: ['not-to-the-norm'] },
  { document: 'identity-copy', for: 'card', when: always, refusals: ['out-of-date', 'issued-over-ten-years-ago'] },
]

/**
 * Tells whether a civil-status paper must be translated into French.
 *
 * By law it must, unless an authority of the EU, the EEA or Switzerland issued it, or an agreement spares it. Practice
 * varies: funds have asked translations of European papers, and have read English ones as they are. Acceptance is
 * something that happens, never something computed.
 *
 * @param paper - where it was issued, and in which language if known
 * @returns `yes`, `no`, or `maybe` when the language is not known
 * @example
 * translationNeed({ issuer: 'eu-eea-swiss' }) // => 'no'
 * translationNeed({ issuer: 'elsewhere', language: 'other' }) // => 'yes'
 * translationNeed({ issuer: 'elsewhere' }) // => 'maybe'
 * @see CSS R114-7
 */
export function translationNeed({ issuer, language }: PaperOrigin): TranslationNeed {
  if (issuer !== 'elsewhere' || language === 'french') return 'no'
  return language === 'other' ? 'yes' : 'maybe'
}

/** Where the birth certificate of a person comes from, as far as the profile tells. */
const issuerOf: Readonly<Record<RegistrationProfile['origin'], PaperOrigin>> = {
  eu: { issuer: 'eu-eea-swiss' },
  uk: { issuer: 'elsewhere', language: 'other' },
  quebec: { issuer: 'elsewhere' },
  andorra: { issuer: 'elsewhere', language: 'other' },
  monaco: { issuer: 'elsewhere', language: 'french' },
  'french-overseas': { issuer: 'france' },
  french: { issuer: 'elsewhere' },
  other: { issuer: 'elsewhere' },
}

/** Only what others issued abroad and a French office must understand is translated. */
const translationOf = (document: DocumentId, { origin }: RegistrationProfile): TranslationNeed => {
  if (document === 'civil-status') return translationNeed(issuerOf[origin])
  return document === 'resources' ? 'maybe' : 'no'
}

/**
 * Lists the papers of a person's file, and those of the card order that comes later.
 *
 * @param profile - who it is about, as for `startRegistration`; the list is that of the file if one is filed, whatever
 * the duty
 * @returns each paper with the moment it is for, whether it may follow, whether it needs a translation, and the known
 * reasons for which it comes back
 * @example
 * requiredDocuments({ basis: 'protection' }).filter((paper) => paper.for === 'file').map((paper) => paper.document) // => [
 * //     'identity', 'iban', 'cerfa-15763', 'protection-receipt',
 * //     ]
 * @see ameli.fr, « Vous venez étudier en France »; form Cerfa 15763 (S1106); arrêté du 14 mars 2007
 */
export function requiredDocuments(profile: Partial<RegistrationProfile>): RequiredDocument[] {
  return papersOf(completeProfile(profile))
}

/** The papers of a complete profile. */
export function papersOf(profile: RegistrationProfile): RequiredDocument[] {
  return RULES.filter((rule) => rule.when(profile)).map((rule) => ({
    document: rule.document,
    for: rule.for ?? 'file',
    mayFollow: rule.mayFollow ?? false,
    translation: translationOf(rule.document, profile),
    refusals: rule.refusals,
  }))
}
