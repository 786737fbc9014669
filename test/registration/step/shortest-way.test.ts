import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  advanceRegistration,
  type ConditionName,
  findShortestWay,
  type RegistrationEvent,
  type RegistrationEventType,
  type RegistrationGoal,
  type RegistrationState,
  registrationCell,
  replayRegistration,
  startRegistration,
} from '../../../src/registration/index.js'
import { TRANSITIONS } from '../../../src/registration/step/table.js'
import { eventsOf, logs, profiles } from '../samples.js'

const on = '2024-09-02'
const names = (state: RegistrationState, goal: RegistrationGoal) =>
  findShortestWay(state, goal)?.map(({ event, conditions }) => [event, ...conditions].join(' '))

/** Events of a step whose data is as its conditions say, for the state they come in. */
function instancesOf(
  { event: type, conditions }: { event: RegistrationEventType; conditions: readonly ConditionName[] },
  state: RegistrationState,
): readonly RegistrationEvent[] {
  const missing = 'missing' in state.application ? state.application.missing : []
  const all = eventsOf(type, state.lastDay ?? on)
  const whole =
    type === 'documents-supplied' && missing.length > 0 ? [{ ...all[0], documents: missing } as RegistrationEvent] : []
  return [...whole, ...all].filter((event) =>
    TRANSITIONS[type].every(({ when, facet, from }) => {
      if (!when || !from.includes(registrationCell(state, facet, event.on))) return true
      return when.holds(event, state[facet]) === conditions.includes(when.is)
    }),
  )
}

const GOALS: readonly RegistrationGoal[] = [
  { card: 'active' },
  { number: 'nir' },
  { rights: 'open' },
  { ameli: 'open', card: 'active' },
  { app: 'on' },
  { mutuelle: 'active', rights: 'open' },
  { application: 'accepted' },
  { application: 'refused-final' },
  { number: 'nia-suspended' },
  { presence: 'left', enrolment: 'recorded' },
]

describe('the shortest way', () => {
  test('of a student who has just arrived leads from the application to a card in use', () => {
    expect(names(startRegistration({}), { card: 'active' })).toEqual([
      'application-submitted',
      'nia-issued',
      'nir-certified',
      'rights-opened',
      'card-ordered',
      'card-received',
      'card-updated',
    ])
  })

  test('of who holds a number from before starts at that number', () => {
    expect(names(startRegistration({ hasNir: true }), { rights: 'open' })).toEqual(['nir-known', 'rights-opened'])
  })

  test('of a dead card passes a new order, through ameli where the goal asks for the account', () => {
    const { state } = replayRegistration({}, [
      { type: 'nir-known', on },
      { type: 'rights-opened', on, from: on, basis: 'student' },
      { type: 'card-ordered', on, via: 'form' },
      { type: 'card-received', on },
      { type: 'card-reported', on, problem: 'lost' },
    ])
    expect(names(state, { card: 'active' })).toEqual(['card-ordered', 'card-received', 'card-updated'])
    expect(names(state, { app: 'on' })).toEqual([
      'ameli-account-opened',
      'card-ordered',
      'card-received',
      'app-card-activated',
    ])
  })

  test('says what the data of an event must be like', () => {
    const { state } = replayRegistration({}, [{ type: 'nia-issued', on, civilStatus: 'missing' }])
    expect(names(state, { number: 'nia' })).toEqual(['document-accepted civil-status-concerned'])
  })

  test('is empty where the goal is reached, and none where nothing leads', () => {
    expect(findShortestWay(startRegistration({}), { card: 'none' })).toEqual([])
    const { state } = replayRegistration({}, [{ type: 'nir-known', on }])
    expect(findShortestWay(state, { number: 'nia' })).toBeUndefined()
    expect(findShortestWay(state, { card: 'odd' as never })).toBeUndefined()
  })

  test('starts on the day that is asked for', () => {
    const { state } = replayRegistration({}, [
      { type: 'nir-known', on },
      { type: 'rights-opened', on, from: on, basis: 'student' },
      { type: 'rights-closed', on, reason: 'other', endedOn: '2024-10-16' },
    ])
    expect(findShortestWay(state, { rights: 'closed' }, '2024-10-16')).toEqual([])
    expect(findShortestWay(state, { rights: 'closing' }, '2024-10-15')).toEqual([])
    expect(() => findShortestWay(state, {}, '2024-09-01')).toThrow(RangeError)
    expect(() => findShortestWay(null as never, {})).toThrow(TypeError)
  })

  law.prop([profiles, logs, fc.constantFrom(...GOALS)])(
    'can be gone, step by step, and reaches the goal',
    (profile, log, goal) => {
      let { state } = replayRegistration(profile, log)
      const way = findShortestWay(state, goal)
      if (way === undefined) return
      for (const step of way) {
        const next = instancesOf(step, state)
          .map((event) => advanceRegistration(state, event))
          .find((outcome) => outcome.ok)
        if (!next) expect.fail(`${step.event} ${step.conditions}`)
        state = next.state
      }
      for (const [facet, cell] of Object.entries(goal)) expect(registrationCell(state, facet as 'card')).toBe(cell)
    },
  )
})

describe('a way', () => {
  const nir = { type: 'nir-known', on }
  const rights = { type: 'rights-opened', on, from: on, basis: 'student' }
  const stateOf = (...log: readonly object[]) => replayRegistration({}, log).state

  test('leads to what has cells without being a facet', () => {
    expect(names(startRegistration({}), { enrolment: 'recorded' })).toEqual(['enrolled'])
    expect(names(stateOf(nir, rights), { card: 'active', app: 'on' })).toEqual([
      ...['ameli-account-opened', 'card-ordered', 'card-received', 'card-updated', 'app-card-activated'],
    ])
  })

  test('takes of the rows of a facet the first one that its conditions let apply', () => {
    expect(names(startRegistration({}), { presence: 'left' })).toEqual(['departed for-good'])
    expect(names(stateOf({ type: 'arrived', on }), { presence: 'abroad' })).toEqual(['departed'])
  })

  test('moves every facet that an event moves', () => {
    const noticed = stateOf({ type: 'nia-issued', on, civilStatus: 'missing' }, rights, {
      type: 'formal-notice-sent',
      on,
    })
    expect(names(noticed, { rights: 'suspended' })).toEqual(['benefits-suspended'])
    expect(names(noticed, { rights: 'suspended', number: 'nia-suspended' })).toEqual(['benefits-suspended'])
  })

  test('passes every guard of an event', () => {
    const filed = { type: 'application-submitted', on, route: 'paper', documents: [] }
    const accepted = stateOf(nir, rights, filed, { type: 'application-accepted', on })
    expect(names(accepted, { application: 'submitted' })).toEqual(['rights-closed', 'application-submitted'])
  })

  test('does without what is usual only where no usual way leads there', () => {
    expect(names(startRegistration({}), { mutuelle: 'active' })).toEqual([
      ...['application-submitted', 'nia-issued', 'mutuelle-joined'],
    ])
    expect(names(startRegistration({}), { number: 'nia', application: 'none' })).toEqual(['nia-issued'])
    expect(names(startRegistration({}), { number: 'none', mutuelle: 'active', application: 'none' })).toEqual([
      'mutuelle-joined',
    ])
  })
})
