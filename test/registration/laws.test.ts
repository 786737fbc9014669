import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, isDay } from '../../src/day.js'
import {
  advanceRegistration,
  enabledRegistrationEvents,
  GUIDE_POLICY,
  lastClaimDay,
  parseRegistrationState,
  REGISTRATION_PHASES,
  type RegistrationEvent,
  type RegistrationState,
  registrationActions,
  registrationCapabilities,
  registrationCell,
  registrationDuty,
  registrationFlags,
  registrationOverview,
  registrationPhase,
  registrationState,
  registrationWindows,
  replayRegistration,
  requiredDocuments,
  resumeRegistration,
  startRegistration,
} from '../../src/registration/index.js'
import { TRANSITIONS } from '../../src/registration/step/table.js'
import { broken, days, deepFreeze, events, eventsOf, logs, profiles, TYPES, wildLogs } from './samples.js'

/** Objects that cannot be turned into text or a number, and so cannot be compared. */
const hostile = fc.constantFrom<unknown>({ toString: '' }, { toString: null, valueOf: 1 }, [{ toString: '' }], null)

/** The day that is asked for, or that of the last event where it is later. */
const notBefore = ({ lastDay }: RegistrationState, day: Day): Day => (lastDay !== null && day < lastDay ? lastDay : day)

/** Every state on the way, the first included. */
const states = (log: readonly unknown[]): RegistrationState[] => {
  const start = startRegistration({})
  return [start, ...resumeRegistration(start, log).results.map((step) => step.state)]
}

const EVIDENCE_ONLY = new Set([
  'iban-recorded',
  'moved',
  'move-reported',
  'name-changed',
  'name-reported',
  'child-joined',
  'child-attached',
  'doctor-declared',
  'arrived',
  'departed',
])

law.prop([profiles, wildLogs])('the state alone is the state of a replay', (profile, log) => {
  expect(registrationState(profile, log)).toEqual(replayRegistration(profile, log).state)
})

describe('a step', () => {
  law.prop([profiles, wildLogs, broken])('never throws, whatever is given as event', (profile, log, value) => {
    const { state, results } = replayRegistration(profile, [...log, value])
    expect(results.length).toBe(log.length + 1)
    expect(state.schema).toBe(1)
  })

  test('takes cycles, huge numbers and strange objects as what they are: no events', () => {
    const cycle: Record<string, unknown> = { type: 'enrolled', on: '2024-09-01', from: '2024-09-01' }
    cycle['until'] = cycle
    for (const value of [
      cycle,
      [cycle],
      1e308,
      Number.NaN,
      null,
      undefined,
      'enrolled',
      Symbol('x'),
      () => 1,
      Object.create(null),
    ])
      expect(replayRegistration({}, [value]).results[0]?.ok).toBe(false)
  })

  law.prop([profiles, logs, days])('nor does any answer, whatever the profile', (profile, log, day) => {
    const { state } = replayRegistration(profile, log)
    const asked = notBefore(state, day)
    registrationDuty(profile, day)
    requiredDocuments(profile, day)
    expect(registrationActions(state, asked).length).toBeGreaterThan(0)
    expect(requiredDocuments(state.profile, day).length).toBeGreaterThan(0)
  })

  law.prop([logs, fc.oneof(fc.jsonValue(), hostile)])('every answer refuses what is no day', (log, value) => {
    fc.pre(!isDay(value))
    const { state } = replayRegistration({}, log)
    const day = value as never
    const answers: readonly (() => unknown)[] = [
      () => registrationDuty({}, day),
      () => registrationPhase(state, day),
      () => registrationFlags(state, day),
      () => registrationWindows(state, day),
      () => registrationCapabilities(state, day),
      () => registrationCapabilities(state, '2025-01-01', GUIDE_POLICY, day),
      () => registrationActions(state, day),
      () => lastClaimDay(day),
    ]
    for (const answer of answers) if (value !== undefined || answer !== answers[5]) expect(answer).toThrow(RangeError)
  })

  test('no answer throws for a log at either end of the calendar', () => {
    for (const on of ['0001-01-01', '0001-12-31', '9998-12-31', '9999-12-31'] as const)
      for (const profile of [{}, { origin: 'eu', cover: 'ceam', coverUntil: on }] as const) {
        let { state } = replayRegistration(profile, [])
        for (const event of TYPES.flatMap((type) => eventsOf(type, on))) {
          const data = Object.keys(event).flatMap((name) => (['from', 'until', 'endedOn'].includes(name) ? name : []))
          const late = { ...event, ...Object.fromEntries(data.map((name) => [name, on])) } as RegistrationEvent
          state = advanceRegistration(state, late).state
          for (const day of [on, '9999-12-31'] as const)
            for (const policy of [undefined, GUIDE_POLICY]) {
              registrationPhase(state, day, policy)
              registrationFlags(state, day)
              registrationWindows(state, day, policy)
              registrationCapabilities(state, day, policy, on)
              expect(registrationActions(state, day, policy).length).toBeGreaterThan(0)
            }
        }
      }
  })

  law.prop([wildLogs])('that is refused gives back the very same state', (log) => {
    let state = startRegistration({})
    for (const event of log) {
      const step = advanceRegistration(state, event as RegistrationEvent)
      if (!step.ok) expect(step.state).toBe(state)
      state = step.state
    }
  })

  law.prop([profiles, wildLogs])('changes neither the state nor the event', (profile, log) => {
    let state = deepFreeze(startRegistration(profile))
    for (const event of log)
      state = deepFreeze(advanceRegistration(state, deepFreeze(event) as RegistrationEvent).state)
    expect(state.schema).toBe(1)
  })

  law.prop([logs])('keeps no hold of the event it was given', (log) => {
    const copy = structuredClone(log)
    const { state } = replayRegistration({}, copy)
    const before = JSON.stringify(state)
    for (const event of copy) for (const value of Object.values(event)) if (Array.isArray(value)) value.length = 0
    expect(JSON.stringify(state)).toBe(before)
  })
})

