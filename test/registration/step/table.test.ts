import { describe, expect, test } from 'vitest'
import {
  advanceRegistration,
  enabledRegistrationEvents,
  type RegistrationEventType,
  type RegistrationPhase,
  type RegistrationState,
  registrationCell,
  registrationPhase,
  registrationTransitions,
  startRegistration,
} from '../../../src/registration/index.js'
import { ROAD } from '../../../src/registration/mermaid.js'
import { GUARDS, type GuardName } from '../../../src/registration/step/guard.js'
import { TRANSITIONS } from '../../../src/registration/step/table.js'
import { eventsOf, TYPES } from '../samples.js'

/** Events that combine freely with all others and would only multiply the walk. */
const APART = new Set<RegistrationEventType>([
  'permit-recorded',
  'mutuelle-joined',
  'mutuelle-left',
  'arrived',
  'departed',
  'moved',
  'move-reported',
  'situation-changed',
  'situation-reported',
  'cover-recorded',
  'cover-ended',
  'name-changed',
  'name-reported',
  'child-joined',
  'child-attached',
])

const DAYS = ['2024-09-01', '2024-09-02', '2024-12-02', '2026-01-01', '2028-01-01'] as const

/** A state without its days and counts: finitely many remain. */
const abstract = ({ evidence, application, number, rights, ameli, card }: RegistrationState): string =>
  JSON.stringify([
    evidence.enrolment !== null && evidence.enrolment.endedOn === null,
    application.at === 'awaiting-documents' || application.at === 'controlled'
      ? [application.at, 'noticed' in application && application.noticed, [...application.missing].sort()]
      : application.at,
    'final' in application && application.final,
    number.at,
    number.at === 'nia' && number.clock?.phase,
    rights.at === 'closed' && rights.endedOn > rights.on ? 'closing' : rights.at,
    ameli.at,
    card.at,
    'app' in card && card.app,
  ])

interface Edge {
  readonly from: RegistrationState
  readonly type: RegistrationEventType
  readonly to: RegistrationState
}

/** Walks everything that can happen, breadth first. */
function walk(): { readonly states: RegistrationState[]; readonly edges: Edge[] } {
  const start = startRegistration({})
  const seen = new Map([[abstract(start), start]])
  const edges: Edge[] = []
  for (const from of seen.values())
    for (const type of TYPES.filter((name) => !APART.has(name)))
      for (const event of eventsOf(type, '2024-09-01')) {
        const step = advanceRegistration(from, event)
        if (!step.ok) continue
        edges.push({ from, type, to: step.state })
        if (!seen.has(abstract(step.state))) seen.set(abstract(step.state), step.state)
      }
  return { states: [...seen.values()], edges }
}

const { states, edges } = walk()

/** The same states with a permit beside, which goes with all else and would only multiply the walk. */
const withPermit = states.flatMap((state) =>
  eventsOf('permit-recorded', '2024-09-01').map((event) => advanceRegistration(state, event).state),
)

describe('the reachable states', () => {
  test('are finitely many once days are left out', () => {
    expect(states.length).toBe(4466)
  })

  test('show every phase, with the three ends that need no registration', () => {
    const found = new Set<RegistrationPhase>(
      [...states, ...withPermit].flatMap((state) => DAYS.map((day) => registrationPhase(state, day))),
    )
    for (const profile of [{ insuredInFrance: true }, { stay: 'short' }, { origin: 'eu', cover: 'ceam' }] as const)
      found.add(registrationPhase(startRegistration(profile), '2024-09-01'))
    expect(found.size).toBe(24)
  })

  test('fill every cell of every facet', () => {
    const cells = new Set(
      TYPES.flatMap((type) => TRANSITIONS[type].flatMap(({ facet, from }) => from.map((cell) => `${facet} ${cell}`))),
    )
    const found = new Set(
      states.flatMap((state) =>
        (['application', 'number', 'rights', 'ameli', 'card', 'evidence'] as const).map(
          (facet) => `${facet} ${registrationCell(state, facet)}`,
        ),
      ),
    )
    for (const cell of ['mutuelle none', 'mutuelle active', 'presence abroad', 'presence in-france', 'presence left'])
      found.add(cell)
    expect([...cells].filter((cell) => !found.has(cell))).toEqual([])
  })

  test('are no dead ends: from each, some working card can still be reached', () => {
    const back = new Map<string, string[]>()
    for (const { from, to } of edges) back.set(abstract(to), [...(back.get(abstract(to)) ?? []), abstract(from)])
    const reached = new Set(
      states.filter(({ card, rights }) => card.at === 'active' && rights.at === 'open').map(abstract),
    )
    for (const state of reached) for (const before of back.get(state) ?? []) reached.add(before)
    expect(states.filter((state) => !reached.has(abstract(state)))).toEqual([])
  })

  test('accept what is listed, and refuse every instance of what is not', () => {
    for (const state of states) {
      const listed = enabledRegistrationEvents(state)
      for (const type of TYPES) {
        // A closing that is announced acts on 16 October.
        const accepted = [...eventsOf(type, '2024-09-01'), ...eventsOf(type, '2024-10-16')].some(
          (event) => advanceRegistration(state, event).ok,
        )
        if (accepted !== listed.includes(type)) expect.fail(`${type} from ${abstract(state)}`)
      }
    }
  })
})

