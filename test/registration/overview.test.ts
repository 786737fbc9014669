import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/day.js'
import {
  DOCUMENTED_POLICY,
  GUIDE_POLICY,
  parseRegistrationEvent,
  registrationActions,
  registrationCapabilities,
  registrationDays,
  registrationFlags,
  registrationOverview,
  registrationPhase,
  registrationWindows,
  replayRegistration,
} from '../../src/registration/index.js'
import { broken, days, logs, profiles, wildLogs } from './samples.js'

const policies = fc.constantFrom(DOCUMENTED_POLICY, GUIDE_POLICY)

/** The log without its events of later days; what cannot be read is of no day. */
function cut(log: readonly unknown[], day: Day): readonly unknown[] {
  return log.filter((event) => {
    const read = parseRegistrationEvent(event)
    return !read.ok || read.value.on <= day
  })
}

describe('the overview of a day', () => {
  law.prop([profiles, wildLogs, days, days, policies])(
    'is that of the log cut at that day, but for the plans',
    (profile, log, day, careDay, policy) => {
      const { plans, ...whole } = registrationOverview(profile, log, day, policy, careDay)
      const { plans: none, ...facts } = registrationOverview(profile, cut(log, day), day, policy, careDay)
      expect(whole).toEqual(facts)
      expect(none).toEqual([])
      expect(plans.every(({ on }) => on > day)).toBe(true)
    },
  )

  law.prop([profiles, logs, days, policies])(
    'is what each function answers about the state of that day',
    (profile, log, day, policy) => {
      const overview = registrationOverview(profile, log, day, policy)
      const { state } = replayRegistration(profile, cut(log, day), policy)
      expect(overview).toMatchObject({
        day,
        state,
        phase: registrationPhase(state, day, policy),
        flags: registrationFlags(state, day),
        capabilities: registrationCapabilities(state, day, policy),
        actions: registrationActions(state, day, policy),
        windows: registrationWindows(state, day, policy),
      })
    },
  )

  law.prop([profiles, logs, policies, fc.nat({ max: 2200 })], { numRuns: 600 })(
    'changes only on the days that are listed',
    (profile, log, policy, wait) => {
      const listed = new Set(registrationDays(profile, log, policy))
      const before = addDays('2024-06-01', wait)
      const day = addDays(before, 1)
      fc.pre(!listed.has(day))
      const said = (on: Day) => {
        const { day: _, plans, ...answers } = registrationOverview(profile, log, on, policy)
        return answers
      }
      expect(said(day)).toEqual(said(before))
    },
  )

  test('lists the day of the rule of housing aid for a log of nothing', () => {
    expect(registrationDays({}, [])).toEqual(['2026-07-01'])
  })

  law.prop([profiles, logs, broken])('needs no log that can be read', (profile, log, value) => {
    expect(registrationOverview(profile, [...log, value], '2030-01-01').results.length).toBeGreaterThan(0)
  })

  test('of a card that comes in 2025 says nothing in 2024', () => {
    const log = [
      { type: 'nir-known', on: '2024-09-01' },
      { type: 'rights-opened', on: '2024-09-01', from: '2024-09-01', basis: 'student' },
      { type: 'card-ordered', on: '2025-01-10', via: 'form' },
      { type: 'card-received', on: '2025-02-01' },
      { type: 'card-updated', on: '2025-02-02', place: 'pharmacy' },
    ]
    const december = registrationOverview({}, log, '2024-12-10')
    expect(december.phase).toBe('nir-certified')
    expect(december.capabilities['claim-by-card']).toEqual({ answer: 'no', reasons: ['no-card'] })
    expect(december.plans.map(({ type }) => type)).toEqual(['card-ordered', 'card-received', 'card-updated'])
    expect(registrationOverview({}, log, '2025-02-02').phase).toBe('card-active')
  })
})

describe('a state alone', () => {
  test('knows what happened up to its last event, and cannot be asked about a day before', () => {
    const { state } = replayRegistration({}, [{ type: 'nir-known', on: '2024-09-02' }])
    for (const ask of [
      registrationPhase,
      registrationFlags,
      registrationWindows,
      registrationCapabilities,
      registrationActions,
    ]) {
      expect(() => ask(state, '2024-09-01')).toThrow(RangeError)
      expect(() => ask(state, '2024-09-02')).not.toThrow()
    }
  })
})

