/**
 * Transitions per second, beside XState's pure `transition` on a machine of the same rows of the card, and the time of a
 * replay as the log grows. One process, interleaved rounds, medians; run on the built package: `npm run bench -- registration`.
 */
import { createMachine, initialTransition, transition } from 'xstate'
import { advanceRegistration, replayRegistration, resumeRegistration } from '../../dist/registration.js'

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

const timed = (run) => {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start)
}

/** Runs the contenders in turn, and gives the median of each. */
function race(contenders, rounds = 31) {
  const times = contenders.map(() => [])
  for (const run of contenders) run()
  for (let round = 0; round < rounds; round++)
    for (const [index, run] of contenders.entries()) times[index].push(timed(run))
  return times.map(median)
}

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

const rounds = 4000
const [ours, theirs] = race([
  () => {
    let state = ready
    for (let round = 0; round < rounds; round++)
      for (const event of life) state = advanceRegistration(state, event).state
    return state
  },
  () => {
    let [snapshot] = initialTransition(machine)
    for (let round = 0; round < rounds; round++)
      for (const event of life) [snapshot] = transition(machine, snapshot, event)
    return snapshot
  },
])

const count = rounds * life.length
console.log(`advanceRegistration    ${Math.round((count / ours) * 1e9).toLocaleString('en')} transitions a second`)
console.log(`xstate transition      ${Math.round((count / theirs) * 1e9).toLocaleString('en')} transitions a second`)
console.log(`ratio of medians       ${(theirs / ours).toFixed(2)} (above 1: advanceRegistration is faster)`)

const log = (length) => Array.from({ length }, (_, index) => life[index % life.length])
const [tenth, whole] = race(
  [() => resumeRegistration(ready, log(10_000)), () => resumeRegistration(ready, log(100_000))],
  9,
)
console.log(
  `replay of 100,000      ${(whole / 1e6).toFixed(0)} ms; ${(whole / tenth).toFixed(1)} times that of 10,000 (10 is linear)`,
)

// What noise cannot do: half the lead over XState, or a replay that grows with the square (100 times).
if (process.argv.includes('--check') && (theirs / ours < 4 || whole / tenth > 25)) {
  console.error('registration: slower than it may be')
  process.exitCode = 1
}
