import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type PersonOrigin,
  parseRegistrationEvent,
  parseRegistrationProfile,
  replayRegistration,
  startRegistration,
  unwrap,
} from '../../src/index.js'
import { REGISTRATION_EVENT_TYPES, registrationEventFields } from '../../src/registration/event-field.js'
import {
  COVER_INSURERS,
  FOREIGN_COVERS,
  PERSON_ORIGINS,
  STAY_BASES,
  STAY_LENGTHS,
  STUDIES,
} from '../../src/registration/profile.js'
import { REGISTRATION_DOCUMENTS } from '../../src/registration/vocabulary.js'
import {
  registrationEventArbitrary,
  registrationLogArbitrary,
  registrationProfileArbitrary,
} from '../../src/testing/index.js'
import { smallest } from './smallest.js'

const profile = () => registrationProfileArbitrary(fc, fc.constant)
const event = () => registrationEventArbitrary(fc, fc.constant)
const log = () => registrationLogArbitrary(fc, fc.constant)

const COMMON = startRegistration({}).profile

describe('registrationProfileArbitrary', () => {
  test('is read as it is', () => {
    fc.assert(
      fc.property(profile(), (person) => {
        expect(unwrap(parseRegistrationProfile(person))).toStrictEqual(person)
        expect(Object.keys(person).sort()).toEqual(Object.keys(COMMON).sort())
      }),
    )
  })

  test('every origin comes up, a cover that ends and one that does not', () => {
    const people = fc.sample(profile(), 500)
    const origins: Readonly<Record<PersonOrigin, true>> = {
      ...{ eu: true, uk: true, quebec: true, andorra: true, monaco: true, french: true, other: true },
      'french-overseas': true,
    }
    expect(new Set(people.map(({ origin }) => origin))).toEqual(new Set(Object.keys(origins)))
    expect(new Set(people.map(({ coverUntil }) => coverUntil === null)).size).toBe(2)
  })

  test('every word of each field comes up', () => {
    const people = fc.sample(profile(), 600)
    const flag = [true, false]
    const words: Readonly<Record<string, readonly unknown[]>> = {
      ...{ origin: PERSON_ORIGINS, basis: STAY_BASES, studies: STUDIES, cover: FOREIGN_COVERS, stay: STAY_LENGTHS },
      ...{ insurer: [...COVER_INSURERS, null] },
      ...{ bornInFrance: flag, hasNir: flag, insuredInFrance: flag, livesAbroad: flag },
    }
    for (const [name, expected] of Object.entries(words))
      expect(new Set(people.map((person) => person[name as keyof typeof person])), name).toEqual(new Set(expected))
    const births = people.flatMap(({ birthDate }) => birthDate ?? [])
    expect(births.length).toBeLessThan(people.length)
    expect(new Set(births.map((day) => day.slice(0, 4)))).toEqual(
      new Set(Array.from({ length: 13 }, (_, index) => String(2000 + index))),
    )
  })

  test('shrinks to the commonest person', () => {
    expect(smallest(profile(), () => false)).toEqual(COMMON)
    expect(smallest(profile(), ({ origin }) => origin !== 'eu')).toEqual({ ...COMMON, origin: 'eu' })
  })
})

