import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  actionPlaces,
  advanceRegistration,
  type CapabilityAnswer,
  DOCUMENTED_POLICY,
  describeInstitutionPlace,
  describeRegistrationAction,
  describeRegistrationCapability,
  GUIDE_POLICY,
  numberPlaces,
  type RegistrationCapability,
  type RegistrationEvent,
  registrationActions,
  registrationCapabilities,
  registrationDuty,
  registrationFlags,
  registrationPhase,
  registrationWindows,
  replayRegistration,
  requiredDocuments,
  startRegistration,
} from '../../src/registration/index.js'

/** The guide's own story, to a card in use. */
const STORY: readonly RegistrationEvent[] = [
  { type: 'enrolled', on: '2024-09-02', from: '2024-09-01', until: '2025-08-31' },
  {
    type: 'application-submitted',
    on: '2024-09-10',
    route: 'portal',
    documents: ['identity', 'enrolment', 'residence-permit'],
  },
  { type: 'nia-issued', on: '2024-11-30', civilStatus: 'complete' },
  { type: 'rights-opened', on: '2024-11-30', from: '2024-09-01', basis: 'student' },
  { type: 'nir-certified', on: '2025-02-28' },
  { type: 'access-code-requested', on: '2025-03-10', channel: 'phone' },
  { type: 'ameli-account-opened', on: '2025-03-12', via: 'code' },
  { type: 'card-ordered', on: '2025-03-12', via: 'ameli' },
  { type: 'card-received', on: '2025-04-01' },
  { type: 'card-updated', on: '2025-04-02', place: 'pharmacy' },
]

const until = (type: RegistrationEvent['type']) =>
  replayRegistration({}, STORY.slice(0, STORY.findIndex((event) => event.type === type) + 1)).state
const applied = until('application-submitted')
const covered = until('rights-opened')
const certified = until('nir-certified')
const received = until('card-received')
const active = until('card-updated')
const can = (
  state: typeof covered,
  capability: RegistrationCapability,
  day: `${number}-${number}-${number}` = '2025-04-10',
): CapabilityAnswer => registrationCapabilities(state, day, GUIDE_POLICY)[capability]

