import { runInNewContext } from 'node:vm'
import { fc, test as law } from '@fast-check/vitest'
import { afterEach, describe, expect, test } from 'vitest'
import {
  advanceRegistration,
  DOCUMENTED_POLICY,
  describeRegistrationAction,
  describeRegistrationIssue,
  describeRegistrationWarning,
  enabledRegistrationEvents,
  formatRegistrationDiagram,
  GUIDE_POLICY,
  parseRegistrationEvent,
  parseRegistrationProfile,
  parseRegistrationState,
  REGISTRATION_DOCUMENTS,
  REGISTRATION_EVENT_TYPES,
  REGISTRATION_ROUTES,
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
import stories from '../vectors/registration-stories.json' with { type: 'json' }
import { deepFreeze, events, logs, profiles } from './samples.js'

const on = '2024-09-01'

/** Every third story: together they hold most events, refusals and warnings. */
const SOME_STORIES = stories.filter((_, index) => index % 3 === 0)

/** Everything that the room answers about some stories. */
function everything(): string {
  return JSON.stringify(
    SOME_STORIES.map(({ input }) => {
      const { state, results } = replayRegistration(input.profile as object, input.events)
      const day = state.lastDay ?? on
      const actions = registrationActions(state, day, GUIDE_POLICY)
      return [
        state,
        results.map((step) =>
          step.ok
            ? step.warnings.map((warning) => [warning, describeRegistrationWarning(warning, 'en')])
            : step.issues.map((issue) => [issue, describeRegistrationIssue(issue, 'fr')]),
        ),
        registrationPhase(state, day),
        registrationFlags(state, day),
        registrationWindows(state, day),
        registrationCapabilities(state, day),
        actions.map((action) => [action, describeRegistrationAction(action, 'fr')]),
        requiredDocuments(state.profile, day),
        registrationDuty(state.profile, day),
        enabledRegistrationEvents(state),
        parseRegistrationState(state),
        parseRegistrationState({ ...state, card: {}, evidence: [] }),
      ]
    }),
  ).concat(formatRegistrationDiagram({ locale: 'en' }))
}

describe('an input that costs', () => {
  test('a list of documents is a set that is no longer than the list of all documents', () => {
    const supplied = (documents: unknown) => parseRegistrationEvent({ type: 'documents-supplied', on, documents })
    const twice = supplied(['iban', 'identity', 'iban'])
    expect(twice.ok && 'documents' in twice.value && twice.value.documents).toEqual(['iban', 'identity'])
    expect(supplied(Array(1e5).fill('iban'))).toEqual({
      ok: false,
      issues: [{ code: 'list-too-long', path: ['documents'] }],
    })
    expect(supplied(Array(3)).ok).toBe(false)
    expect(supplied({}).ok).toBe(false)
  })

  test('a long log takes a time that grows as the log does', () => {
    const log = Array.from({ length: 2e4 }, () => ({ type: 'iban-recorded', on }))
    expect(replayRegistration({}, log).results.length).toBe(2e4)
    expect(parseRegistrationProfile(Object.fromEntries(log.map((event, index) => [index, event]))).ok).toBe(true)
  })
})

describe('a record from outside', () => {
  law.prop([events])('is read alike without a prototype, from another realm, and through a proxy', (event) => {
    const read = parseRegistrationEvent(event)
    const bare: unknown = Object.assign(Object.create(null), event)
    const foreign: unknown = runInNewContext('JSON.parse(text)', { text: JSON.stringify(event) })
    for (const twin of [bare, foreign, new Proxy(event, {})]) expect(parseRegistrationEvent(twin)).toEqual(read)
  })

  law.prop([events])('counts with its own fields only', (event) => {
    expect(parseRegistrationEvent(Object.create(event)).ok).toBe(false)
    const { type, ...fields } = event
    const inherits: unknown = Object.assign(Object.create(fields), { type })
    expect(parseRegistrationEvent(inherits)).toMatchObject({ ok: false })
  })

  law.prop([events])('is read once: a getter that answers twice decides nothing', (event) => {
    for (const name of Object.keys(event)) {
      let reads = 0
      const value: unknown = Reflect.get(event, name)
      const moody = { ...event }
      Object.defineProperty(moody, name, { enumerable: true, get: () => (reads++ === 0 ? value : 'something else') })
      expect(parseRegistrationEvent(moody)).toEqual(parseRegistrationEvent(event))
      expect(reads).toBe(1)
    }
  })

  law.prop([events, profiles])('whose getter throws is no record', (event, profile) => {
    for (const [input, parse] of [
      [event, parseRegistrationEvent],
      [profile, parseRegistrationProfile],
      [startRegistration(profile), parseRegistrationState],
    ] as const)
      for (const name of Object.keys(input)) {
        const trap = { ...input }
        Object.defineProperty(trap, name, {
          enumerable: true,
          get: () => {
            throw new Error('trap')
          },
        })
        expect(parse(trap)).toEqual({ ok: false, issues: [{ code: 'not-an-object', path: [] }] })
      }
  })

  law.prop([fc.anything({ withNullPrototype: true, withSparseArray: true, withDate: true, withMap: true })])(
    'never makes a parser or a step throw, and is never repeated',
    (value) => {
      for (const parse of [parseRegistrationEvent, parseRegistrationProfile, parseRegistrationState]) {
        const read = parse(value)
        if (!read.ok) expect(read.issues.every((issue) => !Object.hasOwn(issue, 'value'))).toBe(true)
      }
      const state = startRegistration({})
      expect(advanceRegistration(state, value as RegistrationEvent).state).toBe(state)
    },
  )

  test('an issue names a known field, and never what somebody called a field', () => {
    const secret = '185057800608491'
    for (const issues of [
      parseRegistrationEvent({ type: secret, on: secret, [secret]: secret }),
      parseRegistrationEvent({ type: 'moved', on: secret, department: { [secret]: secret } }),
      parseRegistrationProfile({ origin: secret, [secret]: 1 }),
      parseRegistrationState({ ...startRegistration({}), [secret]: 1, number: { at: secret } }),
    ])
      expect(JSON.stringify(issues)).not.toContain(secret)
  })
})

describe('what was handed out', () => {
  const before = everything()

  test('changes no later answer, whatever is done to it', () => {
    const { state, results } = replayRegistration({}, [
      { type: 'ameli-account-opened', on, via: 'code' },
      { type: 'nia-issued', on, civilStatus: 'missing', form: 'odd' },
      { type: 'application-submitted', on, route: 'paper', documents: [] },
      { type: 'documents-requested', on, missing: ['iban'] },
    ])
    const answers = [
      results,
      registrationActions(state, on),
      registrationWindows(state, '2025-01-01'),
      registrationCapabilities(state, on),
      requiredDocuments({}, on),
      enabledRegistrationEvents(state),
      registrationFlags(state, on),
      parseRegistrationState({ ...state, ameli: { at: 'open', on, via: 'code' } }),
      REGISTRATION_ROUTES,
      REGISTRATION_DOCUMENTS,
    ]
    const spoil = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
      Object.values(value).forEach(spoil)
      if (Array.isArray(value)) value.push('none')
      else Object.assign(value, { spoilt: 'none' })
    }
    const routes = [...REGISTRATION_ROUTES]
    const documents = [...REGISTRATION_DOCUMENTS]
    answers.forEach(spoil)
    expect(everything()).toBe(before)
    ;(REGISTRATION_ROUTES as unknown as string[]).splice(0, Number.POSITIVE_INFINITY, ...routes)
    ;(REGISTRATION_DOCUMENTS as unknown as string[]).splice(0, Number.POSITIVE_INFINITY, ...documents)
  })

  test('policies and the list of events cannot be changed', () => {
    expect(Object.isFrozen(REGISTRATION_EVENT_TYPES)).toBe(true)
    for (const policy of [DOCUMENTED_POLICY, GUIDE_POLICY]) {
      const parts = Object.values(policy.waits).flatMap((time) => [time, time.min, time.max])
      expect([policy, policy.waits, ...parts].every((part) => Object.isFrozen(part))).toBe(true)
    }
  })

  law.prop([profiles, logs])('is what deeply frozen inputs give', (profile, log) => {
    expect(replayRegistration(deepFreeze(profile), deepFreeze(log))).toEqual(replayRegistration(profile, log))
  })
})

describe('a polluted Object.prototype', () => {
  const before = everything()
  const names = [
    ...new Set([...before.matchAll(/"([\w-]+)":/g)].map(([, name]) => name ?? '')),
    ...['0', '1', 'endedOn', 'effective', 'validated', 'higherEducation', 'foreign', 'edition', 'documents', 'place'],
    ...['needs', 'follows', 'when', 'refusal', 'set', 'must', 'may', 'get', 'value', 'current', 'locale'],
    ...REGISTRATION_EVENT_TYPES,
  ]
  let polluted = ''
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, polluted)
  })

  test.each(names)('%s enters no state and changes no answer', (name) => {
    polluted = name
    for (const value of ['2024-01-01', true]) {
      Object.defineProperty(Object.prototype, name, { value, enumerable: true, configurable: true, writable: true })
      const now = everything()
      Reflect.deleteProperty(Object.prototype, name)
      expect(now === before).toBe(true)
    }
  })
})
