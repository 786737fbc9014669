import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/day.js'
import {
  describeRegistrationAction,
  GUIDE_POLICY,
  type RegistrationProfile,
  registrationActions,
  registrationCapabilities,
  registrationDuty,
  registrationFlags,
  registrationOverview,
  registrationPhase,
  registrationProfile,
  registrationWindows,
  replayRegistration,
} from '../../src/registration/index.js'
import { days, logs, profiles } from './samples.js'

const on = '2024-09-02'
const nir = { type: 'nir-known', on }
const rights = { type: 'rights-opened', on, from: on, basis: 'student' }
const enrolled = { type: 'enrolled', on, from: '2024-09-01', until: '2025-08-31' }

const at = (day: Day, log: readonly object[], profile: Partial<RegistrationProfile> = {}) =>
  registrationOverview(profile, log, day)
const todo = (day: Day, log: readonly object[], profile?: Partial<RegistrationProfile>) =>
  at(day, log, profile).actions.map(({ action }) => action)

describe('the person changes', () => {
  test('a situation keeps what it does not say, and acts on its own day', () => {
    const { state } = replayRegistration({ studies: 'other-course' }, [
      { type: 'situation-changed', on, basis: 'employee', from: '2025-01-01' },
      { type: 'situation-changed', on, basis: 'family', studies: 'none', stay: 'none-needed', from: '2025-06-01' },
    ])
    expect(registrationProfile(state, '2024-12-31')).toEqual(state.profile)
    expect(registrationProfile(state, '2025-01-01')).toEqual({ ...state.profile, basis: 'employee' })
    expect(registrationProfile(state, '2025-06-01')).toMatchObject({
      basis: 'family',
      studies: 'none',
      stay: 'none-needed',
    })
    expect(() => registrationProfile(state, 'soon' as never)).toThrow(RangeError)
    expect(() => registrationProfile(null as never, on)).toThrow(TypeError)
  })

  test('duty and documents are those of the person of the day', () => {
    const log = [{ type: 'situation-changed', on: '2025-02-01', basis: 'employee' }]
    expect(at('2025-01-31', log).duty).toMatchObject({ branch: 'other', route: 'portal' })
    expect(at('2025-02-01', log).duty).toMatchObject({ branch: 'employee', route: 'paper' })
    expect(at('2025-01-31', log).documents.map(({ document }) => document)).not.toContain('contract')
    expect(at('2025-02-01', log).documents.map(({ document }) => document)).toContain('contract')
  })

  test('a cover is renewed without a gap, ends before its time, and does not hide one that still lasts', () => {
    const card = { origin: 'eu', cover: 'ceam', coverUntil: '2025-01-31', stay: 'none-needed' } as const
    const cover = (more: object) => ({ type: 'cover-recorded', on, cover: 'ceam', ...more })
    const duty = (day: Day, ...log: object[]) => at(day, log, card).duty.duty
    expect(duty('2025-02-01')).toBe('register')
    expect(duty('2025-02-01', cover({ from: '2025-02-01' }))).toBe('not-required')
    expect(duty('2025-01-31', cover({ from: on, until: '2024-12-31' }))).toBe('not-required')
    expect(duty('2025-01-31', { type: 'cover-ended', on: '2024-12-01', endedOn: '2025-01-31' })).toBe('register')
    expect(duty('2025-01-30', { type: 'cover-ended', on: '2024-12-01', endedOn: '2025-01-31' })).toBe('not-required')
    expect(duty('2025-03-01', cover({}), { type: 'cover-ended', on: '2025-02-01' })).toBe('register')
  })

  test('care is refunded by the cover of its own day', () => {
    const card = { origin: 'eu', cover: 'ceam', coverUntil: '2025-08-31', stay: 'none-needed' } as const
    const { state } = replayRegistration(card, [
      { type: 'situation-changed', on: '2025-02-01', basis: 'employee' },
      { type: 'nir-known', on: '2025-02-10' },
      { type: 'rights-opened', on: '2025-02-10', from: '2025-02-01', basis: 'employee' },
    ])
    const refund = (careDay: Day) =>
      registrationCapabilities(state, '2025-03-01', GUIDE_POLICY, careDay)['be-reimbursed']
    expect(refund('2025-01-31')).toEqual({ answer: 'yes', via: 'ceam', reasons: [] })
    expect(refund('2025-02-01')).toEqual({ answer: 'yes', reasons: ['no-iban'] })
  })

  test('each change is told to the fund once it knows the person, and the card is updated after it', () => {
    const active = [
      nir,
      rights,
      enrolled,
      { type: 'card-ordered', on, via: 'form' },
      { type: 'card-received', on },
      { type: 'card-updated', on, place: 'kiosk' },
    ]
    const changes: readonly (readonly [event: object, told: object, action: string])[] = [
      [{ type: 'moved', department: '69' }, { type: 'move-reported' }, 'tell-fund-moved'],
      [{ type: 'name-changed' }, { type: 'name-reported' }, 'tell-fund-name'],
      [{ type: 'situation-changed', basis: 'employee' }, { type: 'situation-reported' }, 'tell-fund-situation'],
      [{ type: 'enrolment-ended', reason: 'left' }, { type: 'situation-reported' }, 'tell-fund-situation'],
      [{ type: 'child-joined', by: 'arrival' }, { type: 'child-attached' }, 'attach-child'],
    ]
    for (const [event, told, action] of changes) {
      const changed = [...active, { ...event, on: '2025-01-10' }]
      expect(todo('2025-01-09', changed)).not.toContain(action)
      expect(todo('2025-01-10', changed)).toContain(action)
      expect(todo('2025-01-10', [{ ...event, on: '2025-01-10' }])).not.toContain(action)
      const after = [...changed, { ...told, on: '2025-01-20' }]
      expect(todo('2025-01-20', after)).not.toContain(action)
      expect(at('2025-01-20', after).flags).toContain('card-update-due')
      const updated = [...after, { type: 'card-updated', on: '2025-01-21', place: 'pharmacy' }]
      expect(at('2025-01-21', updated).flags).not.toContain('card-update-due')
    }
  })

  test('a permit that still counts is not hidden by another one', () => {
    const permit = (kind: string, from: Day, until: Day) => ({ type: 'permit-recorded', on, kind, from, until })
    const open = [nir, rights]
    const long = permit('multi-year', on, '2026-09-01')
    const receipt = permit('receipt', on, '2024-12-01')
    for (const log of [
      [...open, long, receipt],
      [...open, receipt, long],
    ]) {
      expect(at('2025-01-01', log).phase).toBe('nir-certified')
      expect(todo('2025-01-01', log)).not.toContain('renew-permit')
    }
    const next = permit('permit', '2025-10-01', '2026-09-30')
    const chain = [...open, permit('permit', on, '2025-08-31'), next]
    expect(todo('2025-08-01', chain)).not.toContain('renew-permit')
    expect(at('2025-09-15', chain).phase).toBe('maintained')
    expect(at('2025-10-01', chain).phase).toBe('nir-certified')
  })

  test('an attestation of prolongation keeps rights, and is looked after in its last month', () => {
    const log = [
      nir,
      rights,
      { type: 'permit-recorded', on, kind: 'permit', from: on, until: '2025-08-31' },
      { type: 'permit-recorded', on: '2025-08-01', kind: 'prolongation', from: '2025-08-01', until: '2025-10-31' },
    ]
    expect(todo('2025-07-31', log)).toContain('renew-permit')
    expect(todo('2025-08-01', log)).not.toContain('renew-permit')
    expect(at('2025-09-15', log).phase).toBe('nir-certified')
    expect(todo('2025-09-30', log)).not.toContain('renew-permit')
    expect(at('2025-10-01', log).actions).toContainEqual({ action: 'renew-permit', by: '2025-10-31' })
    expect(at('2025-11-01', log).phase).toBe('maintained')
  })
})

