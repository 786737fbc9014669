import { describe, expect, test } from 'vitest'
import {
  advanceRegistration,
  DOCUMENTED_POLICY,
  describeCapabilityReason,
  describeDocumentRefusal,
  describeRegistrationAction,
  describeRegistrationCapability,
  describeRegistrationCell,
  describeRegistrationDocument,
  describeRegistrationEvent,
  describeRegistrationFacet,
  describeRegistrationFlag,
  describeRegistrationIssue,
  describeRegistrationPhase,
  describeRegistrationWarning,
  describeWindowStep,
  enabledRegistrationEvents,
  GUIDE_POLICY,
  registrationActions,
  registrationCapabilities,
  registrationDays,
  registrationDuty,
  registrationFlags,
  registrationOverview,
  registrationPhase,
  registrationWindows,
  replayRegistration,
  requiredDocuments,
  resumeRegistration,
  startRegistration,
} from '../../src/registration/index.js'

const on = '2024-09-01'

describe('a mistake of the programmer', () => {
  const state = startRegistration({})
  const secret = '185057800608491' as never
  const { waits } = GUIDE_POLICY
  const policies = [
    ...[null, 'guide', {}, { ...GUIDE_POLICY, niaMonths: 'nine' }, { ...GUIDE_POLICY, waits: {} }],
    ...['x', [], ['1', 'months'], [1.5, 'months'], [-1, 'days'], [1001, 'days'], [1, 'weeks'], [1, 'days', 'more']].map(
      (min) => ({ ...GUIDE_POLICY, waits: { ...waits, nia: { ...waits.nia, min } } }),
    ),
    ...[{ cardNeedsUpdate: 'yes' }, { niaMonths: -1 }, { newNirDays: null }, { quebecForm: 'maybe' }].map((wrong) => ({
      ...GUIDE_POLICY,
      ...wrong,
    })),
    { ...GUIDE_POLICY, waits: { ...waits, nia: { ...waits.nia, source: 1 } } },
    { ...GUIDE_POLICY, waits: { ...waits, card: undefined } },
    { ...GUIDE_POLICY, more: true },
  ]

  test.each([null, 'student', { origin: secret }, { hasNir: 'yes' }, { coverUntil: '2025-02-30' }, []])(
    'a profile %j is a TypeError with a message of ours',
    (profile) => {
      const wrong = profile as never
      for (const call of [
        () => startRegistration(wrong),
        () => replayRegistration(wrong, []),
        () => registrationOverview(wrong, [], '2025-01-01'),
        () => registrationDays(wrong, []),
        () => registrationDuty(wrong, '2025-01-01'),
        () => requiredDocuments(wrong, '2025-01-01'),
      ])
        expect(call).toThrow(
          new TypeError('a profile has a value that is none of its field: parseRegistrationProfile says which'),
        )
    },
  )

  test.each(policies)('a policy %j is a TypeError with a message of ours', (policy) => {
    const wrong = policy as never
    for (const call of [
      () => advanceRegistration(state, { type: 'arrived', on }, wrong),
      () => replayRegistration({}, [], wrong),
      () => resumeRegistration(state, [], wrong),
      () => registrationPhase(state, on, wrong),
      () => registrationWindows(state, on, wrong),
      () => registrationCapabilities(state, on, wrong),
      () => registrationActions(state, on, wrong),
      () => registrationDuty({}, on, wrong),
    ])
      expect(call).toThrow(
        new TypeError('a policy is DOCUMENTED_POLICY, GUIDE_POLICY, or a record with all their fields'),
      )
  })

  test('a policy of one’s own is read once, and its own fields only', () => {
    const own = { ...DOCUMENTED_POLICY, niaMonths: 12 }
    expect(registrationWindows(state, on, own)).toEqual([])
    expect(() => registrationWindows(state, on, Object.create(own))).toThrow(TypeError)
  })

  test('a policy of one’s own decides: no time at all, a thousand days, no warning of an old number', () => {
    const nia = { min: [0, 'days'], max: [1000, 'days'], source: 'my school' } as const
    const own = { ...GUIDE_POLICY, waits: { ...waits, nia }, niaMonths: 1, newNirDays: 1000 }
    const filed = { type: 'application-submitted', on, route: 'paper', documents: [] }
    const waiting = replayRegistration({}, [filed], own).state
    expect(registrationWindows(waiting, on, own)[0]).toEqual({
      step: 'nia',
      since: on,
      earliest: on,
      latest: '2027-05-29',
      overdue: false,
      source: 'my school',
    })
    const certified = [
      { type: 'nia-issued', on, civilStatus: 'complete' },
      { type: 'nir-certified', on: '2024-10-02' },
    ]
    const warned = (niaMonths: number | null) => replayRegistration({}, certified, { ...own, niaMonths }).results.at(-1)
    expect(warned(1)).toMatchObject({ warnings: [{ code: 'nia-over-nine-months' }] })
    expect(warned(2)).toMatchObject({ warnings: [] })
    expect(warned(null)).toMatchObject({ warnings: [] })
    const known = replayRegistration({}, [{ type: 'nir-known', on }]).state
    const account = (day: '2027-05-28' | '2027-05-29') =>
      registrationCapabilities(known, day, own)['open-ameli-account']
    expect(account('2027-05-28')).toEqual({ answer: 'maybe', reasons: ['number-is-new'] })
    expect(account('2027-05-29')).toEqual({ answer: 'yes', reasons: [] })
  })

  test.each([null, undefined, secret, {}, []])('a state %j is a TypeError', (wrong) => {
    for (const call of [
      () => advanceRegistration(wrong as never, { type: 'arrived', on }),
      () => resumeRegistration(wrong as never, []),
      () => registrationPhase(wrong as never, on),
      () => registrationFlags(wrong as never, on),
      () => registrationWindows(wrong as never, on),
      () => registrationCapabilities(wrong as never, on),
      () => registrationActions(wrong as never, on),
      () => enabledRegistrationEvents(wrong as never),
    ])
      expect(call).toThrow('a state is what startRegistration, a replay or parseRegistrationState returns')
  })

  /** Where the word comes in a record, the record is what is wrong. */
  const OURS = /^(?:this word has no sentence|an argument is not what this package makes)$/

  test('a word without a text is a TypeError, a language that is none a RangeError; neither is repeated', () => {
    const words: readonly ((word: never, locale: never) => string)[] = [
      describeCapabilityReason,
      describeDocumentRefusal,
      describeRegistrationCapability,
      describeRegistrationDocument,
      describeRegistrationEvent,
      describeRegistrationFacet,
      describeRegistrationFlag,
      describeRegistrationPhase,
      describeWindowStep,
      (word, locale) => describeRegistrationCell('card', word, locale),
      (word, locale) => describeRegistrationAction({ action: word }, locale),
      (word, locale) => describeRegistrationIssue({ code: word } as never, locale),
      (word, locale) => describeRegistrationWarning({ code: word }, locale),
    ]
    for (const describeWord of words) {
      for (const word of [secret, 'constructor', '__proto__', null, undefined, Symbol('x'), {}])
        expect(() => describeWord(word as never, 'fr' as never)).toThrow(
          expect.objectContaining({ name: 'TypeError', message: expect.stringMatching(OURS) }),
        )
      for (const locale of [secret, 'de', null, undefined])
        expect(() => describeWord('none' as never, locale as never)).toThrow(new RangeError('a locale is fr or en'))
    }
    expect(() => describeRegistrationCell('toString' as never, 'none' as never, 'fr')).toThrow(TypeError)
  })
})
