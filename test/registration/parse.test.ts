import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from '../../src/day.js'
import { later } from '../../src/registration/delay.js'
import {
  advanceRegistration,
  lastClaimDay,
  PERSON_ORIGINS,
  parseRegistrationEvent,
  parseRegistrationProfile,
  parseRegistrationState,
  type RegistrationEvent,
  replayRegistration,
  startRegistration,
} from '../../src/registration/index.js'
import { broken, days, events, eventsOf, profiles, TYPES } from './samples.js'

const on = '2024-09-01'
const NO_PROFILE = new TypeError('a profile has a value that is none of its field: parseRegistrationProfile says which')

/** The fields that each event cannot do without, besides its type and its day. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  enrolled: ['from', 'until'],
  'enrolment-ended': ['reason'],
  'permit-recorded': ['kind', 'from', 'until'],
  'situation-changed': ['basis'],
  'cover-recorded': ['cover'],
  'child-joined': ['by'],
  moved: ['department'],
  departed: ['permanent'],
  'application-submitted': ['route', 'documents'],
  'documents-requested': ['missing'],
  'document-accepted': ['document'],
  'document-rejected': ['document', 'refusal'],
  'documents-supplied': ['documents'],
  'application-refused': ['reason'],
  'appeal-decided': ['granted'],
  'nia-issued': ['civilStatus'],
  'number-refused': ['reason'],
  'number-corrected': ['value', 'reason'],
  'rights-opened': ['from', 'basis'],
  'rights-closed': ['reason'],
  'access-code-requested': ['channel'],
  'ameli-account-opened': ['via'],
  'card-ordered': ['via'],
  'card-updated': ['place'],
  'card-reported': ['problem'],
  'mutuelle-joined': ['from'],
}

/** The fields that may be left out. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  enrolled: ['higherEducation'],
  'permit-recorded': ['validated'],
  'situation-changed': ['studies', 'stay', 'from'],
  'cover-recorded': ['insurer', 'from', 'until'],
  'cover-ended': ['endedOn'],
  'formal-notice-sent': ['about'],
  'iban-recorded': ['foreign'],
  'application-submitted': ['edition'],
  'documents-requested': ['reason'],
  'documents-supplied': ['translated', 'apostilled'],
  'nia-issued': ['value', 'form'],
  'nir-known': ['value'],
  'nir-certified': ['value'],
  'rights-opened': ['until'],
  'rights-renewed': ['basis', 'until'],
  'rights-closed': ['endedOn'],
  'card-order-incomplete': ['missing'],
  'mutuelle-joined': ['until'],
}

/** The fields of an event that are wrong. */
function wrongFields(event: object): unknown[] {
  const read = parseRegistrationEvent(event)
  return read.ok ? [] : read.issues.map(({ path }) => path[0])
}

