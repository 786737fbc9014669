import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/day.js'
import {
  type RegistrationProfile,
  registrationActions,
  registrationDays,
  registrationFlags,
  registrationOverview,
  registrationPhase,
  registrationProfile,
  replayRegistration,
} from '../../src/registration/index.js'

const on = '2024-09-02'
const nir = { type: 'nir-known', on }
const rights = { type: 'rights-opened', on, from: on, basis: 'family' }
const permit = (kind: string, until: Day) => ({ type: 'permit-recorded', on, kind, from: on, until })

const at = (day: Day, log: readonly object[], profile: Partial<RegistrationProfile> = {}) =>
  registrationOverview(profile, log, day)

describe('a day', () => {
  test('before the last event of a state is a mistake, whose message says what to ask in its place', () => {
    const { state } = replayRegistration({}, [nir])
    expect(() => registrationPhase(state, '2024-09-01')).toThrow(
      new RangeError('the day is before the last event of the state: ask registrationOverview, which takes the log'),
    )
  })

  test('of a closing that was told while payments are suspended ends the suspension, not before', () => {
    const log = [
      { type: 'nia-issued', on, civilStatus: 'missing' },
      rights,
      { type: 'formal-notice-sent', on: '2024-12-02' },
      { type: 'benefits-suspended', on: '2025-03-02' },
      { type: 'rights-closed', on: '2025-03-10', reason: 'other', endedOn: '2025-04-01' },
    ]
    const paid = (day: Day) => at(day, log).capabilities['claim-on-paper'].reasons
    expect(at('2025-03-31', log).phase).toBe('suspended')
    expect(paid('2025-03-31')).toContain('rights-suspended')
    expect(at('2025-04-01', log).phase).toBe('closed')
    expect(paid('2025-04-01')).toContain('rights-closed')
    // Rights that are paid until the day on which they close are open until then.
    const open = [nir, rights, { type: 'rights-closed', on: '2025-03-10', reason: 'other', endedOn: '2025-04-01' }]
    expect(at('2025-03-31', open).phase).toBe('nir-certified')
  })

  test('of two permits that end together, the one that was shown first counts', () => {
    const log = [nir, rights, permit('permit', '2025-09-01'), permit('receipt', '2025-09-01')]
    const renewed = (day: Day, events: readonly object[]) =>
      at(day, events).actions.some(({ action }) => action === 'renew-permit')
    expect(renewed('2025-05-04', log)).toBe(true)
    expect(renewed('2025-05-04', [nir, rights, permit('receipt', '2025-09-01'), permit('permit', '2025-09-01')])).toBe(
      false,
    )
  })

  test('counts with its first and its last one: a permit, an enrolment, a mutuelle', () => {
    const names = (day: Day, log: readonly object[]) => at(day, log).actions.map(({ action }) => action)
    const mutuelle = { type: 'mutuelle-joined', on, from: '2024-10-01', until: '2024-10-31' }
    const joined = (day: Day) => names(day, [nir, rights, mutuelle]).includes('join-mutuelle')
    expect([joined('2024-09-30'), joined('2024-10-31'), joined('2024-11-01')]).toEqual([false, false, true])
    const enrolled = { type: 'enrolled', on, from: on, until: '2025-06-30' }
    expect(at('2025-06-30', [enrolled]).phase).toBe('preparing')
    expect(at('2025-07-01', [enrolled]).phase).toBe('not-started')
    const ended = { type: 'enrolment-ended', on: '2025-02-01', reason: 'left' }
    expect(at('2025-01-31', [enrolled, ended]).phase).toBe('preparing')
    expect(at('2025-02-01', [enrolled, ended]).phase).toBe('not-started')
  })
})