describe('registrationEventArbitrary', () => {
  test('is read as it is, and is plain JSON', () => {
    fc.assert(
      fc.property(event(), (drawn) => {
        expect(unwrap(parseRegistrationEvent(drawn))).toEqual(drawn)
        expect(JSON.parse(JSON.stringify(drawn))).toStrictEqual(drawn)
      }),
    )
  })

  const drawn = () => fc.sample(event(), 15_000)

  test('of each type every field and word comes up, and each event is read', () => {
    const all = drawn()
    expect(all.filter((one) => !parseRegistrationEvent(one).ok)).toEqual([])
    for (const type of REGISTRATION_EVENT_TYPES) {
      const events: readonly object[] = all.filter((one) => one.type === type)
      const fields = registrationEventFields(type)
      const names = ['type', 'on', ...fields.map(({ name }) => name)]
      expect(new Set(events.flatMap((one) => Object.keys(one))), type).toEqual(new Set(names))
      for (const { name, holds, required, words } of fields) {
        const values = events.flatMap((one) => (name in one ? [(one as Record<string, unknown>)[name]] : []))
        if (!required && holds !== 'documents') expect(values.length, `${type} ${name}`).toBeLessThan(events.length)
        if (holds === 'word') expect(new Set(values), `${type} ${name}`).toEqual(new Set(words))
        if (holds === 'flag') expect(new Set(values), `${type} ${name}`).toEqual(new Set([true, false]))
      }
    }
  })

  test('papers are each named once, up to five of them', () => {
    const events = drawn()
    const lists = events.flatMap((one) => ('documents' in one ? [one.documents] : []))
    expect(lists.filter((list) => new Set(list).size !== list.length)).toEqual([])
    expect(new Set(lists.map(({ length }) => length))).toEqual(new Set([0, 1, 2, 3, 4, 5]))
    const places = events.flatMap((one) => (one.type === 'moved' ? one.department : []))
    expect(new Set(places)).toEqual(new Set(['75', '69', '2A', '974']))
  })

  test('periods lie around the day of the event', () => {
    const gap = (one: string, other: string) => (Date.parse(other) - Date.parse(one)) / 86_400_000
    const events = drawn()
    const starts = events.flatMap((one) => ('from' in one && one.from ? gap(one.on, one.from) : []))
    expect([Math.min(...starts), Math.max(...starts)]).toEqual([-180, 60])
    const ends = events.flatMap((one) => ('endedOn' in one && one.endedOn ? gap(one.on, one.endedOn) : []))
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(-180)
    expect(Math.max(...ends)).toBeLessThanOrEqual(60)
    const lengths = events.flatMap((one) =>
      'until' in one && one.until ? gap('from' in one && one.from ? one.from : one.on, one.until) : [],
    )
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([0, 800])
  })

  test('every type and every paper comes up', () => {
    const events = fc.sample(event(), 3000)
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(REGISTRATION_EVENT_TYPES))
    const papers = events.flatMap((drawn) => (drawn.type === 'documents-supplied' ? drawn.documents : []))
    expect(new Set(papers).size).toBeGreaterThan(REGISTRATION_DOCUMENTS.length / 2)
    expect(papers.filter((paper) => paper === 'civil-status').length).toBeGreaterThan(papers.length / 8)
  })

  test('numbers are fictitious; a provisional one goes without', () => {
    const events = fc.sample(event(), 5000)
    const numbers = events.flatMap((drawn) => ('value' in drawn ? drawn.value : []))
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers.filter((number) => !/^.{5}9799/.test(number ?? ''))).toEqual([])
    const waiting = events.flatMap((drawn) => (drawn.type === 'nia-issued' ? drawn : []))
    expect(waiting.some(({ form, value }) => form === 'nir-like' && value !== undefined)).toBe(true)
    expect(waiting.some(({ form }) => form === 'provisional')).toBe(true)
    expect(waiting.some(({ form, value }) => form === 'provisional' && value !== undefined)).toBe(false)
  })

  test('keeps to the days asked for', () => {
    const days = fc.sample(registrationEventArbitrary(fc, fc.constant, { from: '2025-02-28', until: '2025-03-01' }), 50)
    expect(new Set(days.map(({ on }) => on))).toEqual(new Set(['2025-02-28', '2025-03-01']))
  })

  test('shrinks field by field', () => {
    expect(smallest(event(), ({ type }) => type !== 'rights-opened')).toEqual({
      ...{ type: 'rights-opened', on: '2024-01-01', from: '2024-01-01', basis: 'student' },
    })
    expect(smallest(event(), (drawn) => !(drawn.type === 'rights-closed' && drawn.endedOn))).toEqual({
      ...{ type: 'rights-closed', on: '2024-01-01', reason: 'left-france', endedOn: '2024-01-01' },
    })
  })
})

describe('registrationLogArbitrary', () => {
  test('holds well-formed events in the order of their days', () => {
    fc.assert(
      fc.property(log(), (events) => {
        const issues = replayRegistration({}, events).results.flatMap((step) => (step.ok ? [] : step.issues))
        expect(issues.filter((issue) => 'path' in issue || issue.code === 'out-of-order')).toEqual([])
      }),
    )
  })

  test('every type comes up; logs end everywhere on the way, and most of what they hold is possible', () => {
    const logs = fc.sample(log(), 1000)
    expect(new Set(logs.flatMap((events) => events.map(({ type }) => type)))).toEqual(new Set(REGISTRATION_EVENT_TYPES))
    const replays = logs.map((events) => replayRegistration({}, events))
    const cards = replays.map(({ state }) => state.card)
    expect(cards.map(({ at }) => at)).toEqual(
      expect.arrayContaining(['none', 'ordered', 'received', 'active', 'unusable']),
    )
    expect(cards.some(({ generation }) => generation > 1)).toBe(true)
    expect(new Set(replays.map(({ state }) => state.number.at))).toEqual(new Set(['none', 'nia', 'nir']))
    expect(new Set(replays.map(({ state }) => state.rights.at))).toEqual(
      new Set(['none', 'open', 'suspended', 'closed']),
    )
    // The way has 18 steps, and one other event at most before each. It ends as often before the first as anywhere.
    expect(Math.max(...logs.map((events) => events.length))).toBeLessThanOrEqual(36)
    const empty = logs.filter((events) => events.length === 0).length
    expect(empty).toBeGreaterThan(20)
    expect(empty).toBeLessThan(150)
    const steps = replays.flatMap(({ results }) => results)
    expect(steps.filter(({ ok }) => ok).length).toBeGreaterThan(steps.length / 2)
  })

  test('between two events are up to ninety days', () => {
    const gaps = fc
      .sample(log(), 500)
      .flatMap((events) =>
        events.slice(1).map(({ on }, index) => (Date.parse(on) - Date.parse(events[index]?.on ?? on)) / 86_400_000),
      )
    expect([Math.min(...gaps), Math.max(...gaps)]).toEqual([0, 90])
  })

  test('starts on the day asked for or later', () => {
    const logs = fc.sample(registrationLogArbitrary(fc, fc.constant, { from: '2030-01-01' }), 200)
    expect(logs.flatMap(([first]) => first ?? []).every(({ on }) => on >= '2030-01-01' && on <= '2030-04-01')).toBe(
      true,
    )
    expect(() => registrationLogArbitrary(fc, fc.constant, { from: '2030-02-30' })).toThrow(
      new RangeError('a log starts on a day'),
    )
  })

  test('shrinks event by event', () => {
    expect(smallest(log(), (events) => !events.some(({ type }) => type === 'card-received'))).toEqual([
      { type: 'card-received', on: '2024-09-01' },
    ])
  })
})