describe('parseRegistrationEvent', () => {
  law.prop([events])('reads every well-formed event', (event) => {
    expect(parseRegistrationEvent(event)).toEqual({ ok: true, value: event })
  })

  test.each([
    [null, 'not-an-object', []],
    [undefined, 'not-an-object', []],
    [[], 'not-an-object', []],
    ['enrolled', 'not-an-object', []],
    [{}, 'missing', ['type']],
    [{ type: 'born', on }, 'unknown-event', ['type']],
    [{ type: 'constructor', on }, 'unknown-event', ['type']],
    [{ type: 7, on }, 'unknown-event', ['type']],
  ])('%j is no event: %s', (value, code, path) => {
    expect(parseRegistrationEvent(value)).toEqual({ ok: false, issues: [{ code, path }] })
  })

  test.each([null, '2024-02-30', '01/09/2024', 20240901, '2024-09-01T00:00'])('%j is no day', (day) => {
    expect(parseRegistrationEvent({ type: 'arrived', on: day })).toEqual({
      ok: false,
      issues: [{ code: 'malformed-day', path: ['on'] }],
    })
  })

  test('an event has a day', () => {
    expect(parseRegistrationEvent({ type: 'arrived' })).toEqual({
      ok: false,
      issues: [{ code: 'missing', path: ['on'] }],
    })
  })

  const places = TYPES.flatMap((type) => eventsOf(type, on).slice(0, 1)).flatMap((event) => [
    ...(REQUIRED[event.type] ?? []).map((field) => ({ event, type: event.type, field })),
  ])

  test.each(places)('$type needs $field', ({ event, field }) => {
    expect(parseRegistrationEvent({ ...event, [field]: undefined })).toEqual({
      ok: false,
      issues: [{ code: 'missing', path: [field] }],
    })
    expect(wrongFields({ ...event, [field]: { not: 'this' } })).toEqual([field])
  })

  test.each(TYPES.flatMap((type) => (OPTIONAL[type] ?? []).map((field) => ({ type, field }))))(
    '$type takes $field or leaves it, but nothing wrong in it',
    ({ type, field }) => {
      const [event] = eventsOf(type, on)
      expect(parseRegistrationEvent({ ...event, [field]: undefined }).ok).toBe(true)
      expect(wrongFields({ ...event, [field]: { not: 'this' } })).toEqual([field])
    },
  )

  test('the lists above name every field there is', () => {
    for (const type of TYPES) {
      const loose = Object.fromEntries(
        [...(REQUIRED[type] ?? []), ...(OPTIONAL[type] ?? [])].map((field) => [field, Symbol('wrong')]),
      )
      expect(wrongFields({ type, on, ...loose }).sort()).toEqual(Object.keys(loose).sort())
    }
  })

  test('a period does not end before it starts', () => {
    const period = { from: '2024-09-02', until: '2024-09-01' }
    for (const event of [
      { type: 'enrolled', on, ...period },
      { type: 'permit-recorded', on, kind: 'permit', ...period },
      { type: 'rights-opened', on, basis: 'student', ...period },
      { type: 'mutuelle-joined', on, ...period },
    ])
      expect(parseRegistrationEvent(event)).toEqual({
        ok: false,
        issues: [{ code: 'ends-before-start', path: ['until'] }],
      })
    expect(parseRegistrationEvent({ type: 'enrolled', on, from: '2024-09-01', until: '2024-09-01' }).ok).toBe(true)
  })

  test('documents are known ones, and at least one where some are needed', () => {
    const bad = (event: object) => parseRegistrationEvent({ on, ...event }).ok
    for (const [type, field] of [
      ['documents-supplied', 'documents'],
      ['documents-requested', 'missing'],
    ] as const)
      expect(parseRegistrationEvent({ type, on, [field]: [] })).toEqual({
        ok: false,
        issues: [{ code: 'no-document', path: [field] }],
      })
    expect(bad({ type: 'documents-supplied', documents: [] })).toBe(false)
    expect(bad({ type: 'documents-requested', missing: [] })).toBe(false)
    expect(bad({ type: 'documents-supplied', documents: ['diary'] })).toBe(false)
    expect(bad({ type: 'application-submitted', route: 'portal', documents: [] })).toBe(true)
    expect(bad({ type: 'application-submitted', route: 'portal', documents: ['identity', 7] })).toBe(false)
  })

  law.prop([broken])('names fields, and never repeats what was given', (value) => {
    const read = parseRegistrationEvent(value)
    if (!read.ok) for (const issue of read.issues) expect(Object.keys(issue)).not.toContain('value')
  })
})

describe('parseRegistrationProfile', () => {
  law.prop([profiles])('reads every complete profile as it is', (profile) => {
    expect(parseRegistrationProfile(profile)).toEqual({ ok: true, value: profile })
    expect(startRegistration(profile).profile).toEqual(profile)
  })

  test('fills in the commonest case', () => {
    expect(parseRegistrationProfile({})).toEqual({
      ok: true,
      value: {
        origin: 'other',
        basis: 'student',
        studies: 'higher-education',
        cover: 'none',
        coverUntil: null,
        insurer: null,
        stay: 'long',
        bornInFrance: false,
        hasNir: false,
        insuredInFrance: false,
        livesAbroad: false,
        birthDate: null,
      },
    })
  })

  test('says which fields are wrong', () => {
    expect(parseRegistrationProfile({ origin: 'mars', coverUntil: '2025', hasNir: 'yes', pet: 'cat' })).toEqual({
      ok: false,
      issues: [
        { code: 'unknown-value', path: ['origin'], expected: [...PERSON_ORIGINS] },
        { code: 'malformed-day', path: ['coverUntil'] },
        { code: 'not-a-flag', path: ['hasNir'] },
      ],
    })
    for (const value of [null, [], 'student', 7])
      expect(parseRegistrationProfile(value)).toEqual({ ok: false, issues: [{ code: 'not-an-object', path: [] }] })
  })

  law.prop([fc.jsonValue(), profiles, fc.jsonValue()])(
    'a start takes what the parser takes, and nothing else',
    (value, profile, field) => {
      for (const given of [value, { ...profile, origin: field }]) {
        const read = parseRegistrationProfile(given)
        if (read.ok) expect(startRegistration(given as never).profile).toEqual(read.value)
        else expect(() => startRegistration(given as never)).toThrow(NO_PROFILE)
      }
    },
  )

  test('drops fields that it does not know', () => {
    expect(startRegistration({ pet: 'cat' } as never).profile).not.toHaveProperty('pet')
  })
})

