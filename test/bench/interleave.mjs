import { addRow } from './table.mjs'

// Times functions against each other: short interleaved rounds in one process, processor time, a round among the fastest
// tenth, ratios. What else the machine does only adds time, so the fast rounds say most, and short ones are the likeliest
// to be left alone. Absolute times vary from machine to machine and from minute to minute; ratios of one run hold.

/**
 * @template T
 * @param {Record<string, (item: T) => unknown>} contenders
 * @param {() => readonly T[]} freshItems called for every turn, so that no engine can remember an item
 * @param {number} rounds
 * @returns {Record<string, number>} nanoseconds an item, of the round that a tenth of the rounds beat
 */
export function timesOf(contenders, freshItems, rounds = 60) {
  const warmUp = Math.ceil(rounds / 5)
  const names = Object.keys(contenders)
  const times = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]))
  for (let round = 0; round < rounds + warmUp; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      // Every contender takes every place in a round, so that none always runs on a warm cache.
      const name = names[(turn + round) % names.length]
      const items = freshItems()
      // With `--expose-gc`: the texts grow old before the clock starts, so that no contender pays for copying them.
      globalThis.gc?.({ type: 'minor' })
      const contender = contenders[name]
      const start = process.cpuUsage()
      for (const item of items) keep(contender(item))
      const { user, system } = process.cpuUsage(start)
      if (round >= warmUp) times.get(name).push(((user + system) * 1e3) / items.length)
    }
  }
  return Object.fromEntries(
    [...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[Math.floor(list.length / 10)]]),
  )
}

let kept = 0

/** Uses a result, so that no engine drops the work that made it. */
function keep(value) {
  if (value) kept = (kept + 1) % 1_000_003
}

/** By how much a bar may be passed before a check fails: what one run differs from the next by, under load too. */
const TOLERANCE = 1.15

/** Prints a table, each row with its ratio to a baseline and, where there is one, the bar; and adds it to the one table. */
export function report(title, times, baseline, bars = {}) {
  console.log(`\n${title}`)
  let failed = false
  for (const [name, time] of Object.entries(times)) {
    const ratio = time / times[baseline]
    const bar = bars[name]
    const verdict = bar === undefined ? '' : `  bar ${bar}  ${ratio <= bar ? 'held' : 'MISSED'}`
    failed ||= bar !== undefined && ratio > bar * TOLERANCE
    console.log(`  ${name.padEnd(34)} ${time.toFixed(0).padStart(6)} ns  × ${ratio.toFixed(2).padStart(6)}${verdict}`)
    if (name !== baseline) addRow({ title, what: name, cost: nanoseconds(time), beside: baseline, ratio, bar })
  }
  return !failed
}

function nanoseconds(time) {
  return time < 1e6 ? `${time.toFixed(0)} ns` : `${(time / 1e6).toFixed(0)} ms`
}
