import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { functions, type Reachable } from './exports.js'
import { isOurs } from './messages.js'
import { pool } from './pool.js'
import { RUNS, SEED } from './runs.js'
import { hostile, type Make, spoil, Trap } from './values.js'

/** Drawn at a time, so that a long run needs no more memory than a short one. */
const BATCH = 1000

/** Longer than any call may take, on the slowest machine and however large its arguments. */
const LONGEST = 5000

/**
 * What takes data from outside, by its verb: not even an object that throws when it is read makes it throw. What takes a
 * value that the package made lets such an error through.
 */
const FROM_OUTSIDE = /[ .](?:parse|is|complete|classify|check|edit|clean|find|redact|suggest|replay|validate)/

const reachable = await functions()
const { values: right } = await pool()

const argument: fc.Arbitrary<Make> = fc.oneof(
  { arbitrary: hostile, weight: 3 },
  { arbitrary: fc.nat({ max: right.length - 1 }).map((index) => () => right[index]), weight: 3 },
  {
    arbitrary: fc.tuple(fc.nat({ max: right.length - 1 }), fc.nat(), hostile).map(
      ([index, choice, wrong]) =>
        () =>
          spoil(right[index], choice, wrong()),
    ),
    weight: 4,
  },
)

const args = fc.array(argument, { maxLength: 4 })

/** What a call did that it must not do; nothing where all is well. */
function faultOf({ name, run }: Reachable, given: readonly Make[]): string | undefined {
  const start = performance.now()
  try {
    const values = given.map((make) => make())
    const answer = run(...values)
    const inside = Object.entries(Object(answer) as object).filter(([, value]) => typeof value === 'function')
    for (const [method, inner] of inside) {
      const fault = faultOf({ name: `${name}().${method}`, run: inner as Reachable['run'] }, given)
      if (fault !== undefined) return fault
    }
    if (echoes(answer, values)) return `${name} repeats what was typed in an issue`
  } catch (error) {
    if (!isAllowed(name, error)) return `${name} throws ${originOf(error)}`
  }
  const time = performance.now() - start
  return time > LONGEST ? `${name} took ${Math.round(time)} ms` : undefined
}

/** What was thrown and where in `src/`; not the message, which differs with each argument. */
function originOf(error: unknown): string {
  const { name, stack = '' } = error instanceof Error ? error : new Error('no error')
  const [, place = 'an engine'] = /(src\/[^:)]+:\d+)/.exec(stack) ?? []
  return `${name} at ${place}`
}

function isAllowed(name: string, error: unknown): boolean {
  if (isOurs(error)) return true
  const isTrap = error instanceof Trap || (error instanceof TypeError && error.message.endsWith('has been revoked'))
  return isTrap && !FROM_OUTSIDE.test(name)
}

/** Whether an issue that was made here holds seven digits or more of a text that was given. */
function echoes(answer: unknown, values: readonly unknown[]): boolean {
  if (!isFailure(answer) || [answer.issues, ...answer.issues].some((issue) => values.includes(issue))) return false
  const texts = values.filter((value) => typeof value === 'string')
  const typed = texts.flatMap((text) => text.slice(0, 1000).match(/\d{7,}/g) ?? [])
  return typed.some((digits) => JSON.stringify(answer.issues).includes(digits))
}

function isFailure(answer: unknown): answer is { readonly issues: readonly unknown[] } {
  const isRecord = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
  return isRecord && 'issues' in answer && Array.isArray(answer.issues)
}

/** Every fault that so many calls show, each once. */
function faultsOf(one: Reachable, runs: number): readonly string[] {
  const faults = new Set<string>()
  for (let done = 0; done < runs; done += BATCH)
    for (const given of fc.sample(args, { numRuns: Math.min(BATCH, runs - done), seed: SEED + done })) {
      const fault = faultOf(one, given)
      if (fault !== undefined) faults.add(fault)
    }
  return [...faults].sort()
}

describe('no argument, of whatever kind, makes it throw what is not ours', () => {
  test('there is something to call, and something right to call it with', () => {
    expect(reachable.length).toBeGreaterThan(80)
    expect(right.length).toBeGreaterThan(500)
  })

  test.each(reachable)('$name (promise: data-never-throws) (promise: our-messages) (promise: no-echo)', (one) => {
    expect(faultsOf(one, Math.ceil(RUNS / reachable.length))).toEqual([])
  })
})

/** What reads data by itself. */
const READS_DATA =
  /[ .](?:parse|is|complete|classify|suggest|validate|computeControlKey|computeCoverage|computeBill|splitReimbursement)/

/** What works on a text; the law and the place of birth are found by other things. */
const WORKS_ON_TEXT = /[ .](?:find|redact|edit|check|clean)/

describe('data from outside', () => {
  const data = fc.sample(argument, { numRuns: 400, seed: SEED })
  const texts = fc.sample(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', '1'.repeat(5000))), {
    numRuns: 200,
    seed: SEED,
  })

  /** What a call throws, as text; nothing where it answers. */
  function thrown({ run }: Reachable, ...given: readonly unknown[]): string | undefined {
    try {
      run(...given)
      return undefined
    } catch (error) {
      return originOf(error)
    }
  }

  test.each(reachable.filter(({ name }) => READS_DATA.test(name)))(
    '$name takes any value (promise: data-never-throws)',
    (one) => {
      expect([...new Set(data.map((make) => thrown(one, make())))]).toEqual([undefined])
    },
  )

  test.each(
    reachable.filter(
      ({ name }) => WORKS_ON_TEXT.test(name) && !/LawChanges|UncheckedLaw|findBirth|ShortestWay/.test(name),
    ),
  )('$name takes any text (promise: text-or-type-error)', (one) => {
    const given = (text: string): readonly unknown[] =>
      / editNir/.test(one.name) ? [{ text, caret: 0 }, ...(one.name.endsWith('Key') ? [text] : [])] : [text]
    expect([...new Set(texts.map((text) => thrown(one, ...given(text))))]).toEqual([undefined])
  })
})
