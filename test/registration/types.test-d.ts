import { expectTypeOf, test } from 'vitest'
import type { Text, Texts } from '../../src/locale.js'
import type {
  CapabilityAnswer,
  CapabilityReason,
  EventFor,
  RegistrationCells,
  RegistrationEvent,
  RegistrationIssue,
  RegistrationPhase,
  RegistrationState,
  RegistrationStep,
  StateIssue,
} from '../../src/registration/index.js'

declare const state: RegistrationState

test('a number has a value to read only where there is one', () => {
  // @ts-expect-error there may be no number
  state.number.value
  if (state.number.at !== 'none') expectTypeOf(state.number.value).toEqualTypeOf<string | null>()
  // @ts-expect-error only a waiting number runs a clock
  if (state.number.at === 'nir') state.number.clock
})

test('a dead card has no app, and no card has no day', () => {
  // @ts-expect-error a card out of use carries no app
  if (state.card.at === 'unusable') state.card.app
  // @ts-expect-error nothing has happened yet
  if (state.card.at === 'none') state.card.on
})

test('EventFor picks one event of the union', () => {
  expectTypeOf<EventFor<'card-ordered'>['via']>().toEqualTypeOf<'ameli' | 'form'>()
  expectTypeOf<EventFor<'card-ordered'>>().toExtend<RegistrationEvent>()
  expectTypeOf<Extract<RegistrationEvent, { type: 'appeal-decided' }>>().toEqualTypeOf<EventFor<'appeal-decided'>>()
})

test('an event carries its data, and no other', () => {
  // @ts-expect-error a card is ordered in one of two ways
  const pigeon: RegistrationEvent = { type: 'card-ordered', on: '2025-01-01', via: 'pigeon' }
  // @ts-expect-error papers are asked for by name, at least one
  const empty: RegistrationEvent = { type: 'documents-requested', on: '2025-01-01', missing: [] }
  // @ts-expect-error a day is text of three parts
  const day: RegistrationEvent = { type: 'arrived', on: 'yesterday' }
  void [pigeon, empty, day]
})

test('a no always has a reason', () => {
  expectTypeOf<Extract<CapabilityAnswer, { answer: 'no' }>['reasons']>().toEqualTypeOf<
    readonly [CapabilityReason, ...CapabilityReason[]]
  >()
})

test('a step has a state either way, and issues only where it was refused', () => {
  expectTypeOf<RegistrationStep['state']>().toEqualTypeOf<RegistrationState>()
  const step = {} as RegistrationStep
  // @ts-expect-error an accepted step may be meant
  step.issues
  if (!step.ok) expectTypeOf(step.issues[0].code).toBeString()
})

test('an impossible event names a facet, and the facet has its own cells', () => {
  const issue = {} as RegistrationIssue
  if ('facet' in issue && issue.facet === 'rights')
    expectTypeOf(issue.needed).toEqualTypeOf<readonly RegistrationCells['rights'][]>()
  const wrong = {} as StateIssue
  if (wrong.code === 'contradiction' && wrong.facet === 'number')
    expectTypeOf(wrong.needed).toEqualTypeOf<readonly RegistrationCells['number'][]>()
})

test('a catalogue that misses a key or a language does not compile', () => {
  // @ts-expect-error a language is missing
  const half: Text = { fr: 'oui' }
  // @ts-expect-error keys are missing
  const few: Texts<RegistrationPhase> = { submitted: { fr: 'déposé', en: 'submitted' } }
  void [half, few]
})
