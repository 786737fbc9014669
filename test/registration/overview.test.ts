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