describe('documents are judged', () => {
  const waiting = { type: 'nia-issued', on, civilStatus: 'missing' }
  const open = [waiting, rights]
  const sent = (day: Day) => ({ type: 'documents-supplied', on: day, documents: ['civil-status'] })
  const back = (day: Day) => ({
    type: 'document-rejected',
    on: day,
    document: 'civil-status',
    refusal: 'not-translated',
  })

  test('sending a birth certificate stops no clock: notice and suspension still follow', () => {
    const log = [...open, sent('2024-11-01'), back('2024-11-20')]
    expect(todo('2024-11-01', log)).not.toContain('send-birth-certificate')
    expect(at('2024-11-19', log).windows).toContainEqual({
      step: 'civil-status-decision',
      since: '2024-11-01',
      earliest: '2024-11-01',
      latest: '2025-01-01',
      overdue: false,
      source: 'CSS R114-7',
    })
    expect(at('2024-11-20', log).actions[0]).toEqual({
      action: 'send-birth-certificate',
      by: null,
      rejected: [{ document: 'civil-status', refusal: 'not-translated' }],
    })
    const { results, state } = replayRegistration({}, [
      ...log,
      { type: 'formal-notice-sent', on: '2024-11-25' },
      sent('2024-12-01'),
      { type: 'benefits-suspended', on: '2025-02-25' },
    ])
    expect(results.map((step) => step.ok && step.warnings)).toEqual([
      [{ code: 'no-application' }],
      [{ code: 'no-basis' }],
      [],
      [],
      [],
      [],
      [],
    ])
    expect(state.rights.at).toBe('suspended')
    expect(todo('2025-02-25', [...log, { type: 'formal-notice-sent', on: '2024-11-25' }])).toContain(
      'send-birth-certificate',
    )
  })

  test('a document that is sent back is told with its reason, and no longer once another is sent', () => {
    const log = [
      { type: 'application-submitted', on, route: 'portal', documents: ['iban'] },
      { type: 'document-rejected', on: '2024-09-10', document: 'iban', refusal: 'account-of-someone-else' },
    ]
    const [action] = at('2024-09-10', log).actions
    expect(action && describeRegistrationAction(action, 'en')).toBe(
      'Send the documents requested: bank details (RIB) in your name, to be sent again (somebody else’s account)',
    )
    expect(at('2024-09-10', log).flags).toEqual(['document-rejected'])
    const again = [...log, { type: 'documents-supplied', on: '2024-09-12', documents: ['iban'] }]
    expect(at('2024-09-12', again).flags).toEqual([])
    expect(at('2024-09-12', again).phase).toBe('submitted')
  })

  test('a control gives a month, and another after its notice', () => {
    const log = [
      { type: 'application-submitted', on, route: 'portal', documents: [] },
      nir,
      rights,
      { type: 'application-accepted', on },
      { type: 'documents-requested', on: '2025-10-31', missing: ['residence-3-months'] },
      { type: 'formal-notice-sent', on: '2025-11-29', about: 'control' },
    ]
    const by = (day: Day) => at(day, log).actions.map((action) => ('by' in action ? action.by : null))[0]
    expect(by('2025-11-01')).toBe('2025-11-30')
    expect(by('2025-11-29')).toBe('2025-12-29')
    expect(replayRegistration({}, log).results.at(-1)).toMatchObject({ warnings: [{ code: 'early' }] })
    expect(at('2025-11-01', log).capabilities['need-to-register'].answer).toBe('no')
  })
})