describe('the days on which an answer may change', () => {
  const on: Day = '2024-09-02'
  const HOUSING_AID: Day = '2026-07-01'
  const nir = { type: 'nir-known', on }
  const rights = { type: 'rights-opened', on, from: '2024-08-01', basis: 'family', until: '2027-08-31' }
  const account = { type: 'ameli-account-opened', on, via: 'code' }
  const permit = (kind: string) => ({ type: 'permit-recorded', on, kind, from: '2024-09-10', until: '2025-06-30' })
  // Ten days after a NIR ameli may know it; an account is expected within a month.
  const NEW_NIR: readonly Day[] = [on, '2024-09-12', '2024-10-03']

  test.each<[string, readonly unknown[], readonly Day[]]>([
    ['a new NIR', [nir], NEW_NIR],
    ['rights, with their declared end', [nir, rights, account], ['2024-08-01', ...NEW_NIR, '2027-09-01']],
    [
      'rights whose closing was told ahead',
      [nir, rights, account, { type: 'rights-closed', on, reason: 'other', endedOn: '2024-11-15' }],
      ['2024-08-01', ...NEW_NIR, '2024-11-03', '2024-11-15', '2027-09-01'],
    ],
    [
      'a card that is ordered, then updated, and again a year later',
      [
        ...[nir, rights, account, { type: 'card-ordered', on, via: 'form' }, { type: 'card-received', on }],
        { type: 'card-updated', on: '2024-10-05', place: 'kiosk' },
      ],
      [
        '2024-08-01',
        on,
        '2024-09-12',
        '2024-09-16',
        '2024-10-03',
        '2024-10-05',
        '2024-12-03',
        '2025-10-05',
        '2025-10-06',
        '2027-09-01',
      ],
    ],
    [
      'a mutuelle',
      [{ type: 'mutuelle-joined', on, from: '2024-10-01', until: '2024-10-31' }],
      [on, '2024-10-01', '2024-11-01'],
    ],
    [
      'an enrolment',
      [{ type: 'enrolled', on, from: '2024-09-16', until: '2025-06-30' }],
      [on, '2024-09-16', '2025-07-01'],
    ],
    [
      'a receipt: its last month, its end and six months more',
      [permit('receipt')],
      [on, '2024-09-10', '2025-03-02', '2025-05-31', '2025-07-01', '2025-12-31'],
    ],
    [
      'a permit: its renewal, too',
      [permit('permit')],
      [on, '2024-09-10', '2025-03-02', '2025-05-02', '2025-05-31', '2025-07-01', '2025-12-31'],
    ],
    [
      'a cover from abroad',
      [{ type: 'cover-recorded', on, cover: 'ceam', from: '2024-09-10', until: '2025-06-30' }],
      [on, '2024-09-10', '2025-07-01'],
    ],
    [
      'a situation to come',
      [{ type: 'situation-changed', on, basis: 'employee', from: '2024-12-01' }],
      [on, '2024-12-01'],
    ],
    [
      'what is refused, and what cannot be read',
      [{ type: 'card-updated', on, place: 'kiosk' }, { type: 'nonsense' }],
      [on],
    ],
    [
      'events in any order',
      [
        { type: 'iban-recorded', on },
        { type: 'arrived', on: '2024-08-01' },
      ],
      ['2024-08-01', on],
    ],
  ])('%s', (_, log, expected) => {
    expect(registrationDays({}, log)).toEqual([...expected, HOUSING_AID].sort())
  })

  test('a cover brought along, and three months of residence', () => {
    const days = registrationDays({ basis: 'residence', coverUntil: '2025-01-31' }, [{ type: 'arrived', on }])
    expect(days).toEqual([on, '2024-12-02', '2024-12-03', '2025-02-01', HOUSING_AID])
  })

  test('a temporary number after nine months, whatever the policy expects', () => {
    const nirTime = { min: [1, 'months'], max: [2, 'months'], source: 'my school' } as const
    const policy = { ...DOCUMENTED_POLICY, waits: { ...DOCUMENTED_POLICY.waits, nir: nirTime } }
    const log = [{ type: 'nia-issued', on, civilStatus: 'complete' }]
    expect(registrationDays({}, log, policy)).toEqual([on, '2024-10-02', '2024-11-03', '2025-06-03', HOUSING_AID])
  })

  test('without a log the overview has no outcomes and no plans', () => {
    expect(registrationOverview({}, [], on)).toMatchObject({ results: [], plans: [] })
    const plan = { type: 'iban-recorded', on: '2025-01-01' }
    expect(registrationOverview({}, [plan], on)).toMatchObject({ results: [], plans: [plan] })
  })
})
