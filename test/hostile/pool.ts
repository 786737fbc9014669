import fc from 'fast-check'
import { entries, functions, takesFastCheck } from './exports.js'

/** How many values are kept of what one function returned, and of one arbitrary. */
const KEPT = 12
const SEED = 20_260_101

/**
 * Right values of every kind that the package knows, with no kind named here: what its own arbitraries make and its
 * constants hold, then what its functions return when they are given these.
 */
export async function pool(): Promise<readonly unknown[]> {
  const values: unknown[] = ['2025-03-01', '1999-12-31', 'fr', 'en', 3000, {}, []]
  for (const [, module] of await entries())
    for (const value of Object.values(module))
      if (takesFastCheck(value)) values.push(...samples(value))
      else if (typeof value !== 'function') values.push(value)
  const random = draws(SEED)
  for (const { run } of await functions()) {
    const kept: unknown[] = []
    for (let turn = 0; turn < 400 && kept.length < KEPT; turn++) {
      const args = Array.from({ length: 1 + (turn % 3) }, () => values[random() % values.length])
      const value = outcome(run, args)
      if (value !== undefined && !isPlainRefusal(value)) kept.push(value)
    }
    values.push(...kept)
  }
  return values
}

function samples(make: (...args: unknown[]) => unknown): readonly unknown[] {
  const made = outcome(make, [fc, fc.constant])
  const arbitraries = made instanceof fc.Arbitrary ? [made] : Object.values(Object(made))
  return arbitraries
    .filter((arbitrary) => arbitrary instanceof fc.Arbitrary)
    .flatMap((arbitrary) => fc.sample(arbitrary, { seed: SEED, numRuns: KEPT }))
}

function outcome(run: (...args: unknown[]) => unknown, args: readonly unknown[]): unknown {
  try {
    return run(...args)
  } catch {
    return undefined
  }
}

/** A refusal teaches nothing more after the first. */
function isPlainRefusal(value: unknown): boolean {
  return value === false || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
}

/** A small generator of whole numbers, so that each run makes the same pool. */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 4
  }
}