describe('a replay', () => {
  law.prop([profiles, wildLogs, wildLogs])(
    'of one log after another is the replay of both',
    (profile, first, second) => {
      const whole = replayRegistration(profile, [...first, ...second])
      const half = replayRegistration(profile, first)
      const rest = resumeRegistration(half.state, second)
      expect(rest.state).toEqual(whole.state)
      expect([...half.results, ...rest.results]).toEqual(whole.results)
    },
  )

  law.prop([wildLogs])('is the fold of the single steps', (log) => {
    let state = startRegistration({})
    for (const event of log) state = advanceRegistration(state, event as RegistrationEvent).state
    expect(replayRegistration({}, log).state).toEqual(state)
  })

  law.prop([wildLogs])('is the same without the events that were refused', (log) => {
    const { state, results } = replayRegistration({}, log)
    expect(
      replayRegistration(
        {},
        log.filter((_, index) => results[index]?.ok),
      ).state,
    ).toEqual(state)
  })

  law.prop([logs, fc.nat(), broken])('is the same with a refused event put in anywhere', (log, place, extra) => {
    const at = place % (log.length + 1)
    const { state } = replayRegistration({}, log.slice(0, at))
    fc.pre(!advanceRegistration(state, extra as RegistrationEvent).ok)
    const longer = [...log.slice(0, at), extra, ...log.slice(at)]
    expect(replayRegistration({}, longer).state).toEqual(replayRegistration({}, log).state)
  })

  law.prop([logs])('gives the same states under every policy', (log) => {
    expect(replayRegistration({}, log, GUIDE_POLICY).state).toEqual(replayRegistration({}, log).state)
  })
})

