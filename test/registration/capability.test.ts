import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/day.js'
import {
  type RegistrationCapability,
  type RegistrationProfile,
  registrationCapabilities,
  replayRegistration,
} from '../../src/registration/index.js'
import { sayAnswer } from './say.js'

const on = '2024-09-02'
const nir = { type: 'nir-known', on }
const rights = { type: 'rights-opened', on, from: on, basis: 'family' }

const say = (
  capability: RegistrationCapability,
  day: Day,
  log: readonly object[],
  profile: Partial<RegistrationProfile> = {},
) => sayAnswer(registrationCapabilities(replayRegistration(profile, log).state, day)[capability])

describe('housing aid since July 2026', () => {
  test.each<[RegistrationProfile['origin'], string]>([
    ['other', 'maybe: grant-conditions'],
    ['uk', 'maybe: grant-conditions'],
    ['quebec', 'maybe: grant-conditions'],
    ['eu', 'yes'],
    ['andorra', 'yes'],
    ['monaco', 'yes'],
    ['french', 'yes'],
    ['french-overseas', 'yes'],
  ])('for a student whose origin is %s: %s', (origin, expected) => {
    expect(say('apply-caf', '2026-07-01', [], { origin })).toBe(expected)
    expect(say('apply-caf', '2026-06-30', [], { origin })).toBe('yes')
  })
})

describe('a mutuelle', () => {
  const joined = { type: 'mutuelle-joined', on, from: '2024-10-01', until: '2024-10-31' }

  test('that begins later is joined already; one that ended can be joined anew', () => {
    expect(say('join-mutuelle', '2024-09-30', [nir, joined])).toBe('no: already-joined')
    expect(say('join-mutuelle', '2024-10-31', [nir, joined])).toBe('no: already-joined')
    expect(say('join-mutuelle', '2024-11-01', [nir, joined])).toBe('yes')
    expect(say('join-mutuelle', on, [nir])).toBe('yes')
  })
})

describe('care that is to come', () => {
  test('after an end of rights that was told ahead is not covered, though payments are only suspended today', () => {
    const { state } = replayRegistration({}, [
      { type: 'nia-issued', on, civilStatus: 'missing' },
      rights,
      { type: 'formal-notice-sent', on: '2024-12-02' },
      { type: 'benefits-suspended', on: '2025-03-02' },
      { type: 'rights-closed', on: '2025-03-10', reason: 'other', endedOn: '2025-04-01' },
    ])
    const paid = (careDay: Day) =>
      registrationCapabilities(state, '2025-03-10', undefined, careDay)['be-reimbursed'].reasons
    expect(paid('2024-10-01')).toEqual(['rights-suspended'])
    expect(paid('2025-04-01')).toEqual(['rights-closed'])
  })
})

describe('who is insured in France by the profile, of whose number and rights no log tells', () => {
  const insured = { insuredInFrance: true } as const

  test('is not said to have none', () => {
    expect(say('be-reimbursed', on, [], insured)).toBe('yes: already-insured')
    expect(say('claim-on-paper', on, [], insured)).toBe('yes: already-insured')
    expect(say('claim-by-card', on, [], insured)).toBe('maybe: already-insured')
    expect(say('download-certificate', on, [], insured)).toBe('maybe: already-insured')
    expect(say('open-ameli-account', on, [], insured)).toBe('maybe: already-insured')
    expect(say('third-party-payment', on, [], insured)).toBe('maybe: up-to-provider')
    expect(say('need-to-register', on, [], insured)).toBe('no: already-insured')
    expect(say('see-doctor', on, [], insured)).toBe('yes')
  })

  test('claims within two years from the quarter after the care, as everybody', () => {
    const { state } = replayRegistration(insured, [])
    const claimed = (day: Day) =>
      sayAnswer(registrationCapabilities(state, day, undefined, '2022-08-15')['be-reimbursed'])
    expect(claimed('2024-09-30')).toBe('yes: already-insured')
    expect(claimed('2024-12-01')).toBe('no: older-than-2-years')
  })

  test('has what a log tells, and nothing more once it was left for good', () => {
    expect(say('order-card', on, [{ type: 'nia-issued', on, civilStatus: 'complete' }], insured)).toBe(
      'no: nia-only no-rights',
    )
    // Of who tells of rights, the card that is not told of is missing.
    expect(say('claim-by-card', on, [nir, rights], insured)).toBe('no: no-card')
    const closed = [nir, rights, { type: 'rights-closed', on, reason: 'other' }]
    expect(say('be-reimbursed', on, closed, insured)).toBe('no: rights-closed')
    const left = [{ type: 'departed', on, permanent: true }]
    expect(say('be-reimbursed', on, left, insured)).toBe('no: no-number no-rights')
    expect(say('claim-by-card', on, left, insured)).toBe('no: left-france no-rights no-card')
  })
})
