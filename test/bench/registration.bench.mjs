// `npm run bench -- registration`: a step beside XState's pure `transition` on a machine of the same rows of the card, and
// what an event costs in a long log. `--check` fails when a bar is missed by more than runs differ.
import { createMachine, initialTransition, transition } from 'xstate'
import {
  advanceRegistration,
  registrationState,
  replayRegistration,
  resumeRegistration,
} from '../../dist/registration.js'
import { report, timesOf } from './interleave.mjs'

const day = '2025-03-11'
const ready = replayRegistration({}, [
  { type: 'nir-known', on: day },
  { type: 'rights-opened', on: day, from: day, basis: 'student' },
  { type: 'ameli-account-opened', on: day, via: 'code' },
]).state

/** A card's life, round and round; the last event of each round is refused. */
const life = [
  { type: 'card-ordered', on: day, via: 'ameli' },
  { type: 'card-received', on: day },
  { type: 'card-updated', on: day, place: 'pharmacy' },
  { type: 'card-reported', on: day, problem: 'lost' },
  { type: 'card-updated', on: day, place: 'pharmacy' },
]

/** The same rows as a statechart: the card, with the guards on account and rights read from its context. */
const machine = createMachine({
  initial: 'none',
  context: { generation: 0, nir: true, rights: 'open', account: 'open', on: day },
  states: Object.fromEntries(
    ['none', 'ordered', 'received', 'active', 'unusable', 'invalidated', 'incomplete'].map((cell) => [
      cell,
      {
        on: {
          ...(['none', 'incomplete', 'unusable', 'invalidated'].includes(cell) && {
            'card-ordered': {
              target: 'ordered',
              guard: ({ context, event }) =>
                context.nir && context.rights === 'open' && (event.via !== 'ameli' || context.account === 'open'),
            },
          }),
          ...(cell === 'ordered' && { 'card-received': 'received', 'card-order-incomplete': 'incomplete' }),
          ...(['received', 'active', 'invalidated'].includes(cell) && {
            'card-updated': { target: 'active', guard: ({ context }) => context.rights === 'open' },
          }),
          ...(['received', 'active'].includes(cell) && {
            'card-reported': 'unusable',
            'card-invalidated': 'invalidated',
          }),
        },
      },
    ]),
  ),
})

const [start] = initialTransition(machine)
const lives = () => Array.from({ length: 200 }, () => life)
const perLife = timesOf(
  {
    advanceRegistration: (events) => {
      let state = ready
      for (const event of events) state = advanceRegistration(state, event).state
      return state
    },
    'xstate transition': (events) => {
      let snapshot = start
      for (const event of events) [snapshot] = transition(machine, snapshot, event)
      return snapshot
    },
  },
  lives,
)
const perStep = Object.fromEntries(Object.entries(perLife).map(([name, time]) => [name, time / life.length]))
const isFast = report('one event', perStep, 'xstate transition', { advanceRegistration: 0.18 })

const log = (length) => Array.from({ length }, (_, index) => life[index % life.length])
const logs = { 'an event of 10,000': log(10_000), 'an event of 100,000': log(100_000) }
const replays = Object.fromEntries(
  Object.entries(logs).map(([name, events]) => [name, () => resumeRegistration(ready, events).state]),
)
const perLog = timesOf(
  { ...replays, 'of 100,000, the state alone': () => registrationState({}, logs['an event of 100,000']) },
  () => [0],
  10,
)
const perEvent = Object.fromEntries(
  Object.entries(perLog).map(([name, time]) => [name, time / (name.includes('100,000') ? 100_000 : 10_000)]),
)
const isLinear = report('replay', perEvent, 'an event of 10,000', { 'an event of 100,000': 1.8 })

if (process.argv.includes('--check') && !(isFast && isLinear)) {
  console.error('registration: slower than it may be')
  process.exitCode = 1
}