describe('a state', () => {
  law.prop([profiles, logs])('survives JSON, and is read back', (profile, log) => {
    const { state } = replayRegistration(profile, log)
    const stored: unknown = JSON.parse(JSON.stringify(state))
    expect(stored).toStrictEqual(state)
    expect(parseRegistrationState(stored)).toEqual({ ok: true, value: state })
  })

  law.prop([logs])('with a code, an account or a card has a NIR', (log) => {
    for (const { ameli, card, number } of states(log))
      if (ameli.at !== 'none' || card.at !== 'none') expect(number.at).toBe('nir')
  })

  law.prop([logs])('with the app on has a card in hand, and had an account', (log) => {
    let hadAccount = false
    for (const { card, ameli } of states(log)) {
      hadAccount ||= ameli.at === 'open'
      if (!('app' in card && card.app)) continue
      expect(['received', 'active']).toContain(card.at)
      expect(hadAccount).toBe(true)
    }
  })

  law.prop([logs])('with a NIR never loses it, and never runs a clock', (log) => {
    let certified = false
    for (const { number } of states(log)) {
      if (certified) expect(number.at).toBe('nir')
      certified ||= number.at === 'nir'
      if (number.at === 'nir') expect(number).not.toHaveProperty('clock')
    }
  })

  law.prop([logs])('with rights that count has a number; with suspended ones a waiting number', (log) => {
    for (const { rights, number } of states(log)) {
      if (rights.at === 'open' || rights.at === 'suspended') expect(number.at).not.toBe('none')
      if (rights.at === 'suspended') expect(number.at).toBe('nia')
    }
  })

  law.prop([logs])('counts the cards that were received', (log) => {
    const { state, results } = replayRegistration({}, log)
    const received = log.filter((event, index) => event.type === 'card-received' && results[index]?.ok)
    expect(state.card.generation).toBe(received.length)
    if (state.card.at === 'active') expect(received.length).toBeGreaterThan(0)
  })

  law.prop([logs])('with a dead card has no active one before another was received', (log) => {
    let dead = false
    const { results } = replayRegistration({}, log)
    log.forEach((event, index) => {
      const step = results[index]
      if (!step?.ok) return
      if (event.type === 'card-reported') dead = true
      if (event.type === 'card-received') dead = false
      if (dead) expect(step.state.card.at).not.toBe('active')
    })
  })

  law.prop([logs])('knows the day of its last event, and of no later one', (log) => {
    const { results } = replayRegistration({}, log)
    let last = ''
    log.forEach((event, index) => {
      const step = results[index]
      if (!step?.ok) return
      expect(step.state.lastDay).toBe(event.on)
      expect(event.on >= last).toBe(true)
      last = event.on
      const { application, number, rights, ameli, card, mutuelle } = step.state
      for (const facet of [application, number, rights, ameli, card, mutuelle])
        if ('on' in facet) expect(facet.on <= last).toBe(true)
    })
  })

  law.prop([logs])('always has something that can happen beside what is merely shown', (log) => {
    for (const state of states(log)) {
      const moving = enabledRegistrationEvents(state).filter((type) =>
        TRANSITIONS[type].some(({ facet }) => facet !== 'evidence' && facet !== 'presence' && facet !== 'mutuelle'),
      )
      expect(moving.length).toBeGreaterThan(0)
    }
  })

  law.prop([logs, fc.constantFrom(...TYPES)])(
    'lists an event if and only if some instance of it is accepted',
    (log, type) => {
      const { state } = replayRegistration({}, log)
      const { mutuelle, rights } = state
      const days = [
        state.lastDay ?? '2024-09-01',
        ...(rights.at === 'closed' ? [rights.endedOn] : []),
        ...(mutuelle.at === 'active' && mutuelle.until ? [addDays(mutuelle.until, 1)] : []),
      ]
      const accepted = days.flatMap((day) => eventsOf(type, day)).some((event) => advanceRegistration(state, event).ok)
      expect(enabledRegistrationEvents(state).includes(type)).toBe(accepted)
    },
  )

  law.prop([logs])('that lost its rights gets them back with the same number, and no new waiting number', (log) => {
    const { state } = replayRegistration({}, log)
    fc.pre(state.rights.at === 'open')
    const on = state.lastDay ?? '2024-09-01'
    const back = resumeRegistration(state, [
      { type: 'rights-closed', on, reason: 'left-france' },
      { type: 'rights-opened', on, from: on, basis: 'student' },
    ])
    expect(back.results.every((step) => step.ok)).toBe(true)
    expect(back.state.number).toEqual(state.number)
    expect(back.state.rights.at).toBe('open')
  })

  law.prop([logs, fc.constantFrom(...EVIDENCE_ONLY), days])(
    'keeps number, rights, file, account and card when something is only shown',
    (log, type) => {
      const { state } = replayRegistration({}, log)
      for (const event of eventsOf(type as RegistrationEvent['type'], state.lastDay ?? '2024-09-01')) {
        const { number, rights, application, ameli, card } = advanceRegistration(state, event).state
        expect({ number, rights, application, ameli, card }).toEqual({
          number: state.number,
          rights: state.rights,
          application: state.application,
          ameli: state.ameli,
          card: state.card,
        })
      }
    },
  )

  law.prop([logs])(
    'closes rights without touching the number, and corrects the number without touching rights',
    (log) => {
      const { state } = replayRegistration({}, log)
      const on = state.lastDay ?? '2024-09-01'
      expect(advanceRegistration(state, { type: 'rights-closed', on, reason: 'permit' }).state.number).toEqual(
        state.number,
      )
      const corrected = advanceRegistration(state, { type: 'number-corrected', on, value: '1xx', reason: 'sex' })
      expect(corrected.state.rights).toEqual(state.rights)
    },
  )
})

