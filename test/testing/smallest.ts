import fc from 'fast-check'

/** What a failing property shrinks to. */
export function smallest<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): T {
  const { counterexample } = fc.check(fc.property(arbitrary, holds), { numRuns: 2000 })
  if (!counterexample) throw new Error('the property never failed')
  return counterexample[0]
}