/** A check for each statement of the guide about registering; the page of reference names the same ones. */
const STATEMENTS: Readonly<Record<string, () => void>> = {
  'students-are-covered': () => {
    expect(registrationDuty(startRegistration({}).profile, '2024-09-10').duty).toBe('register')
    expect(can(covered, 'be-reimbursed').answer).toBe('yes')
  },
  'seventy-percent': () => {
    expect(can(covered, 'full-rate')).toEqual({ answer: 'maybe', reasons: ['no-doctor'] })
    const declared = advanceRegistration(covered, { type: 'doctor-declared', on: '2024-12-01' }).state
    expect(can(declared, 'full-rate').answer).toBe('yes')
  },
  'mutuelle-for-the-rest': () => {
    expect(registrationActions(covered, '2024-12-10')).toContainEqual({ action: 'join-mutuelle' })
    expect(can(covered, 'join-mutuelle').answer).toBe('yes')
  },
  'number-for-benefits': () => {
    expect(can(applied, 'be-reimbursed')).toMatchObject({ answer: 'no', reasons: ['no-number', 'no-rights'] })
  },
  'number-for-caf': () => {
    expect(can(applied, 'apply-caf').answer).toBe('yes')
  },
  'number-for-pole-emploi': () => {
    expect(describeRegistrationCapability('register-france-travail', 'en')).toContain('Pôle emploi')
    expect(can(applied, 'register-france-travail')).toEqual({ answer: 'no', reasons: ['no-number'] })
    expect(can(covered, 'register-france-travail').answer).toBe('maybe')
    expect(can(certified, 'register-france-travail').answer).toBe('yes')
  },
  'apply-after-enrolling': () => {
    const early = advanceRegistration(startRegistration({}), STORY[1] as RegistrationEvent)
    expect(early.ok && early.warnings).toEqual([{ code: 'not-enrolled' }])
    const [action] = registrationActions(until('enrolled'), '2024-09-03')
    expect(action).toMatchObject({ action: 'apply', route: 'portal' })
  },
  'bank-account-first': () => {
    expect(replayRegistration({}, STORY).results.every((step) => step.ok)).toBe(true)
    expect(registrationFlags(covered, '2024-12-10')).toContain('iban-missing')
    expect(can(covered, 'be-reimbursed')).toEqual({ answer: 'yes', reasons: ['no-iban'] })
  },
  'student-portal': () => {
    expect(registrationDuty(startRegistration({}).profile, '2024-09-10')).toMatchObject({ route: 'portal' })
  },
  'documents-required': () => {
    const papers = requiredDocuments({}, '2024-09-10').filter((paper) => paper.for === 'application')
    expect(papers.map(({ document }) => document)).toEqual([
      'identity',
      'enrolment',
      'residence-permit',
      'civil-status',
      'iban',
    ])
  },
  'nia-after-documents': () => {
    expect(covered.number.at).toBe('nia')
  },
  'nia-starts-with-one-or-two': () => {
    const issued = (value: string) =>
      advanceRegistration(applied, { type: 'nia-issued', on: '2024-11-30', civilStatus: 'complete', value })
    expect(['1…', '2…', '7…', ''].map((value) => issued(value).ok)).toEqual([true, true, true, true])
  },
  'nia-same-benefits': () => {
    for (const capability of ['see-doctor', 'be-reimbursed', 'claim-on-paper'] as const)
      expect(can(covered, capability).answer).toBe(can(certified, capability).answer)
  },
  'nia-no-ameli': () => {
    expect(can(covered, 'open-ameli-account')).toEqual({ answer: 'no', reasons: ['nia-only'] })
    expect(advanceRegistration(covered, { type: 'ameli-account-opened', on: '2024-12-01', via: 'code' }).ok).toBe(false)
  },
  'nia-no-card': () => {
    expect(can(covered, 'order-card')).toEqual({ answer: 'no', reasons: ['nia-only'] })
    expect(advanceRegistration(covered, { type: 'card-ordered', on: '2024-12-01', via: 'form' }).ok).toBe(false)
  },
  'nia-in-two-to-three-months': () => {
    expect(registrationWindows(applied, '2024-10-01', GUIDE_POLICY)[0]).toMatchObject({
      step: 'nia',
      earliest: '2024-11-10',
      latest: '2024-12-10',
    })
  },
  'nia-becomes-nir': () => {
    expect(registrationPhase(covered, '2030-01-01')).not.toBe('nir-certified')
    expect(certified.number.at).toBe('nir')
  },
  'nir-in-three-to-nine-months': () => {
    expect(registrationWindows(covered, '2024-12-10', GUIDE_POLICY)).toContainEqual({
      step: 'nir',
      since: '2024-11-30',
      earliest: '2025-01-30',
      latest: '2025-08-30',
      overdue: false,
      source: 'the students’ guide',
    })
  },
  'six-months-overall': () => {
    expect(registrationWindows(applied, '2025-03-10', GUIDE_POLICY)).toContainEqual({
      step: 'nir-from-application',
      since: '2024-09-10',
      earliest: '2025-01-10',
      latest: '2025-03-10',
      overdue: false,
      source: 'the students’ guide',
    })
    expect(registrationWindows(applied, '2025-03-11', GUIDE_POLICY)[1]?.overdue).toBe(true)
  },
  'paper-claims-before-the-card': () => {
    expect(can(certified, 'claim-on-paper').answer).toBe('yes')
    expect(can(certified, 'claim-by-card')).toEqual({ answer: 'no', reasons: ['no-card'] })
  },
  'card-ordered-on-ameli': () => {
    expect(can(until('ameli-account-opened'), 'order-card')).toEqual({ answer: 'yes', via: 'ameli', reasons: [] })
    expect(advanceRegistration(certified, { type: 'card-ordered', on: '2025-03-10', via: 'ameli' }).ok).toBe(false)
  },
  'card-activated-at-a-pharmacy': () => {
    expect(can(received, 'claim-by-card', '2025-04-01')).toEqual({ answer: 'no', reasons: ['card-not-active'] })
    expect(registrationCapabilities(received, '2025-04-01', DOCUMENTED_POLICY)['claim-by-card'].answer).toBe('maybe')
    expect(
      registrationActions(received, '2025-04-01').map((action) => describeRegistrationAction(action, 'en')),
    ).toContain('Update your Carte Vitale at a pharmacy')
    expect(can(active, 'claim-by-card').answer).toBe('yes')
  },
  'card-updated-yearly': () => {
    expect(registrationFlags(active, '2026-04-01')).not.toContain('card-update-due')
    expect(registrationFlags(active, '2026-04-02')).toContain('card-update-due')
    expect(can(active, 'claim-by-card', '2026-04-02')).toEqual({ answer: 'no', reasons: ['card-update-due'] })
    expect(registrationCapabilities(active, '2026-04-02')['claim-by-card'].answer).toBe('yes')
  },
  'card-never-expires': () => {
    expect(registrationPhase(active, '2060-01-01')).toBe('card-active')
    expect(registrationCapabilities(active, '2060-01-01')['claim-by-card'].answer).toBe('yes')
  },
  'all-residents-can-have-a-card': () => {
    expect(can(certified, 'order-card').answer).toBe('yes')
    const european = startRegistration({ origin: 'eu', cover: 'ceam', stay: 'none-needed' })
    expect(registrationDuty(european.profile, '2024-09-10').duty).toBe('not-required')
    expect(registrationDuty(startRegistration({ stay: 'short' }).profile, '2024-09-10').duty).toBe('not-eligible')
  },
  'certificate-downloaded': () => {
    expect(can(covered, 'download-certificate')).toEqual({ answer: 'yes', via: 'portal', reasons: [] })
    expect(can(active, 'download-certificate')).toEqual({ answer: 'yes', via: 'ameli', reasons: [] })
  },
  'access-code-by-telephone': () => {
    expect(until('access-code-requested').ameli).toMatchObject({ at: 'code-sent', channel: 'phone' })
    expect(
      registrationActions(certified, '2025-03-10').map((action) => describeRegistrationAction(action, 'en')),
    ).toContain('Ask for an ameli access code, by telephone on 36 46')
  },
  'cerfa-15763': () => {
    const { profile } = startRegistration({ basis: 'residence' })
    expect(registrationDuty(profile, '2024-09-10')).toMatchObject({ route: 'paper' })
    expect(requiredDocuments(profile, '2024-09-10').map(({ document }) => document)).toContain('cerfa-15763')
    const paper = { type: 'application-submitted', on: '2024-09-10', route: 'paper', documents: [] } as const
    for (const edition of ['15763*01', '15763*02'])
      expect(advanceRegistration(startRegistration({ basis: 'residence' }), { ...paper, edition }).ok).toBe(true)
  },
  'number-on-the-card': () => {
    expect(numberPlaces().papers).toEqual(['carte-vitale', 'attestation-de-droits'])
  },
  'certificate-under-documents': () => {
    expect(numberPlaces().places.map(({ place }) => describeInstitutionPlace(place, 'en'))).toContain(
      'in your ameli account, under “Mes documents”',
    )
  },
  'contact-the-cpam': () => {
    expect(registrationActions(applied, '2024-12-11', GUIDE_POLICY)[0]).toEqual({ action: 'contact-cpam' })
    expect(actionPlaces({ action: 'contact-cpam' })[0]?.phone).toBe('36 46')
  },
}

describe('what the students’ guide says', () => {
  test.each(Object.entries(STATEMENTS))('%s', (_, check) => {
    check()
  })

  test('is on the page of reference, statement by statement', () => {
    const page = readFileSync('docs/reference/students-guide.md', 'utf8')
    const named = [...page.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, id]) => id)
    expect(named).toEqual(Object.keys(STATEMENTS))
  })
})