describe('parseRegistrationState', () => {
  const stored = (...log: unknown[]) => JSON.parse(JSON.stringify(replayRegistration({}, log).state))
  const paths = (value: unknown) => {
    const read = parseRegistrationState(value)
    return read.ok ? [] : read.issues.map((issue) => issue.path.join('.'))
  }
  const nir = { type: 'nir-known', on }
  const rights = { type: 'rights-opened', on, from: on, basis: 'student' }
  const order = { type: 'card-ordered', on, via: 'form' }
  const card = { type: 'card-received', on }

  test.each([null, [], 'state', 7])('%j is no state', (value) => {
    expect(parseRegistrationState(value)).toEqual({ ok: false, issues: [{ code: 'not-an-object', path: [] }] })
  })

  test.each([0, 2, '1', null, { toString: 1, valueOf: 1 }])('schema %j is unknown', (schema) => {
    expect(parseRegistrationState({ ...stored(), schema })).toEqual({
      ok: false,
      issues: [{ code: 'unknown-schema', path: ['schema'] }],
    })
  })

  test('says where the shape is wrong', () => {
    expect(paths({ schema: 1 })).toEqual([
      'profile',
      'evidence',
      'application',
      'number',
      'rights',
      'ameli',
      'card',
      'mutuelle',
      'presence',
      'lastDay',
    ])
    expect(paths({ ...stored(), application: { at: 'submitted', on, route: 'pigeon', submittedOn: on } })).toEqual([
      'application.route',
    ])
    expect(paths({ ...stored(), rights: { at: 'constructor' } })).toEqual(['rights.at'])
    expect(paths({ ...stored(), rights: { at: { toString: 1 } } })).toEqual(['rights.at'])
    expect(paths({ ...stored(), presence: 'moon', profile: { ...stored().profile, stay: 'ever' } })).toEqual([
      'profile.stay',
      'presence',
    ])
    expect(
      paths({ ...stored(), evidence: { ...stored().evidence, iban: 1, permits: [{}], enrolment: 2, moved: [] } }),
    ).toEqual([
      'evidence.enrolment',
      ...['kind', 'from', 'until', 'validated'].map((field) => `evidence.permits.0.${field}`),
      'evidence.iban',
      'evidence.moved',
    ])
    expect(
      paths({ ...stored(nir), number: { at: 'nia', on, value: 7, form: 'odd', clock: { phase: 'asked' } } }),
    ).toEqual(['number.value', 'number.form', 'number.clock.since', 'number.clock.sentOn'])
    expect(
      paths({ ...stored(nir, rights, order, card), card: { at: 'received', on, generation: 0, app: false } }),
    ).toEqual(['card.generation'])
    expect(paths({ ...stored(nir, rights, order), card: { at: 'ordered', on, generation: -1, via: 'form' } })).toEqual([
      'card.generation',
    ])
    expect(paths({ ...stored(), card: { at: 'none', generation: 1 } })).toEqual(['card.generation'])
  })

  test('finds facets that contradict each other', () => {
    const whole = stored(nir, rights, order, card, { type: 'ameli-account-opened', on, via: 'code' })
    expect(parseRegistrationState({ ...whole, number: { at: 'none' } })).toEqual({
      ok: false,
      issues: [
        { code: 'contradiction', path: ['ameli'], facet: 'number', needed: ['nir'] },
        { code: 'contradiction', path: ['card'], facet: 'number', needed: ['nir'] },
        {
          code: 'contradiction',
          path: ['rights'],
          facet: 'number',
          needed: ['nia', 'nia-asked', 'nia-rejected', 'nia-noticed', 'nia-suspended', 'nir'],
        },
      ],
    })
    expect(paths({ ...whole, rights: { ...whole.rights, at: 'suspended' } })).toEqual(['rights'])
  })

  test('finds days after the last event', () => {
    expect(paths({ ...stored(nir), lastDay: '2024-08-31' })).toEqual(['lastDay'])
    expect(paths({ ...stored(nir), lastDay: null })).toEqual(['lastDay'])
    expect(paths(stored(nir))).toEqual([])
  })

  law.prop([fc.jsonValue()])('never throws', (value) => {
    expect(parseRegistrationState(value).ok).toBe(false)
    expect(parseRegistrationState({ ...stored(), number: value, evidence: value, card: value }).ok).toBe(false)
  })
})

