// In place of `@fast-check/vitest` while mutants run: `test.prop` alone, which is all that the tests use. The original
// prepares every chain of `test.only`, `test.skip` and so on in each worker, for seconds; a mutant is tried in less.
import fc from 'fast-check'
import { test as plain } from 'vitest'

export { fc }

const most = Number(process.env.FC_RUNS)

const prop =
  (arbitraries, { numRuns = most, ...parameters } = {}) =>
  (title, law, timeout) =>
    plain(
      title,
      async () => {
        const property = fc.asyncProperty(...arbitraries, async (...values) => law(...values))
        await fc.assert(property, { ...parameters, numRuns: Math.min(numRuns, most), endOnFailure: true })
      },
      timeout,
    )

export const test = Object.assign((...args) => plain(...args), { prop })
