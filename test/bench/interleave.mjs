// Times functions against each other: interleaved rounds in one process, a round among the fastest tenth, ratios. What
// else the machine does only adds time, so the fast rounds say most. Absolute times vary from machine to machine and
// from minute to minute; ratios of one run hold.
import { performance } from 'node:perf_hooks'

const WARM_UP = 10

/**
 * @template T
 * @param {Record<string, (item: T) => unknown>} contenders
 * @param {() => readonly T[]} freshItems called for every turn, so that no engine can remember an item
 * @param {number} rounds
 * @returns {Record<string, number>} nanoseconds an item, of the round that a tenth of the rounds beat
 */
export function timesOf(contenders, freshItems, rounds = 60) {
  const names = Object.keys(contenders)
  const times = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]))
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      // Every contender takes every place in a round, so that none always runs on a warm cache.
      const name = names[(turn + round) % names.length]
      const items = freshItems()
      // With `--expose-gc`: the texts grow old before the clock starts, so that no contender pays for copying them.
      globalThis.gc?.()
      const contender = contenders[name]
      const start = performance.now()
      for (const item of items) keep(contender(item))
      const time = ((performance.now() - start) * 1e6) / items.length
      if (round >= WARM_UP) times.get(name).push(time)
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

/** Prints a table, each row with its ratio to a baseline and, where there is one, the bar. */
export function report(title, times, baseline, bars = {}) {
  console.log(`\n${title}`)
  let failed = false
  for (const [name, time] of Object.entries(times)) {
    const ratio = time / times[baseline]
    const bar = bars[name]
    const verdict = bar === undefined ? '' : `  bar ${bar.toFixed(1)}  ${ratio <= bar ? 'held' : 'MISSED'}`
    failed ||= bar !== undefined && ratio > bar * 1.25
    console.log(`  ${name.padEnd(34)} ${time.toFixed(0).padStart(6)} ns  × ${ratio.toFixed(2).padStart(6)}${verdict}`)
  }
  return !failed
}