describe('the calendar', () => {
  test('a deadline that may be outside it is no deadline', () => {
    expect(later('9998-06-01', [12, 'months'])).toBeUndefined()
    expect(later('9998-06-01', [11, 'months'])).toBe('9999-05-01')
    expect(later('0002-02-01', [-1, 'days'])).toBeUndefined()
    expect(later('0003-02-01', [-1, 'days'])).toBe('0003-01-31')
    expect(lastClaimDay('9995-12-31')).toBe('9997-12-31')
    for (const day of ['9998-01-01', 'some day', null]) expect(() => lastClaimDay(day as never)).toThrow(RangeError)
  })

  test('an event on its last day stops nothing', () => {
    const state = startRegistration({})
    const step = advanceRegistration(state, { type: 'nia-issued', on: '9999-12-31', civilStatus: 'missing' })
    expect(
      advanceRegistration(step.state, { type: 'formal-notice-sent', on: '9999-12-31' } as RegistrationEvent).ok,
    ).toBe(true)
  })

  test.each([
    ['2024-01-01', '2026-03-31'],
    ['2024-03-31', '2026-03-31'],
    ['2024-04-01', '2026-06-30'],
    ['2024-11-15', '2026-12-31'],
    ['2024-12-31', '2026-12-31'],
  ] as const)('care of %s can be claimed until %s', (day, last) => {
    expect(lastClaimDay(day)).toBe(last)
  })

  law.prop([days])('a claim lasts two years and up to three months, to the end of a quarter', (day) => {
    const last = lastClaimDay(day)
    expect(last >= addDays(addMonths(day, 24), -1) && last < addMonths(day, 27)).toBe(true)
    expect(['03-31', '06-30', '09-30', '12-31']).toContain(last.slice(5))
  })
})

