import { test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/day.js'
import {
  DOCUMENTED_POLICY,
  type RegistrationProfile,
  registrationDuty,
  replayRegistration,
  requiredDocuments,
  startRegistration,
  translationNeed,
} from '../../src/registration/index.js'
import documents from '../vectors/registration-documents.json' with { type: 'json' }
import duties from '../vectors/registration-duty.json' with { type: 'json' }
import { days, logs, profiles } from './samples.js'

const DUTIES = ['register', 'not-required', 'already-insured', 'not-eligible', 'unclear']

describe('registrationDuty', () => {
  test.each(duties)('$id: $note', ({ input, day, expected }) => {
    const { profile } = startRegistration(input.profile as Partial<RegistrationProfile>)
    const quebecForm = input.quebecForm === 'exempt' ? 'exempt' : 'register'
    expect(registrationDuty(profile, day as Day, { ...DOCUMENTED_POLICY, quebecForm })).toEqual(expected)
  })

  test('reads the form of Quebec as a permit by default', () => {
    const { profile } = startRegistration({ origin: 'quebec', cover: 'quebec-form' })
    expect(registrationDuty(profile, '2024-09-15').duty).toBe('register')
  })

  law.prop([profiles, days])('is total: every profile has exactly one duty and one branch', (profile, day) => {
    const duty = registrationDuty(profile, day)
    expect(DUTIES).toContain(duty.duty)
    expect(duty.branch).not.toBe('')
  })

  law.prop([profiles, days, logs])('does not depend on the log', (profile, day, log) => {
    const { state } = replayRegistration(profile, log)
    expect(registrationDuty(state.profile, day)).toEqual(registrationDuty(profile, day))
  })

  law.prop([profiles, days])('who is insured in France already has nothing to do', (profile, day) => {
    expect(registrationDuty({ ...profile, insuredInFrance: true }, day).duty).toBe('already-insured')
  })

  law.prop([profiles, days])('who holds a number starts with it', (profile, day) => {
    const duty = registrationDuty(profile, day)
    if (duty.duty === 'register') expect(duty.startsWith).toBe(profile.hasNir || profile.bornInFrance ? 'nir' : 'nia')
  })
})

describe('requiredDocuments', () => {
  test.each(documents)('$id', ({ input, day, expected }) => {
    const { profile } = startRegistration(input as Partial<RegistrationProfile>)
    expect(requiredDocuments(profile, day as Day).map(({ document }) => document)).toEqual(expected)
  })

  test('says what each paper is for, whether it may follow, and why it comes back', () => {
    const byName = Object.fromEntries(requiredDocuments({}, '2025-03-01').map((paper) => [paper.document, paper]))
    expect(byName['identity']).toEqual({
      document: 'identity',
      for: 'application',
      mayFollow: false,
      translation: 'no',
      refusals: ['illegible', 'several-files', 'out-of-date'],
    })
    expect(byName['civil-status']).toMatchObject({ for: 'application', mayFollow: true, translation: 'maybe' })
    expect(byName['iban']).toMatchObject({ mayFollow: true })
    expect(byName['residence-permit']?.refusals).toEqual(['visa-not-validated'])
    expect(byName['photo']).toMatchObject({ for: 'card', refusals: ['not-to-the-norm'] })
  })

  test('asks for the translation that the origin calls for', () => {
    const need = (origin: RegistrationProfile['origin']) =>
      requiredDocuments({ origin }, '2025-03-01').find(({ document }) => document === 'civil-status')?.translation
    expect(need('eu')).toBe('no')
    expect(need('uk')).toBe('yes')
    expect(need('andorra')).toBe('yes')
    expect(need('monaco')).toBe('no')
    expect(need('french-overseas')).toBe('no')
    expect(need('french')).toBe('maybe')
    expect(need('quebec')).toBe('maybe')
    expect(need('other')).toBe('maybe')
  })

  test('the proof of resources is the only other paper that may need one', () => {
    const european = requiredDocuments({ origin: 'eu' }, '2025-03-01')
    expect(european.filter(({ translation }) => translation !== 'no').map(({ document }) => document)).toEqual([
      'resources',
    ])
    expect(european.find(({ document }) => document === 'resources')?.mayFollow).toBe(true)
  })

  law.prop([profiles])('every file holds an identity paper, but for refuge; every card order a photo', (profile) => {
    const papers = requiredDocuments(profile, '2025-03-01')
    expect(papers.some(({ document }) => document === 'identity')).toBe(
      profile.basis !== 'protection' && profile.basis !== 'asylum',
    )
    expect(papers.filter((paper) => paper.for === 'card').map(({ document }) => document)).toEqual([
      'photo',
      'identity-copy',
    ])
  })
})

describe('translationNeed', () => {
  test.each([
    [{ issuer: 'france' }, 'no'],
    [{ issuer: 'eu-eea-swiss', language: 'other' }, 'no'],
    [{ issuer: 'agreement', language: 'other' }, 'no'],
    [{ issuer: 'elsewhere', language: 'french' }, 'no'],
    [{ issuer: 'elsewhere', language: 'other' }, 'yes'],
    [{ issuer: 'elsewhere' }, 'maybe'],
  ] as const)('%j: %s', (paper, need) => {
    expect(translationNeed(paper)).toBe(need)
  })
})

describe('the form of trainees of Quebec', () => {
  const form = { origin: 'quebec', cover: 'quebec-trainee-form' } as const
  const duty = (profile: Partial<RegistrationProfile>) => registrationDuty({ ...form, ...profile }, '2024-09-15')

  test('is for trainees, enrolled or not, who register on paper', () => {
    for (const studies of ['none', 'higher-education'] as const)
      expect(duty({ basis: 'trainee', studies })).toMatchObject({ branch: 'quebec-trainee', route: 'paper' })
  })

  test('makes no trainee of who comes as something else', () => {
    expect(duty({ basis: 'student' }).branch).toBe('other')
    expect(duty({ basis: 'employee', studies: 'none' }).branch).toBe('employee')
    expect(duty({ basis: 'trainee', cover: 'none' })).toMatchObject({ branch: 'other', route: 'portal' })
    expect(duty({ basis: 'trainee', studies: 'none', cover: 'none' }).branch).toBe('trainee')
  })
})

describe('documents of some', () => {
  const papers = (profile: Partial<RegistrationProfile>, day: Day = '2025-03-01') =>
    requiredDocuments(profile, day).map(({ document }) => document)

  test('asylum seekers who are of age prove three months of residence, and au pairs their agreement', () => {
    const child = { basis: 'asylum', birthDate: '2010-01-01' } as const
    expect(papers({ basis: 'asylum' })).toContain('residence-3-months')
    expect(papers({ basis: 'asylum' })).toContain('asylum-certificate')
    expect(papers({ basis: 'protection' })).not.toContain('asylum-certificate')
    expect(papers(child)).not.toContain('residence-3-months')
    expect(papers(child, '2028-01-01')).toContain('residence-3-months')
    for (const basis of ['family', 'student', 'employee'] as const)
      expect(papers({ basis })).not.toContain('residence-3-months')
    expect(papers({ basis: 'au-pair' })).toContain('au-pair-agreement')
    expect(papers({ basis: 'trainee' })).not.toContain('au-pair-agreement')
  })

  test.each<[string, Partial<RegistrationProfile>, readonly string[], readonly string[]]>([
    ['a student with a European card', { origin: 'eu', cover: 'ceam' }, ['ceam'], ['contract']],
    ['who works has no use for it', { origin: 'eu', cover: 'ceam', basis: 'employee' }, ['contract'], ['ceam']],
    ['nor has a family', { origin: 'eu', cover: 'ceam', basis: 'family', studies: 'none' }, [], ['ceam']],
    ['a student of Quebec', { origin: 'quebec', cover: 'quebec-form' }, ['quebec-form'], ['residence-permit']],
    [
      'who has a doctoral contract by now',
      { origin: 'quebec', cover: 'quebec-form', basis: 'employee' },
      ['residence-permit', 'contract'],
      ['quebec-form'],
    ],
    [
      'a trainee of Quebec',
      { origin: 'quebec', cover: 'quebec-trainee-form', basis: 'trainee', studies: 'none' },
      ['quebec-trainee-form'],
      ['residence-permit'],
    ],
    [
      'who studies with the form of a trainee',
      { origin: 'quebec', cover: 'quebec-trainee-form' },
      ['residence-permit'],
      ['quebec-trainee-form'],
    ],
    ['a form S1 whatever it is for', { origin: 'eu', cover: 's1', basis: 'residence' }, ['s1'], []],
  ])('forms of students and trainees: %s', (_, profile, some, none) => {
    expect(papers(profile)).toEqual(expect.arrayContaining([...some]))
    for (const document of none) expect(papers(profile)).not.toContain(document)
  })

  test('an authority that issues none is a RangeError, which names those that do', () => {
    for (const issuer of ['mars', undefined, null])
      expect(() => translationNeed({ issuer } as never)).toThrow(
        new RangeError('an issuer is one of france, eu-eea-swiss, agreement, elsewhere'),
      )
  })
})