describe('the cover of a day', () => {
  const ceam = { origin: 'eu', cover: 'ceam', coverUntil: '2025-08-31', stay: 'none-needed' } as const
  const enrolled = { type: 'enrolled', on, from: on, until: '2025-08-31' }
  const ended = { type: 'cover-ended', on: '2025-01-10', endedOn: '2025-03-01' }

  test('is the last one, where none lasts any longer', () => {
    const cover = (name: string, from: Day, until: Day) => ({ type: 'cover-recorded', on, cover: name, from, until })
    const log = [
      cover('quebec-form', on, '2024-11-30'),
      cover('s1', '2024-12-01', '2024-12-31'),
      cover('andorra-form', '2025-01-01', '2025-01-31'),
    ]
    const { state } = replayRegistration({ cover: 'ceam', coverUntil: on }, log)
    expect(registrationProfile(state, '2025-02-01')).toMatchObject({ cover: 'andorra-form', coverUntil: '2025-01-31' })
    expect(registrationProfile(state, '2024-12-31')).toMatchObject({ cover: 's1', coverUntil: '2024-12-31' })
    expect(registrationProfile(state, '2024-09-01')).toEqual(state.profile)
    const { state: past } = replayRegistration({ cover: 'ceam', coverUntil: on, insurer: 'eu' }, [])
    expect(registrationProfile(past, '2025-02-01')).toEqual(past.profile)
  })

  test('that will end before its time lasts until then, and is to be extended by then', () => {
    for (const coverUntil of ['2025-08-31', null] as const) {
      const log = [enrolled, ended]
      for (const day of ['2025-01-10', '2025-02-28'] as const)
        expect(at(day, log, { ...ceam, coverUntil }).actions).toEqual([{ action: 'extend-cover', by: '2025-02-28' }])
      expect(at('2025-01-09', log, { ...ceam, coverUntil }).actions).toEqual([{ action: 'nothing' }])
      expect(at('2025-03-01', log, { ...ceam, coverUntil }).duty.duty).toBe('register')
      const { state } = replayRegistration({ ...ceam, coverUntil }, log)
      expect(registrationProfile(state, '2025-03-01')).toMatchObject({ cover: 'none', coverUntil: null })
    }
    const short = { ...ceam, coverUntil: '2025-01-31' } as const
    expect(at('2025-01-10', [enrolled, ended], short).actions).toEqual([{ action: 'extend-cover', by: '2025-01-31' }])
  })

  test('ends at the first of its ends, and goes on where another one follows at once', () => {
    const later = { type: 'cover-ended', on: '2025-01-10', endedOn: '2025-06-01' }
    for (const log of [
      [enrolled, later, ended],
      [enrolled, ended, later],
    ])
      expect(at('2025-01-10', log, ceam).actions).toEqual([{ action: 'extend-cover', by: '2025-02-28' }])
    const again = { type: 'cover-recorded', on: '2025-01-10', cover: 'ceam', from: '2025-03-01', until: '2025-08-31' }
    expect(at('2025-01-10', [enrolled, ended, again], ceam).actions).toEqual([{ action: 'nothing' }])
  })
})

describe('an age', () => {
  const child = { birthDate: '2008-02-29' } as const

  test('is reached on the birthday, on 1 March for who was born on 29 February', () => {
    const { state } = replayRegistration(child, [nir, rights])
    const doctor = (day: Day) => registrationFlags(state, day).includes('doctor-missing')
    expect([doctor('2024-09-02'), doctor('2025-01-01')]).toEqual([true, true])
    const papers = (day: Day) => at(day, [], child).documents.map(({ document }) => document)
    expect(papers('2024-02-28')).toContain('parental-authorisation')
    expect(papers('2024-02-29')).not.toContain('parental-authorisation')
    expect(papers('2026-02-28')).not.toContain('residence-permit')
    expect(papers('2026-03-01')).toContain('residence-permit')
    expect(registrationDays(child, [])).toEqual(['2024-02-29', '2026-03-01', '2026-07-01'])
    expect(registrationDays({ birthDate: '2009-05-31' }, [])).toEqual(['2025-05-31', '2026-07-01', '2027-05-31'])
  })

  test('of who has given no day of birth is of age', () => {
    const papers = at(on, []).documents.map(({ document }) => document)
    expect(papers).toContain('residence-permit')
    expect(papers).not.toContain('parental-authorisation')
    expect(registrationActions(replayRegistration({}, [nir, rights]).state, on)).toContainEqual({
      action: 'declare-doctor',
    })
  })
})