describe('a stored state, field by field', () => {
  const day = '2024-10-01'
  const evidence = [
    { type: 'enrolled', on, from: on, until: '2025-08-31' },
    { type: 'permit-recorded', on, kind: 'vls-ts', from: on, until: '2025-08-31' },
    { type: 'situation-changed', on, basis: 'employee', studies: 'none', stay: 'long' },
    { type: 'situation-reported', on },
    { type: 'cover-recorded', on, cover: 'ceam', insurer: 'eu', until: '2025-08-31' },
    { type: 'arrived', on },
    { type: 'moved', on, department: '69' },
    { type: 'name-changed', on },
    { type: 'child-joined', on, by: 'birth' },
    { type: 'enrolment-ended', on, reason: 'left' },
  ]
  const filed = { type: 'application-submitted', on, route: 'paper', documents: [] }
  const asked = { type: 'documents-requested', on: day, missing: ['iban'] }
  const waiting = { type: 'nia-issued', on, civilStatus: 'missing', value: 'w', form: 'provisional' }
  const back = { type: 'document-rejected', on: day, document: 'civil-status', refusal: 'illegible' }
  const sent = { type: 'documents-supplied', on: day, documents: ['civil-status'] }
  const open = { type: 'rights-opened', on, from: on, basis: 'student', until: '2027-08-31' }
  const nir = { type: 'nir-certified', on: day, value: 'n' }
  const order = { type: 'card-ordered', on: day, via: 'form' }
  const logs: Readonly<Record<string, readonly object[]>> = {
    'what was shown': evidence,
    'a draft': [{ type: 'portal-account-created', on }],
    'papers that are missing': [filed, asked, { type: 'mutuelle-joined', on: day, from: day, until: '2025-09-30' }],
    'a waiting number and its clock': [filed, waiting, open, sent, back],
    'a control': [filed, waiting, open, nir, asked],
    'a refused file, a code and a card on its way': [
      ...[filed, waiting, open, { type: 'application-refused', on: day, reason: 'x' }, nir, order],
      { type: 'access-code-requested', on: day, channel: 'post' },
    ],
    'a card and an account': [
      ...[waiting, open, nir, order, { type: 'card-received', on: day }],
      { type: 'ameli-account-opened', on: day, via: 'code' },
      { type: 'card-updated', on: day, place: 'cpam' },
    ],
    'a card order without a photo': [
      waiting,
      open,
      nir,
      order,
      { type: 'card-order-incomplete', on: day, missing: ['photo'] },
    ],
    'a lost card and closed rights': [
      ...[waiting, open, nir, order, { type: 'card-received', on: day }],
      { type: 'card-reported', on: day, problem: 'lost' },
      { type: 'ameli-account-opened', on: day, via: 'code' },
      { type: 'ameli-account-closed', on: day },
      { type: 'rights-closed', on: day, reason: 'permit' },
    ],
  }
  const stored = (log: readonly object[]) => JSON.parse(JSON.stringify(replayRegistration({}, log).state))

  /** The same with a field that nobody knows in each of its records. */
  function withMore(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(withMore)
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value).map(([name, field]) => [name, withMore(field)])
    return { ...Object.fromEntries(fields), unknown: 1 }
  }

  /** The paths to all that is no record and no list. */
  function leaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
    if (typeof value !== 'object' || value === null) return [path]
    return Object.entries(value).flatMap(([name, field]) => leaves(field, [...path, name]))
  }

  /** The same with something else at a path. */
  function withAt(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
    if (name === undefined) return put
    const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
    Reflect.set(copy, name, withAt(Reflect.get(copy, name), rest, put))
    return copy
  }

  test.each(Object.entries(logs))('%s: every event of it is accepted', (_, log) => {
    expect(replayRegistration({}, log).results.every(({ ok }) => ok)).toBe(true)
  })

  test.each(Object.entries(logs))('%s: what is not known is dropped, at every depth', (_, log) => {
    const state = stored(log)
    expect(parseRegistrationState(withMore(state))).toEqual({ ok: true, value: state })
  })

  test.each(Object.entries(logs))('%s: what is wrong is named, at every depth', (_, log) => {
    const state = stored(log)
    for (const path of leaves(state)) {
      const read = parseRegistrationState(withAt(state, path, ['wrong']))
      expect(read.ok ? [] : read.issues.map((issue) => issue.path.join('.')), path.join('.')).toEqual([path.join('.')])
    }
  })

  test('counts are whole, and not less than what there must be', () => {
    const wrong = (log: readonly object[], path: string, ...values: readonly unknown[]) =>
      values.map((value) => {
        const read = parseRegistrationState(withAt(stored(log), path.split('.'), value))
        return read.ok ? 'right' : read.issues.map(({ code }) => code).join()
      })
    const no = 'not-a-count'
    const log = (name: string) => logs[name] ?? []
    expect(wrong(log('a draft'), 'card.generation', 0, 1, -1)).toEqual(['right', no, no])
    expect(wrong(log('papers that are missing'), 'application.reminders', 0, 3, -1, 0.5, '1', 2 ** 53)).toEqual([
      ...['right', 'right', no, no, no, no],
    ])
    expect(wrong(log('a card order without a photo'), 'card.generation', 0, 2, -1)).toEqual(['right', 'right', no])
    expect(wrong(log('a lost card and closed rights'), 'card.generation', 0, 1)).toEqual([no, 'right'])
    expect(wrong(log('a card and an account'), 'card.generation', 0, 1)).toEqual([no, 'right'])
  })

  test('lists hold no more than a state keeps', () => {
    const length = (name: string, count: number) => {
      const state = stored(evidence)
      const list = Array.from({ length: count }, () => state.evidence[name][0])
      const read = parseRegistrationState(withAt(state, ['evidence', name], list))
      return read.ok ? 'right' : read.issues.map(({ code }) => code).join()
    }
    for (const name of ['permits', 'covers', 'situations'])
      expect([length(name, 20), length(name, 21)]).toEqual(['right', 'list-too-long'])
  })
})
