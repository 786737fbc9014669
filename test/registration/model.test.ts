import { fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  advanceRegistration,
  type RegistrationEvent,
  type RegistrationState,
  startRegistration,
} from '../../src/registration/index.js'
import { begin, type Model, step } from './reference.js'
import { eventsOf, TYPES } from './samples.js'

/** The state in the words of the reference. */
const coarse = ({
  application,
  number,
  rights,
  ameli,
  card,
  mutuelle,
  presence,
  evidence,
  lastDay,
}: RegistrationState): Model => ({
  application: application.at === 'controlled' && application.noticed ? 'controlled-noticed' : application.at,
  final: application.at === 'refused' && application.final,
  missing: application.at === 'awaiting-documents' || application.at === 'controlled' ? application.missing : [],
  number: number.at,
  clock: number.at === 'nia' && number.clock ? number.clock.phase : 'none',
  fromNumber: false,
  numberOn: '',
  rights: rights.at === 'closed' && rights.endedOn > rights.on ? 'closing' : rights.at,
  ameli: ameli.at,
  card: card.at,
  generation: card.generation,
  app: 'app' in card && card.app,
  mutuelle: mutuelle.at === 'active',
  presence,
  enrolled: evidence.enrolment !== null && evidence.enrolment.endedOn === null,
  lastDay: lastDay ?? '',
})

/** Where an application tells what is missing. */
const WITH_MISSING = new Set(['awaiting-documents', 'controlled', 'controlled-noticed'])

interface Real {
  state: RegistrationState
}

interface Cell {
  model: Model
}

/** One event, given to the reference and to the implementation. */
class Happen implements fc.Command<Cell, Real> {
  readonly event: RegistrationEvent
  constructor(event: RegistrationEvent) {
    this.event = event
  }
  check = (): boolean => true
  run(cell: Cell, real: Real): void {
    const expected = step(cell.model, this.event)
    const outcome = advanceRegistration(real.state, this.event)
    expect(outcome.ok).toBe(expected !== null)
    if (!outcome.ok) expect(outcome.state).toBe(real.state)
    real.state = outcome.state
    cell.model = expected ?? cell.model
    const { missing, fromNumber, numberOn, ...facts } = cell.model
    const { missing: papers, fromNumber: _, numberOn: __, ...cells } = coarse(real.state)
    expect(cells).toEqual(facts)
    if (WITH_MISSING.has(facts.application)) expect(papers).toEqual(missing)
  }
  toString = (): string => `${this.event.type} ${this.event.on}`
}

const all = TYPES.flatMap((type) => eventsOf(type, '2024-09-01'))
const commands = fc.commands(
  [
    fc.constantFrom(...all).map((event) => new Happen(event)),
    fc.constantFrom(...all).map((event) => new Happen({ ...event, on: '2024-10-01' })),
  ],
  { maxCommands: 120 },
)

describe('the implementation and a plain re-reading of the domain', () => {
  test('agree on every sequence of events', () => {
    fc.assert(
      fc.property(commands, (run) => {
        fc.modelRun(() => ({ model: { model: begin() }, real: { state: startRegistration({}) } }), run)
      }),
    )
  })

  test('agree on every event from every reachable state', () => {
    const seen = new Map([[JSON.stringify(begin()), { model: begin(), state: startRegistration({}) }]])
    for (const { model, state } of seen.values())
      for (const event of TYPES.filter((type) => !APART.has(type)).flatMap((type) => eventsOf(type, '2024-09-01'))) {
        const expected = step(model, event)
        const outcome = advanceRegistration(state, event)
        expect(outcome.ok, `${event.type} from ${JSON.stringify(model)}`).toBe(expected !== null)
        if (!expected) continue
        const next = {
          ...expected,
          generation: 0,
          missing: WITH_MISSING.has(expected.application) ? [...expected.missing].sort() : [],
          fromNumber: expected.clock === 'asked' && expected.fromNumber,
          numberOn: '',
        }
        const key = JSON.stringify(next)
        if (!seen.has(key)) seen.set(key, { model: next, state: outcome.state })
      }
    expect(seen.size).toBe(1992)
  })
})

/** Events that combine freely with all others and would only multiply the walk. */
const APART = new Set<string>([
  'mutuelle-joined',
  'mutuelle-left',
  'arrived',
  'departed',
  'enrolled',
  'enrolment-ended',
  'app-card-activated',
  'situation-changed',
  'situation-reported',
  'cover-recorded',
  'cover-ended',
  'name-changed',
  'name-reported',
  'child-joined',
  'child-attached',
])