describe('a permit of another stay', () => {
  const old = permit('permit', '2025-08-31')
  const told = (day: Day, log: readonly object[], profile: Partial<RegistrationProfile> = {}) => {
    const { phase, flags, actions, windows, capabilities } = at(day, log, profile)
    return {
      phase,
      isOver: flags.includes('maintenance-over'),
      renews: actions.some(({ action }) => action === 'renew-permit'),
      isWaitedFor: windows.some(({ step }) => step === 'permit-renewal' || step === 'permit-maintenance'),
      refund: capabilities['be-reimbursed'].answer,
    }
  }
  const forgotten = { isOver: false, renews: false, isWaitedFor: false }

  test('that ended before the person arrived is not to be renewed', () => {
    const back = { type: 'arrived', on: '2026-09-01' }
    expect(told('2026-09-02', [nir, rights, old])).toMatchObject({ isOver: true, renews: true, refund: 'maybe' })
    expect(told('2026-09-02', [nir, rights, old, back])).toMatchObject({ ...forgotten, refund: 'yes' })
    // One that was valid on the day of the arrival is of this stay.
    const last = permit('permit', '2026-09-01')
    expect(told('2026-09-02', [nir, rights, last, back])).toMatchObject({ phase: 'maintained', renews: true })
  })

  test('that ended before the rights began makes them no less sure', () => {
    const opened = { type: 'rights-opened', on: '2026-09-10', from: '2025-09-01', basis: 'employee' }
    expect(told('2026-09-11', [nir, old, opened])).toMatchObject({
      ...forgotten,
      phase: 'nir-certified',
      refund: 'yes',
    })
    const until = permit('permit', '2025-09-01')
    expect(told('2026-09-11', [nir, until, opened])).toMatchObject({ phase: 'maintained', isOver: true, renews: true })
  })

  test('is needed from the age of eighteen on', () => {
    const young = { birthDate: '2008-06-01' } as const
    expect(told('2026-05-31', [nir, rights, old], young)).toMatchObject({ ...forgotten, phase: 'nir-certified' })
    expect(told('2026-06-01', [nir, rights, old], young)).toMatchObject({ phase: 'maintained', renews: true })
  })
})

describe('the permanent number of the log', () => {
  test('is held by the person from its day on: no portal, no temporary number', () => {
    const { state } = replayRegistration({}, [nir])
    expect(registrationProfile(state, '2024-09-01').hasNir).toBe(false)
    expect(registrationProfile(state, on).hasNir).toBe(true)
    expect(at(on, [nir]).duty).toMatchObject({ branch: 'number-held', route: 'paper', startsWith: 'nir' })
    expect(at(on, [nir]).actions[0]).toMatchObject({ action: 'apply', route: 'paper' })
    const temporary = { type: 'nia-issued', on, civilStatus: 'complete' }
    expect(at(on, [temporary]).duty).toMatchObject({ branch: 'other', route: 'portal', startsWith: 'nia' })
  })

  test('asks for no form of who applies on the portal all the same', () => {
    const documents = ['identity', 'enrolment', 'residence-permit']
    const warned = (route: string) => {
      const [, step] = replayRegistration({}, [nir, { type: 'application-submitted', on, route, documents }]).results
      return step?.ok && step.warnings.find(({ code }) => code === 'document-missing')
    }
    expect(warned('portal')).toBe(undefined)
    expect(warned('paper')).toEqual({ code: 'document-missing', documents: ['cerfa-15763'] })
  })
})