describe('each row', () => {
  const rows = TYPES.flatMap((type) => TRANSITIONS[type].map((row, index) => ({ type, index, row })))

  test('there are as many as the table says', () => {
    expect(TYPES.length).toBe(52)
    expect(rows.length).toBe(98)
  })

  test.each(rows)('$type, row $index, brings its facet where it says', ({ type, row }) => {
    const taken = edges.filter(
      (edge) => edge.type === type && row.from.includes(registrationCell(edge.from, row.facet)),
    )
    if (APART.has(type)) return
    expect(taken.length).toBeGreaterThan(0)
    const sisters = TRANSITIONS[type].filter(({ facet }) => facet === row.facet)
    for (const { from, to } of taken) {
      const is = registrationCell(from, row.facet)
      const allowed = sisters
        .filter((sister) => sister.from.includes(is))
        .map((sister) => (sister.to === 'same' ? is : sister.to))
      // Every sister asks for something of the event: another facet may have led it.
      if (sisters.every((sister) => sister.when || !sister.from.includes(is))) allowed.push(is)
      // A row that closes rights leads to `closing` while the day of the closing is to come.
      const reached = registrationCell(to, row.facet)
      expect(allowed).toContain(reached === 'closing' ? 'closed' : reached)
    }
  })

  test('every guard is asked for by a row', () => {
    const asked = new Set(rows.flatMap(({ row }) => row.needs ?? []))
    expect((Object.keys(GUARDS) as GuardName[]).filter((name) => !asked.has(name))).toEqual([])
  })

  test('every event has a row that leads', () => {
    expect(TYPES.filter((type) => TRANSITIONS[type].every(({ follows }) => follows))).toEqual([])
  })
})

test('the table as data is a copy of the table', () => {
  const rows = registrationTransitions()
  expect(rows.length).toBe(98)
  const ordered = rows.filter(({ event }) => event === 'card-ordered')
  expect(ordered.map(({ condition }) => condition)).toEqual(['via-ameli', null])
  expect(ordered[1]).toMatchObject({ to: 'ordered', needs: ['nir-required', 'rights-required'], follows: false })
  for (const { from, needs } of rows as unknown as { from: string[]; needs: string[] }[]) {
    from.length = 0
    needs.push('none')
  }
  expect(registrationTransitions()).not.toEqual(rows)
  expect(enabledRegistrationEvents(startRegistration({})).length).toBeGreaterThan(0)
})

describe('the main road', () => {
  const happens = new Set(
    edges.flatMap(({ from, type, to }) =>
      DAYS.map((day) => `${registrationPhase(from, day)} ${type} ${registrationPhase(to, day)}`),
    ),
  )
  const passes = new Set(
    [...states, ...withPermit].flatMap((state) =>
      DAYS.map(
        (day, index) => `${registrationPhase(state, day)} ${null} ${registrationPhase(state, DAYS[index + 1] ?? day)}`,
      ),
    ),
  )

  test.each(ROAD.map((arrow) => arrow.join(' ')))('%s', (arrow) => {
    const [from, type = '', to] = arrow.split(' ')
    const real = type === '' ? passes.has(`${from} ${null} ${to}`) : happens.has(arrow)
    expect(real).toBe(true)
  })

  test('passes every phase but the ends that need no registration', () => {
    const drawn = new Set(ROAD.flatMap(([from, , to]) => [from, to]))
    const all = new Set(states.flatMap((state) => DAYS.map((day) => registrationPhase(state, day))))
    expect([...all].filter((phase) => !drawn.has(phase))).toEqual([])
  })
})