/** What a person is in whom « nothing to do » does no harm. */
const AT_REST = new Set([
  'card-active',
  'not-required',
  'already-insured',
  'rights-to-come',
  'card-dead',
  'not-started',
])

describe('« nothing to do »', () => {
  law.prop([profiles, logs, days, fc.constantFrom(undefined, GUIDE_POLICY)], { numRuns: 2000 })(
    'is said to nobody who has a deadline, a flag, a lost refund or a registration ahead',
    (profile, log, someDay, policy) => {
      const { state } = replayRegistration(profile, log)
      const day = state.lastDay !== null && someDay < state.lastDay ? state.lastDay : someDay
      const actions = registrationActions(state, day, policy)
      if (state.presence === 'left' || actions.every(({ action }) => action !== 'nothing')) return
      expect(registrationFlags(state, day)).toEqual([])
      const can = registrationCapabilities(state, day, policy)
      expect(can['need-to-register'].answer).toBe('no')
      const { duty } = registrationDuty(registrationProfile(state, day), day, policy)
      if (duty !== 'not-required' && duty !== 'already-insured')
        expect(AT_REST).toContain(registrationPhase(state, day, policy))
      const steps = registrationWindows(state, day, policy).map(({ step }) => step)
      for (const step of ['formal-notice', 'suspension', 'control-reply', 'card', 'nir', 'appeal-decision'])
        expect(steps).not.toContain(step)
    },
  )
})