describe('an answer', () => {
  law.prop([profiles, logs, days])('of the phase is exactly one known word', (profile, log, day) => {
    const { state } = replayRegistration(profile, log)
    expect(REGISTRATION_PHASES).toContain(registrationPhase(state, notBefore(state, day)))
  })

  law.prop([profiles, logs, days, days])(
    'is given for every capability, and a no says what is missing',
    (profile, log, day, careDay) => {
      const { state } = replayRegistration(profile, log)
      const answers = registrationCapabilities(state, notBefore(state, day), undefined, careDay)
      expect(Object.keys(answers).length).toBe(18)
      for (const { answer, reasons } of Object.values(answers))
        if (answer === 'no') expect(reasons.length).toBeGreaterThan(0)
    },
  )

  law.prop([profiles, logs, days, fc.integer({ min: 1, max: 900 })])(
    'once overdue or due stays so as days pass',
    (profile, log, someDay, wait) => {
      const { state } = replayRegistration(profile, log)
      fc.pre(state.rights.at !== 'closed')
      const day = notBefore(state, someDay)
      const later = addDays(day, wait)
      const overdue = (on: typeof day) =>
        registrationWindows(state, on)
          .filter((window) => window.overdue)
          .map(({ step }) => step)
      expect(overdue(later)).toEqual(expect.arrayContaining(overdue(day)))
      expect(registrationFlags(state, later)).toEqual(expect.arrayContaining([...registrationFlags(state, day)]))
      if (registrationPhase(state, day) === 'nia-overdue')
        expect(['nia-overdue', 'maintained', 'rights-ended']).toContain(registrationPhase(state, later))
    },
  )

  law.prop([profiles, logs, days, days])(
    'of a refund that is due comes with a way to claim it',
    (profile, log, day, careDay) => {
      const { state } = replayRegistration(profile, log)
      const can = registrationCapabilities(state, notBefore(state, day), undefined, careDay)
      if (can['be-reimbursed'].answer === 'yes')
        expect([can['claim-on-paper'].answer, can['claim-by-card'].answer].some((answer) => answer !== 'no')).toBe(true)
    },
  )

  law.prop([logs, days, fc.constantFrom(undefined, GUIDE_POLICY)])(
    'that lets a card be ordered or used agrees with the facets',
    (log, someDay, policy) => {
      const { state } = replayRegistration({}, log)
      const day = notBefore(state, someDay)
      const can = registrationCapabilities(state, day, policy)
      const may = (type: RegistrationEvent['type']) =>
        eventsOf(type, day).some((event) => advanceRegistration(state, event).ok)
      const lacks = can['open-ameli-account'].reasons
      if (can['order-card'].answer === 'yes') {
        expect(lacks).not.toContain('nia-only')
        expect(lacks).not.toContain('no-number')
      }
      if (can['claim-by-card'].answer === 'yes') {
        expect(['open', 'closing']).toContain(registrationCell(state, 'rights', day))
        expect(state.card.at === 'active' || ('app' in state.card && state.card.app)).toBe(true)
      }
      if (can['order-card'].answer !== 'no') expect(may('card-ordered')).toBe(true)
      if (can['update-card'].answer !== 'no') expect(may('card-updated')).toBe(true)
      expect(can['activate-app'].answer === 'yes').toBe(may('app-card-activated'))
      expect(can['open-ameli-account'].answer !== 'no').toBe(may('ameli-account-opened'))
    },
  )

  law.prop([profiles, logs, days, fc.constantFrom(undefined, GUIDE_POLICY)])(
    'of what comes next is never empty, and « nothing » comes alone but for advice',
    (profile, log, day, policy) => {
      const { state } = replayRegistration(profile, log)
      const names = registrationActions(state, notBefore(state, day), policy).map(({ action }) => action)
      expect(names.length).toBeGreaterThan(0)
      if (names.includes('nothing'))
        expect(names.filter((name) => name !== 'nothing' && name !== 'join-mutuelle')).toEqual([])
      expect(new Set(names.filter((name) => name !== 'wait')).size).toBe(names.filter((name) => name !== 'wait').length)
    },
  )

  law.prop([fc.array(events)])(
    'about a European with a card who never files is: nothing to do, and nothing odd',
    (extras) => {
      const shown = extras.filter(
        ({ type }) => EVIDENCE_ONLY.has(type) || type === 'enrolled' || type === 'permit-recorded',
      )
      const { state, results } = replayRegistration({ origin: 'eu', cover: 'ceam', stay: 'none-needed' }, shown)
      expect(state.number.at).toBe('none')
      expect(state.rights.at).toBe('none')
      expect(
        registrationOverview({ origin: 'eu', cover: 'ceam', stay: 'none-needed' }, shown, '2030-01-01').phase,
      ).toBe('not-required')
      for (const step of results) if (step.ok) expect(step.warnings).toEqual([])
    },
  )
})
